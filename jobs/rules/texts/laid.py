"""A text laid out as its folded words, in a row and one by one, with the way back to its own code
points."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate, compress, count
from operator import add, sub

from jobs.rules.texts.sentences import sentences
from storage.folding import ASCII, TABLE

# Signs that keep most English from being ASCII, and what stands for each there.
_SIGNS = (
    ("’", "'"), ("“", '"'), ("”", '"'), ("‘", "'"), ("–", "-"), ("—", "-"), ("\u00a0", " "),
    ("…", "."), ("•", "*"), ("‑", "-"), ("‐", "-"), ("\u202f", " "), ("\u2009", " "),
)  # fmt: skip
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
# Signs over and under letters, which folding drops.
_MARKS = frozenset(map(chr, (*range(0x300, 0x370), *range(0x64B, 0x660), 0x670)))
# More different letters than this are quicker folded one by one.
_MOST_LETTERS = 24
# Where words stand further apart than a name's words do, the row is drawn together.
_WIDE = re.compile(r" [ \n]+|\n +")


class Row:
    """A text as its folded words in a row, which names are looked for in.

    The row begins and ends with a space. Where it is `even`, each of its characters stands for
    the one of the text that is one place before; else its words are single spaces apart, and
    `begin` and `stop` lead back.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.plain = plain = _plain(text)
        # The text as ASCII, character by character, if it can be; and its words in it, folded.
        self.ascii = self.letters = self._origin = None
        if plain.isascii():
            self.ascii = plain.encode()
            self.letters = self.ascii.translate(ASCII)
        else:
            self._origin = _origin(plain, self._folded)
        self.even = self._origin is None and not _is_wide(plain)

    @cached_property
    def row(self) -> str:
        """The folded words in a row, between spaces."""
        return f" {self._folded} " if self.even else f" {' '.join(self._folded.split())} "

    def begin(self, place: int) -> int:
        """Where in the text stands what begins at a place in the row."""
        if self.even:
            return place - 1
        _, starts, ends = self._places
        word = bisect_right(self._at, place) - 1
        letters, at = place - self._at[word], starts[word]
        while letters > 0 and at < ends[word]:
            letters -= len(TABLE[ord(self.text[at])])
            at += 1
        return at

    def stop(self, place: int) -> int:
        """Where in the text ends the word that ends at a place in the row (exclusive)."""
        return place - 1 if self.even else self._places[2][bisect_right(self._at, place - 1) - 1]

    @cached_property
    def _folded(self) -> str:
        return self.plain.translate(TABLE) if self.letters is None else self.letters.decode()

    @cached_property
    def _places(self) -> tuple[Sequence[str], Sequence[int], Sequence[int]]:
        """The folded words, and where in the text each begins and ends (exclusive)."""
        # One piece per space: an empty one for each space too many.
        pieces = self._folded.split(" ")
        lengths = list(map(len, pieces))
        words = list(filter(None, pieces))
        ends = list(compress(map(add, accumulate(lengths), count()), lengths))
        starts = list(map(sub, ends, map(len, words)))
        if (origin := self._origin) is not None:
            starts = [origin[start] for start in starts]
            ends = [_behind_marks(self.text, origin[end - 1] + 1) for end in ends]
        return words, starts, ends

    @cached_property
    def _at(self) -> Sequence[int]:
        """Where in a row that is not even each word begins."""
        return list(accumulate(map((1).__add__, map(len, self._places[0])), initial=1))


class Laid(Row):
    """A text laid out: its folded `words`, where in the text each `starts` and `ends` (exclusive),
    and all of it in `small` letters, each in its place.

    These are asked for a thousand times an article: plain attributes are read ten times as fast as
    what is worked out when it is first asked for.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.words, self.starts, self.ends = self._places
        self.small = _in_small_letters(self.plain)

    @cached_property
    def sentences(self) -> Sequence[tuple[int, int]]:
        """The sentences, as code points from start to end (exclusive)."""
        return list(sentences(self.text))

    def words_of(self, start: int, end: int) -> tuple[int, int]:
        """The words that lie between two places in the text, the first and behind the last."""
        starts = self.starts
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] > start:
            first -= 1
        last = first + 1
        # Most of what is asked for is one word.
        if last < len(starts) and starts[last] < end:
            last = bisect_left(starts, end, last + 1)
        return first, last

    def gap(self, word: int) -> str:
        """What stands in the text between a word and the one before it."""
        return self.text[self.ends[word - 1] if word else 0 : self.starts[word]]

    def spelt(self, word: int) -> str:
        """A word as the text has it."""
        return self.text[self.starts[word] : self.ends[word]]


def _in_small_letters(plain: str) -> str:
    """A text in small letters; signs and accents as ASCII where all of the text can be."""
    small = plain.lower()
    if len(small) != len(plain):
        small = "".join(char.lower()[0] for char in plain)
    return small if small.isascii() else small.replace("’", "'").replace("‘", "'")


def _behind_marks(text: str, place: int) -> int:
    """Behind the vowel signs and accents that belong to the letter before a place: "عيسیٰ"."""
    while text[place : place + 1] in _MARKS and place < len(text):
        place += 1
    return place


def _plain(text: str) -> str:
    """The text as ASCII, character by character, if it can be: English, and what is written in
    Latin letters with accents. Else the text itself."""
    if text.isascii():
        return text
    plain = text
    for sign, ascii_sign in _SIGNS:
        plain = plain.replace(sign, ascii_sign)
        if plain.isascii():
            return plain
    letters = set(_NOT_ASCII.findall(plain))
    if len(letters) > _MOST_LETTERS:
        return text
    for letter in letters:
        folded = TABLE[ord(letter)]
        if len(folded) != 1 or not folded.isascii():
            return text
        plain = plain.replace(letter, folded.upper() if letter.isupper() else folded)
    return plain


def _is_wide(plain: str) -> bool:
    """Whether more than one space stands between words anywhere, and nothing else."""
    # Looking for two signs each is many times faster than one pattern that stops at every space.
    if "\n" in plain and (_is_wide_at(plain, " \n") or _is_wide_at(plain, "\n ")):
        return True
    return _is_wide_at(plain, "  ")


def _is_wide_at(plain: str, pair: str) -> bool:
    at = plain.find(pair)
    while at >= 0 and (gap := _WIDE.match(plain, at)):
        if at and plain[at - 1].isalnum() and plain[gap.end() : gap.end() + 1].isalnum():
            return True
        at = plain.find(pair, gap.end())
    return False


def _origin(text: str, folded: str) -> list[int] | None:
    """For each folded character the place of its own in the text; None where they are equal."""
    if len(folded) == len(text) and all(len(TABLE[ord(char)]) == 1 for char in set(text)):
        return None
    return [at for at, char in enumerate(text) for _ in TABLE[ord(char)]]
