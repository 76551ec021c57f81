"""Local time: when a day's digest is due, when quiet hours end, and how a person writes both.

A local time that a clock change skips stands for the first instant after the gap; one that
happens twice stands for its first time; a date that a zone skipped altogether has none.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from difflib import get_close_matches
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

LATE = timedelta(hours=6)
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True)
class Turn:
    """A digest's turn: the local date it is for, and the instant it is due."""

    date: date
    at: datetime


def instant(day: date, at: time, zone: tzinfo) -> datetime | None:
    """When it is `at` on this date in the zone, in UTC; None if the zone skipped the date."""
    local = datetime.combine(day, at)
    if _there(found := local.replace(tzinfo=zone).astimezone(UTC), zone) == local:
        return found
    before, after = _gap(local, zone)
    if _there(before, zone).date() < day < _there(after, zone).date():
        return None
    return after


def _there(at: datetime, zone: tzinfo) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None)


def _gap(local: datetime, zone: tzinfo) -> tuple[datetime, datetime]:
    """The last second before the clock jumped over `local`, and the first instant after."""
    low = local.replace(tzinfo=zone, fold=1).astimezone(UTC).replace(microsecond=0) - _SECOND
    high = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    while high - low > _SECOND:
        middle = low + timedelta(seconds=(high - low) // _SECOND // 2)
        if _there(middle, zone) < local:
            low = middle
        else:
            high = middle
    return low, high


def next_turn(at: time, zone: tzinfo, first: date) -> Turn:
    """The turn of the first date from `first` on that has one."""
    while (due := instant(first, at, zone)) is None:
        first += _DAY
    return Turn(first, due)


def first_turn(at: time, zone: tzinfo, now: datetime, done: date | None) -> Turn:
    """The first turn still to come, for a chat that just chose this time or this zone.

    Dates up to `done` had theirs, whatever the zone was then.
    """
    day = now.astimezone(zone).date() - _DAY
    if done is not None:
        day = max(day, done + _DAY)
    turn = next_turn(at, zone, day)
    while turn.at <= now:
        turn = next_turn(at, zone, turn.date + _DAY)
    return turn


def latest_turn(at: time, zone: tzinfo, first: date, now: datetime) -> Turn | None:
    """The latest turn that has come by `now`, among dates from `first` on."""
    day = now.astimezone(zone).date() + _DAY
    while day >= first:
        due = instant(day, at, zone)
        if due is not None and due <= now:
            return Turn(day, due)
        day -= _DAY
    return None


def still_sent(turn: Turn, now: datetime) -> bool:
    """Whether a digest this late is still worth sending by itself; else the next one has it all."""
    return now - turn.at <= LATE


def quiet_until(start: time, end: time, zone: tzinfo, now: datetime) -> datetime | None:
    """When the quiet hours end that `now` falls in; None if it falls in none."""
    here = now.astimezone(zone)
    clock = here.time().replace(tzinfo=None)
    if not _within(clock, start, end):
        return None
    day = here.date() if clock < end else here.date() + _DAY
    until = next_turn(end, zone, day).at
    return until if until > now else None


def _within(clock: time, start: time, end: time) -> bool:
    if start <= end:
        return start <= clock < end
    return clock >= start or clock < end


_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.h٫：]?(?P<minute>\d{2}))?\s*(?P<half>[ap]\.?m\.?)?",
    re.IGNORECASE,
)
_WORDS = {"midnight": time(0), "noon": time(12), "midday": time(12)}


def parse_clock(text: str) -> time:
    """A time of day as people write it: 08:30, 8:30 pm, 8am, ۲۰:۱۵. ValueError is a sentence."""
    text = " ".join(text.split()).lower()
    if text in _WORDS:
        return _WORDS[text]
    match = _CLOCK.fullmatch(text)
    if match is None:
        raise ValueError(f"“{_short(text)}” is no time of day. Write it as 08:30.")
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(f"“{text}” is no time of day. Write it as 8:30 pm or 20:30.")
        hour = hour % 12 + (12 if match["half"].startswith("p") else 0)
    if hour > 23 or minute > 59:
        raise ValueError(f"“{text}” is no time of day: they go from 00:00 to 23:59.")
    return time(hour, minute)


def clock(text: str | None) -> time | None:
    """A time of day as it is kept, "HH:MM"."""
    return time.fromisoformat(text) if text else None


# Cities that people name, where the zone is named after another.
_CITIES = {
    "Asia/Karachi": "islamabad lahore rawalpindi peshawar quetta faisalabad multan",
    "Asia/Kolkata": "delhi new_delhi mumbai bombay chennai bangalore bengaluru hyderabad srinagar",
    "Asia/Tehran": "isfahan esfahan mashhad shiraz tabriz qom ahvaz",
    "Asia/Kabul": "kandahar herat mazar_i_sharif jalalabad",
    "Asia/Riyadh": "jeddah mecca makkah medina",
    "Asia/Dubai": "abu_dhabi sharjah",
    "Asia/Qatar": "doha",
    "Asia/Bahrain": "manama",
    "Asia/Aden": "sanaa sana'a",
    "Asia/Baghdad": "erbil basra mosul najaf",
    "Asia/Damascus": "aleppo homs",
    "Asia/Jerusalem": "haifa",
    "Asia/Hebron": "ramallah",
    "Asia/Shanghai": "beijing peking guangzhou shenzhen",
    "Asia/Tokyo": "osaka kyoto",
    "Asia/Ho_Chi_Minh": "hanoi",
    "Asia/Yangon": "naypyidaw",
    "Europe/Istanbul": "ankara izmir",
    "Europe/Zurich": "geneva bern berne basel",
    "Europe/Berlin": "munich hamburg frankfurt cologne bonn",
    "Europe/Amsterdam": "the_hague hague rotterdam",
    "Europe/Rome": "milan naples",
    "Europe/Madrid": "barcelona",
    "Europe/Paris": "strasbourg lyon marseille",
    "Europe/London": "edinburgh cardiff manchester england scotland wales",
    "Europe/Moscow": "st_petersburg saint_petersburg",
    "Africa/Johannesburg": "pretoria cape_town",
    "Africa/Lagos": "abuja",
    "Africa/Casablanca": "rabat",
    "America/New_York": "washington washington_dc boston philadelphia miami atlanta",
    "America/Los_Angeles": "san_francisco seattle san_diego",
    "America/Chicago": "houston dallas",
    "America/Toronto": "ottawa montreal",
    "America/Sao_Paulo": "brasilia rio_de_janeiro rio",
    "Australia/Sydney": "canberra",
    "Pacific/Auckland": "wellington",
}
# Zones kept for old machines; their last parts are no places.
_OLD_AREAS = ("Etc", "US", "Canada", "SystemV", "Brazil", "Chile", "Mexico")
_OFFSET = re.compile(r"(?:utc|gmt)\s*([+-−])\s*(\d{1,2})(?::?00)?", re.IGNORECASE)


def parse_zone(text: str) -> str:
    """The IANA name of a zone by its name or a city, in any case. ValueError is a sentence."""
    asked = _key(text)
    if asked in _zones():
        return _zones()[asked]
    if offset := _OFFSET.fullmatch(text.strip()):
        # Etc/GMT counts westward: UTC+3 is Etc/GMT-3.
        fixed = f"etc/gmt{'-' if offset[1] == '+' else '+'}{int(offset[2])}"
        if fixed in _zones():
            return _zones()[fixed]
    close = list(
        dict.fromkeys(
            _zones()[name] for name in get_close_matches(asked, _zones(), n=6, cutoff=0.75)
        )
    )[:3]
    hint = (
        f"Did you mean {' or '.join(close)}?" if close else "Write a city, e.g. Tehran or London."
    )
    raise ValueError(f"I know no time zone called “{_short(text.strip())}”. {hint}")


def zone_of(name: str) -> ZoneInfo:
    """The zone of this name; UTC where this machine's tables do not know it (any more)."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    """Each way to call a zone, in small letters, with its IANA name."""
    names = sorted(available_timezones() - {"Factory", "localtime"})
    calls = {_key(city): zone for zone, cities in _CITIES.items() for city in cities.split()}
    places = [name for name in names if "/" in name and name.split("/")[0] not in _OLD_AREAS]
    # Backwards, so that of two that end alike the first by name is kept.
    calls |= {_key(name.rsplit("/", 1)[1]): name for name in reversed(places)}
    return calls | {_key(name): name for name in names} | {"z": "UTC"}


def _key(text: str) -> str:
    return re.sub(r"[\s_]+", "_", text.strip().lower())


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
