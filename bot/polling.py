"""Polling: the bot asks Telegram for updates, and goes on asking whatever the answers are."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from telegram.error import InvalidToken, RetryAfter, TelegramError, TimedOut

from bot.commands import UPDATES
from bot.conversation import App

log = logging.getLogger(__name__)

# How long Telegram may keep a question open, and how long its last answer is waited for.
_HOLD, _LAST_WORD = 10, 1.0
_FIRST_WAIT, _LONGEST_WAIT = 1.0, 30.0


@asynccontextmanager
async def polling(application: App) -> AsyncIterator[None]:
    """Updates come into the application's queue while the context lasts.

    The library's own polling ends for good at the first answer that the token is unknown, which
    Telegram also gives in passing; hence this loop.
    """
    poll = _Poll(application)
    task = asyncio.create_task(poll.run(), name="polling")
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await poll.confirm()


class _Poll:
    def __init__(self, application: App) -> None:
        self._bot, self._queue = application.bot, application.update_queue
        self._offset = 0
        self._webhook_gone = False
        self._troubled = False

    async def run(self) -> None:
        wait = _FIRST_WAIT
        while True:
            try:
                await self._ask()
            except TimedOut:
                continue
            except TelegramError as error:
                pause = _pause(error, wait)
                log.warning("No updates: %s; asking again in %.0f s.", _sentence(error), pause)
            except Exception:  # the top of the updates' loop: an odd answer is not the end of it
                pause = wait
                log.exception("No updates; asking again in %.0f s", pause)
            else:
                wait = _FIRST_WAIT
                continue
            self._troubled = True
            await asyncio.sleep(pause)
            wait = min(wait * 2, _LONGEST_WAIT)

    async def _ask(self) -> None:
        if not self._webhook_gone:
            # Telegram answers no questions while it has a webhook to bring updates to.
            await self._bot.delete_webhook()
            self._webhook_gone = True
        updates = await self._bot.get_updates(
            offset=self._offset, timeout=_HOLD, allowed_updates=list(UPDATES)
        )
        if self._troubled:
            self._troubled = False
            log.warning("Updates come in again.")
        for update in updates:
            self._queue.put_nowait(update)
            self._offset = update.update_id + 1

    async def confirm(self) -> None:
        """Tell Telegram what has come in, so that it does not come again at the next start."""
        if not self._offset:
            return
        try:
            async with asyncio.timeout(_LAST_WORD):
                await self._bot.get_updates(
                    offset=self._offset, timeout=0, allowed_updates=list(UPDATES)
                )
        except (TelegramError, TimeoutError) as error:
            log.warning("What came in last may come again at the next start: %s.", _sentence(error))


def _pause(error: TelegramError, wait: float) -> float:
    if isinstance(error, RetryAfter):
        after = error.retry_after
        return float(after if isinstance(after, int) else after.total_seconds())
    return wait


def _sentence(error: Exception) -> str:
    if isinstance(error, InvalidToken):
        # The error's own text holds the token.
        return "Telegram refuses the token"
    return str(error).rstrip(".") or type(error).__name__
