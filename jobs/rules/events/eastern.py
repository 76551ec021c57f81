"""Events of Persian, Arabic and Urdu sentences: fewer kinds of sentence than in English are read.

Who stands on which side is told by the particle beside him. Persian and Urdu put the verb last and
the subject first; Arabic the verb first and the subject behind it.
"""

from collections.abc import Iterator, Sequence

from jobs.rules.events.drafts import Draft
from jobs.rules.events.eastern_doers import Doers
from jobs.rules.events.eastern_found import found_at, status_of
from jobs.rules.events.eastern_line import EasternLine, mark
from jobs.rules.events.eastern_words import TREATIES, Tongue
from jobs.rules.events.line import Who

_LOOK, _NEAR, _MOST = 24, 4, 8
# What has more words is no sentence of prose.
_LONGEST = 300
# Whoever is meant by these was spoken of before.
_HE = frozenset(["وی", "او", "انہوں"])
_WITH = frozenset(["با", "در", "از"])
_FROM = frozenset(["من", "از"])
_THERE = frozenset(["در", "فی", "علی", "میں", "پر"])
_TWO_SIDED = frozenset(["call", "meet", "visit", "summon", "expel", "threaten", "sanction"])
_ALONE = frozenset(["die", "resign", "statement", "protest", "elect"])
_UNDERGONE = frozenset(["elect", "appoint", "attack", "summon", "expel", "condemn"])
_UNSAID = frozenset(["attack", "elect", "appoint", "die", "summon"])
_OF_PEOPLE = frozenset(["call", "meet", "praise", "appeal", "condemn", "summon", "appoint"])
_BY = frozenset(["سوی", "توسط"])
_SAID = frozenset(["condemn", "praise", "threaten", "appeal", "demand", "statement"])
# Nouns of a doing whose object follows.
_DOINGS = frozenset(["تعیین", "انتخاب", "انتصاب"])


def eastern_drafts(told: EasternLine, spoken: Tongue, focus: Who | None) -> Iterator[Draft]:
    """What the wordings of a sentence tell, in their order. `focus` is whom "he" means."""
    marks = {at: mark(told, at, spoken) for at in told.who}
    end = 0
    for at in range(min(len(told.words), _LONGEST)):
        if at >= end and (found := found_at(told, at, spoken)):
            draft = _Deed(told, spoken, marks, found).draft(focus)
            if draft:
                end = draft.last
                yield draft


class _Deed(Doers):
    """What a wording in its clause tells."""

    def draft(self, focus: Who | None) -> Draft | None:
        """The event that it tells, if one. `focus` is whom "he" means."""
        kind, told = self.wording.kind, self.told
        if kind == "aid" and self.spoken.light and not self._is_given():
            return None
        if kind == "sign" and TREATIES.isdisjoint(told.words):
            return None
        sources = self._sources()
        status = status_of(told, self.spoken, self.found, self.first, self.end)
        draft = Draft(kind, self.wording.cameo, status, [], [], self.at, self.last)
        draft.sources = [told.who[place] for place in sources]
        if not sources and focus and not _HE.isdisjoint(told.words[self.first : self.end]):
            draft.sources = [focus]
        targets = self._targets(sources) or self._him(sources)
        if kind == "ceasefire" and status == "called_for":
            targets = []
        draft.targets = [told.who[place] for place in targets[:_MOST] if place not in sources]
        if self._is_him(draft) and focus:
            draft.targets = [focus]
        self._turn(draft)
        draft.tidy()
        return draft if _is_whole(draft) else None

    def _is_given(self) -> bool:
        return not self.spoken.light.isdisjoint(self.told.words[self.last : self.end])

    def _is_him(self, draft: Draft) -> bool:
        """Whether the object is a pronoun and whoever it means stands in the sentence before."""
        if draft.targets or self.wording.kind not in _OF_PEOPLE:
            return False
        return self.found.him or self._pronoun() is not None

    def _pronoun(self) -> int | None:
        """Where "him" stands before a verb that stands last."""
        words, him = self.told.words, self.spoken.him
        return next((at for at in range(self.at - 1, self.first, -1) if words[at] in him), None)

    def _him(self, sources: Sequence[int]) -> list[int]:
        """Whom a pronoun means as the object: the last person named before whoever acts."""
        at = self.at if self.found.him else self._pronoun()
        if at is None or self.wording.kind not in _OF_PEOPLE:
            return []
        near = [p for p in self._places(self.at - 2 * _LOOK, at) if p not in sources]
        return [place for place in near if self.told.who[place].person][-1:]

    def _turn(self, draft: Draft) -> None:
        """Turn the sides of a call that was received, and of what somebody undergoes."""
        callers = self._marked(_FROM)
        if draft.kind == "call" and callers and not draft.targets:
            draft.targets, draft.sources = draft.sources, [self.told.who[callers[0]]]
        after = self.told.words[self.last : self.last + 3]
        if draft.kind == "appoint" and draft.targets and not draft.sources:
            return
        if draft.kind in _UNDERGONE and not self.spoken.passive.isdisjoint(after):
            doers = [self.told.who[place] for place in self._marked(_BY)]
            if draft.sources or doers:
                draft.sources, draft.targets = doers, draft.sources or draft.targets
        noun = self.wording.words[0] in _DOINGS
        alone = draft.kind in ("elect", "appoint") and (noun or not draft.targets)
        if alone and not (draft.kind == "appoint" and self.spoken.subject):
            doers = draft.sources if noun and draft.targets else []
            draft.sources, draft.targets = doers, draft.targets or draft.sources
        if draft.kind == "sanction" and draft.status == "called_for":
            draft.sources = []
        if self.wording.words[0] == "تکذیب":
            draft.lemma = "deny"

    def _targets(self, sources: Sequence[int]) -> list[int]:
        to, kind = self.wording.to, self.wording.kind
        found = self._marked(to)
        if kind in _SAID and not self.spoken.verb_first:
            found = [place for place in found if place < self.at]
        if kind == "visit":
            found = [place for place in found if not self.told.who[place].person]
        if self.spoken.marks_follow and kind in ("praise", "condemn"):
            reached = max(sources, default=-1)
            near = [p for p in self.inside if reached < p < self.at]
            found = [p for p in near if not self.marks[p] or self.marks[p] in to][-1:]
        if found:
            return (
                self._group_before(found) if self.spoken.marks_follow else self._group_from(found)
            )
        if kind == "attack" and (there := self._marked(_THERE)):
            return there[:1]
        reached = max(sources, default=self.at)
        if (
            self.spoken.verb_first
            and sources
            and (found := self._behind(max(reached, self.last - 1)))
        ):
            return found
        if "object" in to:
            after = [p for p in self.inside if p > reached and not self.marks[p]]
            return after[:1] if sources else []
        wanted = not self.spoken.called_for.isdisjoint(self.told.words[self.first : self.end])
        if kind == "sanction" and (wanted or not sources):
            return self._places(self.last, min(self.last + _NEAR, self.end))[:1]
        if "را" in to:
            return self._object(max(sources, default=-1))
        if kind == "condemn" and self.spoken.marks_follow:
            return [place for place in self.inside if reached < place < self.at][-1:]
        return []

    def _behind(self, reached: int) -> list[int]:
        """In Arabic whoever a preposition of the verb leads to, over a few words."""
        words = self.told.words
        for at in range(reached + 1, min(reached + _NEAR + 1, self.end)):
            if words[at] in self.wording.to:
                near = self._places(at, min(at + _NEAR + 1, self.end))
                return self._group([p for p in near if not self.marks[p]])
        return []

    def _object(self, after: int) -> list[int]:
        """Whom the object before "را" speaks of: the first named in it."""
        words = self.told.words
        ends = [near for near in range(self.first, self.at) if words[near] == "را"]
        if not ends:
            return []
        named = [place for place in self.inside if after < place < ends[-1]]
        return [place for place in named if self.marks[place] not in _WITH][:1]


def _is_whole(draft: Draft) -> bool:
    """Whether enough is known for an event."""
    if draft.kind in ("elect", "appoint"):
        return any(who.person for who in draft.targets)
    if draft.kind == "sanction" and draft.status == "called_for":
        return bool(draft.targets)
    if not draft.sources:
        return bool(draft.targets) and draft.kind in _UNSAID
    if draft.kind in _ALONE:
        return draft.kind in ("statement", "protest") or any(w.person for w in draft.everyone())
    if draft.kind in _TWO_SIDED:
        return bool(draft.targets) or len(draft.sources) > 1
    return draft.kind != "attack" or bool(draft.targets) or draft.cameo in ("190", "195")
