"""`communique feeds`: add, list, remove, check, import, export."""

import asyncio
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import asdict
from typing import TypeVar

from tqdm import tqdm

from bot.cli.desk import desk, web
from bot.cli.errors import Refused
from bot.cli.house import database, reader, utc_now
from bot.cli.screen import out, out_json, say
from bot.settings import Settings
from jobs.adding import (
    add_feed,
    check_feeds,
    export_opml,
    import_opml,
    list_feeds,
    remove_feed,
)
from jobs.addresses import FeedError
from jobs.alerts import owe_alerts
from jobs.contract import moment
from jobs.ingest import Ingest

T = TypeVar("T")

_WHILE_RUNNING = "use /addfeed in the chat, or stop it first."
_REMOVING = "use /removefeed in the chat, or stop it first."
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL


def add(arguments: Namespace, settings: Settings) -> None:
    """Read a feed, or the feed of a site, from now on."""
    ingest = Ingest(reader(settings), owe_alerts)
    with database(settings, writing=_WHILE_RUNNING) as db:

        async def work() -> None:
            async with desk(db, settings, ingest) as open_desk:
                added = await add_feed(open_desk, arguments.address, utc_now())
            out(f"Added {added.title} ({added.address}): {added.articles} articles so far.")

        _refusing(lambda: asyncio.run(work()))


def list_(arguments: Namespace, settings: Settings) -> None:
    """Every feed, and how it is; addresses without their secrets."""
    with database(settings) as db, db.view() as store:
        feeds = list_feeds(store, utc_now())
    for feed in feeds:
        if arguments.json:
            times = ("last_read_at", "last_new_at", "next_read_at")
            out_json(asdict(feed) | {name: moment(getattr(feed, name)) for name in times})
        else:
            trouble = f"  {feed.last_error}" if feed.last_error else ""
            out(f"{feed.id:4} {feed.health:8} {feed.title}  {feed.address}{trouble}")
    if not feeds and not arguments.json:
        out("No feeds yet; communique feeds add ADDRESS, or run it once to get those of the seeds.")


def remove(arguments: Namespace, settings: Settings) -> None:
    """Read a feed, by number or address, no more; its articles stay."""
    with database(settings, writing=_REMOVING) as db, db.open() as store:
        gone = remove_feed(store, arguments.feed)
    if gone is None:
        raise Refused(f"There is no feed {arguments.feed}; communique feeds list shows them.")
    out(f"Removed {gone.title} ({gone.address}); its articles stay.")


def check(arguments: Namespace, settings: Settings) -> None:
    """Try feeds now, changing nothing: these, or all that are read."""
    with database(settings) as db:
        with db.view() as store:
            addresses = arguments.addresses or [feed.url for feed in store.feeds.list()]

        async def work() -> int:
            with tqdm(total=len(addresses), unit="feed", disable=None, leave=False) as bar:

                def progress(done: int, _: int) -> None:
                    bar.update(done - bar.n)

                async with web(settings) as (fetcher, workers):
                    checked = await check_feeds(fetcher, workers, addresses, utc_now(), progress)
            for one in checked:
                out(f"{'ok ' if one.works else '!! '} {one.address}  {one.sentence}")
            return sum(not one.works for one in checked)

        if bad := asyncio.run(work()):
            raise Refused(f"{bad} of {len(addresses)} do not work; each is named above.")


def import_(arguments: Namespace, settings: Settings) -> None:
    """Add the feeds of an OPML file."""
    try:
        document = arguments.file.read_bytes()
    except OSError as error:
        raise Refused(f"{arguments.file} can't be read: {error.strerror}.") from error
    with database(settings, writing=_WHILE_RUNNING) as db, db.open() as store:
        done = _refusing(lambda: import_opml(store, document, utc_now()))
    for sentence in done.refused:
        say(sentence)
    out(f"Added {done.added}; {done.known} were there already; {len(done.refused)} refused.")


def export(arguments: Namespace, settings: Settings) -> None:
    """Write all feeds as OPML, to a new file; keys and passwords in addresses only if asked for."""
    with database(settings) as db, db.view() as store:
        document = export_opml(store, secrets=arguments.with_secrets)
    if arguments.file is None:
        sys.stdout.buffer.write(document)
        return
    try:
        # Its owner's alone from the start: addresses may hold keys.
        with os.fdopen(os.open(arguments.file, _NEW_FILE, 0o600), "wb") as file:
            file.write(document)
    except FileExistsError as error:
        raise Refused(f"{arguments.file} exists already: name a new file.") from error
    except OSError as error:
        raise Refused(f"{arguments.file} can't be written: {error.strerror}.") from error
    say(f"Wrote {arguments.file}.")


def _refusing(work: Callable[[], T]) -> T:
    try:
        return work()
    except FeedError as error:
        raise Refused(str(error)) from error
