"""What a person brings by hand: a file, a folder, a feed's document, or an address."""

import asyncio
from datetime import datetime
from pathlib import Path

from jobs.addresses import FeedError, article_address, normalised, redacted
from jobs.desk import Desk
from jobs.discovery import is_page, kind_of
from jobs.feeds import found
from jobs.fetch import Fetched
from jobs.looking import parsed, said_of
from jobs.pages import read_page
from jobs.rules.article import Found
from jobs.rules.entries import Document
from jobs.seeds import MOST_BYTES, TEXTS, SeedError, is_called, read_seed
from jobs.teasers import with_page
from jobs.worker import WorkError
from storage.tables import Feed

# What the files of a folder are called that can be read: articles, and documents of feeds.
_SUFFIXES = TEXTS | {".xml", ".rss", ".atom", ".json"}
_DOCUMENTS = (b"<?xml", b"<rss", b"<feed", b"<rdf", b"{")


def places_of(place: str) -> list[str]:
    """The files of a folder, by name; anything else is one place."""
    folder = Path(place)
    if not folder.is_dir():
        return [place]
    return [str(file) for file in sorted(folder.iterdir()) if is_called(file, _SUFFIXES)]


async def bring(desk: Desk, place: str, now: datetime) -> list[Found]:
    """The articles at a place. Raises SeedError or FeedError with a sentence."""
    if "://" in place:
        return await _from_address(desk, place, now)
    read = await asyncio.to_thread(_from_file, Path(place))
    if isinstance(read, Found):
        return [read]
    return _articles(await parsed(desk.workers, read), read.url, now)


def _from_file(path: Path) -> Found | Fetched:
    """The article in a file, or the document of a feed as if it had been fetched."""
    if not path.exists():
        raise SeedError(f"There is no file {path}; an address begins with https://.")
    with path.open("rb") as file:
        head = file.read(64).lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if not head.startswith(_DOCUMENTS) or path.stat().st_size > MOST_BYTES * 4:
        return read_seed(path)
    return Fetched(200, path.name, body=path.read_bytes())


async def _from_address(desk: Desk, place: str, now: datetime) -> list[Found]:
    url = normalised(place)
    fetched = await desk.fetcher.get(url)
    if fetched.status != 200:
        raise FeedError(said_of(url, fetched.status))
    if kind := kind_of(fetched):
        raise FeedError(f"{redacted(url)} is {kind}; I read articles and feeds.")
    if not is_page(fetched):
        return _articles(await parsed(desk.workers, fetched), url, now)
    try:
        page = await read_page(desk.workers, fetched.body, url=fetched.url)
    except WorkError as error:
        raise FeedError(f"{redacted(url)} has no article that I can read: {error}.") from error
    source = article_address(fetched.url)
    return [with_page(Found(source=source, text="", link=source), page)]


def _articles(document: Document, address: str, now: datetime) -> list[Found]:
    feed = Feed(url=address, added_at=now, next_read_at=now)
    return [found(entry, feed, document, now) for entry in document.entries]
