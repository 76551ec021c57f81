"""Chores: the seeds, the first day, tidying up."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from jobs.alerts import owe_alerts
from jobs.chores import add_first_feeds, read_seeds, tidy
from jobs.ingest import Fate, Ingest
from jobs.reading import Reader
from jobs.rules.article import Found, Published
from jobs.seeds import SeedFolder
from storage.db import Database
from storage.services import Services
from storage.store import Store
from storage.tables import ChatKind, DeliveryKind
from tests.rules.small import GAZETTEER

INGEST = Ingest(Reader(GAZETTEER), owe_alerts)
NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
NEWS = "Iran's President Ebrahim Raisi opened a border market with Pakistan on {}."
OPML = (
    '<opml version="2.0"><body><outline type="rss" text="One" xmlUrl="https://one.example/feed"/>'
    '<outline type="rss" text="Two" xmlUrl="https://two.example/feed"/></body></opml>'
)


@pytest.fixture
async def services(db: Database) -> AsyncIterator[Services]:
    services = Services(db)
    yield services
    await services.close()


async def seeds(services: Services, folder: SeedFolder) -> list[tuple[str, Fate]]:
    kept = await read_seeds(services, folder, INGEST, NOON, settled_only=False)
    return [(one.article.source, one.fate) for one in kept]


async def alerts(services: Services) -> int:
    counts = await services.read(lambda store: store.outbox.counts())
    return sum(counts.values())


def subscribe(store: Store) -> None:
    store.chats.ensure(5, ChatKind.PRIVATE, "Ada", "en", "UTC", NOON - timedelta(days=1))
    store.chats.subscribe(5, "Iran", "country:IR", NOON - timedelta(days=1))


async def test_the_first_seeds_alert_nobody_and_later_ones_do(
    services: Services, tmp_path: Path
) -> None:
    await services.write(subscribe)
    (tmp_path / "a.txt").write_text(NEWS.format("Monday"))
    folder = SeedFolder(tmp_path)
    assert await seeds(services, folder) == [("a.txt", Fate.NEW)]
    assert await alerts(services) == 0
    assert await seeds(services, folder) == []
    (tmp_path / "b.txt").write_text("Iran's parliament met on Tuesday to hear of the harvest.")
    assert await seeds(services, folder) == [("b.txt", Fate.NEW)]
    assert await alerts(services) == 1
    # A start reads everything again, and finds it known.
    again = await seeds(services, SeedFolder(tmp_path))
    assert again == [("a.txt", Fate.KNOWN), ("b.txt", Fate.KNOWN)]
    assert await alerts(services) == 1


async def test_an_empty_installation_is_new_only_once(services: Services, tmp_path: Path) -> None:
    await services.write(subscribe)
    folder = SeedFolder(tmp_path)
    assert await seeds(services, folder) == []
    (tmp_path / "a.txt").write_text(NEWS.format("Monday"))
    await seeds(services, folder)
    assert await alerts(services) == 1


async def test_a_removed_feed_does_not_come_back(services: Services, tmp_path: Path) -> None:
    opml = tmp_path / "feeds.opml"
    assert await add_first_feeds(services, opml, NOON) is None
    opml.write_text(OPML)
    added = await add_first_feeds(services, opml, NOON)
    assert added
    assert added.added == 2
    one = await services.read(lambda store: store.feeds.at("https://one.example/feed"))
    assert one
    await services.write(lambda store: store.feeds.remove(one.id or 0))
    assert await add_first_feeds(services, opml, NOON) is None
    assert len(await services.read(lambda store: store.feeds.list())) == 1


@pytest.mark.parametrize(
    "keep, left", [(None, ["new", "old", "owed"]), (timedelta(days=30), ["new", "owed"])]
)
async def test_old_articles_go_and_what_is_owed_stays(
    services: Services, keep: timedelta | None, left: list[str]
) -> None:
    def fill(store: Store) -> None:
        subscribe(store)
        for source, text, days in (
            ("old", NEWS.format("Monday"), 40),
            ("owed", "Pakistan's parliament met to hear of the harvest in the far north.", 40),
            ("new", "Indonesia's President Joko Widodo opened a harbour.", 1),
        ):
            at = NOON - timedelta(days=days)
            found = Found(source, text, source, published=Published(at, "feed"))
            [kept] = INGEST(store, INGEST.prepare([found]), at, alerting=False)
            if source == "owed":
                story = kept.article.story_id
                store.outbox.owe(5, DeliveryKind.ALERT, "story", {}, NOON, story_id=story)

    await services.write(fill)
    removed = await tidy(services, keep, NOON)
    assert removed == 3 - len(left)
    names = ("new", "old", "owed")
    there = await services.read(lambda s: [name for name in names if s.articles.known(name)])
    assert there == left
