"""The words of a correction: what stands where, and from which day to which."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from storage.folding import fold

_QUOTES = str.maketrans(dict.fromkeys("“”„«»＂", '"'))
_UNIT = re.compile(r'"([^"]*)"|(\S+)')
_DAY_WORDS = ("from", "to", "since", "until")
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
        if not quoted and word.casefold() in _DAY_WORDS:
            if at + 1 == len(parts):
                raise CorrectionError(f"I need a day after “{word}”, like 2024-08-21.")
            key = "from" if word.casefold() in ("from", "since") else "to"
            if key in days:
                raise CorrectionError(f"Is it {key} {days[key]} or {key} {parts[at + 1][0]}?")
            days[key] = _day(parts[at + 1][0], today)
            at += 2
            continue
        units.append(word.strip())
        at += 1
    start, end = days.get("from"), days.get("to")
    if start and end and end < start:
        raise CorrectionError(
            f"The term would end on {spoken(end)}, before it starts on {spoken(start)}."
        )
    return Said(tuple(unit for unit in units if fold(unit)), start, end)


def _day(word: str, today: date) -> date:
    try:
        day = date.fromisoformat(word)
    except ValueError:
        raise CorrectionError(
            f"I can't read “{word}” as a day: write it like 2024-08-21."
        ) from None
    if day < _EARLIEST:
        raise CorrectionError(f"{word} is too long ago; write the year in full, like 2024-08-21.")
    if day > today + _FARTHEST:
        raise CorrectionError(f"{spoken(day)} is more than a year ahead; I keep what is known.")
    return day


def spoken(day: date) -> str:
    """ "21 Aug 2024"."""
    return f"{day.day} {day:%b %Y}"
