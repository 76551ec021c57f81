"""Who is meant by a name: a leader, also one whom nobody listed; or the message that asks back."""

import asyncio
from collections.abc import Callable, Iterable
from datetime import tzinfo
from typing import Any, TypeVar

from bot.render import puzzles, times
from bot.render.articles import outlets_of
from bot.render.leaders import InText
from bot.render.message import Message
from bot.turn import Turn
from storage.folding import fold
from storage.query import AmbiguousName, Kind, NobodyCalled, QueryError
from storage.tables import Article

T = TypeVar("T")
# Of a text that begins with nobody's name, so many words may still be a stranger's.
_MOST_WORDS = 4
_MOST_CLOSE = 4


async def meant(turn: Turn, command: str, read: Callable[[str], T]) -> T | Message:
    """What `read` makes of what was said, or the message that asks who is meant.

    A stranger's last name is enough here: the answer shows who was taken for it.
    """
    try:
        return read(turn.said)
    except NobodyCalled as error:
        return await _stranger(turn, command, read, error)
    except QueryError as error:
        return await _unread(turn, command, error)


async def _unread(turn: Turn, command: str, error: QueryError) -> Message:
    if not isinstance(error, AmbiguousName):
        return puzzles.unreadable(turn.said, str(error), error.position)
    choices = [(label, await turn.carry(command, asked)) for label, asked in error.choices]
    return puzzles.which(str(error), choices)


async def _stranger(
    turn: Turn, command: str, read: Callable[[str], T], error: NobodyCalled
) -> T | Message:
    for called, rest in _beginnings(turn.said):
        folded = fold(called)
        ids = await turn.read(lambda store, folded=folded: store.newsmakers.called(folded))
        asked = [" ".join([f"leader:{id_}", *rest]) for id_ in ids]
        if len(asked) == 1:
            try:
                return read(asked[0])
            except QueryError as unread:
                return await _unread(turn.saying(asked[0]), command, unread)
        if asked:
            labels = [turn.house.reader.names.label(Kind.LEADER, id_) or id_ for id_ in ids]
            choices = [
                (label, await turn.carry(command, text))
                for label, text in zip(labels, asked, strict=True)
            ]
            return puzzles.which(f"“{called}” fits several. Which one?", choices)
    return await _nobody(turn, command, error)


def _beginnings(said: str) -> list[tuple[str, list[str]]]:
    """The first words of a text, the most first, and what follows them."""
    words = said.split()
    most = min(len(words), _MOST_WORDS)
    return [(" ".join(words[:used]), words[used:]) for used in range(most, 0, -1)]


async def _nobody(turn: Turn, command: str, error: NobodyCalled) -> Message:
    """Leaders' names spelt nearly so, as buttons that ask the same of them."""
    close = await asyncio.to_thread(_close, turn)
    choices = [
        (label, await turn.carry(command, asked))
        for label, asked in list(close.items())[:_MOST_CLOSE]
    ]
    return puzzles.nobody(str(error), choices)


def _close(turn: Turn) -> dict[str, str]:
    names = turn.house.reader.names
    return {
        label: " ".join([label, *rest])
        for called, rest in _beginnings(turn.said)
        for label in names.close(fold(called))
        if any(name.kind is Kind.LEADER for name in names.named(fold(label)))
    }


def name_in(articles: Iterable[Article], id_: str) -> str | None:
    """What the first article that names somebody calls him."""
    return next((tag["name"] for article in articles if (tag := _tag(article, id_))), None)


def called_in(articles: Iterable[Article], id_: str, zone: tzinfo) -> tuple[InText, ...]:
    """The offices that texts give somebody, each by the first text that does."""
    found: dict[str, InText] = {}
    for article in articles:
        office = (_tag(article, id_) or {}).get("office")
        if office and fold(office) not in found:
            outlet = "".join(outlets_of([article])[:1])
            found[fold(office)] = InText(office, outlet, times.published(article, zone))
    return tuple(found.values())


def _tag(article: Article, id_: str) -> dict[str, Any] | None:
    tags: list[dict[str, Any]] = article.reading.get("leaders", [])
    return next((tag for tag in tags if tag["id"] == id_), None)
