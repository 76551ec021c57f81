"""The date that a page states about itself, in its markup. Runs in the worker.

A date guessed from the page's text may be another event's, or the footer's; it is none.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

from lxml import etree
from lxml.html import HTMLParser

# In the order of trust. Names that pages use for the day of an update are not among them.
_NAMES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date",
    "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.created", "citation_publication_date",
)  # fmt: skip
_MOST_DEEP = 6
_COMPACT_ZONE = re.compile(r"([+-]\d{2})(\d{2})$")


def stated_date(body: bytes) -> str | None:
    """ISO 8601: a time with its zone, or a day."""
    page = etree.fromstring(body, HTMLParser()) if body.strip() else None
    if page is None:
        return None
    named: dict[str, str] = {}
    for element in page.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        named.setdefault(name.strip().lower(), element.get("content") or "")
    stated = [named[name] for name in _NAMES if name in named]
    for said in [*_linked_data(page), *stated, *_times(page)]:
        found = _iso(said)
        if found:
            return found
    return None


def _times(page: etree._Element) -> Iterator[str]:
    for element in page.iter("time"):
        if element.get("itemprop") == "datePublished" or element.get("pubdate") is not None:
            yield element.get("datetime") or ""


def _linked_data(page: etree._Element) -> Iterator[str]:
    for element in page.iter("script"):
        if element.get("type") == "application/ld+json":
            try:
                yield from _published(json.loads(element.text or ""), _MOST_DEEP)
            except (ValueError, RecursionError):
                continue


def _published(data: Any, deep: int) -> Iterator[str]:
    """`datePublished` of whatever the data calls an article."""
    if isinstance(data, list) and deep:
        for part in data:
            yield from _published(part, deep - 1)
    if not isinstance(data, dict) or not deep:
        return
    kinds = data.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if any(str(kind).endswith(("Article", "Report", "BlogPosting")) for kind in kinds):
        yield str(data.get("datePublished") or "")
    yield from _published(data.get("@graph"), deep - 1)


def _iso(said: str) -> str | None:
    said = _COMPACT_ZONE.sub(r"\1:\2", said.strip())
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", said):
            return date.fromisoformat(said).isoformat()
        time = datetime.fromisoformat(said)
    except ValueError:
        return None
    # A time without a zone is some place's: only its day is known.
    return time.astimezone(UTC).isoformat() if time.tzinfo else time.date().isoformat()
