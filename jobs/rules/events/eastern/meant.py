"""Whether a wording of an Arabic, Persian or Urdu sentence tells a deed, or only looks like one."""

from collections.abc import Sequence

from jobs.rules.events.eastern.letters import plain, plain_noun, words
from jobs.rules.events.eastern.line import EasternLine
from jobs.rules.events.eastern.moods import is_averted
from jobs.rules.events.eastern.words import Tongue, Wording

_FAR = 6
# So far a sentence is searched for the words that a wording needs.
_LONGEST = 300
# So far before an envoy "his own" may stand.
_OWN_WITHIN = 14
_REFUSED = frozenset(["condemn", "demand", "appeal", "ceasefire"])
# What Arabic writes before and behind a noun: "the", and "a" where something is done to it.
_ARTICLE, _ADVERBIAL = "ال", "ا"
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
_ANSWERED, _FORCEFUL = tuple(plain("جواب دیا").split()), words("بھرپور توڑ شکن کرارا موثر سخت")
_SAID, _AGREED = "گفت", "توافق"
# Behind "گفت" these make it a talk.
TALK = words("وگو وگوی وگوها وگوهای")
_CALLED_TO = (plain("فراخواند"),)
_WANTS, _IS_NOT = words("خواستار خواهان"), words("نیست نیستند نبود نبودند نیستیم")
# What somebody shall not do, in Persian.
_NOT_TO_DO = words("نکند نکنند نشود نشوند ندهد ندهند")
_ORDERS, _ACCORD = words("یادداشت یادداشتی فرمان فرمانی دستور"), "تفاهم"
_LIFTS = words("لغو رفع کاهش تعلیق")
_REFUSES, _TO_DO_SO = plain("انکار"), words("کرنے دینے ہونے ماننے")
# Behind a protest that is only spoken of, in Urdu.
_OF_IT = words("کے میں سے پر")
_PLEAS, _OF_COURT = words("اپیل درخواست"), words("سماعت منظوری واپسی تاریخ")
_SHOWN = plain("مظاہرہ")
_DECREES = words("نامے حکم بل مسودے فرمان ارڈر ایکٹ قانون سمری")
# A truce that is agreed to was no mere proposal.
AGREED = words("موافقت پذیرفت پذیرفتند قبول منظور وافق وافقت موافقته موافقتها قبلت")
_MEMORIAL = words("سالگرد سالروز ذکری الذکری برسی مراسم ایین")


def is_meant(told: EasternLine, spoken: Tongue, wording: Wording, at: int) -> bool:
    """Whether the deed is told that the wording at a word names: not "any attack", no accusation
    that is rejected, no truce that is proposed; and not without the words that it needs."""
    last = at + len(wording.words)
    before = told.words[at - 1] if at else ""
    after = told.words[last : last + 3]
    if _is_supposed(told, spoken, wording, at, after):
        return False
    if not (_is_own_deed(told, spoken, wording, at) and _is_said_so(told, wording, at, after)):
        return False
    if wording.kind == "attack" and (before in _FEARED or not _FEARED.isdisjoint(after[1:])):
        return False
    if is_averted(told, spoken, wording, at, last):
        return False
    if wording.words[0] == _SAID and not TALK.isdisjoint(after[:1]):
        return False
    if wording.words[0] == _AGREED and not _is_end(spoken, after):
        return False
    if wording.kind == "meet" and not (spoken.verb_first or spoken.marks_follow):
        return not _is_object(told.words[last : last + _FAR], spoken)
    if wording.kind == "ceasefire":
        return _is_truce(told, at, last)
    needs = wording.needs
    return not needs or any(
        word in needs or plain_noun(word) in needs for word in told.words[:_LONGEST]
    )


def _is_end(spoken: Tongue, after: Sequence[str]) -> bool:
    """Whether Persian says no more behind "agreed": to agree to do something is no treaty."""
    return not after or after[0] in spoken.breaks | spoken.joints


def _is_supposed(
    told: EasternLine, spoken: Tongue, wording: Wording, at: int, after: Sequence[str]
) -> bool:
    """Whether the words beside it say that it is not told: "any", "may", "shall not"."""
    kind, before = wording.kind, told.words[at - 1] if at else ""
    any_of = spoken.verb_first or before != "ای"
    if (before in _ANY and any_of) or not _ANY_OF.isdisjoint(told.words[max(0, at - 2) : at]):
        return True
    if kind in _REFUSED and not _REJECTED.isdisjoint(after):
        return True
    if kind == "statement":
        return before in _NOT
    return not _MAY.isdisjoint(after) or (
        not spoken.marks_follow and not _NOT_TO_DO.isdisjoint(after[:1])
    )


def _is_own_deed(told: EasternLine, spoken: Tongue, wording: Wording, at: int) -> bool:
    """Whether a deed is no ceremony, paper or envoy of one's own, nor what is lifted or not wanted."""
    kind, before = wording.kind, told.words[at - 1] if at else ""
    if kind in ("sign", "die") and before in _MEMORIAL:
        return False
    if (kind == "sign" and _is_order(told, at)) or (kind == "sanction" and before in _LIFTS):
        return False
    last = at + len(wording.words)
    if wording.words[0] in _WANTS and not _IS_NOT.isdisjoint(told.words[last : last + 4]):
        return False
    if wording.words == _CALLED_TO and kind == "appeal":
        return "به" in told.words[max(0, at - 3) : at]
    return kind not in ("summon", "appeal") or not _is_own(told, at, spoken)


def _is_truce(told: EasternLine, at: int, last: int) -> bool:
    """Whether a truce is more than a proposal, or one that is agreed to."""
    if not AGREED.isdisjoint(told.words[max(0, at - _FAR) : last + _FAR]):
        return True
    before = told.words[at - 1] if at else ""
    if at > 1 and at - 1 in told.who:
        before = told.words[at - 2]
    forms = {
        before,
        plain_noun(before),
        before.removeprefix(_ARTICLE),
        before.removesuffix(_ADVERBIAL),
    }
    proposed = not _PROPOSED_BEFORE.isdisjoint(forms)
    return not proposed and _PROPOSED_BEHIND.isdisjoint(told.words[last : last + 2])


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
    if wording.kind == "protest" and not _OF_IT.isdisjoint(after[:1]):
        return False
    if wording.words[0] in _PLEAS:
        heard = after[:1] == ["کی"] and after[1:2] and after[1] in _OF_COURT
        return not heard and after[:1] != [plain("ضمانت")]
    if wording.words == _ANSWERED:
        return told.words[at - 1] not in _FORCEFUL
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
