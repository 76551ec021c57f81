"""The stand-in server as a child process, and a bot that talks to it as it would to Telegram."""

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.budget import Budget
from bot.limiter import Limiter, Rank

TOKEN = "700000001:" + "A" * 35


@contextmanager
def server(log: Path, cuts: float = 0.0) -> Iterator[int]:
    """The port of a stand-in that lasts as long as the context."""
    command = [sys.executable, "-m", "bench.telegram_server", str(log), str(cuts)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.terminate()


def report(port: int) -> dict[str, int]:
    """How many messages the stand-in answered how."""
    address = f"http://127.0.0.1:{port}/bot{TOKEN}/report"
    with urllib.request.urlopen(address, timeout=10) as answer:
        counts: dict[str, int] = json.load(answer)
    return counts


def bot_on(port: int, budget: Budget) -> ExtBot[Rank]:
    """A bot with the library's own HTTP layer."""
    # An outgoing proxy of this machine is for others.
    os.environ["NO_PROXY"] = "127.0.0.1"
    return ExtBot(
        TOKEN,
        base_url=f"http://127.0.0.1:{port}/bot",
        request=HTTPXRequest(connection_pool_size=64),
        rate_limiter=Limiter(budget),
    )


def as_row(figures: dict[str, object]) -> str:
    """Figures as a small table."""
    width = max(map(len, figures))
    return "\n".join(f"  {name:<{width}}  {value}" for name, value in figures.items())


def keep(name: str, figures: dict[str, object]) -> None:
    """Write the figures to bench/results."""
    folder = Path(__file__).parent / "results"
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps(figures, indent=1) + "\n")
