"""The date line a story opens with: where, when and by which agency it was written.

`TEHRAN- `, `ISLAMABAD: `, `KABUL (Reuters) - `, `LONDON/PARIS, March 3 (AFP) – `,
`Islamabad, Dec 20 (IANS) `, `ISLAMABAD, (UrduPoint - 20th Dec, 2023) `, `القاهرة (رويترز) - `.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from jobs.rules.dates import DAY, MONTH, stated_date
from jobs.rules.wordlists import LABELS
from storage.folding import fold

_CAPITALS = r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-ZÀ-ÖØ-ÞĀ-Ž.'’\-]*"
_NAME = r"[A-ZÀ-ÞĀ-Ž][\w.'’\-]*"
_PLACE = rf"{_CAPITALS}(?: {_CAPITALS}){{0,3}}(?:/{_CAPITALS}(?: {_CAPITALS}){{0,3}}){{0,2}}"
_MIXED = rf"{_NAME}(?: {_NAME}){{0,3}}(?:/{_NAME}(?: {_NAME}){{0,3}}){{0,2}}"
_WHEN = rf"(?:{MONTH}\.? {DAY}(?:,? \d{{4}})?|{DAY} {MONTH}\.?(?:,? \d{{4}})?)"
_ARABIC = r"[\u0620-\u06ff][\u0620-\u06ff\u200c ]{1,24}"
_DASH = r"(?:--?|–|—|:|۔)"
_REGION = rf"(?:, (?:{_NAME})(?: {_NAME}){{0,2}})?"

_FORMS = (
    # KABUL (Reuters) - / LONDON, March 3 (AFP) – / ISLAMABAD, (UrduPoint - 20th Dec, 2023)
    re.compile(
        rf"(?P<place>{_PLACE}){_REGION}(?:, ?| )(?:(?P<when>{_WHEN}),? ?)?"
        rf"\((?P<by>[^()\n]{{2,90}})\)(?: ?{_DASH})?\s+"
    ),
    # Islamabad, Dec 20 (IANS) / Kabul (Reuters) -
    re.compile(
        rf"(?P<place>{_MIXED}){_REGION}, ?(?P<when>{_WHEN}),? ?\((?P<by>[^()\n]{{2,60}})\)"
        rf"(?: ?{_DASH})?\s+"
    ),
    re.compile(rf"(?P<place>{_MIXED}){_REGION} \((?P<by>[^()\n]{{2,60}})\) ?{_DASH}\s+"),
    # ISLAMABAD, Dec 20: / ISLAMABAD, Dec 20, 2023 –
    re.compile(rf"(?P<place>{_PLACE}){_REGION}, ?(?P<when>{_WHEN}) ?{_DASH}\s+"),
    # TEHRAN- / WASHINGTON, D.C. — / ISLAMABAD:
    re.compile(rf"(?P<bare>{_PLACE}){_REGION} ?{_DASH}\s+"),
    # تهران (ایرنا) - / القاهرة - رويترز -
    re.compile(rf"(?P<place>{_ARABIC}?) ?\((?P<by>[^()\n]{{2,40}})\) ?{_DASH}\s+"),
    re.compile(rf"(?P<place>{_ARABIC}?) ?[-–—/] ?(?P<by>{_ARABIC}?) ?[-–—:]\s+"),
    # (Reuters) -
    re.compile(r"\((?P<by>[A-Z][\w.& ]{1,30})\) ?(?:--?|–|—)\s+"),
)
_LETTERS = 3
_LONGEST = 200
_AGENCY = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Dateline:
    """The place, the agency and the day that a story opens with, and where the text goes on."""

    place: str | None
    outlet: str | None
    day: date | None
    end: int


def dateline(text: str, not_places: Collection[str]) -> Dateline | None:
    """The date line at the start of a text, if there is one."""
    opening = text[:_LONGEST]
    for form in _FORMS:
        if match := form.match(opening):
            parts = match.groupdict()
            place = parts.get("place") or parts.get("bare")
            if place and not _is_place(place, not_places, bare=bool(parts.get("bare"))):
                continue
            outlet, day = _agency(parts.get("by"))
            stated = stated_date(parts.get("when") or "")
            return Dateline(place, outlet, day or (stated.day if stated else None), match.end())
    return None


def _is_place(words: str, not_places: Collection[str], *, bare: bool) -> bool:
    """Whether words in capitals can be a place: no label, and alone no country either."""
    folded = fold(words)
    if sum(char.isalpha() for char in words) < _LETTERS or LABELS.issuperset(folded.split()):
        return False
    return not (bare and folded in not_places)


def _agency(words: str | None) -> tuple[str | None, date | None]:
    """What the parenthesis says: the agency, and perhaps the day."""
    if not words:
        return None, None
    if stated := stated_date(words):
        words = words[: stated.start] + words[stated.end :]
    name = words.strip(" -–—,:|")
    return (name if _AGENCY.search(name) else None), stated.day if stated else None
