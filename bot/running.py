"""The main job: start, talk until told to stop, and stop cleanly within ten seconds."""

import asyncio
import logging
import os
import signal
import sys
import threading
from collections.abc import AsyncIterator, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path

from telegram.error import InvalidToken, TelegramError

from bot.app import Communique, opened
from bot.commands import UPDATES, set_menu
from bot.conversation import App
from bot.polling import polling
from bot.settings import Settings
from bot.standin import FakeTelegram
from bot.terminal import chat_in_terminal, converse
from bot.webhook import listening
from jobs.timetable import Timetable

log = logging.getLogger(__name__)

# Everything has to be still by then after a SIGTERM; the sender has the most to finish.
_STOP_WITHIN, _ANSWERS_WITHIN, _SENDER_WITHIN = 9.0, 1.0, 6.0
_LONGEST_WAIT = 60.0


class TokenRefusedError(Exception):
    """Telegram does not know the token."""


async def on_telegram(communique: Communique) -> None:
    """Read, send and answer on Telegram until SIGTERM or Ctrl-C. Raises TokenRefusedError."""
    stop = _told_to_stop()
    async with opened(communique), AsyncExitStack() as stack:
        await communique.read_seeds(settled_only=False)
        await stack.enter_async_context(_timetabled(communique))
        # This closes the connections to Telegram, so it comes after all that still needs them.
        stack.push_async_callback(communique.application.shutdown)
        if not await _connected(communique.application, stop):
            return
        await stack.enter_async_context(_sending(communique))
        await stack.enter_async_context(_hearing(communique))
        log.info("Ready: talking as @%s.", communique.application.bot.username)
        await stop.wait()
        log.info("Stopping.")


async def in_terminal(communique: Communique, standin: FakeTelegram, history: Path) -> None:
    """Read and talk in this terminal until the person leaves, or SIGTERM."""
    # Ctrl-C is the prompt's, which takes it for leaving.
    stop = _told_to_stop(signal.SIGTERM)
    async with opened(communique), AsyncExitStack() as stack:
        await communique.read_seeds(settled_only=False)
        await stack.enter_async_context(communique.application)
        await stack.enter_async_context(_sending(communique))
        await stack.enter_async_context(_timetabled(communique))
        chat = chat_in_terminal(communique.application, standin, history, _nothing)
        await _until(stop, chat)


async def _nothing() -> None:
    """What is due comes by itself."""


async def piped(communique: Communique, standin: FakeTelegram) -> None:
    """Answer the lines of standard input in order, with what is due by then, until their end or
    SIGTERM or Ctrl-C; touch no network."""
    stop = _told_to_stop()

    async def settle() -> None:
        await communique.owe_digests()
        communique.sender.wake()
        await communique.sender.idle()

    async with opened(communique), AsyncExitStack() as stack:
        await communique.read_seeds(settled_only=False)
        await stack.enter_async_context(communique.application)
        await stack.enter_async_context(_sending(communique))
        talk = converse(communique.application, standin, _lines(), sys.stdout, settle)
        await _until(stop, talk)


async def _until(stop: asyncio.Event, talk: Coroutine[object, object, None]) -> None:
    """Talk until it ends by itself or we are told to stop."""
    talking, told = asyncio.create_task(talk), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait((talking, told), return_when=asyncio.FIRST_COMPLETED)
    finally:
        told.cancel()
        talking.cancel()
        with suppress(asyncio.CancelledError):
            await talking


async def _lines() -> AsyncIterator[str]:
    """The lines of standard input. Whoever waits for the next one can be cancelled."""
    lines, loop = asyncio.Queue[str](), asyncio.get_running_loop()

    def read() -> None:
        try:
            # A file of its own: Python closes its own at the end, and can't while it is read.
            with open(
                sys.stdin.fileno(), encoding=sys.stdin.encoding, errors="replace", closefd=False
            ) as own:
                for line in own:
                    loop.call_soon_threadsafe(lines.put_nowait, line)
        except RuntimeError:  # the loop has ended, nobody listens any more
            return
        except OSError as error:
            log.warning("Standard input can't be read: %s", error)
        with suppress(RuntimeError):  # as above
            loop.call_soon_threadsafe(lines.put_nowait, "")

    # A daemon, since nothing wakes a thread that waits for a line that never comes.
    threading.Thread(target=read, name="standard input", daemon=True).start()
    while line := await lines.get():
        yield line


def _told_to_stop(*signals: signal.Signals) -> asyncio.Event:
    """Set by these signals, else by SIGTERM and Ctrl-C. Whatever is not still soon after is left
    to the next start."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()

    def leave() -> None:
        log.warning("Not still after %d s; the next start takes up what is left.", _STOP_WITHIN)
        logging.shutdown()
        os._exit(0)  # every promise is in the database: nothing is lost by leaving

    def told() -> None:
        if not stop.is_set():
            stop.set()
            loop.call_later(_STOP_WITHIN, leave)

    for number in signals or (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told)
    return stop


@asynccontextmanager
async def _timetabled(communique: Communique) -> AsyncIterator[None]:
    timetable = Timetable(communique.chores(), communique.clock)
    timetable.start()
    try:
        yield
    finally:
        timetable.stop()


@asynccontextmanager
async def _sending(communique: Communique) -> AsyncIterator[None]:
    task = asyncio.create_task(communique.sender.run())
    try:
        yield
    finally:
        await communique.sender.stop(_SENDER_WITHIN)
        with suppress(asyncio.CancelledError):
            await task


async def _connected(application: App, stop: asyncio.Event) -> bool:
    """Whether Telegram answered before we were told to stop. Meanwhile what is owed waits."""
    wait = 1.0
    while not stop.is_set():
        try:
            await application.initialize()
            await application.bot.get_me()
        except InvalidToken:
            # The error's own text holds the token.
            raise TokenRefusedError from None
        except TelegramError as error:
            log.warning("Telegram can't be reached (%s); trying again in %d s.", error, wait)
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await stop.wait()
            wait = min(wait * 2, _LONGEST_WAIT)
        else:
            return True
    return False


@asynccontextmanager
async def _hearing(communique: Communique) -> AsyncIterator[None]:
    """Updates come in, by polling or at the webhook, while the context lasts."""
    application = communique.application
    await application.start()
    try:
        await _offer_menu(application)
        async with _updates(application, communique.settings):
            yield
    finally:
        try:
            async with asyncio.timeout(_ANSWERS_WITHIN):
                await application.stop()
        except TimeoutError:
            # They go on for as long as the sender has to finish.
            log.warning("Some answers are still under way.")


async def _offer_menu(application: App) -> None:
    try:
        await set_menu(application.bot)
    except TelegramError as error:
        log.warning("The menu of commands could not be set: %s", error)


@asynccontextmanager
async def _updates(application: App, settings: Settings) -> AsyncIterator[None]:
    if settings.webhook_url:
        url, secret = settings.webhook_url, settings.webhook_secret
        async with listening(application, url, secret, settings.webhook_listen):
            await application.bot.set_webhook(
                url, secret_token=secret, allowed_updates=list(UPDATES)
            )
            yield
        return
    async with polling(application):
        yield
