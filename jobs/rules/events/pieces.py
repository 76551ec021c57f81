"""What stands between two spaces, as words in small letters and the letters they are spelt in.

Most of it comes again and again: it is taken apart once, and remembered.
"""

import re
from bisect import bisect_right
from itertools import accumulate, chain, islice

from jobs.rules.events.alphabet import LETTERS

# After "-" or before it a name is part of another word; "'s" belongs to the word before.
_TOKEN = re.compile(
    r"\w+(?:['’]s\b|(?:(?<=\d)[.,]\d+)+)?|[,;:()\[\]!?\"“”«»„‟—–]|[\ufdd0\ufdd1](?:['’]s\b)?"
    r"|-(?:(?<=[\ufdd0\ufdd1]-)|(?!\w))|['’‘](?:(?!\w)(?<!s.)|(?<!\w.))"
)
# A hyphen that stands alone is a dash.
_DASHES = {"-": " - ", "–": " – "}
_LONGEST_KEPT, _MOST_KEPT = 40, 1 << 15


class _Spelt(dict[str, tuple[tuple[str, ...], str]]):
    """The words of a piece, and their letters; of pieces, which have no end, so many are
    remembered."""

    def __missing__(self, piece: str) -> tuple[tuple[str, ...], str]:
        tokens = [_DASHES[piece]] if piece in _DASHES else _TOKEN.findall(piece)
        told = tuple(map(str.lower, tokens)), "".join(map(LETTERS.__getitem__, tokens))
        if len(piece) < _LONGEST_KEPT and len(self) < _MOST_KEPT:
            self[piece] = told
        return told


_SPELT = _Spelt()


def spelt(pieces: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """The words of some pieces, and the letters of each piece."""
    words, codes = zip(*map(_SPELT.__getitem__, pieces), strict=True)
    return list(chain.from_iterable(words)), codes


def place(pieces: list[str], codes: tuple[str, ...], word: int) -> tuple[int, int]:
    """Where a word begins and ends (exclusive), counted from the first piece's beginning."""
    behind = list(accumulate(map(len, codes)))
    within = bisect_right(behind, word)
    before = sum(map(len, pieces[:within])) + within
    piece = pieces[within]
    if piece.isalnum() or piece in _DASHES:
        return before, before + len(piece)
    first = behind[within - 1] if within else 0
    start, end = next(islice(_TOKEN.finditer(piece), word - first, None)).span()
    return before + start, before + end
