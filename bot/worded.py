"""What a delivery says, ready to be sent, and the marks that own up to doubt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from html import escape
from typing import Protocol

from telegram import InlineKeyboardMarkup

from bot.render.message import TEXT_LIMIT, length
from storage.store import Store
from storage.tables import Delivery

AGAIN = "(You may have had this already.)"
MISSED = "May not have reached you:"
_GIST_LIMIT = 100
_MORE = "…"


@dataclass(frozen=True)
class Worded:
    """A message: Telegram's HTML, the same as plain text, and its buttons."""

    html: str
    plain: str
    keyboard: InlineKeyboardMarkup | None = None

    @property
    def gist(self) -> str:
        """Its first line, by which a reader would know it."""
        lines = [line.strip() for line in self.plain.splitlines() if line.strip()]
        first = lines[0] if lines else ""
        return first if len(first) <= _GIST_LIMIT else first[: _GIST_LIMIT - 1] + _MORE


class Words(Protocol):
    """Finds the words for what is owed, as things stand now; None: nothing to say any more.

    It only reads. An update is worded as its alert would be now.
    """

    def __call__(self, store: Store, delivery: Delivery, now: datetime, /) -> Worded | None: ...


def marked_again(worded: Worded) -> Worded:
    """The message, saying first that it may be a repetition."""
    return _with(worded, AGAIN, first=True)


def with_missed(worded: Worded, gists: Sequence[str]) -> Worded:
    """The message, naming at its end what may not have arrived before."""
    return _with(worded, "\n".join([MISSED, *(f"• {gist}" for gist in gists)]), first=False)


def room_for_missed(worded: Worded, gists: Sequence[str]) -> int:
    """How many of these a message can name within Telegram's limit; one is always named."""
    left = TEXT_LIMIT - length(worded.html) - _units(AGAIN) - _units(MISSED) - 4
    for count, gist in enumerate(gists):
        left -= _units(gist) + 3
        if left < 0:
            return max(count, 1)
    return len(gists)


def _with(worded: Worded, note: str, *, first: bool) -> Worded:
    html, plain = f"<i>{escape(note, quote=False)}</i>", note
    if first:
        html, plain = f"{html}\n\n{worded.html}", f"{plain}\n\n{worded.plain}"
    else:
        html, plain = f"{worded.html}\n\n{html}", f"{worded.plain}\n\n{plain}"
    return replace(worded, html=html, plain=plain)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
