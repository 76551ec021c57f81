"""`communique ingest`: read files, folders, feed documents or addresses now."""

import asyncio
from argparse import Namespace
from collections.abc import Sequence

from tqdm import tqdm

from bot.cli.desk import desk
from bot.cli.errors import Refused
from bot.cli.house import database, reader, utc_now
from bot.cli.screen import out, out_json, say, visible
from bot.settings import Settings
from jobs.addresses import FeedError
from jobs.alerts import owe_alerts
from jobs.bringing import bring, places_of
from jobs.contract import article_json
from jobs.desk import Desk
from jobs.ingest import Fate, Ingest, Kept
from jobs.rules.article import Read
from jobs.seeds import SeedError
from storage.store import Store

_WHILE_RUNNING = "put files into the folder articles of SEEDS_DIR, or use /addfeed in the chat."


def ingest(arguments: Namespace, settings: Settings) -> None:
    """Keep what is brought. Refuses if something could not be read; the rest is kept."""
    keep = Ingest(reader(settings), owe_alerts)
    with database(settings, writing=_WHILE_RUNNING) as db:

        async def work() -> int:
            async with desk(db, settings, keep) as open_desk:
                return await _bring_all(open_desk, keep, arguments)

        refused = asyncio.run(work())
    if refused:
        raise Refused(f"{refused} could not be read; each is named above.")


async def _bring_all(desk: Desk, ingest: Ingest, arguments: Namespace) -> int:
    places = [file for place in arguments.places for file in places_of(place)]
    if not places:
        raise Refused("Nothing to read there; articles are .txt files.")
    refused = 0
    for place in tqdm(places, unit="place", disable=None, leave=False):
        try:
            founds = await bring(desk, place, utc_now())
        except (SeedError, FeedError) as error:
            if len(places) == 1:
                raise Refused(str(error)) from error
            refused += 1
            say(str(error))
            continue
        for kept in await _keep(desk, ingest, await desk.prepared(founds)):
            _show(kept, as_json=arguments.json)
    return refused


async def _keep(desk: Desk, ingest: Ingest, reads: Sequence[Read]) -> Sequence[Kept]:
    now = utc_now()

    def work(store: Store) -> Sequence[Kept]:
        return ingest(store, reads, now, alerting=True)

    return await desk.services.write(work)


def _show(kept: Kept, *, as_json: bool) -> None:
    if as_json:
        out_json(article_json(kept.article))
    else:
        fate = {Fate.NEW: "new", Fate.CHANGED: "changed", Fate.KNOWN: "known already"}[kept.fate]
        printed = kept.article.outlet or kept.article.source
        out(visible(f"{fate}: {kept.article.title} ({printed})"))
