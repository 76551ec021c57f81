"""What the bot says, as a value: the text, the buttons, and the limits they keep."""

from dataclasses import dataclass

from bot import markup
from bot.callbacks import Data
from bot.render import text as words

TEXT_LIMIT = 4096
BUTTON_LIMIT = 60
TOAST_LIMIT = 200
# "… and 1234567 more", between empty lines.
_MORE_ROOM = 20


@dataclass(frozen=True)
class Button:
    """A button: what it reads, and what pressing it says to the bot, or the page it opens."""

    label: str
    does: Data | None = None
    url: str | None = None


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Message:
    """A message: Telegram's HTML and rows of buttons."""

    html: str
    buttons: Rows = ()


@dataclass(frozen=True)
class Toast:
    """A short answer to whoever pressed a button, shown over the chat and gone again.

    The pressed button `becomes` another, where pressing it again would undo it.
    """

    text: str
    becomes: Button | None = None


def button(label: str, does: Data | None = None, url: str | None = None) -> Button:
    """A button whose outside label fits."""
    return Button(words.cut(words.isolate(words.clean(label)), BUTTON_LIMIT) or "…", does, url)


def rows(buttons: list[Button], width: int = 2) -> Rows:
    """The buttons in rows of so many."""
    return tuple(tuple(buttons[at : at + width]) for at in range(0, len(buttons), width))


def paragraphs(*parts: str | None) -> str:
    """The parts that say something, an empty line between them."""
    return "\n\n".join(part for part in parts if part)


def lines(*parts: str | None) -> str:
    """The parts that say something, each on its line."""
    return "\n".join(part for part in parts if part)


def fit(
    blocks: list[str],
    head: str = "",
    tail: str = "",
    limit: int = TEXT_LIMIT,
    apart: str = "\n\n",
    besides: int = 0,
) -> str:
    """As many of the blocks as a message holds, in order, between what must be said; then how
    many more there are, with those `besides` the blocks."""
    room = limit - length(head) - length(tail) - 4 - _MORE_ROOM
    kept: list[str] = []
    for block in blocks:
        room -= length(block) + len(apart)
        if room < 0:
            break
        kept.append(block)
    left = len(blocks) - len(kept) + besides
    told = [*kept, f"… and {left} more"] if left else kept
    return paragraphs(head, apart.join(told), tail)


def length(html: str) -> int:
    """How long Telegram finds a text in HTML: UTF-16 units after its markup is read."""
    return sum(markup.utf16_length(run.text) for run in markup.read(html))
