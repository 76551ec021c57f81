"""Adding, checking and removing feeds, and finding them behind a site's address."""

from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta

import pytest

from jobs.adding import add_feed, check_feed, check_feeds, list_feeds, remove_feed
from jobs.addresses import FeedError
from jobs.discovery import named_feeds
from jobs.fetch import Fetcher, Limits
from jobs.rules.health import Health
from jobs.worker import Workers
from storage.db import Database
from storage.feeds import FeedDraft
from tests.jobs.test_feeds import Newsroom
from tests.webserver import AGENT, LOOPBACK, Answer, Webserver, feed, item, loopback, moved, rss

HTML = {"Content-Type": "text/html; charset=utf-8"}


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    workers = Workers(1)
    yield workers
    workers.stop()


@pytest.fixture
async def room(db: Database, workers: Workers, noon: datetime) -> AsyncIterator[Newsroom]:
    limits = Limits(connect=5.0, total=5.0)
    async with (
        Webserver() as web,
        Fetcher(AGENT, allow_networks=LOOPBACK, resolve=loopback, limits=limits) as fetcher,
    ):
        room = Newsroom(db, web, fetcher, workers, noon)
        yield room
        await room.close()


def page(head: str) -> Answer:
    return Answer(
        200, f"<!DOCTYPE html><html><head>{head}</head><body>Hi</body></html>".encode(), HTML
    )


LINK = '<link rel="alternate" type="application/rss+xml" href="{}">'


async def test_an_added_feed_is_read_at_once_and_alerts_nobody(room: Newsroom) -> None:
    url = room.web.at("daily.example", "/rss", feed(rss(item(1), item(2))))
    added = await add_feed(room.desk, url, room.now, added_by=7)
    assert (added.address, added.title, added.articles) == (url, "The Daily", 2)
    assert room.kept.alerting == {"News 1": False, "News 2": False}
    kept = room.feed(added.id)
    assert (kept.added_by, kept.outlet, kept.etag) == (7, "The Daily", '"v1"')
    room.web.at("daily.example", "/rss", feed(rss(item(3), item(2), item(1)), etag='"v2"'))
    await room.read(timedelta(hours=1))
    assert room.kept.alerting["News 3"] is True
    assert room.web.asked("daily.example") == ["/rss", "/rss"]


@pytest.mark.parametrize("head, found", [
    (LINK.format("/news.xml"), "/news.xml"),
    (LINK.format("/comments/news.xml") + LINK.format("/news.xml"), "/news.xml"),
    ("<base href='/deep/'>" + LINK.format("news.xml"), "/deep/news.xml"),
    ("", "/feed"),
    ("", "/atom.xml"),
    (LINK.format("/broken"), "/rss.xml"),
])  # fmt: skip
async def test_a_sites_address_finds_its_feed(room: Newsroom, head: str, found: str) -> None:
    room.web.at("site.example", "/", page(head))
    url = room.web.at("site.example", found, feed(rss(item(1))))
    added = await add_feed(room.desk, room.web.url("site.example"), room.now)
    assert added.address == url


async def test_an_address_without_a_scheme_is_tried_without_encryption_too(room: Newsroom) -> None:
    url = room.web.at("daily.example", "/rss", feed(rss(item(1))))
    added = await add_feed(room.desk, url.removeprefix("http://"), room.now)
    assert added.address == url


async def test_a_moved_feed_is_added_where_it_is(room: Newsroom) -> None:
    new = room.web.at("new.example", "/rss", feed(rss(item(1))))
    old = room.web.at("old.example", "/rss", moved(301, new))
    assert (await add_feed(room.desk, old, room.now)).address == new
    with pytest.raises(FeedError, match="already"):
        await add_feed(room.desk, old, room.now)


REFUSED = [
    ("http://nobody.invalid/", None, "No server answers to the name nobody.invalid."),
    ("http://10.0.0.1/", None, "does not lead to the public internet"),
    ("ftp://site.example/", None, "I read addresses that start with"),
    (
        "",
        Answer(200, b"\x89PNG\r\n" + bytes(99), {"Content-Type": "image/png"}),
        "is a picture, not a feed.",
    ),
    ("", Answer(200, b"xx", {"Content-Type": "image/webp"}), "is a picture, not a feed."),
    ("", Answer(200, b"%PDF-1.7", {"Content-Type": "text/html"}), "is a PDF, not a feed."),
    ("", page(""), "is a web page, and I found no feed on its site."),
    (
        "",
        page(LINK.format("http://10.0.0.1/rss")),
        "is a web page, and I found no feed on its site.",
    ),
    ("", Answer(404), "is not there (404)."),
    ("", Answer(401), "wants a password."),
    ("", Answer(200, b"words"), "can't be read as a feed: it is no feed."),
    ("", Answer(200, b'{"a": 1}'), "it is JSON, but not a feed."),
]


@pytest.mark.parametrize("typed, answer, said", REFUSED)
async def test_what_is_no_feed_gets_a_sentence_and_changes_nothing(
    room: Newsroom, typed: str, answer: Answer | None, said: str
) -> None:
    url = typed or room.web.url("site.example")
    if answer is not None:
        room.web.at("site.example", "/", answer)
    with pytest.raises(FeedError) as raised:
        await add_feed(room.desk, url, room.now)
    assert said in str(raised.value)
    with room.db.view() as store:
        assert store.feeds.list() == []


async def test_a_feed_is_added_once(room: Newsroom) -> None:
    url = room.web.at("daily.example", "/rss?key=hunter2", feed(rss(item(1))))
    await add_feed(room.desk, url, room.now)
    with pytest.raises(FeedError) as raised:
        await add_feed(room.desk, url, room.now)
    assert str(raised.value).endswith("/rss?key=*** already.")


async def test_checking_changes_nothing(room: Newsroom) -> None:
    good = room.web.at(
        "daily.example", "/rss", feed(rss(item(1, date="Mon, 09 Mar 2026 10:00:00 GMT")))
    )
    bad = room.web.at("bad.example", "/rss", Answer(500))
    seen: list[tuple[int, int]] = []
    fetcher, workers = room.desk.fetcher, room.workers
    checked = await check_feeds(
        fetcher, workers, [good, bad], room.now, lambda done, of: seen.append((done, of))
    )
    assert [(one.works, one.sentence) for one in checked] == [
        (True, "1 entry, the newest of 2026-03-09"),
        (False, f"{bad} answers with status 500."),
    ]
    assert seen == [(1, 2), (2, 2)]
    assert not (await check_feed(fetcher, workers, "what?", room.now)).works
    with room.db.view() as store:
        assert (store.feeds.list(), store.articles.count()) == ([], 0)


async def test_feeds_are_listed_without_secrets_and_with_their_health(room: Newsroom) -> None:
    room.follow(room.web.at("a.example", "/rss?key=hunter2", feed(rss(item(1)))))
    room.follow(room.web.at("b.example", "/rss", Answer(500)))
    room.follow(room.web.at("c.example", "/rss", Answer(410)))
    room.follow(room.web.at("d.example", "/rss", feed(rss(item(1), item(2)))))
    await room.read()
    room.follow("https://e.example/")
    with room.db.view() as store:
        views = list_feeds(store, room.now)
    assert [view.health for view in views] == [
        Health.OK, Health.FAILING, Health.GONE, Health.OK, Health.NEW,
    ]  # fmt: skip
    assert "hunter2" not in repr(views)
    assert views[1].last_error == f"{views[1].address} answers with status 500."


@pytest.mark.parametrize("which, removed", [
    ("1", True), ("http://a.example/rss?key=hunter2", True), ("http://a.example/rss?key=***", True),
    ("2", False), ("http://b.example/", False), ("", False), ("nonsense at all", False),
])  # fmt: skip
def test_removing(db: Database, noon: datetime, which: str, removed: bool) -> None:
    with db.open() as store:
        store.feeds.add(FeedDraft("http://a.example/rss?key=hunter2"), noon)
        assert (remove_feed(store, which) is not None) is removed
        assert len(store.feeds.list()) == (not removed)


@pytest.mark.parametrize("html, found", [
    (b"", []),
    (b"<link rel='stylesheet alternate' type='application/atom+xml' href='/a'>", ["https://s.example/a"]),
    (b"<LINK REL=ALTERNATE TYPE='application/rss+xml; charset=x' HREF='b'>", ["https://s.example/b"]),
    (b"<link rel=alternate type=text/html href=/c>", []),
    (b"<link rel=alternate type=application/rss+xml href='javascript:x'>", []),
    (b"<link rel=alternate type=application/rss+xml href=/d>" * 9, ["https://s.example/d"]),
])  # fmt: skip
def test_named_feeds(html: bytes, found: list[str]) -> None:
    assert named_feeds(html, url="https://s.example/") == found
