"""What the query language needs to know of names and of articles."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Kind(StrEnum):
    """What a name can be the name of."""

    LEADER = "leader"
    COUNTRY = "country"
    ORG = "org"
    TOPIC = "topic"


# The kinds of event that can be asked for, by CAMEO's and PLOVER's names.
EVENTS = (
    "call", "meet", "visit", "statement", "praise", "appeal", "demand", "condemn", "threaten",
    "summon", "expel", "sanction", "sign", "aid", "mediate", "protest", "attack", "ceasefire",
    "resign", "appoint", "elect", "die",
)  # fmt: skip


@dataclass(frozen=True)
class Name:
    """Someone or something that is called so: `label` is what we call it ("Iran").

    `about` tells namesakes apart: an office, a country ("President of Iran").
    """

    kind: Kind
    id: str
    label: str
    about: str = ""

    @property
    def key(self) -> str:
        """The tag's key, as articles carry it: `country:IR`."""
        return f"{self.kind}:{self.id}"


class Names(Protocol):
    """All known names. `longest` is how many words the longest of them has."""

    @property
    def longest(self) -> int: ...

    def named(self, words: str, /) -> Sequence[Name]:
        """Everyone and everything called by these folded words."""

    def close(self, words: str, /) -> Sequence[str]:
        """Names that are spelt nearly so, best first, at most five."""

    def label(self, kind: Kind, id: str, /) -> str | None:
        """What we call the one with this id, if it is known."""


class Readable(Protocol):
    """An article as a query sees it.

    `keys` are its tags (`country:IR`, `event:call`), `words` its folded words, title first, each
    between single spaces, with one at each end.
    """

    @property
    def keys(self) -> frozenset[str]: ...
    @property
    def words(self) -> str: ...
    @property
    def outlet(self) -> str | None: ...
    @property
    def source(self) -> str: ...
    @property
    def language(self) -> str | None: ...
    @property
    def published_at(self) -> datetime | None: ...
    @property
    def earliest(self) -> datetime | None: ...
    @property
    def latest(self) -> datetime | None: ...
