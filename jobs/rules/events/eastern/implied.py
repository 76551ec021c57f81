"""Whom a Persian, Arabic or Urdu clause means without a name: "he", "both", "the prime minister"."""

from collections.abc import Sequence

from jobs.rules.events.eastern.before import Before
from jobs.rules.events.eastern.hit import Hit
from jobs.rules.events.eastern.letters import words
from jobs.rules.events.eastern.offices import OFFICES
from jobs.rules.events.line import Who

_SIDES = words("طرف مقام")
_DISCLAIMS = words("نفی نفت ینفی تنفی ونفی ونفت")
_FORMER = "سابق"
# Behind an Arabic verb whose subject was named before.
_THAT_HE = words("انه انها بانه بانها ایضا قایلا")
BEGINNING = 2


class Implied(Hit):
    """A clause in which those are looked for who are only meant."""

    def _meant(self, before: Before) -> list[Who]:
        """Who does it if he is only meant."""
        if before.pair and self._is_both():
            return list(before.pair)
        if holder := self._office(before):
            return [holder]
        if self.wording.kind == "appoint" and self._is_passive():
            return []
        return [before.focus] if before.focus and self._is_he() else []

    def _titled(self, sources: Sequence[int], before: Before) -> list[Who]:
        """Who of those named before holds an office of a country in Arabic: "the Iranian minister"."""
        if not (self.spoken.verb_first and len(sources) == 1):
            return []
        who = self.told.who[sources[0]]
        phrase = tuple(self.told.words[self.last : sources[0]])
        office = next((office for name, office in OFFICES if name == phrase), "")
        holder = before.holder(office, who.id) if office and who.country else None
        return [holder] if holder and holder.home == who.id else []

    def _office(self, before: Before) -> Who | None:
        """Who is meant by his office alone: "the prime minister said"."""
        words, spoken = self.told.words, self.spoken
        first = self.last if spoken.verb_first else self.first
        for phrase, office in OFFICES:
            last = first + len(phrase)
            if tuple(words[first:last]) == phrase:
                alone = last not in self.told.who and words[last : last + 1] != [_FORMER]
                return before.holder(office, spoken.home) if alone else None
        return None

    def _is_he(self) -> bool:
        """Whether the subject is a pronoun, or in Arabic only in the verb at the beginning."""
        words, spoken = self.told.words, self.spoken
        if spoken.verb_first:
            after = words[self.last : self.last + 1]
            open_end = not after or after[0] in spoken.breaks | spoken.marks | _THAT_HE
            return self.at < BEGINNING and not self.found.noun and open_end
        return not spoken.he.isdisjoint(words[self.first : self.end])

    def _is_both(self) -> bool:
        """Whether "both sides" are the subject."""
        words, spoken = self.told.words[self.first : self.end], self.spoken
        if spoken.two in words:
            behind = words[words.index(spoken.two) + 1 :][:1]
            return bool(behind) and (behind[0] in spoken.company or behind[0] in _SIDES)
        return not spoken.both.isdisjoint(words)

    def _is_disclaimed(self) -> bool:
        """Whether Arabic only denies that somebody has said so."""
        return self.spoken.verb_first and not _DISCLAIMS.isdisjoint(self.told.words[: self.at])
