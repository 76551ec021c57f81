"""The dates of a query: `7d`, `2023`, `2023-12`, `2023-12-20`, and the instants they mean."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from unicodedata import decimal

_AGO = re.compile(r"(\d{1,5})([hdw])", re.ASCII)
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?Z", re.ASCII)
_UNITS = {"h": "hours", "d": "days", "w": "weeks"}
_LONGEST = timedelta(days=36_525)


@dataclass(frozen=True)
class Moment:
    """An instant, or a time before whatever now is. `said` is how a person would put it."""

    at: datetime | None
    ago: timedelta | None
    said: str = field(compare=False)

    def instant(self, now: datetime) -> datetime:
        """The instant that is meant, seen from `now`."""
        if self.at is not None:
            return self.at
        return now - (self.ago or timedelta())

    def canonical(self) -> str:
        """A text that means the same in every zone and on every day."""
        if self.at is not None:
            return f"{self.at.replace(tzinfo=None).isoformat(timespec='seconds')}Z"
        hours = int((self.ago or timedelta()).total_seconds()) // 3600
        return f"{hours // 24}d" if hours % 24 == 0 else f"{hours}h"


def moment(text: str, zone: tzinfo) -> Moment | None:
    """What a date of a query means to someone in `zone`, or None where it is no date."""
    text = "".join(str(decimal(char)) if char.isdecimal() else char for char in text)
    try:
        return _ago(text.lower()) or _instant(text.upper(), zone) or _day(text, zone)
    except (ValueError, OverflowError):
        return None


def _ago(text: str) -> Moment | None:
    match = _AGO.fullmatch(text)
    if match is None:
        return None
    count, unit = int(match[1]), _UNITS[match[2]]
    ago = timedelta(**{unit: count})
    return (
        Moment(None, ago, f"{count} {unit[:-1] if count == 1 else unit} ago")
        if ago <= _LONGEST
        else None
    )


def _day(text: str, zone: tzinfo) -> Moment | None:
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    local = datetime(int(match[1]), int(match[2] or 1), int(match[3] or 1), tzinfo=zone)
    return Moment(local.astimezone(UTC), None, text)


def _instant(text: str, zone: tzinfo) -> Moment | None:
    if not _INSTANT.fullmatch(text):
        return None
    at = datetime.fromisoformat(text)
    local = at.astimezone(zone)
    midnight = (local.hour, local.minute, local.second) == (0, 0, 0)
    said = local.strftime("%Y-%m-%d" if midnight else "%Y-%m-%d %H:%M")
    return Moment(at, None, said)
