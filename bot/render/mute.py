"""Hearing no more of a story, and hearing of it again."""

from bot.callbacks import Data
from bot.render.message import Button, Toast
from bot.render.text import clean, cut


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
