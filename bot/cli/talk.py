"""Commands that talk: run and chat."""

import asyncio
import signal
import sys
from argparse import Namespace
from pathlib import Path

from bot.cli.errors import Refused
from bot.cli.house import database, reader, utc_now
from bot.settings import Settings

_HISTORY = Path(".chat_history")
_OTHER_COPY = "stop that copy first, or talk to it where it runs."


def run(arguments: Namespace, settings: Settings) -> None:
    """Talk on Telegram if there is a token, else in this terminal."""
    _heed_sigterm()
    if not settings.token:
        chat(arguments, settings)
        return
    # Imported here: commands that only look at the database need none of Telegram.
    from bot.app import build
    from bot.running import TokenRefusedError, on_telegram

    reads = reader(settings)
    with database(settings, writing=_OTHER_COPY) as db:
        try:
            asyncio.run(on_telegram(build(settings, db, reads, utc_now)))
        except TokenRefusedError:
            raise Refused(
                "Telegram refused TELEGRAM_TOKEN; copy it anew from @BotFather into .env."
            ) from None


def chat(_: Namespace, settings: Settings) -> None:
    """Talk in this terminal: person 1, who is an administrator."""
    _heed_sigterm()
    from bot.app import build
    from bot.running import in_terminal, piped
    from bot.standin import FakeTelegram

    reads = reader(settings)
    with database(settings, writing=_OTHER_COPY) as db:
        standin = FakeTelegram(utc_now)
        communique = build(settings, db, reads, utc_now, standin=standin)
        if sys.stdin.isatty():
            asyncio.run(in_terminal(communique, standin, _HISTORY))
        else:
            asyncio.run(piped(communique, standin))


def _heed_sigterm() -> None:
    """Whoever stops us before we talk finds everything closed too."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
