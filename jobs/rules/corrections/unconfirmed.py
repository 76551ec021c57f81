"""Which offices nobody has confirmed for long, the most important first."""

from dataclasses import dataclass
from datetime import date, timedelta

from jobs.rules.gazetteer import BELIEVED, KINDS, Gazetteer, Office, Person, Term

_LONG, _GONE = timedelta(days=365), timedelta(days=3 * 365)
# Countries and organizations that the news is full of, before the others of their kind.
_FIRST = (
    "IR", "PK", "AF", "IL", "PS", "US", "RU", "CN", "GB", "FR", "DE", "SA", "TR", "IQ", "SY", "LB",
    "YE", "AE", "QA", "EG", "IN", "UA", "Q1065", "Q8880", "Q7184", "Q41984", "Q47543",
)  # fmt: skip


@dataclass(frozen=True)
class Unconfirmed:
    """An office, who holds it as far as anybody knew, and when that was last known to be so."""

    office: Office
    holder: Person | None
    as_of: date | None
    believed: bool
    ended: date | None = None

    @property
    def sentence(self) -> str:
        """How things stand."""
        if self.holder is None:
            since = f"since {self.ended}" if self.ended else "so far"
            return f"{self.office.name}: nobody is known to hold it {since}"
        known = f"last confirmed on {self.as_of}" if self.as_of else "never confirmed"
        unknown = "" if self.believed else ", and counts as unknown"
        return f"{self.office.name}: {self.holder.name}, {known}{unknown}"


def unconfirmed(gazetteer: Gazetteer, today: date) -> list[Unconfirmed]:
    """Offices whose open terms nobody has confirmed for a year, and those without one."""
    found = [one for office in gazetteer.offices if (one := _unconfirmed(gazetteer, office, today))]
    return sorted(found, key=lambda one: _rank(one, today))


def _unconfirmed(gazetteer: Gazetteer, office: Office, today: date) -> Unconfirmed | None:
    terms = gazetteer.holders.get(office.id, ())
    standing = [term for term in terms if _stands(term, today)]
    if not standing:
        ended = max((term.end for term in terms if term.end), default=None)
        return Unconfirmed(office, None, None, believed=False, ended=ended)
    latest = max(standing, key=lambda term: _confirmed(term) or date.min)
    as_of = _confirmed(latest)
    if latest.end or (as_of and today - as_of <= _LONG):
        return None
    holder = gazetteer.person[latest.person]
    believed = latest.as_of is None or today <= latest.as_of + BELIEVED
    return Unconfirmed(office, holder, as_of, believed=believed)


def _stands(term: Term, today: date) -> bool:
    return term.end is None or ((term.start is None or term.start <= today) and today <= term.end)


def _confirmed(term: Term) -> date | None:
    """When a term was last known to be so: it was when it began."""
    return term.as_of or term.start


def _rank(one: Unconfirmed, today: date) -> tuple[object, ...]:
    of = one.office.of
    first = _FIRST.index(of) if of in _FIRST else len(_FIRST)
    kind = KINDS.index(one.office.kind)
    # What nobody has held for years was probably abolished.
    gone = one.ended is not None and today - one.ended > _GONE
    return (gone, kind > KINDS.index("foreign_minister"), first, kind, one.office.name)
