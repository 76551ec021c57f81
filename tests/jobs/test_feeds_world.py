"""Reading forty hosts at once, sixteen of them in every kind of trouble."""

import logging
from datetime import datetime, timedelta

import pytest

from jobs.addresses import redacted
from jobs.desk import Desk
from jobs.feeds import poll
from jobs.fetch import Fetcher, Limits
from jobs.rules.pace import Pace
from jobs.worker import Workers
from storage.db import Database
from storage.feeds import FeedDraft
from storage.services import Services
from tests.feedworld import ENTRIES, build
from tests.jobs.test_feeds import Kept, prepare
from tests.webserver import AGENT, LOOPBACK, Webserver, loopback

LIMITS = Limits(size=2**20, connect=2.5, total=2.5)


async def test_the_good_are_read_and_the_bad_are_named_once(
    db: Database, noon: datetime, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    services = Services(db)
    async with (
        Webserver() as web,
        Workers(2) as workers,
        Fetcher(AGENT, allow_networks=LOOPBACK, resolve=loopback, limits=LIMITS) as fetcher,
    ):
        world = build(web, 40)
        with db.open() as store:
            for url in [*world.good, *world.bad]:
                store.feeds.add(FeedDraft(url), noon)
        desk = Desk(services, fetcher, workers, prepare, Kept(), Pace(), jitter=lambda: 0.0)
        first = await poll(desk, noon)
        second = await poll(desk, noon + timedelta(hours=1))
    await services.close()

    said = dict(first.failed)
    assert len(first.failed) == len(said) == len(world.bad) == 16
    assert {url: words in said[redacted(url)] for url, words in world.bad.items()} == dict.fromkeys(
        world.bad, True
    )
    named = [record.getMessage() for record in caplog.records]
    assert len(named) == len(world.bad)
    assert all(any(redacted(url) in line for line in named) for url in world.bad)

    assert (first.read, first.articles) == (24, 24 * ENTRIES)
    assert (second.unchanged, second.articles) == (24, 0)
    assert {web.busiest[host] for host in web.busiest if host.startswith("outlet")} == {1}
