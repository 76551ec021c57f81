"""HTML to plain text: paragraphs kept, scripts and markup dropped. Runs in the worker."""

import html
import re
import unicodedata

from lxml import etree
from lxml.html import HTMLParser

_SILENT = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "object",
        "embed",
        "svg",
        "math",
        "head",
        "title",
        "form",
        "button",
        "select",
        "textarea",
        "audio",
        "video",
        "canvas",
    ]
)
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_MARKUP = re.compile(r"<[A-Za-z/!]|&(?:#\d+|#x[0-9a-fA-F]+|[A-Za-z]\w*);")
# Control characters, and the bidi ones that could turn the rest of a message around.
_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" ?\n ?")
_GAPS = re.compile(r"\n{3,}")


def cleaned(text: str) -> str:
    """NFC, without control characters; spaces collapsed, paragraphs kept."""
    text = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n"))
    text = _LINES.sub("\n", _SPACES.sub(" ", unicodedata.normalize("NFC", text)))
    return _GAPS.sub("\n\n", text).strip()


def one_line(text: str) -> str:
    """The text on one line."""
    return " ".join(cleaned(text).split())


def plain(markup: str) -> str:
    """The words of some HTML, a blank line between its paragraphs."""
    if not _MARKUP.search(markup):
        return cleaned(markup)
    if "<" not in markup:
        return cleaned(html.unescape(markup))
    source = _CONTROLS.sub("", markup).encode("utf-8", "replace")
    if not source.strip():
        return ""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(b"<html><body><div>" + source + b"</div></body></html>", parser)
    except etree.LxmlError:
        return ""
    return cleaned("".join(_words(root))) if root is not None else ""


def _words(root: etree._Element) -> list[str]:
    said: list[str] = []
    silent = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            silent += tag in _SILENT
            if not silent:
                said.append(_mark(tag))
                said.append(_folded(element.text, tag))
            continue
        if not silent and tag in _BLOCKS:
            said.append("\n\n")
        silent -= tag in _SILENT
        if not silent:
            said.append(_folded(element.tail, tag))
    return said


def _mark(tag: str) -> str:
    if tag == "br":
        return "\n"
    return "\n\n" if tag in _BLOCKS else ""


def _folded(text: str | None, tag: str) -> str:
    """Line ends in HTML's source are spaces, except where they are said to matter."""
    if not text:
        return ""
    return text if tag == "pre" else re.sub(r"\s+", " ", text)
