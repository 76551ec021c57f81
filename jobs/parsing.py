"""Feed documents: bytes in, plain values out. The only module that imports feedparser.

`read` runs in a worker (`jobs.worker`); `parse` asks for it from outside.
"""

import io
import re
from calendar import timegm
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin

from jobs.addresses import web_link
from jobs.jsonfeed import looks_like_json, read_json
from jobs.plaintext import one_line, plain
from jobs.rules.entries import Document, Entry, keyed
from jobs.worker import WorkError, Workers

_MOST_ENTRIES = 500
_TITLE_LENGTH = 500
_TEXT_LENGTH = 200_000
_ASIDE = re.compile(rb"<!--.*?-->|<\?.*?\?>", re.DOTALL)
_ROOT = re.compile(rb"<\w")
_SUBSET = re.compile(rb"<!DOCTYPE(?:[^\[>\"']|\"[^\"]*\"|'[^']*')*\[|<!ENTITY", re.IGNORECASE)
_HTML = re.compile(rb"\s*(?:<!DOCTYPE\s+html|<html[\s>])", re.IGNORECASE)
_FIRST_ITEM = re.compile(rb"<(?:\w+:)?(?:item|entry)[\s>]")
_END = re.compile(rb"</(?:rss|feed|rdf:RDF)\s*>", re.IGNORECASE)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_EBCDIC = b"\x4c\x6f\xa7\x94"


async def parse(workers: Workers, body: bytes, *, url: str, content_type: str = "") -> Document:
    """The document as values, read in a worker. WorkError says why it can't be."""
    said = await workers.ask("jobs.parsing:read", body, url=url, content_type=content_type)
    return Document.from_json(said)


def read(body: bytes, *, url: str, content_type: str) -> dict[str, Any]:
    """The worker's part: RSS, RDF, Atom or JSON Feed to `Document.as_json`."""
    if not body.strip():
        raise WorkError("it is empty")
    document = read_json(body, url) if looks_like_json(body) else _read_xml(body, url, content_type)
    return document.as_json()


def _read_xml(body: bytes, url: str, content_type: str) -> Document:
    head = _head(body)
    if _SUBSET.search(head) or body.startswith(_EBCDIC):
        raise WorkError("its document type declares entities, which I refuse to expand")
    if _HTML.match(head):
        raise WorkError("it is a web page, not a feed")
    import feedparser

    # A stream, never the bytes themselves: those could be taken for the name of a file.
    parsed = feedparser.parse(
        io.BytesIO(body),
        response_headers={"content-type": content_type, "content-location": url},
        resolve_relative_uris=False,
        sanitize_html=False,
    )
    broken = bool(parsed.bozo) and not isinstance(
        parsed.get("bozo_exception"),
        feedparser.CharacterEncodingOverride | feedparser.NonXMLContentType,
    )
    if not parsed.version and not parsed.entries:
        raise WorkError("its XML is broken" if broken and b"<" in body else "it is no feed")
    document = _document(parsed, body, url, flaw="its XML is broken" if broken else None)
    if broken and not document.entries:
        raise WorkError("its XML is broken")
    return document


def _head(body: bytes) -> bytes:
    """What stands before the first element, comments aside; the same for two-byte encodings."""
    bare = _ASIDE.sub(b"", body[:1_000_000].replace(b"\0", b"")).lstrip(b"\xef\xbb\xbf\xff\xfe")
    root = _ROOT.search(bare)
    if root is None:
        return bare
    return bare[: root.start() + 6] if _HTML.match(bare[root.start() :]) else bare[: root.start()]


def _document(parsed: Any, body: bytes, url: str, flaw: str | None) -> Document:
    feed = parsed.feed
    language = primary(feed.get("language"))
    hours, days = _skips(body)
    entries = [_entry(entry, url, language) for entry in parsed.entries[:_MOST_ENTRIES]]
    if flaw and not _END.search(body[-200:].replace(b"\0", b"")):
        entries = entries[:-1]  # the document was cut off, perhaps in the middle of its last entry
    return Document(
        title=_plain_of(feed, "title"),
        link=_link(feed.get("link"), url),
        language=language,
        ttl_seconds=_ttl(feed.get("ttl")),
        skip_hours=hours,
        skip_days=days,
        entries=keyed(entry for entry in entries if entry.title or entry.text),
        flaw=flaw,
    )


def _entry(entry: Mapping[str, Any], url: str, language: str | None) -> Entry:
    summary = _value(entry.get("summary_detail"))
    contents = [_value(content) for content in entry.get("content", ())[:5]]
    content = max(contents, key=len, default="")
    text = content if len(content) >= len(summary) else summary
    identity = str(entry.get("id") or "")
    link = _link(entry.get("link"), url) or (web_link(identity) if "://" in identity else None)
    source = entry.get("source") or {}
    detail = entry.get("title_detail") or {}
    return Entry(
        key=identity,
        title=_plain_of(entry, "title") or None,
        text=text[:_TEXT_LENGTH],
        link=link,
        published=_time(entry),
        outlet=_plain_of(source, "title") or None,
        language=primary(detail.get("language")) or language,
        full=bool(content) and len(content) >= len(summary),
    )


def _value(detail: Mapping[str, Any] | None) -> str:
    """A text construct's words. What calls itself plain text is taken at its word."""
    value = str((detail or {}).get("value") or "")
    if (detail or {}).get("type") == "text/plain" and "<" not in value:
        return plain(value.replace("&", "&amp;"))
    return plain(value)


def _plain_of(holder: Mapping[str, Any], name: str) -> str:
    detail = holder.get(f"{name}_detail") or {"value": holder.get(name), "type": "text/html"}
    return one_line(_value(detail))[:_TITLE_LENGTH]


def _time(entry: Mapping[str, Any]) -> datetime | None:
    for name in ("published_parsed", "created_parsed", "updated_parsed"):
        parts = entry.get(name)
        if parts:
            try:
                return datetime.fromtimestamp(timegm(parts), UTC)
            except (ValueError, OverflowError, OSError):
                continue
    return None


def _link(link: object, url: str) -> str | None:
    if not link:
        return None
    try:
        return web_link(urljoin(url, str(link).strip()))
    except ValueError:
        return None


def _ttl(ttl: object) -> int | None:
    """RSS says minutes."""
    try:
        minutes = int(str(ttl).strip())
    except ValueError:
        return None
    return minutes * 60 if 0 < minutes < 10_000_000 else None


def _skips(body: bytes) -> tuple[frozenset[int], frozenset[int]]:
    """RSS's skipHours and skipDays, of which feedparser keeps only the last."""
    bare = body.replace(b"\0", b"")
    item = _FIRST_ITEM.search(bare)
    head = bare[: item.start()] if item else bare[:100_000]
    hours = {int(hour) % 24 for hour in _inside(head, b"skipHours", b"hour") if hour.isdigit()}
    names = {
        day.decode("ascii", "replace").strip().lower() for day in _inside(head, b"skipDays", b"day")
    }
    return frozenset(hours), frozenset(_DAYS.index(name) for name in names if name in _DAYS)


def _inside(head: bytes, outer: bytes, inner: bytes) -> list[bytes]:
    block = re.search(rb"<%s>(.*?)</%s>" % (outer, outer), head, re.DOTALL)
    found = (
        re.findall(rb"<%s>\s*(\w{1,9})\s*</%s>" % (inner, inner), block.group(1)) if block else []
    )
    return [bytes(value) for value in found]


def primary(language: object) -> str | None:
    """`en-US` is `en`."""
    found = re.match(r"([A-Za-z]{2,3})(?:[-_]|$)", str(language or ""))
    return found.group(1).lower() if found else None
