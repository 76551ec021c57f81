"""What must hold of a digest's time in any zone, and the dates at which it is hardest."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import product

from jobs.rules.clock import instant

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def transitions(zone: tzinfo, start: datetime, end: datetime) -> Iterator[datetime]:
    """The instants at which the zone's clocks change, to the second."""
    low = start
    while low < end:
        high = low + DAY
        if low.astimezone(zone).utcoffset() != high.astimezone(zone).utcoffset():
            yield _change(zone, low, high)
        low = high


def _change(zone: tzinfo, low: datetime, high: datetime) -> datetime:
    before = low.astimezone(zone).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=int((high - low).total_seconds()) // 2)
        if middle.astimezone(zone).utcoffset() == before:
            low = middle
        else:
            high = middle
    return high


def hard_cases(zone: tzinfo, change: datetime, times: int) -> Iterator[tuple[date, time]]:
    """Dates and times of day around a change of the clocks."""
    before = (change - timedelta(seconds=1)).astimezone(zone).date()
    days = sorted({before + DAY * n for n in (-1, 0, 1)} | {change.astimezone(zone).date()})
    here = change.astimezone(zone).replace(tzinfo=None)
    minutes = {int((here + timedelta(minutes=15 * n)).time().hour * 60
                   + (here + timedelta(minutes=15 * n)).minute) for n in range(-times, times)}  # fmt: skip
    for day, minute in product(days, sorted(minutes)):
        yield day, time(minute // 60, minute % 60)


def broken(zone: tzinfo, day: date, at: time) -> str | None:
    """Which law the due instant breaks: it is the first at which the clock shows `at` or later."""
    local = datetime.combine(day, at)
    due = instant(day, at, zone)
    if due is None:
        noons = [datetime.combine(day, time(12), UTC) + HOUR * n for n in range(-28, 28)]
        seen = any(moment.astimezone(zone).date() == day for moment in noons)
        return "a date that exists has no digest" if seen else None
    there = due.astimezone(zone).replace(tzinfo=None)
    if there < local:
        return "it is due before its time"
    if there - local >= DAY:
        return "it is due a day late"
    earlier = [due - timedelta(seconds=1), *(due - HOUR / 2 * n for n in range(1, 7))]
    if any(moment.astimezone(zone).replace(tzinfo=None) >= local for moment in earlier):
        return "its time had come before"
    return None
