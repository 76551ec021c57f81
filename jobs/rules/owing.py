"""Who is owed what when an article was read: decisions on values."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from jobs.rules.article import Published
from jobs.rules.clock import clock, quiet_until, zone_of
from storage.query import Query, Readable

# News older than this is stored silently.
FRESH = timedelta(hours=48)


@dataclass(frozen=True)
class Watcher:
    """A subscription: who asks what since when. `query` is None where it can't be read any more."""

    subscription: int
    chat: int
    query: Query | None
    since: datetime


class Heard(StrEnum):
    """What a chat knows of a story already."""

    NOTHING = "nothing"
    WAITING = "waiting"  # the alert was not worded yet: it will say all there is
    TOLD = "told"
    NEVER = "never"  # the alert could not be delivered, or the story is muted


class Owed(StrEnum):
    """What a chat is to get."""

    ALERT = "alert"
    UPDATE = "update"


class HasQuietHours(Protocol):
    """A chat, as far as its nights are concerned. Local times are "HH:MM"."""

    @property
    def timezone(self) -> str: ...
    @property
    def quiet_from(self) -> str | None: ...
    @property
    def quiet_to(self) -> str | None: ...


def fresh(published: Published, now: datetime, within: timedelta = FRESH) -> bool:
    """Whether an article is news: dated within so long, or not known to be older. Who held which
    office dates nothing: of somebody who has left it the news may be today's."""
    known = published.at or (published.latest if published.basis != "terms" else None)
    return known is None or now - known <= within


def askers(
    watchers: Iterable[Watcher], readable: Readable, first_read_at: datetime, now: datetime
) -> dict[int, tuple[int, ...]]:
    """The chats that asked for such an article before it was read, by which subscriptions."""
    found: dict[int, tuple[int, ...]] = {}
    for watcher in watchers:
        if watcher.query is None or watcher.since > first_read_at:
            continue
        if watcher.query.matches(readable, now):
            found[watcher.chat] = (*found.get(watcher.chat, ()), watcher.subscription)
    return found


def owed(askers: Iterable[int], heard: Mapping[int, Heard]) -> dict[int, Owed]:
    """What each chat gets for one more article of a story: an alert once, later an update.

    Who was told of the story gets the update whether or not he asked for just this article.
    """
    updates = {chat: Owed.UPDATE for chat, what in heard.items() if what is Heard.TOLD}
    alerts = {chat: Owed.ALERT for chat in askers if chat not in heard}
    return alerts | updates


def not_before(chat: HasQuietHours, now: datetime) -> datetime:
    """When the chat may be rung: now, or when its quiet hours end."""
    start, end = clock(chat.quiet_from), clock(chat.quiet_to)
    if start is None or end is None:
        return now
    return quiet_until(start, end, zone_of(chat.timezone), now) or now
