"""Where real things meet: everything that runs is made and put together here, and only here."""

import gc
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from telegram.ext import ApplicationBuilder

from bot.about import VERSION, user_agent
from bot.budget import Budget, Limits
from bot.commands import register
from bot.conversation import App
from bot.feed_desk import FeedCounter
from bot.house import Condition, House
from bot.limiter import Limiter
from bot.order import ChatOrder
from bot.sender import Sender
from bot.settings import Settings
from bot.standin import FakeTelegram
from bot.terminal import PERSON
from bot.wording import word
from jobs import fetch
from jobs.alerts import owe_alerts
from jobs.chores import add_first_feeds, read_seeds, tidy
from jobs.desk import Desk
from jobs.digests import owe_digests
from jobs.feeds import poll
from jobs.fetch import Fetcher
from jobs.ingest import Ingest
from jobs.keeping_current import Refresher
from jobs.knowledge import Knowledge, renew
from jobs.retagging import tag_again
from jobs.rules.pace import Pace
from jobs.seeds import SeedFolder
from jobs.timetable import Chore
from jobs.wikidata import LIMITS, Wikidata
from jobs.worker import Workers
from storage.db import Database
from storage.services import Services

# The token of the stand-in, which is nobody's.
_NO_TOKEN = "1:the-stand-in-for-telegram-has-no-token"  # noqa: S105 - it is none
# A person's own terminal takes whatever comes.
_NO_LIMITS = Limits(overall=(10_000, 1.0), chat=(10_000, 1.0), group=(10_000, 1.0))
# How often the timetable looks; each look does only what is due.
_SEEDS_EVERY, _FEEDS_EVERY = timedelta(seconds=5), timedelta(seconds=15)
_DIGESTS_EVERY, _TIDY_EVERY = timedelta(seconds=20), timedelta(hours=6)
_RETAG_EVERY, _LEADERS_EVERY = timedelta(seconds=15), timedelta(seconds=30)


@dataclass(frozen=True)
class Communique:
    """A whole installation, put together. Nothing of it has begun."""

    settings: Settings
    clock: Callable[[], datetime]
    services: Services
    folder: SeedFolder
    ingest: Ingest
    knowledge: Knowledge
    refresher: Refresher
    desk: Desk
    application: App
    sender: Sender
    house: House

    async def read_seeds(self, *, settled_only: bool = True) -> None:
        """Read the seeds folder, and the feeds of a new installation."""
        now = self.clock()
        await add_first_feeds(self.services, self.settings.seeds_dir / "feeds.opml", now)
        kept = await read_seeds(
            self.services, self.folder, self.ingest, now, settled_only=settled_only
        )
        if kept:
            self.sender.wake()

    async def owe_digests(self) -> None:
        """Write down the digests that are due."""
        now, names = self.clock(), self.house.reader.names
        if await owe_digests(self.services, now, names):
            self.sender.wake()

    async def read_feeds(self) -> None:
        """Read the feeds that are due."""
        done = await poll(self.desk, self.clock())
        if done.articles:
            self.sender.wake()

    async def tidy(self) -> None:
        """Remove what is no longer needed."""
        await tidy(self.services, self.settings.keep, self.clock())

    async def tag_again(self) -> None:
        """Tag old articles again, if the gazetteer has changed."""
        await tag_again(self.services, self.knowledge)

    async def keep_leaders_current(self) -> None:
        """Ask Wikidata who holds which office, when that is due or somebody wants it."""
        await self.refresher.look(self.clock())

    def chores(self) -> list[Chore]:
        """What is done again and again while it runs."""
        return [
            Chore("seeds", _SEEDS_EVERY, self.read_seeds),
            Chore("feeds", _FEEDS_EVERY, self.read_feeds),
            Chore("digests", _DIGESTS_EVERY, self.owe_digests),
            Chore("tidy", _TIDY_EVERY, self.tidy),
            Chore("tagging again", _RETAG_EVERY, self.tag_again),
            Chore("leaders", _LEADERS_EVERY, self.keep_leaders_current),
        ]


def build(
    settings: Settings,
    db: Database,
    knowledge: Knowledge,
    clock: Callable[[], datetime],
    *,
    standin: FakeTelegram | None = None,
) -> Communique:
    """Put an installation together: on Telegram, or behind a stand-in for it, where the person
    at the terminal is an administrator and nobody else is sent anything."""
    if standin:
        settings = replace(settings, admins=frozenset({PERSON}))
    services = Services(db)
    ingest = Ingest(knowledge, owe_alerts, knowledge.learn, knowledge.renewed)
    budget = Budget(limits=_NO_LIMITS if standin else Limits())
    application = _application(settings, budget, standin)
    sender = Sender(
        application.bot,
        services,
        budget,
        word,
        now=clock,
        # The terminal's person has no chat on Telegram, and Telegram's chats none here.
        serves=lambda chat: (chat == PERSON) is bool(standin),
    )
    desk = _desk(settings, services, ingest)
    wikidata = Wikidata(_fetcher(settings, LIMITS), settings.wikidata_query_url)
    refresher = Refresher(services, knowledge, wikidata, weekly=settings.leaders_refresh)
    house = _house(settings, services, knowledge, clock, sender, desk)
    application.bot_data["house"] = house
    # What stands now stands for good: full collections would stop the event loop to look at it.
    gc.collect()
    gc.freeze()
    register(application)
    folder = SeedFolder(settings.seeds_dir / "articles")
    return Communique(
        settings, clock, services, folder, ingest, knowledge, refresher, desk, application, sender,
        house,
    )  # fmt: skip


def _desk(settings: Settings, services: Services, ingest: Ingest) -> Desk:
    return Desk(
        services,
        _fetcher(settings),
        Workers(),
        ingest.prepare,
        ingest,
        Pace(settings.poll_min, settings.poll_max),
        operators=tuple(sorted(settings.admins)),
    )


def _fetcher(settings: Settings, limits: fetch.Limits | None = None) -> Fetcher:
    networks = tuple(map(str, settings.allow_networks))
    return Fetcher(user_agent(settings.contact), allow_networks=networks, limits=limits)


def _house(
    settings: Settings,
    services: Services,
    knowledge: Knowledge,
    clock: Callable[[], datetime],
    sender: Sender,
    desk: Desk,
) -> House:
    started_at = clock()
    return House(
        services=services,
        reader=knowledge,
        settings=settings,
        clock=clock,
        sender_wake=sender.wake,
        feeds=FeedCounter(desk, clock),
        condition=lambda: Condition(
            VERSION, started_at, (sender.trouble,) if sender.trouble else ()
        ),
        renew=lambda: renew(services, knowledge, clock().date()),
    )


def _application(settings: Settings, budget: Budget, standin: FakeTelegram | None) -> App:
    builder = ApplicationBuilder().rate_limiter(Limiter(budget)).job_queue(None)
    builder = builder.concurrent_updates(ChatOrder())
    if standin:
        builder = builder.token(_NO_TOKEN).request(standin).get_updates_request(standin)
    else:
        builder = (
            builder.token(settings.token)
            .base_url(f"{settings.api_url}/bot")
            .base_file_url(f"{settings.api_url}/file/bot")
            .connection_pool_size(64)
            .connect_timeout(10)
            .read_timeout(20)
            .write_timeout(20)
            .pool_timeout(20)
        )
    return builder.build()


@asynccontextmanager
async def opened(communique: Communique) -> AsyncIterator[None]:
    """What it holds on to is open while the context lasts: threads, workers, connections."""
    async with AsyncExitStack() as stack:
        stack.push_async_callback(communique.services.close)
        # The tables of an older version could not be asked before they were brought up to date.
        await communique.house.renew()
        await stack.enter_async_context(communique.desk.fetcher)
        await stack.enter_async_context(communique.refresher.wikidata.fetcher)
        await stack.enter_async_context(communique.desk.workers)
        yield
