"""Who is in the news, on every kind of database."""

from datetime import UTC, datetime, timedelta

import pytest

from storage.db import Database
from tests.storage.test_articles import keep

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


def test_counts_the_stories_that_somebody_is_in(database: Database) -> None:
    with database.open() as store:
        story = store.stories.open("a", NOON).id
        keep(store, "1", "", "leader:Q1", "country:IR", story=story)
        keep(store, "2", "", "leader:Q1", story=story)
        keep(store, "3", "", "leader:own:a-b", "leader:Q3", published_at=NOON)
        keep(store, "4", "", "leader:own:a-b")
        keep(store, "5", "", "leader:Q2")
        assert store.newsmakers.busiest(NOON, 9) == [
            ("own:a-b", 2), ("Q3", 1), ("Q1", 1), ("Q2", 1),
        ]  # fmt: skip
        keep(store, "6", "", "said:Q2")
        assert store.newsmakers.quoted(NOON, 9) == [("Q2", 1)]
        assert store.newsmakers.busiest(NOON, 1) == [("own:a-b", 2)]
        assert store.newsmakers.busiest(NOON + timedelta(hours=1), 9) == []


@pytest.mark.parametrize(
    "words, ids",
    [
        ("ahmad rahmani", ["own:ahmad-rahmani"]),
        ("rahmani", ["own:ahmad-rahmani", "own:saeed-rahmani"]),
        ("mani", []),
        ("ahmad", ["own:ahmad"]),
        ("q1", []),
        ("_", []),
        ("", []),
    ],
)
def test_knows_whom_nobody_listed_by_name(database: Database, words: str, ids: list[str]) -> None:
    with database.open() as store:
        names = ("ahmad-rahmani", "saeed-rahmani", "ahmad", "x-ahmad")
        keep(store, "1", "", "leader:Q1", "org:own:q1", *(f"leader:own:{name}" for name in names))
        assert store.newsmakers.called(words) == ids
