"""Copies of a text find each other; texts about kindred things do not."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.rules.article import UNDATED, Published
from jobs.rules.stories import (
    SAMPLE,
    Belongs,
    Printed,
    lent_date,
    likeness,
    relation,
    shingles,
    which_story,
)
from jobs.rules.texts.parts import take_apart

SEEDS = Path(__file__).parents[2] / "seeds" / "articles"
TEXTS = {
    path.name[:3]: take_apart(path.read_text(encoding="utf-8")).text
    for path in sorted(SEEDS.glob("*.txt"))
}
OTHER = " ".join(f"word{number}" for number in range(300))


@pytest.mark.parametrize(
    "one, other, told",
    [
        ("001", "002", "copy"),
        ("000", "001", None),
        ("000", "004", None),
        ("003", "004", None),
        ("002", "004", None),
        ("001", "001", "copy"),
    ],
)
def test_it_tells_copies_among_the_seeds(one: str, other: str, told: str | None) -> None:
    assert relation(shingles(TEXTS[one]), shingles(TEXTS[other])) == told
    assert relation(shingles(TEXTS[other]), shingles(TEXTS[one])) == told


@pytest.mark.parametrize(
    "text, told",
    [
        (TEXTS["001"].upper(), "copy"),
        (TEXTS["001"][:400], "copy"),
        (OTHER + " " + TEXTS["001"], "copy"),
        (TEXTS["001"][: len(TEXTS["001"]) * 3 // 7] + " " + OTHER, "rewrite"),
        (TEXTS["001"][: len(TEXTS["001"]) // 6] + " " + OTHER, None),
        (TEXTS["001"][:30], None),
        ("", None),
        ("The two leaders agreed that they would talk again about it soon", None),
    ],
)
def test_it_sees_a_text_in_another(text: str, told: str | None) -> None:
    assert relation(shingles(text), shingles(TEXTS["001"])) == told


def test_a_run_has_the_same_number_everywhere() -> None:
    assert shingles("Iran and Pakistan have agreed") == shingles("IRAN, and Pakistan have agreed!")
    assert shingles("one two three four five") == {1452649693749506494}


@given(st.lists(st.sampled_from("abcdefgh"), max_size=600).map(" ".join))
@settings(max_examples=60)
def test_a_sample_is_bounded_and_like_itself(text: str) -> None:
    sample = shingles(text)
    assert len(sample) <= SAMPLE
    assert all(0 <= number < 2**63 for number in sample)
    assert likeness(sample, sample) == (1.0 if sample else 0.0)


def printed(article: int, story: int, text: str, published: Published = UNDATED) -> Printed:
    return Printed(article, story, shingles(text), published)


def test_it_joins_the_story_of_the_likest_article() -> None:
    kept = [
        printed(1, 10, TEXTS["000"]),
        printed(2, 20, TEXTS["002"]),
        printed(3, 30, TEXTS["001"]),
    ]
    assert which_story(shingles(TEXTS["001"]), kept) == Belongs(30, 3, "copy", 1.0)
    assert which_story(shingles(TEXTS["003"]), kept) is None
    assert which_story(shingles(TEXTS["003"]), []) is None


def test_it_takes_the_date_of_a_dated_copy() -> None:
    day = datetime(2023, 12, 20, tzinfo=UTC)
    dated = Published(day, "text", day, day)
    lent = Published(day, "story", day, day)
    copy = shingles(TEXTS["002"])
    assert lent_date(copy, [printed(1, 1, TEXTS["001"], dated)]) == lent
    assert lent_date(copy, [printed(1, 1, TEXTS["001"])]) is None
    assert lent_date(copy, [printed(1, 1, TEXTS["001"], lent)]) is None
    assert lent_date(copy, [printed(1, 1, TEXTS["000"], dated)]) is None


def test_it_takes_the_earliest_of_equal_copies() -> None:
    days = [datetime(2023, 12, day, tzinfo=UTC) for day in (21, 20)]
    others = [printed(n, 1, TEXTS["001"], Published(day, "feed")) for n, day in enumerate(days)]
    lent = lent_date(shingles(TEXTS["001"]), others)
    assert lent == Published(days[1], "story")
