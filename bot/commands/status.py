"""/status and /forget: how things stand, and how to be forgotten."""

from collections import Counter

from bot.render import status as words
from bot.turn import Answer, RepeatedError, Turn
from jobs import refreshing
from jobs.retagging import under_way
from jobs.settling import health_of
from storage.store import Store
from storage.tables import ChatKind


async def status(turn: Turn) -> Answer:
    """How I am doing, and what I know of this chat"""

    def look(store: Store) -> words.Standing:
        feeds = [feed for feed in store.feeds.list() if feed.state == "active"]
        return words.Standing(
            articles=store.articles.count(),
            feeds=Counter(health_of(feed, turn.now) for feed in feeds),
            last_read=max((at for feed in feeds if (at := feed.last_read_at)), default=None),
            subscriptions=len(store.chats.subscriptions(turn.place.id)),
            waiting=store.outbox.pending(turn.place.id),
            chats=store.chats.count(),
            deliveries=store.outbox.counts(),
            oldest_due=store.outbox.oldest_due(turn.now),
            again=_again(store),
            refreshed=refreshing.last(store),
            trouble=refreshing.trouble(store),
        )

    standing = await turn.read(look)
    condition = turn.house.condition() if turn.admin else None
    asker = turn.who if turn.place.kind is ChatKind.PRIVATE else None
    return words.status(standing, turn.chat, turn.zone, turn.now, condition, asker)


def _again(store: Store) -> tuple[int, int] | None:
    at = under_way(store)
    return (at.done, at.total) if at and at.total else None


async def forget(turn: Turn) -> Answer:
    """Delete all I know of this chat"""
    match turn.said.casefold():
        case "yes":
            known = await turn.house.services.write(lambda store: _forget(store, turn))
            return words.forgotten(known=known)
        case "no":
            return words.kept()
        case _:
            return words.forget()


def _forget(store: Store, turn: Turn) -> bool:
    """Not `turn.change`, which would make the chat known first. Whether it was."""
    if store.chats.handled(turn.update_id, turn.now):
        raise RepeatedError
    return store.chats.forget(turn.place.id)
