"""How a feed is, when somebody is told, and when a move is believed."""

from datetime import UTC, datetime, timedelta

import pytest

from jobs.rules.health import Health, fails_for_long, health, may_ask_for_all, moved

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize("gone, failures, read_before, habit, quiet, verdict", [
    (True, 3, True, HOUR, HOUR, Health.GONE),
    (False, 1, True, HOUR, HOUR, Health.FAILING),
    (False, 0, False, None, HOUR, Health.NEW),
    (False, 0, True, HOUR, 2 * DAY, Health.OK),
    (False, 0, True, HOUR, 4 * DAY, Health.STALE),
    (False, 0, True, 7 * DAY, 30 * DAY, Health.OK),
    (False, 0, True, 7 * DAY, 71 * DAY, Health.STALE),
    (False, 0, True, None, 89 * DAY, Health.OK),
    (False, 0, True, None, 91 * DAY, Health.STALE),
])  # fmt: skip
def test_health(
    gone: bool, failures: int, read_before: bool, habit: timedelta | None, quiet: timedelta, verdict: Health
) -> None:  # fmt: skip
    assert (
        health(gone=gone, failures=failures, read_before=read_before, habit=habit, quiet=quiet)
        is verdict
    )


@pytest.mark.parametrize(
    "failures, since, verdict", [(4, 3 * DAY, False), (5, DAY, True), (9, HOUR, False)]
)
def test_fails_for_long(failures: int, since: timedelta, verdict: bool) -> None:
    assert fails_for_long(failures, NOON - since, NOON) is verdict


@pytest.mark.parametrize("known, seen, target, then", [
    (None, 0, None, (None, 0, False)),
    (None, 0, "b", ("b", 1, False)),
    ("b", 1, "b", ("b", 2, False)),
    ("b", 2, "b", ("b", 3, True)),
    ("b", 2, "c", ("c", 1, False)),
    ("b", 2, None, (None, 0, False)),
])  # fmt: skip
def test_moved(
    known: str | None, seen: int, target: str | None, then: tuple[str | None, int, bool]
) -> None:
    assert moved(known, seen, target) == then


@pytest.mark.parametrize("stale, last, verdict", [
    (False, None, False), (True, None, True), (True, HOUR, False), (True, DAY, True),
])  # fmt: skip
def test_may_ask_for_all(stale: bool, last: timedelta | None, verdict: bool) -> None:
    assert may_ask_for_all(stale, None if last is None else NOON - last, NOON) is verdict
