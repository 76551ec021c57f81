"""From what somebody typed to a query, or to the message that says why not."""

import asyncio
import re

from bot.callbacks import Data
from bot.render import puzzles
from bot.render.message import Message
from bot.turn import Turn
from storage.folding import fold
from storage.query import AmbiguousName, Query, QueryError, parse
from storage.store import Store
from storage.tables import Subscription

_MOST_CLOSE = 6
# Of shorter words almost any name is a near miss.
_SHORTEST = 3
_MOST_LOOKED_UP = 10


async def understand(turn: Turn, command: str, before: str = "") -> Query | Message:
    """The query that was said to this command; else a sentence, or the choices as buttons, which
    say again what stood `before` the query."""
    try:
        # Names spelt nearly so are looked for where one is unknown, which may take a while.
        return await asyncio.to_thread(parsed, turn, turn.said)
    except AmbiguousName as error:
        choices = [
            (label, await turn.carry(command, f"{before}{query}")) for label, query in error.choices
        ]
        return puzzles.which(str(error), choices)
    except QueryError as error:
        return puzzles.unreadable(turn.said, str(error), error.position)


def meaning(query: Query) -> str:
    """How a query was understood, where no order of answers matters."""
    return query.echo().removesuffix(", newest first")


def kept(turn: Turn, subscription: Subscription) -> Query | None:
    """What a subscription asks; None if its words are no longer understood."""
    try:
        return parse(subscription.canonical, turn.house.reader.names, now=turn.now, zone=turn.zone)
    except QueryError:
        return None


def said_again(turn: Turn, subscription: Subscription) -> str:
    """What a subscription asks, in words; as it was typed, if it is no longer understood."""
    query = kept(turn, subscription)
    return meaning(query) if query else subscription.query


def parsed(turn: Turn, text: str) -> Query:
    """The query that a text asks. Raises QueryError, but for a text of ours."""
    return parse(text, turn.house.reader.names, now=turn.now, zone=turn.zone)


def everything(turn: Turn) -> Query:
    """The query that every article answers."""
    return parsed(turn, "")


async def close_names(turn: Turn, query: Query, command: str) -> list[tuple[str, str, Data]]:
    """For words that are nobody's name and stand in no article: the word, a name spelt nearly
    so, and the button that asks the same with that name."""
    names = turn.house.reader.names
    unknown = [word for word in query.unknown if len(word) >= _SHORTEST][:_MOST_LOOKED_UP]
    odd = await turn.read(
        lambda store: [word for word in unknown if not _printed(store, turn, word)]
    )
    meant = await asyncio.to_thread(
        lambda: [(word, close) for word in odd for close in names.close(fold(word))]
    )
    return [
        (word, close, await turn.carry(command, _instead(turn.said, word, close)))
        for word, close in meant[:_MOST_CLOSE]
    ]


def _printed(store: Store, turn: Turn, word: str) -> bool:
    try:
        query = parse(f'"{word}"', turn.house.reader.names, now=turn.now, zone=turn.zone)
    except QueryError:
        return False
    return bool(store.articles.latest(query, now=turn.now, limit=1).articles)


def _instead(said: str, word: str, close: str) -> str:
    """The same question with the name that was perhaps meant, which takes in those of its words
    that were spelt rightly: "Joe Bidenn" gives "Joe Biden"."""
    rest = "|".join(map(re.escape, close.split()))
    asked, count = _whole(word, before=rf"(?:(?:{rest})\s+)*", after=rf"(?:\s+(?:{rest}))*").subn(
        lambda _: close, said, count=1
    )
    return asked if count else close


def named_only(turn: Turn, query: Query) -> Query | None:
    """What is left of a question without the words that are nobody's name, if that asks for
    something."""
    said = turn.said
    for word in query.unknown:
        said = _whole(word).sub("", said, count=1)
    if not query.unknown or not said.strip():
        return None
    try:
        left = parse(said, turn.house.reader.names, now=turn.now, zone=turn.zone)
    except QueryError:
        return None
    return None if left.is_everything or left.unknown else left


def _whole(word: str, before: str = "", after: str = "") -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){before}{re.escape(word)}{after}(?!\w)", re.IGNORECASE)
