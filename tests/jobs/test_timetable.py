"""The timetable: what comes due is done, whatever else happens."""

import asyncio
import logging
import time
from datetime import UTC, datetime, timedelta

import pytest

from jobs.timetable import Chore, Timetable


def now() -> datetime:
    return datetime.now(UTC)


async def test_it_does_every_chore_at_once_and_again() -> None:
    done = asyncio.Queue[str]()

    async def work() -> None:
        await done.put("worked")

    timetable = Timetable([Chore("work", timedelta(milliseconds=10), work)], now)
    timetable.start()
    assert [await asyncio.wait_for(done.get(), 5) for _ in range(3)] == ["worked"] * 3
    timetable.stop()


async def test_a_failing_chore_is_logged_and_the_others_go_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    done = asyncio.Event()

    async def fail() -> None:
        raise OSError("the disk is full")

    async def work() -> None:
        done.set()

    timetable = Timetable(
        [Chore("fail", timedelta(hours=1), fail), Chore("work", timedelta(hours=1), work)], now
    )
    with caplog.at_level(logging.ERROR):
        timetable.start()
        await asyncio.wait_for(done.wait(), 5)
        async with asyncio.timeout(5):
            while not caplog.records:
                await asyncio.sleep(0.01)
    timetable.stop()
    assert caplog.records[0].getMessage() == "fail failed; it is tried again in 1:00:00"


async def test_a_blocked_event_loop_drops_nothing() -> None:
    """APScheduler's own grace of a second would drop what came due while the loop was blocked."""
    done = []

    async def work() -> None:
        done.append(now())

    timetable = Timetable([Chore("work", timedelta(seconds=1.2), work)], now)
    timetable.start()
    await asyncio.sleep(0.01)

    time.sleep(2.5)  # the case: a blocked loop
    async with asyncio.timeout(10):
        while len(done) < 2:
            await asyncio.sleep(0.01)
    timetable.stop()
