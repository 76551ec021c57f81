"""What comes by itself: alerts, digests, and words to an operator."""

from collections.abc import Sequence
from datetime import date, tzinfo

from bot.callbacks import Data
from bot.render.articles import Told, abouts, item, licences
from bot.render.message import TEXT_LIMIT, Button, Message, length, lines, paragraphs, rows
from bot.render.mute import mute_button
from bot.render.text import field, link

# The sender may have to add that a message is a repetition, or what may not have arrived.
_ROOM = TEXT_LIMIT - 600
_OF_EVERYTHING = "<i>everything, as this chat asks for nothing; /subscribe changes that</i>"


def alert(told: Told, story_id: int, zone: tzinfo, *, muted: bool = False) -> Message:
    """A story that somebody asked to be told. Later states of it take this message's place."""
    url = link(told.article.link)
    buttons = [
        Button("Open", url=url) if url else None,
        Button("Story", Data("story", str(story_id))),
        mute_button(story_id, muted=muted),
        Button("Why?", Data("why", str(story_id))),
    ]
    return Message(item(told, zone), rows([button for button in buttons if button], 4))


def digest(
    day: date,
    told: Sequence[Told],
    zone: tzinfo,
    *,
    part: int = 1,
    of: int = 1,
    everything: bool = False,
) -> Message:
    """A part of a day's digest: its stories, each with a button. Of `everything`, where the chat
    asks for nothing."""
    count = f" ({part} of {of})" if of > 1 else ""
    head = f"<b>Digest for {day.day} {day:%b %Y}</b>{count}"
    if not told:
        nothing = "Nothing new." if everything else "Nothing new of what this chat asks for."
        return Message(paragraphs(head, nothing))
    if everything and part == 1:
        head = lines(head, _OF_EVERYTHING)
    end = licences(told)
    room = min(1200, (_ROOM - length(head) - length(end)) // len(told) - 4)
    blocks = [item(story, zone, number, room) for number, story in enumerate(told, 1)]
    return Message(paragraphs(head, *blocks, end), abouts(told))


def notice(text: str) -> Message:
    """A word to an operator."""
    return Message(field(text, 3500))
