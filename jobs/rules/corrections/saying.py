"""The words of a correction: what stands where, and from which day to which."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from storage.folding import fold

_QUOTES = str.maketrans(dict.fromkeys("“”„«»＂", '"'))
_UNIT = re.compile(r'"([^"]*)"|(\S+)')
_DAY_WORDS = ("from", "to", "since", "until")
_AGO = {"today": 0, "yesterday": 1}
# As days are shown: "21 Aug 2024".
_WRITTEN = re.compile(r"(\d{1,2}) ([a-z]{3,9}) (\d{4})", re.ASCII)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FARTHEST, _EARLIEST = timedelta(days=365), date(1900, 1, 1)
EXAMPLE = '/leader set "Foreign Minister" Iran "NAME" from 2024-08-21'


class CorrectionError(Exception):
    """One sentence that says what can't be understood, and how to say it."""


@dataclass(frozen=True)
class Said:
    """What stands where: units are quoted phrases or single words."""

    units: tuple[str, ...]
    start: date | None
    end: date | None


def take_apart(said: str, today: date) -> Said:
    """What was said, by its quotation marks and its days. Raises CorrectionError."""
    parts = [
        (found[1] if found[1] is not None else found[2], found[1] is not None)
        for found in _UNIT.finditer(said.translate(_QUOTES))
    ]
    days: dict[str, date] = {}
    units: list[str] = []
    at = 0
    while at < len(parts):
        word, quoted = parts[at]
        at += 1
        if quoted or word.casefold() not in _DAY_WORDS:
            units.append(word.strip())
            continue
        if at == len(parts):
            raise CorrectionError(f"I need a day after “{word}”, like 2024-08-21.")
        key = "from" if word.casefold() in ("from", "since") else "to"
        if key in days:
            raise CorrectionError(f"Is it {key} {spoken(days[key])} or {key} {parts[at][0]}?")
        days[key], used = _day([said for said, _ in parts[at : at + 3]], today)
        at += used
    start, end = days.get("from"), days.get("to")
    if start and end and end < start:
        raise CorrectionError(
            f"The term would end on {spoken(end)}, before it starts on {spoken(start)}."
        )
    return Said(tuple(unit for unit in units if fold(unit)), start, end)


def _day(words: Sequence[str], today: date) -> tuple[date, int]:
    """The day that these begin with, and how many of them it takes."""
    first = words[0].casefold()
    try:
        if written := _WRITTEN.fullmatch(" ".join(words).casefold()):
            month = _MONTHS.index(written[2][:3]) + 1
            return _believable(date(int(written[3]), month, int(written[1])), today), 3
        if first in _AGO:
            return today - timedelta(days=_AGO[first]), 1
        return _believable(date.fromisoformat(first), today), 1
    except ValueError:
        raise CorrectionError(
            f"I can't read “{words[0]}” as a day: write it like 2024-08-21."
        ) from None


def _believable(day: date, today: date) -> date:
    if day < _EARLIEST:
        raise CorrectionError(f"{day} is too long ago; write the year in full, like 2024-08-21.")
    if day > today + _FARTHEST:
        raise CorrectionError(f"{spoken(day)} is more than a year ahead; I keep what is known.")
    return day


def spoken(day: date) -> str:
    """ "21 Aug 2024"."""
    return f"{day.day} {day:%b %Y}"
