"""Whom an attack hit, where Persian and Arabic tell it of him: "was the target of an attack"."""

from jobs.rules.events.eastern.letters import words
from jobs.rules.events.eastern.turns import Turns

_LOOK, _NEAR = 8, 4
_FROM = "من"
# Persian: "the object of an attack" it "became".
_TARGET, _BECAME = words("هدف مورد آماج"), words("قرار شد شدند واقع")
# Arabic verbs of suffering, and those by which a deed "was done".
_SUFFERED = words("تعرض تعرضت یتعرض تتعرض تعرضتا تعرضوا شهد شهدت تشهد یشهد")
# Those who kill, by a noun without an article.
_ARMED = words(
    "قوات جیش طایرات مقاتلات مسلحو میلیشیا میلیشیات عناصر قناصه قصف غارات غاره صواریخ مسیرات مسیره "
    "مستوطنو جنود حرس شرطه"
)
# Before these an attack was not suffered, or may be.
_NOT_YET = words("لم لن لا قد سوف ان")
_WAS_DONE = words("تم جری جرت")


class Hit(Turns):
    """A clause in which those are looked for whom an attack hit."""

    def _hit(self) -> list[int]:
        """Who suffers an attack as the subject of its clause, or on whom it "was done"."""
        if self.wording.kind != "attack" or self.spoken.marks_follow:
            return []
        return self._suffering() if self.spoken.verb_first else self._targeted()

    def _hitting(self, hit: list[int]) -> list[int]:
        """Whose attack it was that hit them: "an attack by X", "from X"."""
        near = self._places(self.last, min(self.last + _NEAR, self.end))
        owning = self._owner() or [place for place in near if self.marks[place] == _FROM]
        return [place for place in owning if place not in hit]

    def _killed(self) -> list[int]:
        """Of whom Arabic says that some were killed: "قتل 22 لبنانيا", "قتل جنديان إسرائيليان"."""
        near = self._places(self.last, min(self.last + _NEAR, self.end))
        if not near or self.told.who[near[0]].person or self.marks[near[0]]:
            return []
        between = self.told.words[self.last : near[0]]
        armed = any(word in _ARMED or word[:2] == "ال" for word in between)
        return self._group(near) if between and not armed else []

    def _suffering(self) -> list[int]:
        said = self.told.words
        if self.wording.cameo == "180" and not self.found.him and (killed := self._killed()):
            return killed
        if said[self.at - 1] in _WAS_DONE and self.at:
            near = self._places(self.last, min(self.last + _NEAR, self.end))
            return self._group([place for place in near if not self.marks[place]])
        for verb in range(self.at - 1, max(-1, self.at - _LOOK), -1):
            if said[verb].removeprefix("و") in _SUFFERED:
                if said[verb][:1] in ("ی", "ت") and said[verb - 1] in _NOT_YET and verb:
                    return []
                near = self._places(verb, self.at) or self._places(verb - 1, verb)
                return self._group([place for place in near if not self.marks[place]])
            if said[verb] in self.spoken.breaks:
                break
        return []

    def _targeted(self) -> list[int]:
        said = self.told.words
        before = said[max(self.first, self.at - 2) : self.at]
        if _TARGET.isdisjoint(before) or _BECAME.isdisjoint(said[self.last : self.end + 1]):
            return []
        return [p for p in self.inside if p < self.at and not self.marks[p]][:1]
