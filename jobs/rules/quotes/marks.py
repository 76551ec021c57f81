"""Words in quotation marks: curly, straight, « », 「 」, in either direction, over paragraphs.

An apostrophe is no mark. A mark without its partner marks nothing. Of marks within marks the
outer ones count.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jobs.rules.quotes.signs import CLOSE, EITHER, OPEN, SINGLE, Sign, paragraphs, places


@dataclass(frozen=True, slots=True)
class Marked:
    """Words in marks: `start` to `end` without the marks, `first` to `last` with them."""

    start: int
    end: int
    first: int
    last: int


def marked(text: str) -> list[Marked]:
    """All words in quotation marks, in the order of the text, none within another."""
    standing = places(text)
    if len(standing) < 2:
        return []
    pairs = sorted(_pairs(text, standing), key=lambda pair: (pair[0].start, -pair[1].end))
    kept: list[Marked] = []
    reach = 0
    for opening, closing in pairs:
        start, end = _trimmed(text, opening.end, closing.start)
        if opening.start >= reach and start < end:
            kept.append(Marked(start, end, opening.start, closing.end))
            reach = closing.end
    return kept


def _pairs(text: str, standing: Sequence[int]) -> Iterator[tuple[Sign, Sign]]:
    carried: dict[str, Sign] = {}
    for paragraph in paragraphs(text, standing):
        held = carried
        carried = {}
        doubles: list[tuple[Sign, Sign]] = []
        for family in dict.fromkeys(sign.family for sign in paragraph):
            signs = [sign for sign in paragraph if sign.family == family]
            if family == SINGLE:
                continue
            pairs, left = _paired(signs, held.get(family))
            doubles += pairs
            if left:
                carried[family] = left
        yield from doubles
        singles = [sign for sign in paragraph if sign.family == SINGLE]
        if singles:
            pairs, left = _singly_paired(text, singles, held.get(SINGLE))
            if left:
                carried[SINGLE] = left
            yield from _sound(text, pairs, doubles)


def _paired(signs: list[Sign], carried: Sign | None) -> tuple[list[tuple[Sign, Sign]], Sign | None]:
    """The pairs of a paragraph, and the mark that is still open at its end."""
    pairs: list[tuple[Sign, Sign]] = []
    goes_on = carried is not None and signs[0].leads and signs[0].side is not CLOSE
    opened = carried if goes_on else None
    for sign in signs[1:] if goes_on else signs:
        if sign.side is OPEN or (sign.side is EITHER and opened is None):
            opened = sign
        elif opened:
            pairs.append((opened, sign))
            opened = None
    return pairs, opened


def _singly_paired(
    text: str, signs: list[Sign], carried: Sign | None
) -> tuple[list[tuple[Sign, Sign]], Sign | None]:
    """The pairs of single marks, and the one still open; "the Palestinians’ cause" inside does not
    close them."""
    pairs: list[tuple[Sign, Sign]] = []
    opened = carried if signs[0].leads and signs[0].side is OPEN else None
    doubtful: Sign | None = None
    for sign in signs[1:] if opened else signs:
        if sign.side is OPEN:
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
        opened = None
    return pairs, opened


def _possessive(text: str, sign: Sign) -> bool:
    following = text[sign.end : sign.end + 2]
    return text[sign.start - 1] in "sS" and following[:1] == " " and following[1:].isalnum()


def _sound(
    text: str, singles: list[tuple[Sign, Sign]], doubles: list[tuple[Sign, Sign]]
) -> Iterator[tuple[Sign, Sign]]:
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
