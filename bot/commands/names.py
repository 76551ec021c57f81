"""/topics: what is in the news, as buttons; and names to choose from where none was given."""

from collections import Counter
from datetime import UTC, datetime, timedelta

from bot.callbacks import Data
from bot.render import articles, chat
from bot.render.message import Message
from bot.turn import Answer, Turn
from bot.understand import meaning, understand
from storage.query import Kind, Query
from storage.store import Store

_LATELY, _EVER = timedelta(days=7), datetime.fromtimestamp(0, UTC)
_MOST = 12
_READ = 200

Named = list[tuple[str, Data]]


async def topics(turn: Turn) -> Answer:
    """What is in the news, or where or with whom, e.g. /topics Iran"""
    query = await understand(turn, "topics")
    if isinstance(query, Message):
        return query
    if query.is_everything:
        keys = await turn.read(lambda store: busiest(store, Kind.TOPIC, turn))
    else:
        keys = await turn.read(lambda store: _beside(store, query, turn))
    named = labelled(turn, keys, "latest")
    if not named:
        return nobody("topics", query)
    return articles.names(f"Topics in the news{beside(query)}:", named)


def beside(query: Query) -> str:
    """What news it is about, if not all."""
    return "" if query.is_everything else f" ({meaning(query)})"


def nobody(command: str, query: Query) -> Message:
    """None were seen."""
    all_of_them = "" if query.is_everything else f" /{command} shows all."
    return chat.said(f"I have seen no {command} in the news{beside(query)}.{all_of_them}")


def busiest(store: Store, kind: Kind, turn: Turn, limit: int = _MOST) -> list[str]:
    """The keys most in the news lately; if nothing was read lately, ever."""
    lately = store.articles.busiest(kind, turn.now - _LATELY, limit)
    ever = lately or store.articles.busiest(kind, _EVER, limit)
    return [key for key, _ in ever]


def _beside(store: Store, query: Query, turn: Turn) -> list[str]:
    page = store.articles.latest(query, now=turn.now, limit=_READ)
    counted = Counter(
        f"topic:{tag['id']}" for article in page.articles for tag in article.reading["topics"]
    )
    return [key for key, _ in counted.most_common(_MOST)]


def labelled(turn: Turn, keys: list[str], command: str) -> Named:
    """A button for each key whose name is known."""
    named: Named = []
    for key in keys:
        kind, _, number = key.partition(":")
        label = turn.house.reader.names.label(Kind(kind), number)
        if label and (data := Data(command, key)).fits:
            named.append((label, data))
    return named


async def suggested(turn: Turn, command: str) -> Named:
    """A few leaders, countries and topics that are in the news."""
    keys = await turn.read(
        lambda store: [
            key
            for kind in (Kind.LEADER, Kind.COUNTRY, Kind.TOPIC)
            for key in busiest(store, kind, turn, 4)
        ]
    )
    return labelled(turn, keys, command)
