"""What stands between two spaces, as words in small letters and the letters they are spelt in.

Most of it comes again and again: it is taken apart once, and remembered.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, chain
from sys import intern

from jobs.rules.events.alphabet import LETTERS

# After "-" or before it a name is part of another word; "'s" belongs to the word before.
_TOKEN = re.compile(
    r"[dD]['’]affaires|\w+(?:['’]s\b|(?:(?<=\d)[.,]\d+)+)?|[,;:()\[\]!?\"“”«»„‟—–]|[\ufdd0\ufdd1](?:['’]s\b)?"
    r"|-(?:(?<=[\ufdd0\ufdd1]-)|(?!\w))|['’‘](?:(?!\w)(?<!s.)|(?<!\w.))"
)
# A hyphen that stands alone is a dash.
_DASHES = {"-": " - ", "–": " – "}
_LONGEST_KEPT, _MOST_KEPT = 40, 1 << 15

# The letters that the words of a piece are spelt in, and the words.
Told = tuple[str, tuple[str, ...]]


class _Told(dict[str, Told]):
    """What is told of pieces; of pieces, which have no end, so many are remembered."""

    def __missing__(self, piece: str) -> Told:
        tokens = [_DASHES[piece]] if piece in _DASHES else _TOKEN.findall(piece)
        # The same word is one string wherever it stands, so that it is looked up sooner.
        words = tuple([intern(token.lower()) for token in tokens])
        told = "".join(map(LETTERS.__getitem__, tokens)), words
        if len(piece) < _LONGEST_KEPT and len(self) < _MOST_KEPT:
            self[piece] = told
        return told


_TOLD = _Told()


def spelt(pieces: Sequence[str]) -> tuple[Sequence[str], list[str]]:
    """The letters that the words of each piece are spelt in, and all these words in small letters."""
    letters, words = zip(*map(_TOLD.__getitem__, pieces), strict=True)
    return letters, list(chain.from_iterable(words))


def span(pieces: Sequence[str], letters: Sequence[str], first: int, last: int) -> tuple[int, int]:
    """Where the words of some pieces from `first` to `last` begin and end (exclusive), counted from
    where the first piece does."""
    below = list(accumulate(map(len, letters)))
    start, end = _place(pieces, below, first)
    return start, end if last == first else _place(pieces, below, last)[1]


def _place(pieces: Sequence[str], below: Sequence[int], word: int) -> tuple[int, int]:
    """Where a word begins and ends; `below` each number are the words to the end of a piece."""
    within = bisect_right(below, word)
    piece, before = pieces[within], sum(map(len, pieces[:within])) + within
    if piece.isalnum() or piece in _DASHES:
        return before, before + len(piece)
    at = word - (below[within - 1] if within else 0)
    start, end = list(_TOKEN.finditer(piece))[at].span()
    return before + start, before + end
