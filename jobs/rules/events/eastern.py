"""Events of Persian, Arabic and Urdu sentences: fewer kinds of sentence than in English are read.

Who stands on which side is told by the particle beside him. Persian and Urdu put the verb last and
the subject first; Arabic the verb first and the subject behind it.
"""

from collections.abc import Iterator, Sequence

from jobs.rules.article import EventStatus
from jobs.rules.events.drafts import Draft
from jobs.rules.events.eastern_line import EasternLine, mark
from jobs.rules.events.eastern_words import COMPANY, GROUPED, TREATIES, Tongue, Wording
from jobs.rules.events.line import Who

_LOOK, _NEAR, _MOST = 24, 4, 8
# Arabic writes these onto the front of a word.
_FRONT = ("و", "ف")
_BETWEEN = frozenset(["بین", "میان", "درمیان"])
# Whoever is meant by these was spoken of before.
_HE = frozenset(["وی", "او", "انہوں"])
_WITH = frozenset(["با", "در", "از"])
_FROM = frozenset(["من", "از"])
_THERE = frozenset(["در", "فی", "علی", "میں", "پر"])
_MUTUAL = frozenset(["call", "meet", "ceasefire", "sign"])
_TWO_SIDED = frozenset(["call", "meet", "visit", "summon", "expel", "threaten", "sanction"])
_ALONE = frozenset(["die", "resign", "statement", "protest", "elect"])
_UNDERGONE = frozenset(["elect", "appoint", "attack", "summon", "expel", "condemn"])
_UNSAID = frozenset(["attack", "elect", "appoint", "die", "summon"])
_WANTED = frozenset(["ceasefire", "meet", "sanction", "visit"])


def eastern_drafts(told: EasternLine, spoken: Tongue, focus: Who | None) -> Iterator[Draft]:
    """What the wordings of a sentence tell, in their order. `focus` is whom "he" means."""
    marks = {at: mark(told, at, spoken) for at in told.who}
    end = 0
    for at in range(len(told.words)):
        if at >= end and (wording := _wording(told, at, spoken)):
            draft = _Deed(told, spoken, marks, at, wording).draft(focus)
            if draft:
                end = draft.last
                yield draft


def _wording(told: EasternLine, at: int, spoken: Tongue) -> Wording | None:
    """The longest wording that begins with a word."""
    word = told.words[at]
    known = spoken.wordings.get(word, ())
    if not known and spoken.verb_first and word[:1] in _FRONT:
        known = spoken.wordings.get(word[1:], ())
    for wording in known:
        rest = wording.words[1:]
        if tuple(told.words[at + 1 : at + 1 + len(rest)]) == rest:
            return wording
    return None


class _Deed:
    """A wording where it stands: in a clause from `first` to `end`, with the actors in that."""

    def __init__(
        self, told: EasternLine, spoken: Tongue, marks: dict[int, str], at: int, wording: Wording
    ) -> None:
        self.told, self.spoken, self.marks = told, spoken, marks
        self.at, self.last = at, at + len(wording.words)
        self.wording = wording
        self.first = self.end = at
        while self.first > max(0, at - _LOOK) and told.words[self.first - 1] not in spoken.breaks:
            self.first -= 1
        self.end = self.last
        limit = min(len(told.words), self.last + _LOOK)
        while self.end < limit and told.words[self.end] not in spoken.breaks:
            self.end += 1
        self.inside = self._places(self.first, self.end)

    def _places(self, first: int, end: int) -> list[int]:
        return [at for at in range(max(0, first), end) if at in self.told.who]

    def _marked(self, marks: frozenset[str]) -> list[int]:
        return [place for place in self.inside if self.marks[place] in marks]

    def draft(self, focus: Who | None) -> Draft | None:
        """The event that it tells, if one. `focus` is whom "he" means."""
        kind, told = self.wording.kind, self.told
        if kind == "sign" and TREATIES.isdisjoint(told.words):
            return None
        sources = self._sources()
        draft = Draft(kind, self.wording.cameo, self._status(), [], [], self.at, self.last)
        draft.sources = [told.who[place] for place in sources]
        if not sources and focus and not _HE.isdisjoint(told.words[self.first : self.end]):
            draft.sources = [focus]
        targets = self._targets(sources)
        draft.targets = [told.who[place] for place in targets[:_MOST] if place not in sources]
        self._turn(draft)
        draft.tidy()
        return draft if _is_whole(draft) else None

    def _turn(self, draft: Draft) -> None:
        """Turn the sides of a call that was received, and of what somebody undergoes."""
        callers = self._marked(_FROM)
        if draft.kind == "call" and callers and not draft.targets:
            draft.targets, draft.sources = draft.sources, [self.told.who[callers[0]]]
        after = self.told.words[self.last : self.last + 2]
        if draft.kind in _UNDERGONE and not self.spoken.passive.isdisjoint(after):
            draft.sources, draft.targets = [], draft.sources
        if draft.kind == "elect" and not draft.targets:
            draft.sources, draft.targets = [], draft.sources
        if self.wording.words[0] == "تکذیب":
            draft.lemma = "deny"

    # who does it

    def _sources(self) -> list[int]:
        attack = self.wording.kind == "attack"
        if attack and (owner := self._owner()):
            return owner
        if self.wording.kind in _MUTUAL and (both := self._both()):
            return both
        verb = not attack or self.spoken.verb_first or self.wording.words[0] == "هدف"
        after = self.told.words[self.last : self.last + 2]
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
            return self._group(after if after and self._adjoins(after[0]) else before)
        return self._group([place for place in before if place >= self.first] or before)

    def _adjoins(self, place: int) -> bool:
        """Whether nothing but a noun phrase stands between a verb and a name behind it."""
        between, spoken = self.told.words[self.last : place], self.spoken
        return len(between) <= _NEAR and not any(
            word in spoken.marks or word in spoken.wordings or word[:1] == "ب" for word in between
        )

    def _group(self, bare: Sequence[int]) -> list[int]:
        """The first actor and those joined to him by "and"."""
        found = list(bare[:1])
        for place in bare[1:]:
            between = self.told.words[found[-1] + 1 : place]
            joined = not self.spoken.joints.isdisjoint(between)
            if not (joined and (self.spoken.joints | GROUPED).issuperset(between)):
                break
            found.append(place)
        return found

    # to whom

    def _targets(self, sources: Sequence[int]) -> list[int]:
        to, kind = self.wording.to, self.wording.kind
        if found := self._marked(to):
            return found
        if kind == "attack" and (there := self._marked(_THERE)):
            return there[:1]
        reached = max(sources, default=self.at)
        if "object" in to:
            after = [p for p in self.inside if p > reached and not self.marks[p]]
            return after[:1] if sources else []
        if "را" in to:
            return self._object(max(sources, default=-1))
        if kind == "condemn" and self.spoken.marks_follow:
            return [place for place in self.inside if reached < place < self.at][-1:]
        return []

    def _object(self, after: int) -> list[int]:
        """Whom the object before "را" speaks of: the first named in it."""
        words = self.told.words
        ends = [near for near in range(self.first, self.at) if words[near] == "را"]
        if not ends:
            return []
        named = [place for place in self.inside if after < place < ends[-1]]
        return [place for place in named if self.marks[place] not in _WITH][:1]

    def _status(self) -> EventStatus:
        words, spoken = self.told.words, self.spoken
        around = words[self.first : self.end]
        before = words[self.first : self.at] if spoken.verb_first else around
        if not spoken.denied.isdisjoint(before):
            return "denied"
        if self.wording.kind in _WANTED and not spoken.called_for.isdisjoint(around):
            return "called_for"
        planned = not spoken.planned.isdisjoint(around)
        return "planned" if planned or words[self.at].startswith("سی") else "done"


def _is_whole(draft: Draft) -> bool:
    """Whether enough is known for an event."""
    if not draft.sources:
        return bool(draft.targets) and draft.kind in _UNSAID
    if draft.kind in _ALONE:
        return draft.kind in ("statement", "protest") or any(w.person for w in draft.everyone())
    if draft.kind in _TWO_SIDED:
        return bool(draft.targets) or len(draft.sources) > 1
    return draft.kind != "attack" or bool(draft.targets) or draft.cameo == "190"
