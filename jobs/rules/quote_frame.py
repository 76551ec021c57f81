"""What the narrator says around the quotations: its words, marks and sentences."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from jobs.rules.quote_marks import Marked
from jobs.rules.wordlists import ABBREVIATIONS
from storage.folding import fold

_LETTER = r"[\w\u064b-\u065f\u0670]"
_TOKEN = re.compile(
    rf"\n\s*|(?:[^\W\d_]\.){{2,}}|\d+(?:[.,]\d+)+|"
    rf"{_LETTER}+(?:[-'’ʼ‘\u2011\u200c\u200d]{_LETTER}+)*(?:(?<=[sS])['’])?|[^\w\s]"
)
_STOPS = frozenset(".!?…؟۔。！？")
_FULL_STOPS = frozenset(".۔。")
_POSSESSIVE = ("'s", "’s", "s'", "s’")


class Token(NamedTuple):
    """A word folded, a mark as it stands, or a quotation as a whole (`said` is which, else -1)."""

    folded: str
    start: int
    end: int
    said: int = -1


class Sentence(NamedTuple):
    """The tokens from `first` to `last` (exclusive)."""

    first: int
    last: int
    paragraph: int


class Frame:
    """A text as its narrator's words, with each quotation as one token."""

    def __init__(self, text: str, spoken: Sequence[Marked]) -> None:
        self.text, self.spoken = text, spoken
        self.tokens: list[Token] = []
        self.sentences: list[Sentence] = []
        self._first = self._paragraph = 0
        self._lay_out()

    def spelt(self, token: int) -> str:
        """A token as the text has it."""
        return self.text[self.tokens[token].start : self.tokens[token].end]

    def words(self, first: int, last: int) -> str:
        """The words of the text from token `first` to `last` (exclusive)."""
        if first >= last:
            return ""
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        spelt = self.text[start:end]
        return spelt[:-2] if spelt.endswith(_POSSESSIVE[:2]) else spelt

    def lower(self, token: int) -> bool:
        """Whether a word begins with a small letter."""
        return self.text[self.tokens[token].start].islower()

    def capital(self, token: int) -> bool:
        """Whether a word begins with a capital letter."""
        return self.text[self.tokens[token].start].isupper()

    def possessive(self, token: int) -> bool:
        """Whether a word owns what follows: "Iran’s"."""
        return self.spelt(token).endswith(_POSSESSIVE)

    def mark(self, token: int) -> bool:
        """Whether a token is a punctuation mark or a quotation."""
        return self.tokens[token].said >= 0 or not self.text[self.tokens[token].start].isalnum()

    def ends_with(self, said: int) -> str:
        """The last character of a quotation."""
        return self.text[self.spoken[said].end - 1]

    def _lay_out(self) -> None:
        place = 0
        for said, words in enumerate(self.spoken):
            self._narrate(place, words.first)
            self.tokens.append(Token("", words.first, words.last, said))
            place = words.last
        self._narrate(place, len(self.text))
        self._close(len(self.tokens))
        self._join()

    def _narrate(self, start: int, end: int) -> None:
        text, tokens = self.text, self.tokens
        if tokens and start < end and self._ends_after_quotation(start):
            self._close(len(tokens))
        for match in _TOKEN.finditer(text, start, end):
            spelt = match.group()
            if spelt[0] == "\n":
                self._line(spelt, match.end())
                continue
            folded = spelt if len(spelt) == 1 and not spelt.isalnum() else _folded(spelt)
            tokens.append(Token(folded, match.start(), match.end()))
            if spelt in _STOPS and not self._abbreviated(spelt):
                self._close(len(tokens))

    def _ends_after_quotation(self, place: int) -> bool:
        """Whether a quotation ended its sentence: by its full stop, unless small letters follow."""
        if self.ends_with(self.tokens[-1].said) not in _FULL_STOPS:
            return False
        following = self.text[place : place + 2].strip()[:1]
        return not (following.islower() or (following and following in ",،"))

    def _line(self, spelt: str, end: int) -> None:
        """A new line ends a sentence, unless it only wraps it or leads to what is said."""
        begun = len(self.tokens) > self._first
        leads = begun and self.tokens[-1].folded == ":"
        wraps = spelt.count("\n") == 1 and self.text[end : end + 1].islower()
        if not leads and not wraps:
            self._close(len(self.tokens))
            self._paragraph += 1

    def _abbreviated(self, stop: str) -> bool:
        if stop != "." or len(self.tokens) < 2:
            return False
        word = self.tokens[-2]
        return word.end == self.tokens[-1].start and (
            word.folded in ABBREVIATIONS or (len(word.folded) == 1 and word.folded.isalpha())
        )

    def _close(self, last: int) -> None:
        if last > self._first:
            self.sentences.append(Sentence(self._first, last, self._paragraph))
            self._first = last

    def _join(self) -> None:
        """Marks that stand alone ("...") belong to the sentence before."""
        kept: list[Sentence] = []
        for sentence in self.sentences:
            alone = all(self.tokens[t].folded in _STOPS for t in range(*sentence[:2]))
            if alone and kept:
                kept[-1] = kept[-1]._replace(last=sentence.last)
            else:
                kept.append(sentence)
        self.sentences = kept


def _folded(spelt: str) -> str:
    if spelt.isascii():
        return spelt.lower().rstrip("'.")
    return fold(spelt)
