"""What a name can mean, and how it must be written to mean it: "us" is not "US"."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import NamedTuple

# The most letters of an acronym.
_ACRONYM = 6
_SHORT_TITLE = 3


class Layer(IntEnum):
    """Names that compete for the same words. A title may stand on words of a name."""

    NAME = 0
    TITLE = 1
    TOPIC = 2


class How(Enum):
    """What kind of name a sense is; decides in which company it counts."""

    NAME = "name"
    SHORT = "short"
    ACRONYM = "acronym"
    PEOPLE = "people"
    CAPITAL = "capital"
    EPITHET = "epithet"
    TRAP = "trap"
    TITLE = "title"
    CLUE = "clue"


# What is asked of every name: a member of an enumeration is found fifty times as fast so.
_NAME, _SHORT, _TRAP, _TITLE = How.NAME, How.SHORT, How.TRAP, How.TITLE
# The ways of naming a country that count inside an organization's name.
_INSIDE = frozenset([How.NAME, How.PEOPLE])


class Case(IntEnum):
    """What the letters in the text must look like, by how the name itself is written."""

    ANY = 0
    PROPER = 1
    CAPITALS = 2


class Sense(NamedTuple):
    """One thing that a name can mean: `kind` and `id` say whom, `words` is how we write it and
    `folded` how it is looked for. A tuple, since there are a hundred thousand of them."""

    words: str
    folded: str
    layer: Layer
    kind: str
    id: str
    how: How = How.NAME
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Meaning:
    """All that a name can mean.

    `ids` are whom and what; `leaders` the persons who have this name in full, `surnames` those who
    are called so for short; `nations` the countries, each with the first way in which it is meant;
    `bodies` the organizations; `parties` countries and organizations. `topics` are those it speaks
    for: by which listed words (a key), the id and how strongly. `inside`: a country, named so that
    it counts inside an organization's name; `trap`: a phrase in which a name is not meant;
    `dotted`: ever written with a full stop.
    """

    senses: tuple[Sense, ...]
    ids: frozenset[str]
    leaders: tuple[str, ...]
    surnames: tuple[str, ...]
    nations: Mapping[str, How]
    bodies: tuple[str, ...]
    parties: tuple[str, ...]
    topics: tuple[tuple[str, str, float], ...]
    inside: bool
    trap: bool
    dotted: bool

    @classmethod
    def of(cls, senses: Sequence[Sense]) -> "Meaning":
        """The meaning of a name that has these senses."""
        people = [sense for sense in senses if sense.kind == "leader"]
        nations: dict[str, How] = {}
        for sense in senses:
            if sense.kind == "country":
                nations.setdefault(sense.id, sense.how)
        bodies = _each_once(sense.id for sense in senses if sense.kind == "org")
        return cls(
            senses=tuple(senses),
            ids=frozenset([sense.id for sense in senses]),
            leaders=_each_once(sense.id for sense in people if sense.how is _NAME),
            surnames=_each_once(sense.id for sense in people if sense.how is _SHORT),
            nations=nations,
            bodies=bodies,
            parties=(*nations, *bodies),
            topics=_topics(senses),
            inside=not _INSIDE.isdisjoint(nations.values()),
            trap=any(sense.how is _TRAP for sense in senses),
            dotted=any(sense.words.endswith(".") for sense in senses),
        )


def _topics(senses: Sequence[Sense]) -> tuple[tuple[str, str, float], ...]:
    strongest = {sense.id: sense for sense in sorted(senses, key=lambda sense: sense.weight)}
    return tuple((f"{s.id} {s.words}", s.id, s.weight) for s in strongest.values() if s.weight)


def _each_once(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def case_of(sense: Sense) -> Case:
    """How the letters must look. Titles are written either way, "PM" and "FM" aside."""
    if sense.how is _TRAP or (sense.how is _TITLE and not _is_short_title(sense.words)):
        return Case.ANY
    words = sense.words
    if words == words.lower():
        return Case.ANY
    if words.isupper() and len(letters := [char for char in words if char.isalpha()]) <= _ACRONYM:
        return Case.CAPITALS if all(char.isupper() for char in letters) else Case.PROPER
    return Case.PROPER


def _is_short_title(words: str) -> bool:
    return len(words) <= _SHORT_TITLE and words.isupper()
