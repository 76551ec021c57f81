"""The events of the five seeds: those that a careful reader marks, and no others.

A deed that is told again is the same deed. Where only one side is known the other stays open: the
worshippers of a mosque are not said to be Palestinians in every sentence.
"""

from functools import cache
from pathlib import Path

import pytest

from jobs.gazetteer import load_gazetteer
from jobs.reading import Reader
from jobs.rules.article import Event, Found, Reading
from tests.rules.events.told import tags

SEEDS = Path(__file__).parents[3] / "seeds"


@cache
def reader() -> Reader:
    return Reader(load_gazetteer(SEEDS))


def lines(beginning: str) -> list[str]:
    """A seed's events, a line for each with the names of its actors."""
    (path,) = (SEEDS / "articles").glob(f"{beginning}*.txt")
    read = reader().read(Found(source=path.name, text=path.read_text("utf-8"), bare=True))
    return [line(event, read.reading, read.text) for event in read.reading.events]


def line(event: Event, reading: Reading, text: str) -> str:
    names = {tag.id: tag.name.split()[-1] for tag in tags(reading)}
    sides = [
        ", ".join(names[actor.id] for actor in event.actors if actor.role == role)
        for role in ("source", "target")
    ]
    words = text[event.start : event.end]
    return f"{event.kind} {event.status}: {sides[0]} > {sides[1]} ({words})"


@pytest.mark.parametrize(
    "beginning, expected",
    [
        ("000", [
            "statement done: Raisi > Sharif (conveyed)",
            "call done: Raisi > Sharif (phone call)",
            "condemn done: Raisi > Israel (denounced)",
            "statement done: Raisi >  (expressed)",
            "attack done: Israel > Palestine (injured)",
            "condemn done: Sharif > Israel (criticized)",
            "statement done: Sharif >  (called)",
            "praise done: Raisi >  (praised)",
        ]),
        ("001", [
            "call done: Alvi, Raisi >  (telephonic conversation)",
            "statement done: Alvi, Raisi >  (underscored)",
            "statement done: Alvi >  (voiced)",
            "ceasefire denied: Council >  (ceasefire)",
            "praise done: Alvi > Iran (appreciated)",
            "statement done: Alvi > Iran (conveyed)",
            "attack done:  > Iran (attack)",
        ]),
        ("002", [
            "statement done: Pakistan, Iran >  (underscored)",
            "statement done: News >  (reported)",
            "call done: Alvi, Raisi >  (telephonic conversation)",
            "statement done: Alvi >  (voiced)",
            "ceasefire denied: Council >  (ceasefire)",
            "praise done: Alvi > Iran (appreciated)",
            "statement done: Alvi > Iran (conveyed)",
            "attack done:  > Iran (attack)",
            "attack done: Israel > Palestine (invaded)",
            "attack done: Hamas >  (raid)",
            "statement done: Israel >  (says)",
            "statement done: Ministry >  (said)",
            "statement done: Agency >  (said)",
        ]),
        ("003", [
            "appeal done: Khatibzadeh >  (urged)",
            "condemn done: Khatibzadeh > Israel (anger)",
            "condemn done: Khatibzadeh >  (condemn)",
            "statement done: Khatibzadeh >  (underscored)",
            "attack done: Israel > Palestine (storming)",
            "condemn done: Amir-Abdollahian > Israel (blasted)",
            "call done: Amir-Abdollahian > Haniyeh (phone conversation)",
            "statement done: Amir-Abdollahian >  (noted)",
        ]),
        ("004", [
            "appeal done: Raisi > Cooperation (called to)",
            "meet called_for: Raisi >  (meeting)",
            "attack done: Israel > Palestine (stormed)",
            "call done: Raisi > Widodo (phone call)",
            "demand done: Raisi >  (demanded)",
            "statement done: Raisi >  (stressed)",
            "praise done: Widodo > Raisi (supported)",
            "statement done: Cooperation >  (announced)",
            "call done: Amir-Abdollahian > Taha (telephoned)",
            "meet called_for: Amir-Abdollahian >  (meeting)",
            "appeal done: Amir-Abdollahian >  (stated)",
            "statement done: Amir-Abdollahian > Taha (informed)",
            "condemn done: Amir-Abdollahian > Israel (criticized)",
            "statement done: Amir-Abdollahian >  (added)",
            "statement done: Society >  (according to)",
            "statement done: Nations, Iran, Turkey >  (voiced)",
            "statement done: Guterres >  (said)",
            "statement done: Dujarric >  (said)",
        ]),
    ],
)  # fmt: skip
def test_it_reads_the_seeds_as_a_careful_reader_does(beginning: str, expected: list[str]) -> None:
    assert lines(beginning) == expected
