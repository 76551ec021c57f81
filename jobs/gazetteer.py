"""Loading the gazetteer and the topics from the seeds folder, with the line named on error."""

import re
from collections.abc import Callable, Collection, Iterable
from functools import partial
from pathlib import Path
from typing import TypeVar

from jobs.countrycodes import COUNTRY_CODES
from jobs.rules.gazetteer import (
    BODY_KINDS,
    KINDS,
    Body,
    Clue,
    Gazetteer,
    Known,
    Nation,
    Office,
    Person,
    Subject,
    Term,
    Trap,
)
from jobs.seedchecks import (
    check_names,
    check_no_country,
    check_persons,
    check_terms,
    check_topics,
)
from jobs.seedlines import Line, lines_of
from storage.folding import fold

_ENTITY = re.compile(r"Q[1-9]\d*|own:[a-z0-9]+(?:-[a-z0-9]+)*")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TOPIC = re.compile(r"medtop:\d{8}|own:[a-z0-9]+(?:-[a-z0-9]+)*")

Value = TypeVar("Value")


def load_gazetteer(seeds: Path) -> Gazetteer:
    """The gazetteer and topics of a seeds folder. GazetteerError names what is wrong and where."""
    folder, topics = seeds / "gazetteer", seeds / "topics"
    countries = list(lines_of(folder / "countries.csv", _NATION))
    nations = _unique(countries, _nation)
    check_names(countries, nations)
    organized = list(lines_of(folder / "organizations.csv", _BODY))
    bodies = _unique(organized, _body)
    people = list(lines_of(folder / "persons.csv", _PERSON))
    persons = _unique(people, _person)
    check_persons(people, persons, organized)
    check_no_country(people, persons, countries, nations)
    owners = _ids(nations) | _ids(bodies)
    offices = _values(folder / "offices.csv", _OFFICE, partial(_office, owners=owners))
    held = list(lines_of(folder / "terms.csv", _TERM))
    terms = _unique(held, partial(_term, persons=_ids(persons), offices=_ids(offices)))
    check_terms(held, terms)
    trap = partial(_trap, named={"", *owners, *_ids(persons)})
    hung = list(lines_of(topics / "topics.csv", _SUBJECT))
    subjects = _unique(hung, _subject)
    clue = partial(_clue, subjects=_ids(subjects))
    clues = _values(topics / "lexicon.csv", _CLUE, clue)
    check_topics(hung, subjects, clues)
    return Gazetteer(
        persons=persons,
        offices=offices,
        terms=terms,
        nations=nations,
        bodies=bodies,
        traps=_values(folder / "traps.csv", _TRAP, trap),
        subjects=subjects,
        clues=clues,
    )


_NATION = ("id", "name", "capital", "names", "people", "adjectives", "epithets")
_BODY = ("id", "name", "acronym", "names")
_PERSON = ("id", "name", "names", "short")
_OFFICE = ("id", "name", "of", "kind", "titles")
_TERM = ("person", "office", "start", "end", "as_of")
_TRAP = ("words", "instead_of")
_SUBJECT = ("id", "name", "broader")
_CLUE = ("topic", "weight", "words")


def _nation(line: Line) -> Nation:
    return Nation(
        id=_code(line),
        name=line.text("name"),
        capital=line.list("capital"),
        names=line.list("names"),
        people=line.list("people"),
        adjectives=line.list("adjectives"),
        epithets=line.list("epithets"),
        doubtful=line.doubtful("capital", "names", "people", "adjectives", "epithets"),
    )


def _code(line: Line) -> str:
    if (code := line.cells["id"]) in COUNTRY_CODES:
        return code
    raise line.wrong(f"{code!r} is no country's code; write the one of ISO 3166-1, like IR.")


def _body(line: Line) -> Body:
    return Body(
        id=line.id("id", _ENTITY, "Q1065 or own:green-party"),
        name=line.text("name"),
        acronym=line.cells["acronym"].rstrip("? "),
        names=line.list("names"),
        kind=_one_kind(line, ("", *BODY_KINDS)),
        doubtful=line.doubtful("acronym", "names"),
    )


def _person(line: Line) -> Person:
    return Person(
        id=line.id("id", _ENTITY, "Q5947347 or own:jane-doe"),
        name=line.text("name"),
        names=line.list("names"),
        short=tuple([short.rstrip("! ") for short in line.list("short")]),
        famous=frozenset(fold(short) for short in line.list("short") if short.endswith("!")),
    )


def _office(line: Line, owners: Collection[str]) -> Office:
    return Office(
        id=line.id("id", _SLUG, "ir-president"),
        name=line.text("name"),
        of=line.one_of("of", owners, "countries.csv or organizations.csv"),
        kind=_one_kind(line, KINDS),
        titles=line.list("titles"),
    )


def _one_kind(line: Line, kinds: Collection[str]) -> str:
    kind = line.cells.get("kind", "")
    if kind in kinds:
        return kind
    raise line.wrong(f"kind {kind!r} is unknown; use one of {', '.join(filter(None, kinds))}.")


def _term(line: Line, persons: Collection[str], offices: Collection[str]) -> Term:
    start, end = line.day("start"), line.day("end")
    if start and end and end < start:
        raise line.wrong(
            f"the term ends on {end}, before it starts on {start}; correct one of them."
        )
    if end is None and line.day("as_of") is None:
        raise line.wrong(
            "the term is open, but as_of does not say when it was so; write the day on which you "
            "know it, or an end."
        )
    return Term(
        person=line.one_of("person", persons, "persons.csv"),
        office=line.one_of("office", offices, "offices.csv"),
        start=start,
        end=end,
        as_of=line.day("as_of"),
    )


def _trap(line: Line, named: Collection[str]) -> Trap:
    of = line.one_of("instead_of", named, "countries.csv, organizations.csv or persons.csv")
    return Trap(words=line.text("words"), instead_of=of)


def _subject(line: Line) -> Subject:
    return Subject(
        id=line.id("id", _TOPIC, "medtop:20000053 or own:ceasefire"),
        name=line.text("name"),
        broader=line.cells["broader"] or None,
    )


def _clue(line: Line, subjects: Collection[str]) -> Clue:
    try:
        weight = float(line.cells["weight"])
    except ValueError:
        weight = -1.0
    if not 0 <= weight <= 1:
        raise line.wrong(
            f"weight {line.cells['weight']!r} is not between 0 and 1; write one like 0.6."
        )
    line.text("words")
    return Clue(line.one_of("topic", subjects, "topics.csv"), weight, line.list("words"))


def _values(
    path: Path, columns: tuple[str, ...], parse: Callable[[Line], Value]
) -> tuple[Value, ...]:
    return _unique(lines_of(path, columns), parse)


def _unique(lines: Iterable[Line], parse: Callable[[Line], Value]) -> tuple[Value, ...]:
    """The values of the lines; an id may stand on one line only."""
    values: list[Value] = []
    first: dict[str, int] = {}
    for line in lines:
        values.append(parse(line))
        if name := line.cells.get("id") or _whole_words(line):
            if name in first:
                raise line.wrong(f"{name} is already on line {first[name]}; keep one of the two.")
            first[name] = line.number
    return tuple(values)


def _whole_words(line: Line) -> str:
    """The words of a trap; a topic may have the same words on several lines."""
    return "" if "topic" in line.cells else line.cells.get("words", "")


def _ids(values: Iterable[Known]) -> set[str]:
    return {value.id for value in values}
