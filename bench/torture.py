"""Killed again and again while it ingests and pushes: `python -m bench.torture [KILLS]`.

A child process keeps articles, each with the alerts it owes, and sends them with the real sender
over HTTP to a stand-in that cuts replies. It is killed (-9) at random, and started again. At the
end nothing owed may be missing, nothing may have come twice but for a cut reply or a kill that
found it under way, and each repetition must say that it may be one.
"""

import asyncio
import json
import logging
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bench.telegram_client import as_row, bot_on, keep, server
from bot.budget import Budget
from bot.sender import Sender
from bot.worded import AGAIN, MISSED
from bot.wording import word
from jobs.alerts import owe_alerts
from jobs.ingest import Ingest
from jobs.rules.article import Country, Found, Published, Read, Reading
from storage.db import Database
from storage.outbox import NO_ANSWER
from storage.services import Services
from storage.store import Store
from storage.tables import ChatKind, DeliveryState

KILLS, CUTS = 50, 0.05
COUNTRIES = ("IR", "PK", "IN", "TR", "QA", "EG", "SA", "AE", "IQ", "AF")
CHATS = range(1, 51)
_PAUSE = 0.25
_NUMBER = re.compile(r"Number (\d+) of the news")


class Plain:
    """Reads nothing more in an article than what it came with."""

    def read(self, found: Found, /) -> Read:
        raise LookupError(found.source)

    def tag(self, read: Read, _: Published, /) -> Read:
        return read


def article(number: int, now: datetime) -> Read:
    """An article like no other, about one country."""
    words = " ".join(f"w{number}x{at}" for at in range(40))
    country = COUNTRIES[number % len(COUNTRIES)]
    return Read(
        source=f"https://news.example/{number}",
        title=f"Number {number} of the news",
        title_made=False,
        text=words,
        outlet="News",
        dateline=None,
        licence=None,
        language="en",
        published=Published(now, "feed"),
        reading=Reading(countries=(Country(country, country, ()),)),
    )


def watch(db: Database) -> None:
    """Each chat asks for one country."""
    now = datetime.now(UTC)
    with db.open() as store:
        for chat in CHATS:
            store.chats.ensure(chat, ChatKind.PRIVATE, "", "en", "UTC", now)
            country = COUNTRIES[chat % len(COUNTRIES)]
            store.chats.subscribe(chat, country, f"country:{country}", now)


async def live(url: str, port: int, *, ingesting: bool) -> None:
    """Keep an article and what it owes four times a second, and send, until killed; or, when
    nothing is kept any more, until nothing is owed."""
    db = Database(url)
    services, budget = Services(db), Budget()
    keep_all = Ingest(Plain(), owe_alerts)
    async with bot_on(port, budget) as bot:
        sender = Sender(bot, services, budget, word)
        running = asyncio.create_task(sender.run())
        print("ready", flush=True)
        while ingesting:
            await services.write(lambda store: _keep_next(store, keep_all))
            sender.wake()
            await asyncio.sleep(_PAUSE)
        await _all_settled(services)
        await sender.stop()
        await running
    await services.close()
    db.close()


async def _all_settled(services: Services) -> None:
    while True:
        if not await services.read(_owed):
            return
        await asyncio.sleep(1)


def _keep_next(store: Store, ingest: Ingest) -> None:
    now = datetime.now(UTC)
    ingest(store, [article(store.articles.count() + 1, now)], now, alerting=True)


def _owed(store: Store) -> int:
    counts = store.outbox.counts()
    return counts[DeliveryState.PENDING] + counts[DeliveryState.SENDING]


def torture(url: str, port: int, kills: int) -> int:
    """Kill the child so many times; answers how many messages were under way at the kills."""
    chance, under_way = random.Random(7), 0
    db = Database(url)
    for number in range(kills):
        with _child(url, port, "ingest") as process:
            _ready(process)
            time.sleep(chance.uniform(0.2, 2.5))
            process.send_signal(signal.SIGKILL)
        with db.view() as store:
            under_way += store.outbox.counts()[DeliveryState.SENDING]
        print(f"\rkill {number + 1} of {kills}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    db.close()
    with _child(url, port, "finish") as process:
        if process.wait() != 0:
            raise RuntimeError("the last child failed")
    return under_way


def _ready(process: subprocess.Popen[bytes]) -> None:
    if process.stdout is None or process.stdout.readline() != b"ready\n":
        raise RuntimeError("the child did not come up")


def _child(url: str, port: int, what: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "bench.torture", what, url, str(port)]
    return subprocess.Popen(command, stdout=subprocess.PIPE)


@dataclass(frozen=True)
class Arrived:
    """What the stand-in took in."""

    pairs: Counter[tuple[int, int]]
    unmarked: int
    named: frozenset[tuple[int, int]]
    cuts: int


def arrived(lines: Iterable[str]) -> Arrived:
    """Read the stand-in's log: which article came to which chat how often, and which repetitions
    did not say so."""
    pairs: Counter[tuple[int, int]] = Counter()
    named: set[tuple[int, int]] = set()
    unmarked = cuts = 0
    for line in map(json.loads, lines):
        said, _, missed = line["text"].partition(MISSED)
        pair = line["chat"], int(_NUMBER.search(said)[1])  # type: ignore[index]  # always there
        unmarked += pairs[pair] > 0 and AGAIN not in said
        pairs[pair] += 1
        cuts += line["cut"]
        named |= {(line["chat"], int(number)) for number in _NUMBER.findall(missed)}
    return Arrived(pairs, unmarked, frozenset(named), cuts)


def owed(db: Database) -> set[tuple[int, int]]:
    """Which article each chat had to get: the rule itself, not the outbox."""
    with db.view() as store:
        total = store.articles.count()
    return {
        (chat, number)
        for number in range(1, total + 1)
        for chat in CHATS
        if chat % len(COUNTRIES) == number % len(COUNTRIES)
    }


def given_up(db: Database) -> int:
    """Alerts given up in doubt."""
    with db.view() as store:
        rows = store.outbox.dead_since(datetime(2000, 1, 1, tzinfo=UTC), limit=100_000)
        return sum(row.reason == NO_ANSWER for row in rows)


def main(kills: int = KILLS) -> int:
    """Print the figures; status 1 if a promise was broken."""
    logging.getLogger("alembic").setLevel(logging.WARNING)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        url, log = f"sqlite:///{folder}/torture.db", Path(folder) / "log"
        db = Database(url)
        db.migrate()
        watch(db)
        with server(log, CUTS) as port:
            under_way = torture(url, port, kills)
        got, wanted = arrived(log.read_text().splitlines()), owed(db)
        doubtful = given_up(db)
        db.close()
    duplicates = got.pairs.total() - len(got.pairs)
    missing = wanted - set(got.pairs)
    figures: dict[str, object] = {
        "kills": kills,
        "alerts owed": len(wanted),
        "lost": len(missing - got.named),
        "not arrived, but named in a later message": len(missing & got.named),
        "given up in doubt": doubtful,
        "duplicates": duplicates,
        "replies cut": got.cuts,
        "messages under way at the kills": under_way,
        "duplicates without their mark": got.unmarked,
        "seconds": round(time.monotonic() - began),
    }
    met = (
        bool(wanted)
        and not missing - got.named
        and not got.unmarked
        and duplicates <= got.cuts + under_way
    )
    print(as_row(figures))
    print("met" if met else "MISSED")
    keep("torture", {**figures, "met": met})
    return 0 if met else 1


if __name__ == "__main__":
    logging.basicConfig(level=logging.ERROR)
    if sys.argv[1:2] in (["ingest"], ["finish"]):
        asyncio.run(live(sys.argv[2], int(sys.argv[3]), ingesting=sys.argv[1] == "ingest"))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else KILLS))
