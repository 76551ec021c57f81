"""Sentences end where a reader stops."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.rules.texts.sentences import headline, sentences


@pytest.mark.parametrize(
    "text, expected",
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Dr. Alvi met Gen. Munir. They spoke.", ["Dr. Alvi met Gen. Munir.", "They spoke."]),
        ("The U.N. agency said so. It did.", ["The U.N. agency said so.", "It did."]),
        ("After the Oct. 7 raid it began. So.", ["After the Oct. 7 raid it began.", "So."]),
        ("It rose 3.5 percent. Then fell.", ["It rose 3.5 percent.", "Then fell."]),
        ("George W. Bush spoke. Then left.", ["George W. Bush spoke.", "Then left."]),
        ("“We will.” He left.", ["“We will.”", "He left."]),
        ("چه شد؟ او رفت.", ["چه شد؟", "او رفت."]),
        ("وہ آیا۔ وہ گیا۔", ["وہ آیا۔", "وہ گیا۔"]),
        ("他来了。他走了。", ["他来了。", "他走了。"]),
        ("A line\nanother line", ["A line", "another line"]),
        ("  ", []),
    ],
)
def test_it_ends_sentences(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected


@pytest.mark.parametrize(
    "text, longest, made",
    [
        ("Short one. Second.", 40, "Short one."),
        ("A sentence that is too long, by far, for it.", 30, "A sentence that is too long…"),
        ("W" * 50, 20, "W" * 19 + "…"),
        ("", 20, ""),
    ],
)
def test_it_makes_a_headline(text: str, longest: int, made: str) -> None:
    assert headline(text, longest) == made


@given(st.text())
@settings(max_examples=200)
def test_it_loses_nothing_but_spaces(text: str) -> None:
    told = "".join(text[start:end] for start, end in sentences(text))
    assert "".join(told.split()) == "".join(text.split())
