"""A slip of the keys is counted once, and names some slips away are found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.rules.names.spelling import Spellings, edits


@pytest.mark.parametrize(
    "one, other, slips",
    [
        ("iran", "iran", 0),
        ("irn", "iran", 1),
        ("pakstan", "pakistan", 1),
        ("paksitan", "pakistan", 1),
        ("raeesi", "raisi", 2),
        ("arabi", "araujo", 3),
        ("", "iran", 4),
    ],
)
def test_it_counts_slips(one: str, other: str, slips: int) -> None:
    assert edits(one, other, 5) == slips
    assert edits(other, one, 5) == slips


@pytest.mark.parametrize(
    "words, near",
    [
        ("irn", {"iran": 1}),
        ("iran", {"iraq": 1}),
        ("iraqq", {"iraq": 1}),
        ("saudi arabi", {"saudi arabia": 1}),
        ("suadi arabai", {"saudi arabia": 2}),
        ("", {}),
    ],
)
def test_it_finds_what_is_near(words: str, near: dict[str, int]) -> None:
    assert Spellings(["iran", "iraq", "saudi arabia"]).near(words) == near


LETTERS = st.text("abc", max_size=8)


@given(LETTERS, LETTERS, st.integers(0, 8))
def test_it_says_no_more_than_it_was_asked(one: str, other: str, most: int) -> None:
    slips = edits(one, other, 8)
    assert edits(one, other, most) == slips or min(slips, edits(one, other, most)) > most
