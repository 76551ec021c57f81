"""Digests: once a local day, late ones folded, with what the chat asks for since the last."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime, timedelta

import pytest

from jobs.digests import digest_now, owe_digests
from storage.db import Database
from storage.query import Kind, Name, Names
from storage.services import Services
from storage.store import Store
from storage.tables import Chat, Delivery, DeliveryKind, Relation
from tests.jobs.news import article, chat, keep

HOUR = timedelta(hours=1)
DAY = 24 * HOUR


class Nobody:
    """Knows every id, and no name."""

    longest = 0

    def named(self, _: str, /) -> tuple[Name, ...]:
        return ()

    def close(self, _: str, /) -> tuple[str, ...]:
        return ()

    def label(self, _: Kind, id: str, /) -> str:
        return id


def rows(db: Database) -> list[Delivery]:
    with db.view() as store:
        found = [store.outbox.get(number) for number in range(1, 40)]
    return [row for row in found if row]


def wants(store: Store, at: datetime, *queries: str) -> None:
    """Chat 1 wants a digest each day at noon UTC, the first one at `at`."""
    chat(store, 1, at - 9 * DAY, *queries)
    store.chats.set_digest(1, "12:00", first=at.date(), next_at=at)


async def due(db: Database, now: datetime, names: Names | None = None) -> int:
    async with opened(db) as services:
        return await owe_digests(services, now, names or Nobody())


@asynccontextmanager
async def opened(db: Database) -> AsyncIterator[Services]:
    services = Services(db)
    yield services
    await services.close()


def the_chat(db: Database) -> Chat:
    with db.view() as store:
        found = store.chats.get(1)
    assert found is not None
    return found


async def test_a_digest_names_the_stories_asked_for_since_the_last(
    db: Database, noon: datetime
) -> None:
    with db.open() as store:
        wants(store, noon, "country:IR", "country:PK")
        stories = {
            name: keep(store, article(name, country, at=when), when).article.story_id
            for name, country, when in [
                ("old", "IR", noon - 25 * HOUR),
                ("iran", "IR", noon - 2 * HOUR),
                ("india", "IN", noon - 2 * HOUR),
                ("pakistan", "PK", noon - HOUR),
            ]
        }
    assert await due(db, noon) == 1
    digest = rows(db)[0]
    assert (digest.kind, digest.event_key, digest.part) == (
        DeliveryKind.DIGEST,
        "digest:2026-03-10",
        0,
    )
    assert digest.payload == {
        "stories": [stories["pakistan"], stories["iran"]],
        "date": "2026-03-10",
        "of": 1,
    }


async def test_a_digest_comes_once_a_day(db: Database, noon: datetime) -> None:
    with db.open() as store:
        wants(store, noon)
    for hours in (-1, 0, 0, 1, 23, 24, 25):
        await due(db, noon + hours * HOUR)
    assert [row.event_key for row in rows(db)] == ["digest:2026-03-10", "digest:2026-03-11"]
    assert the_chat(db).digest_done == date(2026, 3, 11)
    assert the_chat(db).digest_next_at == noon + 2 * DAY


@pytest.mark.parametrize(
    "late, dates, done",
    [
        (6 * HOUR, ["2026-03-10"], date(2026, 3, 10)),
        (7 * HOUR, [], date(2026, 3, 10)),
        # Days of downtime make one digest, not one for each day.
        (3 * DAY + HOUR, ["2026-03-13"], date(2026, 3, 13)),
    ],
)
async def test_a_late_digest_is_sent_or_folded_into_the_next(
    db: Database, noon: datetime, late: timedelta, dates: list[str], done: date
) -> None:
    with db.open() as store:
        wants(store, noon)
        keep(store, article("news", at=noon - HOUR), noon - HOUR)
    await due(db, noon + late)
    assert [row.payload["date"] for row in rows(db)] == dates
    assert the_chat(db).digest_done == done
    await due(db, noon + late.days * DAY + DAY)
    assert any(row.payload["stories"] == [1] for row in rows(db))


async def test_a_change_of_zone_never_sends_a_date_again(db: Database, noon: datetime) -> None:
    with db.open() as store:
        wants(store, noon)
    await due(db, noon)
    with db.open() as store:
        store.chats.set_timezone(1, "America/New_York")
        store.chats.plan_digest(1, noon + 4 * HOUR)
    await due(db, noon + 4 * HOUR)
    assert [row.event_key for row in rows(db)] == ["digest:2026-03-10"]
    assert the_chat(db).digest_next_at == noon + DAY + 4 * HOUR


async def test_a_quiet_day_has_a_digest_that_says_so(db: Database, noon: datetime) -> None:
    with db.open() as store:
        wants(store, noon, "country:IR")
    assert await due(db, noon) == 1
    assert rows(db)[0].payload == {"stories": [], "date": "2026-03-10", "of": 1}


async def test_a_busy_day_comes_in_parts(db: Database, noon: datetime) -> None:
    with db.open() as store:
        wants(store, noon)
        for number in range(30):
            keep(store, article(f"n{number}x", at=noon - HOUR), noon - HOUR)
    await due(db, noon)
    assert [(row.part, len(row.payload["stories"]), row.payload["of"]) for row in rows(db)] == [
        (0, 8, 3),
        (1, 8, 3),
        (2, 8, 3),
    ]


def test_who_asks_for_nothing_gets_the_most_printed(db: Database, noon: datetime) -> None:
    with db.open() as store:
        wants(store, noon)
        printed = keep(store, article("wire", at=noon - HOUR, outlet="A"), noon - HOUR).article
        again = keep(store, article("again", at=noon - HOUR, outlet="B"), noon - HOUR).article
        again.story_id, again.relation = printed.story_id, Relation.REWRITE
        lone = keep(store, article("lone", at=noon - HOUR), noon - HOUR).article
        asker = store.chats.get(1)
        assert asker is not None
        found = digest_now(store, asker, noon, Nobody())
    assert found == [printed.story_id, lone.story_id]
    assert rows(db) == []


async def test_muted_stories_and_old_news_are_left_out_and_undated_news_is_not(
    db: Database, noon: datetime
) -> None:
    with db.open() as store:
        wants(store, noon, "country:IR")
        keep(store, article("muted", "IR", at=noon), noon - HOUR)
        keep(store, article("backlog", "IR", at=noon - 30 * DAY), noon - HOUR)
        undated = keep(store, article("undated", "IR"), noon - HOUR).article.story_id
        keep(store, article("elsewhere", "PK"), noon - HOUR)
        store.chats.mute(1, 1)
    await due(db, noon)
    assert rows(db)[0].payload["stories"] == [undated]


async def test_a_chat_that_is_gone_gets_none(db: Database, noon: datetime) -> None:
    with db.open() as store:
        wants(store, noon)
        store.chats.gone(1)
    assert await due(db, noon) == 0


class Watching(Nobody):
    """Remembers which thread asked for which name."""

    longest = 1

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def named(self, words: str, /) -> tuple[Name, ...]:
        self.asked.append((words, threading.current_thread().name.rsplit("_", 1)[0]))
        return ()


async def test_stories_are_chosen_beside_the_writer_once_for_all_that_ask_the_same(
    db: Database, noon: datetime
) -> None:
    names = Watching()
    with db.open() as store:
        for number in (1, 2):
            chat(store, number, noon, "gold")
            store.chats.set_digest(number, "12:00", first=noon.date(), next_at=noon)
    assert await due(db, noon, names) == 2
    assert names.asked == [("gold", "store-reader")]


async def test_two_rounds_at_once_owe_once(db: Database, noon: datetime) -> None:
    with db.open() as store:
        wants(store, noon)
    async with opened(db) as services:
        rounds = [owe_digests(services, noon, Nobody()) for _ in range(2)]
        assert sum(await asyncio.gather(*rounds)) == 1
    assert len(rows(db)) == 1


async def test_a_chat_that_changes_its_mind_while_stories_are_chosen_is_owed_none(
    db: Database, noon: datetime
) -> None:
    class Meddling(Nobody):
        longest = 1

        def named(self, _: str, /) -> tuple[Name, ...]:
            with db.open() as store:
                store.chats.set_digest(1, None)
            return ()

    with db.open() as store:
        wants(store, noon, "gold")
    assert await due(db, noon, Meddling()) == 0
    assert rows(db) == []


async def test_a_chat_whose_digest_fails_is_named_and_holds_up_no_other(
    db: Database, noon: datetime, caplog: pytest.LogCaptureFixture
) -> None:
    class Failing(Nobody):
        longest = 1

        def named(self, words: str, /) -> tuple[Name, ...]:
            raise LookupError(words)

    with db.open() as store:
        for number, query in enumerate(("gold", "country:IR"), 1):
            chat(store, number, noon, query)
            store.chats.set_digest(number, "12:00", first=noon.date(), next_at=noon)
    assert await due(db, noon, Failing()) == 1
    assert [row.chat_id for row in rows(db)] == [2]
    assert "The digest of chat 1 can't be made." in caplog.text
    assert the_chat(db).digest_done is None


async def test_what_is_read_while_digests_are_made_is_in_the_next_only(
    db: Database, noon: datetime
) -> None:
    with db.open() as store:
        wants(store, noon)
        for at in (None, noon):
            keep(store, article(f"{at}", at=at), noon + HOUR / 60)
    for days in (0, 1):
        await due(db, noon + days * DAY)
    assert [sorted(row.payload["stories"]) for row in rows(db)] == [[], [1, 2]]


async def test_the_stories_with_more_leaders_and_outlets_come_first(
    db: Database, noon: datetime
) -> None:
    with db.open() as store:
        wants(store, noon)
        lone, led, copied, written = (
            keep(store, article(name, at=noon, leaders=leaders), noon - HOUR).article.story_id
            for name, leaders in [("lone", 0), ("led", 2), ("copied", 0), ("written", 0)]
        )
        for story, relation in [(copied, Relation.COPY), (written, Relation.OWN)]:
            again = keep(store, article(f"{story}th", at=noon, outlet="B"), noon - HOUR).article
            again.story_id, again.relation = story, relation
    await due(db, noon)
    assert rows(db)[0].payload["stories"] == [written, led, copied, lone]
