"""Talking to the bot in a test: the real Application and handlers, a stand-in at the wire."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from telegram import Update
from telegram.ext import ApplicationBuilder

from bot.commands import register
from bot.conversation import App
from bot.house import Condition, House
from bot.standin import Event, FakeTelegram, Room, Sent
from jobs.addresses import FeedError
from jobs.ingest import Ingest
from jobs.knowledge import Knowledge, renew
from jobs.reading import Reader
from jobs.rules.article import Found, Published
from storage.db import Database
from storage.services import Services
from tests.rules.small import GAZETTEER

PERSON, ADMIN, STRANGER = 1, 7, 9
READER = Reader(GAZETTEER)


@dataclass(frozen=True)
class Rules:
    """What an operator decided for the tests."""

    admins: frozenset[int] = frozenset({ADMIN})
    default_language: str = "en"
    default_timezone: str = "UTC"
    max_subscriptions: int = 3


@dataclass
class Clock:
    """A clock that a test turns."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Desk:
    """Takes in feeds whose address says they are ones."""

    added: list[tuple[str, int | None]] = field(default_factory=list)

    async def add(self, address: str, by: int | None) -> str:
        if "feed" not in address:
            raise FeedError(f"{address} is a web page, and names no feed.")
        self.added.append((address, by))
        return f"I read {address} from now on."


class Talk:
    """Says things as somebody, somewhere, and hands back what the bot said to it."""

    def __init__(self, application: App, standin: FakeTelegram, house: House, clock: Clock) -> None:
        self.application = application
        self.standin = standin
        self.house = house
        self.clock = clock
        self.heard: list[Event] = []
        standin.watchers.append(self.heard.append)

    async def __call__(
        self, text: str, room: Room | None = None, by: int = PERSON, **how: Any
    ) -> list[str]:
        """What the bot answers to a text."""
        where = room or self.standin.room(by)
        return await self.update(self.standin.typed(text, where, by, **how))

    async def press(self, label: str, by: int = PERSON) -> list[str]:
        """What the bot answers to a press on a button of its last message that has any."""
        return await self.update(self.standin.pressed(self.offering, label, by))

    async def press_data(self, data: str, by: int = PERSON) -> list[str]:
        """What the bot answers to a button that says this."""
        return await self.update(self.standin.pressed_data(self.last, data, by))

    async def update(self, update: dict[str, Any]) -> list[str]:
        """What the bot answers to an update."""
        before = len(self.heard)
        read = Update.de_json(update, self.application.bot)
        await self.application.process_update(read)
        return [event.text for event in self.heard[before:]]

    @property
    def last(self) -> Sent:
        """The bot's last message."""
        return next(event for event in reversed(self.heard) if isinstance(event, Sent))

    @property
    def offering(self) -> Sent:
        """The bot's last message that has buttons."""
        return next(e for e in reversed(self.heard) if isinstance(e, Sent) and e.buttons)

    @property
    def buttons(self) -> list[str]:
        """What they read."""
        return self.offering.labels()


@asynccontextmanager
async def talking(db: Database, now: datetime) -> AsyncIterator[Talk]:
    """A conversation over this database."""
    clock = Clock(now)
    standin = FakeTelegram(clock)
    services = Services(db)
    knowledge = Knowledge(GAZETTEER)
    await renew(services, knowledge, now.date())
    house = House(
        services=services,
        reader=knowledge,
        settings=Rules(),
        clock=clock,
        sender_wake=lambda: None,
        feeds=Desk(),
        condition=lambda: Condition("1.0", now),
        renew=lambda: renew(services, knowledge, clock().date()),
    )
    application = (
        ApplicationBuilder()
        .token("700000001:" + "A" * 35)
        .request(standin)
        .get_updates_request(standin)
        .updater(None)
        .build()
    )
    application.bot_data["house"] = house
    register(application)
    async with application:
        yield Talk(application, standin, house, clock)
    await services.close()


def seeds() -> list[Found]:
    """The seed articles, as their files give them."""
    folder = Path(__file__).parents[2] / "seeds" / "articles"
    return [
        Found(source=path.name, text=path.read_text(encoding="utf-8"), bare=True)
        for path in sorted(folder.glob("0*.txt"))
    ]


def news(number: int, title: str, text: str, at: datetime, **more: Any) -> Found:
    """An article of a feed."""
    return Found(
        source=f"https://news.example.org/{number}",
        link=f"https://news.example.org/{number}",
        title=title,
        text=text,
        outlet=more.pop("outlet", "Example News"),
        published=Published(at, "feed"),
        **more,
    )


def keep(db: Database, founds: Iterable[Found], now: datetime) -> None:
    """Read these articles and keep them. Nobody is told."""
    ingest = Ingest(READER, lambda *_: None)
    with db.open() as store:
        ingest(store, ingest.prepare(list(founds)), now, alerting=False)
