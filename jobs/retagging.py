"""Tagging old articles again when the gazetteer changed: newest first, a few at a time, silently.

Nothing is owed, no story changes, no version is kept: the words are the same, only what is read in
them may differ. What was done is noted in the same transaction, so that a stop loses nothing.
"""

import asyncio
import json
import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Protocol

from jobs.following import follow_listed
from jobs.ingest import as_read
from jobs.rules.article import Read
from jobs.rules.gazetteer import Gazetteer
from jobs.strangers import strangers_in
from storage.services import Services
from storage.store import Store
from storage.strangers import StrangerDraft
from storage.tables import Article, Basis

log = logging.getLogger(__name__)

# Whoever reads, sends or answers meanwhile waits for so many at most, and has a pause after them.
_AT_ONCE, _PAUSE = 25, 0.2
_DONE, _UNDER_WAY = "tagged by", "tagging again"


class Tags(Protocol):
    """Tags articles by what is known now: `jobs.knowledge.Knowledge`."""

    @property
    def digest(self) -> str: ...
    @property
    def gazetteer(self) -> Gazetteer: ...

    def again(self, read: Read, /) -> Read: ...

    def learn(self, strangers: Sequence[StrangerDraft], /) -> None: ...


@dataclass(frozen=True)
class Retagging:
    """How far it is: `digest` is of what is known, `below` the article that was done last."""

    digest: str
    done: int
    total: int
    below: int | None = None


def under_way(store: Store) -> Retagging | None:
    """How far it is, if it is under way."""
    noted = store.notes.get(_UNDER_WAY)
    return Retagging(**json.loads(noted)) if noted else None


async def tag_again(services: Services, tags: Tags, *, pause: float = _PAUSE) -> int:
    """Tag the articles again that were tagged by something else than what is known now; how many
    were looked at. Goes on where it was cut short."""
    looked = 0
    while (at := await services.write(lambda store: _begin(store, tags))) is not None:
        count = await _some(services, tags, at)
        looked += count
        if count:
            await asyncio.sleep(pause)
    return looked


def _begin(store: Store, tags: Tags) -> Retagging | None:
    """Where to go on; None if all is tagged by what is known now."""
    digest = tags.digest
    if store.notes.get(_DONE) == digest:
        return None
    at = under_way(store)
    if at is None or at.digest != digest:
        follow_listed(store, tags.gazetteer)
        at = Retagging(digest, 0, store.articles.count())
        if at.total:
            log.info("What is known by name has changed: %d articles are tagged again.", at.total)
        _note(store, at)
    return at


def _note(store: Store, at: Retagging) -> None:
    store.notes.put(_UNDER_WAY, json.dumps(asdict(at)))


async def _some(services: Services, tags: Tags, at: Retagging) -> int:
    articles = await services.read(lambda store: store.articles.before(at.below, _AT_ONCE))
    again = await asyncio.to_thread(lambda: [tags.again(as_read(one)) for one in articles])

    def keep(store: Store) -> None:
        if tags.digest != at.digest:  # it changed meanwhile, and all begins anew
            return
        for article, read in zip(articles, again, strict=True):
            _keep(store, article, read, tags)
        if articles:
            done = at.done + len(articles)
            _note(store, replace(at, done=done, below=articles[-1].id))
        else:
            store.notes.put(_DONE, at.digest)
            store.notes.put(_UNDER_WAY, "")

    await services.write(keep)
    return len(articles)


def _keep(store: Store, seen: Article, read: Read, tags: Tags) -> None:
    now = store.articles.get(seen.id or 0)
    # What was removed or read anew meanwhile, or dated by a copy, is left as it is.
    if now is None or (now.text_hash, now.published_at) != (seen.text_hash, seen.published_at):
        return
    store.articles.retag(
        now.id or 0,
        reading=read.reading.as_json(),
        keys=read.reading.keys(),
        at=read.published.at,
        basis=Basis(read.published.basis),
        earliest=read.published.earliest,
        latest=read.published.latest,
    )
    if strangers := strangers_in(read.reading):
        store.strangers.seen(strangers, now.first_read_at)
        tags.learn(strangers)
