"""Offices that nobody has confirmed for a year, the most important first."""

from dataclasses import replace
from datetime import date

from jobs.rules.corrections.unconfirmed import unconfirmed
from tests.rules.small import GAZETTEER

IDS = {"pk-pm": "Prime Minister of Pakistan", "un-sg": "Secretary-General of the United Nations"}


def test_what_was_confirmed_this_year_is_not_named() -> None:
    named = {one.office.id for one in unconfirmed(GAZETTEER, date(2026, 12, 1))}
    assert not named & {"pk-pm", "un-sg", "jo-king"}
    assert "ir-president" in named


def test_how_things_stand_is_told() -> None:
    told = {one.office.id: one for one in unconfirmed(GAZETTEER, date(2027, 1, 25))}
    assert told["pk-pm"].sentence == (
        "Prime Minister of Pakistan: Shehbaz Sharif, last confirmed on 2026-01-22"
    )
    later = {one.office.id: one for one in unconfirmed(GAZETTEER, date(2028, 1, 25))}
    assert later["pk-pm"].sentence.endswith("2026-01-22, and counts as unknown")
    assert told["ir-fm"].sentence == (
        "Foreign Minister of Iran: nobody is known to hold it since 2024-05-19"
    )


def test_great_offices_come_first_and_abolished_ones_last() -> None:
    order = [one.office.id for one in unconfirmed(GAZETTEER, date(2027, 1, 25))]
    assert order.index("ir-president") < order.index("ir-fm") < order.index("pk-pm")
    assert order.index("jo-king") < order.index("ir-judge")
    assert order[-1] in ("gb-pm", "ir-judge")


def test_an_office_that_nobody_ever_held_is_named() -> None:
    bare = replace(GAZETTEER, terms=())
    assert len(unconfirmed(bare, date(2026, 1, 1))) == len(GAZETTEER.offices)
    assert unconfirmed(bare, date(2026, 1, 1))[0].sentence.endswith("to hold it so far")
