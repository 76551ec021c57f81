"""Events of Persian, Arabic and Urdu sentences: fewer kinds of sentence than in English are read.

Who stands on which side is told by the particle beside him. Persian and Urdu put the verb last and
the subject first; Arabic the verb first and the subject behind it.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from jobs.rules.events.drafts import Draft
from jobs.rules.events.eastern_before import Before
from jobs.rules.events.eastern_doers import DOINGS
from jobs.rules.events.eastern_found import found_at, status_of
from jobs.rules.events.eastern_letters import words
from jobs.rules.events.eastern_line import EasternLine, mark
from jobs.rules.events.eastern_targets import Targets
from jobs.rules.events.eastern_words import Tongue
from jobs.rules.events.line import Who

_MOST, _NEAR = 8, 7
# What has more words is no sentence of prose.
_LONGEST = 300
_FROM = words("من از")
_TWO_SIDED = frozenset(["call", "meet", "visit", "summon", "expel", "sanction"])
_ALONE = frozenset(["die", "resign", "statement", "protest", "elect"])
_UNDERGONE = frozenset(["elect", "appoint", "attack", "summon", "expel", "condemn"])
_UNSAID = frozenset(["attack", "elect", "appoint", "die", "summon"])
_HELP = ("کمک",)
_SIDES = words("طرف مقام")
_OF_HELP = words("از با")
_LOAD = words("محموله تن مقداری بخشی")
_COMMA = "،"
_ANNOUNCED = "اعلان"
# A noun where another verb stands before it.
_REFUSAL = words("رفض")
_BY = words("سوی توسط")
_SUMMONED = _BY | words("به")
# Behind an Arabic verb whose subject was named before.
_THAT_HE = words("انه انها بانه بانها ایضا قایلا")
_BEGINNING = 2
_WELCOME = words("استقبال خیرمقدم خیر")
_DENIES = words("تکذیب نفی نفت ینفی تنفی تردید")


def eastern_drafts(told: EasternLine, spoken: Tongue, before: Before) -> list[Draft]:
    """What the wordings of a sentence tell, in their order, with what is kept `before` it."""
    drafts = _completed(list(_drafts(told, spoken, before)), before)
    before.remember(told, drafts)
    return [each for draft in drafts for each in draft.each()]


def _drafts(told: EasternLine, spoken: Tongue, before: Before) -> Iterator[Draft]:
    marks = _marks(told, spoken)
    end = 0
    for at in range(min(len(told.words), _LONGEST)):
        if at < end or at in told.quoted:
            continue
        if found := found_at(told, at, spoken):
            draft = _Deed(told, spoken, marks, found).draft(before)
            if draft:
                end = draft.last
                yield draft


def _marks(told: EasternLine, spoken: Tongue) -> dict[int, str]:
    """The particle of each actor; of those joined by "and" all have that of one."""
    marks = {at: mark(told, at, spoken) for at in told.who}
    places = list(marks)
    pairs = list(pairwise(places))
    for one, other in reversed(pairs) if spoken.marks_follow else pairs:
        between = told.words[one + 1 : other]
        listed = between == [_COMMA] and told.who[one].country and told.who[other].country
        if not listed and (len(between) != 1 or between[0] not in spoken.joints - {_COMMA}):
            continue
        if spoken.marks_follow:
            marks[one] = marks[one] or marks[other]
        else:
            marks[other] = marks[other] or marks[one]
    return marks


def _completed(drafts: list[Draft], before: Before) -> list[Draft]:
    """The events of a sentence that tell more of each other: who is condemned attacked, and who
    made peace by mediation."""
    attackers = [who for d in drafts if d.kind == "attack" for who in d.sources] or before.attackers
    parties = [
        who for d in drafts if d.kind in ("meet", "sign", "ceasefire") for who in d.everyone()
    ]
    accused = [who for d in drafts if d.cameo == "112" for who in d.targets]
    kinds = {draft.kind for draft in drafts}
    if "ceasefire" in kinds:
        drafts = [draft for draft in drafts if draft.kind != "sign"]
    if "summon" in kinds:
        drafts = [draft for draft in drafts if draft.kind != "protest"]
    for draft in drafts:
        if draft.kind == "condemn" and not draft.targets:
            draft.targets = [who for who in attackers if who not in draft.sources]
        elif draft.kind == "mediate" and not draft.targets:
            draft.targets = [who for who in parties or before.pair if who not in draft.sources]
        elif draft.kind == "attack" and not draft.sources:
            draft.sources = [who for who in accused if who not in draft.targets]
    return drafts


class _Deed(Targets):
    """What a wording in its clause tells."""

    def draft(self, before: Before) -> Draft | None:
        """The event that it tells, if one; `before` knows whom "he" and "both" mean."""
        focus = before.focus
        kind, told = self.wording.kind, self.told
        if kind == "aid" and not self.spoken.verb_first and not self._is_given():
            return None
        if self.wording.words[0] in _REFUSAL and self.at - self.first > 1:
            return None
        sources = self._sources()
        status = status_of(told, self.spoken, self.found, self.first, self.end)
        draft = Draft(kind, self.wording.cameo, status, [], [], self.at, self.last)
        draft.sources = [told.who[place] for place in sources]
        if before.pair and not sources and self._is_both():
            draft.sources = list(before.pair)
        elif focus and self._is_he(sources):
            draft.sources = [focus]
        targets = self._targets(sources) or self._him(sources)
        if kind in ("meet", "call") and self.spoken.verb_first and not targets:
            sources, targets = self._met(sources)
            draft.sources = [told.who[place] for place in sources] or draft.sources
        if kind == "ceasefire" and (status == "called_for" or len(sources) > 1):
            targets = []
        if kind == "attack" and not sources and self.spoken.marks_follow:
            targets = [place for place in targets if place < self.at]
        if kind == "attack" and not sources and self.found.noun and self.wording.cameo != "186":
            return None
        draft.targets = [told.who[place] for place in targets[:_MOST] if place not in sources]
        if focus and not draft.targets and self._is_him():
            draft.targets = [focus]
        if kind == "aid" and _ANNOUNCED in told.words[self.last : self.last + 3]:
            draft.status = "planned"
        if self.found.him and kind == "elect":
            draft.sources, draft.targets = [], self._last_person()
        self._turn(draft)
        draft.tidy()
        return draft if _is_whole(draft, self.wording.to) else None

    def _is_he(self, sources: Sequence[int]) -> bool:
        """Whether the subject is a pronoun, or in Arabic only in the verb at the beginning."""
        if sources:
            return False
        words, spoken = self.told.words, self.spoken
        if spoken.verb_first:
            after = words[self.last : self.last + 1]
            open_end = not after or after[0] in spoken.breaks | spoken.marks | _THAT_HE
            return self.at < _BEGINNING and not self.found.noun and open_end
        return not spoken.he.isdisjoint(words[self.first : self.end])

    def _last_person(self) -> list[Who]:
        """The last person named before the wording."""
        near = [self.told.who[place] for place in self._places(0, self.at)]
        return [who for who in near if who.person][-1:]

    def _met(self, sources: list[int]) -> tuple[list[int], list[int]]:
        """In Arabic, the sides if who acts was named before: "visited X and met Y"."""
        named = [p for p in self._bare(0, self.at) if self.told.who[p].person]
        if self.wording.kind == "call":
            return (named[:1], named[1:2]) if len(named) > 1 else (sources, [])
        if len(sources) == 1 and sources[0] > self.at and named:
            return self._group(named), sources
        return sources, []

    def _is_both(self) -> bool:
        """Whether "both sides" are the subject."""
        words, spoken = self.told.words[self.first : self.end], self.spoken
        if spoken.two in words:
            behind = words[words.index(spoken.two) + 1 :][:1]
            return bool(behind) and (behind[0] in spoken.company or behind[0] in _SIDES)
        return not spoken.both.isdisjoint(words)

    def _is_given(self) -> bool:
        """Whether help is given, and not spoken of ("thanked for the help")."""
        before = self.told.words[max(0, self.at - 2) : self.at]
        if self.wording.words == _HELP and self.told.words[self.last : self.last + 1] == ["به"]:
            return False
        after = self.told.words[self.last : min(self.end, self.last + _NEAR)]
        load = not _LOAD.isdisjoint(self.told.words[max(0, self.at - _NEAR) : self.at])
        given = load or _OF_HELP.isdisjoint(before)
        return given and not self.spoken.light.isdisjoint(after)

    def _turn(self, draft: Draft) -> None:
        """Turn the sides of a call that was received, and of what somebody undergoes."""
        callers = self._marked(_FROM)
        if draft.kind == "call" and callers and not draft.targets:
            draft.targets, draft.sources = draft.sources, [self.told.who[callers[0]]]
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
        after = self.told.words[max(self.at, self.last - 1) : self.last + 3]
        if not self.spoken.passive.isdisjoint(after):
            by = _SUMMONED if draft.kind == "summon" else _BY
            doers = [self.told.who[place] for place in self._marked(by)]
            if draft.sources or doers:
                draft.sources, draft.targets = doers, draft.sources or draft.targets

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


def _is_whole(draft: Draft, to: frozenset[str]) -> bool:
    """Whether enough is known for an event."""
    if draft.kind in ("elect", "appoint"):
        return any(who.person for who in draft.targets)
    if draft.kind == "sanction" and draft.status == "called_for":
        return bool(draft.targets)
    if not draft.sources:
        return bool(draft.targets) and draft.kind in _UNSAID
    if draft.kind in _ALONE:
        return draft.kind in ("statement", "protest") or any(w.person for w in draft.everyone())
    if draft.kind == "ceasefire" and draft.status == "done":
        return len(draft.everyone()) > 1
    if draft.kind in _TWO_SIDED or "two" in to:
        return bool(draft.targets) or len(draft.sources) > 1
    return draft.kind != "attack" or bool(draft.targets) or draft.cameo in ("190", "195")
