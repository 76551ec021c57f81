"""Who and what we know by name: persons and their offices, countries, organizations, topics."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Protocol, TypeVar

from jobs.rules.athome import Homes, at_home

# An office without an end is believed for so long after somebody last checked it.
BELIEVED = timedelta(days=400)
# Which of several offices held at once is named: the one that makes news.
KINDS = (
    "supreme_leader",
    "head_of_state",
    "head_of_government",
    "secretary_general",
    "foreign_minister",
    "army_chief",
    "spokesperson",
    "other",
)

BODY_KINDS = ("party", "outlet", "club", "company")
# Of these the ones in whose names a country is only a word: "Communist Party of China".
CLOSED_KINDS = ("party", "outlet", "club")


class GazetteerError(Exception):
    """One sentence that names the file, the line and the remedy."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who holds or held an office. `short` names count only where the text explains them;
    `famous` are those of them, folded, that are known the world over.
    """

    id: str
    name: str
    names: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    famous: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Office:
    """A role in a country or an organization (`of`), and the words by which texts call it."""

    id: str
    name: str
    of: str
    kind: str
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """Who held which office from when to when (`end` exclusive; None: open, as far as known)."""

    person: str
    office: str
    start: date | None
    end: date | None
    as_of: date | None = None

    def covers(self, day: date) -> bool:
        """Whether the office was held on that day, as far as anybody has checked."""
        if self.start and day < self.start:
            return False
        if self.end:
            return day <= self.end
        return self.as_of is None or day <= self.as_of + BELIEVED


@dataclass(frozen=True, slots=True)
class Nation:
    """A country with its names, its people, and what its government is called besides.

    `doubtful` are those of its words, folded, that mean it only where a text names it otherwise:
    "Korea" may be the North, "Wellington" a boot.
    """

    id: str
    name: str
    capital: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    epithets: tuple[str, ...] = ()
    doubtful: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Body:
    """An organization: international, armed, a ministry, an agency or a party.

    `kind` is empty or one of `BODY_KINDS`.
    `doubtful` are those of its words, folded, that mean it only where a text names it otherwise.
    """

    id: str
    name: str
    acronym: str = ""
    names: tuple[str, ...] = ()
    kind: str = ""
    doubtful: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Trap:
    """A phrase inside which a name is not meant: `Washington Post`."""

    words: str
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """A topic and the broader one it belongs to."""

    id: str
    name: str
    broader: str | None = None


@dataclass(frozen=True, slots=True)
class Clue:
    """Words that speak for a topic, and how strongly (0 to 1)."""

    topic: str
    weight: float
    words: tuple[str, ...]


class Known(Protocol):
    """What has an id, a name and names."""

    @property
    def id(self) -> str: ...


Item = TypeVar("Item", bound=Known)


def _by_id(items: Iterable[Item]) -> dict[str, Item]:
    return {item.id: item for item in items}


@dataclass(frozen=True)
class Gazetteer:
    """All that is known by name, checked, with the ways to look it up."""

    persons: tuple[Person, ...] = ()
    offices: tuple[Office, ...] = ()
    terms: tuple[Term, ...] = ()
    nations: tuple[Nation, ...] = ()
    bodies: tuple[Body, ...] = ()
    traps: tuple[Trap, ...] = ()
    subjects: tuple[Subject, ...] = ()
    clues: tuple[Clue, ...] = ()

    @cached_property
    def person(self) -> Mapping[str, Person]:
        return _by_id(self.persons)

    @cached_property
    def famous(self) -> frozenset[str]:
        """The surnames that are enough, whether their bearers are in office or not."""
        return frozenset().union(*(person.famous for person in self.persons))

    @cached_property
    def office(self) -> Mapping[str, Office]:
        return _by_id(self.offices)

    @cached_property
    def nation(self) -> Mapping[str, Nation]:
        return _by_id(self.nations)

    @cached_property
    def body(self) -> Mapping[str, Body]:
        return _by_id(self.bodies)

    @cached_property
    def acronyms(self) -> frozenset[str]:
        """The acronyms that mean a listed organization."""
        return frozenset(body.acronym for body in self.bodies)

    @cached_property
    def at_home(self) -> Homes:
        """The bodies by what each is called in its own country."""
        return at_home(self.nations, self.bodies)

    @cached_property
    def doubted(self) -> Mapping[str, frozenset[str]]:
        """For each doubtful word the countries and organizations that it may or may not mean."""
        owners: dict[str, set[str]] = defaultdict(set)
        named: tuple[Nation | Body, ...] = (*self.nations, *self.bodies)
        for one in named:
            for word in one.doubtful:
                owners[word].add(one.id)
        return {word: frozenset(ids) for word, ids in owners.items()}

    @cached_property
    def subject(self) -> Mapping[str, Subject]:
        return _by_id(self.subjects)

    @cached_property
    def terms_of(self) -> Mapping[str, Sequence[Term]]:
        """A person's terms, the earliest first."""
        terms: dict[str, list[Term]] = defaultdict(list)
        for term in sorted(self.terms, key=lambda term: term.start or date.min):
            terms[term.person].append(term)
        return terms

    @cached_property
    def holders(self) -> Mapping[str, Sequence[Term]]:
        """The terms of an office."""
        terms: dict[str, list[Term]] = defaultdict(list)
        for term in self.terms:
            terms[term.office].append(term)
        return terms

    @cached_property
    def offices_of(self) -> Mapping[str, frozenset[str]]:
        """The offices of a country or organization."""
        offices: dict[str, set[str]] = defaultdict(set)
        for office in self.offices:
            offices[office.of].add(office.id)
        return {owner: frozenset(ids) for owner, ids in offices.items()}

    @cached_property
    def broader(self) -> Mapping[str, tuple[str, ...]]:
        """All topics a topic belongs to, the nearest first."""
        return {subject.id: self._line(subject) for subject in self.subjects}

    @cached_property
    def field(self) -> Mapping[str, str]:
        """The widest topic that a topic belongs to: the whole of politics, of sport."""
        return {topic: line[-1] if line else topic for topic, line in self.broader.items()}

    def holders_on(self, office: str, day: date) -> list[str]:
        """Who held an office on a day; two on the day of a handover."""
        return list(dict.fromkeys(t.person for t in self.holders.get(office, ()) if t.covers(day)))

    def held(self, person: str, day: date | None) -> list[Office]:
        """The offices a person held on a day, the weightiest first; ever, if no day is given."""
        terms = self.terms_of.get(person, ())
        meant = [t for t in terms if day is None or t.covers(day)]
        meant.sort(key=lambda t: t.start or date.min, reverse=True)
        offices = dict.fromkeys(t.office for t in meant)
        return sorted(
            (self.office[office] for office in offices),
            key=lambda office: KINDS.index(office.kind) if day else 0,
        )

    def about(self, person: str) -> str:
        """What a person is best known as, whatever the day: `President of Iran`, `former ...`.

        An office still held comes first, of several the weightiest; else the one held last.
        """
        terms = self.terms_of.get(person, ())
        if standing := [self.office[term.office] for term in terms if term.end is None]:
            return min(standing, key=lambda office: KINDS.index(office.kind)).name
        return f"former {self.office[terms[-1].office].name}" if terms else ""

    def _line(self, subject: Subject) -> tuple[str, ...]:
        line: list[str] = []
        above = subject.broader
        while above and above not in line and above != subject.id:
            line.append(above)
            parent = self.subject.get(above)
            above = parent.broader if parent else None
        return tuple(line)
