"""Alerts: what a new article owes to those who asked, written in the article's own transaction."""

import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache

from jobs.rules.article import Published
from jobs.rules.clock import zone_of
from jobs.rules.owing import FRESH, Heard, Owed, Watcher, askers, fresh, not_before, owed
from storage.query import Kind, Name, Query, QueryError, Readable, parse
from storage.store import Store
from storage.tables import Article, Chat, Delivery, DeliveryKind, DeliveryState, Story, Subscription

log = logging.getLogger(__name__)

# A canonical query names no day that depends on when it is read.
_ANY_DAY = datetime(2000, 1, 1, tzinfo=UTC)
_CACHED = 50_000


def owe_alerts(
    store: Store, article: Article, story: Story, readable: Readable, now: datetime
) -> int:
    """Owe an alert to every chat that asked for this new article and does not know its story, an
    update to those that do. Returns how many. Run twice, owes once.

    Called in the article's transaction, and not for what is stored silently: a feed's first read,
    the seeds of a new installation.
    """
    if article.id is None or story.id is None or not fresh(_published(article), now):
        return 0
    watching = store.chats.all_subscriptions()
    chats = {chat.id: chat for _, chat in watching}
    asked = askers(map(_watcher, watching), readable, article.first_read_at, now)
    heard = _heard(store, story.id, now)
    count = 0
    for chat_id, what in owed(asked, heard).items():
        if what is Owed.ALERT:
            count += _owe_alert(store, chats[chat_id], article, story.id, asked[chat_id], now)
        else:
            count += _owe_update(store, chat_id, article.id, story.id, now)
    return count


def _owe_alert(
    store: Store,
    chat: Chat,
    article: Article,
    story_id: int,
    subscriptions: Sequence[int],
    now: datetime,
) -> bool:
    return store.outbox.owe(
        chat.id,
        DeliveryKind.ALERT,
        f"story:{story_id}",
        {"article": article.id, "subscriptions": list(subscriptions)},
        now,
        story_id=story_id,
        not_before=not_before(chat, now),
    )


def _owe_update(store: Store, chat_id: int, article_id: int, story_id: int, now: datetime) -> bool:
    """An edit makes no sound, so quiet hours do not hold it up."""
    return store.outbox.owe(
        chat_id, DeliveryKind.UPDATE, f"article:{article_id}", {}, now, story_id=story_id
    )


def _heard(store: Store, story_id: int, now: datetime) -> dict[int, Heard]:
    """What each chat that can be written to knows of the story."""
    found: dict[int, Heard] = {}
    rows = store.outbox.of_story(story_id)
    for row in rows:
        if row.kind is DeliveryKind.ALERT:
            found[row.chat_id] = _heard_by(row, now)
    for row in rows:
        if row.kind is DeliveryKind.UPDATE and row.state is DeliveryState.PENDING:
            found[row.chat_id] = Heard.WAITING
    return found | dict.fromkeys(store.chats.muted_by(story_id), Heard.NEVER)


def _heard_by(alert: Delivery, now: datetime) -> Heard:
    if alert.state is DeliveryState.PENDING:
        return Heard.WAITING
    if alert.state is DeliveryState.DEAD or now - alert.created_at > FRESH:
        return Heard.NEVER
    return Heard.TOLD


def _watcher(row: tuple[Subscription, Chat]) -> Watcher:
    subscription, chat = row
    return Watcher(
        subscription.id or 0,
        subscription.chat_id,
        understood(subscription.canonical, chat.timezone),
        subscription.created_at,
    )


@lru_cache(maxsize=_CACHED)
def understood(canonical: str, timezone: str) -> Query | None:
    """The query that was kept so, for a chat in this zone; None if it can't be read any more,
    which is logged once."""
    try:
        return parse(canonical, _Unnamed(), now=_ANY_DAY, zone=zone_of(timezone))
    except QueryError as error:
        log.warning("A subscription to %r can't be read any more: %s", canonical, error)
        return None


class _Unnamed:
    """Names for canonical queries, which hold ids: whoever they are, they are taken as they are."""

    longest = 0

    def named(self, _: str, /) -> Sequence[Name]:
        return ()

    def close(self, _: str, /) -> Sequence[str]:
        return ()

    def label(self, _: Kind, id: str, /) -> str | None:
        return id


def _published(article: Article) -> Published:
    return Published(
        at=article.published_at,
        basis=article.published_basis.value,
        earliest=article.published_earliest,
        latest=article.published_latest,
    )
