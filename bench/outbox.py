"""Pushing what is owed, beside the bare sending of as many messages: `python -m bench.outbox`.

The floor is the same library calling the same instant stand-in, fifty messages under way, with
nothing remembered. What is compared alternates; figures are medians of five rounds.
"""

import asyncio
import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from telegram import Bot
from telegram.ext import ApplicationBuilder, ExtBot

from bot.budget import Budget, Limits
from bot.limiter import Limiter, Rank
from bot.sender import Sender
from bot.standin import FakeTelegram
from bot.worded import Worded
from storage.db import Database
from storage.services import Services
from storage.store import Store
from storage.tables import ChatKind, Delivery, DeliveryKind

ROUNDS, MESSAGES, CHATS, AT_ONCE = 5, 1000, 100, 50
RESULTS = Path(__file__).parent / "results" / "outbox.json"
TEXT = "<b>Iran and Pakistan talk</b>\n" + "The border, the markets and the power line again. " * 6
NO_LIMITS = Limits(overall=(10**6, 1.0), chat=(10**6, 1.0), group=(10**6, 1.0))


def word(_: Store, __: Delivery, ___: datetime) -> Worded:
    """A message about as long as an alert."""
    return Worded(TEXT, TEXT)


def owe(store: Store, round_: int) -> None:
    """Each chat is owed the same number."""
    now = datetime.now(UTC)
    for number in range(MESSAGES):
        chat = 1 + number % CHATS
        store.chats.ensure(chat, ChatKind.PRIVATE, "", "en", "UTC", now)
        store.outbox.owe(chat, DeliveryKind.ALERT, f"{round_}:{number}", {}, now)


async def bare(bot: Bot) -> float:
    """Seconds to send them all, remembering nothing."""
    places = asyncio.Semaphore(AT_ONCE)

    async def send(number: int) -> None:
        async with places:
            await bot.send_message(1 + number % CHATS, TEXT, parse_mode="HTML")

    began = perf_counter()
    await asyncio.gather(*(send(number) for number in range(MESSAGES)))
    return perf_counter() - began


async def pushed(bot: ExtBot[Rank], budget: Budget, services: Services) -> float:
    """Seconds to claim, word, send and settle them all."""
    sender = Sender(bot, services, budget, word, at_once=AT_ONCE)
    began = perf_counter()
    running = asyncio.create_task(sender.run())
    await sender.idle()
    took = perf_counter() - began
    await sender.stop()
    await running
    return took


async def measure() -> dict[str, Any]:
    """Messages a second, both ways."""
    standin = FakeTelegram(lambda: datetime.now(UTC))
    for chat in range(1, CHATS + 1):
        standin.room(chat)
    budget = Budget(limits=NO_LIMITS)
    builder = ApplicationBuilder().token("1:x").request(standin).get_updates_request(standin)
    application = builder.updater(None).rate_limiter(Limiter(budget)).build()
    took: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        db = Database(f"sqlite:///{folder}/communique.db")
        db.migrate()
        services = Services(db)
        async with application:
            for round_ in range(ROUNDS):
                took.setdefault("sent bare (floor)", []).append(await bare(application.bot))
                await services.write(lambda store, r=round_: owe(store, r))  # type: ignore[misc]  # the round's own number
                seconds = await pushed(application.bot, budget, services)
                took.setdefault("owed, claimed, sent and settled", []).append(seconds)
        await services.close()
        db.close()
    floor = median(took["sent bare (floor)"])
    return {
        "messages": MESSAGES,
        "parts": {
            name: {
                "per_second": round(MESSAGES / median(seconds)),
                "ratio_to_floor": round(floor / median(seconds), 4),
            }
            for name, seconds in took.items()
        },
    }


def main() -> int:
    """Print the table, keep it as JSON."""
    figures = asyncio.run(measure())
    for name, part in figures["parts"].items():
        print(f"{name:38}{part['per_second']:>10,} /s{part['ratio_to_floor']:>10.3f} of floor")
    print("Telegram itself takes 30 /s.")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
