"""Ingesting: each article once, in its story, with its date and what it owes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from jobs.alerts import owe_alerts
from jobs.ingest import Fate, Ingest, Kept, published_of
from jobs.reading import Reader
from jobs.rules.article import Found, Published
from storage.db import Database
from storage.feeds import FeedDraft
from storage.query import parse
from storage.store import Store
from storage.tables import ChatKind, Delivery, DeliveryKind, Version
from tests.rules.small import GAZETTEER

INGEST = Ingest(Reader(GAZETTEER), owe_alerts)
NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)

CALL = (
    "Iranian President Ebrahim Raisi spoke by phone with Pakistan's President Arif Alvi on "
    "Wednesday about the ceasefire, and both called for calm along the border between the two "
    "countries. They agreed to meet again before the summer and to open two more markets there."
)
REPRINT = CALL + " The call lasted almost an hour, officials in both capitals said later."
OTHER = (
    "Indonesia's President Joko Widodo opened a new harbour on the island of Sulawesi and said "
    "that trade would double within five years if the weather and the markets allow for it."
)


@pytest.fixture
def store(db: Database) -> Iterator[Store]:
    with db.open() as store:
        yield store


def found(source: str, text: str, **facts: object) -> Found:
    return replace(Found(source, text, title=f"Title of {source}"), **facts)  # type: ignore[arg-type]  # a table's shorthand


def ingest(store: Store, *founds: Found, now: datetime = NOON, alerting: bool = True) -> list[Kept]:
    return INGEST(store, INGEST.prepare(founds), now, alerting=alerting)


def dated(days_ago: int) -> Published:
    return Published(NOON - timedelta(days=days_ago), "feed")


def subscriber(store: Store, query: str, chat: int = 5) -> None:
    store.chats.ensure(chat, ChatKind.PRIVATE, "Ada", "en", "UTC", NOON - timedelta(days=9))
    store.chats.subscribe(chat, query, query, NOON - timedelta(days=9))


def owed(store: Store) -> list[tuple[int, DeliveryKind]]:
    rows = store.session.exec(select(Delivery).order_by("id")).all()
    return [(row.chat_id, row.kind) for row in rows]


def test_it_keeps_an_article_once(store: Store) -> None:
    [first] = ingest(store, found("a", CALL))
    [again] = ingest(store, found("a", CALL), now=NOON + timedelta(hours=1))
    assert (first.fate, again.fate) == (Fate.NEW, Fate.KNOWN)
    assert first.article.id == again.article.id
    assert store.articles.count() == 1


def test_a_changed_text_is_a_version_and_alerts_nobody(store: Store) -> None:
    subscriber(store, "country:IR")
    [first] = ingest(store, found("a", CALL), alerting=False)
    [changed] = ingest(store, found("a", REPRINT))
    assert (changed.fate, changed.article.id) == (Fate.CHANGED, first.article.id)
    assert changed.article.story_id == first.article.story_id
    assert [version.text for version in store.session.exec(select(Version))] == [CALL]
    assert owed(store) == []


def test_a_changed_text_keeps_the_date_it_had(store: Store) -> None:
    ingest(store, found("a", CALL, published=dated(3)))
    [changed] = ingest(store, found("a", REPRINT))
    assert changed.article.published_at == dated(3).at


def test_a_feed_knows_its_article_by_its_own_name(store: Store) -> None:
    feed = _feed(store, "https://x.example/feed")
    of_feed = {"feed_id": feed, "entry_key": "guid-1"}
    [first] = ingest(store, found("https://x.example/1", CALL, **of_feed))
    ingest(store, found("https://x.example/2", OTHER))
    store.feeds.remember(feed, [("guid-1", "digest", "https://x.example/1")])
    [moved] = ingest(store, found("https://x.example/2", REPRINT, **of_feed))
    assert moved.article.id == first.article.id
    assert moved.article.source == "https://x.example/1"


@pytest.mark.parametrize("first, then, fate", [
    ("one", "one", Fate.CHANGED),
    ("one", "two", Fate.KNOWN),
    ("one", None, Fate.KNOWN),
    (None, "one", Fate.KNOWN),
    (None, None, Fate.CHANGED),
])  # fmt: skip
def test_an_article_changes_only_by_the_feed_that_it_came_from(
    store: Store, first: str | None, then: str | None, fate: Fate
) -> None:
    ids = {name: _feed(store, f"https://{name}.example/feed") for name in ("one", "two")}
    link = "https://one.example/1"

    def said_by(feed: str | None, text: str) -> Found:
        return found(link, text, outlet=feed or "by hand", feed_id=feed and ids[feed])

    [kept] = ingest(store, said_by(first, CALL))
    [again] = ingest(store, said_by(then, REPRINT))
    assert (again.fate, again.article.id) == (fate, kept.article.id)
    assert again.article.text == (REPRINT if fate is Fate.CHANGED else CALL)
    assert again.article.outlet == (first or "by hand")
    assert again.article.feed_id == (first and ids[first])


def test_another_feed_that_names_an_article_does_not_change_it_later(store: Store) -> None:
    link, text = "https://one.example/1", "Quite other words."
    one, two = (_feed(store, f"https://{name}.example/feed") for name in ("one", "two"))
    ingest(store, found(link, CALL, feed_id=one, entry_key="1"))
    ingest(store, found(link, CALL, feed_id=two, entry_key="x"))
    store.feeds.remember(two, [("x", "digest", link)])
    [later] = ingest(store, found(link, text, feed_id=two, entry_key="x"))
    assert (later.fate, later.article.text, later.article.feed_id) == (Fate.KNOWN, CALL, one)


def _feed(store: Store, url: str) -> int:
    feed = store.feeds.add(FeedDraft(url), NOON)
    assert feed
    return feed.id or 0


def test_copies_are_one_story_in_either_order(store: Store) -> None:
    one, copy, other = ingest(store, found("a", CALL), found("b", REPRINT), found("c", OTHER))
    assert one.article.story_id == copy.article.story_id != other.article.story_id
    assert [kept.article.relation for kept in (one, copy, other)] == ["first", "copy", "first"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_an_undated_copy_takes_the_date_of_a_dated_one(
    store: Store, order: tuple[int, int]
) -> None:
    both = found("dated", CALL, published=Published(datetime(2023, 1, 5, tzinfo=UTC), "feed")), found("undated", REPRINT)  # fmt: skip
    for which in order:
        ingest(store, both[which])
    copy = store.articles.known("undated")
    assert copy
    assert (copy.published_at, copy.published_basis) == (
        datetime(2023, 1, 5, tzinfo=UTC),
        "story",
    )
    assert {leader["office"] for leader in copy.reading["leaders"]} == {
        "President of Iran",
        "President of Pakistan",
    }
    assert not store.session.exec(select(Version)).all()


TERMS_OF_BOTH = Published(
    None,
    "terms",
    datetime(2021, 8, 3, tzinfo=UTC),
    datetime(2024, 3, 10, 23, 59, 59, tzinfo=UTC),
)


def test_an_undated_article_is_bounded_by_who_held_which_office(store: Store) -> None:
    [kept] = ingest(store, found("a", CALL))
    assert published_of(kept.article) == TERMS_OF_BOTH
    [changed] = ingest(store, found("a", REPRINT))
    assert published_of(changed.article) == TERMS_OF_BOTH


def test_its_bounds_order_it_and_a_query_for_days_needs_them_whole(store: Store) -> None:
    ingest(
        store,
        found("bounded", CALL),
        found("before", OTHER, published=Published(datetime(2024, 3, 10, tzinfo=UTC), "feed")),
        found(
            "after",
            OTHER + " Soon.",
            published=Published(datetime(2024, 3, 12, tzinfo=UTC), "feed"),
        ),
        found("never", "Nobody knows when this was."),
    )
    assert sources(store, "") == ["after", "bounded", "before", "never"]
    assert sources(store, "leader:raisi since:2021-08-01") == ["bounded"]
    assert sources(store, "leader:raisi since:2021-09-01") == []
    assert sources(store, "leader:raisi before:2024-03-12") == ["bounded"]
    assert sources(store, "leader:raisi before:2024-03-10") == []


def sources(store: Store, query: str) -> list[str]:
    asked = parse(query, INGEST.reader.names, now=NOON, zone=UTC)  # type: ignore[attr-defined]  # a Reader
    return [article.source for article in store.articles.latest(asked, now=NOON, limit=9).articles]


@pytest.mark.parametrize("first, second", [(dated(1), Published()), (Published(), dated(1))])
def test_a_dated_copy_dates_what_was_only_bounded(
    store: Store, first: Published, second: Published
) -> None:
    one, other = ingest(
        store, found("a", CALL, published=first), found("b", REPRINT, published=second)
    )
    bases = {
        row.source: row.published_basis.value
        for row in store.articles.many([kept.article.id or 0 for kept in (one, other)])
    }
    assert sorted(bases.values()) == ["feed", "story"]


def test_one_alert_a_story_then_edits(store: Store) -> None:
    subscriber(store, "country:IR")
    ingest(store, found("a", CALL, published=dated(0)))
    assert owed(store) == [(5, DeliveryKind.ALERT)]
    ingest(store, found("b", REPRINT, published=dated(0)))
    # The alert was not sent yet, and will name both.
    assert owed(store) == [(5, DeliveryKind.ALERT)]


@pytest.mark.parametrize(
    "case, published, alerting, expected",
    [
        ("dated now", dated(0), True, 1),
        ("dated yesterday", dated(1), True, 1),
        ("undated", Published(), True, 1),
        ("dated three days ago", dated(3), True, 0),
        ("stored silently", dated(0), False, 0),
    ],
)
def test_what_alerts(
    store: Store, case: str, published: Published, alerting: bool, expected: int
) -> None:
    subscriber(store, "country:IR")
    ingest(store, found("a", CALL, published=published), alerting=alerting)
    assert len(owed(store)) == expected


def test_what_is_owed_goes_with_the_article_or_not_at_all(db: Database) -> None:
    with db.open() as store:
        subscriber(store, "country:IR")

    def fail_after(store: Store) -> None:
        ingest(store, found("a", CALL))
        raise RuntimeError("the disk is full")

    with pytest.raises(RuntimeError), db.open() as store:
        fail_after(store)
    with db.view() as store:
        assert (store.articles.count(), owed(store)) == (0, [])
