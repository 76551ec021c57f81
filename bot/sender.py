"""The sender: takes what is owed out of the outbox and brings it to Telegram, each thing once.

It claims only what may leave at that moment, at most one message of a chat at a time, so that few
are under way when the process dies. No transaction is open while a request is. When an outcome is
in doubt it asks Telegram whether it answers at all before it sends anything more.
"""

import asyncio
import contextlib
import logging
import os
import secrets
import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot import post
from bot.budget import Budget, Place
from bot.ledger import Ledger
from bot.limiter import Rank
from bot.outcome import FIRST_REPEAT, Outcome, Verdict, judge, repeat_after
from bot.worded import Words
from storage.outbox import Claimed
from storage.services import Services
from storage.store import Store

log = logging.getLogger(__name__)

# How long a claim holds: longer than any request takes.
LEASE = timedelta(minutes=2)
# How long a claimed message waits for its turn before it is given back.
_PATIENCE = 30.0
# How often the outbox is looked at while busy, when nobody wakes the sender, and by who waits.
_LOOK, _IDLE, _GLANCE = 1.0, 20.0, 0.2
_NOTHING_TO_SAY = "nothing to say"


class Sender:
    """Empties the outbox. `word` finds the words; `wake()` says that something new is owed.

    `alone` says that no other process sends from this database, so that whatever is found under
    way at the start was left by a dead one. `serves` leaves out chats that are not for this bot.
    """

    def __init__(
        self,
        bot: ExtBot[Rank],
        services: Services,
        budget: Budget,
        word: Words,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        serves: Callable[[int], bool] = lambda _: True,
        alone: bool = True,
        at_once: int = 50,
        first_repeat: timedelta = FIRST_REPEAT,
    ) -> None:
        self._bot, self._services, self._budget, self._word = bot, services, budget, word
        self._now, self._serves, self._alone, self._at_once = now, serves, alone, at_once
        self._first_repeat = first_repeat
        self._owner = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self._ledger = Ledger(services)
        self._agenda: dict[int, None] = {}
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._queued: dict[int, asyncio.Task[None]] = {}
        self._woken = asyncio.Event()
        self._stopping = False
        self._looked_at = self._landed_at = self._recovered_at = float("-inf")
        self._next_due: datetime | None = None
        self._unanswered: int | None = None
        self._running: asyncio.Task[None] | None = None
        self._pacing = False
        self.trouble: str | None = None

    def wake(self) -> None:
        """Something new is owed: look now."""
        self._looked_at = float("-inf")
        self._woken.set()

    async def run(self) -> None:
        """Send until stopped. What a dead process left under way is taken up first."""
        self._running = asyncio.create_task(self._loop(), name="sender")
        await self._running

    async def stop(self, within: float = 8.0) -> None:
        """Claim nothing more, wait for what is under way, and leave the rest to be taken up."""
        self._stopping = True
        self._woken.set()
        for flight in self._queued.values():
            flight.cancel()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within):
                if self._running is not None:
                    await asyncio.shield(self._running)
                await asyncio.gather(*self._under_way.values(), return_exceptions=True)
        left = [task for task in (self._running, *self._under_way.values()) if task is not None]
        for task in left:
            task.cancel()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(1.0):
                await asyncio.gather(*left, return_exceptions=True)
                await self._ledger.close()

    async def idle(self) -> None:
        """Return when nothing is due and nothing under way."""
        while True:
            if not self._under_way and not await self._due():
                return
            await asyncio.sleep(_GLANCE)

    async def _due(self) -> list[int]:
        """The chats to which something is due."""
        due = await self._services.read(lambda store: store.outbox.due_chats(self._now()))
        return [chat for chat in due if self._serves(chat)]

    # The loop

    async def _loop(self) -> None:
        while not self._stopping:
            self._woken.clear()
            try:
                pause = await self._turn()
            except Exception:
                log.exception("The sender stumbled; it goes on in 5 s")
                pause = 5.0
            if not self._stopping:
                await self._rest(pause)

    async def _turn(self) -> float:
        """Send what may leave now; answers how long to rest, if nobody wakes us."""
        if self._unanswered is not None and not await self._answers():
            return self._silence()
        clock = self._budget.clock()
        if clock - self._recovered_at >= LEASE.total_seconds():
            await self._recover()
        if not self._agenda or clock - self._looked_at >= _LOOK:
            await self._look()
        chats = self._free_chats()
        if chats:
            await self._dispatch(chats)
        return self._pause()

    async def _rest(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(max(seconds, 0.005)):
                await self._woken.wait()

    async def _recover(self) -> None:
        """Take up what was left under way: at the start everybody's, then whose lease is over."""
        everyone = self._alone and self._recovered_at == float("-inf")
        retry = partial(repeat_after, first=self._first_repeat)
        found = await self._services.write(
            lambda store: store.outbox.recover(self._now(), retry, everyone=everyone)
        )
        self._recovered_at = self._budget.clock()
        if found:
            log.warning("%d deliveries were left under way; they may have arrived", len(found))

    async def _look(self) -> None:
        now = self._now()
        self._looked_at = self._budget.clock()
        due, self._next_due = await self._services.read(
            lambda store: (store.outbox.due_chats(now), store.outbox.next_due(now))
        )
        still = dict.fromkeys(filter(self._serves, due))
        known = {chat: None for chat in self._agenda if chat in still}
        self._agenda = known | still

    def _free_chats(self) -> list[int]:
        """The chats that can take a push now, those served longest ago first."""
        room = min(self._budget.room(), self._at_once - len(self._under_way))
        free: list[int] = []
        for chat in self._waiting():
            if len(free) >= room:
                break
            if self._budget.chat_wait(chat) <= 0:
                free.append(chat)
        return free

    def _waiting(self) -> list[int]:
        return [chat for chat in self._agenda if chat not in self._under_way]

    async def _dispatch(self, chats: list[int]) -> None:
        now = self._now()
        claims = await self._services.write(
            lambda store: store.outbox.claim(self._owner, chats, now, LEASE)
        )
        for chat in chats:
            del self._agenda[chat]
        for claim, letter in await self._worded(claims):
            chat = claim.delivery.chat_id
            # To the end of the line; a chat that got nothing is seen at the next look.
            self._agenda[chat] = None
            flight = asyncio.create_task(self._deliver(claim, letter), name=f"delivery {claim.id}")
            self._under_way[chat] = flight
            self._queued[claim.id] = flight
            flight.add_done_callback(partial(self._landed, chat))

    async def _worded(self, claims: list[Claimed]) -> list[tuple[Claimed, post.Letter | None]]:
        """The claims that have their words; the others are tried again later."""
        now = self._now()

        def compose(store: Store) -> list[post.Letter | Exception | None]:
            return post.compose_all(self._word, store, [one.delivery for one in claims], now)

        ready: list[tuple[Claimed, post.Letter | None]] = []
        try:
            letters = await self._services.read(compose)
        except Exception:
            for claim in claims:
                await self._ledger.write(post.released(claim, now, "no words"))
            raise
        for claim, letter in zip(claims, letters, strict=True):
            if isinstance(letter, Exception):
                log.error("Delivery %d finds no words", claim.id, exc_info=letter)
                later = now + post.backoff(claim.delivery.attempts)
                await self._ledger.write(post.released(claim, later, "no words"))
            else:
                ready.append((claim, letter))
        return ready

    def _landed(self, chat: int, _: asyncio.Task[None]) -> None:
        del self._under_way[chat]
        self._landed_at = self._budget.clock()
        if not self._pacing:
            self._woken.set()

    def _pause(self) -> float:
        """How long until something may leave. While the pace is what holds us, nothing else is."""
        waiting = self._waiting()
        if len(self._under_way) >= self._at_once:
            self._pacing = False
            return _LOOK
        if waiting:
            # Room for a few together, so that they share one claim.
            together = min(len(waiting), 1 + self._budget.limits.burst // 2)
            room, soonest = self._budget.until_room(together), self._budget.chat_wait(*waiting)
            self._pacing = room > soonest
            return min(_LOOK, max(soonest, room))
        self._pacing = False
        if self._looked_at <= self._landed_at:
            # What just came down may be due again soon.
            return _LOOK
        if self._next_due is None:
            return _IDLE
        return min(_IDLE, max(0.05, (self._next_due - self._now()).total_seconds()))

    # One delivery

    async def _deliver(self, claim: Claimed, letter: post.Letter | None) -> None:
        if letter is None:
            del self._queued[claim.id]
            await self._ledger.write(lambda store: store.outbox.dead(claim, _NOTHING_TO_SAY))
        elif (place := await self._place(claim)) is not None:
            await self._send(claim, letter, place)

    async def _place(self, claim: Claimed) -> Place | None:
        """Its place in the budget, when it may leave; None if it waits in the outbox again."""
        chat = claim.delivery.chat_id
        try:
            async with asyncio.timeout(_PATIENCE):
                return await self._budget.turn(chat, push=True)
        except TimeoutError:
            later = self._now() + timedelta(seconds=self._budget.wait(chat, push=True))
            await self._ledger.write(post.released(claim, later, "no turn came"))
            return None
        except asyncio.CancelledError:
            await self._ledger.write(post.released(claim, self._now(), "stopped"))
            raise
        finally:
            self._queued.pop(claim.id, None)

    async def _send(self, claim: Claimed, letter: post.Letter, place: Place) -> None:
        try:
            try:
                message_id = await post.send(self._bot, claim.delivery, letter)
            finally:
                place.done()
        except asyncio.CancelledError:
            # It stays `sending`: the next start takes it for what it is, doubtful.
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the table of outcomes knows it
            await self._failed(claim, letter, error)
        else:
            self.trouble = None
            await self._ledger.write(post.arrived(claim, letter, message_id, self._now()))

    async def _failed(self, claim: Claimed, letter: post.Letter, error: Exception) -> None:
        verdict = judge(error)
        self._heed(claim, verdict)
        await self._ledger.write(
            post.failed(claim, letter, verdict, self._now(), self._first_repeat)
        )

    def _heed(self, claim: Claimed, verdict: Verdict) -> None:
        """What the outcome of one delivery means for all the others."""
        level = logging.INFO if verdict.outcome is Outcome.UNCHANGED else logging.WARNING
        log.log(level, "Delivery %d: %s, %s", claim.id, verdict.outcome.value, verdict.reason)
        if verdict.outcome in (Outcome.AMBIGUOUS, Outcome.NOT_SENT, Outcome.HALT):
            self._unanswered = self._unanswered or 0
        if verdict.outcome is Outcome.HALT:
            self._halt(verdict)

    # Whether Telegram is there

    async def _answers(self) -> bool:
        try:
            await self._bot.get_me()
        except TelegramError as error:
            verdict = judge(error)
            if verdict.outcome is Outcome.HALT:
                self._halt(verdict)
            elif verdict.outcome is not Outcome.WAIT:
                self.trouble = "Telegram does not answer"
            self._unanswered = (self._unanswered or 0) + 1
            return False
        if self._unanswered:
            log.warning("Telegram answers again")
        self._unanswered, self.trouble = None, None
        return True

    def _halt(self, verdict: Verdict) -> None:
        if self.trouble != verdict.reason:
            log.critical("Nothing is sent, all that is owed is kept: %s", verdict.reason)
        self.trouble = verdict.reason

    def _silence(self) -> float:
        """How long to wait before asking again whether Telegram is there."""
        return float(min(2 ** min(self._unanswered or 0, 8), 30))
