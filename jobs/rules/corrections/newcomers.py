"""The names of those whom nobody listed, beside those of the gazetteer, as queries ask for them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from storage.folding import fold
from storage.query import Kind, Name, Names

# A single word may be anybody's: whom nobody listed is asked for by the full name.
_FEWEST_WORDS = 2


@dataclass
class Newcomers:
    """Those whom articles named and nobody listed. Grows while the bot reads; threads share it."""

    _named: dict[str, tuple[Name, ...]] = field(default_factory=dict)
    _labels: dict[tuple[Kind, str], str] = field(default_factory=dict)
    longest: int = 0

    def learn(self, names: Iterable[Name]) -> None:
        """Know these too; one that is known already stays as it is."""
        for name in names:
            if (name.kind, name.id) in self._labels:
                continue
            self._labels[name.kind, name.id] = name.label
            folded = fold(name.label)
            if (words := folded.count(" ") + 1) >= _FEWEST_WORDS:
                self._named[folded] = (*self._named.get(folded, ()), name)
                self.longest = max(self.longest, words)

    def named(self, words: str) -> Sequence[Name]:
        """Those who are called so in full."""
        return self._named.get(words, ())

    def label(self, kind: Kind, id: str) -> str | None:
        """What the one with this id is called."""
        return self._labels.get((kind, id))


@dataclass(frozen=True)
class AllNames:
    """The names of the gazetteer and, where it has none, those of newcomers."""

    listed: Names
    newcomers: Newcomers

    @property
    def longest(self) -> int:
        """How many words the longest name has."""
        return max(self.listed.longest, self.newcomers.longest)

    def named(self, words: str, /) -> Sequence[Name]:
        """Everyone and everything called by these folded words; a listed name goes first."""
        return self.listed.named(words) or self.newcomers.named(words)

    def close(self, words: str, /) -> Sequence[str]:
        """Listed names that are spelt nearly so, best first."""
        return self.listed.close(words)

    def label(self, kind: Kind, id: str, /) -> str | None:
        """What we call the one with this id, if it is known."""
        return self.listed.label(kind, id) or self.newcomers.label(kind, id)
