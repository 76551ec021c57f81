"""How much may be said to Telegram, and when: one budget for all that this bot sends.

Telegram takes about 30 messages a second in all, one a second in a chat (a short burst passes),
20 a minute in a group or channel. The same windows are kept here, a little longer than Telegram's,
since requests do not arrive at quite the intervals at which they leave; one that was answered late
may have arrived late, and keeps its place for as much longer. Pushes are also spread out,
so that an answer to somebody who waits finds a free place soon; and an answer goes first.
"""

import asyncio
import random
import time
from bisect import bisect_right, insort
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field

ChatKey = int | str


@dataclass(frozen=True)
class Limits:
    """What Telegram takes: so many messages in so many seconds."""

    overall: tuple[int, float] = (30, 1.0)
    chat: tuple[int, float] = (3, 3.0)
    group: tuple[int, float] = (20, 60.0)
    # By how much of themselves our windows are longer than Telegram's.
    margin: float = 0.012
    # How many pushes may leave at once when none left for a while.
    burst: int = 10


# How many pushes may leave at once in a group when none left for a while. More of them would use
# up the minute's places early, and somebody's answer would wait for the minute's end.
_GROUP_BURST = 2
# So many chats refused within so many seconds: it is the bot that is too fast, not the chats.
_REFUSED_CHATS, _REFUSED_WITHIN = 3, 5.0
# Among how many answers the quickest tells how long one takes at least.
_LATELY = 300
# The shortest sleep: timers may ring a hair early.
_TICK = 0.001
# How many chats are remembered before the idle ones are forgotten.
_LANES = 2_000


class Window:
    """At most so many in any stretch of so many seconds. A call under way keeps its place."""

    def __init__(self, limit: int, period: float) -> None:
        self.limit, self.period = limit, period
        self._times: list[float] = []
        self._under_way = 0

    def wait(self, now: float) -> float:
        """Seconds until there is a place, as far as it is known."""
        self._forget(now)
        over = len(self._times) + self._under_way - self.limit
        if over < 0:
            return 0.0
        if over >= len(self._times):
            return _TICK * 10
        return self._times[over] + self.period - now

    def room(self, now: float) -> int:
        """How many places there are."""
        self._forget(now)
        return self.limit - len(self._times) - self._under_way

    def begin(self) -> None:
        """A call takes a place."""
        self._under_way += 1

    def finish(self, at: float) -> None:
        """The call counted at that moment; its place is free a period later."""
        self._under_way -= 1
        insort(self._times, at)

    def idle(self, now: float) -> bool:
        """Whether nothing was taken for so long that all places are free."""
        return self.room(now) == self.limit

    def _forget(self, now: float) -> None:
        del self._times[: bisect_right(self._times, now - self.period)]


class Pace:
    """One every so often, and a few at once after a rest."""

    def __init__(self, limit: int, period: float, burst: int) -> None:
        self.every, self.burst = period / limit, burst
        self._due = float("-inf")

    def wait(self, now: float, places: int = 1) -> float:
        """Seconds until there are so many places, which are no more than a burst."""
        return max(0.0, self._due - (self.burst - places) * self.every - now)

    def room(self, now: float) -> int:
        """How many places there are."""
        behind = max(0.0, self._due - now)
        return int(self.burst - behind / self.every + 1e-9)

    def take(self, now: float) -> None:
        """A place is taken."""
        self._due = max(now, self._due) + self.every


@dataclass
class Lane:
    """The windows that a call must pass; the pace is for pushes only."""

    windows: tuple[Window, ...]
    pace: Pace | None = None
    paused_until: float = field(default=float("-inf"))

    def wait(self, now: float, *, push: bool) -> float:
        """Seconds until a call may go."""
        waits = [self.paused_until - now, *(window.wait(now) for window in self.windows)]
        if push and self.pace:
            waits.append(self.pace.wait(now))
        return max(0.0, *waits)

    def begin(self, now: float, *, push: bool) -> None:
        """A call goes."""
        for window in self.windows:
            window.begin()
        if push and self.pace:
            self.pace.take(now)

    def finish(self, at: float) -> None:
        """The call counted at that moment."""
        for window in self.windows:
            window.finish(at)

    def idle(self, now: float) -> bool:
        """Whether nothing needs to be remembered of it."""
        return self.paused_until <= now and all(window.idle(now) for window in self.windows)


class Place:
    """A call's places in the windows that it passed; `done` when it was answered, or failed."""

    def __init__(self, lanes: tuple[Lane, ...], began: float, answered: "Answered") -> None:
        self._lanes, self._began, self._answered = lanes, began, answered

    def done(self) -> None:
        """The call is over. What took longer than the quickest may have counted as much later."""
        at = self._answered.counted_at(self._began)
        for lane in self._lanes:
            lane.finish(at)


class Answered:
    """How long Telegram takes to answer: what takes longer may have been held up on its way."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._times: deque[float] = deque(maxlen=_LATELY)

    def counted_at(self, began: float) -> float:
        """When a call that is answered now has counted, at the latest."""
        took = self._clock() - began
        # The quickest shows how long it takes at least; what is above it may be the way there.
        quickest = min(self._times, default=0.0)
        self._times.append(took)
        return began + max(0.0, took - quickest)


class Budget:
    """One budget for all, with a lane for each chat. `clock` never jumps."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        limits: Limits | None = None,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.clock = clock
        self.limits = limits or Limits()
        self._jitter = jitter
        overall = self._longer(self.limits.overall)
        self._all = Lane((Window(*overall),), Pace(*overall, burst=self.limits.burst))
        self._answered = Answered(clock)
        self._lanes: dict[ChatKey, Lane] = {}
        self._answers: Counter[ChatKey | None] = Counter()
        self._refusals: deque[tuple[float, ChatKey]] = deque(maxlen=_REFUSED_CHATS)

    def wait(self, chat: ChatKey | None = None, *, push: bool = False) -> float:
        """Seconds until a call may go: to this chat, or one that is no message in a chat."""
        now = self.clock()
        waits = [self._all.wait(now, push=push)]
        if chat is not None:
            waits.append(self._lane(chat).wait(now, push=push))
        if push and self._answer_is_next(now):
            waits.append(self._every)
        return max(waits)

    def chat_wait(self, *chats: ChatKey) -> float:
        """Seconds until one of these chats can take a push, whatever all the others take."""
        now, soonest = self.clock(), float("inf")
        for chat in chats:
            soonest = min(soonest, self._lane(chat).wait(now, push=True))
            if soonest <= 0:
                break
        return soonest

    def take(self, chat: ChatKey | None = None, *, push: bool = False) -> Place:
        """A call goes now. It keeps its place until it is done."""
        now = self.clock()
        lanes = (self._all,) if chat is None else (self._all, self._lane(chat))
        for lane in lanes:
            lane.begin(now, push=push)
        return Place(lanes, now, self._answered)

    async def turn(self, chat: ChatKey | None = None, *, push: bool = False) -> Place:
        """Return when the call may go, which is then counted. Answers pass pushes."""
        if not push:
            self._answers[chat] += 1
        try:
            while True:
                wait = self.wait(chat, push=push)
                if wait <= 0:
                    return self.take(chat, push=push)
                await asyncio.sleep(max(wait, _TICK))
        finally:
            if not push:
                self._answers[chat] -= 1
                if not self._answers[chat]:
                    del self._answers[chat]

    def room(self) -> int:
        """How many pushes may go at once now, to chats that are free."""
        now = self.clock()
        if self._all.paused_until > now or self._answer_is_next(now) or not self._all.pace:
            return 0
        return max(0, min(self._all.pace.room(now), self._all.windows[0].room(now)))

    def until_room(self, places: int) -> float:
        """Seconds until about so many pushes may go at once, at most a burst of them."""
        now = self.clock()
        pace = self._all.pace.wait(now, min(places, self.limits.burst)) if self._all.pace else 0.0
        return max(self._all.wait(now, push=True), pace)

    def refused(self, chat: ChatKey | None, seconds: float) -> float:
        """Telegram asked for a pause: in this chat, or everywhere if it asks ever more chats.

        Returns how long the chat now pauses.
        """
        now = self.clock()
        pause = seconds + 0.1 + 0.4 * self._jitter()
        if chat is None:
            self._all.paused_until = max(self._all.paused_until, now + pause)
            return pause
        lane = self._lane(chat)
        lane.paused_until = max(lane.paused_until, now + pause)
        self._refusals.append((now, chat))
        lately = {who for at, who in self._refusals if at > now - _REFUSED_WITHIN}
        if len(lately) == _REFUSED_CHATS:
            self._all.paused_until = max(self._all.paused_until, now + pause)
        return pause

    @property
    def _every(self) -> float:
        return self.limits.overall[1] / self.limits.overall[0]

    def _answer_is_next(self, now: float) -> bool:
        """Whether an answer waits for nothing but the place that a push would take."""
        return any(
            chat is None or self._lane(chat).wait(now, push=False) == 0 for chat in self._answers
        )

    def _lane(self, chat: ChatKey) -> Lane:
        lane = self._lanes.get(chat)
        if lane is None:
            if len(self._lanes) >= _LANES:
                self._forget_idle()
            lane = self._lanes[chat] = self._new_lane(chat)
        return lane

    def _new_lane(self, chat: ChatKey) -> Lane:
        in_chat = Window(*self._longer(self.limits.chat))
        # Telegram's ids of groups and channels are negative; only those have a name for an id.
        if isinstance(chat, int) and chat > 0:
            return Lane((in_chat,))
        group = self._longer(self.limits.group)
        return Lane((in_chat, Window(*group)), Pace(*group, burst=_GROUP_BURST))

    def _forget_idle(self) -> None:
        now = self.clock()
        self._lanes = {chat: lane for chat, lane in self._lanes.items() if not lane.idle(now)}

    def _longer(self, limit: tuple[int, float]) -> tuple[int, float]:
        return limit[0], limit[1] * (1 + self.limits.margin)
