"""Digests: once a day, at the local time a chat chose, what it asked for since the last one."""

import logging
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from jobs.readable import stored
from jobs.rules.article import Published
from jobs.rules.clock import Turn, clock, latest_turn, next_turn, still_sent, zone_of
from jobs.rules.digest import Candidate, parts, ranked
from jobs.rules.owing import FRESH, fresh
from storage.lately import undated_since
from storage.query import Names, Query, QueryError, parse
from storage.store import Store
from storage.tables import Article, Chat, DeliveryKind, Relation

log = logging.getLogger(__name__)

_DAY = timedelta(days=1)
# A digest looks no further back, however long ago the last one was.
_LONGEST = timedelta(days=7)
# How many articles are looked at for a query, at most, and at a time.
_MOST_ARTICLES, _AT_A_TIME = 500, 50
_MOST_CANDIDATES = 120


def owe_digests(store: Store, now: datetime, names: Names) -> int:
    """Owe each chat the digest that is due, and plan its next. Returns how many. Run twice, owes
    once: a digest belongs to its local date."""
    return sum(_settle(store, chat, now, names) for chat in store.chats.digests_due(now))


def _settle(store: Store, chat: Chat, now: datetime, names: Names) -> bool:
    at, zone = clock(chat.digest_at), zone_of(chat.timezone)
    if at is None:
        return False
    first = _first(chat, now.astimezone(zone).date())
    turn = latest_turn(at, zone, first, now)
    if turn is None:
        store.chats.plan_digest(chat.id, next_turn(at, zone, first).at)
        return False
    following = next_turn(at, zone, turn.date + _DAY).at
    if not still_sent(turn, now):
        # Too late: what it would have told is in the next one.
        store.chats.settle_digest(
            chat.id, done=turn.date, since=_since(chat, now), next_at=following
        )
        return False
    _owe(store, chat, turn, now, names)
    store.chats.settle_digest(chat.id, done=turn.date, since=now, next_at=following)
    return True


def _first(chat: Chat, today: date) -> date:
    """The first local date that may still get one."""
    first = chat.digest_from or today
    return max(first, chat.digest_done + _DAY) if chat.digest_done else first


def _since(chat: Chat, now: datetime) -> datetime:
    """Since when a digest tells: the last one, or the day before the first was due."""
    first_due = min(chat.digest_next_at or now, now)
    return max(chat.digest_since or first_due - _DAY, now - _LONGEST)


def _owe(store: Store, chat: Chat, turn: Turn, now: datetime, names: Names) -> None:
    messages = parts(digest_stories(store, chat, _since(chat, now), now, names))
    day = turn.date.isoformat()
    for number, stories in enumerate(messages):
        store.outbox.owe(
            chat.id,
            DeliveryKind.DIGEST,
            f"digest:{day}",
            {"stories": stories, "date": day, "of": len(messages)},
            now,
            part=number,
        )


def digest_now(store: Store, chat: Chat, now: datetime, names: Names) -> list[int]:
    """The stories that a digest would tell at this moment; nothing is owed or settled by it."""
    return digest_stories(store, chat, _since(chat, now), now, names)


def digest_stories(
    store: Store, chat: Chat, since: datetime, now: datetime, names: Names
) -> list[int]:
    """The stories with news since then that the chat asks for, the weightiest first; of all
    stories, if it asks for nothing."""
    found: set[int] = set()
    for query in _queries(store, chat, now, names):
        found |= {article.story_id for article in _news(store, query, since, now)}
    newest = sorted(found - store.chats.mutes(chat.id), reverse=True)[:_MOST_CANDIDATES]
    return ranked([_candidate(store, story) for story in newest], now)


def _queries(store: Store, chat: Chat, now: datetime, names: Names) -> Iterator[Query]:
    subscriptions = store.chats.subscriptions(chat.id)
    for canonical in [subscription.canonical for subscription in subscriptions] or [""]:
        try:
            yield parse(canonical, names, now=now, zone=zone_of(chat.timezone))
        except QueryError as error:
            log.warning("The digest leaves out %r, which can't be read: %s", canonical, error)


def _news(store: Store, query: Query, since: datetime, now: datetime) -> Iterator[Article]:
    """Articles that answer the query, were first read after `since`, and are news."""
    within = now - since + FRESH
    for article in _newest_first(store, query, now, within):
        if article.first_read_at > since:
            yield article
    for article in undated_since(store.session, since, _MOST_ARTICLES):
        if article.id is not None:
            readable = stored(article, store.articles.keys_of(article.id))
            if query.matches(readable, now):
                yield article


def _newest_first(
    store: Store, query: Query, now: datetime, within: timedelta
) -> Iterator[Article]:
    """The newest articles that answer the query, down to those that are no news any more."""
    after, seen = None, 0
    while seen < _MOST_ARTICLES:
        page = store.articles.latest(query, now=now, limit=_AT_A_TIME, after=after)
        for article in page.articles:
            dated = article.published_at or article.published_latest
            if dated is None or not fresh(Published(at=dated), now, within):
                return
            yield article
        if not page.more:
            return
        after, seen = page.next, seen + len(page.articles)


def _candidate(store: Store, story: int) -> Candidate:
    articles = store.stories.articles(story)
    return Candidate(
        story,
        independent=len({_printed_by(one) for one in articles if one.relation != Relation.COPY}),
        leaders=len(_leaders(articles)),
        last_read_at=max(article.first_read_at for article in articles),
    )


def _printed_by(article: Article) -> str:
    return article.outlet or article.source


def _leaders(articles: Sequence[Article]) -> set[str]:
    return {leader["id"] for article in articles for leader in article.reading.get("leaders", [])}
