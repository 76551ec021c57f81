"""The signs that can be quotation marks, each with the way it faces. An apostrophe is none."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

_OPENING_ALIKE = "([{<—–-/:¿¡"
_CLOSING_ALIKE = ".,;:!?…)]}>—–-/؟۔،؛。！？，"
_STOPS = ".!?…:؟۔。！？)]"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# How many spaces may stand between the end of a line and its last word.
_LOOK_BACK = 4

_DOUBLE, _ANGLED, _CORNER, _WHITE, SINGLE = '"', "«", "「", "『", "'"
# Apostrophes look like these; two of one kind can make a double mark.
_SINGLES, _DOUBLED = "‘’‚‛'`", "‘’'`"
_DOUBLES = '"“”„‟«»「」『』'


class Side(Enum):
    OPEN = auto()
    CLOSE = auto()
    EITHER = auto()
    NONE = auto()


# A member of an enumeration is found fifty times as fast by a name of its own.
OPEN, CLOSE, EITHER, _NONE = Side

_NOMINAL = {
    "“": (_DOUBLE, OPEN), "”": (_DOUBLE, CLOSE), "„": (_DOUBLE, OPEN),
    "‟": (_DOUBLE, OPEN), '"': (_DOUBLE, EITHER), "``": (_DOUBLE, OPEN),
    "''": (_DOUBLE, CLOSE), "’’": (_DOUBLE, EITHER), "‘‘": (_DOUBLE, EITHER),
    "«": (_ANGLED, OPEN), "»": (_ANGLED, CLOSE),
    "「": (_CORNER, OPEN), "」": (_CORNER, CLOSE),
    "『": (_WHITE, OPEN), "』": (_WHITE, CLOSE),
    "‘": (SINGLE, OPEN), "‚": (SINGLE, OPEN), "‛": (SINGLE, OPEN),
    "’": (SINGLE, CLOSE), "'": (SINGLE, EITHER), "`": (SINGLE, OPEN),
}  # fmt: skip


class Sign(NamedTuple):
    """A mark in the text; `leads` where its paragraph begins with it."""

    family: str
    side: Side
    start: int
    end: int
    leads: bool


def places(text: str) -> list[int]:
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


def paragraphs(text: str, standing: Sequence[int]) -> Iterator[list[Sign]]:
    """The marks of each paragraph that has any; one that has none is an empty list."""
    signs: list[Sign] = []
    leads, reach = _first_letter(text, 0), 0
    for at in standing:
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
    while (line := text.find("\n", at, last)) >= 0:
        at = _first_letter(text, line)
        if "\n" in text[line + 1 : at] or _stopped(text, line - 1):
            yield at


def _stopped(text: str, at: int) -> bool:
    """Whether a line ends as a paragraph does."""
    for _ in range(_LOOK_BACK):
        if at >= 0 and text[at].isspace():
            at -= 1
    return at < 0 or text[at] in _STOPS or text[at] in _NOMINAL


def _sign(text: str, start: int, end: int, leads: int) -> Sign | None:
    """A mark with its side; None for an apostrophe."""
    family, nominal = _NOMINAL[text[start:end]]
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    side = (
        _single_side(text[start:end], before, after)
        if family == SINGLE
        else _double_side(nominal, before, after)
    )
    return None if side is _NONE else Sign(family, side, start, end, start == leads)


def _double_side(nominal: Side, before: str, after: str) -> Side:
    """Which way a mark faces: by what stands around it; where that does not tell, by its shape."""
    opens = (before.isspace() or before in _OPENING_ALIKE or before in _NOMINAL) and (
        after.isalnum() or after in _OPENING_ALIKE or after in _NOMINAL or after == "…"
    )
    closes = not before.isspace() and (
        after.isspace() or after in _CLOSING_ALIKE or after in _NOMINAL
    )
    if opens and not closes and (nominal is not CLOSE or before.isspace()):
        return OPEN
    elided = nominal is OPEN and before in "'’"
    if closes and not opens and before not in "([{" and not elided:
        if nominal is EITHER and before.isdigit() and not after.isspace():
            return EITHER
        return CLOSE
    return nominal


def _single_side(mark: str, before: str, after: str) -> Side:
    if before.isalnum() and after.isalnum():
        return _NONE
    free = before.isspace() or before in _OPENING_ALIKE or before in _NOMINAL
    if free and (after.isalnum() or after in _NOMINAL or after == "…"):
        curly_apostrophe = mark == "’" and not _RIGHT_TO_LEFT.match(after)
        return _NONE if curly_apostrophe or (after.isdecimal() and mark == "'") else OPEN
    if not before.isspace() and not after.isalnum():
        facing = mark not in "‘‛‚`" or bool(_RIGHT_TO_LEFT.match(before)) or before in _STOPS
        return CLOSE if facing else _NONE
    return _NONE
