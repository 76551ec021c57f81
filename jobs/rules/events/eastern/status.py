"""Whether what a Persian, Arabic or Urdu clause tells was done, is to be, is asked for or denied."""

from collections.abc import Sequence
from itertools import pairwise

from jobs.rules.article import EventStatus
from jobs.rules.events.eastern.found import Found, bare_words
from jobs.rules.events.eastern.letters import plain, words
from jobs.rules.events.eastern.line import EasternLine
from jobs.rules.events.eastern.moods import may_be
from jobs.rules.events.eastern.words import Tongue
from jobs.rules.events.kinds import STANCES

# So far before its clause Arabic asks "that he visit".
_MOST_BETWEEN = 4
# So far before its noun "denied" may stand in Arabic, or before "has done".
_DENIED_WITHIN = 14
_NEWS = frozenset(["ceasefire", "resign", "die", "appoint"])
_HAS_DONE = "قد"
_DENIED = words("نفی نفت ینفی تنفی نافیا نافیه")
# What somebody asks for or blames may be called off, and was still asked for.
_CALLED_OFF = words("لغو الغی الغت الغاء منسوخ مقاطعه")
# An attack that somebody only speaks of did happen, unless it is this.
_DISPUTED = words("تکذیب رد تردید مسترد انکار")
# Urdu nouns before a particle end so.
_OBLIQUE = ("ے", "وں")
_TALKS = frozenset(["meet", "call"])
_DURING = (["در"], ["طی"], ["خلال"], ["اثناء"], ["عقب"], ["لدی"])
_WANTED = frozenset(["ceasefire", "meet", "sanction", "visit", "resign", "aid"])
# Where Urdu says what shall be done.
_SHALL = words("جائے جائیں کرے کریں ہو دے دیں")
_TO_DO = frozenset(["meet", "visit"])
_WANTS = ("می", "خواهد")
_FOR, _OFFER = "برای", plain("پیشنهاد")
_IN_THE_PRESENT = "می"
_IS = words("است بود شد هست شده")
# What is only to be done, behind its noun.
_MAY_DO = words("کند کنند شود شوند بکند")
# "Next", behind an Arabic verb of the present.
_NEXT = words("المقبل المقبله القادم القادمه ایام قریبا")
_BE_DONE = words("کند کنند شود شوند")
_HAS = words("دارد دارند داشت گرفت گرفتند کرد کردند داد دادند")
# What Persian plans, and by which verbs.
_PLANS = {
    **dict.fromkeys(words("قرار بنا"), _IS),
    **dict.fromkeys(words("قصد برنامه تصمیم آمادگی پیشنهاد"), _HAS),
}


def status_of(told: EasternLine, spoken: Tongue, found: Found, first: int, end: int) -> EventStatus:
    """Whether what stands in a clause from `first` to `end` was done, is to be, or is denied."""
    kind, before = found.wording.kind, told.words[found.at - 1 : found.at]
    if kind == "statement":
        return "done"
    if kind in _TALKS and before in _DURING:
        return "done"
    if _is_denied(told, spoken, found, first, end):
        return "denied"
    led = max(0, first - _MOST_BETWEEN) if spoken.verb_first else first
    shall = spoken.marks_follow and not _SHALL.isdisjoint(told.words[found.last : end])
    asked = bare_words(told.words[0 if shall else led : end], spoken)
    if kind in _WANTED and not spoken.called_for.isdisjoint(asked):
        return "called_for"
    wants = found.wording.words == _WANTS
    planned = bare_words(told.words[led : found.at if wants else end], spoken)
    to_come = found.to_come or may_be(told, spoken, first, found.at)
    if kind in _TO_DO and spoken.verb_first and told.words[found.at][:1] in ("ی", "ت"):
        to_come = to_come or not _NEXT.isdisjoint(told.words[found.last : end])
    if to_come or not spoken.planned.isdisjoint(planned):
        return "planned"
    if spoken.verb_first or spoken.marks_follow:
        return "done"
    aimed = (kind in _TO_DO and before == [_FOR]) or (kind == "aid" and before == [_OFFER])
    verb = found.last - (len(found.wording.words) > 1)
    aimed = aimed or (kind == "meet" and told.words[found.last : found.last + 1] == ["می"])
    aimed = aimed or not _MAY_DO.isdisjoint(told.words[verb : found.last + 1])
    return (
        "planned"
        if aimed or _is_agreed(told.words[first:end], told.words[first : found.at], kind)
        else "done"
    )


def _is_denied(told: EasternLine, spoken: Tongue, found: Found, first: int, end: int) -> bool:
    """Whether a word of the clause denies it, in Arabic one before it."""
    words, at, kind = told.words, found.at, found.wording.kind
    denied = spoken.denied - _CALLED_OFF if kind in STANCES else spoken.denied
    if kind == "attack" and found.noun and spoken.verb_first:
        denied = denied & _DENIED
    if kind == "attack" and _is_of_somebody(told, spoken, found):
        denied = denied & _DISPUTED
    around = words[first : at if spoken.verb_first else end]
    if spoken.verb_first and words[at][:1] == "و" and not found.noun:
        # Behind "and" another verb begins, which what was denied before says nothing of.
        around = []
    if not denied.isdisjoint(bare_words(around, spoken)):
        return True
    if not spoken.verb_first:
        return False
    news = found.noun or kind in _NEWS or words[at - 1 : at] == [_HAS_DONE]
    far = words[max(0, at - _DENIED_WITHIN) : at]
    return news and not _DENIED.isdisjoint(bare_words(far, spoken))


def _is_of_somebody(told: EasternLine, spoken: Tongue, found: Found) -> bool:
    """Whether a noun of Persian or Urdu is not what its clause says: "X's attack", "of the attack"."""
    if spoken.marks_follow:
        return told.words[found.last - 1].endswith(_OBLIQUE) and bool(
            spoken.marks.intersection(told.words[found.last : found.last + 1])
        )
    return not spoken.verb_first and found.last in told.who


def _is_agreed(around: Sequence[str], before: Sequence[str], kind: str) -> bool:
    """Whether Persian says that it is to be, or speaks of a visit in the present."""
    pairs = pairwise(around)
    arranged = any(_PLANS.get(one, _IS) & {other} for one, other in pairs if one in _PLANS)
    aimed = "تا" in before and not _BE_DONE.isdisjoint(around)
    return arranged or aimed or (kind == "visit" and _IN_THE_PRESENT in around)
