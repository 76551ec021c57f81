"""The query language asks who is called so, and what is spelt nearly so."""

import pytest

from jobs.rules.names.asked import GazetteerNames
from storage.query import Kind
from tests.rules.small import GAZETTEER

NAMES = GazetteerNames(GAZETTEER)


@pytest.mark.parametrize(
    "words, told",
    [
        ("iran", ["country:IR"]),
        ("iranian", ["country:IR"]),
        ("ایران", ["country:IR"]),
        ("ebrahim raisi", ["leader:Q1"]),
        ("raisi", ["leader:Q1"]),
        ("guterres", ["leader:Q7"]),
        ("sharif", ["leader:Q3", "leader:Q4"]),
        ("un", ["org:own:un"]),
        ("ceasefire", ["topic:own:ceasefire"]),
        ("united states", ["country:US"]),
        ("tehran", []),
        ("nobody", []),
        ("", []),
    ],
)
def test_it_knows_who_is_called_so(words: str, told: list[str]) -> None:
    assert [name.key for name in NAMES.named(words)] == told


@pytest.mark.parametrize(
    "words, best",
    [
        ("ebrahim raissi", "Ebrahim Raisi"),
        ("rasi", "Ebrahim Raisi"),
        ("pakistn", "Pakistan"),
        ("gutteres", "António Guterres"),
        ("indonezia", "Indonesia"),
        ("irn", "Iran"),
        ("ira", "Iran"),
        ("pakstan", "Pakistan"),
        ("paksitan", "Pakistan"),
        ("raeesi", "Ebrahim Raisi"),
        ("trukey", "Turkey"),
        ("united natons", "United Nations"),
        ("ایرن", "Iran"),
    ],
)
def test_it_offers_what_is_spelt_nearly_so(words: str, best: str) -> None:
    close = NAMES.close(words)
    assert close[0] == best
    assert len(close) <= 5


@pytest.mark.parametrize("words", ["zzzzqqq", "arabi", "sharing", "unless", "x", ""])
def test_it_offers_nothing_for_nothing_like_it(words: str) -> None:
    assert NAMES.close(words) == []


@pytest.mark.parametrize(
    "words, about",
    [
        ("ebrahim raisi", "former President of Iran"),
        ("shehbaz sharif", "Prime Minister of Pakistan"),
        ("nawaz sharif", "former Prime Minister of Pakistan"),
        ("guterres", "Secretary-General of the United Nations"),
        ("iran", ""),
    ],
)
def test_it_tells_namesakes_apart_by_their_offices(words: str, about: str) -> None:
    assert [name.about for name in NAMES.named(words)] == [about]


def test_it_labels_ids_and_knows_its_longest_name() -> None:
    assert NAMES.label(Kind.COUNTRY, "IR") == "Iran"
    assert NAMES.label(Kind.LEADER, "Q0") is None
    assert NAMES.longest == 5
