"""The timetable: a handful of fixed chores. APScheduler says when; what was done is in our tables."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Chore:
    """Something done again and again. `do` may run long: it is never run twice at once."""

    name: str
    every: timedelta
    do: Callable[[], Awaitable[object]]


class Timetable:
    """Runs chores at their pace, the first time at once, whatever the others do."""

    def __init__(self, chores: Iterable[Chore], clock: Callable[[], datetime]) -> None:
        # A grace of None: a chore that comes late is done late, never dropped.
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        for chore in chores:
            self._scheduler.add_job(
                self._run,
                "interval",
                args=[chore],
                id=chore.name,
                seconds=chore.every.total_seconds(),
                next_run_time=clock(),
            )

    def start(self) -> None:
        """Begin; needs a running event loop."""
        self._scheduler.start()

    def stop(self) -> None:
        """Begin no chore any more; one under way is cancelled with its event loop."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def _run(self, chore: Chore) -> None:
        try:
            await chore.do()
        except asyncio.CancelledError:
            log.info("%s was cut short by the stop", chore.name)
        except Exception:  # the top of the jobs' loop: the other chores go on
            log.exception("%s failed; it is tried again in %s", chore.name, chore.every)
