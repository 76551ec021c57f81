"""Why a story was told: the words that matched, in their sentences. And muting it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.callbacks import Data
from bot.render.message import Button, Message, Toast, fit, lines
from bot.render.text import clean, cut, field

_AROUND = 80


@dataclass(frozen=True)
class Reason:
    """Words of an article that a subscription asked for, and the sentence they stand in.

    `about` is what they speak of ("Iran"); `sentence` may be empty, when only the tag is known.
    """

    about: str
    sentence: str = ""
    start: int = 0
    end: int = 0


def why(headline: str, asked: Sequence[tuple[str, Sequence[Reason]]]) -> Message:
    """For each subscription what it asks, and the words that met it."""
    blocks = [
        lines(f"You asked for {field(meaning, 300)}.", *map(_quoted, reasons))
        for meaning, reasons in asked
    ]
    return Message(fit(blocks, head=f"<b>{field(headline, 200)}</b>"))


def _quoted(reason: Reason) -> str:
    if not reason.sentence:
        return f"• {field(reason.about, 80)}"
    start, end = reason.start, reason.end
    before = _last_words(reason.sentence[:start])
    after = cut(clean(reason.sentence[end:]), _AROUND)
    gap_before = " " if reason.sentence[:start].endswith(" ") else ""
    gap_after = " " if reason.sentence[end:].startswith(" ") else ""
    return (
        f"• {field(reason.about, 80)}: “{field(before)}{gap_before}"
        f"<b>{field(reason.sentence[start:end], 120)}</b>{gap_after}{field(after)}”"
    )


def _last_words(text: str) -> str:
    text = clean(text)
    return text if len(text) <= _AROUND else "…" + text[-_AROUND:].partition(" ")[2]


def nobody_asked(headline: str) -> Message:
    """No subscription of the chat explains it."""
    return Message(
        lines(f"<b>{field(headline, 200)}</b>", "None of your subscriptions asks for this now.")
    )


def mute_button(story_id: int, *, muted: bool) -> Button:
    """Hear no more of a story; or, where it is muted, hear of it again."""
    label, verb = ("Unmute", "unmute") if muted else ("Mute", "mute")
    return Button(label, Data(verb, str(story_id)))


def muted(story_id: int, headline: str) -> Toast:
    """The chat hears no more of it."""
    return Toast(
        f"You hear no more of “{cut(clean(headline), 100)}”. /unmute {story_id} undoes it.",
        becomes=mute_button(story_id, muted=True),
    )


def unmuted(story_id: int, headline: str) -> Toast:
    """The chat hears of it again."""
    return Toast(
        f"You hear of “{cut(clean(headline), 100)}” again.",
        becomes=mute_button(story_id, muted=False),
    )
