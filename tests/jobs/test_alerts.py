"""Alerts: one for each chat and story, then updates of it; all in the article's transaction."""

import logging
from datetime import datetime, timedelta

import pytest

from jobs.alerts import owe_alerts
from storage.db import Database
from storage.store import Store
from storage.tables import Delivery, DeliveryKind, DeliveryState
from tests.jobs.news import article, chat, keep

HOUR = timedelta(hours=1)
TEXT = " ".join(f"word{number}" for number in range(80))


def rows(db: Database) -> list[Delivery]:
    with db.view() as store:
        found = [store.outbox.get(number) for number in range(1, 20)]
    return [row for row in found if row]


def send(store: Store, now: datetime) -> None:
    """Deliver all that may go."""
    for claim in store.outbox.claim("me", store.outbox.due_chats(now), now, HOUR):
        store.outbox.sent(claim, now, 7)


def test_an_alert_names_its_article_and_the_subscriptions_that_met_it(
    db: Database, noon: datetime
) -> None:
    with db.open() as store:
        chat(store, 1, noon - HOUR, "country:IR", "country:PK", "country:IN")
        chat(store, 2, noon - HOUR, "country:IN")
        kept = keep(store, article("talks", "IR", "PK", at=noon), noon, owe_alerts)
    alert = rows(db)[0]
    assert [row.chat_id for row in rows(db)] == [1]
    assert alert.kind is DeliveryKind.ALERT
    assert alert.event_key == f"story:{kept.article.story_id}"
    assert alert.payload == {"article": kept.article.id, "subscriptions": [1, 2]}
    assert (alert.story_id, alert.not_before) == (kept.article.story_id, noon)


@pytest.mark.parametrize(
    "dated, since, count",
    [
        (timedelta(0), -HOUR, 1),
        (-48 * HOUR, -HOUR, 1),
        (-49 * HOUR, -HOUR, 0),
        (None, -HOUR, 1),
        (timedelta(0), timedelta(0), 1),
        (timedelta(0), HOUR, 0),
    ],
)
def test_only_fresh_news_alerts_and_only_who_asked_before(
    db: Database, noon: datetime, dated: timedelta | None, since: timedelta, count: int
) -> None:
    with db.open() as store:
        chat(store, 1, noon + since, "country:IR")
        at = noon + dated if dated is not None else None
        keep(store, article("talks", "IR", at=at), noon, owe_alerts)
    assert len(rows(db)) == count


def test_a_rollback_takes_the_alert_with_the_article(db: Database, noon: datetime) -> None:
    with db.open() as store:
        chat(store, 1, noon, "country:IR")

    def fail() -> None:
        with db.open() as store:
            keep(store, article("talks", "IR", at=noon), noon, owe_alerts)
            raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        fail()
    assert rows(db) == []


def test_nine_outlets_ring_once_while_the_alert_waits(db: Database, noon: datetime) -> None:
    with db.open() as store:
        chat(store, 1, noon, "country:IR", "word5")
        for number in range(9):
            read = article("wire", "IR", at=noon, text=TEXT, outlet=f"Outlet {number}")
            keep(store, read, noon, owe_alerts)
    assert [(row.kind, row.chat_id) for row in rows(db)] == [(DeliveryKind.ALERT, 1)]


def test_what_comes_after_the_alert_edits_it_once_for_all_that_waits(
    db: Database, noon: datetime
) -> None:
    with db.open() as store:
        chat(store, 1, noon, "country:IR")
        keep(store, article("wire", "IR", at=noon, text=TEXT, outlet="A"), noon, owe_alerts)
        send(store, noon)
        for outlet in "BC":
            read = article("wire", "IR", at=noon, text=TEXT, outlet=outlet)
            keep(store, read, noon + HOUR, owe_alerts)
        send(store, noon + HOUR)
        read = article("wire", "IR", at=noon, text=TEXT, outlet="D")
        keep(store, read, noon + 2 * HOUR, owe_alerts)
    assert [(row.kind, row.event_key, row.state) for row in rows(db)] == [
        (DeliveryKind.ALERT, "story:1", DeliveryState.SENT),
        (DeliveryKind.UPDATE, "article:2", DeliveryState.SENT),
        (DeliveryKind.UPDATE, "article:4", DeliveryState.PENDING),
    ]


def test_an_update_comes_also_when_articles_of_the_story_were_removed(
    db: Database, noon: datetime
) -> None:
    with db.open() as store:
        chat(store, 1, noon, "country:IR")
        for hours, outlet in enumerate("ABC"):
            now = noon + hours * HOUR
            read = article("wire", "IR", at=noon, text=TEXT, outlet=outlet)
            keep(store, read, now, owe_alerts)
            send(store, now)
            if outlet == "B":
                assert store.articles.remove_older(now) == 1
    assert [row.event_key for row in rows(db)] == ["story:1", "article:2", "article:3"]


@pytest.mark.parametrize("how", ["muted", "gone", "gone unsent", "old"])
def test_no_update_where_nobody_would_read_it(db: Database, noon: datetime, how: str) -> None:
    later = noon + (49 * HOUR if how == "old" else HOUR)
    with db.open() as store:
        chat(store, 1, noon, "country:IR")
        keep(store, article("wire", "IR", at=noon, text=TEXT, outlet="A"), noon, owe_alerts)
        if how == "gone unsent":
            store.chats.gone(1)
        send(store, noon)
        if how == "gone":
            store.chats.gone(1)
        if how == "muted":
            store.chats.mute(1, 1)
        keep(store, article("wire", "IR", at=later, text=TEXT, outlet="B"), later, owe_alerts)
    assert len(rows(db)) == 1


def test_quiet_hours_delay_an_alert(db: Database, noon: datetime) -> None:
    with db.open() as store:
        chat(store, 1, noon, "country:IR")
        store.chats.set_timezone(1, "Asia/Tehran")
        store.chats.set_quiet(1, "15:00", "17:30")
        keep(store, article("talks", "IR", at=noon), noon, owe_alerts)
    assert rows(db)[0].not_before == noon + 2 * HOUR


def test_a_subscription_that_cannot_be_read_is_named_once_and_stops_no_other(
    db: Database, noon: datetime, caplog: pytest.LogCaptureFixture
) -> None:
    with db.open() as store, caplog.at_level(logging.WARNING):
        chat(store, 1, noon, "country:IR OR OR", "country:IR")
        for name in ("one", "two"):
            keep(store, article(name, "IR", at=noon), noon, owe_alerts)
    assert len(rows(db)) == 2
    assert caplog.text.count("can't be read any more") == 1
