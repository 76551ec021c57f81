"""Telegram's HTML, read the way Telegram reads it: into runs of text with their styles.

The stand-in refuses what can't be read, the terminal shows the runs, and the plain text of a
message is what is left when its markup is not wanted.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class Style(StrEnum):
    """What a run of text looks like."""

    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    STRIKE = "strikethrough"
    CODE = "code"
    PRE = "pre"
    QUOTE = "blockquote"
    SPOILER = "spoiler"
    LINK = "text_link"


class MarkupError(ValueError):
    """The text is not Telegram's HTML; the message says why, as Telegram would."""


@dataclass(frozen=True)
class Run:
    """A stretch of text in one look. `link` is set where the style LINK is."""

    text: str
    styles: frozenset[Style] = frozenset()
    link: str | None = None


_STYLES = {
    "b": Style.BOLD, "strong": Style.BOLD,
    "i": Style.ITALIC, "em": Style.ITALIC,
    "u": Style.UNDERLINE, "ins": Style.UNDERLINE,
    "s": Style.STRIKE, "strike": Style.STRIKE, "del": Style.STRIKE,
    "code": Style.CODE, "pre": Style.PRE,
    "blockquote": Style.QUOTE, "tg-spoiler": Style.SPOILER,
    "a": Style.LINK,
}  # fmt: skip
# Telegram knows these four names; every other entity must be a number.
_NAMED = {"lt", "gt", "amp", "quot"}
_TOKEN = re.compile(r"<(/?)([^>]*)>|&(#?\w+);|[^<&]+|[<&]")
_HREF = re.compile(r"""^a\s+href=(?:"([^"]*)"|'([^']*)')\s*$""", re.IGNORECASE)


@dataclass
class _Open:
    tag: str
    style: Style
    link: str | None = None


@dataclass
class _Reader:
    """Reads the tokens of one text, remembering which tags are open."""

    runs: list[Run] = field(default_factory=list)
    opened: list[_Open] = field(default_factory=list)

    def text(self, text: str) -> None:
        styles = frozenset(tag.style for tag in self.opened)
        link = next((tag.link for tag in reversed(self.opened) if tag.link), None)
        last = self.runs[-1] if self.runs else None
        if last and (last.styles, last.link) == (styles, link):
            self.runs[-1] = Run(last.text + text, styles, link)
        else:
            self.runs.append(Run(text, styles, link))

    def open(self, inside: str, offset: int) -> None:
        name = (inside.split() or [""])[0].lower()
        style = _STYLES.get(name)
        if style is None:
            raise MarkupError(f'Unsupported start tag "{name}" at byte offset {offset}')
        link = None
        if style is Style.LINK:
            href = _HREF.match(inside)
            link = html.unescape(href[1] or href[2] or "") if href else None
        elif inside.strip().lower() != name:
            raise MarkupError(f'Tag "{name}" takes no attributes, at byte offset {offset}')
        self.opened.append(_Open(name, style, link))

    def close(self, inside: str, offset: int) -> None:
        name = inside.strip().lower()
        if not self.opened:
            raise MarkupError(f"Unexpected end tag at byte offset {offset}")
        if self.opened[-1].tag != name:
            expected = self.opened[-1].tag
            raise MarkupError(
                f"Unmatched end tag at byte offset {offset}, "
                f'expected "</{expected}>", found "</{name}>"'
            )
        self.opened.pop()


def _entity(name: str) -> str | None:
    if name in _NAMED or re.fullmatch(r"#(\d{1,7}|x[0-9a-fA-F]{1,6})", name):
        return html.unescape(f"&{name};")
    return None


def read(text: str) -> list[Run]:
    """The runs of a text in Telegram's HTML, or `MarkupError`."""
    reader = _Reader()
    for token in _TOKEN.finditer(text):
        offset = token.start()
        if token[3]:
            reader.text(_entity(token[3]) or token[0])
        elif token[2] is not None:
            (reader.close if token[1] else reader.open)(token[2], offset)
        elif token[0] == "<":
            raise MarkupError(f"Unclosed start tag at byte offset {offset}")
        else:
            reader.text(token[0])
    if reader.opened:
        raise MarkupError(
            f'Can\'t find end tag corresponding to start tag "{reader.opened[-1].tag}"'
        )
    return reader.runs


def plain(text: str) -> str:
    """The words alone; where a link would be lost, its address follows in brackets."""
    return "".join(_worded(run) for run in read(text))


def stripped(text: str) -> str:
    """The words of a text whether or not its markup can be read."""
    try:
        return plain(text)
    except MarkupError:
        return html.unescape(re.sub(r"</?[a-z][^>]*>", "", text))


def _worded(run: Run) -> str:
    return f"{run.text} ({run.link})" if run.link and run.link != run.text else run.text


def entities(runs: list[Run]) -> Iterator[dict[str, object]]:
    """The runs as Telegram's message entities, places counted in UTF-16 units."""
    at = 0
    for run in runs:
        length = utf16_length(run.text)
        for style in sorted(run.styles):
            entity: dict[str, object] = {"type": str(style), "offset": at, "length": length}
            yield entity | ({"url": run.link} if style is Style.LINK else {})
        at += length


def utf16_length(text: str) -> int:
    """How long Telegram finds a text: characters beyond U+FFFF count twice."""
    return len(text) + sum(char > "\uffff" for char in text)
