"""The date line a story opens with: where, when and by which agency it was written.

`TEHRAN- `, `ISLAMABAD: `, `KABUL (Reuters) - `, `LONDON/PARIS, March 3 (AFP) – `,
`Islamabad, Dec 20 (IANS) `, `ISLAMABAD, (UrduPoint - 20th Dec, 2023) `, `القاهرة (رويترز) - `.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from jobs.rules.people.wordlists import AGENCIES, LABELS
from jobs.rules.texts.dates import DAY, MONTH, stated_date
from storage.folding import fold

_CAPITALS = r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-ZÀ-ÖØ-ÞĀ-Ž.'’\-]*"
_NAME = r"[A-ZÀ-ÞĀ-Ž][\w.'’\-]*"
_PLACE = rf"{_CAPITALS}(?: {_CAPITALS}){{0,3}}(?:/{_CAPITALS}(?: {_CAPITALS}){{0,3}}){{0,2}}"
_MIXED = rf"{_NAME}(?: {_NAME}){{0,3}}(?:/{_NAME}(?: {_NAME}){{0,3}}){{0,2}}"
_WHEN = rf"(?:{MONTH}\.? {DAY}(?:,? \d{{4}})?|{DAY} {MONTH}\.?(?:,? \d{{4}})?)"
_ARABIC = r"[\u0620-\u06ff][\u0620-\u06ff\u200c ]{1,24}"
_DASH = r"(?:--?|–|—|:|۔)"
_REGION = rf"(?:, (?:{_NAME})(?: {_NAME}){{0,2}})?"

_BY = r"\((?P<by>[^()\n]{2,90})\)"

_FORMS = (
    # KABUL (Reuters) - / LONDON, March 3 (AFP) – / Islamabad, Dec 20 (IANS):
    re.compile(rf"(?P<place>{_PLACE}){_REGION},? (?:(?P<when>{_WHEN}),? )?{_BY} ?{_DASH}\s+"),
    re.compile(rf"(?P<place>{_MIXED}){_REGION}, (?P<when>{_WHEN}),? {_BY} ?{_DASH}\s+"),
    re.compile(rf"(?P<agencys>{_MIXED}){_REGION} {_BY} ?{_DASH}\s+"),
    # Islamabad, Dec 20 (IANS) / ISLAMABAD, (UrduPoint - 20th Dec, 2023)
    re.compile(rf"(?P<place>{_PLACE}|{_MIXED}){_REGION}, ?(?P<when>{_WHEN}),? ?{_BY}\s+"),
    re.compile(rf"(?P<dated>{_PLACE}){_REGION},? {_BY}\s+"),
    # ISLAMABAD, Dec 20: / LAHORE, 20 December 2023 –
    re.compile(rf"(?P<place>{_PLACE}){_REGION}, ?(?P<when>{_WHEN}) ?{_DASH}\s+"),
    # ISLAMABAD — APP — / TEHRAN- / WASHINGTON, D.C. —
    re.compile(rf"(?P<agencys>{_PLACE}) ?(?:--?|–|—) ?(?P<by>[A-Z]\w{{1,9}}) ?{_DASH}\s+"),
    re.compile(rf"(?P<place>{_PLACE}){_REGION} ?{_DASH}\s+"),
    # القاهرة (رويترز) - / تهران - ایرنا -
    re.compile(rf"(?P<place>{_ARABIC}?) ?{_BY} ?{_DASH}\s+"),
    re.compile(rf"(?P<agencys>{_ARABIC}?) ?[-–—/] ?(?P<by>{_ARABIC}?) ?[-–—:]\s+"),
    # (Reuters) -
    re.compile(r"(?P<agencys>)\((?P<by>[A-Z][\w. ]{1,30})\) ?(?:--?|–|—)\s+"),
)
# What every form ends with.
_END = re.compile(r"[)\-–—:۔]\s")
_SIGNED = re.compile(r"\s*[—–-]{1,2} ?(?P<by>[^\W\d_][\w ]{1,20})\s*\Z")
_LETTERS = 3
_LONGEST, _SIGNATURE = 200, 40
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
    if not _END.search(opening):
        return None
    for form in _FORMS:
        if (match := form.match(opening)) and (found := _understood(match, not_places)):
            return found
    return None


def signature(text: str) -> tuple[str, str] | None:
    """The text without the agency that signs its end (`- APP`), and the agency."""
    match = _SIGNED.search(text, max(0, len(text) - _SIGNATURE))
    if match and fold(match["by"]) in AGENCIES:
        return text[: match.start()], match["by"]
    return None


def _understood(match: re.Match[str], not_places: Collection[str]) -> Dateline | None:
    """The parts of a date line; None where its form is met by chance.

    `dated` and `agencys` are the places of forms that count only with a date, or an agency known
    to sign so. A country opens a sentence unless one of the two speaks against it.
    """
    parts = match.groupdict()
    outlet, day = _agency(parts.get("by"))
    stated = stated_date(parts.get("when") or "")
    day = day or (stated.day if stated else None)
    signed = bool(outlet) and fold(outlet or "") in AGENCIES
    sure = signed or bool(day or parts.get("when"))
    if (parts.get("agencys") is not None and not signed) or (parts.get("dated") and not day):
        return None
    place = parts.get("place") or parts.get("dated") or parts.get("agencys")
    if place and not _is_place(place, frozenset() if sure else not_places):
        return None
    return Dateline(place or None, outlet, day, match.end())


def _is_place(words: str, not_places: Collection[str]) -> bool:
    """Whether words can be a place: long enough, no label, and none of the names that are not."""
    folded = fold(words)
    letters = sum(char.isalpha() for char in words)
    return (
        letters >= _LETTERS and not LABELS.issuperset(folded.split()) and folded not in not_places
    )


def _agency(words: str | None) -> tuple[str | None, date | None]:
    """What the parenthesis says: the agency, and perhaps the day."""
    if not words:
        return None, None
    if stated := stated_date(words):
        words = words[: stated.start] + words[stated.end :]
    name = words.strip(" -–—,:|")
    return (name if _AGENCY.search(name) else None), stated.day if stated else None
