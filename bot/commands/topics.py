"""/topics: what is in the news, each topic a button."""

from collections import Counter

from bot.newsworthy import MOST, beside, busiest, labelled, nobody
from bot.render import articles
from bot.render.message import Message
from bot.turn import Answer, Turn
from bot.understand import understand
from storage.query import Kind, Query
from storage.store import Store

_READ = 200


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


def _beside(store: Store, query: Query, turn: Turn) -> list[str]:
    page = store.articles.latest(query, now=turn.now, limit=_READ)
    counted = Counter(
        f"topic:{tag['id']}" for article in page.articles for tag in article.reading["topics"]
    )
    return [key for key, _ in counted.most_common(MOST)]
