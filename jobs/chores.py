"""What the timetable does besides reading feeds: the seeds, the first day, and tidying up."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from jobs.adding import Imported, import_opml
from jobs.ingest import Fate, Ingest, Kept
from jobs.rules.article import Read
from jobs.seeds import SeedFolder
from storage.services import Services
from storage.store import Store

# An article and what it owes are one transaction; so many articles may share one.
_TOGETHER = 50
# Noted once the seeds of a new installation were read: later ones are news.
_SEEDED, _FEEDS_SEEDED = "seeds read at", "feeds added at"
# How long is remembered what was sent, what a button asked, and which update was obeyed.
_SENT_KEPT, _ASKED_KEPT, _HANDLED_KEPT = timedelta(days=90), timedelta(days=180), timedelta(days=7)
# Whom nobody listed, and one article named in passing, is known by name for so long.
_PASSING_KEPT = timedelta(days=90)


async def read_seeds(
    services: Services,
    folder: SeedFolder,
    ingest: Ingest,
    now: datetime,
    *,
    settled_only: bool = True,
) -> list[Kept]:
    """Keep the folder's new and changed articles. They alert, unless the installation is new.

    With `settled_only`, a file that was changed a moment ago waits for the next look.
    """
    founds = await asyncio.to_thread(folder.look, now if settled_only else None)
    kept: list[Kept] = []
    for start in range(0, len(founds), _TOGETHER):
        reads = await asyncio.to_thread(ingest.prepare, founds[start : start + _TOGETHER])

        def keep(store: Store, reads: Sequence[Read] = reads) -> list[Kept]:
            return ingest(store, reads, now, alerting=store.notes.get(_SEEDED) is not None)

        kept += await services.write(keep)
        folder.kept(read.source for read in reads)
    if not await services.read(lambda store: store.notes.get(_SEEDED)):
        await services.write(lambda store: store.notes.put(_SEEDED, now.isoformat()))
    return kept


def news(kept: Sequence[Kept]) -> int:
    """How many of these were new."""
    return sum(one.fate is Fate.NEW for one in kept)


async def add_first_feeds(services: Services, opml: Path, now: datetime) -> Imported | None:
    """A new installation starts with the feeds of this list. None if it is not new, or there is
    no list; a feed that somebody removed does not come back."""
    if await services.read(lambda store: store.notes.get(_FEEDS_SEEDED)):
        return None
    if not await asyncio.to_thread(opml.exists):
        return None
    document = await asyncio.to_thread(opml.read_bytes)

    def add(store: Store) -> Imported:
        store.notes.put(_FEEDS_SEEDED, now.isoformat())
        return import_opml(store, document, now)

    return await services.write(add)


async def tidy(services: Services, keep: timedelta | None, now: datetime) -> int:
    """Remove what is no longer needed, in small transactions; how many articles that were.

    Articles go after `keep`; what is owed, and what people kept, stays.
    """
    removed = 0
    while keep and (some := await services.write(lambda s: s.articles.remove_older(now - keep))):
        removed += some
    while await services.write(lambda store: store.strangers.remove_passing(now - _PASSING_KEPT)):
        pass
    await services.write(lambda store: store.outbox.remove_settled(now - _SENT_KEPT))
    await services.write(lambda store: store.chats.forget_questions(now - _ASKED_KEPT))
    await services.write(lambda store: store.chats.forget_handled(now - _HANDLED_KEPT))
    return removed
