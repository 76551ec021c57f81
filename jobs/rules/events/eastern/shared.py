"""Whose a deed is that a noun of Persian, Arabic or Urdu names: "talks between", "aid from", "a strike
that X has called"."""

from jobs.rules.events.eastern.letters import words
from jobs.rules.events.eastern.marks import OWNED
from jobs.rules.events.eastern.subjects import Subjects

_LOOK, _NEAR, _FAR = 24, 4, 9
# The last letters of an Arabic adjective.
_ADJECTIVAL = ("ي", "ة")
# "That X and Y reach".
_REACHING = words("دستیابی رسیدن")
BETWEEN = words("بین میان درمیان")
_HOLDS = words("نفذه نفذته نفذها نظمه نظمته نظمها خاضه خاضته")
MINE = frozenset(["", "را", OWNED])


class Shared(Subjects):
    """A clause in which those are looked for who share a deed, or from whom it comes."""

    def _both(self) -> list[int]:
        """Those between whom it is: two and more, joined by "and"."""
        if not (between := self._marked(BETWEEN)):
            return self._both_behind()
        at = self.inside.index(between[0])
        if self.spoken.marks_follow:
            return self._group(self.inside[at:]) if len(between) > 1 else []
        return self._group(self.inside[at:])

    def _both_behind(self) -> list[int]:
        """In Persian, those whose talks they are: "talks of Iran and Russia"."""
        if self.spoken.marks_follow or self.spoken.verb_first:
            return []
        if self.wording.kind == "ceasefire":
            made = [p for p in self.inside if p and self.told.words[p - 1] in _REACHING]
            return self._group(self.inside[self.inside.index(made[0]) :]) if made else []
        if self.wording.kind != "meet":
            return []
        near = self._places(self.last, min(self.last + _NEAR, self.end))
        both = self._group([p for p in near if self.marks[p] in MINE])
        return both if len(both) > 1 else []

    def _of_two_lands(self) -> list[int] | None:
        """Whose talks they are in Arabic by two adjectives: "مباحثات إماراتية هندية"."""
        at, who = self.last, self.told.who
        if not (self.spoken.verb_first and at in who and at + 1 in who):
            return None
        alike = all(
            who[place].country and self.told.written(place).endswith(_ADJECTIVAL)
            for place in (at, at + 1)
        )
        return [at, at + 1] if alike else None

    def _held_by(self) -> list[int]:
        """Who holds in Arabic a strike that is only named: "a strike that X has called"."""
        words = self.told.words
        for at in range(self.last, min(self.last + _NEAR, len(words) - 1)):
            if words[at] in _HOLDS:
                return [p for p in self._places(at, at + _NEAR) if not self.marks[p]][:1]
        return []

    def _given_by(self) -> list[int]:
        """From whom help comes in Arabic, behind its noun: "مساعدات من قطر"."""
        near = self._places(self.last, min(self.last + _FAR, self.end))
        return [place for place in near if self.marks[place] == "من"][:1]

    def _caller(self) -> list[int]:
        """Who called, and then did more ("received a call from X, who thanked him")."""
        near = [p for p in self._places(self.at - _LOOK, self.at) if self.told.who[p].person]
        return near[-1:] if near and self.marks[near[-1]] == "من" else []
