"""Digests: once a day, at the local time a chat chose, what it asked for since the last one."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from jobs.rules.clock import clock, latest_turn, next_turn, still_sent, zone_of
from jobs.rules.digest import Candidate, parts, ranked
from jobs.rules.owing import FRESH
from storage.lately import coverage, stories_read
from storage.query import Names, QueryError, parse
from storage.services import Services
from storage.store import Store
from storage.tables import Chat, ChatState, DeliveryKind

log = logging.getLogger(__name__)

_DAY = timedelta(days=1)
# A digest looks no further back, however long ago the last one was.
_LONGEST = timedelta(days=7)
# How many articles are looked at for a query, and how many stories are weighed, at most.
_MOST_ARTICLES, _MOST_CANDIDATES = 500, 120


async def owe_digests(services: Services, now: datetime, names: Names) -> int:
    """Owe each chat the digest that is due, and plan its next. Returns how many. Run twice, owes
    once: a digest belongs to its local date.

    Stories are chosen beside the writer, which has one small transaction for each chat.
    """
    choice = Choice(now, names)
    due = await services.read(lambda store: store.chats.digests_due(now))
    return sum([await _serve(services, chat, choice) for chat in due])


async def _serve(services: Services, chat: Chat, choice: "Choice") -> bool:
    """Whether the chat is owed a digest now that it was not owed before."""
    try:
        if (plan := planned(chat, choice.now)) is None:
            return False
        stories = (
            await services.read(lambda store: choice.stories(store, chat, plan.since))
            if plan.tells
            else []
        )
        return await services.write(
            lambda store: _settle(store, chat.id, plan, stories, choice.now)
        )
    except Exception:  # the top of the loop over chats: one must not hold up the others
        log.exception("The digest of chat %d can't be made.", chat.id)
        return False


@dataclass(frozen=True)
class Plan:
    """What becomes of a chat whose digest's time has come.

    The digest of `date` is told, with what was read after `since`, or let go where it is too late
    for it; None: no date has its turn yet.
    """

    date: date | None
    tells: bool
    since: datetime
    next_at: datetime


def planned(chat: Chat, now: datetime) -> Plan | None:
    """What becomes of a chat's digest now; None if none is due."""
    at, zone, due = clock(chat.digest_at), zone_of(chat.timezone), chat.digest_next_at
    if at is None or due is None or due > now or chat.state is ChatState.GONE:
        return None
    first, since = _first(chat, now.astimezone(zone).date()), since_of(chat, now)
    turn = latest_turn(at, zone, first, now)
    if turn is None:
        return Plan(None, tells=False, since=since, next_at=next_turn(at, zone, first).at)
    following = next_turn(at, zone, turn.date + _DAY).at
    return Plan(turn.date, tells=still_sent(turn, now), since=since, next_at=following)


def _first(chat: Chat, today: date) -> date:
    """The first local date that may still get one."""
    first = chat.digest_from or today
    return max(first, chat.digest_done + _DAY) if chat.digest_done else first


def since_of(chat: Chat, now: datetime) -> datetime:
    """Since when a digest tells: the last one, or the day before the first was due."""
    first_due = min(chat.digest_next_at or now, now)
    return max(chat.digest_since or first_due - _DAY, now - _LONGEST)


def _settle(store: Store, chat_id: int, plan: Plan, stories: Sequence[int], now: datetime) -> bool:
    """Owe what was planned, unless the chat's digest was settled or changed meanwhile."""
    chat = store.chats.get(chat_id)
    if chat is None or planned(chat, now) != plan:
        return False
    if plan.date is None:
        store.chats.plan_digest(chat_id, plan.next_at)
        return False
    if plan.tells:
        _owe(store, chat_id, plan.date, stories, now)
    # What a digest that came too late would have told is in the next one.
    since = now if plan.tells else plan.since
    store.chats.settle_digest(chat_id, done=plan.date, since=since, next_at=plan.next_at)
    return plan.tells


def _owe(store: Store, chat_id: int, on: date, stories: Sequence[int], now: datetime) -> None:
    messages = parts(stories)
    day = on.isoformat()
    for number, told in enumerate(messages):
        store.outbox.owe(
            chat_id,
            DeliveryKind.DIGEST,
            f"digest:{day}",
            {"stories": told, "date": day, "of": len(messages)},
            now,
            part=number,
        )


def digest_now(store: Store, chat: Chat, now: datetime, names: Names) -> list[int]:
    """The stories that a digest would tell at this moment; nothing is owed or settled by it."""
    return Choice(now, names).stories(store, chat, since_of(chat, now))


@dataclass
class Choice:
    """Chooses stories at one moment, for one chat after the other: what several chats ask for is
    looked up once."""

    now: datetime
    names: Names
    _answers: dict[tuple[str, str, datetime], dict[int, datetime]] = field(default_factory=dict)
    _candidates: dict[int, Candidate] = field(default_factory=dict)

    def stories(self, store: Store, chat: Chat, since: datetime) -> list[int]:
        """The stories with news since then that the chat asks for, the weightiest first; of all
        stories, if it asks for nothing."""
        asked = [one.canonical for one in store.chats.subscriptions(chat.id)] or [""]
        found = {
            story
            for canonical in asked
            for story, read_at in self._answer(store, canonical, chat.timezone, since).items()
            if read_at > since
        }
        newest = sorted(found - store.chats.mutes(chat.id), reverse=True)[:_MOST_CANDIDATES]
        return ranked(self._weighed(store, newest), self.now)

    def _answer(
        self, store: Store, canonical: str, timezone: str, since: datetime
    ) -> dict[int, datetime]:
        """The stories that answer a query since the full hour before, which many chats share."""
        hour = since.replace(minute=0, second=0, microsecond=0)
        key = (canonical, timezone, hour)
        if key not in self._answers:
            self._answers[key] = self._looked_up(store, canonical, timezone, hour)
        return self._answers[key]

    def _looked_up(
        self, store: Store, canonical: str, timezone: str, since: datetime
    ) -> dict[int, datetime]:
        try:
            query = parse(canonical, self.names, now=self.now, zone=zone_of(timezone))
        except QueryError as error:
            log.warning("The digest leaves out %r, which can't be read: %s", canonical, error)
            return {}
        return stories_read(
            store.session,
            query,
            since,
            self.now,
            published_from=since - FRESH,
            limit=_MOST_ARTICLES,
        )

    def _weighed(self, store: Store, stories: Sequence[int]) -> list[Candidate]:
        new = [story for story in stories if story not in self._candidates]
        for story, known in (coverage(store.session, new) if new else {}).items():
            self._candidates[story] = Candidate(
                story, known.independent, known.leaders, known.last_read_at
            )
        return [self._candidates[story] for story in stories if story in self._candidates]
