"""/addfeed over a web of loopback hosts: what is read, and what is refused with a sentence."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.feed_desk import FeedCounter
from jobs.alerts import owe_alerts
from jobs.desk import Desk
from jobs.fetch import Fetcher, Limits
from jobs.ingest import Ingest
from jobs.rules.pace import Pace
from jobs.worker import Workers
from storage.db import Database
from tests.bot.talk import ADMIN, READER, Talk
from tests.webserver import AGENT, LOOPBACK, Answer, Webserver, feed, item, loopback, rss

PICTURE = Answer(200, b"\x89PNG\r\n" + bytes(99), {"Content-Type": "image/png"})
PAGE = Answer(200, b"<!DOCTYPE html><html><body>Hi</body></html>", {"Content-Type": "text/html"})
ANOTHER = "Try another address; a site's own will do: /addfeed example.org"


@pytest.fixture
async def web(say: Talk) -> AsyncIterator[Webserver]:
    """The conversation takes feeds in from these hosts."""
    ingest = Ingest(READER, owe_alerts)
    limits = Limits(connect=5.0, total=5.0)
    async with (
        Webserver() as web,
        Fetcher(AGENT, allow_networks=LOOPBACK, resolve=loopback, limits=limits) as fetcher,
        Workers(1) as workers,
    ):
        pace = Pace(timedelta(minutes=10), timedelta(hours=24))
        desk = Desk(say.house.services, fetcher, workers, ingest.prepare, ingest, pace)
        house = replace(say.house, feeds=FeedCounter(desk, say.clock))
        say.application.bot_data["house"] = house
        yield web


async def test_a_feed_is_read_from_now_on_and_its_backlog_alerts_nobody(
    say: Talk, web: Webserver, db: Database, noon: datetime
) -> None:
    url = web.at("daily.example", "/rss", feed(rss(item(1), item(2))))
    await say('/subscribe "news"')
    answer = (await say(f"/addfeed {url}", by=ADMIN))[-1]
    assert answer == (
        f"I read The Daily from now on ({url}): 2 articles so far, which alert nobody."
    )
    assert (await say(f"/addfeed {url}", by=ADMIN))[-1] == f"I read {url} already.\n{ANOTHER}"
    with db.view() as store:
        assert (store.articles.count(), store.outbox.pending(1)) == (2, 0)


async def test_whoever_adds_a_feed_can_be_told_of_its_trouble(
    say: Talk, web: Webserver, db: Database
) -> None:
    await say(f"/addfeed {web.at('page.example', '/', PAGE)}", by=ADMIN)
    with db.view() as store:
        assert store.chats.get(ADMIN) is None
    await say(f"/addfeed {web.at('daily.example', '/rss', feed(rss(item(1))))}", by=ADMIN)
    with db.view() as store:
        assert store.chats.get(ADMIN) is not None
        assert [feed.added_by for feed in store.feeds.list()] == [ADMIN]


async def test_what_can_not_be_read_is_refused_and_nothing_is_kept(
    say: Talk, web: Webserver, db: Database
) -> None:
    page, picture = web.at("page.example", "/", PAGE), web.at("picture.example", "/x.png", PICTURE)
    for address, why in (
        (page, "is a web page, and I found no feed on its site."),
        (picture, "is a picture, not a feed."),
        ("http://10.0.0.1/feed", "does not lead to the public internet"),
        ("http://[::ffff:10.0.0.1]/", "does not lead to the public internet"),
        ("http://nobody.invalid/rss", "No server answers to the name nobody.invalid."),
        ("ftp://files.example/", "I read addresses that start with"),
    ):
        sentence, _, advice = (await say(f"/addfeed {address}", by=ADMIN))[-1].partition("\n")
        assert why in sentence
        assert advice == ANOTHER
    with db.view() as store:
        assert store.feeds.list() == []
