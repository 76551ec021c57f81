"""An article's words: cleaned, and taken apart into title, date line, body and licence.

A bare text holds all of it in a row. Each part is recognised by how news copy is written, never
by who wrote it; what is not recognised stays in the body.
"""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from jobs.rules.texts.datelines import dateline, signature
from jobs.rules.texts.dates import date_of_line
from jobs.rules.texts.sentences import first_sentence, headline
from storage.folding import fold

LONGEST_HEADLINE = 160
_LONGEST_TITLE = 250
# Lines among which title, breadcrumb and date are looked for.
_HEAD_LINES = 6
_TAIL, _LONGEST_CRUMBS = 600, 400
_LONGEST_FIRST = 1000

# Controls, overrides of direction, halves of surrogate pairs, and other ways to end a line.
_UNWANTED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff]+")
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_ODD = re.compile("[^ -~\n\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\U0010ffff]")

_DATE_FIRST = re.compile(r"\s*date[:\s]\s*(\S+)[ \t]+(?=\S)", re.IGNORECASE)
_CRUMB = re.compile(r"\s+[>»›→]\s+")
_NOWHERE = frozenset(
    fold(word) for word in ("Home", "Homepage", "Main", "News", "Accueil", "الرئيسية", "خانه", "صفحه اصلی", "صفحہ اول", "Главная", "Inicio", "Startseite")
)  # fmt: skip
_UNFINISHED = re.compile(r"[.!?…؟۔。,;:،؛][\"'”’»)]*$")

_LICENCE = re.compile(
    r"(?:(?<=\n)|(?<=[.!?”\"’)] )|^)"
    r"((?:All (?:the )?content|This (?:work|article|story|text|content)|Content|Text|©|Copyright|\(c\)|"
    r"Licensed)[^\n]*?(?:licen[cs]ed?\b|rights reserved|creative commons)[^\n]*)\s*$",
    re.IGNORECASE,
)
# Without one of these in small letters nothing is a licence.
_LICENSING = ("licen", "rights reserved", "creative commons")
_LICENSOR = (
    re.compile(r"\bcontent (?:by|of|from) (?P<who>.{2,60}?) (?:is|are) ", re.IGNORECASE),
    re.compile(r"(?:©|\(c\)|copyright)(?: ?©)?(?: \d{4}(?:[-–]\d{4})?)?,? (?P<who>[^.,©|]{2,60}?)(?:[.,|]| all rights)", re.IGNORECASE),
)  # fmt: skip

_MEDIA = (
    "News|TV|Television|Times|Post|Agency|Press|Tribune|Herald|Network|Today|Daily|Radio|Express|"
    "Journal|Observer|Chronicle|Gazette|Mail|Standard|Monitor|Dawn|Wire"
)
_REPORTED = re.compile(
    rf"[,.] (?:the )?(?P<who>(?:[A-Z][\w.&’'-]*\s){{0,3}}(?:{_MEDIA})) (?:has )?report(?:ed|s)\b"
)


@dataclass(frozen=True)
class Parts:
    """An article taken apart."""

    title: str
    title_made: bool
    text: str
    outlet: str | None = None
    dateline: str | None = None
    licence: str | None = None
    day: date | None = None


def clean(text: str) -> str:
    """A text in NFC, without controls and overrides of direction, its lines kept."""
    if _ODD.search(text):
        text = _UNWANTED.sub("", _LINE_END.sub("\n", text)).replace("\t", " ")
        text = _SURROGATES.sub("\ufffd", text)
    return unicodedata.normalize("NFC", text).strip()


def one_line(text: str) -> str:
    """A title cleaned, on one line."""
    return " ".join(clean(text).split())


def take_apart(text: str, not_places: Collection[str] = frozenset()) -> Parts:
    """A bare text taken apart. `not_places` are folded names that begin no date line."""
    text = clean(text)
    day: date | None = None
    if (first := _DATE_FIRST.match(text)) and (day := date_of_line(first.group(1))):
        text = text[first.end() :]
    lines = text.split("\n")
    crumb, outlet = _breadcrumb(lines)
    stated, lines = _without_date_lines(lines)
    title, lines = _title(lines, crumb, not_places)
    body = _body("\n".join(lines).strip(), not_places)
    return replace(
        body,
        title=title or body.title,
        title_made=not title,
        outlet=outlet or body.outlet,
        day=day or body.day or stated,
    )


def body_of(text: str, not_places: Collection[str] = frozenset()) -> Parts:
    """A body without its date line and licence line; its first sentence makes a title."""
    return _body(clean(text), not_places)


def _body(text: str, not_places: Collection[str]) -> Parts:
    text, licence = _licence(text)
    placed = dateline(text, not_places)
    text = text[placed.end :].strip() if placed else text
    signer: str | None = None
    if signed := signature(text):
        text, signer = signed
    outlet = (placed.outlet if placed else None) or _licensor(licence) or signer
    return Parts(
        title=headline(text, LONGEST_HEADLINE),
        title_made=True,
        text=text,
        outlet=outlet or _reporter(text),
        dateline=placed.place if placed else None,
        licence=licence,
        day=placed.day if placed else None,
    )


def without_title(text: str, title: str) -> str:
    """A body that does not begin by repeating its title on a line of its own."""
    first, _, rest = text.partition("\n")
    return rest.strip() if rest.strip() and fold(first) == fold(title) else text


def _breadcrumb(lines: list[str]) -> tuple[str | None, str | None]:
    """The line that says where on the site we are, taken out, and the outlet it begins with."""
    for at in _head(lines):
        parts = _crumbs(lines[at].strip())
        if len(parts) > 2 or (len(parts) == 2 and _stands(parts[-1], lines, at)):
            del lines[at]
            named = [part for part in parts[:-1] if fold(part) not in _NOWHERE]
            return parts[-1], named[0] if named and named[0] == parts[0] else None
    return None, None


def _crumbs(line: str) -> list[str]:
    short = len(line) <= _LONGEST_CRUMBS and any(sign in line for sign in ">»›→")
    return _CRUMB.split(line) if short else []


def _stands(title: str, lines: list[str], besides: int) -> bool:
    """Whether another of the first lines says the same."""
    return any(fold(title) == fold(lines[at]) for at in _head(lines) if at != besides)


def _without_date_lines(lines: list[str]) -> tuple[date | None, list[str]]:
    """The date stated on a line of its own near the top or at the end, and the other lines."""
    filled = [at for at, line in enumerate(lines) if line.strip()]
    for at in [*filled[:_HEAD_LINES], *filled[-2:]]:
        if day := date_of_line(lines[at]):
            return day, lines[:at] + lines[at + 1 :]
    return None, lines


def _title(
    lines: list[str], crumb: str | None, not_places: Collection[str]
) -> tuple[str | None, list[str]]:
    """The first line, if it is a headline: repeated below, or short and without a full stop."""
    filled = [at for at, line in enumerate(lines) if line.strip()]
    if len(filled) < 2:
        return None, lines
    first, rest = " ".join(lines[filled[0]].split()), lines[filled[0] + 1 :]
    below = "\n".join(rest).strip()
    repeated = bool(crumb) and fold(crumb or "") == fold(first)
    if repeated or _repeats(first, below) or _headlike(first, lines[filled[1]], not_places):
        return first, rest
    return None, lines


def _repeats(first: str, below: str) -> bool:
    """Whether the body's first sentence says the first line again, behind a date line or not."""
    placed = dateline(below, frozenset())
    sentence = first_sentence(below[placed.end :] if placed else below)
    return bool(fold(first)) and fold(sentence) == fold(first)


def _headlike(first: str, following: str, not_places: Collection[str]) -> bool:
    """Whether a line stands above the text as headlines do."""
    return (
        len(first) <= _LONGEST_TITLE
        and not _UNFINISHED.search(first)
        and dateline(first, not_places) is None
        and (len(following) > len(first) or bool(_UNFINISHED.search(following.strip())))
    )


def _head(lines: list[str]) -> range:
    return range(min(len(lines), _HEAD_LINES))


def _licence(text: str) -> tuple[str, str | None]:
    """The text without the licence it ends with, and the licence."""
    start = max(0, len(text) - _TAIL)
    tail = text[start:].lower()
    if not any(word in tail for word in _LICENSING):
        return text, None
    if match := _LICENCE.search(text, start):
        return text[: match.start()].rstrip(), match.group(1).strip()
    return text, None


def _licensor(licence: str | None) -> str | None:
    for form in _LICENSOR:
        if licence and (match := form.search(licence)):
            return match["who"].strip()
    return None


def _reporter(text: str) -> str | None:
    """The outlet that says of itself, in its first sentence, that it reported this."""
    beginning = text[:_LONGEST_FIRST]
    sentence = first_sentence(beginning) if "report" in beginning else ""
    match = _REPORTED.search(sentence) if " report" in sentence else None
    return match["who"] if match else None
