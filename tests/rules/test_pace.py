"""When a feed is read next."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.rules.pace import (
    DAY,
    Asked,
    Pace,
    after_skips,
    backoff,
    habit_after,
    habit_of,
    next_read,
    retry_after,
    wish,
)

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)  # a Tuesday
HOUR, MINUTE, SECOND = timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1)
ZERO = timedelta()
PACE = Pace(10 * MINUTE, DAY)


@pytest.mark.parametrize("headers, ttl, wanted", [
    ({}, None, ZERO),
    ({"cache-control": "max-age=3600"}, None, HOUR),
    ({"cache-control": "public, Max-Age=\"60\", s-maxage=900"}, None, MINUTE),
    ({"cache-control": "max-age=3600", "age": "600"}, None, 50 * MINUTE),
    ({"cache-control": "max-age=999999999"}, None, DAY),
    ({"cache-control": "max-age=99999999999999999999"}, None, DAY),
    ({"cache-control": "no-cache, max-age=3600"}, None, ZERO),
    ({"cache-control": "max-age=-5"}, None, ZERO),
    ({"cache-control": "max-age=soon"}, None, ZERO),
    ({"expires": "Tue, 10 Mar 2026 14:00:00 GMT"}, None, 2 * HOUR),
    ({"expires": "Tue, 10 Mar 2026 14:00:00 GMT", "date": "Tue, 10 Mar 2026 13:30:00 GMT"}, None, HOUR / 2),
    ({"expires": "Thu, 01 Jan 1970 00:00:00 GMT"}, None, ZERO),
    ({"expires": "0"}, None, ZERO),
    ({"expires": "Wed, 10 Mar 2027 14:00:00 GMT"}, None, DAY),
    ({}, 3 * HOUR, 3 * HOUR),
    ({}, 90 * DAY, DAY),
    ({"cache-control": "max-age=60", "expires": "Tue, 10 Mar 2026 14:00:00 GMT"}, HOUR, 2 * HOUR),
])  # fmt: skip
def test_wish(headers: dict[str, str], ttl: timedelta | None, wanted: timedelta) -> None:
    assert wish(headers, ttl, NOON) == wanted


@pytest.mark.parametrize("said, wait", [
    (None, None), ("", None), ("soon", None), ("-5", None), ("1.5", None),
    ("0", ZERO), ("120", 2 * MINUTE), (" 120 ", 2 * MINUTE), ("999999", DAY), ("9" * 30, None),
    ("Tue, 10 Mar 2026 12:30:00 GMT", 30 * MINUTE), ("Tue, 10 Mar 2026 11:00:00 GMT", ZERO),
    ("Wed, 10 Mar 2027 12:00:00 GMT", DAY), ("Tue, 10 Mar 2026 16:00:00 +0330", 30 * MINUTE),
])  # fmt: skip
def test_retry_after(said: str | None, wait: timedelta | None) -> None:
    assert retry_after(said, NOON) == wait


@pytest.mark.parametrize("failures, wait", [
    (0, ZERO), (1, 20 * MINUTE), (2, 40 * MINUTE), (7, 1280 * MINUTE), (8, DAY), (10_000, DAY),
])  # fmt: skip
def test_backoff(failures: int, wait: timedelta) -> None:
    assert backoff(failures, PACE) == wait


@pytest.mark.parametrize("wait, asked, failures, habit, quiet", [
    (10 * MINUTE, Asked(), 0, None, ZERO),
    (2 * HOUR, Asked(wait=2 * HOUR), 0, None, ZERO),
    (DAY, Asked(wait=2 * HOUR, retry_after=DAY), 1, None, ZERO),
    (40 * MINUTE, Asked(wait=MINUTE), 2, None, ZERO),
    (2 * HOUR, Asked(), 0, DAY, ZERO),
    (10 * MINUTE, Asked(), 0, HOUR, ZERO),
    (DAY, Asked(), 0, 300 * DAY, ZERO),
    (14 * HOUR, Asked(), 0, HOUR, 28 * DAY),
    (10 * MINUTE, Asked(), 0, ZERO, -DAY),
    (40 * MINUTE, Asked(), 2, 300 * DAY, ZERO),
    (20 * HOUR, Asked(wait=20 * HOUR), 0, DAY, ZERO),
])  # fmt: skip
def test_the_next_read_is_the_latest_of_all_wishes(
    wait: timedelta, asked: Asked, failures: int, habit: timedelta | None, quiet: timedelta
) -> None:
    due = next_read(NOON, pace=PACE, asked=asked, failures=failures, habit=habit, quiet=quiet)
    assert due - NOON == wait


def test_the_longest_time_bounds_our_guess_alone() -> None:
    short = Pace(10 * MINUTE, HOUR)
    assert next_read(NOON, pace=short, asked=Asked(), habit=300 * DAY) == NOON + HOUR
    assert next_read(NOON, pace=short, asked=Asked(wait=9 * HOUR)) == NOON + 9 * HOUR
    slow = Pace(2 * DAY, DAY)
    assert next_read(NOON, pace=slow, asked=Asked()) == NOON + 2 * DAY


spans = st.timedeltas(ZERO, 3 * DAY)


@settings(max_examples=150)
@given(spans, spans, st.integers(0, 50), spans, st.floats(0, 1))
def test_jitter_never_hurries(
    wait: timedelta, retry: timedelta, failures: int, habit: timedelta, jitter: float
) -> None:
    asked = Asked(wait=min(wait, DAY), retry_after=min(retry, DAY))
    due = next_read(NOON, pace=PACE, asked=asked, failures=failures, habit=habit, jitter=jitter)
    least = max(asked.wait, asked.retry_after or ZERO, backoff(failures, PACE), PACE.shortest)
    assert NOON + least <= due <= NOON + DAY


@pytest.mark.parametrize("at, hours, days, then", [
    (NOON, [], [], NOON),
    (NOON, [12], [], NOON + HOUR),
    (NOON + 5 * MINUTE, [12, 13], [], NOON + 2 * HOUR),
    (NOON, [], [1], NOON + 12 * HOUR),
    (NOON, [0], [1], NOON + 13 * HOUR),
    (NOON, range(24), [], NOON + 169 * HOUR),
])  # fmt: skip
def test_skips(at: datetime, hours: list[int], days: list[int], then: datetime) -> None:
    assert after_skips(at, hours, days) == then


def test_skipped_hours_make_the_next_read_later() -> None:
    asked = Asked(skip_hours=frozenset({12}))
    assert next_read(NOON, pace=PACE, asked=asked) == NOON + HOUR


@pytest.mark.parametrize("hours, habit", [
    ([], None), ([1], None), ([1, 1], None), ([1, 2, 3], HOUR), ([3, 1, 2, 10], HOUR), ([0, 6, 18], 9 * HOUR),
])  # fmt: skip
def test_habit_of(hours: list[int], habit: timedelta | None) -> None:
    assert habit_of([NOON + hour * HOUR for hour in hours]) == habit


@pytest.mark.parametrize("habit, since, fresh, then", [
    (None, 6 * HOUR, 3, 2 * HOUR), (10 * HOUR, 10 * HOUR, 1, 10 * HOUR), (10 * HOUR, ZERO, 5, 7 * HOUR),
])  # fmt: skip
def test_habit_after(
    habit: timedelta | None, since: timedelta, fresh: int, then: timedelta
) -> None:
    assert abs(habit_after(habit, since, fresh) - then) < SECOND
