"""What comes by itself: alerts, digests, and words to an operator."""

from collections.abc import Sequence
from datetime import date, tzinfo

from bot.callbacks import Data
from bot.render.articles import Told, item
from bot.render.message import TEXT_LIMIT, Button, Message, fit, length, paragraphs, rows
from bot.render.text import field, link

# The sender may have to add that a message is a repetition, or what may not have arrived.
_ROOM = TEXT_LIMIT - 600


def alert(told: Told, story_id: int, zone: tzinfo) -> Message:
    """A story that somebody asked to be told. Later states of it take this message's place."""
    url = link(told.article.link)
    buttons = [
        Button("Open", url=url) if url else None,
        Button("Story", Data("story", str(story_id))),
        Button("Mute", Data("mute", str(story_id))),
        Button("Why?", Data("why", str(story_id))),
    ]
    return Message(item(told, zone), rows([button for button in buttons if button], 4))


def digest(day: date, told: Sequence[Told], zone: tzinfo, *, part: int = 1, of: int = 1) -> Message:
    """A part of a day's digest: its stories, each with a button."""
    count = f" ({part} of {of})" if of > 1 else ""
    head = f"<b>Digest for {day.day} {day:%b %Y}</b>{count}"
    if not told:
        return Message(paragraphs(head, "Nothing new of what this chat asks for."))
    room = (_ROOM - length(head)) // len(told) - 4
    blocks = [item(story, zone, number, min(room, 1200)) for number, story in enumerate(told, 1)]
    buttons = [
        Button(f"About {number}", Data("story", str(story.article.story_id)))
        for number, story in enumerate(told, 1)
    ]
    return Message(fit(blocks, head=head, limit=_ROOM), rows(buttons, 5))


def notice(text: str) -> Message:
    """A word to an operator."""
    return Message(field(text, 3500))
