"""Events of Persian, Arabic and Urdu sentences: fewer kinds of sentence than in English are read.

Who stands on which side is told by the particle beside him. Persian and Urdu put the verb last and
the subject first; Arabic the verb first and the subject behind it.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from jobs.rules.events.drafts import Draft
from jobs.rules.events.eastern.before import Before
from jobs.rules.events.eastern.found import found_at
from jobs.rules.events.eastern.implied import BEGINNING, Implied
from jobs.rules.events.eastern.letters import words
from jobs.rules.events.eastern.line import EasternLine
from jobs.rules.events.eastern.marks import mark
from jobs.rules.events.eastern.moods import is_supposed
from jobs.rules.events.eastern.status import status_of
from jobs.rules.events.eastern.whole import completed, is_whole
from jobs.rules.events.eastern.words import Tongue
from jobs.rules.events.kinds import STANCES
from jobs.rules.events.line import Who

_MOST, _NEAR = 8, 7
# Of a wording that tells of a death by the way.
MOURNS = "mourn"
# What has more words is no sentence of prose.
_LONGEST = 300
_HELP = ("کمک",)
_UPON = "پر"
_OF_HELP = words("از با برای بابت درباره خاطر")
_COMMA = "،"
_ANNOUNCED, _PLEDGED = "اعلان", frozenset(["aid", "protest"])
# A noun where another verb stands before it.
_REFUSAL = words("رفض")
# "Both countries".
_LANDS = words("ملکوں ممالک ملک کشور البلدین الدولتین بلدین")
_SUFFERED = words(
    "توقیف بتوقیف اعتقال باعتقال سجن بسجن احتجاز باحتجاز اختطاف باختطاف مقتل اغتیال باغتیال اعدام باعدام "
    "بازداشت دستگیری زندان ترور گرفتاری قتل اغوا"
)
_OF_BOTH = frozenset(["mediate", "appeal", "demand"])


def eastern_drafts(told: EasternLine, spoken: Tongue, before: Before) -> list[Draft]:
    """What the wordings of a sentence tell, in their order, with what is kept `before` it."""
    drafts = completed(list(_drafts(told, spoken, before)), before)
    before.remember(told, drafts)
    return [each for draft in drafts for one in _with_dead(draft) for each in one.each()]


def _with_dead(draft: Draft) -> Iterator[Draft]:
    """Who is mourned has died."""
    if draft.lemma != MOURNS:
        yield draft
        return
    dead = [who for who in draft.targets if who.person]
    yield replace(draft, targets=[], lemma="")
    if dead:
        yield replace(draft, kind="die", cameo="", sources=dead, targets=[], lemma="")


def _drafts(told: EasternLine, spoken: Tongue, before: Before) -> Iterator[Draft]:
    marks = _marks(told, spoken)
    known = None if spoken.verb_first else spoken.wordings
    end = 0
    for at in range(min(len(told.words), _LONGEST)):
        if at < end or at in told.quoted or (known and told.words[at] not in known):
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
        alike = told.who[one].country == told.who[other].country
        listed = between == [_COMMA] and alike and (told.who[one].country or marks[other] == "نے")
        if not listed and (len(between) != 1 or between[0] not in spoken.joints - {_COMMA}):
            continue
        if spoken.marks_follow:
            marks[one] = marks[one] or marks[other]
        else:
            marks[other] = marks[other] or marks[one]
    return marks


class _Deed(Implied):
    """What a wording in its clause tells."""

    def draft(self, before: Before) -> Draft | None:
        """The event that it tells, if one; `before` knows whom "he" and "both" mean."""
        told, kind = self.told, self.wording.kind
        if (kind == "aid" and not self._is_given()) or self._is_refusal():
            return None
        if kind != "statement" and is_supposed(told, self.spoken, self.first, self.at, self.last):
            return None
        status = status_of(told, self.spoken, self.found, self.first, self.end)
        if kind in _PLEDGED and _ANNOUNCED in told.words[self.last - 1 : self.last + 3]:
            status = "planned"
        if kind in STANCES and status == "denied" and self._is_disclaimed():
            return None
        sources, targets = self._sides(status)
        draft = Draft(kind, self.wording.cameo, status, [], [], self.at, self.last)
        titled = self._titled(sources, before)
        draft.sources = titled or [told.who[p] for p in sources] or self._meant(before)
        draft.targets = [told.who[place] for place in targets if not self._suffers(place)]
        if kind in _OF_BOTH and self._is_both() and not _LANDS.isdisjoint(told.words):
            draft.targets = list(before.countries()) or draft.targets
        if kind == "meet" and self.spoken.verb_first:
            self._go_on(draft, before.focus)
        if before.focus and not targets and self._is_him():
            draft.targets = [before.focus]
        if MOURNS in self.wording.to:
            draft.lemma = MOURNS
        self._turn(draft)
        self._turn_speech(draft)
        draft.tidy()
        return draft if is_whole(draft, self.found) else None

    def _sides(self, status: str) -> tuple[list[int], list[int]]:
        """Who does it and to whom, by their places."""
        kind, sources = self.wording.kind, self._sources()
        if "by" in self.wording.to:
            return sources, []
        if hit := self._hit():
            return self._hitting(hit), hit
        targets = self._targets(sources) or self._him(sources)
        if kind == "attack" and targets and set(targets) <= set(sources):
            targets = self._next(sources)
        if kind in ("meet", "call") and self.spoken.verb_first and not targets:
            sources, targets = self._met(sources)
        if kind == "ceasefire" and (status == "called_for" or len(sources) > 1):
            targets = []
        if kind == "attack" and not sources and self.spoken.marks_follow:
            targets = [place for place in targets if place < self.at]
        if kind == "mediate" and not targets and self._is_by():
            sides = [place for place in self._subjects() if place not in sources]
            targets = sides if len(sides) > 1 else []
        if kind in ("meet", "call"):
            targets = [place for place in targets if not self._is_press(place)]
        if "فی" in self.wording.to and kind == "meet":
            who = self.told.who
            targets = [p for p in targets if not (who[p].person or who[p].country)]
        if kind == "visit":
            targets = [place for place in targets if not self.told.who[place].person]
        return sources, [place for place in targets[:_MOST] if place not in sources]

    def _suffers(self, place: int) -> bool:
        """Whether a blamed deed was done to who is named: "condemned the arrest of X"."""
        words = self.told.words
        beside = (
            words[max(0, place - 2) : place] if self._is_before() else words[place + 1 : place + 3]
        )
        return self.wording.kind == "condemn" and not _SUFFERED.isdisjoint(beside)

    def _is_before(self) -> bool:
        return not self.spoken.marks_follow

    def _met(self, sources: list[int]) -> tuple[list[int], list[int]]:
        """In Arabic, the sides if who acts was named before: "visited X and met Y"."""
        named = [p for p in self._bare(0, self.at) if self.told.who[p].person]
        if self.wording.kind == "call":
            return (named[:1], named[1:2]) if len(named) > 1 else (sources, [])
        if len(sources) == 1 and sources[0] > self.at and named:
            return self._group(named), sources
        return sources, []

    def _go_on(self, draft: Draft, focus: Who | None) -> None:
        """In Arabic who acts may only be meant, and whoever is named is met."""
        if (
            focus
            and self.at < BEGINNING
            and len(draft.sources) == 1
            and not draft.targets
            and focus not in draft.sources
        ):
            draft.sources, draft.targets = [focus], draft.sources

    def _is_refusal(self) -> bool:
        """Whether an Arabic verb is a noun behind another: "repeated the refusal of X"."""
        return self.wording.words[0] in _REFUSAL and self.at - self.first > 1

    def _is_given(self) -> bool:
        """Whether help is given, and not spoken of ("thanked for the help")."""
        if self.spoken.verb_first:
            return True
        before = self.told.words[max(0, self.at - 2) : self.at]
        behind = self.told.words[self.last : self.last + 1]
        if (self.wording.words == _HELP and behind == ["به"]) or behind == [_UPON]:
            return False
        if self.wording.words[-1] in self.spoken.light:
            return True
        after = self.told.words[self.last : min(self.end, self.last + _NEAR)]
        return _OF_HELP.isdisjoint(before) and not self.spoken.light.isdisjoint(after)
