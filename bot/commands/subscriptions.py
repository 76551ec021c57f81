"""/subscribe, /subscriptions, /unsubscribe: what a chat wants to be told."""

from dataclasses import dataclass

from bot.newsworthy import suggested
from bot.render import chat
from bot.render import subscriptions as words
from bot.render.message import Message
from bot.turn import Answer, Turn
from bot.understand import close_names, meaning, said_again, understand
from storage.query import Query
from storage.store import Store
from storage.tables import Subscription

PAGE = 20


async def subscribe(turn: Turn) -> Answer:
    """Tell me when something new matches, e.g. /subscribe Iran OR Pakistan"""
    if not turn.said:
        return words.about_what(await suggested(turn, "subscribe"))
    query = await understand(turn, "subscribe")
    if isinstance(query, Message):
        return query
    if query.is_everything:
        return chat.said(
            "That would be everything. Name someone or something, e.g. /subscribe Iran"
        )
    result = await turn.change(lambda store: _subscribe(store, turn, query))
    if result is None:
        return words.full(turn.house.settings.max_subscriptions)
    latest = await turn.carry("latest", query.canonical())
    close = await close_names(turn, query, "subscribe")
    return words.subscribed(meaning(query), result.id, latest, close, new=result.new)


@dataclass(frozen=True)
class _Kept:
    id: int
    new: bool


def _subscribe(store: Store, turn: Turn, query: Query) -> _Kept | None:
    """The subscription that asks this; None if the chat may have no more."""
    place, canonical = turn.place.id, query.canonical()
    known = store.chats.subscriptions(place)
    for subscription in known:
        if subscription.canonical == canonical:
            return _Kept(subscription.id or 0, new=False)
    if len(known) >= turn.house.settings.max_subscriptions:
        return None
    made = store.chats.subscribe(place, turn.said, canonical, turn.now)
    return _Kept(made.id or 0, new=True) if made else None


async def subscriptions(turn: Turn) -> Answer:
    """What I tell you about, with buttons to stop"""
    return await _list(turn, turn.said)


async def unsubscribe(turn: Turn) -> Answer:
    """Stop telling me, e.g. /unsubscribe 2, /unsubscribe Iran or /unsubscribe all"""
    if not turn.said:
        return await _list(turn)
    if turn.said.casefold() == "all":
        count = await turn.change(lambda store: store.chats.unsubscribe_all(turn.place.id))
        return words.all_removed(count)
    known = await turn.read(lambda store: store.chats.subscriptions(turn.place.id))
    if turn.said.startswith("id:"):
        gone = next((one for one in known if turn.said == f"id:{one.id}"), None)
    elif turn.said.isascii() and turn.said.isdecimal():
        number = int(turn.said[:9])
        gone = known[number - 1] if 1 <= number <= len(known) else None
    else:
        query = await understand(turn, "unsubscribe")
        if isinstance(query, Message):
            return query
        gone = next((one for one in known if one.canonical == query.canonical()), None)
    if gone is None:
        return words.no_such(len(known))
    return await _remove(turn, gone)


async def _remove(turn: Turn, gone: Subscription) -> Message:
    number = gone.id or 0
    await turn.change(lambda store: store.chats.unsubscribe(turn.place.id, number))
    left = await _list(turn) if turn.pressed else None
    return words.removed(said_again(turn, gone), left)


async def _list(turn: Turn, page: str = "") -> Message:
    known = await turn.read(lambda store: store.chats.subscriptions(turn.place.id))
    last = max(0, (len(known) - 1) // PAGE)
    at = (
        min(int(page) - 1, last)
        if page.isascii() and page.isdecimal() and 0 < int(page) < 1000
        else 0
    )
    shown = [
        (number, one.id or 0, said_again(turn, one))
        for number, one in enumerate(known, 1)
        if at * PAGE < number <= (at + 1) * PAGE
    ]
    return words.overview(shown, len(known), page=at + 1, last=last + 1)
