"""Corrections that win over the seeds: what was learnt of persons and terms since they were written."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from jobs.rules.gazetteer import Body, Gazetteer, Person, Term
from jobs.rules.slugs import own_id
from storage.folding import fold

ChangeKind = Literal["term", "confirmed", "names"]
OriginName = Literal["wikidata", "admin"]
# A handover takes a day or two; whoever held an office side by side for longer shared it.
_HANDOVER = timedelta(days=7)


@dataclass(frozen=True)
class Change:
    """One thing that the seeds do not say, or say otherwise.

    `term`: the person holds or held the office from `start` to `end`. `confirmed`: the open term
    was still so on `as_of`. `names`: the person is called so too. A person whom the gazetteer does
    not list is listed by it.
    """

    kind: ChangeKind
    person: Person
    origin: OriginName
    made_at: datetime
    office: str = ""
    start: date | None = None
    end: date | None = None
    as_of: date | None = None
    number: int | None = None
    made_by: int | None = None

    @property
    def term(self) -> Term:
        """The term that it states."""
        return Term(self.person.id, self.office, self.start, self.end, self.as_of)


def overlaid(gazetteer: Gazetteer, changes: Iterable[Change]) -> Gazetteer:
    """The gazetteer with these changes, in their order; a later one wins.

    Where one person at a time holds an office, an open term ends on the day on which the next
    holder's begins. What speaks of an office that is not listed any more changes nothing. Somebody
    who was new when it was said, and has been listed since, is the one who is listed.
    """
    meant = [one for one in changes if one.kind == "names" or one.office in gazetteer.office]
    if not meant:
        return gazetteer
    meant = _under_their_ids(gazetteer, meant)
    terms = _by_office(gazetteer.terms)
    shared = {office for office, held in terms.items() if _is_shared(held)}
    for change in meant:
        if change.kind == "term":
            terms[change.office] = _stated(terms[change.office], change.term)
    # A term stands as it was stated last, whoever confirmed it before that or since.
    for change in meant:
        if change.kind == "confirmed":
            terms[change.office] = _confirmed(terms[change.office], change)
    touched = {one.office for one in meant if one.kind == "term"} - shared
    for office in touched:
        terms[office] = _one_at_a_time(terms[office])
    return replace(
        gazetteer,
        persons=_persons(gazetteer, meant),
        terms=tuple(term for held in terms.values() for term in held),
    )


def listed_since(listed: Iterable[Person | Body]) -> Mapping[str, str]:
    """The ids that these would have if nobody had listed them, and those under which they are listed."""
    found: dict[str, set[str]] = defaultdict(set)
    taken: set[str] = set()
    for one in listed:
        taken.add(one.id)
        for name in (one.name, *one.names):
            found[own_id(name)].add(one.id)
    return {own: min(ids) for own, ids in found.items() if len(ids) == 1 and own not in taken}


def _under_their_ids(gazetteer: Gazetteer, changes: Sequence[Change]) -> list[Change]:
    if all(one.person.id in gazetteer.person for one in changes):
        return list(changes)
    listed = listed_since(gazetteer.persons)
    return [
        replace(one, person=replace(one.person, id=listed.get(one.person.id, one.person.id)))
        for one in changes
    ]


def alone(gazetteer: Gazetteer, office: str) -> bool:
    """Whether one person at a time holds this office, as far as its terms show."""
    return not _is_shared(gazetteer.holders.get(office, ()))


def same(one: Term, other: Term) -> bool:
    """Whether two terms of one person in one office are one: they begin alike, or have more than a
    day in common."""
    return one.start == other.start or _overlap(one, other)


def _overlap(one: Term, other: Term) -> bool:
    return (one.start or date.min) < (other.end or date.max) and (other.start or date.min) < (
        one.end or date.max
    )


def _by_office(terms: Iterable[Term]) -> dict[str, list[Term]]:
    held: dict[str, list[Term]] = defaultdict(list)
    for term in terms:
        held[term.office].append(term)
    return held


def _is_shared(held: Sequence[Term]) -> bool:
    known = [term for term in held if term.start]
    return any(
        one.person != other.person and _together(one, other) > _HANDOVER
        for number, one in enumerate(known)
        for other in known[number + 1 :]
    )


def _together(one: Term, other: Term) -> timedelta:
    begin = max(one.start or date.min, other.start or date.min)
    return min(one.end or date.max, other.end or date.max) - begin


def _stated(held: Sequence[Term], stated: Term) -> list[Term]:
    """The terms with this one in place of those of the same person that it overlaps."""
    left = [term for term in held if term.person != stated.person or not same(term, stated)]
    return [*left, stated]


def _confirmed(held: Sequence[Term], change: Change) -> list[Term]:
    return [
        replace(term, as_of=max(filter(None, (term.as_of, change.as_of)), default=None))
        if term.person == change.person.id and term.end is None
        else term
        for term in held
    ]


def _one_at_a_time(held: Sequence[Term]) -> list[Term]:
    """Open terms end when the next holder's begin."""
    return [_ended(term, held) if term.end is None else term for term in held]


def _ended(term: Term, held: Sequence[Term]) -> Term:
    began = term.start or date.min
    later = [
        other.start
        for other in held
        if other.person != term.person and other.start and other.start > began
    ]
    return replace(term, end=min(later), as_of=None) if later else term


def _persons(gazetteer: Gazetteer, changes: Sequence[Change]) -> tuple[Person, ...]:
    """Those listed, with the names they have been given; those added, in the order of their ids."""
    added: dict[str, Person] = {}
    for change in changes:
        if change.kind != "names" and change.person.id in gazetteer.person:
            # It was written down as he was called then; the seeds may know better since.
            continue
        known = added.get(change.person.id) or gazetteer.person.get(change.person.id)
        added[change.person.id] = _called(known, change.person) if known else change.person
    listed = [added.pop(person.id, person) for person in gazetteer.persons]
    return (*listed, *(added[id] for id in sorted(added)))


def _called(known: Person, also: Person) -> Person:
    named = {fold(name) for name in (known.name, *known.names)}
    new: Mapping[str, str] = {
        fold(name): name for name in (also.name, *also.names) if fold(name) not in named
    }
    return replace(known, names=(*known.names, *new.values())) if new else known
