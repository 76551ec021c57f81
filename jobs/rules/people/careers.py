"""Which offices somebody holds and held, as of a day: what stands at the head of a portrait."""

from dataclasses import dataclass
from datetime import date, timedelta

from jobs.rules.gazetteer import KINDS, Gazetteer, Office, Term

# An open term that somebody confirmed so lately needs no remark.
_LATELY = timedelta(days=120)


@dataclass(frozen=True)
class Held:
    """An office and from when to when it was held. `as_of` is when an open term was last confirmed,
    where that is not lately."""

    office: str
    start: date | None = None
    end: date | None = None
    as_of: date | None = None


def career(known: Gazetteer, person: str, today: date) -> tuple[Held, ...]:
    """All offices: those held today first, the weightiest of them before, then the latest."""
    terms = [(known.office[term.office], term) for term in known.terms_of.get(person, ())]
    terms.sort(key=lambda pair: _ended(pair[1]), reverse=True)
    terms.sort(key=lambda pair: _weight(pair[0]) if is_held(pair[1], today) else len(KINDS))
    return tuple(
        Held(office.name, term.start, term.end, _doubt(term, today)) for office, term in terms
    )


def best_known(known: Gazetteer, person: str, today: date) -> Held | None:
    """The office held today, of several the weightiest; else the one held last."""
    return next(iter(career(known, person, today)), None)


def is_held(term: Term, today: date) -> bool:
    """Whether the office is held on that day, for all we know."""
    begun = term.start is None or term.start <= today
    return begun and (term.end is None or today <= term.end)


def _weight(office: Office) -> int:
    return KINDS.index(office.kind)


def _ended(term: Term) -> tuple[date, date]:
    return term.end or date.max, term.start or date.min


def _doubt(term: Term, today: date) -> date | None:
    if term.end or term.as_of is None or today - term.as_of <= _LATELY:
        return None
    return term.as_of
