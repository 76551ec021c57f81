"""Keeping leaders current: ask Wikidata part by part, show what would change, apply it at once.

Each part's answers are kept until all is compared, so that an interrupted refresh goes on where it
stopped; what was read more than a day ago is asked anew.
"""

from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from jobs.overlay import changes_of, drafts_of
from jobs.rules.corrections.comparing import Proposal, Sign, compared
from jobs.rules.corrections.holdings import Called, Holding
from jobs.rules.corrections.matching import Known
from jobs.rules.gazetteer import Gazetteer
from jobs.wikidata import Wikidata
from storage.db import Database
from storage.migrating import is_current
from storage.store import Store

# So many countries or organizations are one question: it stays well below the service's minute.
_COUNTRIES, _BODIES = 10, 40
_HOLDS = timedelta(days=1)
_HEADS = ("head_of_state", "head_of_government", "supreme_leader")
_REFRESHED, _TROUBLE = "leaders refreshed", "leaders not refreshed"


_WORDS: Mapping[Sign, str] = {
    "+": "new", "~": "corrected", "-": "ended", "✓": "confirmed", "?": "left to a person",
}  # fmt: skip


@dataclass(frozen=True)
class Part:
    """What is asked in one go: some countries, or some organizations."""

    countries: tuple[str, ...] = ()
    ministers: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What its answers are kept by."""
        return " ".join((*self.countries, *self.bodies, "+", *self.ministers))


@dataclass(frozen=True)
class Learnt:
    """What Wikidata said, all of it."""

    holdings: tuple[Holding, ...] = ()
    names: Mapping[str, Called] | None = None


@dataclass(frozen=True)
class Last:
    """When a refresh ended, and how, in a sentence."""

    at: datetime
    sentence: str


Keep = Callable[[str, list[Any]], Awaitable[object]]


def parts_of(gazetteer: Gazetteer, only: Collection[str] = ()) -> list[Part]:
    """The questions to ask: about these countries, or about all and the organizations too."""
    kinds = {(office.of, office.kind) for office in gazetteer.offices}
    led = [
        nation.id
        for nation in gazetteer.nations
        if any((nation.id, kind) in kinds for kind in _HEADS) and (not only or nation.id in only)
    ]
    parts = []
    for start in range(0, len(led), _COUNTRIES):
        some = tuple(led[start : start + _COUNTRIES])
        ministers = tuple(id for id in some if (id, "foreign_minister") in kinds)
        parts.append(Part(some, ministers))
    headed = [body.id for body in gazetteer.bodies if body.id in gazetteer.offices_of]
    bodies = [] if only else [id for id in headed if id.startswith("Q")]
    parts += [
        Part(bodies=tuple(bodies[start : start + _BODIES]))
        for start in range(0, len(bodies), _BODIES)
    ]
    return parts


async def learn(
    wikidata: Wikidata,
    parts: Sequence[Part],
    known: Mapping[str, list[Any]],
    keep: Keep,
    progress: Callable[[], object] = lambda: None,
) -> Learnt:
    """Ask about each part that is not known yet, and keep the answer. RefreshError: it stopped there."""
    holdings: list[Holding] = []
    names: dict[str, Called] = {}
    for part in parts:
        rows = known.get(part.name)
        if rows is None:
            rows = await _asked(wikidata, part)
            await keep(part.name, rows)
        for row in rows:
            held, called = _row(row)
            holdings.append(held)
            if called:
                names[held.person] = called
        progress()
    return Learnt(tuple(holdings), names)


async def _asked(wikidata: Wikidata, part: Part) -> list[Any]:
    held: list[Holding] = []
    if part.countries:
        held += await wikidata.heads(part.countries, part.ministers)
    if part.bodies:
        held += await wikidata.chairs(part.bodies)
    names = await wikidata.names(one.person for one in held)
    return [_written(one, names.get(one.person)) for one in held]


def _written(held: Holding, called: Called | None) -> dict[str, Any]:
    """A holding and its holder's names, ready for JSON."""
    days = {name: str(day) if (day := getattr(held, name)) else None for name in ("start", "end")}
    return {"held": asdict(held) | days, "called": asdict(called) if called else None}


def _row(row: Mapping[str, Any]) -> tuple[Holding, Called | None]:
    told = dict(row["held"])
    for name in ("start", "end"):
        told[name] = date.fromisoformat(told[name]) if told[name] else None
    called = row["called"]
    if called is None:
        return Holding(**told), None
    pairs = {name: tuple((one, two) for one, two in called[name]) for name in ("labels", "also")}
    return Holding(**told), Called(called["name"], **pairs)


def answers(store: Store, now: datetime) -> dict[str, list[Any]]:
    """What an interrupted refresh has learnt already."""
    return store.overlay.answers(now - _HOLDS)


def known_of(store: Store, gazetteer: Gazetteer, now: datetime) -> Known:
    """What is held against Wikidata's answers: what we know, what admins said, who is followed."""
    said = [change for change in changes_of(store) if change.origin == "admin"]
    return Known(
        gazetteer,
        now.date(),
        now,
        frozenset((change.person.id, change.office) for change in said),
        frozenset(one.id for one in store.strangers.known() if one.kind == "leader"),
    )


def known_in(db: Database, gazetteer: Gazetteer, now: datetime) -> Known:
    """The same of a database that may not be there, or be an older version's, and knows nothing
    then."""
    if db.path is not None and not db.path.exists():
        return Known(gazetteer, now.date(), now)
    with db.view() as store:
        if not is_current(store, db):
            return Known(gazetteer, now.date(), now)
        return known_of(store, gazetteer, now)


def proposals_of(known: Known, learnt: Learnt) -> list[Proposal]:
    """What would change."""
    return compared(known, learnt.holdings, learnt.names or {})


def apply(
    store: Store, proposals: Iterable[Proposal], now: datetime, only: Sequence[Part] | None = None
) -> str:
    """Keep all that is plain, in the transaction it is given; what was done, in a sentence.

    With `only`, no more than these parts was asked about.
    """
    told = list(proposals)
    changes = [change for proposal in told for change in proposal.changes]
    store.overlay.keep(drafts_of(changes), now)
    sentence = summary(told)
    if only is None:
        store.overlay.forget_answers()
        note(store, sentence, now)
    else:
        store.overlay.forget_answers([part.name for part in only])
    return sentence


def sure(proposals: Iterable[Proposal]) -> list[Proposal]:
    """The proposals with those left to a person of which nobody can be sure."""
    return [one if one.sure else replace(one, sign="?", changes=(), sure=True) for one in proposals]


def summary(proposals: Sequence[Proposal]) -> str:
    """How many of each."""
    counts = Counter(one.sign for one in proposals)
    return ", ".join(f"{counts[sign]:,} {word}" for sign, word in _WORDS.items())


def note(store: Store, sentence: str, now: datetime) -> None:
    """Note that leaders were refreshed, and what that changed."""
    store.notes.put(_REFRESHED, f"{now.isoformat(timespec='seconds')} {sentence}")
    store.notes.put(_TROUBLE, "")


def note_failure(store: Store, sentence: str, now: datetime) -> None:
    """Note why leaders could not be refreshed."""
    store.notes.put(_TROUBLE, f"{now.isoformat(timespec='seconds')} {sentence}")


def last(store: Store) -> Last | None:
    """The last refresh that came to its end."""
    return _noted(store, _REFRESHED)


def trouble(store: Store) -> Last | None:
    """Why the last refresh failed, if it did."""
    return _noted(store, _TROUBLE)


def _noted(store: Store, key: str) -> Last | None:
    noted = store.notes.get(key)
    if not noted:
        return None
    at, _, sentence = noted.partition(" ")
    return Last(datetime.fromisoformat(at), sentence)
