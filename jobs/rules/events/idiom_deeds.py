"""Events of sentences in French, Spanish, Russian, Turkish and Chinese, read with care.

Whoever is named before the verb without a preposition acts; who is meant stands behind it, or has
the preposition or case that goes with the verb. Anything less plain is left alone.
"""

from collections.abc import Iterator, Sequence

from jobs.rules.article import EventStatus
from jobs.rules.events.drafts import Draft
from jobs.rules.events.idiom_found import Found, sayings
from jobs.rules.events.idiom_line import IdiomLine
from jobs.rules.events.line import Who

_NEAR, _LOOK = 4, 40
_MUTUAL = frozenset(["call", "meet", "sign", "ceasefire"])
_TWO_SIDED = frozenset(["call", "meet", "visit", "summon", "expel", "sanction", "mediate"])
_OWNED = frozenset(["condemn", "praise", "attack", "expel", "summon", "sanction"])
_UNDERGONE = frozenset(["appoint", "elect"])
_WANTED = frozenset(["ceasefire", "resign", "sanction", "protest"])
_QUOTES = frozenset('«»"“”„')


def idiom_drafts(told: IdiomLine, focus: Who | None) -> Iterator[Draft]:
    """What the wordings of a sentence tell, in their order. `focus` is whom "he" means."""
    found = list(sayings(told))
    verbs = [one for one in found if "noun" not in one.saying.special]
    for one in found:
        before = max((v.last for v in verbs if v.last <= one.at), default=0)
        after = min((v.at for v in verbs if v.at >= one.last), default=len(told.words))
        if draft := _Deed(told, one, before, after).draft(focus):
            yield draft


class _Deed:
    """A wording in its clause, from `first` to `end`; `before` and `after` are its next verbs."""

    def __init__(self, told: IdiomLine, found: Found, before: int, after: int) -> None:
        self.told, self.idiom, self.saying = told, told.idiom, found.saying
        self.at, self.last = found.at, found.last
        self.before, self.after = before, after
        words, breaks = told.words, self.idiom.breaks
        self.first = self.at
        while self.first > max(0, self.at - _LOOK) and words[self.first - 1] not in breaks:
            self.first -= 1
        self.end = self.last
        while self.end < min(len(words), self.last + _LOOK) and words[self.end] not in breaks:
            self.end += 1

    def draft(self, focus: Who | None) -> Draft | None:
        """The event that it tells, if one. `focus` is whom "he" means."""
        kind, told, passive = self.saying.kind, self.told, self._is_passive()
        if "light" in self.saying.special and self._near().isdisjoint(self.idiom.light):
            return None
        sources = self._sources()
        targets = [place for place in self._targets(sources) if place not in sources]
        if passive:
            sources, targets = self._marked(self.idiom.by, self.first, self.end), sources
        draft = Draft(kind, self.saying.cameo, self._status(), [], [], self.at, self.last)
        draft.sources = [told.who[place] for place in sources]
        draft.targets = [told.who[place] for place in targets if place not in sources]
        if not sources and not passive and focus and self._is_his():
            draft.sources = [focus]
        if kind == "elect" and not draft.targets:
            draft.sources, draft.targets = [], draft.sources
        if kind == "meet" and any(word.startswith(self.idiom.phone) for word in self._near()):
            draft.kind, draft.cameo = "call", "041"
        draft.tidy()
        return draft if self._is_whole(draft) else None

    def _near(self) -> frozenset[str]:
        """The words around it in its clause."""
        first, end = max(self.first, self.at - 3 * _NEAR), min(self.end, self.last + 3 * _NEAR)
        return frozenset(self.told.words[first:end])

    def _places(self, first: int, end: int) -> list[int]:
        return [place for place in self.told.who if first <= place < end]

    def _marked(self, mark: str, first: int, end: int) -> list[int]:
        """The first group of actors with a mark."""
        places = self._places(first, end)
        return self.told.group([p for p in places if mark and self.told.marks[p] == mark])

    def _is_passive(self) -> bool:
        saying, idiom = self.saying, self.idiom
        if "passive" in saying.special:
            return True
        if not idiom.spaced and self._marked(idiom.by, self.before, self.at):
            return True
        near = self.told.words[max(self.first, self.at - _NEAR) : self.at]
        undergone = "object" in saying.to or saying.kind in _UNDERGONE
        return saying.form == "participle" and undergone and not idiom.passive.isdisjoint(near)

    def _is_his(self) -> bool:
        """Whether "he" acts, or nobody is named where the verb alone says it."""
        words = self.told.words[self.first : self.at]
        unsaid = self.idiom.verb_last and self.saying.kind == "statement" and not self.told.who
        return unsaid or not self.idiom.pronouns.isdisjoint(words)

    # who does it

    def _sources(self) -> list[int]:
        saying = self.saying
        if "noun" in saying.special and saying.kind in ("attack", "resign"):
            return self._subjects() if self._is_light() and self._named() else self._owners()
        return self._subjects()

    def _subjects(self) -> list[int]:
        """Those between whom it is, those beside the verb, or who is first named before it."""
        saying, told = self.saying, self.told
        if saying.kind in _MUTUAL and (both := self._marked("between", self.first, self.end)):
            return both
        bare = [p for p in self._places(self.first, self.at) if not told.marks[p]]
        if beside := self._beside():
            return beside
        behind = self._behind()
        quoted = not _QUOTES.isdisjoint(told.words[: self.at])
        said = saying.kind == "statement" or quoted or "object" not in saying.to
        if behind and said and (not bare or saying.kind == "statement"):
            return behind
        if not bare and quoted and saying.kind == "statement":
            bare = [p for p in self._before_quote() if not told.marks[p]]
        if self.idiom.verb_last:
            return told.group([p for p in bare if told.words[p + 1] == ","] or bare)
        since = [p for p in bare if "," not in told.words[p : self.at]] if len(bare) > 1 else bare
        return told.group(since or bare)

    def _is_light(self) -> bool:
        return "light" in self.saying.special or not self._near().isdisjoint(self.idiom.light)

    def _named(self) -> bool:
        """Whether somebody stands before the noun who has no preposition."""
        return any(not self.told.marks[p] for p in self._places(self.first, self.at))

    def _before_quote(self) -> list[int]:
        """Those who are named before what is quoted: "X, “...” dedi"."""
        words = self.told.words
        opened = next((near for near in range(self.at) if words[near] in _QUOTES), 0)
        return self._places(0, opened)

    def _owners(self) -> list[int]:
        """Whose deed a noun names: beside it, or behind it with "of"."""
        marks, at = self.told.marks, self.at
        if self.idiom.verb_last or not self.idiom.spaced:
            near = [p for p in self._places(at - 2, at) if marks[p] in ("", self.idiom.owned)]
            return near[-1:]
        near = self._places(self.last, min(self.last + _NEAR, self.end))
        return [p for p in near[:1] if marks[p] in ("", self.idiom.owned)]

    def _beside(self) -> list[int]:
        """Those who stand right before the verb."""
        told, idiom = self.told, self.idiom
        near = self.at - 1
        while near >= max(0, self.at - 2 * _NEAR):
            word = told.words[near]
            if near in told.who or not (word in idiom.fillers or idiom.is_title(word)):
                break
            near -= 1
        if near not in told.who or told.marks[near]:
            return []
        found = [near]
        for place in reversed(self._places(self.first, near)):
            if len(told.group([place, found[0]])) < 2 or told.marks[place]:
                break
            found.insert(0, place)
        return found

    def _behind(self) -> list[int]:
        """Those who stand right behind the verb."""
        idiom, words = self.idiom, self.told.words
        near = self.last
        while near < self.end and (words[near] in idiom.articles or idiom.is_title(words[near])):
            near += 1
        if near not in self.told.who or self.told.marks[near]:
            return []
        return self.told.group(self._places(near, self.end))

    # to whom

    def _targets(self, sources: Sequence[int]) -> list[int]:
        to, told = self.saying.to, self.told
        marks = set(to)
        if "object" in to:
            marks |= {"", self.idiom.marks.get("~object", "")}
        if self.saying.kind in _OWNED:
            marks.add(self.idiom.owned)
        if "noun" in self.saying.special and self.saying.kind in ("attack", "resign"):
            marks.discard("")
        after = [] if self.idiom.verb_last else self._places(self.last, min(self.end, self.after))
        near = self._places(max(self.first, self.before), self.at)
        far = self._places(self.first, self.at) if self.idiom.verb_last else []
        for places in (after, near, far):
            if places is not after:
                places = [p for p in places if told.marks[p]]
            found = [p for p in places if told.marks[p] in marks and p not in sources]
            if found and self._fits(found[0]) and "," not in told.words[self.last : found[0]]:
                return told.group(found)
        return []

    def _fits(self, place: int) -> bool:
        who = self.told.who[place]
        if self.saying.kind == "visit":
            return who.country
        return who.person if self.saying.kind in _UNDERGONE else True

    # how it stands

    def _status(self) -> EventStatus:
        words, idiom = self.told.words, self.idiom
        if not idiom.denied.isdisjoint(
            words[max(self.before, self.first, self.at - _NEAR) : self.at]
        ):
            return "denied"
        clause = words[self.first : self.end]
        asked = "asked" in self.saying.special or not idiom.asking.isdisjoint(clause)
        if self.saying.kind in _WANTED and asked and "noun" in self.saying.special:
            return "called_for"
        planned = "planned" in self.saying.special or self.saying.form == "future"
        near = words[max(self.before, self.first, self.at - 2 * _NEAR) : self.at]
        return "planned" if planned or not idiom.planned.isdisjoint(near) else "done"

    def _is_whole(self, draft: Draft) -> bool:
        """Whether enough is known for an event."""
        kind, sources, targets = draft.kind, draft.sources, draft.targets
        if kind in ("appoint", "elect"):
            return any(who.person for who in targets)
        if kind in ("die", "resign"):
            draft.sources, draft.targets = sources or targets, []
            return any(who.person for who in draft.sources)
        if kind == "ceasefire" and draft.status == "done":
            return len(sources) > 1
        if kind == "sign" and len(sources) + len(targets) < 2:
            return False
        if not sources:
            return bool(targets) and kind in ("attack", "summon", "expel")
        if kind in ("call", "meet"):
            return bool(targets) or len(sources) > 1
        return bool(targets) or kind not in _TWO_SIDED
