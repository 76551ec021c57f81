"""Which office, and which person of those we know, a statement of Wikidata's is about."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Literal

from jobs.rules.corrections.holdings import Called, Holding, fit_names, is_full
from jobs.rules.corrections.overlay import Change
from jobs.rules.gazetteer import Gazetteer, Office, Person
from jobs.rules.slugs import own_id
from storage.folding import fold

# Which kinds of our offices a statement of Wikidata's can be about, the likeliest first.
_KINDS: Mapping[str, tuple[str, ...]] = {
    "head_of_state": ("head_of_state", "supreme_leader"),
    "head_of_government": ("head_of_government",),
    "foreign_minister": ("foreign_minister",),
    "secretary_general": ("secretary_general",),
    "chair": ("secretary_general", "other"),
}
# An organization's statements are about an office that is called so.
_CALLED = {"secretary_general": ("secretary",), "chair": ("chair", "president")}


@dataclass(frozen=True)
class Known:
    """What is held against Wikidata. `settled` are persons and offices that an admin spoke about,
    `strangers` the ids of those whom articles named and nobody listed, `presiding` the countries and
    their heads of state by Wikidata."""

    gazetteer: Gazetteer
    today: date
    now: datetime
    settled: Collection[tuple[str, str]] = ()
    strangers: Collection[str] = ()
    presiding: Collection[tuple[str, str]] = ()

    @cached_property
    def people(self) -> Mapping[str, Sequence[Person]]:
        """Those who are listed, by their folded names."""
        named: dict[str, dict[str, Person]] = defaultdict(dict)
        for person in self.gazetteer.persons:
            for name in (person.name, *person.names):
                named[fold(name)][person.id] = person
        return {name: tuple(people.values()) for name, people in named.items()}

    @cached_property
    def taken(self) -> frozenset[str]:
        """The names of everybody and everything, folded."""
        nations = (name for one in self.gazetteer.nations for name in (one.name, *one.names))
        bodies = (name for one in self.gazetteer.bodies for name in (one.name, *one.names))
        return frozenset(map(fold, (*nations, *bodies))) | self.people.keys()

    def change(self, kind: Literal["term", "confirmed", "names"], person: Person, office: str = "",
               start: date | None = None, end: date | None = None) -> Change:  # fmt: skip
        """A change that Wikidata tells of today."""
        as_of = self.today if kind != "names" and end is None else None
        return Change(kind, person, "wikidata", self.now, office, start, end, as_of)


def office_of(gazetteer: Gazetteer, held: Holding) -> Office | None:
    """Which of our offices is meant; None if that is not plain."""
    offices = [gazetteer.office[id] for id in gazetteer.offices_of.get(held.of, ())]
    if held.of in gazetteer.body:
        said = _CALLED.get(held.kind, ())
        offices = [one for one in offices if any(word in fold(one.name) for word in said)]
    for kind in _KINDS.get(held.kind, ()):
        meant = [office for office in offices if office.kind == kind]
        if len(meant) > 1:
            meant = [one for one in meant if held.person in holders(gazetteer, one)]
        if meant:
            return meant[0] if len(meant) == 1 else None
    return None


def holders(gazetteer: Gazetteer, office: Office) -> set[str]:
    return {term.person for term in gazetteer.holders.get(office.id, ())}


def person_of(
    known: Known, office: Office, wikidata: str, names: Mapping[str, Called]
) -> Person | str:
    """Who this is among those we know, else somebody new; a sentence if that is not plain."""
    gazetteer = known.gazetteer
    if wikidata in gazetteer.person:
        return gazetteer.person[wikidata]
    if wikidata not in names:
        return f"{wikidata} has no name in English there"
    called = names[wikidata]
    namesakes = known.people.get(fold(called.name), ())
    nearby = {
        term.person
        for id in gazetteer.offices_of[office.of]
        for term in gazetteer.holders.get(id, ())
    }
    ours = [one for one in namesakes if one.id in nearby and one.id.startswith("own:")]
    if len(ours) == 1:
        # Ids never change: people subscribe to them.
        return ours[0]
    if namesakes:
        listed = ", ".join(one.id for one in namesakes)
        return f"{called.name} ({wikidata}) may be {listed}, who is called so too"
    if not is_full(called.name) or fold(called.name) in known.taken:
        return f"{called.name} ({wikidata}) is new, and the name may be anybody's or anything's"
    id = own if (own := own_id(called.name)) in known.strangers else wikidata
    return Person(id, called.name, fit_names(called, known.taken | {fold(called.name)}))
