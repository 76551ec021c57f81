"""From an address that a person has to the feed behind it: the feed itself, or a site that names one."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urljoin

from jobs.addresses import FeedError, redacted, root, web_link
from jobs.fetch import Fetched, Fetcher
from jobs.looking import parsed, said_of
from jobs.rules.entries import Document
from jobs.worker import WorkError, Workers

# Where sites keep a feed that they don't name.
_COMMON = ("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json")
_MOST_NAMED = 5
_PATIENCE = 60.0
_FEED_TYPES = frozenset(
    {"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"}
)
_KINDS = {"image": "a picture", "video": "a video", "audio": "a sound", "font": "a font"}
_MAGIC = (
    (b"\x89PNG", "a picture"), (b"\xff\xd8\xff", "a picture"), (b"GIF8", "a picture"),
    (b"RIFF", "a picture or a film"), (b"%PDF", "a PDF"), (b"PK\x03\x04", "an archive"),
)  # fmt: skip


@dataclass(frozen=True)
class Feeding:
    """A feed that was found: where it is for good, the answer, and what it says."""

    url: str
    fetched: Fetched
    document: Document


async def find_feed(fetcher: Fetcher, workers: Workers, url: str) -> Feeding:
    """The feed at this address, or the one that the site there names. FeedError if there is none."""
    fetched = await fetcher.get(url)
    if fetched.status != 200:
        raise FeedError(said_of(url, fetched.status))
    kind = kind_of(fetched)
    if kind:
        raise FeedError(f"{redacted(url)} is {kind}, not a feed.")
    if not is_page(fetched):
        return Feeding(fetched.moved_to or url, fetched, await parsed(workers, fetched))
    try:
        named = await workers.ask("jobs.discovery:named_feeds", fetched.body, url=fetched.url)
    except WorkError as error:
        raise FeedError(f"{redacted(url)} is a web page that I can't read: {error}.") from error
    with suppress(TimeoutError):
        async with asyncio.timeout(_PATIENCE):
            for candidate in [*named, *(root(fetched.url) + path for path in _COMMON)]:
                found = await _feed_at(fetcher, workers, candidate)
                if found is not None:
                    return found
    raise FeedError(
        f"{redacted(url)} is a web page, and I found no feed on its site. "
        "Give me the address of the feed itself."
    )


async def _feed_at(fetcher: Fetcher, workers: Workers, url: str) -> Feeding | None:
    try:
        fetched = await fetcher.get(url)
        if fetched.status != 200 or kind_of(fetched) or is_page(fetched):
            return None
        return Feeding(fetched.moved_to or url, fetched, await parsed(workers, fetched))
    except FeedError:
        return None


def kind_of(fetched: Fetched) -> str | None:
    """What the answer is if it clearly is something else than a feed or a page."""
    for magic, kind in _MAGIC:
        if fetched.body.startswith(magic):
            return kind
    if fetched.body.lstrip()[:1] in (b"<", b"{"):
        return None
    return _KINDS.get(fetched.headers.get("content-type", "").partition("/")[0].strip().lower())


def is_page(fetched: Fetched) -> bool:
    """Whether the answer is HTML, going by what it is rather than what it is called."""
    head = fetched.body[:2000].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").lower()
    if b"<rss" in head or b"<feed" in head or b"<rdf:rdf" in head or head.lstrip()[:1] == b"{":
        return False
    called = "html" in fetched.headers.get("content-type", "").lower()
    return b"<html" in head or b"<!doctype html" in head or called


def named_feeds(body: bytes, *, url: str) -> list[str]:
    """The worker's part: the feeds that a page names as its own, in its order."""
    from lxml import etree
    from lxml.html import HTMLParser

    page = etree.fromstring(body, HTMLParser())
    if page is None:
        return []
    base = next((str(element.get("href") or "") for element in page.iter("base")), "")
    found: dict[str, None] = {}
    for element in page.iter("link"):
        kind = str(element.get("type") or "").partition(";")[0].strip().lower()
        if kind in _FEED_TYPES and "alternate" in str(element.get("rel") or "").lower().split():
            link = web_link(urljoin(urljoin(url, base), str(element.get("href") or "")))
            if link:
                found[link] = None
    # A comments feed is named beside the site's own, and is never what was meant.
    return sorted(found, key=lambda link: "comment" in link)[:_MOST_NAMED]
