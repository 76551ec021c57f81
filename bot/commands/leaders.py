"""/leaders: who is in the news, with offices, each a way to the portrait."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from bot.callbacks import Data
from bot.newsworthy import beside, nobody
from bot.people import called_in, name_in
from bot.render import leaders as words
from bot.render.leaders import InNews
from bot.render.message import Message
from bot.render.text import field
from bot.turn import Answer, Turn
from bot.understand import parsed, understand
from jobs.rules.people.careers import best_known
from storage.query import Has, Query, leaves
from storage.store import Store

_LATELY, _EVER = timedelta(days=7), datetime.fromtimestamp(0, UTC)
_MOST = 12
# Among so many of the busiest there are as many to show, strangers without an office aside.
_LOOKED_AT = 60
_READ = 200
# Somebody whom nobody listed is shown from so many stories on.
_FEWEST = 2

Counted = Sequence[tuple[str, int]]


async def leaders(turn: Turn) -> Answer:
    """Who is in the news, or with whom or what, e.g. /leaders Iran"""
    query = await understand(turn, "leaders")
    if isinstance(query, Message):
        return query
    span, shown = await turn.read(lambda store: _counted(store, query, turn))
    if not shown:
        return nobody("leaders", query)
    buttons = [(one, await turn.carry("leader", f"leader:{one.id}")) for one in shown]
    head = f"<b>{field(f'Leaders in the news{beside(query)}')}</b>{span}"
    return words.in_the_news(head, buttons, today(turn))


async def in_the_news(turn: Turn, command: str) -> list[tuple[str, Data]]:
    """Those in the news as buttons of a command."""
    _, shown = await turn.read(lambda store: _counted(store, parsed(turn, ""), turn))
    return await _buttons(turn, command, shown)


async def quoted(turn: Turn, command: str, query: Query | None = None) -> list[tuple[str, Data]]:
    """Those who were quoted in the articles that answer, else lately, else ever, as buttons of a
    command that say again what was said."""

    def look(store: Store) -> list[InNews]:
        if query:
            return _shown(store, turn, _speakers(store, query, turn), fewest=1)
        lately = store.newsmakers.quoted(turn.now - _LATELY, _LOOKED_AT)
        counted = lately or store.newsmakers.quoted(_EVER, _LOOKED_AT)
        return _shown(store, turn, counted, fewest=1)

    return await _buttons(turn, command, await turn.read(look))


async def _buttons(turn: Turn, command: str, shown: list[InNews]) -> list[tuple[str, Data]]:
    return [
        (one.name, await turn.carry(command, f"leader:{one.id} {turn.said}".strip()))
        for one in shown
    ]


def today(turn: Turn) -> date:
    """The day it is for whoever asks."""
    return turn.now.astimezone(turn.zone).date()


def _counted(store: Store, query: Query, turn: Turn) -> tuple[str, list[InNews]]:
    if not query.is_everything:
        return "", _shown(store, turn, _beside(store, query, turn), fewest=1)
    lately = store.newsmakers.busiest(turn.now - _LATELY, _LOOKED_AT)
    if shown := _shown(store, turn, lately):
        return f", read in the last {_LATELY.days} days", shown
    return "", _shown(store, turn, store.newsmakers.busiest(_EVER, _LOOKED_AT))


def _beside(store: Store, query: Query, turn: Turn) -> Counted:
    """Those in the newest articles that answer, and in how many stories; others than those asked
    for."""
    asked = {leaf.key.partition(":")[2] for leaf in leaves(query.root) if isinstance(leaf, Has)}
    named = _counted_in(store, query, turn, "leaders", "id")
    return [one for one in named if one[0] not in asked]


def _speakers(store: Store, query: Query, turn: Turn) -> Counted:
    """Those quoted in the newest articles that answer, and in how many stories."""
    return _counted_in(store, query, turn, "quotes", "speaker")


def _counted_in(store: Store, query: Query, turn: Turn, tags: str, key: str) -> Counted:
    stories: dict[str, set[int]] = defaultdict(set)
    for article in store.articles.latest(query, now=turn.now, limit=_READ).articles:
        for tag in article.reading.get(tags, []):
            if id_ := tag[key]:
                stories[id_].add(article.story_id)
    counted = [(id_, len(told)) for id_, told in stories.items()]
    return sorted(counted, key=lambda one: -one[1])


def _shown(store: Store, turn: Turn, counted: Counted, fewest: int = _FEWEST) -> list[InNews]:
    shown: list[InNews] = []
    for id_, stories in counted:
        if len(shown) < _MOST and (one := _in_news(store, turn, id_, stories, fewest)):
            shown.append(one)
    return shown


def _in_news(store: Store, turn: Turn, id_: str, stories: int, fewest: int) -> InNews | None:
    """Somebody as the list shows him; None for a stranger of whom too little is known."""
    known = turn.house.reader.gazetteer
    if person := known.person.get(id_):
        return InNews(id_, person.name, best_known(known, id_, today(turn)), stories)
    if stories < fewest:
        return None
    newest = store.articles.latest(parsed(turn, f"leader:{id_}"), now=turn.now, limit=5).articles
    offices, name = called_in(newest, id_, turn.zone), name_in(newest, id_)
    return InNews(id_, name, offices[0], stories) if offices and name else None
