"""The phrases that say who speaks in Persian, Arabic and Urdu, and whom they mean."""

from collections.abc import Collection

from jobs.rules.quotes.eastern_words import AND, AR_HOLDERS, FA_THIS, TITLES
from jobs.rules.quotes.frame import Frame
from jobs.rules.quotes.names import Named
from jobs.rules.quotes.people import People, Speaker

# So many words a phrase can have.
LONGEST = 14
# "And" or "so", written as one with the word behind.
AND_ON = ("و", "ف")
_FEW = 2


class EasternPhrases:
    """Names, titles and descriptions of a text, by its tokens."""

    def __init__(self, frame: Frame, people: People) -> None:
        self.frame, self.people = frame, people

    def _acting(self, first: int, last: int) -> Named | None:
        return self.people.acting(first, last)

    def _named(self, start: int, named: Named, speaks_for: Collection[str]) -> Speaker:
        """A name with its title; for whom somebody speaks does not speak."""
        at = named.first
        while at > start and self.frame.word(at - 1) in TITLES:
            at -= 1
        spokesman = at > start and self.frame.word(at - 1) in speaks_for
        other = self._joined(named.last)
        known = named.id if named.whole and not spokesman and other is None else None
        return Speaker(known, self.frame.words(start, other.last if other else named.last))

    def _joined(self, at: int) -> Named | None:
        """Who speaks together with somebody whose name ends before a token: "X and Y said"."""
        word = self.frame.word(at)
        return (
            self.people.starting.get(at + (word in AND))
            if word[:1] in AND_ON or word in AND
            else None
        )

    def _phrase(self, start: int, end: int) -> Speaker:
        if start >= end:
            return Speaker(self.people.last(), "")
        named = self.people.between(start, end)
        if len(named) == 1 and named[0].whole and (named[0].first, named[0].last) == (start, end):
            return Speaker(named[0].id, self.frame.words(start, end))
        again = self.frame.word(start) in FA_THIS
        again = again or (self.frame.word(start) in AR_HOLDERS and end - start <= _FEW)
        known = self.people.last() if again and not named else self.people.office(start, end)
        return Speaker(known, self.frame.words(start, end))

    def _until(self, at: int, last: int, ends: Collection[str]) -> int:
        stop = min(last, at + LONGEST)
        while at < stop and not self.frame.mark(at) and self.frame.word(at) not in ends:
            at += 1
        return at

    def _back(self, at: int, first: int, ends: Collection[str]) -> int:
        low = max(first, at - LONGEST)
        while at > low and not self.frame.mark(at - 1) and self.frame.word(at - 1) not in ends:
            at -= 1
        return at
