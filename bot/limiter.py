"""Every call to Telegram passes here: the budget says when, and refusals are taken as told."""

import asyncio
import os
from collections.abc import Callable, Coroutine
from enum import StrEnum
from typing import Any

from telegram._utils.types import JSONDict
from telegram.error import TelegramError
from telegram.ext import BaseRateLimiter

from bot.budget import Budget, ChatKey
from bot.outcome import Outcome, judge

Result = bool | JSONDict | list[JSONDict]


class Rank(StrEnum):
    """Who waits for a call: somebody in front of a screen, or nobody in particular."""

    ANSWER = "answer"
    # Its place in the budget was taken before the call.
    PUSH = "push"


# The methods whose calls count as messages in a chat.
_IN_CHAT = ("send", "edit", "forward", "copy", "stopPoll", "stopMessageLiveLocation")
_NO_MESSAGE = ("sendChatAction",)
# An answer is repeated so often at most, and never after a longer wait: by then nobody reads it.
_REPEATS = 4
_PATIENCE = 90.0


class Limiter(BaseRateLimiter[Rank]):
    """Lets a call go when the budget has a place for it.

    An answer that was refused for now, or never left, is repeated; one whose outcome nobody knows
    is not. A push is never repeated here: the outbox decides.
    """

    def __init__(self, budget: Budget) -> None:
        self.budget = budget

    async def initialize(self) -> None:
        """Take durations as durations: else PTB warns at each of Telegram's pauses."""
        os.environ.setdefault("PTB_TIMEDELTA", "true")

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Rank | None,
    ) -> Result:
        """Make the call in its turn."""
        chat, push = _chat(endpoint, data), rate_limit_args is Rank.PUSH
        repeats = 0
        while True:
            place = None if push else await self.budget.turn(chat)
            try:
                return await callback(*args, **kwargs)
            except TelegramError as error:
                wait = self._told(error, chat, repeats)
                repeats += 1
                if push or wait is None or wait > _PATIENCE or repeats > _REPEATS:
                    raise
            finally:
                if place is not None:
                    place.done()
            await asyncio.sleep(wait)

    def _told(self, error: TelegramError, chat: ChatKey | None, repeats: int) -> float | None:
        """How long to wait before the call may be repeated; None: it may not."""
        verdict = judge(error)
        if verdict.outcome is Outcome.WAIT:
            return self.budget.refused(chat, verdict.wait)
        if verdict.outcome is Outcome.NOT_SENT:
            return float(2**repeats) / 2
        return None


def _chat(endpoint: str, data: dict[str, Any]) -> ChatKey | None:
    """The chat in which the call counts as a message, if it does."""
    if not endpoint.startswith(_IN_CHAT) or endpoint in _NO_MESSAGE:
        return None
    chat = data.get("chat_id")
    if isinstance(chat, str) and chat.removeprefix("-").isdecimal():
        return int(chat)
    return chat if isinstance(chat, (int, str)) else None
