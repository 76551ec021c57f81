"""The date an article states as its own, and never one that it names for another event.

Only a whole date counts, with its year, in a place where articles carry theirs: a line of its own,
a date line, a `date 2023-12-20` before the headline. A date in a sentence is the sentence's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from jobs.rules.article import Published
from storage.folding import fold

_MONTH_NAMES = (
    "January Jan يناير كانون‌الثاني ژانویه جنوری janvier января enero Januar Ocak",
    "February Feb فبراير شباط فوریه فروری février февраля febrero Februar Şubat",
    "March Mar مارس آذار مارچ mars марта marzo März Mart",
    "April Apr أبريل نيسان آوریل اپریل avril апреля abril Nisan",
    "May مايو أيار مه می مئی mai мая mayo Mai Mayıs",
    "June Jun يونيو حزيران ژوئن جون juin июня junio Juni Haziran",
    "July Jul يوليو تموز ژوئیه جولائی juillet июля julio Juli Temmuz",
    "August Aug أغسطس آب اوت اگست août августа agosto Ağustos",
    "September Sept Sep سبتمبر أيلول سپتامبر ستمبر septembre сентября septiembre Eylül",
    "October Oct أكتوبر اکتبر اکتوبر octobre октября octubre Oktober Ekim",
    "November Nov نوفمبر نوامبر نومبر novembre ноября noviembre Kasım",
    "December Dec ديسمبر دسامبر دسمبر décembre декабря diciembre Dezember Aralık",
)
MONTHS = {
    fold(name): number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()
}
MONTH = "(?:{})".format(
    "|".join(
        re.escape(name)
        for name in sorted((n for names in _MONTH_NAMES for n in names.split()), key=len)[::-1]
    )
)
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_FORMS = (
    re.compile(r"(?<!\d)(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)"),
    re.compile(rf"(?<!\w)(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? +(?P<mon>{MONTH})\b\.?,? +(?P<y>\d{{4}})(?!\d)", re.IGNORECASE),
    re.compile(rf"(?<!\w)(?P<mon>{MONTH})\b\.? +(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:,| )+(?P<y>\d{{4}})(?!\d)", re.IGNORECASE),
    re.compile(r"(?<!\d)(?P<y>\d{4})/(?P<m>\d{1,2})/(?P<d>\d{1,2})(?!\d)"),
    re.compile(r"(?<![\d/.])(?P<one>\d{1,2})(?P<sep>[/.])(?P<two>\d{1,2})(?P=sep)(?P<y>\d{4})(?![\d/])"),
)  # fmt: skip
_LABEL = re.compile(
    r"(?:(?:first )?published|posted|date(?:d)?|issued|release date|publié|veröffentlicht|дата|"
    r"تاریخ انتشار|تاریخ اشاعت|تاريخ النشر|نشر في|تاریخ)(?: on| at| le| am)?\s*[:\-–|]?\s*",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\.?,?\s+",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?:\s*[,|\-–T]?\s*(?:at\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?"
    r"\s*(?:Z|[+-]\d{2}:?\d{2}|\(?[A-Z]{2,5}\)?)?)?\s*\.?\s*",
    re.IGNORECASE,
)
_YEARS = range(1900, 2101)
# Noon of a day somewhere is another day elsewhere: from UTC+14 to UTC-12.
_EASTERNMOST, _WESTERNMOST = timedelta(hours=14), timedelta(hours=12)
_LONGEST_LINE = 120


@dataclass(frozen=True, slots=True)
class Stated:
    """A whole date and where it is written."""

    day: date
    start: int
    end: int


def stated_dates(text: str) -> Iterator[Stated]:
    """The whole dates written in a short text. 3/4/2024 is two dates, and therefore none."""
    for form in _FORMS:
        for match in form.finditer(text):
            if day := _day(match.groupdict()):
                yield Stated(day, *match.span())


def stated_date(text: str) -> Stated | None:
    """The first whole date written in a short text."""
    return min(stated_dates(text), key=lambda stated: stated.start, default=None)


def date_of_line(line: str) -> date | None:
    """The date that a line states, if it states nothing else: `Published: March 3, 2024`."""
    line = line.strip()
    if len(line) > _LONGEST_LINE or not (stated := stated_date(line)):
        return None
    before, after = line[: stated.start], line[stated.end :]
    if label := _LABEL.match(before):
        before = before[label.end() :]
    if weekday := _WEEKDAY.match(before):
        before = before[weekday.end() :]
    return stated.day if not before.strip() and _CLOCK.fullmatch(after) else None


def published_on(day: date) -> Published:
    """A day as a publication date: at its first moment in UTC, within all that is that day
    anywhere on Earth. A span of more than 24 hours says that the hour is not known."""
    midnight = datetime.combine(day, time(), UTC)
    return Published(
        at=midnight,
        basis="text",
        earliest=midnight - _EASTERNMOST,
        latest=midnight + timedelta(days=1) + _WESTERNMOST,
    )


def _day(parts: dict[str, str | None]) -> date | None:
    year = int(parts.get("y") or 0)
    day = _numbers(parts)
    if not day or year not in _YEARS:
        return None
    try:
        return date(year, *day)
    except ValueError:
        return None


def _numbers(parts: dict[str, str | None]) -> tuple[int, int] | None:
    """Month and day, where they can be told from each other."""
    if one := parts.get("one"):
        first, second = int(one), int(parts["two"] or 0)
        if first > 12 or first == second:
            return second, first
        return (first, second) if second > 12 else None
    if name := parts.get("mon"):
        return MONTHS[fold(name)], int(parts["d"] or 0)
    return int(parts["m"] or 0), int(parts["d"] or 0)
