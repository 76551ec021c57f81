"""What stands between two spaces, as words in small letters and the letters they are spelt in.

Most of it comes again and again: it is taken apart once, and remembered.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate, chain
from typing import TypeVar

from jobs.rules.events.alphabet import LETTERS

# After "-" or before it a name is part of another word; "'s" belongs to the word before.
_TOKEN = re.compile(
    r"[dD]['’]affaires|\w+(?:['’]s\b|(?:(?<=\d)[.,]\d+)+)?|[,;:()\[\]!?\"“”«»„‟—–]|[\ufdd0\ufdd1](?:['’]s\b)?"
    r"|-(?:(?<=[\ufdd0\ufdd1]-)|(?!\w))|['’‘](?:(?!\w)(?<!s.)|(?<!\w.))"
)
# A hyphen that stands alone is a dash.
_DASHES = {"-": " - ", "–": " – "}
_LONGEST_KEPT, _MOST_KEPT = 40, 1 << 15

T = TypeVar("T")


class _Remembered(dict[str, T]):
    """What is told of pieces; of pieces, which have no end, so many are remembered."""

    def __init__(self, tell: Callable[[str], T]) -> None:
        self._tell = tell

    def __missing__(self, piece: str) -> T:
        told = self._tell(piece)
        if len(piece) < _LONGEST_KEPT and len(self) < _MOST_KEPT:
            self[piece] = told
        return told


def _tokens(piece: str) -> list[str]:
    return [_DASHES[piece]] if piece in _DASHES else _TOKEN.findall(piece)


_WORDS = _Remembered(lambda piece: tuple(map(str.lower, _tokens(piece))))
_CODES = _Remembered(lambda piece: "".join(map(LETTERS.__getitem__, _tokens(piece))))


def words_of(pieces: Sequence[str]) -> list[str]:
    """The words of some pieces."""
    return list(chain.from_iterable(map(_WORDS.__getitem__, pieces)))


def codes_of(pieces: Sequence[str]) -> list[str]:
    """The letters that the words of each piece are spelt in."""
    return list(map(_CODES.__getitem__, pieces))


def place(pieces: Sequence[str], codes: Sequence[str], word: int) -> tuple[int, int]:
    """Where a word of some pieces begins and ends (exclusive), counted from where the first does."""
    below = list(accumulate(map(len, codes)))
    within = bisect_right(below, word)
    piece, before = pieces[within], sum(map(len, pieces[:within])) + within
    if piece.isalnum() or piece in _DASHES:
        return before, before + len(piece)
    start, end = list(_TOKEN.finditer(piece))[word - below[within]].span()
    return before + start, before + end
