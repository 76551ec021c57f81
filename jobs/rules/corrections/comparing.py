"""What Wikidata says of who holds which office, held against what we know: what would change.

What is plain is applied: a new holder, an end, a date that is a few days off, a confirmation. What
contradicts is shown and left to a person: Wikidata is edited by everybody.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from jobs.rules.corrections.holdings import Called, Holding, fit_names, joined, standing
from jobs.rules.corrections.matching import Known, holders, office_of, person_of
from jobs.rules.corrections.overlay import Change, alone, same
from jobs.rules.gazetteer import Gazetteer, Office, Person, Term

Sign = Literal["+", "~", "-", "✓", "?"]
# Sources disagree by days about when a term began: election, oath, handover. Not by months.
_CLOSE = timedelta(days=31)
_HANDOVER = timedelta(days=7)


@dataclass(frozen=True)
class Proposal:
    """A line of what would change. `changes` is what it changes; empty where a person decides.

    `sure` says that nothing we know speaks against it, so that nobody need look at it.
    """

    sign: Sign
    person: Person
    office: Office | None
    sentence: str
    changes: tuple[Change, ...] = ()
    sure: bool = True


def compared(
    known: Known, holdings: Iterable[Holding], names: Mapping[str, Called]
) -> list[Proposal]:
    """What would change, office by office, then names."""
    grouped: dict[str, list[Holding]] = defaultdict(list)
    for held in holdings:
        if (office := office_of(known.gazetteer, held)) is not None:
            grouped[office.id].append(held)
    known = replace(known, presiding=frozenset(_heads_of_state(grouped)))
    proposals, met = list[Proposal](), dict[str, tuple[Person, Called]]()
    for office_id, holdings_of in sorted(grouped.items()):
        office = known.gazetteer.office[office_id]
        people = {one.person: person_of(known, office, one.person, names) for one in holdings_of}
        proposals += _of_office(known, office, holdings_of, people)
        met |= {
            person.id: (person, names[wikidata])
            for wikidata, person in people.items()
            if isinstance(person, Person)
            and wikidata in names
            and (person.id in known.gazetteer.person)
        }
    return proposals + list(_named(known, met.values()))


def _heads_of_state(grouped: Mapping[str, Iterable[Holding]]) -> Iterator[tuple[str, str]]:
    for holdings in grouped.values():
        for held in holdings:
            if held.kind == "head_of_state":
                yield held.of, held.person


def _of_office(
    known: Known, office: Office, holdings: list[Holding], people: Mapping[str, Person | str]
) -> Iterator[Proposal]:
    terms = joined(holdings)
    one_holder = alone(known.gazetteer, office.id)
    now = standing(terms) if one_holder else [held for held in terms if held.now]
    for held in terms:
        person = people[held.person]
        if held.now and held not in now:
            continue  # nobody noted its end: another is marked as the present one
        if office.kind == "head_of_government" and _presides(known, office, held, person):
            continue  # the president governs without a prime minister, or beside one
        if isinstance(person, str):
            if held.now:
                yield _asks(Person(held.person, held.person), office, person)
        elif held.now and one_holder and len({other.person for other in now}) > 1:
            yield _asks(person, office, "Wikidata has several in this office at a time")
        elif (person.id, office.id) in known.settled:
            # What an admin said stands; that it is still so may be confirmed.
            yield from _confirmed(known, office, held, person)
        else:
            yield from _of_term(known, office, held, person, one_holder=one_holder)


def _presides(known: Known, office: Office, held: Holding, person: Person | str) -> bool:
    """Whether this head of government is the head of state: of another office of ours."""
    id = person.id if isinstance(person, Person) else person
    if id in holders(known.gazetteer, office):
        return False
    return (office.of, held.person) in known.presiding or any(
        known.gazetteer.office[term.office].kind == "head_of_state"
        for term in known.gazetteer.terms_of.get(id, ())
        if known.gazetteer.office[term.office].of == office.of
    )


def _of_term(
    known: Known, office: Office, held: Holding, person: Person, *, one_holder: bool
) -> Iterator[Proposal]:
    if held.start and held.start > known.today:
        yield _asks(person, office, f"begins on {held.start}; it counts from that day on")
        return
    if held.end and held.end > known.today:
        return
    ours = _ours(known.gazetteer, office, held, person)
    if ours is None:
        yield from _new(known, office, held, person, one_holder=one_holder)
    elif ours.end is None and held.over and held.end is None:
        yield _asks(person, office, "it is over, but on which day is not known")
    elif ours.end and held.now:
        yield _asks(person, office, f"ended on {ours.end}, and Wikidata knows of no end")
    else:
        yield from _corrected(known, office, held, person, ours)


def _ours(gazetteer: Gazetteer, office: Office, held: Holding, person: Person) -> Term | None:
    """The term of ours that is this one."""
    own = [term for term in gazetteer.holders.get(office.id, ()) if term.person == person.id]
    if held.start is None:
        meant = [term for term in own if (term.end is None) == held.now or term.end == held.end]
    else:
        said = Term(person.id, office.id, held.start, held.end)
        meant = [term for term in own if same(term, said) or _near(term.start, held.start)]
    return max(meant, key=lambda term: term.start or date.min, default=None)


def _sooner(day: date, as_of: date | None) -> bool:
    """Whether a day is well before somebody confirmed the contrary."""
    return as_of is not None and day < as_of - _CLOSE


def _near(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and abs(one - other) <= _CLOSE


def _new(
    known: Known, office: Office, held: Holding, person: Person, *, one_holder: bool
) -> Iterator[Proposal]:
    if held.start is None or (held.over and held.end is None):
        if held.now:
            yield _asks(person, office, "since which day is not known")
        return
    others = [t for t in known.gazetteer.holders.get(office.id, ()) if t.person != person.id]
    if one_holder and (against := _against(known, held, others)):
        yield _asks(person, office, against)
        return
    until = f" to {held.end}" if held.end else ""
    ended = ""
    if one_holder and held.now:
        gone = [term.person for term in others if term.end is None]
        ended = "".join(f"; {known.gazetteer.person[id].name}'s term ends then" for id in gone)
    change = known.change("term", person, office.id, held.start, held.end)
    named = "" if person.id in known.gazetteer.person else " is new:"
    yield Proposal(
        "+", person, office, f"{_who(person)}{named or ':'} {office.name} from {held.start}{until}{ended}", (change,)
    )  # fmt: skip


def _against(known: Known, held: Holding, others: Iterable[Term]) -> str:
    """Why a term can't be, by what we know of the others in that office."""
    start = held.start or date.min
    for term in others:
        name = known.gazetteer.person[term.person].name
        if held.now and (term.start or date.min) > start:
            return f"from {start}, but {name} followed on {term.start}"
        if held.now and term.end is None and _sooner(start, term.as_of):
            return f"from {start}, but {name} was still there on {term.as_of}"
        if term.end is None and not held.now and (term.start or date.min) <= start:
            return f"from {start} to {held.end}, but {name} holds it since {term.start}"
        both = min(term.end or date.max, held.end or date.max) - max(term.start or date.min, start)
        if term.end is not None and both > _HANDOVER:
            return f"from {start}, but {name} held it until {term.end}"
    return ""


def _corrected(
    known: Known, office: Office, held: Holding, person: Person, ours: Term
) -> Iterator[Proposal]:
    start = held.start or ours.start
    if ours.start and start != ours.start and not _near(ours.start, start):
        yield _asks(person, office, f"from {ours.start}; Wikidata says from {start}")
        return
    end = held.end or ours.end
    if ours.end and end != ours.end and not _near(ours.end, end):
        yield _asks(person, office, f"to {ours.end}; Wikidata says to {end}")
        return
    if (start, end) == (ours.start, ours.end):
        yield from _confirmed(known, office, held, person)
        return
    change = known.change("term", person, office.id, start, end)
    if ours.end is None and end is not None:
        if _sooner(end, ours.as_of):
            yield _asks(person, office, f"still there on {ours.as_of}; Wikidata says to {end}")
            return
        said = f"{_who(person)}: {office.name} ended on {end}"
        yield Proposal("-", person, office, said, (change,))
        return
    said = f"{_who(person)}: {office.name} {_moved(ours, start, end)}"
    # Sources count from the election, the oath or the handover: ours may have been chosen.
    sure = ours.start is None
    yield Proposal("~", person, office, said, (change,), sure)


def _moved(ours: Term, start: date | None, end: date | None) -> str:
    days = (("from", start, ours.start), ("to", end, ours.end))
    return " ".join(
        f"{word} {new}, not {old or 'unknown'}" for word, new, old in days if new != old
    )


def _confirmed(known: Known, office: Office, held: Holding, person: Person) -> Iterator[Proposal]:
    ours = _ours(known.gazetteer, office, held, person)
    if ours is None or ours.end or not held.now:
        return
    if ours.as_of is None or ours.as_of < known.today:
        change = known.change("confirmed", person, office.id, ours.start)
        yield Proposal("✓", person, office, f"{_who(person)}: {office.name}", (change,))


def _named(known: Known, met: Iterable[tuple[Person, Called]]) -> Iterator[Proposal]:
    """New names of those who are listed."""
    for person, called in met:
        if new := fit_names(called, known.taken):
            change = known.change("names", Person(person.id, person.name, new))
            said = f"{_who(person)} is called {', '.join(new)} too"
            yield Proposal("+", person, None, said, (change,))


def _asks(person: Person, office: Office, why: str) -> Proposal:
    return Proposal("?", person, office, f"{_who(person)}: {office.name}: {why}")


def _who(person: Person) -> str:
    return person.name if person.name == person.id else f"{person.name} ({person.id})"
