"""Who held which office when an article was written: on its day, within its bounds, or ever, where
nothing is known of it."""

from collections.abc import Collection, Iterable
from datetime import date, timedelta

from jobs.rules.gazetteer import KINDS, Gazetteer, Office
from jobs.rules.people.bounds import Bounds, holder_throughout, holds_throughout, may_hold

# For so long after a term's end its news still call the holder by the title.
_LATELY = timedelta(days=7)


class Tenures:
    """The offices of the time of one article."""

    def __init__(self, day: date | None, known: Gazetteer) -> None:
        self.day, self.known = day, known
        self.within: Bounds | None = None
        self._lately = day - _LATELY if day else None
        self._offices: dict[tuple[str, date | None], list[Office]] = {}

    def among(self, named: Iterable[str], offices: Collection[str]) -> list[str]:
        """Those of the named who hold one of the offices."""
        if self.within:
            return [p for p in named if may_hold(p, offices, self.within, self.known)]
        return self._among(named, offices, self.day)

    def ever(self, named: Iterable[str], offices: Collection[str]) -> list[str]:
        """Those of the named who held one of the offices, whenever that was."""
        return self._among(named, offices, None)

    def or_lately(self, named: Collection[str], offices: Collection[str]) -> list[str]:
        """Those of the named who hold one of the offices, or did so till just now."""
        return self.among(named, offices) or self._among(named, offices, self._lately)

    def holder(self, offices: Collection[str]) -> str | None:
        """Who alone holds one of the offices; None where that is not known."""
        if self.within:
            return holder_throughout(offices, self.within, self.known)
        if self.day is None:
            return None
        on_day = {p for office in offices for p in self.known.holders_on(office, self.day)}
        return on_day.pop() if len(on_day) == 1 else None

    def held(self, person: str) -> list[Office]:
        """What a person holds, the weightiest first; without a date whatever was held, the last
        first."""
        held = self._held(person, self.day)
        if within := self.within:
            return [o for o in held if holds_throughout(person, o.id, within, self.known)]
        return held

    def titled(self, person: str) -> Iterable[Office]:
        """What a person may be called by: as held, and for some days longer."""
        if within := self.within:
            held = self._held(person, None)
            return (o for o in held if may_hold(person, [o.id], within, self.known))
        return self._held(person, self.day) or self._held(person, self._lately)

    def of_all(self, held: list[Office], owners: Collection[str]) -> Office | None:
        """Of several offices the weightiest, in a country or organization that the text names;
        without a date the last."""
        if not held or self.day is None:
            return held[0] if held else None
        return min(held, key=lambda office: (KINDS.index(office.kind), office.of not in owners))

    def _among(self, named: Iterable[str], offices: Collection[str], day: date | None) -> list[str]:
        return [p for p in named if any(o.id in offices for o in self._held(p, day))]

    def _held(self, person: str, day: date | None) -> list[Office]:
        held = self._offices.get((person, day))
        if held is None:
            held = self._offices[person, day] = self._holds(person, day)
        return held

    def _holds(self, person: str, day: date | None) -> list[Office]:
        terms = self.known.terms_of.get(person, ())
        meant = [term for term in terms if term.covers(day)] if day else terms
        # Most hold one office or none.
        if len(meant) < 2:
            return [self.known.office[term.office] for term in meant]
        return self.known.held(person, day)
