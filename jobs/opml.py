"""OPML: lists of feeds from and for other programs. A document type is refused."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from jobs.addresses import FeedError, normalised, redacted
from storage.feeds import FeedDraft
from storage.tables import Feed

_LARGEST = 5 * 2**20
_FIELD_LENGTH = 200


@dataclass(frozen=True)
class Listed:
    """The feeds of a list, and a sentence for each that can't be one."""

    feeds: tuple[FeedDraft, ...]
    refused: tuple[str, ...] = ()


def read_opml(document: bytes, *, added_by: int | None = None) -> Listed:
    """The feeds in the list, each address once. FeedError if it is no OPML."""
    feeds: dict[str, FeedDraft] = {}
    refused: list[str] = []
    for outline, category in _outlines(_body(document), ""):
        address = _said(outline, "xmlUrl", 2048) or _said(outline, "xmlurl", 2048)
        if not address:
            continue
        try:
            url = normalised(address)
        except FeedError as error:
            refused.append(str(error))
            continue
        feeds.setdefault(url, _draft(outline, url, category, added_by))
    return Listed(tuple(feeds.values()), tuple(refused))


def _body(document: bytes) -> etree._Element:
    if len(document) > _LARGEST:
        raise FeedError("The list is larger than 5 MiB, which no list of feeds is.")
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
    )
    try:
        root = etree.fromstring(document, parser)
    except etree.XMLSyntaxError as error:
        raise FeedError("The list is not OPML: its XML is broken.") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise FeedError("The list declares a document type, which OPML has no use for.")
    body = root.find("body")
    if root.tag != "opml" or body is None:
        raise FeedError("The list is not OPML.")
    return body


def _outlines(parent: etree._Element, category: str) -> Iterator[tuple[etree._Element, str]]:
    """Every outline with the name of the folder it lies in."""
    waiting = [(child, category) for child in reversed(parent)]
    while waiting:
        outline, inside = waiting.pop()
        if outline.tag != "outline":
            continue
        yield outline, inside
        name = _said(outline, "title") or _said(outline, "text")
        waiting.extend((child, name) for child in reversed(outline))


def _draft(outline: etree._Element, url: str, category: str, added_by: int | None) -> FeedDraft:
    return FeedDraft(
        url=url,
        title=_said(outline, "title") or _said(outline, "text"),
        outlet=_said(outline, "outlet"),
        country=_said(outline, "country"),
        language=_said(outline, "language"),
        category=_said(outline, "category") or category,
        added_by=added_by,
    )


def _said(outline: etree._Element, name: str, most: int = _FIELD_LENGTH) -> str:
    value = str(outline.get(name) or "")
    return " ".join("".join(char if char.isprintable() else " " for char in value).split())[:most]


def write_opml(feeds: Iterable[Feed], *, secrets: bool = False) -> bytes:
    """The feeds as a list. Addresses that hold a key are redacted unless `secrets`."""
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = "Communiqué: feeds"
    body = etree.SubElement(root, "body")
    for feed in feeds:
        address = feed.url if secrets else redacted(feed.url)
        name = feed.title or feed.outlet or redacted(feed.url)
        outline = etree.SubElement(
            body, "outline", type="rss", text=name, title=name, xmlUrl=address
        )
        for attribute in ("outlet", "country", "language", "category"):
            value = getattr(feed, attribute)
            if value:
                outline.set(attribute, value)
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return written
