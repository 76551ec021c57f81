"""When a feed is read next: what the server wishes, what trouble asks for, and our own guess.

The next read is the latest of the shortest time, the server's wish and the backoff. The longest
time bounds only our own guess. All of it is decided here, on values.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from itertools import pairwise
from statistics import median

DAY = timedelta(hours=24)
_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,10})", re.IGNORECASE)
_NO_CACHE = re.compile(r"(?:^|[,\s])(?:no-cache|no-store)(?:$|[,\s])", re.IGNORECASE)
# A feed is looked at a dozen times in the time that it usually takes to say something new.
_LOOKS = 12
_JITTER = 0.1
_NOTHING = timedelta()


@dataclass(frozen=True)
class Pace:
    """The operator's bounds: POLL_MIN and POLL_MAX."""

    shortest: timedelta = timedelta(minutes=10)
    longest: timedelta = DAY


DEFAULT_PACE = Pace()


@dataclass(frozen=True)
class Asked:
    """What server and document ask of their readers."""

    wait: timedelta = _NOTHING
    retry_after: timedelta | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[int] = frozenset()


NOTHING_ASKED = Asked()


def wish(headers: Mapping[str, str], ttl: timedelta | None, now: datetime) -> timedelta:
    """The largest of Cache-Control, Expires and the document's ttl, at most 24 h."""
    waits = [_NOTHING, ttl or _NOTHING]
    control = headers.get("cache-control", "")
    age = _MAX_AGE.search(control)
    if not _NO_CACHE.search(control):
        if age:
            waits.append(timedelta(seconds=int(age.group(1))) - _age(headers))
        expires = http_date(headers.get("expires"))
        if expires:
            waits.append(expires - (http_date(headers.get("date")) or now))
    return min(max(waits), DAY)


def _age(headers: Mapping[str, str]) -> timedelta:
    said = headers.get("age", "")
    return timedelta(seconds=int(said)) if said.isdecimal() and len(said) < 10 else _NOTHING


def retry_after(said: str | None, now: datetime) -> timedelta | None:
    """Retry-After, in seconds or as a date; never longer than 24 h, None if there is no sense in it."""
    if said is None:
        return None
    if said.strip().isdecimal() and len(said.strip()) <= 10:
        return min(timedelta(seconds=int(said)), DAY)
    date = http_date(said)
    return min(max(date - now, _NOTHING), DAY) if date else None


def http_date(said: str | None) -> datetime | None:
    """A date as HTTP writes it, aware."""
    try:
        date = parsedate_to_datetime(said or "")
        return date.astimezone(UTC) if date.tzinfo else date.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def backoff(failures: int, pace: Pace) -> timedelta:
    """Twice as long after every failure in a row, up to 24 h."""
    if failures <= 0:
        return _NOTHING
    doubled: int = 1 << min(failures, 20)
    return min(max(pace.shortest, timedelta(minutes=1)) * doubled, DAY)


def guess(habit: timedelta | None, quiet: timedelta, pace: Pace, jitter: float) -> timedelta:
    """Our own choice: more often for a feed that has more to say, jitter (0 to 1) included."""
    usual = max(habit or _NOTHING, quiet / 4)
    chosen = usual / _LOOKS * (1 + _JITTER * jitter)
    return max(min(chosen, pace.longest), _NOTHING)


def next_read(
    now: datetime,
    *,
    pace: Pace,
    asked: Asked,
    failures: int = 0,
    habit: timedelta | None = None,
    quiet: timedelta = _NOTHING,
    jitter: float = 0.0,
) -> datetime:
    """When to read again. `jitter`, 0 to 1, only ever makes it later, by up to a tenth."""
    demanded = max(
        pace.shortest, asked.wait, asked.retry_after or _NOTHING, backoff(failures, pace)
    )
    own = guess(habit, quiet, pace, jitter) if not failures else _NOTHING
    late = min(demanded * (1 + _JITTER * jitter), max(DAY, demanded))
    return after_skips(now + max(late, own), asked.skip_hours, asked.skip_days)


def after_skips(at: datetime, hours: Collection[int], days: Collection[int]) -> datetime:
    """The first time from `at` on that is in no hour or weekday (UTC) to be left out."""
    for _ in range(7 * 24 + 1):
        if at.hour not in hours and at.weekday() not in days:
            return at
        at = at.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return at


def habit_of(dates: Sequence[datetime]) -> timedelta | None:
    """How long a feed usually takes between two entries, by the dates of those it shows."""
    ordered = sorted(set(dates))
    gaps = [(later - earlier).total_seconds() for earlier, later in pairwise(ordered)]
    return timedelta(seconds=median(gaps)) if gaps else None


def habit_after(habit: timedelta | None, since: timedelta, fresh: int) -> timedelta:
    """The habit once `fresh` new entries came `since` the last: mostly what it was."""
    gap = max(since, _NOTHING) / max(fresh, 1)
    return gap if habit is None else habit * 0.7 + gap * 0.3
