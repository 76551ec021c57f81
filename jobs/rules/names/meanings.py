"""What a name can mean, and how it must be written to mean it: "us" is not "US"."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum
from functools import cached_property
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


@dataclass(frozen=True)
class Meaning:
    """All that a name can mean, and whether it is ever written with a full stop."""

    senses: tuple[Sense, ...]
    dotted: bool

    @cached_property
    def ids(self) -> frozenset[str]:
        """Whom and what it can mean."""
        return frozenset(sense.id for sense in self.senses)

    @cached_property
    def leaders(self) -> tuple[str, ...]:
        """The persons who have this name in full."""
        return _each_once(s.id for s in self.senses if s.kind == "leader" and s.how is How.NAME)

    @cached_property
    def surnames(self) -> tuple[str, ...]:
        """The persons who are called so for short."""
        return _each_once(s.id for s in self.senses if s.kind == "leader" and s.how is How.SHORT)

    @cached_property
    def nations(self) -> Mapping[str, How]:
        """The countries it can mean, each with the first way in which it does."""
        ways: dict[str, How] = {}
        for sense in self.senses:
            if sense.kind == "country":
                ways.setdefault(sense.id, sense.how)
        return ways

    @cached_property
    def inside(self) -> bool:
        """Whether it is a country, named so that it counts inside an organization's name."""
        return not _INSIDE.isdisjoint(self.nations.values())

    @cached_property
    def bodies(self) -> tuple[str, ...]:
        """The organizations it can mean."""
        return _each_once(s.id for s in self.senses if s.kind == "org")

    @cached_property
    def parties(self) -> tuple[str, ...]:
        """The countries and the organizations it can mean."""
        return (*self.nations, *self.bodies)

    @cached_property
    def topics(self) -> tuple[tuple[str, str, float], ...]:
        """The topics it speaks for: by which listed words (a key), its id and how strongly; each
        once."""
        strongest = {sense.id: sense for sense in sorted(self.senses, key=lambda s: s.weight)}
        return tuple((f"{s.id} {s.words}", s.id, s.weight) for s in strongest.values() if s.weight)

    @cached_property
    def trap(self) -> bool:
        """Whether it is one of the phrases in which a name is not meant."""
        return any(sense.how is How.TRAP for sense in self.senses)

    @classmethod
    def of(cls, senses: Sequence[Sense]) -> "Meaning":
        """The meaning of a name that has these senses."""
        if len(senses) == 1:
            return cls((senses[0],), senses[0].words.endswith("."))
        return cls(tuple(senses), any(sense.words.endswith(".") for sense in senses))


def _each_once(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def case_of(sense: Sense) -> Case:
    """How the letters must look. Titles are written either way, "PM" and "FM" aside."""
    if sense.how is How.TRAP or (sense.how is How.TITLE and not _is_short_title(sense.words)):
        return Case.ANY
    words = sense.words
    if words == words.lower():
        return Case.ANY
    if words.isupper() and len(letters := [char for char in words if char.isalpha()]) <= _ACRONYM:
        return Case.CAPITALS if all(char.isupper() for char in letters) else Case.PROPER
    return Case.PROPER


def _is_short_title(words: str) -> bool:
    return len(words) <= _SHORT_TITLE and words.isupper()
