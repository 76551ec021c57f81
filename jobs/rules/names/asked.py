"""The gazetteer as the query language asks it: who is called so, and what is spelt nearly so."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.senses import short_names
from jobs.rules.names.spelling import Spellings
from storage.folding import fold_once
from storage.query import Kind, Name

_MOST_CLOSE = 5


class GazetteerNames:
    """All known names. A surname alone is a name here: in a query nobody introduces anybody."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._known = gazetteer
        self._named: dict[str, list[Name]] = defaultdict(list)
        for name, written in _named(gazetteer):
            self._add(name, written)
        self._longest = max((words.count(" ") + 1 for words in self._named), default=0)

    @property
    def longest(self) -> int:
        """How many words the longest name has."""
        return self._longest

    def named(self, words: str) -> Sequence[Name]:
        """Everyone and everything called by these folded words."""
        return tuple(self._named.get(words, ()))

    def label(self, kind: Kind, id: str) -> str | None:
        """What we call the one with this id, if it is known."""
        known = self._labels.get((kind, id))
        return known.label if known else None

    def close(self, words: str) -> Sequence[str]:
        """Names that are spelt nearly so, best first, at most five.

        Fewer slips come first, then what begins alike, then countries: most is asked of them.
        """
        best: dict[str, tuple[int, bool, bool]] = {}
        for folded, slips in self._spellings.near(words).items():
            for name in self._named[folded]:
                rank = (slips, folded[0] != words[0], name.kind is not Kind.COUNTRY)
                best[name.label] = min(rank, best.get(name.label, rank))
        return sorted(best, key=lambda label: (best[label], label))[:_MOST_CLOSE]

    @cached_property
    def _labels(self) -> dict[tuple[Kind, str], Name]:
        return {(name.kind, name.id): name for names in self._named.values() for name in names}

    @cached_property
    def _spellings(self) -> Spellings:
        return Spellings(self._named)

    def _add(self, name: Name, written: Iterable[str]) -> None:
        for words in written:
            folded = fold_once(words)
            if folded and name not in self._named[folded]:
                self._named[folded].append(name)


def _named(known: Gazetteer) -> Iterable[tuple[Name, Iterable[str]]]:
    for person in known.persons:
        written = (person.name, *person.names, *short_names(person))
        yield Name(Kind.LEADER, person.id, person.name, known.about(person.id)), written
    for nation in known.nations:
        written = (nation.name, *nation.names, *nation.people, *nation.adjectives)
        yield Name(Kind.COUNTRY, nation.id, nation.name), written
    for body in known.bodies:
        written = (body.name, body.acronym, *body.names)
        yield Name(Kind.ORG, body.id, body.name), written
    for subject in known.subjects:
        yield Name(Kind.TOPIC, subject.id, subject.name), (subject.name,)
