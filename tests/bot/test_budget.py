"""The budget: Telegram's windows, answers before pushes, and pauses that Telegram asks for."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.budget import Budget, Limits, Pace, Window
from tests.bot.faults import Counter
from tests.virtual import run

EXACT = Limits(margin=0.0)


class Clock:
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def budget(clock: Callable[[], float], limits: Limits = EXACT) -> Budget:
    return Budget(clock, limits, jitter=lambda: 0.0)


def test_a_window_takes_so_many_and_frees_each_place_after_its_period() -> None:
    window = Window(2, 10.0)
    for at in (0.0, 4.0):
        window.begin()
        window.finish(at)
    seen = [
        (window.wait(now), window.room(now), window.idle(now)) for now in (4.0, 9.0, 10.0, 14.0)
    ]
    assert seen == [(6.0, 0, False), (1.0, 0, False), (0.0, 1, False), (0.0, 2, True)]


def test_a_call_under_way_keeps_its_place() -> None:
    window = Window(1, 10.0)
    window.begin()
    assert window.wait(1000.0) > 0
    window.finish(1000.0)
    assert [window.wait(now) for now in (1000.0, 1010.0)] == [10.0, 0.0]


@pytest.mark.parametrize("took, wait", [(0.0, 0.5), (0.1, 0.4), (0.3, 0.4), (0.9, 0.4)])
def test_a_call_that_was_answered_late_may_have_counted_late(took: float, wait: float) -> None:
    clock = Clock()
    mine = budget(clock, Limits(overall=(5, 0.5), margin=0.0))
    for number in range(40):
        place = mine.take(number)
        clock.now += 0.1
        place.done()
    clock.now += 60
    places = [mine.take(number) for number in range(5)]
    clock.now += took
    for place in places:
        place.done()
    assert mine.wait() == pytest.approx(wait)


def test_a_pace_lets_a_burst_pass_and_then_one_at_a_time() -> None:
    pace = Pace(10, 10.0, burst=3)
    assert pace.room(0.0) == 3
    for _ in range(3):
        pace.take(0.0)
    assert (pace.room(0.0), pace.wait(0.0)) == (0, 1.0)
    assert (pace.room(1.0), pace.wait(1.0), pace.wait(1.0, 2)) == (1, 0.0, 1.0)
    assert pace.room(60.0) == 3


@pytest.mark.parametrize(
    "chats, waits",
    [
        # A private chat: three at once, then one as each becomes three seconds old.
        ([1] * 4, [0, 0, 0, 3]),
        ([1, 2, 3, 4], [0, 0, 0, 0]),
        # Thirty in all, whoever they are for, and calls that are no message in a chat too.
        (list(range(1, 32)), [0] * 30 + [1]),
        ([None] * 31, [0] * 30 + [1]),
        # A group, by number or by name.
        ([-5] * 4, [0, 0, 0, 3]),
        (["@channel"] * 4, [0, 0, 0, 3]),
    ],
)
def test_an_answer_waits_as_long_as_telegram_asks(
    chats: list[int | str | None], waits: list[int]
) -> None:
    mine = budget(Clock())
    waited = []
    for chat in chats:
        waited.append(mine.wait(chat))
        mine.take(chat).done()
    assert waited == waits


def test_a_group_takes_twenty_a_minute_and_no_more() -> None:
    clock = Clock()
    mine = budget(clock)
    for _ in range(20):
        clock.now += mine.wait(-5)
        mine.take(-5).done()
    assert clock.now == 118.0
    assert mine.wait(-5) == 42.0


def test_pushes_to_a_group_leave_room_for_answers() -> None:
    clock = Clock()
    mine = budget(clock)
    while clock.now < 400.0:
        clock.now += max(0.01, mine.wait(-5, push=True))
        mine.take(-5, push=True).done()
        assert mine.wait(-5) <= 6.0


def test_pushes_are_spread_over_the_second() -> None:
    clock = Clock()
    mine = budget(clock)
    assert (mine.room(), mine.until_room(10)) == (10, 0.0)
    for chat in range(1, 11):
        mine.take(chat, push=True).done()
    assert mine.room() == 0
    assert mine.wait(11, push=True) == pytest.approx(1 / 30)
    assert mine.until_room(3) == pytest.approx(0.1)
    assert mine.wait(11) == 0


def test_windows_are_a_little_longer_than_telegrams() -> None:
    mine = budget(Clock(), Limits(margin=0.05))
    for _ in range(3):
        mine.take(1).done()
    assert mine.wait(1) == pytest.approx(3.15)


def test_a_refusal_pauses_its_chat_only() -> None:
    clock = Clock()
    mine = budget(clock)
    assert mine.refused(1, 7) == pytest.approx(7.1)
    assert mine.wait(1) == pytest.approx(7.1)
    assert mine.wait(2) == 0
    clock.now += 7.2
    assert mine.wait(1) == 0


@pytest.mark.parametrize(
    "refused, paused",
    [
        ([(1, 0), (2, 0)], False),
        ([(1, 0), (2, 0), (3, 0)], True),
        ([(1, 0), (1, 0), (1, 0)], False),
        ([(1, 0), (2, 0), (3, 6)], False),
        ([(None, 0)], True),
    ],
)
def test_refusals_everywhere_pause_everything(
    refused: list[tuple[int | None, float]], paused: bool
) -> None:
    clock = Clock()
    mine = budget(clock)
    for chat, later in refused:
        clock.now += later
        mine.refused(chat, 5)
    assert (mine.wait(9) > 0) is paused
    assert (mine.room() == 0) is paused


def test_idle_chats_are_forgotten_and_busy_ones_are_not() -> None:
    clock = Clock()
    mine = budget(clock, Limits(overall=(10_000, 1.0), margin=0.0))
    for chat in range(1, 2001):
        mine.take(chat).done()
    clock.now += 2.0
    mine.refused(1, 60)
    clock.now += 2.0
    mine.take(2001).done()
    assert len(mine._lanes) == 2
    assert mine.wait(1) > 0


def on_a_clock(scene: Callable[[Budget], Awaitable[None]]) -> None:
    async def play() -> None:
        await scene(budget(asyncio.get_running_loop().time))

    run(play())


def test_an_answer_passes_pushes_that_wait() -> None:
    went: list[str] = []

    async def call(mine: Budget, name: str, chat: int, *, push: bool) -> None:
        await mine.turn(chat, push=push)
        went.append(name)

    async def scene(mine: Budget) -> None:
        for chat in range(1, 31):
            mine.take(chat).done()
        pushes = [call(mine, f"push {chat}", chat, push=True) for chat in range(31, 34)]
        await asyncio.gather(*pushes, call(mine, "answer", 99, push=False))

    on_a_clock(scene)
    assert went[0] == "answer"
    assert sorted(went[1:]) == ["push 31", "push 32", "push 33"]


def test_an_answer_that_its_own_chat_holds_up_holds_up_nobody() -> None:
    async def scene(mine: Budget) -> None:
        mine.refused(99, 60)
        answer = asyncio.create_task(mine.turn(99))
        await asyncio.sleep(0)
        await mine.turn(1, push=True)
        assert asyncio.get_running_loop().time() == 0.0
        answer.cancel()

    on_a_clock(scene)


CALLS = st.lists(
    st.tuples(st.sampled_from([1, 2, -1, -2]), st.booleans(), st.floats(0, 0.4)), max_size=120
)


@settings(max_examples=25, deadline=None)
@given(calls=CALLS)
def test_whatever_is_called_telegram_never_counts_too_many(
    calls: list[tuple[int, bool, float]],
) -> None:
    clock, counter = Clock(), Counter()
    mine = budget(clock)
    for chat, push, later in calls:
        clock.now += later
        while (wait := mine.wait(chat, push=push)) > 0:
            clock.now += wait + 1e-6
        mine.take(chat, push=push).done()
        assert not counter.over(chat, clock.now)
