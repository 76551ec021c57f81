"""When an article without a date can have been written, by who held which office in it.

A president named with a prime minister was written about while both were in office. What one text
says of two times contradicts itself, and then nothing is known.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from jobs.rules.article import Published
from jobs.rules.gazetteer import Gazetteer, Term

# From the first of these days to the last.
Days = tuple[date, date]
# Whoever ended before is history, in news of any day.
_NEWS_BEGIN = date(2010, 1, 1)
_EVER: Days = (date.min, date.max)
_LAST_SECOND = time(23, 59, 59)


@dataclass(frozen=True, slots=True)
class Bounds:
    """The first and the last day on which an article can have been written, None where open."""

    earliest: date | None
    latest: date | None

    @property
    def days(self) -> Days:
        """The same as days, the earliest and the latest there are where it is open."""
        return self.earliest or date.min, self.latest or date.max


def bounds(held: Mapping[str, Iterable[Collection[str]]], known: Gazetteer) -> Bounds | None:
    """The bounds by persons and the offices that the text gives each of them, once a title."""
    fitting = [_EVER]
    for person, titles in held.items():
        for offices in titles:
            all_terms = (t for t in known.terms_of.get(person, ()) if t.office in offices)
            terms = [_days(t) for t in all_terms if t.end is None or t.end >= _NEWS_BEGIN]
            fitting = _both(fitting, terms) if terms else fitting
    if not fitting or fitting == [_EVER]:
        return None
    first, last = fitting[0][0], max(end for _, end in fitting)
    return Bounds(None if first == date.min else first, None if last == date.max else last)


def published_within(found: Bounds) -> Published:
    """The bounds as a publication date that is not known any better: from the first second of the
    first day to the last of the last day, in UTC, as terms are known by the day."""
    return Published(
        basis="terms",
        earliest=datetime.combine(found.earliest, time(), UTC) if found.earliest else None,
        latest=datetime.combine(found.latest, _LAST_SECOND, UTC) if found.latest else None,
    )


def may_hold(person: str, offices: Collection[str], within: Bounds, known: Gazetteer) -> bool:
    """Whether somebody held one of the offices on any day within the bounds."""
    for term in known.terms_of.get(person, ()):
        if term.office in offices and _touches(term, within):
            return True
    return False


def holds_throughout(person: str, office: str, within: Bounds, known: Gazetteer) -> bool:
    """Whether somebody held an office on every day within the bounds."""
    first, last = within.days
    for term in known.terms_of.get(person, ()):
        if term.office == office:
            start, end = _days(term)
            if start <= first and last <= end:
                return True
    return False


def holder_throughout(offices: Iterable[str], within: Bounds, known: Gazetteer) -> str | None:
    """Who alone held one of the offices within the bounds, and all the time."""
    holding = {
        term.person: term.office
        for office in offices
        for term in known.holders.get(office, ())
        if _touches(term, within)
    }
    if len(holding) != 1:
        return None
    ((person, office),) = holding.items()
    return person if holds_throughout(person, office, within, known) else None


def _days(term: Term) -> Days:
    return term.start or date.min, term.end or date.max


def _touches(term: Term, within: Bounds) -> bool:
    """Whether any day of a term lies within the bounds."""
    return not (
        (term.start and within.latest and term.start > within.latest)
        or (term.end and within.earliest and term.end < within.earliest)
    )


def _both(some: Sequence[Days], others: Sequence[Days]) -> list[Days]:
    """The days that lie in both, in order."""
    shared = {(max(a, start), min(b, end)) for a, b in some for start, end in others}
    return sorted([days for days in shared if days[0] <= days[1]])
