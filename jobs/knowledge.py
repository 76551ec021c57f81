"""What is known by name at the moment: the seeds, the corrections, the newcomers; and its reader."""

import asyncio
import gc
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from jobs.overlay import changes_of
from jobs.reading import Reader
from jobs.rules.article import UNDATED, Found, Published, Read
from jobs.rules.corrections.newcomers import AllNames, Newcomers
from jobs.rules.corrections.overlay import Change, overlaid
from jobs.rules.gazetteer import BELIEVED, Gazetteer, Term
from storage.query import Kind, Name, Names
from storage.services import Services
from storage.store import Store
from storage.strangers import StrangerDraft


@dataclass(frozen=True)
class _Now:
    """What holds from one change to the next."""

    reader: Reader
    names: Names
    digest: str


class Knowledge:
    """The reader of the moment. Whoever reads or asks goes through here, so that a correction holds
    for everybody at once. Threads share it: a change swaps one value."""

    def __init__(self, seeds: Gazetteer, *, version: str = "", today: date = date.min) -> None:
        self.seeds = seeds
        self.newcomers = Newcomers()
        self.renewing = asyncio.Lock()
        self._version = version
        self._now = self._made(seeds, today)

    @property
    def gazetteer(self) -> Gazetteer:
        """The seeds with the corrections that hold."""
        return self._now.reader.gazetteer

    @property
    def names(self) -> Names:
        """Every name that a query may hold."""
        return self._now.names

    @property
    def digest(self) -> str:
        """Differs where articles may be tagged otherwise."""
        return self._now.digest

    def read(self, found: Found, /) -> Read:
        """The article as we read it now."""
        now = self._now
        return replace(now.reader.read(found), read_by=now.digest)

    def tag(self, read: Read, published: Published, /) -> Read:
        """The article with that date, tagged as of it by what is known now."""
        return self._now.reader.tag(read, published)

    def again(self, read: Read, /) -> Read:
        """The article tagged by what is known now, as of its date if it has one."""
        # What it was bounded by are its tags, which may be others now.
        bounded = read.published.basis == "terms"
        return self.tag(read, UNDATED if bounded else read.published)

    def renewed(self, read: Read, /) -> Read:
        """The same, if something else was known when it was read."""
        return read if read.read_by == self.digest else self.again(read)

    def take(self, changes: Sequence[Change], today: date) -> bool:
        """Let these corrections hold, and no others; whether that changes anything.

        Takes about a second: it belongs beside an event loop.
        """
        gazetteer = overlaid(self.seeds, changes)
        if gazetteer == self.gazetteer:
            return False
        self._now = self._made(gazetteer, today)
        return True

    def learn(self, strangers: Iterable[StrangerDraft]) -> None:
        """Know those whom nobody listed by their names."""
        self.newcomers.learn(Name(Kind(one.kind), one.id, one.name, one.about) for one in strangers)

    def _made(self, gazetteer: Gazetteer, today: date) -> _Now:
        reader = Reader(gazetteer)
        digest = f"{self._version} {digest_of(gazetteer, today)}"
        return _Now(reader, AllNames(reader.names, self.newcomers), digest)


def recall(store: Store, knowledge: Knowledge, today: date) -> bool:
    """Take what the store knows besides the seeds; whether that changes the gazetteer."""
    return knowledge.take(_besides(store, knowledge), today)


async def renew(services: Services, knowledge: Knowledge, today: date) -> bool:
    """The same beside an event loop, one after the other: the last one knows everything."""
    async with knowledge.renewing:
        changes = await services.read(lambda store: _besides(store, knowledge))
        changed = await asyncio.to_thread(knowledge.take, changes, today)
    if changed:
        # What is known now stands until the next change: collections need not look at it, which
        # would stop the loop for half a second.
        gc.freeze()
    return changed


def _besides(store: Store, knowledge: Knowledge) -> list[Change]:
    knowledge.learn(store.strangers.known())
    return changes_of(store)


def digest_of(gazetteer: Gazetteer, today: date) -> str:
    """A short text that differs where articles may be tagged otherwise.

    When an open term was confirmed counts only once it is no longer believed: until then no
    article that has been read is tagged otherwise for it.
    """
    terms = tuple(_without_date(term, today) for term in gazetteer.terms)
    # The order of a set differs from one start to the next.
    doubted = sorted((word, sorted(ids)) for word, ids in gazetteer.doubted.items())
    settled = replace(
        gazetteer,
        terms=terms,
        nations=tuple(replace(one, doubtful=frozenset()) for one in gazetteer.nations),
        bodies=tuple(replace(one, doubtful=frozenset()) for one in gazetteer.bodies),
    )
    return hashlib.sha256(repr((settled, doubted)).encode()).hexdigest()[:16]


def _without_date(term: Term, today: date) -> Term:
    if term.end or term.as_of is None or today <= term.as_of + BELIEVED:
        return replace(term, as_of=None)
    return term
