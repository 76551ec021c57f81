"""Two hundred hosts: `python -m bench.feeds` reads them all, then again, against python `reader`.

The server is a process of its own. Names lead to loopback by the system's own resolver call,
patched for both programs alike. The second round is the feeds that answer 304, ours and reader's
in turn; what counts is CPU time of this process and of our workers.
"""

import asyncio
import gc
import json
import logging
import multiprocessing
import os
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from math import inf
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import Any

from jobs.desk import Desk
from jobs.feeds import Round, poll
from jobs.fetch import Fetcher
from jobs.gazetteer import load_gazetteer
from jobs.ingest import Ingest
from jobs.reading import Reader
from jobs.worker import Workers
from storage.db import Database
from storage.feeds import FeedDraft
from storage.services import Services
from tests.feedworld import ENTRIES, World, build
from tests.webserver import AGENT, LOOPBACK, Webserver

HOSTS = 200
RUNS = 5
RESULT = Path(__file__).parent / "results" / "feeds.json"
NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Bar:
    """A figure and what it must be."""

    name: str
    value: float
    limit: float
    unit: str = ""
    exact: bool = False

    @property
    def met(self) -> bool:
        """Whether it is what it must be."""
        return self.value == self.limit if self.exact else self.value <= self.limit

    def __str__(self) -> str:
        line = f"{self.name:<46} {self.value:>10.3f} {self.unit:<4}"
        if self.limit == inf:
            return line
        return f"{line} {'=' if self.exact else '<='} {self.limit:<9.3f} {'met' if self.met else 'MISSED'}"


def main() -> int:
    """Print the table; status 1 if a bar is missed."""
    logging.disable(logging.CRITICAL)
    with served() as world, named_as_loopback(), tempfile.TemporaryDirectory() as folder:
        bars = asyncio.run(measure(world, Path(folder)))
    for bar in bars:
        print(bar)
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps([_as_json(bar) for bar in bars], indent=1))
    return 0 if all(bar.met for bar in bars) else 1


def _as_json(bar: Bar) -> dict[str, object]:
    limit = None if bar.limit == inf else bar.limit
    return {**asdict(bar), "limit": limit, "met": bar.met}


@contextmanager
def served() -> Iterator[World]:
    """The web, in a process of its own."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    try:
        yield ours.recv()
    finally:
        process.kill()
        process.join()


def _serve(pipe: Connection) -> None:
    async def serve() -> None:
        async with Webserver() as web:
            pipe.send(build(web, HOSTS))
            await asyncio.Event().wait()

    asyncio.run(serve())


@contextmanager
def named_as_loopback() -> Iterator[None]:
    """Names under `.example` are this machine, for whoever asks the system."""
    system: Callable[..., Any] = socket.getaddrinfo

    def resolve(host: Any, *args: Any, **kwargs: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else str(host)
        return system("127.0.0.1" if name.endswith(".example") else host, *args, **kwargs)

    socket.getaddrinfo = resolve
    try:
        yield
    finally:
        socket.getaddrinfo = system


async def measure(world: World, folder: Path) -> list[Bar]:
    """Every figure, in one run."""
    db = Database(f"sqlite:///{folder / 'communique.db'}")
    db.migrate()
    with db.open() as store:
        for url in [*world.good, *world.bad]:
            store.feeds.add(FeedDraft(url), NOW)
    services = Services(db)
    ingest = Ingest(Reader(load_gazetteer(Path("seeds"))), lambda *_: None)
    # What is built once stays: a collector that walks the gazetteer again and again stops the loop.
    gc.collect()
    gc.freeze()
    async with Workers() as workers, Fetcher(AGENT, allow_networks=LOOPBACK) as fetcher:
        desk = Desk(services, fetcher, workers, ingest.prepare, ingest)
        probe = Probe(workers)
        watching = asyncio.create_task(probe.watch())
        began = perf_counter()
        first = await poll(desk, NOW)
        took = perf_counter() - began
        watching.cancel()
        with db.open() as store:
            articles = store.articles.count()
            for feed in store.feeds.list():
                if feed.url in world.bad:
                    store.feeds.remove(feed.id or 0)
        ours, theirs = await second_rounds(desk, workers, world, folder)
    await services.close()
    db.close()
    return [
        *_first_round(first, world, articles),
        Bar("first round, wall time (for comparison)", took, inf, "s"),
        Bar("worker memory, peak resident", probe.memory / 2**20, 300, "MiB"),
        Bar("event-loop lag, p99", quantiles(probe.lags, n=100)[98] * 1000, 50, "ms"),
        Bar("event-loop lag, worst", max(probe.lags) * 1000, 250, "ms"),
        Bar("CPU of a 304, ours / reader's", ours / theirs, 1 / 3),
        Bar("CPU of a 304, ours (for comparison)", ours / len(world.good) * 1e3, inf, "ms"),
        Bar("CPU of a 304, reader's (for comparison)", theirs / len(world.good) * 1e3, inf, "ms"),
    ]


def _first_round(first: Round, world: World, articles: int) -> list[Bar]:
    named = {address for address, _ in first.failed}
    return [
        Bar("good feeds read", first.read, len(world.good), exact=True),
        Bar("articles kept", articles, len(world.good) * ENTRIES, exact=True),
        Bar("bad feeds named", len(named), len(world.bad), exact=True),
        Bar("times they were named", len(first.failed), len(world.bad), exact=True),
    ]


async def second_rounds(
    desk: Desk, workers: Workers, world: World, folder: Path
) -> tuple[float, float]:
    """The median CPU seconds of a round in which everything answers 304: ours, then reader's."""
    import reader as reader_package

    peer = reader_package.make_reader(str(folder / "reader.sqlite"))
    for url in world.good:
        peer.add_feed(url)
    peer.update_feeds(scheduled=False)
    ours, theirs = [], []
    for run in range(1, RUNS + 1):
        began = process_time() + worker_time(workers)
        again = await poll(desk, NOW + timedelta(hours=run))
        ours.append(process_time() + worker_time(workers) - began)
        if again.unchanged != len(world.good):
            raise SystemExit(f"{again.unchanged} of {len(world.good)} feeds answered 304")
        began = process_time()
        peer.update_feeds(scheduled=False)
        theirs.append(process_time() - began)
    peer.close()
    return median(ours), median(theirs)


def worker_time(workers: Workers) -> float:
    """The CPU seconds that our living workers have used."""
    fields = [
        Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in workers.pids()
    ]
    return sum(int(field[11]) + int(field[12]) for field in fields) / _TICKS


class Probe:
    """Watches how late the event loop is, and how large the workers grow."""

    def __init__(self, workers: Workers) -> None:
        self.workers = workers
        self.lags: list[float] = []
        self.memory = 0

    async def watch(self, every: float = 0.005) -> None:
        """Until it is cancelled."""
        while True:
            asked = perf_counter()
            await asyncio.sleep(every)
            self.lags.append(perf_counter() - asked - every)
            if len(self.lags) % 10 == 0:
                self.memory = max([self.memory, *map(_peak, self.workers.pids())])


def _peak(pid: int) -> int:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    sizes = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
    return int(sizes[0]) * 1024 if sizes else 0


if __name__ == "__main__":
    sys.exit(main())
