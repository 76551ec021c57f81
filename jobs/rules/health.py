"""How a feed is doing, and what its answers change about it: decisions on values."""

from datetime import datetime, timedelta
from enum import StrEnum

# A moved feed is known by its new address once so many reads in a row were sent there.
_MOVES = 3
_LONG = timedelta(hours=24)
_LONG_FAILURES = 5
_STALE_HABITS = 10
_STALE_AT_LEAST = timedelta(days=3)
_STALE_UNKNOWN = timedelta(days=90)


class Health(StrEnum):
    """What `feeds list` and `/feeds` show."""

    NEW = "new"
    OK = "ok"
    STALE = "stale"
    FAILING = "failing"
    GONE = "gone"


def health(
    *,
    gone: bool,
    failures: int,
    read_before: bool,
    habit: timedelta | None,
    quiet: timedelta,
) -> Health:
    """A feed that answers but has had nothing new for far longer than its habit is stale."""
    if gone:
        return Health.GONE
    if failures:
        return Health.FAILING
    if not read_before:
        return Health.NEW
    return Health.STALE if is_stale(habit, quiet) else Health.OK


def is_stale(habit: timedelta | None, quiet: timedelta) -> bool:
    """Whether nothing new came for far longer than usual."""
    if habit is None:
        return quiet > _STALE_UNKNOWN
    return quiet > max(habit * _STALE_HABITS, _STALE_AT_LEAST)


def fails_for_long(failures: int, last_good: datetime, now: datetime) -> bool:
    """Whether whoever added the feed should hear of it: not of a hiccup."""
    return failures >= _LONG_FAILURES and now - last_good >= _LONG


def moved(known: str | None, seen: int, target: str | None) -> tuple[str | None, int, bool]:
    """Where the feed says it went, how often in a row it said so, and whether to believe it."""
    if target is None:
        return None, 0, False
    seen = seen + 1 if known == target else 1
    return target, seen, seen >= _MOVES


def may_ask_for_all(stale: bool, last_full: datetime | None, now: datetime) -> bool:
    """Whether to leave the validators out, at most once in 24 h: a server that always answers
    "not modified" to a feed gone quiet may be wrong."""
    return stale and (last_full is None or now - last_full >= _LONG)
