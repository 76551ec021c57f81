"""What telling a story takes, on every kind of database."""

from datetime import UTC, datetime, timedelta

import pytest

from storage.db import Database
from storage.query import parse
from storage.store import Store
from storage.tellings import Placed, Printer
from tests.storage.gazette import WORLD
from tests.storage.test_articles import keep

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def story_of(store: Store, count: int, *keys: str) -> int:
    """A story of so many articles, each a minute older than the one before."""
    story = store.stories.open("a", NOON).id or 0
    for number in range(count):
        at = NOON - number * MINUTE
        keep(store, f"{story}.{number}", "", *keys, story=story, published_at=at)
    return story


def test_answers_come_newest_first_with_their_stories(database: Database) -> None:
    with database.open() as store:
        old = story_of(store, 60, "leader:Q2")
        other = keep(store, "x", "", "leader:Q3", published_at=NOON + MINUTE)
        keep(store, "y", "", "country:IR", published_at=NOON + MINUTE)
        asked = parse("leader:Q2 OR leader:Q3", WORLD, now=NOON, zone=UTC)
        found = list(store.tellings.answers(asked, now=NOON))
        assert found[0] == Placed(other.rank, other.id or 0, other.story_id)
        assert [one.story_id for one in found[1:]] == [old] * 60
        assert found == sorted(found, key=lambda one: one.place, reverse=True)
        after = list(store.tellings.answers(asked, now=NOON, after=found[57].place))
        assert after == found[58:]


def test_each_who_printed_is_named_once(database: Database) -> None:
    with database.open() as store:
        story = store.stories.open("a", NOON).id
        for number, (outlet, link) in enumerate(
            [("B", "https://b.org/1"), ("A", None), (None, "https://c.org/1"), ("B", "https://b.org/2"),
             ("", "https://c.org/1"), (None, None), (None, "https://c.org/1")]
        ):  # fmt: skip
            keep(store, str(number), "", story=story, outlet=outlet, link=link)
        keep(store, "else", "", outlet="Else")
        assert store.tellings.printers(story or 0) == [
            Printer("B", None), Printer("A", None), Printer(None, "https://c.org/1"),
            Printer("", "https://c.org/1"), Printer(None, None),
        ]  # fmt: skip
        assert store.tellings.printers(99) == []


@pytest.mark.parametrize(
    "most, numbers",
    [(9, [0, 1, 2, 3, 4, 5]), (6, [0, 1, 2, 3, 4, 5]), (4, [0, 1, 4, 5]), (3, [0, 1, 5])],
)
def test_of_many_copies_the_newest_and_the_oldest_are_read(
    database: Database, most: int, numbers: list[int]
) -> None:
    with database.open() as store:
        story = story_of(store, 6, "said:Q2", "leader:Q2")
        keep(store, "silent", "", "leader:Q2", story=story)
        keep(store, "else", "", "said:Q2")
        found = store.tellings.carrying(story, "said:Q2", most)
        assert [one.source for one in found] == [f"{story}.{number}" for number in numbers]
        assert store.tellings.carrying(story, "said:Q3", most) == []


def test_a_story_is_told_by_its_first_articles(database: Database) -> None:
    with database.open() as store:
        story = story_of(store, 3)
        first = [one.source for one in store.tellings.first(story, 2)]
        assert first == [f"{story}.0", f"{story}.1"]
        assert store.tellings.first(99, 2) == []
        assert (store.tellings.size(story), store.tellings.size(99)) == (3, 0)
