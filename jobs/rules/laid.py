"""A text laid out as its folded words in a row, with the way back to its own code points."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, compress
from operator import add

from storage.folding import TABLE

# Signs that fold to a single space, and that are all that keeps most English from being ASCII.
_SIGNS = "’‘“”–—…•\u00a0"


class Laid:
    """A text as its folded words in a row, with the place of each word in the text."""

    __slots__ = ("_at", "ends", "row", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        plain = _plain(text)
        folded = plain.translate(TABLE)
        # One piece per space: an empty one for each space too many.
        pieces = folded.split(" ")
        long = list(map(len, pieces))
        places = accumulate(map((1).__add__, long), initial=0)
        self.words = list(compress(pieces, long))
        self.row = f" {' '.join(self.words)} "
        starts = list(compress(places, long))
        lengths = list(compress(long, long))
        ends = list(map(add, starts, lengths))
        self._at = list(accumulate(map((1).__add__, lengths), initial=1))
        if (offsets := _offsets(plain, folded)) is not None:
            starts = [offsets[start] for start in starts]
            ends = [offsets[end - 1] + 1 for end in ends]
        self.starts: Sequence[int] = starts
        self.ends: Sequence[int] = ends

    def word_at(self, place: int) -> int:
        """The word that a place in the row belongs to."""
        return bisect_right(self._at, place) - 1

    def into_word(self, word: int, place: int) -> int:
        """How many folded letters into its word a place in the row is."""
        return place - self._at[word]

    def start_in_word(self, word: int, letters: int) -> int:
        """Where in the text a word begins, some of its first letters left out."""
        at = self.starts[word]
        while letters and at < self.ends[word]:
            letters -= len(TABLE[ord(self.text[at])])
            at += 1
        return at

    def gap(self, word: int) -> str:
        """What stands in the text between a word and the one before it."""
        return self.text[self.ends[word - 1] if word else 0 : self.starts[word]]

    def spelt(self, word: int) -> str:
        """A word as the text has it."""
        return self.text[self.starts[word] : self.ends[word]]


def _plain(text: str) -> str:
    """English with curly quotes as ASCII, which folds many times faster; else the text itself."""
    if text.isascii():
        return text
    plain = text
    for char in _SIGNS:
        plain = plain.replace(char, " ")
    return plain if plain.isascii() else text


def _offsets(text: str, folded: str) -> list[int] | None:
    """For each folded character the place of its own in the text; None where they are equal."""
    if len(folded) == len(text) and (
        text.isascii() or all(len(TABLE[ord(char)]) == 1 for char in set(text))
    ):
        return None
    return [at for at, char in enumerate(text) for _ in TABLE[ord(char)]]
