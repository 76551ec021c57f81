"""Who does what a Persian, Arabic or Urdu sentence tells."""

from jobs.rules.events.eastern.found import bare_words
from jobs.rules.events.eastern.letters import plain, plain_noun, words
from jobs.rules.events.eastern.marks import WHEN
from jobs.rules.events.eastern.shared import BETWEEN, MINE, Shared
from jobs.rules.events.kinds import MUTUAL

_LOOK, _NEAR, _FAR = 24, 4, 9
_AGAINST = words("علیه")
# Persian nouns of an attack, and what makes them part of another deed: "because of".
_ATTACKS = words("حمله حملات یورش تجاوز")
_LED_BY = words("این ان به از پی دنبال پس دلیل علت درباره محکومیت جریان اثر نتیجه")
_TO = words("الی")
# Nouns of what happens to a person who follows, or in Urdu stands before.
HAPPENINGS = words(
    "ترور قتل برحیل موت فوز بفوز وفاه مصرع مقتل استشهاد استقاله بالاستقاله للاستقاله استعفای درگذشت مرگ شهادت ہلاکت وفات انتقال کشته جان"
)
# Of these some are verbs too.
_VERBS_TOO = words("درگذشت انتقال شہید قتل ترور کشته جان")
_FOR = words("برای از بابت")
_AND, _GO = "و", plain("برحيل")
_OFFERED = words("الوساطه وساطه")
_NO_VERBS = (("ترور",), ("قتل",), ("کشته", "شدن"), ("جان", "باختن"))
_OF = words("کے کا کی")
_ASKED_TO = ("ب", "ل")
_ON = words("پر میں")
_WITH = words("با به")
_BY_MEANS = words("میں سے")
_THEN = words("اور جس جب تھی جن")
# What Arabic does by words alone.
_TELLS = words("اعلن اعلنت اعرب اعربت عبر عبرت ابدی ابدت اکد اکدت رد ردت")
# So Arabic begins "to the attack"; and so end nouns of what is its doer's own: "its raids".
_LED_TO, _ITS = ("لل", "بال"), ("ها", "هم", "ته", "نه", "مه", "به", "فه", "اته")
_GOVERNED = frozenset(["attack", "expel", "aid", "appoint", "summon"])
_PERSON_BEHIND = words("سفر زیاره")


class Doers(Shared):
    """A clause in which those are looked for who act."""

    def _sources(self) -> list[int]:
        kind, spoken = self.wording.kind, self.spoken
        if "by" in self.wording.to:
            return self._who_says()
        governed = spoken.verb_first and self._is_governed()
        noun = spoken.verb_first and (self.found.noun or governed or self._is_told_of())
        if governed:
            return self._governor()
        if kind == "attack" and not BETWEEN.isdisjoint(self.wording.to):
            return self._both()
        if kind == "attack" and (noun or not spoken.verb_first) and self.wording.cameo != "186":
            if owner := self._owner():
                return owner
        elif kind == "mediate" and self._is_by():
            if self.told.words[self.at - 1] in _FOR:
                return []
            offered = noun and self.wording.words[0] in _OFFERED
            return self._owner() or (self._governor() if offered else [])
        if (owned := self._of_whom()) is not None:
            return owned
        if noun and kind == "condemn" and (owner := self._owner()):
            return owner
        if noun:
            return self._governor() or self._held_by() or self._whose_own()
        if self.found.him and (caller := self._caller()):
            return caller
        return self._subjects() if self._is_verb() else []

    def _of_whom(self) -> list[int] | None:
        """Whose deed it is by how it is named: whose death, sanctions, visit, talks; None if that
        does not tell."""
        kind, spoken = self.wording.kind, self.spoken
        if kind == "resign" and spoken.marks_follow and self.told.words[self.at - 1] in _OF:
            return self._whose()
        if self.wording.words[0] in HAPPENINGS and self.wording.cameo != "180":
            whose = self._whose()
            alone = self.wording.words in _NO_VERBS
            if whose or alone or self.wording.words[0] not in _VERBS_TOO:
                handed = kind == "resign" and spoken.verb_first and not whose
                return self._governor() if handed else whose
        if kind == "sanction" and not (spoken.verb_first or spoken.marks_follow):
            beside = self.last in self.told.who and self.marks[self.last] in MINE
            return [self.last] if beside else None
        if kind == "aid" and not (spoken.verb_first or spoken.marks_follow):
            near = self._places(self.last, min(self.last + _NEAR, self.end))
            return [p for p in near if self.told.who[p].country and self.marks[p] in MINE] or None
        if kind == "aid" and self.found.noun and spoken.verb_first:
            return self._governor() or self._given_by()
        found: list[int] = []
        if kind == "visit":
            found = self._visitor()
        elif kind in MUTUAL:
            found = self._both() or (self._owners() if kind == "meet" else [])
        return found or self._of_two_lands()

    def _who_says(self) -> list[int]:
        """According to whom something is told: whoever is named beside the wording."""
        if self.spoken.marks_follow:
            return [self.at - 1] if self.at - 1 in self.told.who else []
        for near in range(self.last, min(self.last + _FAR, len(self.told.words))):
            if near in self.told.who:
                return [near]
            if self.told.words[near] not in self.spoken.company | {"ل"}:
                break
        return []

    def _is_governed(self) -> bool:
        """Whether an Arabic verb is a noun here, behind the doer of another verb: "went on
        bombing"."""
        at, words, spoken = self.at, self.told.words, self.spoken
        if self.wording.kind not in _GOVERNED:
            return False
        if at - 1 not in self.told.who:
            return bool(bare_words(words[max(0, at - 1) : at], spoken) & spoken.light)
        return bool(bare_words(words[max(self.first, at - _NEAR) : at], spoken) & spoken.light)

    def _is_told_of(self) -> bool:
        """Whether an Arabic verb is a noun here, of which somebody speaks: "X condemned the
        bombing of Y"."""
        near = self.told.words[max(self.first, self.at - _NEAR) : self.at]
        named = self.wording.kind == "attack" and self.at - 1 in self.told.who
        return named and any(word in self.spoken.wordings for word in bare_words(near, self.spoken))

    def _is_verb(self) -> bool:
        """Whether an attack is not only spoken of."""
        if self.wording.kind != "attack" or self.spoken.verb_first:
            return True
        if self.wording.needs:
            return True
        if self.wording.words[0] in _ATTACKS and self.told.words[self.at - 1] in _LED_BY:
            return False
        if len(self.wording.words) > 1 and not self.spoken.marks_follow:
            return self.wording.words[0] not in _ATTACKS or self._is_carried_out()
        after = self.told.words[self.last : self.last + _FAR]
        if self.spoken.marks_follow and self._is_heading():
            return True
        if self.spoken.marks_follow and after[:1] == ["کی"]:
            return len(after) < 2 or after[1] in self.spoken.ends | self.spoken.breaks | _THEN
        if self.spoken.marks_follow and self.told.words[self.last - 1] in self.spoken.light:
            return True
        far = 2 if _AGAINST.isdisjoint(after[:_NEAR]) else _FAR
        return not self.spoken.light.isdisjoint(after[:far])

    def _is_carried_out(self) -> bool:
        """Whether a Persian clause ends with the verb of an attack."""
        return not self.spoken.light.isdisjoint(self.told.words[self.last : self.end + 1])

    def _is_by(self) -> bool:
        """Whether a mediation is told by its noun: "with the mediation of X"."""
        if self.spoken.verb_first:
            return self.found.noun
        if self.spoken.marks_follow:
            return self.wording.words[-1] in _BY_MEANS
        return self.told.words[self.at - 1] in _WITH or self.last in self.told.who

    def _owner(self) -> list[int]:
        """Whose attack it is, by the name beside the noun."""
        told, at = self.told, self.at
        if self.spoken.marks_follow:
            near = at - 1
            if told.words[near] in _ON and (there := self._places(near - _NEAR, near)):
                near = there[-1] - 1
            low = max(0, near - _NEAR)
            while near > low and told.words[near] in self.spoken.company:
                near -= 1
            of = self.marks.get(near, "?") in (_OF | {"", "میں"})
            return self._group_before([near]) if of and not told.who[near].person else []
        for near in range(self.last, min(self.last + _NEAR, len(told.words))):
            if near in told.who:
                mine = self.marks[near] in MINE or self.wording.kind == "mediate"
                mine = mine and not told.who[near].person
                return self._group(self._places(near, self.end)) if mine else []
            if told.words[near] not in self.spoken.company and told.words[near] not in WHEN:
                break
        return []

    def _whose_own(self) -> list[int]:
        """In Arabic whose attack it is by a pronoun: "urged X to stop its attacks"."""
        if self.wording.kind != "attack" or not self.wording.words[0].endswith(_ITS):
            return []
        near = self._places(self.at - _NEAR, self.at)[-1:]
        return [place for place in near if not self.told.who[place].person]

    def _whose(self) -> list[int]:
        """Who died or resigned, by the name beside the noun."""
        if self.spoken.marks_follow:
            beside = self.told.words[self.at - 1] in _OF and self.at - 2 in self.told.who
            return [self.at - 2] if beside else []
        if not self.spoken.him.isdisjoint(self.told.words[self.last : self.last + 1]):
            near = self._places(self.at - _LOOK, self.first)
            return [place for place in near if self.told.who[place].person][-1:]
        near = self._places(self.last, min(self.last + _NEAR, self.end))
        if self.told.words[self.last : self.last + 1] == [_AND]:
            return []
        if self.told.words[self.at][:1] in _ASKED_TO and self.wording.words[0] != _GO:
            near = self._places(self.first, self.at)[-1:]
        near = [place for place in near if self.marks[place] not in _TO]
        return [place for place in self._group(near) if self.told.who[place].person]

    def _visitor(self) -> list[int]:
        """Whose visit it is, by the name of a person beside the noun: "the visit of X to Y"."""
        told, at = self.told, self.at
        if self.spoken.marks_follow:
            near = [p for p in self.inside if p < at and told.who[p].person]
            return near[-1:] if near and self.marks[near[-1]] in ("کا", "کے") else []
        noun = self.wording.words[0] in _PERSON_BEHIND
        return [at + 1] if noun and at + 1 in told.who and told.who[at + 1].person else []

    def _is_only_told(self, verb: str) -> bool:
        """Whether Arabic says of an attack only that somebody spoke of it."""
        if verb not in _TELLS and plain_noun(verb) not in _TELLS:
            return False
        led = self.told.words[self.at - 1] in self.spoken.marks
        led = led or self.told.words[self.at].startswith(_LED_TO)
        return led or self.wording.cameo == "186"

    def _governor(self) -> list[int]:
        """In Arabic, whose deed a noun names, by the verb that does it: "X launched an attack"."""
        told, spoken = self.told, self.spoken
        for verb in range(self.at - 1, max(-1, self.at - _LOOK), -1):
            if bare_words([told.words[verb]], spoken) & spoken.light:
                if self.wording.kind == "attack" and self._is_only_told(told.words[verb]):
                    return []
                bare = [p for p in self._places(verb, self.at) if not self.marks[p]]
                own = [verb - 1] if verb - 1 in told.who else self._bare(0, verb)[:1]
                return self._group(bare or own)
            if told.words[verb] in spoken.breaks:
                break
        return []
