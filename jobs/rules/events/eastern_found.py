"""Where a Persian, Arabic or Urdu sentence tells an event."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from jobs.rules.events.eastern_arabic import ARABIC
from jobs.rules.events.eastern_letters import plain, plain_noun, words
from jobs.rules.events.eastern_line import EasternLine
from jobs.rules.events.eastern_moods import is_averted
from jobs.rules.events.eastern_words import Tongue, Wording

_FAR = 6
# So far a sentence is searched for the words that a wording needs.
_LONGEST = 300
# So far before an envoy "his own" may stand.
_OWN_WITHIN = 14
# What Arabic writes onto the front of a word and, for whoever is meant, behind it.
_FRONT, _BEFORE_NOUN = ("و", "ف"), ("ب", "ل")
_BEHIND = ("هما", "ها", "هم", "ه")
# Nouns of a doing that look like a verb with "him": "hosting", "praising".
_DOINGS = words("کلفه تکلفه استضافه اشاده اغاره افاده ادانه اقاله")
_TO_COME = ("سی", "ست")
_NOUNS = frozenset(["ceasefire", "sanction", "visit", "attack", "meet", "call"])
# What Arabic says with "to" is to come.
_TO_DO = frozenset(["meet", "visit"])
_REFUSED = frozenset(["condemn", "demand", "appeal", "ceasefire"])
# "Any", in Arabic and the others.
_ANY, _ANY_OF = words("ای هر هیچ هرگونه"), words("کسی گونه")
# An accusation that is rejected, or a truce that is only proposed or broken.
_REJECTED = words("مسترد تردید انکار")
_PROPOSED_BEFORE = words(
    "احترام التزام الالتزام تثبیت مقترح خرق خرقا انتهاک انتهاکات محادثات مفاوضات جهود بشان مبادره خروقات طرح نقض پیشنهاد مذاکرات تمدید قطعنامه"
)
_PROPOSED_BEHIND = words("قرارداد نقض تجویز خلاف منصوبے کوششوں مسودے")
# What only may happen; and one's own envoy, who is called home.
_MAY = words("سکتا سکتے سکتی سکیں تواند")
_NOT = words("لم لن لا")
_OWN = words("خود اپنے اپنا سفیرها سفیره")
# What stands beside an attack that is only feared or planned.
_FEARED = words(
    "احتمال خطر برنامه تیاری خدشے خدشہ خطرے خطرہ امکان منصوبے منصوبہ احتمالات خطه مخاوف احتمالیه"
)
_EXPRESSED, _SIGNED = plain("اظہار"), (plain("دستخط"),)
_CALLED_TO = (plain("فراخواند"),)
_WANTS, _IS_NOT = words("خواستار خواهان"), words("نیست نیستند نبود نبودند نیستیم")
# What somebody shall not do, in Persian.
_NOT_TO_DO = words("نکند نکنند نشود نشوند ندهد ندهند")
_ORDERS, _ACCORD = words("یادداشت یادداشتی فرمان فرمانی دستور"), "تفاهم"
_LIFTS = words("لغو رفع کاهش تعلیق")
_REFUSES, _TO_DO_SO = plain("انکار"), words("کرنے دینے ہونے ماننے")
_PLEAS, _OF_COURT = words("اپیل درخواست"), words("سماعت منظوری واپسی تاریخ")
_SHOWN = plain("مظاہرہ")
_DECREES = words("نامے حکم بل مسودے فرمان ارڈر ایکٹ قانون سمری")
# A truce that is agreed to was no mere proposal.
AGREED = words("موافقت پذیرفت پذیرفتند قبول منظور وافق وافقت موافقته موافقتها قبلت")
_MEMORIAL = words("سالگرد سالروز ذکری الذکری برسی مراسم ایین")


@dataclass(frozen=True, slots=True)
class Found:
    """A wording where it stands. `him` says that its object is only meant by a pronoun, `noun`
    that it names a deed that another verb does."""

    at: int
    wording: Wording
    to_come: bool = False
    him: bool = False
    noun: bool = False

    @property
    def last(self) -> int:
        """Where it ends (exclusive)."""
        return self.at + len(self.wording.words)


def found_at(told: EasternLine, at: int, spoken: Tongue) -> Found | None:
    """The longest wording that begins with a word."""
    word = told.words[at]
    if spoken.verb_first:
        readings = _readings(word)
    else:
        readings = (
            ((spoken.wordings[word], False, False, False),) if word in spoken.wordings else ()
        )
    for wordings, to_come, him, noun in readings:
        for wording in wordings:
            rest = wording.words[1:]
            if rest and tuple(told.words[at + 1 : at + 1 + len(rest)]) != rest:
                continue
            if him and "object" not in wording.to:
                continue
            found = Found(at, wording, to_come, him, noun or wording.noun)
            if _is_meant(told, found, spoken):
                return found
    return None


@lru_cache(maxsize=1 << 14)
def _readings(word: str) -> tuple[tuple[tuple[Wording, ...], bool, bool, bool], ...]:
    """The wordings that an Arabic word may begin, with what is written onto it."""
    known = ARABIC.wordings
    return tuple(
        (known[bare], to_come, him, noun)
        for bare, to_come, him, noun in _read_as(word)
        if bare in known
    )


def _read_as(word: str) -> Iterator[tuple[str, bool, bool, bool]]:
    """What a word may be without what is written onto it: the word, if to come, if of "him", if
    it is a noun."""
    yield word, False, False, False
    if len(word) < 3:
        return
    bare = word[1:] if word[0] in _FRONT else word
    yield bare, False, False, False
    if bare[:2] in _TO_COME:
        yield bare[1:], True, False, False
    for noun in (bare[1:], "ال" + bare[2:] if bare[:2] == "لل" else ""):
        named = ARABIC.wordings.get(noun) if bare[0] in _BEFORE_NOUN else None
        if named and (named[0].noun or named[0].kind in _NOUNS):
            meant = named[0].kind
            yield noun, bare[0] == "ل" and meant in _TO_DO, False, meant == "attack"
    behind = next((end for end in _BEHIND if bare.endswith(end)), "")
    if (
        behind
        and len(bare) - len(behind) > 2
        and plain_noun(word).removeprefix("ال") not in _DOINGS
    ):
        stem = bare[: -len(behind)]
        yield stem, False, True, False
        if stem[:2] in _TO_COME:
            yield stem[1:], True, True, False


def _is_meant(told: EasternLine, found: Found, spoken: Tongue) -> bool:
    """Whether a deed is told: not "any attack", no accusation that is rejected, no truce that is
    proposed; and not without the words that it needs."""
    wording, at = found.wording, found.at
    before = told.words[at - 1] if at else ""
    after = told.words[found.last : found.last + 3]
    any_of = spoken.verb_first or before != "ای"
    if (before in _ANY and any_of) or not _ANY_OF.isdisjoint(told.words[max(0, at - 2) : at]):
        return False
    if wording.kind in _REFUSED and not _REJECTED.isdisjoint(after):
        return False
    if wording.kind == "statement" and before in _NOT:
        return False
    if wording.kind != "statement" and not _MAY.isdisjoint(after):
        return False
    if not _NOT_TO_DO.isdisjoint(after[:1]) and not spoken.marks_follow:
        return False
    if wording.kind == "sign" and (before in _MEMORIAL or _is_order(told, at)):
        return False
    if wording.kind == "sanction" and before in _LIFTS:
        return False
    if wording.words[0] in _WANTS and not _IS_NOT.isdisjoint(
        told.words[found.last : found.last + 4]
    ):
        return False
    if wording.words == _CALLED_TO and wording.kind == "appeal":
        return "به" in told.words[max(0, at - 3) : at]
    if spoken.marks_follow and not _is_said_so(told, wording, at, after):
        return False
    if wording.kind in ("summon", "appeal") and _is_own(told, at, spoken):
        return False
    if wording.kind == "attack" and (before in _FEARED or not _FEARED.isdisjoint(after[1:])):
        return False
    if wording.kind == "die" and before in _MEMORIAL:
        return False
    if is_averted(told, spoken, wording, at, found.last):
        return False
    if wording.kind == "meet" and not spoken.verb_first and not spoken.marks_follow:
        return not _is_object(told.words[found.last : found.last + _FAR], spoken)
    if wording.kind == "ceasefire":
        if not AGREED.isdisjoint(told.words[max(0, at - _FAR) : found.last + _FAR]):
            return True
        return (
            plain_noun(before) not in _PROPOSED_BEFORE
            and before not in _PROPOSED_BEFORE
            and _PROPOSED_BEHIND.isdisjoint(after[:2])
        )
    needs = wording.needs
    return not needs or any(
        word in needs or plain_noun(word) in needs for word in told.words[:_LONGEST]
    )


def _is_order(told: EasternLine, at: int) -> bool:
    """Whether somebody signs a paper of his own in Persian."""
    near = told.words[max(0, at - _OWN_WITHIN) : at]
    return not _ORDERS.isdisjoint(near) and _ACCORD not in near


def _is_said_so(told: EasternLine, wording: Wording, at: int, after: Sequence[str]) -> bool:
    """Whether Urdu does what a noun says: "to express solidarity" is not yet said, a bill that is
    signed no treaty."""
    if wording.words[0] == _EXPRESSED:
        return after[:1] != ["کے"]
    if wording.words[0] == _SHOWN:
        return told.words[at - 1 : at] != ["کا"]
    if wording.words[0] == _REFUSES and told.words[max(0, at - 1)] == plain("سے"):
        return told.words[max(0, at - 2)] not in _TO_DO_SO
    if wording.words[0] in _PLEAS:
        heard = after[:1] == ["کی"] and after[1:2] and after[1] in _OF_COURT
        return not heard and after[:1] != [plain("ضمانت")]
    if wording.words == _SIGNED:
        return _DECREES.isdisjoint(told.words[max(0, at - 3) : at])
    return True


def _is_object(after: Sequence[str], spoken: Tongue) -> bool:
    """Whether Persian only speaks of a meeting: "called talks with X unwise"."""
    ends = spoken.light | spoken.joints | {"را"}
    at = next((at for at, word in enumerate(after) if word in ends), None)
    return at is not None and after[at] == "را"


def _is_own(told: EasternLine, at: int, spoken: Tongue) -> bool:
    """Whether one's own envoy is called home, by the words behind the last verb."""
    for word in reversed(told.words[max(0, at - _OWN_WITHIN) : at]):
        if word in _OWN:
            return True
        if word in spoken.ends or word in spoken.breaks:
            break
    return False


def bare_words(listed: Sequence[str], spoken: Tongue) -> frozenset[str]:
    """Words, in Arabic also without "and" on their front."""
    if not spoken.verb_first:
        return frozenset(listed)
    return frozenset([*listed, *(word[1:] for word in listed if word[:1] in _FRONT)])
