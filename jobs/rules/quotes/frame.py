"""What the narrator says around the quotations: its words, marks and sentences."""

import re
from collections.abc import Sequence
from itertools import accumulate, chain, compress, count
from operator import add
from typing import NamedTuple

from jobs.rules.people.wordlists import ABBREVIATIONS
from jobs.rules.quotes.marks import Marked
from storage.folding import TABLE

_LETTER = r"[\w\u064b-\u065f\u0670]"
_TOKEN = re.compile(
    rf"(?:[^\W\d_]-)?(?:[^\W\d_]\.){{2,}}|\d+(?:[.,]\d+)+|"
    rf"{_LETTER}+(?:[-'’ʼ‘\u2011\u200c\u200d]{_LETTER}+)*(?:(?<=[sS])['’])?|[^\w\s]"
)
# "He's claiming": the pronoun speaks.
_CONTRACTED = frozenset(["he's", "she's", "he'd", "she'd", "he'll", "she'll", "they're", "they've"])
_SPACE = re.compile(r"\s")
_STOPS = frozenset(".!?…؟۔。！？")
_FULL_STOPS = frozenset(".۔。")
# Words in marks can end with words in marks.
_INNER = "'’\"”»"
_OWN = ("'s", "’s")
_POSSESSIVE = ("'s", "s'", " s")
# So much behind the last quotation can tell who said it.
_TAIL = 400
_DOTTED = ABBREVIATIONS | frozenset((
    "del", "amb", "insp", "supt", "det", "pvt", "cpl", "brig", "asst", "fr", "bros", "ald", "atty",
    "sup", "chf", "messrs",
))  # fmt: skip
_WORDS_KEPT, _LONGEST_KEPT = 1 << 13, 24


class Sentence(NamedTuple):
    """The tokens from `first` to `last` (exclusive)."""

    first: int
    last: int
    paragraph: int


class Frame:
    """A text as its narrator's words and marks, with each quotation as one token.

    A token has its folded form ("" for a quotation) and its place in the text; `said` tells which
    quotation a token is.
    """

    def __init__(self, text: str, spoken: Sequence[Marked]) -> None:
        self.text, self.spoken = text, spoken
        self.folded: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.said: dict[int, int] = {}
        self.sentences: list[Sentence] = []
        self._first = self._paragraph = self._lines = 0
        self._lay_out()

    def word(self, token: int) -> str:
        """A token folded; "" beyond the text."""
        return self.folded[token] if 0 <= token < len(self.folded) else ""

    def spelt(self, token: int) -> str:
        """A token as the text has it."""
        return self.text[self.starts[token] : self.ends[token]]

    def words(self, first: int, last: int) -> str:
        """The words of the text from token `first` to `last` (exclusive), without a last "’s"."""
        if first >= last:
            return ""
        spelt = self.text[self.starts[first] : self.ends[last - 1]]
        return spelt[:-2] if spelt.endswith(_OWN) else spelt

    def lower(self, token: int) -> bool:
        """Whether a word begins with a small letter."""
        return self.text[self.starts[token]].islower()

    def adverb(self, token: int) -> bool:
        """Whether a word looks like "repeatedly"."""
        return self.folded[token].endswith("ly") and self.lower(token)

    def capital(self, token: int) -> bool:
        """Whether a word begins with a capital letter."""
        return self.text[self.starts[token]].isupper()

    def possessive(self, token: int) -> bool:
        """Whether a word owns what follows: "Iran’s"."""
        return self.folded[token].endswith(_POSSESSIVE)

    def mark(self, token: int) -> bool:
        """Whether a token is a punctuation mark or a quotation."""
        return not self.folded[token][:1].isalnum()

    def quotation(self, token: int) -> Marked:
        """The quotation that a token stands for."""
        return self.spoken[self.said[token]]

    def ends_with(self, token: int) -> str:
        """The last character of a quotation, marks inside it aside."""
        words = self.quotation(token)
        end = words.end
        while end - words.start > 1 and self.text[end - 1] in _INNER:
            end -= 1
        return self.text[end - 1]

    def _lay_out(self) -> None:
        place = 0
        for number, words in enumerate(self.spoken):
            self._narrate(place, words.first)
            self.said[len(self.folded)] = number
            if self._lines:
                self._line(words.first)
            self.folded.append("")
            self.starts.append(words.first)
            self.ends.append(words.last)
            place = words.last
            if self._ends_after_quotation(len(self.folded) - 1):
                self._close(len(self.folded))
        self._narrate(place, min(len(self.text), place + _TAIL))
        self._close(len(self.folded))
        self._join()

    def _narrate(self, place: int, end: int) -> None:
        for number, line in enumerate(self.text[place:end].split("\n")):
            self._lines += number > 0
            spaced = line if line.isprintable() else _SPACE.sub(" ", line)
            at = place
            for run in spaced.split("  "):
                words = run.lstrip(" ")
                if words:
                    self._add(words, at + len(run) - len(words))
                at += len(run) + 2
            place += len(line) + 1

    def _add(self, words: str, place: int) -> None:
        """Add words that are one space apart."""
        # The bulk of the work: whole rows at a time, whatever can be.
        folded, lengths, steps = zip(*map(_taken.__getitem__, words.split(" ")), strict=True)
        if self._lines:
            self._line(place)
        before = len(self.folded)
        added = list(chain.from_iterable(folded))
        self.folded += added
        starts = list(accumulate(chain.from_iterable(steps), initial=place))
        self.ends += map(add, starts, chain.from_iterable(lengths))
        starts.pop()
        self.starts += starts
        for stop in compress(count(before), map(_STOPS.__contains__, added)):
            if not self.abbreviates(stop):
                self._close(stop + 1)

    def _ends_after_quotation(self, token: int) -> bool:
        """Whether a quotation ended its sentence: by its full stop, unless small letters follow;
        by another stop if the narrator led to it."""
        place, final = self.ends[token], self.ends_with(token)
        following = self.text[place : place + 2].strip()[:1]
        if final not in _FULL_STOPS:
            return final in _STOPS and token > self._first and following.isupper()
        return not (following.islower() or (following and following in ",،—–"))

    def _line(self, start: int) -> None:
        """A new line ends a sentence, unless it only wraps it or leads to what is said."""
        leads = len(self.folded) > self._first and self.folded[-1] == ":"
        wraps = self._lines == 1 and self.text[start].islower()
        self._lines = 0
        if not leads and not wraps:
            self._close(len(self.folded))
            self._paragraph += 1

    def abbreviates(self, stop: int) -> bool:
        """Whether a full stop belongs to the word before it."""
        if self.folded[stop] != "." or not stop or self.ends[stop - 1] != self.starts[stop]:
            return False
        word = self.folded[stop - 1]
        network = word == "x" and self.word(stop - 2) in ("on", "via")
        if word in _DOTTED or (len(word) == 1 and word.isalpha() and not network):
            return True
        # A sentence does not go on with a comma or a small letter: "Acme Corp. said".
        following = self.text[self.ends[stop] : self.ends[stop] + 3].removeprefix(")")
        goes_on = following[:1] == "," or following[1:2].islower()
        return goes_on or (word == "no" and following[1:2].isdecimal())

    def _close(self, last: int) -> None:
        if last > self._first:
            self.sentences.append(Sentence(self._first, last, self._paragraph))
            self._first = last

    def _join(self) -> None:
        """Marks that stand alone ("...") belong to the sentence before."""
        kept: list[Sentence] = []
        for sentence in self.sentences:
            # Looked at one by one, but for nearly all that begin with a word.
            alone = self.folded[sentence.first] in _STOPS and _STOPS.issuperset(
                self.folded[sentence.first : sentence.last]
            )
            if alone and kept:
                kept[-1] = kept[-1]._replace(last=sentence.last)
            else:
                kept.append(sentence)
        self.sentences = kept


class _Piece(NamedTuple):
    """The words and marks in what stands between two spaces: folded, how long they are, and how
    far the next one is."""

    folded: tuple[str, ...]
    lengths: tuple[int, ...]
    steps: tuple[int, ...]


class _Pieces(dict[str, _Piece]):
    """Pieces by their spelling. Those that come again and again are taken apart once; long ones
    never come again."""

    def __missing__(self, spelt: str) -> _Piece:
        piece = _taken_apart(spelt)
        if len(spelt) <= _LONGEST_KEPT and len(self) < _WORDS_KEPT:
            self[spelt] = piece
        return piece


_taken = _Pieces()


def _taken_apart(piece: str) -> _Piece:
    # The pattern leaves out nothing but spaces.
    words = [piece] if piece.isalpha() else _TOKEN.findall(piece)
    lengths = tuple(map(len, words))
    steps = (*lengths[:-1], lengths[-1] + 1) if lengths else ()
    return _Piece(tuple(map(_folded, words)), lengths, steps)


def _folded(spelt: str) -> str:
    """A word folded, a possessive always as "'s"; a mark as it is."""
    if len(spelt) == 1 and not spelt.isalpha():
        return spelt
    plain = spelt.replace("’", "'")
    if plain.isascii():
        small = plain.lower().rstrip(".")
        return small.partition("'")[0] if small in _CONTRACTED else small
    return " ".join(spelt.translate(TABLE).split()) or spelt
