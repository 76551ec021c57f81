"""What the store promises of articles and stories, on every kind of database."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select

from storage.db import Database
from storage.drafts import ArticleDraft
from storage.folding import fold
from storage.query import Kind, parse
from storage.store import Store
from storage.tables import Article, Basis, Feed, Relation, Version, Words
from tests.storage.gazette import WORLD

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def draft(source: str, text: str = "", *keys: str, story: int, **more: Any) -> ArticleDraft:
    return ArticleDraft(
        source=source,
        title="A title",
        text=text,
        text_hash=str(hash(text)),
        story_id=story,
        words=f" {fold(text)} ",
        keys=frozenset(keys),
        **more,
    )


def keep(store: Store, source: str, text: str = "", *keys: str, **more: Any) -> Article:
    story = more.pop("story", None) or store.stories.open(source, NOON).id or 0
    return store.articles.keep(draft(source, text, *keys, story=story, **more), NOON)


def latest(store: Store, query: str, limit: int = 10) -> list[str]:
    asked = parse(query, WORLD, now=NOON, zone=UTC)
    page = store.articles.latest(asked, now=NOON, limit=limit)
    return [article.source for article in page.articles]


def test_keeps_an_article_whole(database: Database) -> None:
    with database.open() as store:
        kept = keep(
            store, "https://irna.ir/1", "Gas talks", "country:IR",
            published_at=NOON.replace(microsecond=7), published_basis=Basis.FEED,
            reading={"leaders": [{"id": "Q1"}]}, shingles=frozenset({1, -5}), language="fa",
        )  # fmt: skip
    with database.view() as store:
        found = store.articles.known("https://irna.ir/1")
        assert found is not None
        assert (found.id, found.published_at, found.first_read_at) == (kept.id, NOON, NOON)
        assert (found.reading, found.relation) == ({"leaders": [{"id": "Q1"}]}, Relation.FIRST)
        assert store.copies.shingles_of([kept.id or 0]) == {kept.id: {1, -5}}
        assert store.session.exec(select(Words.words)).one() == " gas talks "
        assert store.articles.keys_of(kept.id or 0) == {
            "country:IR", "lang:fa", "source:irna ir", "source:irna",
        }  # fmt: skip
        assert store.articles.known("https://irna.ir/2") is None
        everything = parse("", WORLD, now=NOON, zone=UTC)
        assert store.articles.latest(everything, now=NOON, limit=1).articles == (found,)
        assert store.articles.count() == 1


def test_a_failure_keeps_nothing(database: Database) -> None:
    def fail() -> None:
        with database.open() as store:
            keep(store, "a.txt", "text")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with database.view() as store:
        assert store.articles.count() == 0


def test_orders_by_date_then_bound_then_nothing_then_id(database: Database) -> None:
    with database.open() as store:
        keep(store, "undated.txt")
        keep(store, "bound.txt", published_latest=NOON - 2 * HOUR)
        keep(store, "old.txt", published_at=NOON - 3 * HOUR)
        keep(store, "new.txt", published_at=NOON)
        keep(store, "same.txt", published_at=NOON, published_latest=NOON - 9 * HOUR)
        keep(store, "undated too.txt")
    with database.view() as store:
        assert latest(store, "") == [
            "same.txt", "new.txt", "bound.txt", "old.txt", "undated too.txt", "undated.txt",
        ]  # fmt: skip


@pytest.mark.parametrize("query", ["", "Iran", "gas", "Iran gas", "Iran OR gas", "-Pakistan"])
def test_pages_miss_nothing_and_repeat_nothing(database: Database, query: str) -> None:
    with database.open() as store:
        for number in range(7):
            at = NOON - (number // 3) * HOUR if number < 5 else None
            keep(store, f"{number}.txt", "gas", "country:IR", published_at=at)
    asked = parse(query, WORLD, now=NOON, zone=UTC)
    seen: list[str] = []
    after = None
    with database.view() as store:
        for _ in range(4):
            page = store.articles.latest(asked, now=NOON, limit=2, after=after)
            seen += [article.source for article in page.articles]
            after = page.next
            assert page.more == (after is not None)
            if after is None:
                break
    assert seen == ["2.txt", "1.txt", "0.txt", "4.txt", "3.txt", "6.txt", "5.txt"]


def test_a_changed_article_makes_a_version(database: Database) -> None:
    with database.open() as store:
        kept = keep(store, "a.txt", "gas talks", "country:IR", shingles=frozenset({1}))
        new = draft("a.txt", "oil talks", "country:PK", story=99, shingles=frozenset({2}))
        store.articles.revise(kept.id or 0, new, NOON + HOUR)
    with database.view() as store:
        found = store.articles.known("a.txt")
        assert found is not None
        assert (found.id, found.story_id, found.text) == (kept.id, kept.story_id, "oil talks")
        assert (found.first_read_at, found.changed_at) == (NOON, NOON + HOUR)
        versions = store.session.exec(select(Version)).all()
        assert [(old.text, old.until) for old in versions] == [("gas talks", NOON + HOUR)]
        assert [latest(store, query) for query in ("gas", "oil", "Iran", "Pakistan")] == [
            [], ["a.txt"], [], ["a.txt"],
        ]  # fmt: skip
        assert store.copies.sharing([1, 2]) == {kept.id: 1}


def test_a_date_found_later_moves_the_article(database: Database) -> None:
    with database.open() as store:
        first = keep(store, "a.txt", "gas", "country:IR")
        keep(store, "b.txt", "gas", "country:IR", published_at=NOON)
        store.articles.date(first.id or 0, at=NOON + HOUR, basis=Basis.STORY)
    with database.view() as store:
        for query in ("", "Iran", "gas"):
            assert latest(store, query) == ["a.txt", "b.txt"]
        assert latest(store, "since:2026-03-10") == ["a.txt", "b.txt"]


def test_finds_what_shares_words(database: Database) -> None:
    with database.open() as store:
        one = keep(store, "1.txt", shingles=frozenset(range(600)))
        two = keep(store, "2.txt", shingles=frozenset(range(590, 700)))
        assert store.copies.sharing(range(595, 605)) == {one.id: 5, two.id: 10}
        assert store.copies.sharing([]) == {}


def test_knows_an_article_by_its_feeds_name_for_it(database: Database) -> None:
    with database.open() as store:
        feed = Feed(url="https://x/feed", added_at=NOON, next_read_at=NOON)
        store.session.add(feed)
        store.session.flush()
        kept = keep(store, "https://x/1", feed_id=feed.id, entry_key="guid-1")
        found = store.articles.known_entry(feed.id or 0, "guid-1")
        assert found is not None
        assert found.id == kept.id
        assert store.articles.known_entry(feed.id or 0, "guid-2") is None


def test_counts_what_is_busy(database: Database) -> None:
    with database.open() as store:
        for source, keys in (
            ("1", ["country:IR", "topic:x"]),
            ("2", ["country:IR"]),
            ("3", ["country:PK"]),
        ):
            keep(store, source, "", *keys)
        assert store.articles.busiest(Kind.COUNTRY, NOON, 5) == [
            ("country:IR", 2),
            ("country:PK", 1),
        ]
        assert store.articles.busiest(Kind.COUNTRY, NOON, 1) == [("country:IR", 2)]
        assert store.articles.busiest(Kind.COUNTRY, NOON + HOUR, 5) == []


def test_ids_are_never_given_twice(database: Database) -> None:
    with database.open() as store:
        gone = keep(store, "1.txt")
        store.session.delete(gone)
    with database.open() as store:
        assert (keep(store, "2.txt").id or 0) > (gone.id or 0)


def test_merged_stories_are_found_by_both_ids(database: Database) -> None:
    with database.open() as store:
        ids = [store.stories.open(name, NOON + at * HOUR).id or 0 for at, name in enumerate("abc")]
        for at, id_ in enumerate(ids):
            keep(store, f"{at}.txt", story=id_)
        store.stories.merge(ids[1], ids[0])
        store.stories.merge(ids[0], ids[2])
        store.stories.merge(ids[1], ids[2])
    with database.view() as store:
        stories = [store.stories.get(id_) for id_ in ids]
        assert [story.id for story in stories if story] == [ids[2]] * 3
        assert [story.first_seen for story in stories if story] == [NOON] * 3
        for id_ in ids:
            assert sources(store.stories.articles(id_)) == ["0.txt", "1.txt", "2.txt"]
        assert store.stories.get(99) is None
        assert store.stories.articles(99) == []


def test_finds_stories_by_their_newest_article(database: Database) -> None:
    with database.open() as store:
        ids = [store.stories.open(name, NOON).id or 0 for name in "ab"]
        for number in range(6):
            at = NOON - number * HOUR
            keep(store, f"{number}.txt", "gas", story=ids[number // 3], published_at=at)
        query = parse("gas", WORLD, now=NOON, zone=UTC)
        assert [story.id for story in store.stories.find(query, now=NOON, limit=5)] == ids
        assert [story.id for story in store.stories.find(query, now=NOON, limit=1)] == ids[:1]


def test_a_story_was_seen_when_it_was_last_seen(database: Database) -> None:
    with database.open() as store:
        story = store.stories.open("a", NOON)
        store.stories.seen(story.id or 0, NOON + HOUR)
        store.stories.seen(story.id or 0, NOON)
        assert story.last_seen == NOON + HOUR


def sources(articles: Sequence[Article]) -> list[str]:
    return [article.source for article in articles]
