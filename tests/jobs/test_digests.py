"""Digests: once a local day, late ones folded, with what the chat asks for since the last."""

from datetime import date, datetime, timedelta

import pytest

from jobs.digests import digest_now, owe_digests
from storage.db import Database
from storage.query import Kind, Name
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


def due(db: Database, now: datetime) -> int:
    with db.open() as store:
        return owe_digests(store, now, Nobody())


def the_chat(db: Database) -> Chat:
    with db.view() as store:
        found = store.chats.get(1)
    assert found is not None
    return found


def test_a_digest_names_the_stories_asked_for_since_the_last(db: Database, noon: datetime) -> None:
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
    assert due(db, noon) == 1
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


def test_a_digest_comes_once_a_day(db: Database, noon: datetime) -> None:
    with db.open() as store:
        wants(store, noon)
    for hours in (-1, 0, 0, 1, 23, 24, 25):
        due(db, noon + hours * HOUR)
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
def test_a_late_digest_is_sent_or_folded_into_the_next(
    db: Database, noon: datetime, late: timedelta, dates: list[str], done: date
) -> None:
    with db.open() as store:
        wants(store, noon)
        keep(store, article("news", at=noon - HOUR), noon - HOUR)
    due(db, noon + late)
    assert [row.payload["date"] for row in rows(db)] == dates
    assert the_chat(db).digest_done == done
    due(db, noon + late.days * DAY + DAY)
    assert any(row.payload["stories"] == [1] for row in rows(db))


def test_a_change_of_zone_never_sends_a_date_again(db: Database, noon: datetime) -> None:
    with db.open() as store:
        wants(store, noon)
    due(db, noon)
    with db.open() as store:
        store.chats.set_timezone(1, "America/New_York")
        store.chats.plan_digest(1, noon + 4 * HOUR)
    due(db, noon + 4 * HOUR)
    assert [row.event_key for row in rows(db)] == ["digest:2026-03-10"]
    assert the_chat(db).digest_next_at == noon + DAY + 4 * HOUR


def test_a_quiet_day_has_a_digest_that_says_so(db: Database, noon: datetime) -> None:
    with db.open() as store:
        wants(store, noon, "country:IR")
    assert due(db, noon) == 1
    assert rows(db)[0].payload == {"stories": [], "date": "2026-03-10", "of": 1}


def test_a_busy_day_comes_in_parts(db: Database, noon: datetime) -> None:
    with db.open() as store:
        wants(store, noon)
        for number in range(30):
            keep(store, article(f"n{number}x", at=noon - HOUR), noon - HOUR)
    due(db, noon)
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
        store.articles.relate(again.id or 0, printed.story_id, Relation.REWRITE)
        lone = keep(store, article("lone", at=noon - HOUR), noon - HOUR).article
        asker = store.chats.get(1)
        assert asker is not None
        found = digest_now(store, asker, noon, Nobody())
    assert found == [printed.story_id, lone.story_id]
    assert rows(db) == []


def test_muted_stories_and_old_news_are_left_out_and_undated_news_is_not(
    db: Database, noon: datetime
) -> None:
    with db.open() as store:
        wants(store, noon, "country:IR")
        keep(store, article("muted", "IR", at=noon), noon - HOUR)
        keep(store, article("backlog", "IR", at=noon - 30 * DAY), noon - HOUR)
        undated = keep(store, article("undated", "IR"), noon - HOUR).article.story_id
        keep(store, article("elsewhere", "PK"), noon - HOUR)
        store.chats.mute(1, 1)
    due(db, noon)
    assert rows(db)[0].payload["stories"] == [undated]


def test_a_chat_that_is_gone_gets_none(db: Database, noon: datetime) -> None:
    with db.open() as store:
        wants(store, noon)
        store.chats.gone(1)
    assert due(db, noon) == 0
