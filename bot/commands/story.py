"""/story, and muting it."""

from dataclasses import dataclass

from bot.commands.latest import find
from bot.render import articles, chat
from bot.render import mute as muting
from bot.render.articles import Printed
from bot.render.message import Message, Toast
from bot.turn import Answer, Turn
from bot.understand import close_names, everything, meaning, understand
from storage.store import Store
from storage.tables import Article, Story

_LONGEST_ID = 15
# More articles than a message holds.
_MOST_ARTICLES = 60


@dataclass(frozen=True)
class _Known:
    story: Story
    articles: tuple[Article, ...]
    printed: Printed
    muted: bool


async def story(turn: Turn) -> Answer:
    """One story with all its articles, by number or by words, e.g. /story Iran"""
    said = turn.said.lstrip("#")
    if not said:
        return articles.which_story(
            (await turn.read(lambda store: find(store, everything(turn), turn, None))).told
        )
    if is_id(said):
        known = await turn.read(lambda store: _known(store, int(said), turn))
        if known is None:
            return chat.said(f"I have no story {said}. /latest shows what I have.")
        return _shown(turn, known)
    query = await understand(turn, "story")
    if isinstance(query, Message):
        return query

    def newest(store: Store) -> _Known | None:
        page = store.articles.latest(query, now=turn.now, limit=1)
        return _known(store, page.articles[0].story_id, turn) if page.articles else None

    known = await turn.read(newest)
    if known is None:
        return chat.nothing_found(query.echo(), await close_names(turn, query, "story"))
    return _shown(turn, known, f"{meaning(query)}, the newest story")


def is_id(said: str) -> bool:
    """Whether a text is a story's number."""
    return said.isascii() and said.isdecimal() and len(said) <= _LONGEST_ID


def _known(store: Store, number: int, turn: Turn) -> _Known | None:
    found = store.stories.get(number)
    if found is None or found.id is None:
        return None
    return _Known(
        found,
        tuple(store.tellings.first(found.id, _MOST_ARTICLES)),
        Printed(
            store.tellings.size(found.id), articles.outlets_of(store.tellings.printers(found.id))
        ),
        store.chats.muted(turn.place.id, found.id),
    )


def _shown(turn: Turn, known: _Known, echo: str = "") -> Message:
    return articles.story(
        known.story, known.articles, known.printed, turn.zone, muted=known.muted, echo=echo
    )


async def mute(turn: Turn) -> Answer:
    """Hear no more of a story"""
    return await _set_mute(turn, muted=True)


async def unmute(turn: Turn) -> Answer:
    """Hear of a story again"""
    return await _set_mute(turn, muted=False)


async def _set_mute(turn: Turn, *, muted: bool) -> Answer:
    if not is_id(turn.said):
        return Toast(f"Which story? Write its number, e.g. /{'mute' if muted else 'unmute'} 12")

    number = int(turn.said)
    found = await turn.read(lambda store: store.stories.get(number))
    if found is None or found.id is None:
        return Toast(f"I have no story {number}.")
    kept = found.id

    def work(store: Store) -> None:
        (store.chats.mute if muted else store.chats.unmute)(turn.place.id, kept)

    await turn.change(work)
    return (muting.muted if muted else muting.unmuted)(kept, found.headline)
