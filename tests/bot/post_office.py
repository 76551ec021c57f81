"""A sender between a real outbox and a Telegram that fails as told, on a virtual clock."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from telegram.ext import ExtBot

from bot.budget import Budget, Limits
from bot.limiter import Limiter, Rank
from bot.sender import Sender
from bot.worded import Worded, Words
from storage.db import Database
from storage.services import Services
from storage.store import Store
from storage.tables import ChatKind, Delivery, DeliveryKind, DeliveryState
from tests.bot.faults import FaultyTelegram
from tests.virtual import run

T = TypeVar("T")
NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
TOKEN = "700000001:" + "A" * 35


def plainly(_: Store, delivery: Delivery, __: datetime) -> Worded:
    """Says the event's key, in bold."""
    return Worded(f"<b>{delivery.event_key}</b>", delivery.event_key)


@dataclass
class Office:
    """What a test needs of a sender at work: `at()` seconds have passed since noon."""

    db: Database
    telegram: FaultyTelegram
    bot: ExtBot[Rank]
    budget: Budget
    services: Services
    sender: Sender

    def now(self) -> datetime:
        return NOON + timedelta(seconds=asyncio.get_running_loop().time())

    def states(self) -> list[DeliveryState]:
        """The states there are, each once."""
        with self.db.view() as store:
            return [state for state, count in store.outbox.counts().items() if count]


async def settled(office: Office) -> None:
    """Wait until nothing is owed any more."""
    async with asyncio.timeout(900):
        while {DeliveryState.PENDING, DeliveryState.SENDING} & set(office.states()):
            await asyncio.sleep(1.0)


def owe(db: Database, chat: int, *keys: str, kind: DeliveryKind = DeliveryKind.ALERT) -> None:
    """Owe the chat a message for each key, from noon on."""
    with db.open() as store:
        kind_of_chat = ChatKind.PRIVATE if chat > 0 else ChatKind.GROUP
        store.chats.ensure(chat, kind_of_chat, "", "en", "UTC", NOON)
        for key in keys:
            store.outbox.owe(chat, kind, key, {}, NOON)


@asynccontextmanager
async def open_office(
    db: Database,
    telegram: FaultyTelegram,
    word: Words = plainly,
    *,
    start: bool = True,
    limits: Limits | None = None,
    serves: Callable[[int], bool] = lambda _: True,
) -> AsyncIterator[Office]:
    """An office whose sender is at work, unless it is not to start."""
    clock = asyncio.get_running_loop().time
    budget = Budget(clock, limits, jitter=lambda: 0.0)
    services = Services(db)
    bot = ExtBot(
        TOKEN, request=telegram, get_updates_request=telegram, rate_limiter=Limiter(budget)
    )
    await bot.initialize()
    telegram.calls.clear()
    sender = Sender(
        bot, services, budget, word, now=lambda: NOON + timedelta(seconds=clock()), serves=serves
    )
    office = Office(db, telegram, bot, budget, services, sender)
    running = asyncio.create_task(sender.run()) if start else None
    try:
        yield office
    finally:
        await sender.stop()
        if running:
            await asyncio.gather(running, return_exceptions=True)
        await services.close()


def work(
    db: Database,
    telegram: FaultyTelegram,
    scene: Callable[[Office], Awaitable[T]],
    word: Words = plainly,
    limits: Limits | None = None,
) -> T:
    """Play the scene in an office at work, on a virtual clock that starts at noon."""

    async def play() -> T:
        async with open_office(db, telegram, word, limits=limits) as office:
            return await scene(office)

    return run(play())
