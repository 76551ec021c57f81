"""Every call passes the budget; answers are repeated where that is safe, pushes never."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import pytest
from telegram.error import BadRequest, NetworkError, RetryAfter
from telegram.ext import ExtBot

from bot.budget import Budget
from bot.limiter import Limiter, Rank
from tests.bot.faults import (
    BROKEN,
    CUT,
    FULL_POOL,
    UNREACHED,
    Fault,
    FaultyTelegram,
    flood,
    refused,
)
from tests.bot.post_office import TOKEN
from tests.virtual import run

T = TypeVar("T")


def talk(telegram: FaultyTelegram, scene: Callable[[ExtBot[Rank]], Awaitable[T]]) -> T:
    """Play the scene with a bot behind the limiter, on a virtual clock."""

    async def play() -> T:
        budget = Budget(asyncio.get_running_loop().time, jitter=lambda: 0.0)
        bot = ExtBot(
            TOKEN, request=telegram, get_updates_request=telegram, rate_limiter=Limiter(budget)
        )
        async with bot:
            telegram.calls.clear()
            return await scene(bot)

    return run(play())


def now() -> float:
    return asyncio.get_running_loop().time()


@pytest.mark.parametrize(
    "faults, seconds",
    [
        ([], 0.0),
        ([flood(7)], 7.1),
        ([UNREACHED], 0.5),
        ([FULL_POOL, UNREACHED, FULL_POOL], 3.5),
    ],
)
def test_an_answer_is_repeated_while_it_surely_did_not_arrive(
    faults: list[Fault], seconds: float
) -> None:
    telegram = FaultyTelegram(faults)

    async def scene(bot: ExtBot[Rank]) -> float:
        await bot.send_message(1, "hello")
        return now()

    assert talk(telegram, scene) == pytest.approx(seconds, abs=0.2)
    assert telegram.texts == ["hello"]


@pytest.mark.parametrize(
    "fault, error, arrived",
    [
        (CUT, NetworkError, ["hello"]),
        (BROKEN, NetworkError, []),
        (refused("chat not found"), BadRequest, []),
        (flood(3600), RetryAfter, []),
    ],
)
def test_an_answer_is_not_repeated_where_that_is_no_use_or_not_safe(
    fault: Fault, error: type[Exception], arrived: list[str]
) -> None:
    telegram = FaultyTelegram([fault])

    async def scene(bot: ExtBot[Rank]) -> None:
        with pytest.raises(error):
            await bot.send_message(1, "hello")

    talk(telegram, scene)
    assert telegram.texts == arrived
    assert len(telegram.calls) == 1


def test_an_answer_gives_up_in_the_end() -> None:
    telegram = FaultyTelegram([UNREACHED] * 9)

    async def scene(bot: ExtBot[Rank]) -> None:
        with pytest.raises(NetworkError):
            await bot.send_message(1, "hello")

    talk(telegram, scene)
    assert len(telegram.calls) == 5


def test_a_push_is_tried_once_and_its_refusal_pauses_its_chat() -> None:
    telegram = FaultyTelegram([flood(7)])

    async def scene(bot: ExtBot[Rank]) -> tuple[float, float]:
        with pytest.raises(RetryAfter):
            await bot.send_message(1, "hello", rate_limit_args=Rank.PUSH)
        at_once = now()
        await bot.send_message(1, "an answer")
        return at_once, now()

    at_once, later = talk(telegram, scene)
    assert at_once == 0
    assert later == pytest.approx(7.1, abs=0.01)


def test_answers_and_edits_count_in_their_chat_and_a_pressed_button_does_not() -> None:
    telegram = FaultyTelegram()

    async def scene(bot: ExtBot[Rank]) -> float:
        await bot.send_message(1, "one")
        await bot.edit_message_text("two", chat_id=1, message_id=1)
        await bot.send_message("1", "three")
        for _ in range(5):
            await bot.answer_callback_query("x")
            await bot.send_chat_action(1, "typing")
        assert now() == 0
        await bot.send_message(1, "four")
        return now()

    assert talk(telegram, scene) == pytest.approx(3.03, abs=0.01)


def test_thirty_people_at_once_get_their_answers_within_the_limits() -> None:
    telegram = FaultyTelegram()

    async def scene(bot: ExtBot[Rank]) -> float:
        await asyncio.gather(*(bot.send_message(chat, "hi") for chat in range(1, 91)))
        return now()

    assert 2.0 < talk(telegram, scene) < 3.2
    assert telegram.floods == 0
    assert len(telegram.arrived) == 90
