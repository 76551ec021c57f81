"""What an admin means who corrects who holds an office: `"Foreign Minister" Iran "NAME" from 2024-08-21`."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime

from jobs.rules.corrections.naming import names_a_thing, untitled, written
from jobs.rules.corrections.overlay import Change, same
from jobs.rules.corrections.saying import EXAMPLE, CorrectionError, Said, spoken, take_apart
from jobs.rules.gazetteer import Body, Gazetteer, Nation, Office, Person, Term
from jobs.rules.names.senses import COMMON_TITLES
from jobs.rules.names.spelling import Spellings
from jobs.rules.slugs import own_id
from storage.folding import fold

_ID = re.compile(r"Q[1-9]\d{0,11}|own:[\w.-]{1,80}")
# Neither controls nor marks that turn the direction of what follows stand in a name.
_NAME = re.compile(
    r"[^\W\d_][^\d_<>@#/\\{}\[\]|\"\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]{1,79}"
)
_AROUND_TITLE = re.compile(r"^the | of(?: the)?$")
_MOST_SHOWN, _MOST_WORDS = 8, 40
# So many words a country's or organization's name has at most.
_LONGEST = 8


def correction(said: str, known: Gazetteer, now: datetime, by: int | None = None) -> Change:
    """What these words change. Raises CorrectionError."""
    told = take_apart(said, now.date())
    office, name = _office_and_name(told.units, known)
    person = _person(name, office, known)
    term = _term(told, office, person, known)
    as_of = now.date() if term.end is None else None
    return Change("term", person, "admin", now, office.id, term.start, term.end, as_of, made_by=by)


def _office_and_name(units: Sequence[str], known: Gazetteer) -> tuple[Office, str]:
    """The office, by its title and its country or its whole name, and the rest: the person."""
    if not units or len(units) > _MOST_WORDS:
        raise CorrectionError(f"Say who holds which office, like {EXAMPLE}.")
    for told in (units, _apart(units)):
        if found := (
            _by_whole_name(told, known) or _country_first(told, known) or _title_first(told, known)
        ):
            return found
    raise CorrectionError(_nowhere(units, known))


def _apart(units: Sequence[str]) -> Sequence[str]:
    """The words of what stands before the last unit: an office may be quoted with its country."""
    return [word for unit in units[:-1] for word in unit.split()] + [*units[-1:]]


def _by_whole_name(units: Sequence[str], known: Gazetteer) -> tuple[Office, str] | None:
    offices = _by_name(known)
    for used in range(len(units) - 1, 0, -1):
        if office := offices.get(fold(" ".join(units[:used]))):
            return office, _behind(office, units[used:], known)
    return None


def _country_first(units: Sequence[str], known: Gazetteer) -> tuple[Office, str] | None:
    """ "Iran foreign minister NAME", "Iran's foreign minister NAME"."""
    owners = _owners(known)
    for used in range(min(len(units) - 2, _LONGEST), 0, -1):
        named = fold(" ".join(units[:used]))
        meant = owners.get(named) or owners.get(named.removesuffix(" s"), ())
        if len(meant) == 1 and (found := _titled(units[used:], meant[0], known)):
            return found
    return None


def _titled(
    units: Sequence[str], owner: Nation | Body, known: Gazetteer
) -> tuple[Office, str] | None:
    """The one office there whose title these begin with, and the rest."""
    offices = [known.office[id] for id in known.offices_of.get(owner.id, ())]
    for used in range(len(units) - 1, 0, -1):
        title = fold(" ".join(units[:used]))
        called = [one for one in offices if title in _titles(one)]
        if len(called) == 1:
            return called[0], " ".join(units[used:])
    return None


def _title_first(units: Sequence[str], known: Gazetteer) -> tuple[Office, str] | None:
    owners = _owners(known)
    for first, last in _windows(len(units)):
        words = " ".join(units[first:last])
        if meant := owners.get(fold(words)):
            title, owner = " ".join(units[:first]), _only(meant, words)
            return _office(title, owner, known), " ".join(units[last:])
    return None


def _behind(office: Office, units: Sequence[str], known: Gazetteer) -> str:
    """The person behind an office's whole name; its country may be said once more between them."""
    name = " ".join(units)
    if _called(name, known):
        return name
    owners = _owners(known)
    for used in range(len(units) - 1, 0, -1):
        meant = owners.get(fold(" ".join(units[:used])), ())
        if any(owner.id == office.of for owner in meant):
            return " ".join(units[used:])
    return name


def _windows(count: int) -> Iterator[tuple[int, int]]:
    """Where a country or organization may stand: words before it and after; the longest first."""
    for length in range(min(count - 2, _LONGEST), 0, -1):
        for first in range(1, count - length):
            yield first, first + length


def _owners(known: Gazetteer) -> Mapping[str, Sequence[Nation | Body]]:
    """Countries by their codes and names; organizations, where no country is called so."""
    owners: dict[str, list[Nation | Body]] = defaultdict(list)
    for nation in known.nations:
        for name in {fold(name) for name in (nation.id, nation.name, *nation.names)}:
            owners[name].append(nation)
    for body in known.bodies:
        for name in (body.name, body.acronym, *body.names):
            owners.setdefault(fold(name), [body])
    return owners


def _only(meant: Sequence[Nation | Body], words: str) -> Nation | Body:
    if len(meant) == 1:
        return meant[0]
    choices = " or ".join(f"{one.name} ({one.id})" for one in meant)
    raise CorrectionError(f"“{words}” may be {choices}: write one of these.")


def _by_name(known: Gazetteer) -> Mapping[str, Office]:
    return {fold(name): office for office in known.offices for name in (office.id, office.name)}


def _office(title: str, owner: Nation | Body, known: Gazetteer) -> Office:
    offices = sorted(
        (known.office[id] for id in known.offices_of.get(owner.id, ())), key=lambda one: one.name
    )
    if not offices:
        raise CorrectionError(f"I know no office of {owner.name}; add one to offices.csv.")
    said = _AROUND_TITLE.sub("", fold(title))
    meant = [one for one in offices if said in _titles(one)]
    if len(meant) == 1:
        return meant[0]
    shown = meant or offices
    names = "; ".join(one.name for one in shown[:_MOST_SHOWN])
    if meant:
        raise CorrectionError(f"“{title}” fits several offices: {names}. Write one of them whole.")
    raise CorrectionError(f"I know no “{title}” of {owner.name}; there are: {names}.")


def _titles(office: Office) -> set[str]:
    kind = office.kind.replace("_", " ")
    titles = (office.name, *office.titles, *COMMON_TITLES.get(office.kind, ()), kind)
    return {fold(title) for title in titles}


def _nowhere(units: Sequence[str], known: Gazetteer) -> str:
    if len(units) < 3:
        return f"I need an office, its country or organization, and a name, like {EXAMPLE}."
    owners = _owners(known)
    spellings = Spellings(owners)
    close = {
        owners[name][0].name: slips
        for unit in units[1:-1]
        for name, slips in spellings.near(fold(unit)).items()
    }
    best = sorted(close, key=lambda name: (close[name], name))[:3]
    meant = f" Is it {' or '.join(best)}?" if best else ""
    return f"I see no country or organization that I know in it.{meant} Say it like {EXAMPLE}."


def _person(name: str, office: Office, known: Gazetteer) -> Person:
    if _ID.fullmatch(name):
        if name in known.person:
            return known.person[name]
        raise CorrectionError(f"I know nobody with the id {name}; write the name.")
    meant = next((some for said in untitled(name, office) if (some := _called(said, known))), [])
    if len(meant) > 1:
        meant = list(_nearby(meant, office, known)) or meant
    if len(meant) == 1:
        return meant[0]
    if meant:
        choices = "; ".join(f"{one.id} ({known.about(one.id) or one.name})" for one in meant)
        raise CorrectionError(f"“{name}” is the name of several: {choices}. Write the id instead.")
    return _new(name, office, known)


def _called(name: str, known: Gazetteer) -> list[Person]:
    """Those whose full name this is."""
    folded = fold(name)
    return [one for one in known.persons if folded in {fold(n) for n in (one.name, *one.names)}]


def _new(name: str, office: Office, known: Gazetteer) -> Person:
    if not _NAME.fullmatch(name) or not own_id(name).removeprefix("own:"):
        raise CorrectionError(f"“{name}” is no name; say it like {EXAMPLE}.")
    alone = " " not in fold(name)
    if alone and (holder := _holder(name, office, known)):
        return holder
    if names_a_thing(name, known):
        raise CorrectionError(f"“{name}” is no person; say it like {EXAMPLE}.")
    if alone:
        raise CorrectionError(f"“{name}” alone may be anybody; write the full name.")
    _, bare, _ = untitled(name, office)
    return Person(own_id(bare), written(bare))


def _holder(name: str, office: Office, known: Gazetteer) -> Person | None:
    """Who of those that held this office has this surname or given name; None if that is not plain."""
    held = dict.fromkeys(term.person for term in known.holders.get(office.id, ()))
    meant = [
        person
        for person in map(known.person.__getitem__, held)
        if any(fold(name) in fold(full).split() for full in (person.name, *person.names))
    ]
    return meant[0] if len(meant) == 1 else None


def _nearby(people: Iterable[Person], office: Office, known: Gazetteer) -> Iterator[Person]:
    """Those who held an office there."""
    there = known.offices_of.get(office.of, frozenset())
    for person in people:
        if any(term.office in there for term in known.terms_of.get(person.id, ())):
            yield person


def _term(told: Said, office: Office, person: Person, known: Gazetteer) -> Term:
    if told.start is not None:
        return Term(person.id, office.id, told.start, told.end)
    own = [term for term in known.holders.get(office.id, ()) if term.person == person.id]
    standing = [term for term in own if term.end is None] or own
    if told.end is None or not standing:
        raise CorrectionError(f"Since when? Say it like {EXAMPLE}.")
    last = max(standing, key=lambda term: term.start or date.min)
    if last.start and told.end < last.start:
        raise CorrectionError(
            f"The term would end on {spoken(told.end)}, before it starts on {spoken(last.start)}."
        )
    term = Term(person.id, office.id, last.start, told.end)
    return term if same(term, last) else last
