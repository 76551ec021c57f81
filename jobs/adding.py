"""The list of feeds as people tend it: add, check, remove, import, export, and how each one is."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from jobs import settling
from jobs.addresses import FeedError, normalised, redacted
from jobs.desk import Desk
from jobs.discovery import Feeding, find_feed
from jobs.feeds import Progress, keep
from jobs.fetch import Fetcher, FetchError, RefusedAddress
from jobs.looking import look_of
from jobs.opml import read_opml, write_opml
from jobs.rules.health import Health
from jobs.worker import Workers
from storage.feeds import FeedDraft
from storage.services import Services
from storage.store import Store
from storage.tables import Feed


@dataclass(frozen=True)
class Added:
    """A feed that is read from now on. Its backlog is stored, and alerts nobody."""

    id: int
    address: str
    title: str
    articles: int


@dataclass(frozen=True)
class Imported:
    """What became of a list: how many were added, how many known, and a sentence for each refused."""

    added: int
    known: int
    refused: tuple[str, ...]


@dataclass(frozen=True)
class Checked:
    """What a feed said when it was only looked at."""

    address: str
    title: str
    sentence: str
    works: bool


@dataclass(frozen=True)
class FeedView:
    """A feed as it may be shown: no secrets."""

    id: int
    address: str
    title: str
    outlet: str
    country: str
    language: str
    category: str
    health: Health
    last_error: str | None
    last_read_at: datetime | None
    last_new_at: datetime | None
    next_read_at: datetime


async def add_feed(desk: Desk, typed: str, now: datetime, *, added_by: int | None = None) -> Added:
    """Read this feed, or the feed of this site, from now on. FeedError says why not; then nothing
    is kept."""
    url = normalised(typed)
    await _not_known(desk.services, url)
    feeding = await _found(desk, typed, url)
    await _not_known(desk.services, feeding.url)
    title = feeding.document.title or redacted(feeding.url)
    draft = FeedDraft(
        url=feeding.url,
        title=title,
        outlet=feeding.document.title,
        language=feeding.document.language or "",
        added_by=added_by,
    )
    feed = await desk.services.write(lambda store: store.feeds.add(draft, now))
    if feed is None or feed.id is None:
        raise FeedError(f"I read {redacted(feeding.url)} already.")
    kept = await keep(desk, feed, look_of(feeding.fetched, feeding.document, now), now)
    return Added(feed.id, redacted(feeding.url), title, kept or 0)


async def _found(desk: Desk, typed: str, url: str) -> Feeding:
    try:
        return await find_feed(desk.fetcher, desk.workers, url)
    except RefusedAddress:
        raise
    except FetchError:
        if "://" in typed:
            raise
    # Nobody said https, and nobody answers there.
    return await find_feed(desk.fetcher, desk.workers, url.replace("https://", "http://", 1))


async def _not_known(services: Services, url: str) -> None:
    known = await services.read(lambda store: store.feeds.active(url))
    if known:
        raise FeedError(f"I read {redacted(url)} already.")


async def check_feed(fetcher: Fetcher, workers: Workers, typed: str, now: datetime) -> Checked:
    """Look at a feed, or a site's feed, and change nothing."""
    try:
        feeding = await find_feed(fetcher, workers, normalised(typed))
    except FeedError as error:
        return Checked(redacted(typed), "", str(error), works=False)
    document = feeding.document
    dates = [entry.published for entry in document.entries if entry.published]
    newest = max((date for date in dates if date <= now + timedelta(days=1)), default=None)
    count = len(document.entries)
    said = f"{count} {'entry' if count == 1 else 'entries'}"
    if newest:
        said += f", the newest of {newest:%Y-%m-%d}"
    if document.flaw:
        said += f"; {document.flaw}"
    return Checked(redacted(feeding.url), document.title, said, works=True)


async def check_feeds(
    fetcher: Fetcher,
    workers: Workers,
    addresses: Sequence[str],
    now: datetime,
    progress: Progress | None = None,
) -> list[Checked]:
    """Look at many, side by side; the answers are in the order of the addresses."""
    done = 0

    async def check(address: str) -> Checked:
        nonlocal done
        checked = await check_feed(fetcher, workers, address, now)
        done += 1
        if progress is not None:
            progress(done, len(addresses))
        return checked

    return list(await asyncio.gather(*(check(address) for address in addresses)))


def remove_feed(store: Store, which: str) -> FeedView | None:
    """Read this feed, by number or address, no more; its articles stay. None if there is none."""
    feed = _named(store, which)
    if feed is None or feed.id is None:
        return None
    store.feeds.remove(feed.id)
    return view(feed, feed.added_at)


def _named(store: Store, which: str) -> Feed | None:
    if which.strip().isdecimal():
        # A longer one is more than a database can count to.
        return store.feeds.get(int(which)) if len(which.strip()) <= 18 else None
    try:
        url = normalised(which)
    except FeedError:
        return None
    shown = [feed for feed in store.feeds.list() if redacted(feed.url) == which.strip()]
    return (
        store.feeds.at(which.strip())
        or store.feeds.at(url)
        or (shown[0] if len(shown) == 1 else None)
    )


def import_opml(store: Store, document: bytes, now: datetime) -> Imported:
    """Add the feeds of an OPML list. They are read when the timetable comes to them."""
    listed = read_opml(document)
    added = sum(store.feeds.add(draft, now) is not None for draft in listed.feeds)
    return Imported(added, len(listed.feeds) - added, listed.refused)


def export_opml(store: Store, *, secrets: bool = False) -> bytes:
    """All feeds as OPML. Addresses that hold a key are redacted unless `secrets`."""
    return write_opml(store.feeds.list(), secrets=secrets)


def list_feeds(store: Store, now: datetime) -> list[FeedView]:
    """Every feed, and how it is."""
    return [view(feed, now) for feed in store.feeds.list()]


def view(feed: Feed, now: datetime) -> FeedView:
    """The feed as it may be shown."""
    return FeedView(
        id=feed.id or 0,
        address=redacted(feed.url),
        title=feed.title or feed.outlet or redacted(feed.url),
        outlet=feed.outlet,
        country=feed.country,
        language=feed.language,
        category=feed.category,
        health=settling.health_of(feed, now),
        last_error=feed.last_error,
        last_read_at=feed.last_read_at,
        last_new_at=feed.last_new_at,
        next_read_at=feed.next_read_at,
    )
