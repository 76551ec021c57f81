"""Who does what a Persian, Arabic or Urdu sentence tells."""

from jobs.rules.events.eastern_clause import Clause
from jobs.rules.events.eastern_found import bare_words
from jobs.rules.events.eastern_letters import words
from jobs.rules.events.eastern_marks import OWNED

_LOOK, _NEAR, _FAR = 24, 4, 9
_BETWEEN = words("بین میان درمیان")
_MUTUAL = frozenset(["call", "meet", "ceasefire", "sign"])
_AGAINST = words("علیه")
_UNNAMED = words("مسؤول مسؤولون مصدر مصادر المصدر المصادر مسوول")
_DONE = words("کرد")
# Nouns of a doing whose object follows.
DOINGS = words("تعیین انتخاب انتصاب تکلیف")
_OF_OTHERS = DOINGS | words(
    "زیاره اجتماعا مکالمه استقباله استقبالها لقایه لقاءه لقاوه لقاءها لقایها"
)
# Verbs that always have somebody as their object.
_TRANSITIVE = words("حث حثت یحث تحث ناشد ناشدت هنا هنات شکر شکرت اتهم اتهمت")
# Nouns of what happens to a person who follows, or in Urdu stands before.
HAPPENINGS = words(
    "فوز بفوز وفاه مصرع مقتل استشهاد استقاله بالاستقاله للاستقاله استعفای درگذشت مرگ شهادت ہلاکت وفات انتقال"
)
# Of these some are verbs too.
_VERBS_TOO = words("درگذشت انتقال شہید")
_OF = words("کے کا کی")
_RELATIVE = words("الذی التی الذین")
_ASKED_TO = ("ب", "ل")
# Bodies that are named by nothing but what they are.
_THE_BODY = words("الحرکه الوزاره الجماعه الشبکه المنظمه الحکومه الشرکه الوکاله الهییه الرییس")
_BY_MEANS = words("میں سے")
_THEN = words("اور جس جب تھی جن")
_MINE = frozenset(["", "را", OWNED])
# An Arabic verb of the present begins so.
_PRESENT = "یت"
_SAYING = words("کہنا")
_GOVERNED = frozenset(["attack", "expel", "aid", "appoint", "summon"])
_DUAL = words("وقعا")
_PERSON_BEHIND = words("سفر زیاره")
_SPOKEN = frozenset(["statement", "condemn", "praise", "appeal", "demand", "threaten"])


class Doers(Clause):
    """A clause in which those are looked for who act."""

    def _sources(self) -> list[int]:
        kind, spoken = self.wording.kind, self.spoken
        governed = spoken.verb_first and self._is_governed()
        noun = spoken.verb_first and (self.found.noun or governed or self._is_told_of())
        if governed:
            return self._governor()
        if kind == "attack" and (noun or not spoken.verb_first) and self.wording.cameo != "186":
            if owner := self._owner():
                return owner
        elif kind == "mediate" and self._is_by():
            return self._owner()
        if kind == "resign" and spoken.marks_follow and self.told.words[self.at - 1] in _OF:
            return self._whose()
        if self.wording.words[0] in HAPPENINGS:
            whose = self._whose()
            if whose or self.wording.words[0] not in _VERBS_TOO:
                return whose
        if kind == "visit" and (owner := self._visitor()):
            return owner
        if kind in _MUTUAL and (both := self._both()):
            return both
        if noun and kind == "condemn" and (owner := self._owner()):
            return owner
        if noun:
            return self._governor()
        if self.found.him and (caller := self._caller()):
            return caller
        return self._subjects() if self._is_verb() else []

    def _is_governed(self) -> bool:
        """Whether an Arabic verb is a noun here, behind the doer of another verb: "went on
        bombing"."""
        at, words, spoken = self.at, self.told.words, self.spoken
        if self.wording.kind not in _GOVERNED or at - 1 not in self.told.who:
            return False
        return bool(bare_words(words[max(self.first, at - _NEAR) : at], spoken) & spoken.light)

    def _is_told_of(self) -> bool:
        """Whether an Arabic verb is a noun here, of which somebody speaks: "X condemned the
        bombing of Y"."""
        near = self.told.words[max(self.first, self.at - _NEAR) : self.at]
        named = self.wording.kind == "attack" and self.at - 1 in self.told.who
        return named and any(word in self.spoken.wordings for word in bare_words(near, self.spoken))

    def _caller(self) -> list[int]:
        """Who called, and then did more ("received a call from X, who thanked him")."""
        near = [p for p in self._places(self.at - _LOOK, self.at) if self.told.who[p].person]
        return near[-1:] if near and self.marks[near[-1]] == "من" else []

    def _is_verb(self) -> bool:
        """Whether an attack is not only spoken of."""
        if self.wording.kind != "attack" or self.spoken.verb_first:
            return True
        if len(self.wording.words) > 1 and not self.spoken.marks_follow:
            return True
        after = self.told.words[self.last : self.last + _FAR]
        if self.spoken.marks_follow and after[:1] == ["کی"]:
            return len(after) < 2 or after[1] in self.spoken.ends | self.spoken.breaks | _THEN
        if self.spoken.marks_follow and self.told.words[self.last - 1] in self.spoken.light:
            return True
        far = 2 if _AGAINST.isdisjoint(after[:_NEAR]) else _FAR
        return not self.spoken.light.isdisjoint(after[:far])

    def _is_by(self) -> bool:
        """Whether a mediation is told by its noun: "with the mediation of X"."""
        if self.spoken.verb_first:
            return self.found.noun
        after = self.told.words[self.last : self.last + 2]
        if self.spoken.marks_follow:
            return self.wording.words[-1] in _BY_MEANS
        return _DONE.isdisjoint(after)

    def _owner(self) -> list[int]:
        """Whose attack it is, by the name beside the noun."""
        told, at = self.told, self.at
        if self.spoken.marks_follow:
            near = at - 1
            while near > max(0, at - _NEAR) and told.words[near] in self.spoken.company:
                near -= 1
            of = self.marks.get(near, "?") in (_OF | {"", "میں"})
            return self._group_before([near]) if of and not told.who[near].person else []
        for near in range(self.last, min(self.last + _NEAR, len(told.words))):
            if near in told.who:
                mine = self.marks[near] in _MINE and not told.who[near].person
                return self._group(self._places(near, self.end)) if mine else []
            if told.words[near] not in self.spoken.company:
                break
        return []

    def _whose(self) -> list[int]:
        """Who died or resigned, by the name beside the noun."""
        if self.spoken.marks_follow:
            beside = self.told.words[self.at - 1] in _OF and self.at - 2 in self.told.who
            return [self.at - 2] if beside else []
        if not self.spoken.him.isdisjoint(self.told.words[self.last : self.last + 1]):
            near = self._places(self.at - _LOOK, self.first)
            return [place for place in near if self.told.who[place].person][-1:]
        near = self._places(self.last, min(self.last + _NEAR, self.end))
        if self.told.words[self.at][:1] in _ASKED_TO:
            near = self._places(self.first, self.at)[-1:]
        return [place for place in self._group(near) if self.told.who[place].person]

    def _visitor(self) -> list[int]:
        """Whose visit it is, by the name of a person beside the noun: "the visit of X to Y"."""
        told, at = self.told, self.at
        if self.spoken.marks_follow:
            near = [p for p in self.inside if p < at and told.who[p].person]
            return near[-1:] if near and self.marks[near[-1]] == "کا" else []
        noun = self.wording.words[0] in _PERSON_BEHIND
        return [at + 1] if noun and at + 1 in told.who and told.who[at + 1].person else []

    def _both(self) -> list[int]:
        """Those between whom it is: two and more, joined by "and"."""
        if not (between := self._marked(_BETWEEN)):
            return self._both_behind()
        at = self.inside.index(between[0])
        if self.spoken.marks_follow:
            return self._group(self.inside[at:]) if len(between) > 1 else []
        return self._group(self.inside[at:])

    def _both_behind(self) -> list[int]:
        """In Persian, those whose talks they are: "talks of Iran and Russia"."""
        if self.spoken.marks_follow or self.spoken.verb_first or self.wording.kind != "meet":
            return []
        near = self._places(self.last, min(self.last + _NEAR, self.end))
        both = self._group([p for p in near if self.marks[p] in _MINE])
        return both if len(both) > 1 else []

    def _governor(self) -> list[int]:
        """In Arabic, whose deed a noun names, by the verb that does it: "X launched an attack"."""
        told, spoken = self.told, self.spoken
        for verb in range(self.at - 1, max(-1, self.at - _LOOK), -1):
            if bare_words([told.words[verb]], spoken) & spoken.light:
                bare = [p for p in self._places(verb, self.at) if not self.marks[p]]
                return self._group(bare or self._bare(0, verb)[-1:])
            if told.words[verb] in spoken.breaks:
                break
        return []

    def _bare(self, first: int, end: int) -> list[int]:
        marks = self.spoken.subject
        return [p for p in self._places(first, end) if not self.marks[p] or self.marks[p] in marks]

    def _subjects(self) -> list[int]:
        """In Arabic whoever is named next, else the first who has no other particle."""
        bare = self._bare(self.at - 2 * _LOOK, self.end)
        if self.wording.words[0] in _SAYING:
            bare = [p for p in self._places(self.first, self.at) if self.marks[p] in ("کا", "نے")]
        before = [place for place in bare if place < self.at]
        if self.spoken.verb_first:
            after = [place for place in bare if place > self.at]
            if self.wording.words[0] in _DUAL:
                return [p for p in before if self.told.who[p].person][:2]
            if self.at - 1 in before and self.told.words[self.at][0] != "و":
                if self._is_topic():
                    return self._group_before([self.at - 1])
                if self.told.words[self.at][0] in _PRESENT and self.told.who[self.at - 1].country:
                    return []
            if before and self.wording.words[0] in _OF_OTHERS:
                after = []
            elif self.first and self.told.words[self.first - 1] in _RELATIVE:
                return self._group(after) if after and self._adjoins(after[0]) else []
            if before and after and self._is_object(after[0]):
                after = []
            return self._group(after if after and self._adjoins(after[0]) else before)
        if self.spoken.marks_follow and (led := [p for p in before if self.marks[p] == "نے"]):
            near = [p for p in led if p >= self.first] or [p for p in before if p >= self.first]
            return self._group(near or led)
        return self._group([place for place in before if place >= self.first] or before)

    def _is_object(self, place: int) -> bool:
        """Whether who stands behind an Arabic verb is its object, by what follows him."""
        behind = self.told.words[place + 1 : place + 2]
        last = not behind or behind[0] in self.spoken.marks | self.spoken.breaks
        return self.wording.words[0] in _TRANSITIVE and (last or behind[0][:1] == "ب")

    def _is_topic(self) -> bool:
        """Whether who stands before an Arabic verb is its subject, not what belongs to a thing."""
        words = self.told.words
        before = words[self.at - 2] if self.at - 2 >= self.first else ""
        plain = not before or before in self.spoken.marks or before in self.spoken.company
        return plain or before in self.spoken.joints

    def _adjoins(self, place: int) -> bool:
        """Whether nothing but a noun phrase stands between a verb and a name behind it."""
        between, spoken = self.told.words[self.last : place], self.spoken
        if self.told.words[place - 1] in _THE_BODY and len(between) == 1:
            return "الرییس" in between
        if self.told.who[place].person and len(between) < _FAR:
            return not any(word in spoken.wordings or self._is_led(word) for word in between)
        if not _UNNAMED.isdisjoint(between):
            return False
        said = self.wording.kind in _SPOKEN and self.told.who[place].country
        if said and not spoken.company.issuperset(between):
            return False
        return len(between) <= _NEAR and not any(
            word in spoken.marks or word in spoken.wordings or word[:1] == "ب" for word in between
        )

    def _is_led(self, word: str) -> bool:
        """Whether Arabic writes "with" onto a word that is no title."""
        return word[:1] == "ب" and word not in self.spoken.company
