"""The phrases that say who speaks in Persian, Arabic and Urdu, and whom they mean."""

from collections.abc import Collection

from jobs.rules.events.eastern.letters import plain
from jobs.rules.events.eastern.offices import OFFICES
from jobs.rules.quotes.eastern.words import AND, AR_HOLDERS, FA_THIS, FORMER, TITLES
from jobs.rules.quotes.frame import Frame
from jobs.rules.quotes.names import Named
from jobs.rules.quotes.people import People, Speaker

# So many words a phrase can have.
LONGEST = 14
# "And" or "so", written as one with the word behind.
AND_ON = ("و", "ف")
_FEW, _FAR = 2, 3
_OFFICES = dict(OFFICES)
# Whose offices the press of these languages names without their country.
_HOMES = frozenset(["IR", "PK"])


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
        if again and not named:
            known = self.people.last()
        else:
            known = self._holder(start, end) or self.people.office(start, end)
        return Speaker(known, self.frame.words(start, end))

    def _holder(self, start: int, end: int) -> str | None:
        """Who of those named holds an office that stands alone: of one's own country, else the
        last; nobody who did so formerly."""
        said = " ".join(self.frame.word(t) for t in range(start, end)).replace("\u200c", " ")
        office = _OFFICES.get(tuple(plain(said).split()))
        if office is None:
            return None
        holders = {
            who.id: who.country in _HOMES
            for who in self.people.leaders
            if office in (who.office or "").lower()
        }
        before = [n for n in self.people.between(0, start) if n.id in holders]
        before = [n for n in before if not self._is_former(n)]
        own = [n for n in before if holders[n.id]]
        return own[0].id if own else before[-1].id if before else None

    def _is_former(self, named: Named) -> bool:
        beside = range(named.first - _FAR, named.last + _FAR)
        return any(self.frame.word(t) in FORMER for t in beside if t >= 0)

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
