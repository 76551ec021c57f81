"""Events of Persian, Arabic and Urdu sentences: fewer kinds of sentence than in English are read.

Who stands on which side is told by the particle beside him. Persian and Urdu put the verb last and
the subject first; Arabic the verb first and the subject behind it.
"""

import re
from collections.abc import Iterator, Sequence

from jobs.rules.article import EventStatus
from jobs.rules.events.alphabet import MARKS, PERSON_MARK
from jobs.rules.events.drafts import Draft
from jobs.rules.events.eastern_words import (
    ARABIC,
    COMPANY,
    GROUPED,
    PERSIAN,
    TREATIES,
    URDU,
    Tongue,
    Wording,
    plain,
)
from jobs.rules.events.line import Who

_ARABIC_SCRIPT = re.compile("[\u0621-\u06d3]")
_URDU = frozenset("ےںٹڈڑ")
_PERSIAN = re.compile(r"[پچژگ]|(?<!\w)(?:که|را|است|شد|شدند|کرد|کردند|می|با|این|از|در|خود)(?!\w)")
_TOKEN = re.compile(r"[\w\u064b-\u0652\u0670\u0640]+|[\ufdd0\ufdd1]|[،,؛;:.۔«»\"“”!؟()]")
_SIGNS = {",": "،", ";": "؛", '"': "«", "“": "«", "”": "»"}
_LOOK, _NEAR, _MOST = 24, 4, 8
# Arabic writes these onto the front of a word.
_FRONT = ("و", "ف")
_TWO_SIDED = frozenset(["call", "meet", "visit", "summon", "expel", "threaten", "sanction"])
_ALONE = frozenset(["die", "resign", "statement", "protest", "elect"])
_UNDERGONE = frozenset(["elect", "appoint", "attack", "summon", "expel", "condemn"])


def tongue(text: str) -> Tongue | None:
    """The language of a text in Arabic script; None of any other."""
    if text.isascii() or not _ARABIC_SCRIPT.search(text):
        return None
    if not _URDU.isdisjoint(text):
        return URDU
    return PERSIAN if _PERSIAN.search(text) else ARABIC


def is_eastern(cover: str, start: int, end: int) -> bool:
    """Whether a sentence is written in Arabic script."""
    return _ARABIC_SCRIPT.search(cover, start, end) is not None


class EasternLine:
    """A sentence's words, whoever can act being one word, and the places they stand at."""

    def __init__(self, cover: str, start: int, end: int, named: Sequence[Who]) -> None:
        self.words: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.who: dict[int, Who] = {}
        waiting = iter(named)
        for found in _TOKEN.finditer(cover, start, end):
            word = found.group()
            if word in MARKS and (who := next(waiting, None)):
                self._add_actor(who, found.span())
            else:
                self.words.append(_SIGNS.get(word) or plain(word))
                self.spans.append(found.span())

    def _add_actor(self, who: Who, span: tuple[int, int]) -> None:
        """One more actor, taken together with whoever is the same: "Iranian president X"."""
        last = next(reversed(self.who), None)
        if last is not None and COMPANY.issuperset(self.words[last + 1 :]):
            before = self.who[last]
            if who.person and not before.person:
                del self.who[last], self.words[last:], self.spans[last:]
            elif before.person and not who.person and who.country and self.words[last + 1 :]:
                del self.words[last + 1 :], self.spans[last + 1 :]
                return
        self.who[len(self.words)] = who
        self.words.append(PERSON_MARK)
        self.spans.append(span)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The code points of the words from `first` to `last` (exclusive)."""
        return self.spans[first][0], self.spans[last - 1][1]


def eastern_drafts(told: EasternLine, spoken: Tongue) -> Iterator[Draft]:
    """What the wordings of a sentence tell, in their order."""
    marks = {at: _mark(told, at, spoken) for at in told.who}
    end = 0
    for at in range(len(told.words)):
        if at >= end and (wording := _wording(told, at, spoken)):
            draft = _draft(told, at, wording, spoken, marks)
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


def _mark(told: EasternLine, at: int, spoken: Tongue) -> str:
    """The particle that belongs to an actor, over titles between; "" if he has none."""
    step = 1 if spoken.marks_follow else -1
    company = GROUPED if spoken.marks_follow else COMPANY
    for near in range(at + step, at + step * (_NEAR + 2), step):
        word = told.words[near] if 0 <= near < len(told.words) else ""
        if word == "کے" and spoken.marks_follow:
            following = told.words[near + 1] if near + 1 < len(told.words) else ""
            if following in spoken.marks or following not in COMPANY:
                return following if following in spoken.marks else word
        elif word in spoken.marks:
            return word
        elif word not in company:
            break
    following = told.words[at + 1] if at + 1 < len(told.words) else ""
    return "را" if following == "را" and not spoken.marks_follow else ""


def _draft(
    told: EasternLine, at: int, wording: Wording, spoken: Tongue, marks: dict[int, str]
) -> Draft | None:
    last = at + len(wording.words)
    if wording.kind == "sign" and TREATIES.isdisjoint(told.words):
        return None
    first, end = _clause(told, at, last, spoken)
    inside = [place for place in told.who if first <= place < end]
    targets = [place for place in inside if marks[place] in wording.to]
    beside = at - 1 if spoken.marks_follow else last
    owned = beside in told.who and marks[beside] in ("", "را") and wording.kind == "attack"
    sources = [beside] if owned else _subjects(told, at, inside, spoken, marks)
    if "object" in wording.to and not targets:
        after = [place for place in inside if place > max(sources, default=at)]
        targets = [place for place in after if not marks[place]][:1] if sources else []
    if "را" in wording.to and not targets:
        targets = _object(told, inside, sources, at)
    if wording.kind == "condemn" and spoken.marks_follow and not targets:
        targets = [place for place in inside if max(sources, default=at) < place < at][-1:]
    status = _status(told, wording, at, first, end, spoken)
    draft = Draft(wording.kind, wording.cameo, status, [], [], at, last)
    draft.sources = [told.who[place] for place in sources]
    draft.targets = [told.who[place] for place in targets[:_MOST] if place not in sources]
    if not spoken.passive.isdisjoint(told.words[last : last + 2]) and wording.kind in _UNDERGONE:
        draft.sources, draft.targets = [], draft.sources
    draft.tidy()
    return draft if _is_whole(draft) else None


def _clause(told: EasternLine, at: int, last: int, spoken: Tongue) -> tuple[int, int]:
    """The words of the clause around a wording: from `first` to `end` (exclusive)."""
    first = end = at
    while first > max(0, at - _LOOK) and told.words[first - 1] not in spoken.breaks:
        first -= 1
    end = last
    while end < min(len(told.words), last + _LOOK) and told.words[end] not in spoken.breaks:
        end += 1
    return first, end


def _subjects(
    told: EasternLine, at: int, inside: Sequence[int], spoken: Tongue, marks: dict[int, str]
) -> list[int]:
    """Who does it: in Arabic whoever is named next, else the first who has no other particle."""
    bare = [place for place in told.who if not marks[place] or marks[place] in spoken.subject]
    if spoken.verb_first:
        after = [place for place in bare if place in inside and place > at]
        bare = after or [place for place in bare if place < at]
    else:
        before = [place for place in bare if place < at]
        bare = [place for place in before if place in inside] or before
    return _group(told, bare[0], bare, spoken) if bare else []


def _group(told: EasternLine, first: int, bare: Sequence[int], spoken: Tongue) -> list[int]:
    """An actor and those joined to him by "and"."""
    found = [first]
    for place in bare:
        between = told.words[found[-1] + 1 : place]
        joined = not spoken.joints.isdisjoint(between)
        if joined and (spoken.joints | GROUPED).issuperset(between):
            found.append(place)
    return found


def _object(told: EasternLine, inside: Sequence[int], sources: Sequence[int], at: int) -> list[int]:
    """Whom the object before "را" speaks of: the first named in it."""
    after = max(sources, default=-1)
    ends = [near for near in range(after + 1, at) if told.words[near] == "را"]
    return [place for place in inside if ends and after < place < ends[-1]][:1]


def _status(
    told: EasternLine, wording: Wording, at: int, first: int, end: int, spoken: Tongue
) -> EventStatus:
    before, around = told.words[first:at], told.words[first:end]
    near = around if not spoken.verb_first else before
    if not spoken.denied.isdisjoint(near):
        return "denied"
    wanted = wording.kind in ("ceasefire", "meet", "sanction", "visit")
    if wanted and not spoken.called_for.isdisjoint(around):
        return "called_for"
    if not spoken.planned.isdisjoint(around) or told.words[at].startswith("سی"):
        return "planned"
    return "done"


def _is_whole(draft: Draft) -> bool:
    if not draft.sources:
        return bool(draft.targets) and draft.kind in ("attack", "elect", "appoint", "die", "summon")
    if draft.kind in _ALONE:
        return draft.kind in ("statement", "protest") or any(w.person for w in draft.everyone())
    if draft.kind in _TWO_SIDED:
        return bool(draft.targets) or len(draft.sources) > 1 or draft.status == "called_for"
    return draft.kind != "attack" or bool(draft.targets) or draft.cameo == "190"
