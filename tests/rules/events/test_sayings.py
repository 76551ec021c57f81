"""How the wordings of a language are looked up."""

import pytest

from jobs.rules.events.idioms.saying import Saying, Sayings


def _saying(words: str) -> Saying:
    return Saying("meet", "036", frozenset(), tuple(words.split()), "finite", frozenset())


ALL = Sayings(
    map(_saying, ["se", "se reunió", "se vio con", "se reunió con", "visitó", "se vio ayer con"])
)


@pytest.mark.parametrize(
    "first, ahead, found",
    [
        ("se", "reunió con Putin", ["se reunió con", "se reunió", "se"]),
        ("se", "vio ayer", ["se vio ayer con", "se vio con", "se"]),
        ("se", "ayer vio y reunió", ["se vio ayer con", "se vio con", "se reunió con", "se reunió", "se"]),
        ("se", "", ["se"]),
        ("visitó", "Cuba", ["visitó"]),
    ],
)  # fmt: skip
def test_wordings_begin_with_a_word_and_go_on_with_one_of_those_ahead(
    first: str, ahead: str, found: list[str]
) -> None:
    assert [" ".join(one.words) for one in ALL.beginning(first, ahead.split())] == found


def test_they_begin_with_these_words_alone() -> None:
    assert ALL.firsts == {"se", "visitó"}
