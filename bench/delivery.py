"""10,000 alerts to 400 private chats and 100 groups in real time: `python -m bench.delivery`.

Twenty for each chat, so that 30 a second in all is the limit that binds: 333 s at best. The bar:
no 429, and at least 95 % of what the limits allow.
"""

import asyncio
import logging
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from bench.telegram_client import as_row, bot_on, keep, report, server
from bot.budget import Budget
from bot.sender import Sender
from bot.worded import Worded
from storage.db import Database
from storage.services import Services
from storage.store import Store
from storage.tables import ChatKind, Delivery, DeliveryKind

ALERTS, PRIVATE, GROUPS = 10_000, 400, 100
BAR = 0.95


def owe(db: Database, alerts: int) -> None:
    """Owe every chat the same number of alerts."""
    now = datetime.now(UTC)
    chats = [*range(1, PRIVATE + 1), *range(-GROUPS, 0)]
    with db.open() as store:
        for chat in chats:
            kind = ChatKind.PRIVATE if chat > 0 else ChatKind.GROUP
            store.chats.ensure(chat, kind, "", "en", "UTC", now)
            for number in range(alerts // len(chats)):
                store.outbox.owe(chat, DeliveryKind.ALERT, f"alert {number}", {}, now)


def word(_: Store, delivery: Delivery, __: datetime) -> Worded:
    """A message about as long as an alert."""
    text = f"{delivery.event_key}. " + "Iran and Pakistan talk about the border again. " * 10
    return Worded(f"<b>{delivery.event_key}</b>\n{text}", text)


async def push(db: Database, port: int) -> float:
    """Send all that is owed; answers with the seconds it took."""
    budget = Budget()
    services = Services(db)
    async with bot_on(port, budget) as bot:
        sender = Sender(bot, services, budget, word)
        began = monotonic()
        running = asyncio.create_task(sender.run())
        await sender.idle()
        took = monotonic() - began
        await sender.stop()
        await running
    await services.close()
    return took


def main(alerts: int = ALERTS) -> int:
    """Print the figures; status 1 if the bar is missed."""
    logging.basicConfig(level=logging.WARNING)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    with tempfile.TemporaryDirectory() as folder:
        db = Database(f"sqlite:///{folder}/delivery.db")
        db.migrate()
        owe(db, alerts)
        with server(Path(folder) / "log") as port:
            took = asyncio.run(push(db, port))
            counts = report(port)
        db.close()
    used = alerts / 30 / took
    figures: dict[str, object] = {
        "alerts": alerts,
        "seconds": round(took, 1),
        "seconds allowed at best": round(alerts / 30, 1),
        "share of what the limits allow": round(used, 4),
        "429": counts.get("429", 0),
        "arrived": counts.get("fine", 0),
    }
    met = used >= BAR and not counts.get("429") and counts.get("fine") == alerts
    print(as_row(figures))
    print("met" if met else "MISSED")
    keep("delivery", {**figures, "met": met})
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ALERTS))
