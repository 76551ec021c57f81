"""Where a sentence of one more language tells an event: its wordings, as far as they are meant."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jobs.rules.events.alphabet import PERSON_MARK
from jobs.rules.events.idioms.idiom import Idiom
from jobs.rules.events.idioms.line import IdiomLine
from jobs.rules.events.idioms.saying import Saying
from jobs.rules.events.kinds import SPEECH, STANCES

_NEAR, _PASSED, _REACH, _ASIDE = 4, 2, 7, 12
_ASKED = frozenset(["appeal", "demand"])
_SPOKEN = frozenset(["call", "meet", "visit", "statement"])
# What somebody travels for.
_MEANT = frozenset(["meet", "visit", "sign", "call"])


@dataclass(frozen=True, slots=True)
class Found:
    """A wording where it stands, words `at` to `last` (exclusive)."""

    at: int
    last: int
    saying: Saying

    @property
    def is_noun(self) -> bool:
        """Whether a noun tells the deed."""
        return "noun" in self.saying.special


def sayings(told: IdiomLine) -> Iterator[Found]:
    """The wordings of a sentence, in its order, none inside another."""
    end, first = 0, told.idiom.sayings.firsts
    before: Found | None = None
    for at, word in enumerate(told.words):
        if word in first and at >= end and (found := _saying(told, at, word, before)):
            end = found.last
            if "nothing" not in found.saying.special:
                before = before if found.is_noun else found
                yield found


def _saying(told: IdiomLine, at: int, word: str, before: Found | None) -> Found | None:
    """The longest wording that begins with a word and is meant as one."""
    ahead = told.words[at + 1 : at + 2 + _REACH]
    for saying in told.idiom.sayings.beginning(word, ahead):
        last = _last(told, at, saying)
        if not last:
            continue
        if _is_meant(told, at, last, saying) or (before and _follows(told, at, saying, before)):
            return Found(at, last, saying)
    return None


def _follows(told: IdiomLine, at: int, saying: Saying, before: Found) -> bool:
    """Whether a form is meant by the verb before: "a condamné ... et appelé", or an infinitive by
    what somebody is asked to do: "appelé Kiev à rencontrer"."""
    joined = told.words[at - 1] in told.idiom.joints
    if saying.form in ("participle", "infinitive") and joined and before.saying.form == saying.form:
        return True
    if saying.form != "infinitive" or saying.kind == "statement":
        return False
    words = told.words[max(0, at - _NEAR) : at]
    if saying.kind in STANCES and not told.idiom.purpose.isdisjoint(words):
        # "telefoneó a Trump para felicitarlo"
        return before.saying.kind in _SPOKEN
    asked = before.saying.kind in _ASKED and at - before.last < _ASIDE
    asked = asked and saying.kind not in SPEECH
    return asked and told.idiom.is_infinitive(told.words[at - 1])


def _last(told: IdiomLine, at: int, saying: Saying) -> int:
    """Where a wording ends, a word of time behind its first left out: "a remis jeudi sa démission";
    0 if it does not stand there."""
    words = told.words
    # What one does to oneself has its verb second.
    own = saying.words[0] in told.idiom.reflexive
    head = 2 if own and words[at + 1 : at + 2] == [*saying.words[1:2]] else 1
    rest, begun = saying.words[head:], at + head
    if not rest or not told.idiom.spaced:
        return begun + len(rest) if tuple(words[begun : begun + len(rest)]) == rest else 0
    for first in range(begun, begun + 1 + _REACH):
        last = first + len(rest)
        if tuple(words[first:last]) == rest:
            return last
        led = saying.words[0] in told.idiom.marks
        named = led or told.idiom.verb_last or told.who.keys().isdisjoint(range(at, first + 2))
        if first - begun >= (_PASSED if named else _REACH) or not _is_passed(told, first, named):
            return 0
    return 0


def _is_passed(told: IdiomLine, at: int, named: bool) -> bool:
    """Whether a word can stand inside a wording: one of time or manner, or who is named with his
    titles: "envió a Turquía un equipo"."""
    idiom, passed = told.idiom, told.words[at : at + 1]
    if not passed or passed == [","]:
        return False
    if idiom.fillers.issuperset(passed) or _is_manner(told, passed):
        return True
    word = passed[0]
    return not named and (
        at in told.who
        or word in idiom.marks
        or word in idiom.joints
        or idiom.is_title(word)
        or word in idiom.articles
    )


def _is_manner(told: IdiomLine, passed: Sequence[str]) -> bool:
    """Whether a word is an adverb like "longuement"."""
    return bool(told.idiom.manner) and passed[0].endswith(told.idiom.manner)


def _is_of_envoy(told: IdiomLine, at: int, last: int) -> bool:
    """Whether a diplomat is named beside a verb: "вызвал постоянного представителя"."""
    reach = _ASIDE if told.idiom.verb_last else _NEAR
    around = (
        told.words[max(0, at - reach) : at] if told.idiom.has_cases or told.idiom.verb_last else ()
    )
    near = [*around, *told.words[last : last + 2 * _NEAR]]
    return any(word.startswith(told.idiom.envoys) for word in near)


def _is_meant(told: IdiomLine, at: int, last: int, saying: Saying) -> bool:
    """Whether a form is the verb that it looks like, and no noun or adjective."""
    idiom, before = told.idiom, told.words[max(0, at - _NEAR) : at]
    after = told.words[last : last + _NEAR]
    if "envoy" in saying.special and not _is_of_envoy(told, at, last):
        return False
    if saying.form == "participle":
        helped = not (idiom.auxiliaries | idiom.passive).isdisjoint(before)
        if before and before[-1] in idiom.joints and before[-1] != ",":
            # "a interpellé le gouvernement et réclamé des renforts"
            helped = not idiom.auxiliaries.isdisjoint(told.words[max(0, at - _ASIDE) : at])
        by = any(idiom.marks.get(word) == idiom.by != "" for word in after[:2])
        return helped or by or told.is_apposed(at)
    if saying.form == "infinitive":
        return _is_meant_to(idiom, saying, before, after)
    if idiom.verb_last:
        return _is_turkish(told, at, last, saying)
    if not idiom.spaced and not _is_chinese(told, last, saying, before):
        return False
    if "noun" in saying.special or not before or saying.form == "gerund":
        return True
    of = idiom.marks.get(before[-1])
    return before[-1] not in idiom.articles and (of is None or of != idiom.owned)


def _is_meant_to(idiom: Idiom, saying: Saying, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether an infinitive tells what is done, planned, asked, or travelled for."""
    if before and before[-1] in idiom.doing:
        return True
    around = after if idiom.verb_last else before
    if saying.kind in _MEANT and not idiom.purpose.isdisjoint(around):
        return True
    wanted = idiom.verb_last and not idiom.asking.isdisjoint(after)
    return wanted or not idiom.planned.isdisjoint(around)


def _is_turkish(told: IdiomLine, at: int, last: int, saying: Saying) -> bool:
    """Whether a Turkish verb asks somebody: not where it calls an ambassador home, or only wishes."""
    word, before = told.words[at], told.words[max(0, at - 1) : at]
    if word.startswith("çağır") and saying.kind == "appeal":
        # "büyükelçisini Ankara'ya çağırdı"
        return not _is_of_envoy(told, at, last)
    # "başlatmak istediklerini"
    return not (word.startswith("iste") and before and before[0].endswith(("mak", "mek")))


def _is_chinese(told: IdiomLine, last: int, saying: Saying, before: Sequence[str]) -> bool:
    """Whether Chinese words are a verb there: not in "当选总统特朗普", "美国的要求"."""
    if saying.kind == "elect" and told.is_titled(last):
        return False
    of = bool(before) and before[-1] == "的"
    if saying.kind == "attack" and of:
        return len(before) > 3 and PERSON_MARK in (before[-4], before[-2])
    return not (saying.kind in STANCES and of)
