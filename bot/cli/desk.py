"""What commands about feeds and addresses share: the web, the workers, the reader and the store."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.about import user_agent
from bot.settings import Settings
from jobs.desk import Desk
from jobs.fetch import Fetcher
from jobs.ingest import Ingest
from jobs.rules.pace import Pace
from jobs.worker import Workers
from storage.db import Database
from storage.services import Services


@asynccontextmanager
async def web(settings: Settings) -> AsyncIterator[tuple[Fetcher, Workers]]:
    """The guarded way to the web, and the workers that read what comes."""
    networks = map(str, settings.allow_networks)
    async with (
        Fetcher(user_agent(settings.contact), allow_networks=networks) as fetcher,
        Workers() as workers,
    ):
        yield fetcher, workers


@asynccontextmanager
async def desk(db: Database, settings: Settings, ingest: Ingest) -> AsyncIterator[Desk]:
    """What commands about feeds and addresses need, open while the context lasts."""
    services = Services(db)
    pace = Pace(settings.poll_min, settings.poll_max)
    try:
        async with web(settings) as (fetcher, workers):
            yield Desk(services, fetcher, workers, ingest.prepare, ingest, pace)
    finally:
        await services.close()
