"""What became of a call to Telegram, told from what it raised.

The Bot API has no idempotency key, and its library's errors overlap (`BadRequest` and `TimedOut`
are both `NetworkError`), so the decision looks at what lies behind the error as well.
"""

import asyncio
import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
)


class Outcome(StrEnum):
    """What is known, and so what may be done."""

    NOT_SENT = "not sent"  # never left: again, as often as needed
    WAIT = "wait"  # refused for now: after the time it names
    UNREADABLE = "unreadable"  # refused as it is written: once more as plain text
    UNCHANGED = "unchanged"  # an edit that changes nothing: as good as done
    REFUSED = "refused"  # never
    GONE = "gone"  # never, nor anything else in this chat
    MIGRATED = "migrated"  # not accepted here; the chat has another id
    HALT = "halt"  # the bot itself is refused: keep everything, tell the operator
    AMBIGUOUS = "ambiguous"  # it may have arrived


@dataclass(frozen=True)
class Verdict:
    """An outcome with what it brings along. `reason` holds no secret."""

    outcome: Outcome
    reason: str
    wait: float = 0.0
    new_chat_id: int | None = None


# The first doubtful try is repeated after this, the second after twice that, the third never.
FIRST_REPEAT = timedelta(seconds=30)
DOUBTFUL_TRIES = 3

_UNSENT = (
    httpx.PoolTimeout,
    httpx.ConnectTimeout,
    httpx.ConnectError,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
_GONE = (
    "chat not found",
    "user is deactivated",
    "user not found",
    "group chat was deactivated",
    "peer_id_invalid",
    "bot was kicked",
    "bot is not a member",
    "channel_private",
    "have no rights to send a message",
    "not enough rights to send text messages",
    "chat_write_forbidden",
    "need administrator rights in the channel chat",
)
_UNREADABLE = ("can't parse entities", "can't find end of the entity", "unsupported start tag")
_TOKEN = re.compile(r"\d+:[\w-]{35}")
_WORD_LIMIT = 200


def judge(error: BaseException) -> Verdict:
    """What an error says of the call that raised it. What nobody can tell is ambiguous."""
    if isinstance(error, RetryAfter):
        return Verdict(Outcome.WAIT, "too many messages", wait=_seconds(error.retry_after))
    if isinstance(error, ChatMigrated):
        return Verdict(Outcome.MIGRATED, "the chat moved", new_chat_id=error.new_chat_id)
    if isinstance(error, InvalidToken):
        return Verdict(Outcome.HALT, "Telegram does not accept the bot's token")
    if isinstance(error, Conflict):
        return Verdict(Outcome.HALT, "another copy of the bot is running with this token")
    reason = _plain(error)
    if isinstance(error, Forbidden):
        return Verdict(Outcome.GONE, reason)
    if isinstance(error, BadRequest):
        return Verdict(_refusal(reason.lower()), reason)
    if _never_left(error):
        return Verdict(Outcome.NOT_SENT, reason)
    if isinstance(error, NetworkError) and reason.startswith("Too Many Requests"):
        return Verdict(Outcome.WAIT, reason, wait=1.0)
    if isinstance(error, NetworkError) and reason.startswith("Request Entity Too Large"):
        return Verdict(Outcome.REFUSED, reason)
    return Verdict(Outcome.AMBIGUOUS, reason)


def _refusal(said: str) -> Outcome:
    if "message is not modified" in said:
        return Outcome.UNCHANGED
    if any(words in said for words in _UNREADABLE):
        return Outcome.UNREADABLE
    if any(words in said for words in _GONE):
        return Outcome.GONE
    return Outcome.REFUSED


def _never_left(error: BaseException) -> bool:
    return isinstance(error, NetworkError) and isinstance(error.__cause__, _UNSENT)


def _seconds(wait: int | timedelta) -> float:
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def _plain(error: BaseException) -> str:
    if isinstance(error, asyncio.CancelledError):
        return "stopped while it was being sent"
    words = _TOKEN.sub("…", str(error)) or type(error).__name__
    return words if len(words) <= _WORD_LIMIT else words[: _WORD_LIMIT - 1] + "…"


def repeat_after(tries: int, first: timedelta = FIRST_REPEAT) -> timedelta | None:
    """How long after so many doubtful tries the next one comes; None: there is none."""
    return first * 2 ** (tries - 1) if tries < DOUBTFUL_TRIES else None
