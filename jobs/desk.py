"""What the jobs about feeds are handed: the store, the web, the workers, and the reading of texts."""

import asyncio
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from jobs.fetch import Fetcher
from jobs.rules.article import Found, Read
from jobs.rules.pace import DEFAULT_PACE, Pace
from jobs.worker import Workers
from storage.services import Services
from storage.store import Store


class Prepare(Protocol):
    """Reads articles: tags, dates, titles. Runs in a thread, and knows no store."""

    def __call__(self, founds: Sequence[Found], /) -> Sequence[Read]: ...


class Ingest(Protocol):
    """Keeps read articles and all that they owe, inside the transaction it is given."""

    def __call__(
        self, store: Store, reads: Sequence[Read], now: datetime, /, *, alerting: bool
    ) -> Sequence[object]: ...


@dataclass(frozen=True)
class Desk:
    """Everything that reading feeds needs. `operators` hear of feeds that nobody's chat added."""

    services: Services
    fetcher: Fetcher
    workers: Workers
    prepare: Prepare
    ingest: Ingest
    pace: Pace = DEFAULT_PACE
    operators: tuple[int, ...] = ()
    jitter: Callable[[], float] = random.random
    preparing: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def prepared(self, founds: Sequence[Found]) -> Sequence[Read]:
        """The articles as they were read: in a thread, one lot at a time, so that whoever talks
        meanwhile need not wait."""
        if not founds:
            return ()
        async with self.preparing:
            return await asyncio.to_thread(self.prepare, founds)
