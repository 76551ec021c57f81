"""The memory of feeds and hosts."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from jobs.settling import as_it_was
from storage.db import Database
from storage.drafts import ArticleDraft
from storage.feeds import FeedDraft
from storage.store import Store
from storage.tables import FeedState

HOUR = timedelta(hours=1)


def add(store: Store, url: str, now: datetime) -> int:
    feed = store.feeds.add(FeedDraft(url), now)
    assert feed is not None
    assert feed.id is not None
    return feed.id


def keep(store: Store, source: str, now: datetime, feed_id: int | None = None) -> None:
    story = store.stories.open("News", now)
    store.articles.keep(
        ArticleDraft(source, "News", "Text", "hash", story.id or 0, " news ", feed_id=feed_id), now
    )


def test_due_feeds_come_longest_waiting_first(db: Database, noon: datetime) -> None:
    with db.open() as store:
        ids = [add(store, f"https://{name}.example/", noon) for name in "abcd"]
        waits = [noon, noon - HOUR, noon + HOUR, noon - 2 * HOUR]
        for feed_id, due in zip(ids, waits, strict=True):
            feed = store.feeds.get(feed_id)
            assert feed is not None
            store.feeds.settle([replace(as_it_was(feed), next_read_at=due)])
        assert [feed.id for feed in store.feeds.due(noon)] == [ids[3], ids[1], ids[0]]


def test_a_feed_is_added_once_and_one_that_was_gone_is_tried_again(
    db: Database, noon: datetime
) -> None:
    with db.open() as store:
        feed_id = add(store, "https://a.example/", noon)
        assert store.feeds.add(FeedDraft("https://a.example/"), noon) is None
        feed = store.feeds.get(feed_id)
        assert feed is not None
        gone = replace(as_it_was(feed), state=FeedState.GONE, failures=1, last_error="gone")
        store.feeds.settle([gone])
    with db.open() as store:
        assert (store.feeds.due(noon), store.feeds.active("https://a.example/")) == ([], False)
        again = store.feeds.add(FeedDraft("https://a.example/"), noon + HOUR)
        assert again is not None
        assert (again.id, again.failures, again.last_error) == (feed_id, 0, None)
        assert [feed.id for feed in store.feeds.due(noon + HOUR)] == [feed_id]


def test_what_a_read_leaves_behind_is_kept_whole(db: Database, noon: datetime) -> None:
    with db.open() as store:
        feed = store.feeds.add(FeedDraft("https://a.example/"), noon)
        assert feed is not None
        settled = replace(
            as_it_was(feed), next_read_at=noon + HOUR, etag='"x"', last_modified="m", first_read_at=noon,
            last_read_at=noon, last_full_at=noon, last_new_at=noon, habit_seconds=1.5, failures=2,
            last_error="e", told_error=True, moved_to="https://b.example/", moved_seen=2, ttl_seconds=60,
            skip_hours="1,2", skip_days="0",
        )  # fmt: skip
        store.feeds.settle([settled])
    with db.view() as store:
        kept = store.feeds.get(settled.id)
        assert kept is not None
        assert as_it_was(kept) == settled


def test_a_removed_feed_leaves_its_articles(db: Database, noon: datetime) -> None:
    with db.open() as store:
        feed_id = add(store, "https://a.example/", noon)
        keep(store, "https://a.example/1", noon, feed_id)
        store.feeds.remember(feed_id, [("key", "digest", "https://a.example/1")])
        assert store.feeds.remove(feed_id)
        assert not store.feeds.remove(feed_id)
        article = store.articles.known("https://a.example/1")
        assert article is not None
        store.session.refresh(article)
        assert article.feed_id is None


def test_entries_are_remembered_with_what_they_said(db: Database, noon: datetime) -> None:
    with db.open() as store:
        feed_id = add(store, "https://a.example/", noon)
        keep(store, "one", noon)
        store.feeds.remember(feed_id, [("1", "d1", "one"), ("2", "d2", "never kept")])
        assert store.feeds.known(feed_id, ["1", "2"]) == {"1": "d1"}
        store.feeds.remember(feed_id, [("1", "d1 new", "one")])
        assert store.feeds.known(feed_id, [*map(str, range(2000))]) == {"1": "d1 new"}
        assert store.feeds.known(feed_id + 1, ["1"]) == {}


@pytest.mark.parametrize("taken, moves", [(False, True), (True, False)])
def test_a_move(db: Database, noon: datetime, taken: bool, moves: bool) -> None:
    with db.open() as store:
        feed_id = add(store, "https://a.example/", noon)
        if taken:
            add(store, "https://b.example/", noon)
        assert store.feeds.move(feed_id, "https://b.example/") is moves


def test_hosts_remember_robots_and_the_longest_pause(db: Database, noon: datetime) -> None:
    with db.open() as store:
        store.feeds.robots("https://a.example", "Disallow:", noon)
        store.feeds.pause("https://a.example", noon + 2 * HOUR)
        store.feeds.pause("https://a.example", noon + HOUR)
    with db.view() as store:
        host = store.feeds.hosts(["https://a.example", "https://b.example"])["https://a.example"]
    assert (host.robots, host.robots_read_at, host.not_before) == (
        "Disallow:",
        noon,
        noon + 2 * HOUR,
    )
