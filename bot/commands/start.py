"""/start: a short guided start. Pick whom and what to follow by button, and see a sample."""

from bot.commands.latest import find
from bot.newsworthy import busiest, labelled
from bot.render import chat
from bot.render import start as words
from bot.render.message import Toast
from bot.turn import Answer, Turn
from bot.understand import everything, kept, said_again
from storage.query import Kind, QueryError, parse
from storage.store import Store
from storage.tables import ChatKind

_KINDS = {"leaders": Kind.LEADER, "countries": Kind.COUNTRY, "topics": Kind.TOPIC}
_SHOWN = 10


async def start(turn: Turn) -> Answer:
    """A short guided start"""
    return words.welcome(private=turn.place.kind is ChatKind.PRIVATE)


async def pick(turn: Turn) -> Answer:
    """Pick leaders, countries or topics by button, e.g. /pick leaders"""
    what, _, key = turn.said.partition(" ")
    if what not in _KINDS:
        return words.welcome(private=turn.place.kind is ChatKind.PRIVATE)
    if key:
        try:
            canonical = parse(
                key, turn.house.reader.names, now=turn.now, zone=turn.zone
            ).canonical()
        except QueryError:
            return Toast(chat.OLD_BUTTON)
        if not await turn.change(lambda store: _toggle(store, turn, key, canonical)):
            return chat.limit_toast(turn.house.settings.max_subscriptions)
    return await _choices(turn, what)


def _toggle(store: Store, turn: Turn, key: str, canonical: str) -> bool:
    """Follow it, or no longer. False if the chat may follow no more."""
    known = store.chats.subscriptions(turn.place.id)
    for subscription in known:
        if subscription.canonical == canonical:
            return store.chats.unsubscribe(turn.place.id, subscription.id or 0)
    if len(known) >= turn.house.settings.max_subscriptions:
        return False
    return store.chats.subscribe(turn.place.id, key, canonical, turn.now) is not None


async def _choices(turn: Turn, what: str) -> Answer:
    keys, followed = await turn.read(
        lambda store: (
            busiest(store, _KINDS[what], turn, _SHOWN),
            {one.canonical for one in store.chats.subscriptions(turn.place.id)},
        )
    )
    labels = {data.argument: label for label, data in labelled(turn, keys, "latest")}
    return words.choices(what, [(label, key, key in followed) for key, label in labels.items()])


async def sample(turn: Turn) -> Answer:
    """What a message of mine looks like"""

    def look(store: Store) -> Answer:
        known = store.chats.subscriptions(turn.place.id)
        followed = [said_again(turn, one) for one in known]
        for query in filter(None, [*(kept(turn, one) for one in known), everything(turn)]):
            if found := find(store, query, turn, None, limit=1).told:
                return words.sample(found[0], turn.zone, followed=followed)
        return words.sample(None, turn.zone, followed=followed)

    return await turn.read(look)
