"""Words in quotation marks: curly, straight, « », 「 」, in either direction, over paragraphs.

An apostrophe is no mark. A mark without its partner marks nothing. Of marks within marks the
outer ones count.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

_OPENING_ALIKE = "([{<—–-/:¿¡"
_CLOSING_ALIKE = ".,;:!?…)]}>—–-/؟۔،؛。！？，"
_STOPS = ".!?…:؟۔。！？)]"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# How many spaces may stand between the end of a line and its last word.
_LOOK_BACK = 4

_DOUBLE, _ANGLED, _CORNER, _WHITE, _SINGLE = '"', "«", "「", "『", "'"
# Apostrophes look like these; two of one kind can make a double mark.
_SINGLES, _DOUBLED = "‘’‚‛'`", "‘’'`"
_DOUBLES = '"“”„‟«»「」『』'


class _Side(Enum):
    OPEN = auto()
    CLOSE = auto()
    EITHER = auto()
    NONE = auto()


_NOMINAL = {
    "“": (_DOUBLE, _Side.OPEN), "”": (_DOUBLE, _Side.CLOSE), "„": (_DOUBLE, _Side.OPEN),
    "‟": (_DOUBLE, _Side.OPEN), '"': (_DOUBLE, _Side.EITHER), "``": (_DOUBLE, _Side.OPEN),
    "''": (_DOUBLE, _Side.CLOSE), "’’": (_DOUBLE, _Side.EITHER), "‘‘": (_DOUBLE, _Side.EITHER),
    "«": (_ANGLED, _Side.OPEN), "»": (_ANGLED, _Side.CLOSE),
    "「": (_CORNER, _Side.OPEN), "」": (_CORNER, _Side.CLOSE),
    "『": (_WHITE, _Side.OPEN), "』": (_WHITE, _Side.CLOSE),
    "‘": (_SINGLE, _Side.OPEN), "‚": (_SINGLE, _Side.OPEN), "‛": (_SINGLE, _Side.OPEN),
    "’": (_SINGLE, _Side.CLOSE), "'": (_SINGLE, _Side.EITHER), "`": (_SINGLE, _Side.OPEN),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Marked:
    """Words in marks: `start` to `end` without the marks, `first` to `last` with them."""

    start: int
    end: int
    first: int
    last: int


class _Sign(NamedTuple):
    """A mark in the text; `leads` where its paragraph begins with it."""

    family: str
    side: _Side
    start: int
    end: int
    leads: bool


def marked(text: str) -> list[Marked]:
    """All words in quotation marks, in the order of the text, none within another."""
    places = _places(text)
    if len(places) < 2:
        return []
    pairs = sorted(_pairs(text, places), key=lambda pair: (pair[0].start, -pair[1].end))
    kept: list[Marked] = []
    reach = 0
    for opening, closing in pairs:
        start, end = _trimmed(text, opening.end, closing.start)
        if opening.start >= reach and start < end:
            kept.append(Marked(start, end, opening.start, closing.end))
            reach = closing.end
    return kept


def _places(text: str) -> list[int]:
    """Where marks stand that are no apostrophes inside words."""
    places = [at for mark in _DOUBLES for at in _all(text, mark)]
    for mark in _SINGLES:
        places += [at for at in _all(text, mark) if not _inside_word(text, at)]
    return sorted(places)


def _all(text: str, sign: str) -> Iterator[int]:
    # A pattern of all these signs would take twenty times as long.
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


def _inside_word(text: str, at: int) -> bool:
    return 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()


def _pairs(text: str, places: Sequence[int]) -> Iterator[tuple[_Sign, _Sign]]:
    carried: dict[str, _Sign] = {}
    for paragraph in _paragraphs(text, places):
        held = carried
        carried = {}
        doubles: list[tuple[_Sign, _Sign]] = []
        for family in dict.fromkeys(sign.family for sign in paragraph):
            signs = [sign for sign in paragraph if sign.family == family]
            if family == _SINGLE:
                continue
            pairs, left = _paired(signs, held.get(family))
            doubles += pairs
            if left:
                carried[family] = left
        yield from doubles
        singles = [sign for sign in paragraph if sign.family == _SINGLE]
        if singles:
            yield from _sound(text, _singly_paired(text, singles), doubles)


def _paragraphs(text: str, places: Sequence[int]) -> Iterator[list[_Sign]]:
    """The marks of each paragraph that has any; one that has none is an empty list."""
    signs: list[_Sign] = []
    leads, reach = _first_letter(text, 0), 0
    for at in places:
        for end in _ends(text, reach, at):
            yield signs
            signs, leads = [], end
        if at >= reach:
            reach = at + (2 if text[at] in _DOUBLED and text[at : at + 2] == text[at] * 2 else 1)
            if sign := _sign(text, at, reach, leads):
                signs.append(sign)
    yield signs


def _first_letter(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _ends(text: str, at: int, last: int) -> Iterator[int]:
    """Where paragraphs begin from `at` to `last`: after a blank line, or after a full stop."""
    while 0 <= (line := text.find("\n", at, last)):
        at = _first_letter(text, line)
        if "\n" in text[line + 1 : at] or _stopped(text, line - 1):
            yield at


def _stopped(text: str, at: int) -> bool:
    """Whether a line ends as a paragraph does."""
    for _ in range(_LOOK_BACK):
        if at >= 0 and text[at].isspace():
            at -= 1
    return at < 0 or text[at] in _STOPS or text[at] in _NOMINAL


def _sign(text: str, start: int, end: int, leads: int) -> _Sign | None:
    """A mark with its side; None for an apostrophe."""
    family, nominal = _NOMINAL[text[start:end]]
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    side = (
        _single_side(text[start:end], before, after)
        if family == _SINGLE
        else _double_side(nominal, before, after)
    )
    return None if side is _Side.NONE else _Sign(family, side, start, end, start == leads)


def _double_side(nominal: _Side, before: str, after: str) -> _Side:
    """Which way a mark faces: by what stands around it; where that does not tell, by its shape."""
    opens = (before.isspace() or before in _OPENING_ALIKE or before in _NOMINAL) and (
        after.isalnum() or after in _OPENING_ALIKE or after in _NOMINAL or after == "…"
    )
    closes = not before.isspace() and (
        after.isspace() or after in _CLOSING_ALIKE or after in _NOMINAL
    )
    if opens and not closes and (nominal is not _Side.CLOSE or before.isspace()):
        return _Side.OPEN
    if closes and not opens and before not in "([{":
        if nominal is _Side.EITHER and before.isdigit() and not after.isspace():
            return _Side.EITHER
        return _Side.CLOSE
    return nominal


def _single_side(mark: str, before: str, after: str) -> _Side:
    if before.isalnum() and after.isalnum():
        return _Side.NONE
    free = before.isspace() or before in _OPENING_ALIKE or before in _NOMINAL
    if free and (after.isalnum() or after in _NOMINAL or after == "…"):
        curly_apostrophe = mark == "’" and not _RIGHT_TO_LEFT.match(after)
        return _Side.NONE if curly_apostrophe or (after.isdecimal() and mark == "'") else _Side.OPEN
    if not before.isspace() and not after.isalnum():
        facing = mark not in "‘‛‚`" or bool(_RIGHT_TO_LEFT.match(before)) or before in _STOPS
        return _Side.CLOSE if facing else _Side.NONE
    return _Side.NONE


def _paired(
    signs: list[_Sign], carried: _Sign | None
) -> tuple[list[tuple[_Sign, _Sign]], _Sign | None]:
    """The pairs of a paragraph, and the mark that is still open at its end."""
    pairs: list[tuple[_Sign, _Sign]] = []
    goes_on = carried is not None and signs[0].leads and signs[0].side is not _Side.CLOSE
    opened = carried if goes_on else None
    for sign in signs[1:] if goes_on else signs:
        if sign.side is _Side.OPEN or (sign.side is _Side.EITHER and opened is None):
            opened = sign
        elif opened:
            pairs.append((opened, sign))
            opened = None
    return pairs, opened


def _singly_paired(text: str, signs: list[_Sign]) -> list[tuple[_Sign, _Sign]]:
    """The pairs of single marks; "the Palestinians’ cause" inside does not close them."""
    pairs: list[tuple[_Sign, _Sign]] = []
    opened: _Sign | None = None
    doubtful: _Sign | None = None
    for sign in signs:
        if sign.side is _Side.OPEN:
            if opened and doubtful:
                pairs.append((opened, doubtful))
            opened, doubtful = sign, None
        elif opened and _possessive(text, sign):
            doubtful = doubtful or sign
        elif opened:
            pairs.append((opened, sign))
            opened, doubtful = None, None
    if opened and doubtful:
        pairs.append((opened, doubtful))
    return pairs


def _possessive(text: str, sign: _Sign) -> bool:
    following = text[sign.end : sign.end + 2]
    return text[sign.start - 1] in "sS" and following[:1] == " " and following[1:].isalnum()


def _sound(
    text: str, singles: list[tuple[_Sign, _Sign]], doubles: list[tuple[_Sign, _Sign]]
) -> Iterator[tuple[_Sign, _Sign]]:
    """Single marks that hold others must end as speech does, else they are stray."""
    starts = iter(sorted(opening.start for opening, _ in doubles))
    inner = next(starts, None)
    for opening, closing in singles:
        while inner is not None and inner < opening.start:
            inner = next(starts, None)
        holds = inner is not None and inner < closing.start
        if not holds or text[closing.start - 1] in ",.!?":
            yield opening, closing


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
