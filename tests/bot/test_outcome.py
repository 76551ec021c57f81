"""The table of outcomes: what each error of a send means, and what may be done."""

import asyncio
from datetime import timedelta

import httpx
import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.warnings import PTBDeprecationWarning

from bot.outcome import Outcome, Verdict, judge, repeat_after

TOKEN = "700000001:" + "A" * 35


@pytest.fixture(autouse=True)
def _durations(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


def behind(error: Exception, cause: Exception) -> Exception:
    """The error as the library raises it, with what happened below."""
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    "error, outcome",
    [
        # Never left this machine.
        (behind(TimedOut("Pool timeout"), httpx.PoolTimeout("")), Outcome.NOT_SENT),
        (behind(TimedOut(), httpx.ConnectTimeout("")), Outcome.NOT_SENT),
        (behind(NetworkError("httpx.ConnectError"), httpx.ConnectError("")), Outcome.NOT_SENT),
        (behind(NetworkError("httpx.ProxyError"), httpx.ProxyError("")), Outcome.NOT_SENT),
        # Refused for now.
        (NetworkError("Too Many Requests (429)"), Outcome.WAIT),
        # Refused as it is.
        (BadRequest("Can't parse entities: unsupported start tag"), Outcome.UNREADABLE),
        (BadRequest("Message is not modified: specified new text is the same"), Outcome.UNCHANGED),
        (BadRequest("Message to edit not found"), Outcome.REFUSED),
        (BadRequest("Message can't be edited"), Outcome.REFUSED),
        (BadRequest("Message is too long"), Outcome.REFUSED),
        (BadRequest("Button_data_invalid"), Outcome.REFUSED),
        (NetworkError("Request Entity Too Large"), Outcome.REFUSED),
        # Nobody is there.
        (Forbidden("Forbidden: bot was blocked by the user"), Outcome.GONE),
        (Forbidden("Forbidden: user is deactivated"), Outcome.GONE),
        (BadRequest("Chat not found"), Outcome.GONE),
        (BadRequest("PEER_ID_INVALID"), Outcome.GONE),
        (BadRequest("Not enough rights to send text messages to the chat"), Outcome.GONE),
        (BadRequest("Have no rights to send a message"), Outcome.GONE),
        # The bot itself.
        (InvalidToken("Not Found"), Outcome.HALT),
        (Conflict("terminated by other getUpdates request"), Outcome.HALT),
        # It may have arrived.
        (behind(TimedOut(), httpx.ReadTimeout("")), Outcome.AMBIGUOUS),
        (behind(TimedOut(), httpx.WriteTimeout("")), Outcome.AMBIGUOUS),
        (behind(NetworkError("httpx.ReadError"), httpx.ReadError("")), Outcome.AMBIGUOUS),
        (behind(NetworkError("httpx.WriteError"), httpx.WriteError("")), Outcome.AMBIGUOUS),
        (
            behind(NetworkError("httpx.RemoteProtocolError"), httpx.RemoteProtocolError("")),
            Outcome.AMBIGUOUS,
        ),
        (TimedOut(), Outcome.AMBIGUOUS),
        (NetworkError("Bad Gateway"), Outcome.AMBIGUOUS),
        (NetworkError("Internal Server Error (500)"), Outcome.AMBIGUOUS),
        (TelegramError("Invalid server response"), Outcome.AMBIGUOUS),
        (KeyError("result"), Outcome.AMBIGUOUS),
        (asyncio.CancelledError(), Outcome.AMBIGUOUS),
    ],
)
def test_judge(error: BaseException, outcome: Outcome) -> None:
    assert judge(error).outcome is outcome


def test_judge_hands_on_what_the_answer_named() -> None:
    assert judge(RetryAfter(7)) == Verdict(Outcome.WAIT, "too many messages", wait=7.0)
    assert judge(RetryAfter(timedelta(seconds=7))).wait == 7.0
    assert judge(ChatMigrated(-1009)) == Verdict(
        Outcome.MIGRATED, "the chat moved", new_chat_id=-1009
    )


def test_judge_reads_whole_seconds_where_the_library_still_gives_numbers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    error = RetryAfter(7)
    monkeypatch.delenv("PTB_TIMEDELTA")
    with pytest.warns(PTBDeprecationWarning, match="retry_after"):
        assert judge(error).wait == 7.0


@pytest.mark.parametrize(
    "error",
    [
        InvalidToken(f"The token `{TOKEN}` was rejected by the server."),
        NetworkError(f"httpx.ReadError: https://api.telegram.org/bot{TOKEN}/sendMessage"),
        Forbidden(f"no {TOKEN}"),
    ],
)
def test_a_reason_never_holds_the_token(error: Exception) -> None:
    assert TOKEN not in judge(error).reason


def test_a_reason_is_short() -> None:
    assert judge(BadRequest("x" * 5000)).reason == "x" * 199 + "…"


@pytest.mark.parametrize("tries, seconds", [(1, 30), (2, 60), (3, None), (4, None)])
def test_a_doubtful_message_is_repeated_twice_ever_later(tries: int, seconds: int | None) -> None:
    assert repeat_after(tries) == (timedelta(seconds=seconds) if seconds else None)
