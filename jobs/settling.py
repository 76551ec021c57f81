"""What a look leaves behind in a feed's row: the next read, the habit, the failures, the move."""

from dataclasses import replace
from datetime import datetime, timedelta

from jobs.looking import Look
from jobs.rules.entries import Document, dated
from jobs.rules.health import Health, fails_for_long, health, moved
from jobs.rules.pace import Asked, Pace, habit_after, habit_of, next_read
from storage.feeds import Settled
from storage.tables import Feed, FeedState


def habit(feed: Feed) -> timedelta | None:
    """How long the feed usually takes to say something new."""
    return None if feed.habit_seconds is None else timedelta(seconds=feed.habit_seconds)


def quiet(feed: Feed, now: datetime) -> timedelta:
    """How long the feed has had nothing new."""
    return now - (feed.last_new_at or feed.first_read_at or feed.added_at)


def health_of(feed: Feed, now: datetime) -> Health:
    """How the feed is doing."""
    return health(
        gone=feed.state is FeedState.GONE,
        failures=feed.failures,
        read_before=feed.first_read_at is not None,
        habit=habit(feed),
        quiet=quiet(feed, now),
    )


def as_it_was(feed: Feed) -> Settled:
    """The row's memory, unchanged."""
    if feed.id is None:
        raise ValueError("the feed is not kept yet")
    return Settled(**{name: getattr(feed, name) for name in Settled.__dataclass_fields__})


def postponed(feed: Feed, until: datetime) -> Settled:
    """Not looked at: its host asked for a pause."""
    return replace(as_it_was(feed), next_read_at=until)


def failed(feed: Feed, seen: Look, now: datetime, pace: Pace, jitter: float) -> Settled:
    """A read that brought nothing. What is known of the feed stays as it was."""
    failures = feed.failures + 1
    asked = _with_skips(seen.asked, feed)
    due = next_read(now, pace=pace, asked=asked, failures=failures, jitter=jitter)
    long = fails_for_long(failures, feed.last_read_at or feed.added_at, now)
    return replace(
        as_it_was(feed),
        next_read_at=due,
        failures=failures,
        last_error=seen.failure,
        told_error=feed.told_error or long or seen.gone,
        moved_to=None,
        moved_seen=0,
        state=FeedState.GONE if seen.gone else FeedState.ACTIVE,
    )


def read(feed: Feed, seen: Look, fresh: int, now: datetime, pace: Pace, jitter: float) -> Settled:
    """A read that brought the document, or the news that it has not changed."""
    base = replace(as_it_was(feed), last_error=None)
    if seen.document is not None:
        base = _with_document(feed, base, seen, seen.document, fresh, now)
    moved_to, moved_seen, _ = moved(feed.moved_to, feed.moved_seen, seen.moved_to)
    usual = base.habit_seconds
    due = next_read(
        now,
        pace=pace,
        asked=_asked(base, seen),
        habit=None if usual is None else timedelta(seconds=usual),
        quiet=now - (base.last_new_at or now),
        jitter=jitter,
    )
    return replace(
        base,
        next_read_at=due,
        first_read_at=feed.first_read_at or now,
        last_read_at=now,
        failures=0,
        told_error=False,
        moved_to=moved_to,
        moved_seen=moved_seen,
    )


def _with_document(
    feed: Feed, base: Settled, seen: Look, document: Document, fresh: int, now: datetime
) -> Settled:
    return replace(
        base,
        etag=seen.validators.etag,
        last_modified=seen.validators.last_modified,
        last_full_at=now,
        last_new_at=_last_new(feed, document, fresh, now),
        habit_seconds=_habit_seconds(feed, document, fresh, now),
        last_error=document.flaw and f"{document.flaw}; what could be read was kept",
        ttl_seconds=document.ttl_seconds,
        skip_hours=",".join(map(str, sorted(document.skip_hours))),
        skip_days=",".join(map(str, sorted(document.skip_days))),
    )


def _last_new(feed: Feed, document: Document, fresh: int, now: datetime) -> datetime | None:
    """At the first read the entries' own dates say since when there is nothing new."""
    if feed.first_read_at is not None:
        return now if fresh else feed.last_new_at
    dates = _dates(document, now)
    return max(dates) if dates else now if document.entries else None


def _habit_seconds(feed: Feed, document: Document, fresh: int, now: datetime) -> float | None:
    if feed.first_read_at is None:
        usual = habit_of(_dates(document, now))
        return None if usual is None else usual.total_seconds()
    if not fresh:
        return feed.habit_seconds
    since = now - (feed.last_new_at or feed.first_read_at)
    return habit_after(habit(feed), since, fresh).total_seconds()


def _dates(document: Document, now: datetime) -> list[datetime]:
    dates = (dated(entry.published, now) for entry in document.entries)
    return [date for date in dates if date is not None]


def _asked(base: Settled, seen: Look) -> Asked:
    """The server's wish of today, with what the document asked for when it last came."""
    ttl = min(timedelta(seconds=base.ttl_seconds or 0), timedelta(hours=24))
    return _with_skips(replace(seen.asked, wait=max(seen.asked.wait, ttl)), base)


def _with_skips(asked: Asked, row: Feed | Settled) -> Asked:
    return replace(asked, skip_hours=_numbers(row.skip_hours), skip_days=_numbers(row.skip_days))


def _numbers(joined: str) -> frozenset[int]:
    return frozenset(int(number) for number in joined.split(",") if number)
