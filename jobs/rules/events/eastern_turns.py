"""Sides that are turned in Persian, Arabic and Urdu: in the passive, of a call that was received."""

from jobs.rules.events.drafts import Draft
from jobs.rules.events.eastern_found import found_at
from jobs.rules.events.eastern_letters import words
from jobs.rules.events.eastern_subjects import DOINGS
from jobs.rules.events.eastern_targets import Targets
from jobs.rules.events.line import Who

_FROM = words("من از")
_UNDERGONE = frozenset(["attack", "summon", "expel", "condemn"])
_DOING = "تے"
_BY = words("سوی توسط")
_SUMMONED = _BY | words("به")
_WELCOME = words("استقبال خیرمقدم خیر")
_DENIES = words("تکذیب نفی نفت ینفی تنفی تردید")


class Turns(Targets):
    """A clause whose sides are known, and which is who of them."""

    def _turn(self, draft: Draft) -> None:
        """Turn the sides of a call that was received, and of what somebody undergoes."""
        callers = self._marked(_FROM)
        if draft.kind == "call" and callers and not draft.targets:
            draft.targets, draft.sources = draft.sources, [self.told.who[callers[0]]]
        his = self.told.words[self.last : self.last + 1]
        if draft.kind == "elect" and (self.found.him or not self.spoken.him.isdisjoint(his)):
            draft.sources, draft.targets = [], self._last_person()
        if draft.kind in ("elect", "appoint"):
            self._turn_office(draft)
        elif draft.kind in _UNDERGONE and self.wording.to:
            self._turn_passive(draft)
        if draft.kind == "praise" and self.wording.words[0] in _WELCOME:
            self._turn_welcome(draft)
        if draft.kind == "sanction" and draft.status == "called_for":
            draft.sources = []
        if self.told.words[self.at] in _DENIES or self.told.words[self.at][1:] in _DENIES:
            draft.lemma = "deny"

    def _turn_welcome(self, draft: Draft) -> None:
        """Who welcomes a person meets him."""
        if any(who.person for who in draft.targets):
            draft.kind, draft.cameo = "meet", "043"

    def _turn_passive(self, draft: Draft) -> None:
        if self._is_passive():
            by = _SUMMONED if draft.kind == "summon" else _BY
            doers = [self.told.who[place] for place in self._marked(by)]
            if draft.sources or doers:
                draft.sources, draft.targets = doers, draft.sources or draft.targets

    def _is_passive(self) -> bool:
        """Whether it is undergone, and no other deed behind it; in Urdu "while doing" ends like
        that too."""
        words, spoken = self.told.words, self.spoken
        for at in range(max(self.at, self.last - 1), min(self.last + 3, len(words))):
            if at >= self.last and found_at(self.told, at, spoken):
                return False
            if words[at] in spoken.passive and not words[at - 1].endswith(_DOING):
                return True
        return False

    def _turn_office(self, draft: Draft) -> None:
        if draft.kind == "appoint" and draft.targets and not draft.sources:
            return
        self._turn_passive(draft)
        noun = self.wording.words[0] in DOINGS
        alone = noun or not draft.targets
        if alone and not noun and self.spoken.verb_first and not self._places(self.last, self.end):
            return
        if alone and not (draft.kind == "appoint" and self.spoken.subject):
            doers = draft.sources if noun and draft.targets else []
            draft.sources, draft.targets = doers, draft.targets or draft.sources

    def _last_person(self) -> list[Who]:
        """The last person named before the wording."""
        near = [self.told.who[place] for place in self._places(0, self.at)]
        return [who for who in near if who.person][-1:]
