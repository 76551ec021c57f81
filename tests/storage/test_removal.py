"""Old articles go, a few at a time; what is owed stays."""

from datetime import UTC, datetime, timedelta

from sqlmodel import func, select

from storage.db import Database
from storage.feeds import FeedDraft
from storage.store import Store
from storage.tables import (
    Article,
    Chat,
    ChatKind,
    Delivery,
    DeliveryKind,
    DeliveryState,
    Mute,
    Shingle,
    Story,
    Tag,
    Version,
    Words,
)
from tests.storage.test_articles import draft

OLD = datetime(2025, 1, 1, tzinfo=UTC)
NOW = datetime(2026, 1, 1, tzinfo=UTC)
LIMIT = NOW - timedelta(days=30)


def story(store: Store, name: str, at: datetime = OLD) -> int:
    """A story with one article, read then and changed later."""
    id_ = store.stories.open(name, at).id or 0
    new = draft(name, name, "country:IR", story=id_, shingles=frozenset({hash(name)}))
    kept = store.articles.keep(new, at)
    store.articles.revise(kept.id or 0, draft(name, f"{name} again", story=id_), at)
    return id_


def delivery(id_: int | None, state: DeliveryState, **payload: object) -> Delivery:
    return Delivery(
        chat_id=1, kind=DeliveryKind.ALERT, event_key=f"{id_}{payload}", payload=payload,
        story_id=id_, state=state, created_at=OLD, not_before=OLD,
    )  # fmt: skip


def left(store: Store) -> tuple[set[str], set[str]]:
    return (
        set(store.session.exec(select(Article.source))),
        set(store.session.exec(select(Story.headline))),
    )


def remove_all(database: Database) -> list[int]:
    """How many went in each transaction, until none does."""
    counts = [1]
    while counts[-1]:
        with database.open() as store:
            counts.append(store.articles.remove_older(LIMIT, limit=2))
    return counts[1:]


def test_removes_old_articles_with_all_that_is_kept_of_them(database: Database) -> None:
    with database.open() as store:
        for number in range(5):
            story(store, f"old {number}")
        story(store, "new", NOW)
    assert remove_all(database) == [2, 2, 1, 0]
    with database.view() as store:
        assert left(store) == ({"new"}, {"new"})
        for table, rows in ((Words, 1), (Version, 1), (Article, 1), (Tag, 1), (Shingle, 0)):
            assert store.session.exec(select(func.count()).select_from(table)).one() == rows


def test_what_is_owed_stays(database: Database) -> None:
    with database.open() as store:
        store.session.add(
            Chat(id=1, kind=ChatKind.PRIVATE, language="en", timezone="UTC", created_at=OLD)
        )
        ids = {
            name: story(store, name)
            for name in ("owed", "sent", "muted", "digest", "gone", "stays")
        }
        store.stories.merge(ids["gone"], ids["stays"])
        store.session.flush()
        for made in (
            delivery(ids["owed"], DeliveryState.PENDING),
            delivery(ids["sent"], DeliveryState.SENT),
            delivery(None, DeliveryState.SENDING, stories=[ids["digest"], ids["gone"]]),
            Mute(chat_id=1, story_id=ids["muted"]),
        ):
            store.session.add(made)
    remove_all(database)
    with database.view() as store:
        articles, stories = left(store)
        assert articles == {"owed", "digest", "gone", "stays"}
        assert stories == {"owed", "sent", "muted", "digest", "gone", "stays"}


def test_a_merged_story_goes_with_the_one_that_stayed(database: Database) -> None:
    with database.open() as store:
        store.stories.merge(story(store, "gone"), story(store, "stays"))
    remove_all(database)
    with database.view() as store:
        assert left(store) == (set(), set())


def test_a_feed_still_knows_the_entry_of_an_article_that_went(database: Database) -> None:
    with database.open() as store:
        feed = store.feeds.add(FeedDraft("https://x.example/feed"), OLD)
        assert feed
        id_ = store.stories.open("old", OLD).id or 0
        store.articles.keep(draft("https://x.example/1", "old", story=id_, feed_id=feed.id), OLD)
        store.feeds.remember(feed.id or 0, [("guid-1", "digest", "https://x.example/1")])
    assert remove_all(database) == [1, 0]
    with database.view() as store:
        assert store.feeds.known(feed.id or 0, ["guid-1"]) == {"guid-1": "digest"}
        assert store.articles.known_entry(feed.id or 0, "guid-1") is None
