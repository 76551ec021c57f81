"""Reading the feeds that are due: look, decide what is new, keep it with what it owes.

Feeds of one host are read one after the other, hosts side by side. An article, what it owes and
the feed's validators are kept in one transaction; reads that brought nothing new share one.
"""

import asyncio
import hashlib
import logging
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from jobs import settling
from jobs.addresses import article_address, redacted, root
from jobs.desk import Desk
from jobs.looking import NO_VALIDATORS, Look, Validators, look
from jobs.rules.article import UNDATED, Found, Published
from jobs.rules.entries import Document, Entry, changed, dated
from jobs.rules.health import is_stale, may_ask_for_all, moved
from jobs.teasers import completed
from storage.feeds import Settled
from storage.store import Store
from storage.tables import ChatState, DeliveryKind, Feed

log = logging.getLogger(__name__)

# So many reads without news share a transaction: a durable commit costs more than all of them.
_TOGETHER = 100

Progress = Callable[[int, int], None]


@dataclass
class Round:
    """What a round of reading came to. `failed` names each bad feed once, with a sentence."""

    due: int = 0
    read: int = 0
    unchanged: int = 0
    articles: int = 0
    postponed: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)

    @property
    def done(self) -> int:
        """How many feeds are through."""
        return self.read + self.unchanged + self.postponed + len(self.failed)


async def poll(desk: Desk, now: datetime, progress: Progress | None = None) -> Round:
    """Read every feed that is due. One that fails is named, and stops no other."""
    due = await desk.services.read(lambda store: store.feeds.due(now))
    names = {root(feed.url) for feed in due}
    hosts = await desk.services.read(lambda store: store.feeds.hosts(names)) if due else {}
    pauses = {name: host.not_before for name, host in hosts.items() if host.not_before}
    reading = _Reading(desk, now, pauses, Round(due=len(due)), progress)
    waiting = deque(_by_host(due))
    async with asyncio.TaskGroup() as group:
        for _ in range(min(desk.fetcher.limits.at_once, len(waiting))):
            group.create_task(reading.work_through(waiting))
    await reading.flush()
    return reading.round


def _by_host(feeds: Iterable[Feed]) -> list[list[Feed]]:
    groups: dict[str, list[Feed]] = {}
    for feed in feeds:
        groups.setdefault(root(feed.url), []).append(feed)
    return list(groups.values())


@dataclass
class _Reading:
    """One round under way."""

    desk: Desk
    now: datetime
    pauses: dict[str, datetime]
    round: Round
    progress: Progress | None
    unwritten: list[Callable[[Store], object]] = field(default_factory=list)
    settled: list[Settled] = field(default_factory=list)

    async def work_through(self, waiting: deque[list[Feed]]) -> None:
        """Read one host's feeds after the other's until none waits."""
        while waiting:
            for feed in waiting.popleft():
                try:
                    await self._read(feed)
                except Exception:  # the top of the loop over feeds: one must not stop the others
                    log.exception("feed %s: reading %s failed", feed.id, redacted(feed.url))
                    await self._fail(feed, Look(failure=f"Reading {redacted(feed.url)} failed."))
                if self.progress is not None:
                    self.progress(self.round.done, self.round.due)

    async def _read(self, feed: Feed) -> None:
        until = self.pauses.get(root(feed.url))
        if until is not None and until > self.now:
            self.round.postponed += 1
            return await self._note(settling.postponed(feed, until))
        seen = await look(
            self.desk.fetcher, self.desk.workers, feed.url, _validators(feed, self.now), self.now
        )
        if seen.failure is not None:
            return await self._fail(feed, seen)
        fresh = await keep(self.desk, feed, seen, self.now) if seen.document else None
        if fresh is None:
            self.round.unchanged += 1
            await self._note(self._settled(feed, seen, 0), *_moves(feed, seen))
            return None
        self.round.read += 1
        self.round.articles += fresh
        return None

    def _settled(self, feed: Feed, seen: Look, fresh: int) -> Settled:
        return settling.read(feed, seen, fresh, self.now, self.desk.pace, self.desk.jitter())

    async def _fail(self, feed: Feed, seen: Look) -> None:
        sentence = seen.failure or ""
        self.round.failed.append((redacted(feed.url), sentence))
        level = logging.DEBUG if sentence == feed.last_error else logging.WARNING
        log.log(level, "feed %s: %s", feed.id, sentence)
        settled = settling.failed(feed, seen, self.now, self.desk.pace, self.desk.jitter())
        notes: list[Callable[[Store], object]] = []
        if settled.told_error and not feed.told_error:
            settled = replace(settled, told_error=False)  # until somebody is owed the words
            notes.append(_notice(self.desk, feed, sentence, self.now))
        if seen.paused and seen.asked.retry_after:
            name, until = root(feed.url), self.now + seen.asked.retry_after
            self.pauses[name] = until
            notes.append(lambda store: store.feeds.pause(name, until))
        await self._note(settled, *notes)

    async def _note(self, settled: Settled, *notes: Callable[[Store], object]) -> None:
        self.settled.append(settled)
        self.unwritten.extend(notes)
        if len(self.settled) >= _TOGETHER:
            await self.flush()

    async def flush(self) -> None:
        """Keep what has gathered, in one transaction."""
        settled, notes = self.settled, self.unwritten
        self.settled, self.unwritten = [], []

        def write(store: Store) -> None:
            store.feeds.settle(settled)
            for note in notes:
                note(store)

        if settled:
            await self.desk.services.write(write)


def _validators(feed: Feed, now: datetime) -> Validators:
    stale = is_stale(settling.habit(feed), settling.quiet(feed, now))
    if may_ask_for_all(stale, feed.last_full_at, now):
        return NO_VALIDATORS
    return Validators(feed.etag, feed.last_modified)


async def keep(desk: Desk, feed: Feed, seen: Look, now: datetime) -> int | None:
    """Keep what the document has that is new to us, with the feed's memory of this read, in one
    transaction. How many articles that were, or None if there was nothing to keep yet."""
    document, feed_id = seen.document, feed.id
    if document is None or feed_id is None:
        return None
    keys = [entry.key for entry in document.entries]
    known = await desk.services.read(lambda store: store.feeds.known(feed_id, keys))
    fresh = changed(document.entries, known)
    first = feed.first_read_at is None
    if not fresh and not first and not document.flaw:
        return None
    founds = await _founds(desk, feed, document, fresh, known, now)
    reads = await desk.prepared(founds)
    said = [(entry.key, entry.digest, source_of(entry, feed)) for entry in fresh]
    new = sum(entry.key not in known for entry in fresh)
    settled = settling.read(feed, seen, new, now, desk.pace, desk.jitter())

    def write(store: Store) -> int:
        if store.feeds.get(feed_id) is None:
            return 0  # removed while it was being read
        if reads:
            desk.ingest(store, reads, now, alerting=not first)
        store.feeds.remember(feed_id, said)
        store.feeds.settle([settled])
        for note in _moves(feed, seen):
            note(store)
        return len(reads)

    if document.flaw and feed.last_error != settled.last_error:
        log.warning("feed %s: %s: %s", feed_id, redacted(feed.url), settled.last_error)
    return await desk.services.write(write)


async def _founds(
    desk: Desk,
    feed: Feed,
    document: Document,
    fresh: Sequence[Entry],
    known: dict[str, str],
    now: datetime,
) -> list[Found]:
    founds = [(entry, found(entry, feed, document, now)) for entry in fresh]
    if feed.first_read_at is None:
        return [article for _, article in founds]
    teasers = [article for entry, article in founds if entry.is_teaser]
    whole = {
        id(old): new for old, new in zip(teasers, await completed(desk, teasers, now), strict=True)
    }
    # A changed teaser whose page stays closed would replace the text that we read before.
    return [
        whole.get(id(article), article)
        for entry, article in founds
        if entry.key not in known
        or whole.get(id(article), article) is not article
        or not entry.is_teaser
    ]


def found(entry: Entry, feed: Feed, document: Document, now: datetime) -> Found:
    """The entry as an article that its source gave."""
    at = dated(entry.published, now)
    return Found(
        source=source_of(entry, feed),
        text=entry.text,
        title=entry.title,
        outlet=entry.outlet or feed.outlet or document.title or None,
        published=Published(at=at, basis="feed") if at else UNDATED,
        language=entry.language or feed.language or None,
        link=entry.link,
        feed_id=feed.id,
        entry_key=entry.key,
    )


def source_of(entry: Entry, feed: Feed) -> str:
    """The article's one address; without a link, a name under its feed's."""
    if entry.link:
        return article_address(entry.link)
    name = hashlib.sha256(f"{feed.id}\n{entry.key}".encode()).hexdigest()[:16]
    return f"{redacted(feed.url)}#{name}"


def _moves(feed: Feed, seen: Look) -> list[Callable[[Store], object]]:
    """A move that was seen often enough is believed."""
    target, _, believed = moved(feed.moved_to, feed.moved_seen, seen.moved_to)
    feed_id = feed.id
    if not believed or target is None or feed_id is None:
        return []
    log.info("feed %s: %s has moved to %s", feed_id, redacted(feed.url), redacted(target))
    return [lambda store: store.feeds.move(feed_id, target)]


def _notice(desk: Desk, feed: Feed, sentence: str, now: datetime) -> Callable[[Store], object]:
    """Tell whoever added the feed, once, that it has been failing for long or is gone; the operators
    where that chat can't be written to. If nobody can be told, the next failure tries again."""
    adder = () if feed.added_by is None else (feed.added_by,)
    name = feed.title or feed.outlet or redacted(feed.url)
    text = f"I can't read the feed “{name}” any more: {sentence}"
    event = f"feed:{feed.id}:{now.date()}"

    def tell(store: Store) -> None:
        chats = _reached(store, adder) or _reached(store, desk.operators)
        for chat in chats:
            store.outbox.owe(chat, DeliveryKind.NOTICE, event, {"text": text}, now)
        if chats and feed.id is not None:
            store.feeds.told(feed.id)

    return tell


def _reached(store: Store, chats: Iterable[int]) -> list[int]:
    """Those of the chats that can be written to."""
    known = ((chat, store.chats.get(chat)) for chat in chats)
    return [chat for chat, row in known if row is not None and row.state is ChatState.ACTIVE]
