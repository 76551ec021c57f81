"""The query language asks who is called so, and what is spelt nearly so."""

import pytest

from jobs.rules.names import GazetteerNames
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
    ],
)
def test_it_offers_what_is_spelt_nearly_so(words: str, best: str) -> None:
    close = NAMES.close(words)
    assert close[0] == best
    assert len(close) <= 5


def test_it_offers_nothing_for_nothing_like_it() -> None:
    assert NAMES.close("zzzzqqq") == []
    assert NAMES.close("") == []


def test_it_labels_ids_and_knows_its_longest_name() -> None:
    assert NAMES.label(Kind.COUNTRY, "IR") == "Iran"
    assert NAMES.label(Kind.LEADER, "Q0") is None
    assert NAMES.longest == 4
