"""Loading the gazetteer and the topics from the seeds folder, with the line named on error."""

import csv
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from jobs.rules.gazetteer import (
    BODY_KINDS,
    KINDS,
    Body,
    Clue,
    Gazetteer,
    GazetteerError,
    Known,
    Nation,
    Office,
    Person,
    Subject,
    Term,
    Trap,
)
from storage.folding import fold

_ISO = re.compile(r"[A-Z]{2}")
_ENTITY = re.compile(r"Q[1-9]\d*|own:[a-z0-9]+(?:-[a-z0-9]+)*")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TOPIC = re.compile(r"medtop:\d{8}|own:[a-z0-9]+(?:-[a-z0-9]+)*")

Value = TypeVar("Value")


@dataclass(frozen=True)
class Line:
    """A row of a file, its cells by column, and where it stands."""

    file: str
    number: int
    cells: Mapping[str, str]

    def wrong(self, what: str) -> GazetteerError:
        """The error that names this line."""
        return GazetteerError(f"{self.file}, line {self.number}: {what}")

    def text(self, column: str) -> str:
        """A cell that must say something."""
        if words := self.cells[column]:
            return words
        raise self.wrong(f"the column {column!r} is empty; fill it in or remove the line.")

    def list(self, column: str) -> tuple[str, ...]:
        """A cell that holds several, separated by semicolons; a `?` behind one is left out."""
        return tuple(part for item in self._items(column) if (part := item.rstrip("? ")))

    def doubtful(self, *columns: str) -> frozenset[str]:
        """Those of several cells that have a `?` behind them, folded."""
        items = (item for column in columns for item in self._items(column))
        return frozenset(fold(item) for item in items if item.endswith("?"))

    def _items(self, column: str) -> Iterator[str]:
        return (item.strip() for item in self.cells[column].split(";"))

    def id(self, column: str, form: re.Pattern[str], example: str) -> str:
        """A cell that holds an id of a known form."""
        if form.fullmatch(self.cells[column]):
            return self.cells[column]
        raise self.wrong(f"{self.cells[column]!r} is no {column}; write one like {example}.")

    def one_of(self, column: str, known: Collection[str], where: str) -> str:
        """A cell that must name what another file holds."""
        if self.cells[column] in known:
            return self.cells[column]
        raise self.wrong(f"{column} {self.cells[column]!r} is unknown; add it to {where} first.")

    def day(self, column: str) -> date | None:
        """A date as YYYY-MM-DD, or nothing."""
        if not self.cells[column]:
            return None
        try:
            return date.fromisoformat(self.cells[column])
        except ValueError:
            raise self.wrong(
                f"{column} {self.cells[column]!r} is no date; write it as 2023-12-20."
            ) from None


def load_gazetteer(seeds: Path) -> Gazetteer:
    """The gazetteer and topics of a seeds folder. GazetteerError names what is wrong and where."""
    folder, topics = seeds / "gazetteer", seeds / "topics"
    nations = _values(folder / "countries.csv", _NATION, _nation)
    bodies = _values(folder / "organizations.csv", _BODY, _body)
    persons = _values(folder / "persons.csv", _PERSON, _person)
    owners = _ids(nations) | _ids(bodies)
    offices = _values(folder / "offices.csv", _OFFICE, partial(_office, owners=owners))
    term = partial(_term, persons=_ids(persons), offices=_ids(offices))
    hung = list(_lines(topics / "topics.csv", _SUBJECT))
    subjects = _unique(hung, _subject)
    clue = partial(_clue, subjects=_ids(subjects))
    clues = _values(topics / "lexicon.csv", _CLUE, clue)
    _check_topics(hung, subjects, clues)
    return Gazetteer(
        persons=persons,
        offices=offices,
        terms=_values(folder / "terms.csv", _TERM, term),
        nations=nations,
        bodies=bodies,
        traps=_values(folder / "traps.csv", _TRAP, _trap),
        subjects=subjects,
        clues=clues,
    )


_NATION = ("id", "name", "capital", "names", "people", "adjectives", "epithets")
_BODY = ("id", "name", "acronym", "kind", "names")
_PERSON = ("id", "name", "names", "short")
_OFFICE = ("id", "name", "of", "kind", "titles")
_TERM = ("person", "office", "start", "end", "as_of")
_TRAP = ("words", "instead_of")
_SUBJECT = ("id", "name", "broader")
_CLUE = ("topic", "weight", "words")


def _nation(line: Line) -> Nation:
    return Nation(
        id=line.id("id", _ISO, "IR"),
        name=line.text("name"),
        capital=line.list("capital"),
        names=line.list("names"),
        people=line.list("people"),
        adjectives=line.list("adjectives"),
        epithets=line.list("epithets"),
        doubtful=line.doubtful("capital", "names", "people", "adjectives", "epithets"),
    )


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
        short=line.list("short"),
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
    return Term(
        person=line.one_of("person", persons, "persons.csv"),
        office=line.one_of("office", offices, "offices.csv"),
        start=start,
        end=end,
        as_of=line.day("as_of"),
    )


def _trap(line: Line) -> Trap:
    return Trap(words=line.text("words"), instead_of=line.cells["instead_of"])


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


def _check_topics(
    lines: Sequence[Line], subjects: Sequence[Subject], clues: Iterable[Clue]
) -> None:
    """Each topic hangs under one that is listed, none under itself, and all can be found."""
    above = {subject.id: subject.broader for subject in subjects}
    found = {clue.topic for clue in clues} | set(above.values())
    for line, subject in zip(lines, subjects, strict=True):
        if subject.broader:
            line.one_of("broader", above, "topics.csv")
    for line, subject in zip(lines, subjects, strict=True):
        if loop := _loop(subject.id, above):
            raise line.wrong(
                f"{subject.id} belongs to itself by way of {loop}; give it another broader topic."
            )
        if subject.id not in found:
            raise line.wrong(f"{subject.id} has no words; add a line for it to lexicon.csv.")


def _loop(topic: str, above: Mapping[str, str | None]) -> str | None:
    """The topic by way of which a topic belongs to itself."""
    last, parent = topic, above[topic]
    for _ in above:
        if parent is None or parent == topic:
            break
        last, parent = parent, above[parent]
    return last if parent == topic else None


def _values(
    path: Path, columns: tuple[str, ...], parse: Callable[[Line], Value]
) -> tuple[Value, ...]:
    return _unique(_lines(path, columns), parse)


def _unique(lines: Iterable[Line], parse: Callable[[Line], Value]) -> tuple[Value, ...]:
    """The values of the lines; an id may stand on one line only."""
    values: list[Value] = []
    first: dict[str, int] = {}
    for line in lines:
        values.append(parse(line))
        if (name := line.cells.get("id")) is not None:
            if name in first:
                raise line.wrong(f"{name} is already on line {first[name]}; keep one of the two.")
            first[name] = line.number
    return tuple(values)


def _ids(values: Iterable[Known]) -> set[str]:
    return {value.id for value in values}


def _lines(path: Path, columns: tuple[str, ...]) -> Iterator[Line]:
    """The rows of a file. Lines that are empty or start with # say nothing; more columns may follow."""
    header: list[str] | None = None
    for number, written in enumerate(_text(path).splitlines(), 1):
        if not written.strip() or written.startswith("#"):
            continue
        cells = _cells(path.name, number, written)
        if header is None:
            header = cells
            if missing := [column for column in columns if column not in header]:
                raise GazetteerError(
                    f"{path.name}, line {number}: the header lacks {', '.join(missing)}; "
                    f"it should be {','.join(columns)}."
                )
            continue
        if len(cells) != len(header):
            raise GazetteerError(
                f"{path.name}, line {number}: {len(cells)} columns instead of {len(header)}; "
                "put a cell that holds a comma between double quotes."
            )
        yield Line(path.name, number, dict(zip(header, cells, strict=True)))
    if header is None:
        raise GazetteerError(f"{path.name} has no header; it should be {','.join(columns)}.")


def _cells(file: str, number: int, written: str) -> list[str]:
    try:
        return [cell.strip() for cell in next(csv.reader([written], strict=True))]
    except csv.Error as error:
        raise GazetteerError(
            f"{file}, line {number}: unreadable ({error}); check its double quotes."
        ) from None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise GazetteerError(f"{path} is missing; put it back or set SEEDS_DIR.") from None
    except UnicodeDecodeError as error:
        number = error.object[: error.start].count(b"\n") + 1
        raise GazetteerError(f"{path.name}, line {number}: not UTF-8; save it as UTF-8.") from None
