"""Outside text made fit for a message: cleaned, escaped, cut, and kept readable from right to left."""

import html
import re
import unicodedata
from collections.abc import Sequence
from urllib.parse import urlsplit

from bot.markup import utf16_length

_FSI, _PDI = "\u2068", "\u2069"
# Keeps a sign apart from the word after it without being seen, so that neither is a live link.
_WORD_JOINER = "\u2060"
_LIVE = re.compile(r"(?<![\w/])([@#/])(?=\w)")
_JOINERS = "\u200c\u200d"  # the two zero-width characters that Persian and emoji are spelt with
_RTL = {"R", "AL", "RLE", "RLO", "RLI"}


def clean(text: str) -> str:
    """One line of outside text without what steers instead of being read."""
    kept = (
        char
        if char in _JOINERS or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn")
        else " "
        if char in "\t\r\n\v\f\x85"
        else ""
        for char in text
    )
    return " ".join("".join(kept).replace("\u2028", " ").replace("\u2029", " ").split())


def escape(text: str) -> str:
    """A text as Telegram's HTML, quotes included."""
    return html.escape(text, quote=True)


def field(text: str, limit: int = 300) -> str:
    """An outside text as a piece of a message: cleaned, cut, lifeless, isolated and escaped."""
    lifeless = _LIVE.sub(rf"\1{_WORD_JOINER}", clean(text))
    return escape(isolate(cut(lifeless, limit)))


def isolate(text: str) -> str:
    """Right-to-left text between marks that keep it from rearranging its neighbours."""
    if any(unicodedata.bidirectional(char) in _RTL for char in text):
        return f"{_FSI}{text}{_PDI}"
    return text


def cut(text: str, limit: int) -> str:
    """At most `limit` UTF-16 units, never through a character as people see it, and if it can be
    not through a word; "…" if cut."""
    if utf16_length(text) <= limit:
        return text
    room, end = limit - 1, 0
    for piece in graphemes(text):
        room -= utf16_length(piece)
        if room < 0:
            break
        end += len(piece)
    return _whole_words(text[:end], text[end:]).rstrip() + "…"


def _whole_words(kept: str, lost: str) -> str:
    """What was kept without the beginning of a word, if that is a small loss."""
    if lost[:1].isalnum() and 0 < len(kept) - (at := kept.rfind(" ")) < len(kept) // 5:
        return kept[:at]
    return kept


def graphemes(text: str) -> list[str]:
    """The characters as people see them: marks, joined emoji and flags kept together."""
    pieces: list[str] = []
    for char in text:
        if pieces and _continues(pieces[-1], char):
            pieces[-1] += char
        else:
            pieces.append(char)
    return pieces


def _continues(before: str, char: str) -> bool:
    if unicodedata.category(char) in ("Mn", "Me", "Mc") or char in _JOINERS:
        return True
    if before[-1] == "\u200d" or "\U0001f3fb" <= char <= "\U0001f3ff":
        return True
    return len(before) == 1 and _is_flag_letter(before) and _is_flag_letter(char)


def _is_flag_letter(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def link(url: str | None) -> str | None:
    """The address if a message may carry it: http or https, with a host."""
    if not url or any(char.isspace() for char in url) or utf16_length(url) > 2000:
        return None
    try:
        parts = urlsplit(url)
        named = parts.hostname and "." in parts.hostname and parts.port != 0
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and named else None


def host(url: str) -> str:
    """The host that an address leads to, without "www."."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def listed(names: Sequence[str], last: str = "and") -> str:
    """ "Iran", "Iran and Oman", "Iran, Oman and Iraq"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def shortly(names: Sequence[str], limit: int) -> str:
    """The first names and how many more there are; one more is named as well."""
    if len(names) <= limit + 1:
        return ", ".join(names)
    return f"{', '.join(names[:limit])} and {len(names) - limit} more"


def plural(count: int, one: str, many: str | None = None) -> str:
    """ "1 article", "1,200 articles"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
