"""JSON Feed 1.0 and 1.1 (jsonfeed.org) as a `Document`. Runs in the worker."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin

from jobs.addresses import web_link
from jobs.plaintext import cleaned, one_line, plain
from jobs.rules.entries import Document, Entry, keyed
from jobs.worker import WorkError

_MOST_ENTRIES = 500
_TITLE_LENGTH = 500
_TEXT_LENGTH = 200_000


def looks_like_json(body: bytes) -> bool:
    """Whether the document is JSON rather than XML."""
    return body.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{"


def read_json(body: bytes, url: str) -> Document:
    """The feed's values; WorkError if it is other JSON, or none."""
    try:
        feed = json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise WorkError("its JSON is broken") from error
    if not isinstance(feed, dict) or "jsonfeed.org/version/" not in _text(feed, "version"):
        raise WorkError("it is JSON, but not a feed")
    items = feed.get("items")
    items = items[:_MOST_ENTRIES] if isinstance(items, list) else []
    language = _language(feed)
    entries = [_entry(item, url, language) for item in items if isinstance(item, dict)]
    return Document(
        title=one_line(_text(feed, "title"))[:_TITLE_LENGTH],
        link=_link(feed, "home_page_url", url),
        language=language,
        entries=keyed(entry for entry in entries if entry.title or entry.text),
    )


def _entry(item: Mapping[str, Any], url: str, language: str | None) -> Entry:
    content = plain(_text(item, "content_html")) or cleaned(_text(item, "content_text"))
    return Entry(
        key=_text(item, "id"),
        title=one_line(_text(item, "title"))[:_TITLE_LENGTH] or None,
        text=(content or cleaned(_text(item, "summary")))[:_TEXT_LENGTH],
        link=_link(item, "url", url) or _link(item, "external_url", url),
        published=_time(_text(item, "date_published")) or _time(_text(item, "date_modified")),
        language=_language(item) or language,
        full=bool(content),
    )


def _text(holder: Mapping[str, Any], name: str) -> str:
    """A string, or a number that stands where a string should."""
    value = holder.get(name)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else ""


def _language(holder: Mapping[str, Any]) -> str | None:
    found = _text(holder, "language").partition("-")[0].lower()
    return found if found.isascii() and found.isalpha() and len(found) in (2, 3) else None


def _link(holder: Mapping[str, Any], name: str, url: str) -> str | None:
    link = _text(holder, name)
    try:
        return web_link(urljoin(url, link.strip())) if link else None
    except ValueError:
        return None


def _time(said: str) -> datetime | None:
    try:
        time = datetime.fromisoformat(said.strip())
        return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
