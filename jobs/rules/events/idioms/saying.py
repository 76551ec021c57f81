"""A wording of an event, and how the wordings of a language are looked up: by their first two words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from jobs.rules.article import EventKind

FormName = Literal[
    "finite",
    "participle",
    "infinitive",
    "future",
    "gerund",
    "relative",
    "reported",
    "foretold",
    "apposed",
    "negated",
]


@dataclass(frozen=True, slots=True)
class Saying:
    """A wording of an event in one of its forms."""

    kind: EventKind
    cameo: str
    to: frozenset[str]
    words: tuple[str, ...]
    form: FormName
    special: frozenset[str]

    @property
    def is_light(self) -> bool:
        """Whether it is a noun that needs a verb of doing beside it."""
        return "light" in self.special


class Sayings:
    """All wordings of a language. A thousand begin with "se", so their second words tell them apart."""

    def __init__(self, told: Iterable[Saying]) -> None:
        self._all = sorted(told, key=lambda saying: -len(saying.words))
        # The places of wordings by first and second word, "" for those of one word.
        self._places: dict[str, dict[str, list[int]]] = {}
        for place, saying in enumerate(self._all):
            first, second = (*saying.words, "")[:2]
            self._places.setdefault(first, {}).setdefault(second, []).append(place)
        self.firsts = frozenset(self._places)

    def beginning(self, first: str, ahead: Sequence[str]) -> Iterable[Saying]:
        """The wordings that begin with one of `firsts` and go on with a word of those ahead, or
        end there; the longest first."""
        seconds = self._places[first]
        found = [place for second in seconds.keys() & ahead for place in seconds[second]]
        return [self._all[place] for place in sorted([*found, *seconds.get("", ())])]
