"""Who does what a Persian, Arabic or Urdu sentence tells."""

from jobs.rules.events.eastern_clause import Clause
from jobs.rules.events.eastern_words import COMPANY

_LOOK, _NEAR, _FAR = 24, 4, 9
_BETWEEN = frozenset(["بین", "میان", "درمیان"])
_MUTUAL = frozenset(["call", "meet", "ceasefire", "sign"])
_AGAINST = frozenset(["علیه"])
_UNNAMED = frozenset(["مسؤول", "مسؤولون", "مصدر", "مصادر", "المصدر"])
_DONE = frozenset(["کرد"])
# Nouns of a doing whose object follows.
_DOINGS = frozenset(["تعیین", "انتخاب", "انتصاب"])
_OF_OTHERS = _DOINGS | {"زیاره", "اجتماعا", "مکالمه"}


class Doers(Clause):
    """A clause in which those are looked for who act."""

    def _sources(self) -> list[int]:
        attack = self.wording.kind == "attack"
        owned = attack or (
            self.wording.kind == "mediate" and not self.spoken.light.isdisjoint(_DONE)
        )
        if owned and (owner := self._owner()):
            return owner
        if self.wording.kind == "visit" and (owner := self._visitor()):
            return owner
        if self.wording.kind in _MUTUAL and (both := self._both()):
            return both
        verb = not attack or self.spoken.verb_first or self.wording.words[0] == "هدف"
        after = self.told.words[self.last : self.last + (_FAR if self.wording.to & _AGAINST else 2)]
        return self._subjects() if verb or not self.spoken.light.isdisjoint(after) else []

    def _owner(self) -> list[int]:
        """Whose attack it is, by the name beside the noun."""
        told, at = self.told, self.at
        if self.spoken.marks_follow:
            return [at - 1] if at - 1 in told.who and not self.marks[at - 1] else []
        for near in range(self.last, min(self.last + _NEAR, len(told.words))):
            if near in told.who:
                plain = self.marks[near] in ("", "را") and not told.who[near].person
                return [near] if plain else []
            if told.words[near] not in COMPANY:
                break
        return []

    def _visitor(self) -> list[int]:
        """Whose visit it is, by the name of a person beside the noun: "the visit of X to Y"."""
        told, at = self.told, self.at
        if self.spoken.marks_follow:
            near = [p for p in self.inside if p < at and told.who[p].person]
            return near[-1:] if near and self.marks[near[-1]] == "کا" else []
        noun = self.wording.words[0] in ("سفر", "زیاره")
        return [at + 1] if noun and at + 1 in told.who and told.who[at + 1].person else []

    def _both(self) -> list[int]:
        """Those between whom it is: two and more, joined by "and"."""
        if not (between := self._marked(_BETWEEN)):
            return []
        at = self.inside.index(between[0])
        if self.spoken.marks_follow:
            return self._group(self.inside[at - 1 : at + 1]) if at else []
        return self._group(self.inside[at:])

    def _subjects(self) -> list[int]:
        """In Arabic whoever is named next, else the first who has no other particle."""
        near = self._places(self.at - 2 * _LOOK, self.end)
        bare = [p for p in near if not self.marks[p] or self.marks[p] in self.spoken.subject]
        before = [place for place in bare if place < self.at]
        if self.spoken.verb_first:
            after = [place for place in bare if place > self.at]
            if before and self.wording.words[0] in _OF_OTHERS:
                after = []
            return self._group(after if after and self._adjoins(after[0]) else before)
        return self._group([place for place in before if place >= self.first] or before)

    def _adjoins(self, place: int) -> bool:
        """Whether nothing but a noun phrase stands between a verb and a name behind it."""
        between, spoken = self.told.words[self.last : place], self.spoken
        if self.told.who[place].person and len(between) < _FAR:
            return not any(word in spoken.wordings for word in between)
        if not _UNNAMED.isdisjoint(between):
            return False
        return len(between) <= _NEAR and not any(
            word in spoken.marks or word in spoken.wordings or word[:1] == "ب" for word in between
        )
