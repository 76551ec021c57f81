"""An event as one wording tells it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from jobs.rules.article import Actor, Event, EventKind, EventStatus
from jobs.rules.events.kinds import SPEECH
from jobs.rules.events.line import Who

# Verbs of a deed that somebody dies of.
KILLING = frozenset(["kill", "murder", "shoot", "gun", "behead", "stab", "assassinate"])

Deed = tuple[EventKind, EventStatus, frozenset[str], frozenset[str]]

# What two do with each other.
_TOGETHER = frozenset(["call", "meet", "sign"])
_ID = attrgetter("id")


@dataclass(slots=True)
class Draft:
    """An event as one wording tells it: words `first` to `last` (exclusive)."""

    kind: EventKind
    cameo: str
    status: EventStatus
    sources: list[Who]
    targets: list[Who]
    first: int
    last: int
    lemma: str = ""
    # The verb that does what a noun says: "announced sanctions".
    governor: int | None = None
    # Whether each agrees for himself: "signed separate deals with".
    separate: bool = False
    # Whether each does it to the other: "accused each other".
    mutual: bool = False
    # Whether somebody armed whom nobody knows has done it.
    armed: bool = False
    # Whether he is the subject, so that nobody named for another attack is meant.
    unknown: bool = False

    def everyone(self) -> list[Who]:
        """All who take part."""
        return [*self.sources, *self.targets]

    def take_in(self, other: "Draft") -> None:
        """Take in who else another wording of the same event names."""
        known = {who.id for who in self.everyone()}
        if other.lemma in KILLING:
            self.lemma = other.lemma
        if not self.sources:
            self.sources = [who for who in other.sources if who.id not in known]
        more = [who for who in other.targets if who.id not in known]
        self.targets = [*self.targets, *more]

    def name_the_known(self) -> bool:
        """Leave out of whom it is open who they are; whether it is news without them."""
        everyone = self.everyone()
        if not any(who.open for who in everyone):
            return True
        self.sources = [who for who in self.sources if not who.open]
        self.targets = [who for who in self.targets if not who.open]
        if self.kind in SPEECH or self.kind == "attack":
            return bool(self.sources)
        return bool(self.sources or self.targets)

    def tidy(self) -> None:
        """Nobody twice, and no country beside its own leader."""
        if len(self.sources) + len(self.targets) > 1:
            self.sources = _apart(self.sources, ())
            self.targets = _apart(self.targets, self.sources)

    def each(self) -> list["Draft"]:
        """One for each of several who are met one after the other; and one of who is dead by it."""
        if self.mutual and len(self.sources) > 1:
            return [
                replace(self, sources=[who], targets=[other])
                for who in self.sources
                for other in self.sources
                if other is not who
            ]
        if self.separate and len(self.sources) > 1:
            return [replace(self, sources=[who]) for who in self.sources]
        if (self.kind == "call" or self.separate) and self.sources and len(self.targets) > 1:
            return [replace(self, targets=[who]) for who in self.targets]
        if self.kind == "attack" and self.status == "done" and self.lemma in KILLING:
            dead = [who for who in self.targets if who.person]
            died = replace(self, kind="die", cameo="", sources=dead, targets=[])
            return [self, died] if dead else [self]
        return [self]

    def deed(self) -> Deed:
        """What makes two of them one deed, however and wherever it is told."""
        if self.kind in _TOGETHER:
            # Who began tells nothing of which deed it is.
            return self.kind, self.status, ids(self.everyone()), frozenset()
        return self.kind, self.status, ids(self.sources), ids(self.targets)

    def event(self, span: tuple[int, int]) -> Event:
        """The event, its words from code point to code point."""
        actors = [Actor(who.id, "source") for who in self.sources]
        actors += [Actor(who.id, "target") for who in self.targets]
        return Event(self.kind, self.cameo or None, self.status, tuple(actors), *span)


def ids(found: Iterable[Who]) -> frozenset[str]:
    """Who they are, in no order."""
    return frozenset(map(_ID, found))


def _apart(side: list[Who], others: Sequence[Who]) -> list[Who]:
    """Those of a side who are not on the other already, none twice, nor his country beside him."""
    if len(side) + len(others) < 2:
        return side
    people = [*others, *side]
    homes = {who.home for who in people if who.person}
    taken = {who.id for who in others}
    kept = {who.id: who for who in side if not (who.country and who.id in homes)}
    return [who for id, who in kept.items() if id not in taken]
