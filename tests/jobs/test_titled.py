"""Whom a title alone means on a day."""

from datetime import date

import pytest

from jobs.reading import Reader
from jobs.titled import titled
from tests.rules.small import GAZETTEER

READER = Reader(GAZETTEER)


@pytest.mark.parametrize(
    "words, id_",
    [
        ("the Iranian President", "Q1"),
        ("président iranien", "Q1"),
        ("رئیس جمهور ایران", "Q1"),
        ("Ebrahim Raisi", "Q1"),
        # To an article these would be strangers.
        ("Raisi Alvi", None),
        ("Ebrahim Khan", None),
        ("Mr John Smith", None),
        ("President Xyz", None),
        ("", None),
    ],
)
def test_it_is_a_listed_leader_or_nobody(words: str, id_: str | None) -> None:
    assert titled(READER, words, date(2023, 12, 1)) == id_
