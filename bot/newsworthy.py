"""What is in the news: the busiest leaders, countries and topics as buttons to choose from."""

from datetime import UTC, datetime, timedelta

from bot.callbacks import Data
from bot.render import chat
from bot.render.message import Message
from bot.turn import Turn
from bot.understand import meaning
from storage.query import Kind, Query
from storage.store import Store

_LATELY, _EVER = timedelta(days=7), datetime.fromtimestamp(0, UTC)
MOST = 12

Named = list[tuple[str, Data]]


def beside(query: Query) -> str:
    """What news it is about, if not all."""
    return "" if query.is_everything else f" ({meaning(query)})"


def nobody(command: str, query: Query) -> Message:
    """None were seen."""
    all_of_them = "" if query.is_everything else f" /{command} shows all."
    return chat.said(f"I have seen no {command} in the news{beside(query)}.{all_of_them}")


def busiest(store: Store, kind: Kind, turn: Turn, limit: int = MOST) -> list[str]:
    """The keys most in the news lately; if nothing was read lately, ever."""
    lately = store.articles.busiest(kind, turn.now - _LATELY, limit)
    ever = lately or store.articles.busiest(kind, _EVER, limit)
    return [key for key, _ in ever]


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
