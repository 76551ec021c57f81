"""Reading feeds: what is kept, what is asked of whom, and what is said of a bad one."""

import logging
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest

from jobs.desk import Desk
from jobs.feeds import Round, poll
from jobs.fetch import Fetcher, Limits
from jobs.rules.article import Found, Read
from jobs.rules.pace import Pace
from jobs.worker import Workers
from storage.db import Database
from storage.drafts import ArticleDraft
from storage.feeds import FeedDraft
from storage.services import Services
from storage.store import Store
from storage.tables import ChatKind, Feed, FeedState
from tests.webserver import (
    AGENT,
    LOOPBACK,
    Answer,
    Request,
    Webserver,
    feed,
    item,
    loopback,
    moved,
    rss,
)

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def prepare(founds: Sequence[Found]) -> list[Read]:
    """Reads nothing into an article."""
    return [
        Read(
            source=found.source,
            title=found.title or "",
            title_made=False,
            text=found.text,
            outlet=found.outlet,
            dateline=None,
            licence=None,
            language=found.language,
            published=found.published,
            link=found.link,
            feed_id=found.feed_id,
            entry_key=found.entry_key,
        )
        for found in founds
    ]


@dataclass
class Kept:
    """Keeps articles in the store, and remembers which were to alert."""

    alerting: dict[str, bool] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    fails: bool = False

    def __call__(
        self, store: Store, reads: Sequence[Read], now: datetime, /, *, alerting: bool
    ) -> Sequence[object]:
        for read in reads:
            self.order.append(read.title)
            self.alerting[read.title] = alerting
            known = store.articles.known(read.source)
            if known is None:
                store.articles.keep(_draft(store, read, now), now)
            else:
                store.articles.revise(known.id or 0, _draft(store, read, now), now)
        if self.fails:
            raise RuntimeError("the disk is full")
        return reads


def _draft(store: Store, read: Read, now: datetime) -> ArticleDraft:
    story = store.stories.open(read.title, now)
    return ArticleDraft(
        source=read.source,
        title=read.title,
        text=read.text,
        text_hash=str(hash(read.text)),
        story_id=story.id or 0,
        words=f" {read.title} ",
        feed_id=read.feed_id,
        entry_key=read.entry_key,
        published_at=read.published.at,
    )


class Newsroom:
    """A desk with real parts on a local web, and a clock that is moved by hand."""

    def __init__(
        self, db: Database, web: Webserver, fetcher: Fetcher, workers: Workers, now: datetime
    ) -> None:
        self.db = db
        self.web = web
        self.now = now
        self.kept = Kept()
        self.services = Services(db)
        self.workers = workers
        self.desk = Desk(
            self.services, fetcher, self.workers, prepare, self.kept, Pace(), jitter=lambda: 0.0
        )

    def follow(self, url: str, *, by: int | None = None) -> int:
        with self.db.open() as store:
            added = store.feeds.add(FeedDraft(url, title="The Daily", added_by=by), self.now)
            assert added is not None
            return added.id or 0

    async def read(self, later: timedelta = timedelta()) -> Round:
        self.now += later
        return await poll(self.desk, self.now)

    def feed(self, feed_id: int = 1) -> Feed:
        with self.db.view() as store:
            found = store.feeds.get(feed_id)
            assert found is not None
            return found

    def titles(self) -> list[str]:
        return sorted(self.kept.alerting)

    async def close(self) -> None:
        await self.services.close()


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    """One worker for all tests of a module: starting it costs more than what it is asked."""
    workers = Workers(1)
    yield workers
    workers.stop()


@pytest.fixture
async def room(db: Database, workers: Workers, noon: datetime) -> AsyncIterator[Newsroom]:
    limits = Limits(size=200_000, connect=5.0, total=5.0)
    async with (
        Webserver() as web,
        Fetcher(AGENT, allow_networks=LOOPBACK, resolve=loopback, limits=limits) as fetcher,
    ):
        room = Newsroom(db, web, fetcher, workers, noon)
        yield room
        await room.close()


async def test_a_backlog_alerts_nobody_and_what_comes_after_does(room: Newsroom) -> None:
    url = room.web.at("daily.example", "/rss", feed(rss(item(1), item(2))))
    room.follow(url)
    first = await room.read()
    room.web.at("daily.example", "/rss", feed(rss(item(3), item(2), item(1)), etag='"v2"'))
    second = await room.read(HOUR)
    assert (first.read, first.articles, second.read, second.articles) == (1, 2, 1, 1)
    assert room.kept.alerting == {"News 1": False, "News 2": False, "News 3": True}


async def test_articles_come_oldest_first(room: Newsroom) -> None:
    room.follow(room.web.at("daily.example", "/rss", feed(rss(item(3), item(2), item(1)))))
    await room.read()
    assert room.kept.order == ["News 1", "News 2", "News 3"]


async def test_an_unchanged_feed_is_asked_with_its_own_validators(room: Newsroom) -> None:
    document = feed(
        rss(item(1)), etag="W/\"odd, 'one'\"", Last_Modified="Tue, 10 Mar 2026 10:00:00 GMT"
    )
    room.follow(room.web.at("daily.example", "/rss", document))
    await room.read()
    again = await room.read(HOUR)
    asked = [request.headers for request in room.web.requests]
    assert "if-none-match" not in asked[0]
    assert asked[1]["if-none-match"] == "W/\"odd, 'one'\""
    assert asked[1]["if-modified-since"] == "Tue, 10 Mar 2026 10:00:00 GMT"
    assert (again.unchanged, again.articles) == (1, 0)


async def test_validators_of_a_broken_document_are_not_kept(room: Newsroom) -> None:
    document = rss(item(1), item(2))[:-200]
    room.follow(room.web.at("daily.example", "/rss", feed(document)))
    await room.read()
    assert (room.titles(), room.feed().etag) == (["News 1"], None)
    assert room.feed().last_error == "its XML is broken; what could be read was kept"


async def test_articles_and_validators_are_kept_together_or_not_at_all(room: Newsroom) -> None:
    room.follow(room.web.at("daily.example", "/rss", feed(rss(item(1)))))
    room.kept.fails = True
    await room.read()
    with room.db.view() as store:
        assert store.articles.count() == 0
    assert (room.feed().etag, room.feed().failures) == (None, 1)
    room.kept.fails = False
    assert (await room.read(HOUR)).articles == 1


async def test_a_feed_is_left_alone_until_it_is_due(room: Newsroom) -> None:
    room.follow(
        room.web.at("daily.example", "/rss", feed(rss(item(1)), Cache_Control="max-age=7200"))
    )
    await room.read()
    assert room.feed().next_read_at == room.now + 2 * HOUR
    assert (await room.read(HOUR)).due == 0
    assert (await room.read(HOUR)).due == 1


@pytest.mark.parametrize("answer, said, wait", [
    (Answer(404), "is not there (404)", timedelta(minutes=20)),
    (Answer(500), "answers with status 500", timedelta(minutes=20)),
    (Answer(429, headers={"Retry-After": "7200"}), "asks me to come less often (429)", 2 * HOUR),
    (Answer(503, headers={"Retry-After": "Tue, 10 Mar 2026 15:00:00 GMT"}), "is out of service for now (503)", 3 * HOUR),
    (Answer(503, headers={"Retry-After": "999999"}), "is out of service for now (503)", DAY),
    (Answer(304), "answers with status 304", timedelta(minutes=20)),
    (Answer(200, b"<html><body>Hello</body></html>"), "it is a web page, not a feed", timedelta(minutes=20)),
    (Answer(200, b"<rss><channel><ti"), "its XML is broken", timedelta(minutes=20)),
    (Answer(200, b""), "it is empty", timedelta(minutes=20)),
    (moved(302, "http://10.0.0.1/"), "does not lead to the public internet", timedelta(minutes=20)),
])  # fmt: skip
async def test_trouble(
    room: Newsroom, caplog: pytest.LogCaptureFixture, answer: Answer, said: str, wait: timedelta
) -> None:
    caplog.set_level(logging.WARNING)
    room.follow(room.web.at("bad.example", "/rss?token=hunter2", answer))
    result = await room.read()
    ((address, sentence),) = result.failed
    assert said in sentence
    assert room.feed().next_read_at == room.now + wait
    assert address.endswith("/rss?token=***")
    assert len(caplog.records) == 1
    assert "hunter2" not in caplog.text + sentence


async def test_one_bad_feed_stops_no_other(room: Newsroom) -> None:
    room.follow(room.web.at("bad.example", "/rss", Answer(500)))
    room.follow(room.web.at("daily.example", "/rss", feed(rss(item(1)))))
    result = await room.read()
    assert (len(result.failed), result.articles, result.done) == (1, 1, 2)


async def test_failures_back_off_are_logged_once_and_told_once(
    room: Newsroom, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    with room.db.open() as store:
        store.chats.ensure(7, ChatKind.PRIVATE, "", "en", "UTC", room.now)
    room.follow(room.web.at("bad.example", "/rss", Answer(500)), by=7)
    waits = []
    for _ in range(12):
        await room.read()
        waits.append(room.feed().next_read_at - room.now)
        room.now = room.feed().next_read_at
    assert waits == sorted(waits)
    assert (waits[0], waits[-1]) == (timedelta(minutes=20), DAY)
    assert len(caplog.records) == 1
    with room.db.view() as store:
        assert store.outbox.pending(7) == 1
    room.web.at("bad.example", "/rss", feed(rss(item(1))))
    await room.read()
    assert (room.feed().failures, room.feed().last_error, room.feed().told_error) == (
        0,
        None,
        False,
    )


@pytest.mark.parametrize("added_by, here, left, told", [
    (7, (7, 8), (), {7}),
    (7, (8,), (), {8}),
    (7, (7, 8, 9), (7,), {8, 9}),
    (None, (7, 9), (), {9}),
    (7, (), (), set()),
])  # fmt: skip
async def test_trouble_is_told_to_the_adder_or_else_to_the_operators(
    room: Newsroom,
    added_by: int | None,
    here: tuple[int, ...],
    left: tuple[int, ...],
    told: set[int],
) -> None:
    room.desk = replace(room.desk, operators=(8, 9))
    with room.db.open() as store:
        for chat in here:
            store.chats.ensure(chat, ChatKind.PRIVATE, "", "en", "UTC", room.now)
        for chat in left:
            store.chats.gone(chat)
    room.follow(room.web.at("bad.example", "/rss", Answer(410)), by=added_by)
    await room.read()
    with room.db.view() as store:
        assert {chat for chat in (7, 8, 9) if store.outbox.pending(chat)} == told
    assert room.feed().told_error is bool(told)


async def test_trouble_that_nobody_could_be_told_of_is_told_later(room: Newsroom) -> None:
    room.follow(room.web.at("bad.example", "/rss", Answer(500)), by=7)
    for _ in range(12):
        await room.read()
        room.now = room.feed().next_read_at
    assert not room.feed().told_error
    with room.db.open() as store:
        store.chats.ensure(7, ChatKind.PRIVATE, "", "en", "UTC", room.now)
    for _ in range(2):
        await room.read(2 * DAY)
    with room.db.view() as store:
        assert store.outbox.pending(7) == 1
    assert room.feed().told_error


async def test_a_feed_that_is_gone_is_not_asked_again(room: Newsroom) -> None:
    room.follow(room.web.at("daily.example", "/rss", Answer(410)))
    await room.read()
    assert room.feed().state is FeedState.GONE
    assert (await room.read(30 * DAY)).due == 0


async def test_a_host_that_asks_for_a_pause_is_not_asked_for_its_other_feeds(
    room: Newsroom,
) -> None:
    for name in ("a", "b"):
        room.follow(
            room.web.at("busy.example", f"/{name}", Answer(429, headers={"Retry-After": "3600"}))
        )
    await room.read()
    assert len(room.web.requests) == 1
    assert (await room.read(timedelta(minutes=30))).due == 0
    await room.read(timedelta(minutes=30))
    assert room.feed(2).next_read_at > room.now


async def test_a_permanent_move_is_believed_the_third_time(room: Newsroom) -> None:
    new = room.web.at("new.example", "/feed", feed(rss(item(1))))
    old = room.web.at("old.example", "/rss", moved(301, new))
    room.follow(old)
    addresses = []
    for _ in range(3):
        await room.read(DAY)
        addresses.append(room.feed().url)
    assert addresses == [old, old, new]


async def test_a_move_that_stops_is_forgotten(room: Newsroom) -> None:
    new = room.web.at("new.example", "/feed", feed(rss(item(1))))
    old = room.web.url("old.example", "/rss")
    room.follow(old)
    for page in (
        moved(301, new),
        moved(301, new),
        moved(302, new),
        moved(301, new),
        moved(301, new),
    ):
        room.web.at("old.example", "/rss", page)
        await room.read(DAY)
    assert (room.feed().url, room.feed().moved_seen) == (old, 2)


async def test_an_entry_that_only_changed_its_date_is_not_read_again(room: Newsroom) -> None:
    url = room.web.at("daily.example", "/rss", Answer(200, rss(item(1))))
    room.follow(url)
    await room.read()
    room.web.at(
        "daily.example", "/rss", Answer(200, rss(item(1, date="Tue, 10 Mar 2026 09:00:00 GMT")))
    )
    assert (await room.read(HOUR)).articles == 0
    room.web.at("daily.example", "/rss", Answer(200, rss(item(1, text="Quite other words. " * 50))))
    assert (await room.read(HOUR)).articles == 1


async def test_a_removed_feed_keeps_nothing_of_a_read_under_way(room: Newsroom) -> None:
    feed_id = 0

    def answer(request: Request) -> Answer:
        with room.db.open() as store:
            store.feeds.remove(feed_id)
        return Answer(200, rss(item(1)))

    feed_id = room.follow(room.web.at("daily.example", "/rss", answer))
    await room.read()
    with room.db.view() as store:
        assert (store.articles.count(), store.feeds.list()) == (0, [])


async def test_an_unconditional_read_comes_at_most_once_a_day(room: Newsroom) -> None:
    """A server that says "not modified" for ever is asked for everything, once a day."""
    room.follow(room.web.at("daily.example", "/rss", feed(rss(item(1)))))
    await room.read()
    for _ in range(200):
        await room.read(DAY / 2)
    whole = [request for request in room.web.requests if "if-none-match" not in request.headers]
    assert 2 <= len(whole) <= 1 + 100


async def test_progress_counts_to_the_end(room: Newsroom) -> None:
    for name in ("a", "b"):
        room.follow(room.web.at(f"{name}.example", "/rss", feed(rss(item(name)))))
    seen: list[tuple[int, int]] = []
    await poll(room.desk, room.now, lambda done, due: seen.append((done, due)))
    assert seen == [(1, 2), (2, 2)]
