"""What was read lately, as a digest looks at it."""

from datetime import UTC, datetime, timedelta

import pytest

from storage.db import Database
from storage.drafts import ArticleDraft
from storage.lately import Coverage, coverage, stories_read
from storage.query import parse
from storage.store import Store
from storage.tables import Relation
from tests.storage.gazette import WORLD

HOUR = timedelta(hours=1)


def keep(store: Store, name: str, story: int, read_at: datetime, **how: object) -> None:
    values = {"source": name, "title": name, "text": name, "text_hash": name, "words": f" {name} "}
    store.articles.keep(ArticleDraft(**{**values, "story_id": story, **how}), read_at)  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize(
    "asked, found",
    [
        ("", {1: HOUR / 2, 2: HOUR, 4: HOUR}),
        ("country:IR", {1: HOUR / 2, 4: HOUR}),
        ("country:IR country:PK", {}),
        ("iran-wire", {1: HOUR}),
    ],
)
def test_it_finds_the_stories_that_were_read_of_since(
    database: Database, noon: datetime, asked: str, found: dict[int, timedelta]
) -> None:
    iran = frozenset({"country:IR"})
    with database.open() as store:
        for name in ("iran", "elsewhere", "before", "undated", "backlog", "after"):
            store.stories.open(name, noon)
        keep(store, "iran wire", 1, noon - HOUR, published_at=noon - HOUR, keys=iran)
        keep(store, "follows", 1, noon - HOUR / 2, published_at=noon - HOUR, keys=iran)
        keep(store, "elsewhere", 2, noon - HOUR, published_at=noon - HOUR)
        keep(store, "before", 3, noon - 2 * HOUR, published_at=noon - HOUR, keys=iran)
        keep(store, "long before", 3, noon - 2 * HOUR, keys=iran)
        keep(store, "undated", 4, noon - HOUR, keys=iran)
        keep(store, "backlog", 5, noon - HOUR, published_at=noon - 99 * HOUR, keys=iran)
        keep(store, "after", 6, noon + HOUR, keys=iran)
    query = parse(asked, WORLD, now=noon, zone=UTC)
    with database.view() as store:
        read = stories_read(
            store.session,
            query,
            noon - 2 * HOUR,
            noon,
            published_from=noon - 48 * HOUR,
            limit=500,
        )
    assert {story: noon - at for story, at in read.items()} == found


def test_it_knows_who_wrote_of_a_story(database: Database, noon: datetime) -> None:
    two, one = frozenset({"leader:Q1", "leader:Q2", "country:IR"}), frozenset({"leader:Q1"})
    with database.open() as store:
        for name in ("busy", "lone"):
            store.stories.open(name, noon)
        keep(store, "a", 1, noon, outlet="A", keys=two)
        keep(store, "b", 1, noon + HOUR, outlet="A", keys=one, relation=Relation.OWN)
        keep(store, "c", 1, noon, outlet="", relation=Relation.REWRITE)
        keep(store, "d", 1, noon, outlet="D", relation=Relation.COPY)
        keep(store, "e", 2, noon)
    with database.view() as store:
        assert coverage(store.session, [1, 2, 3]) == {
            1: Coverage(independent=2, leaders=2, last_read_at=noon + HOUR),
            2: Coverage(independent=1, leaders=0, last_read_at=noon),
        }
