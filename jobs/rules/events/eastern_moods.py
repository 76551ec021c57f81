"""Whether an Arabic, Persian or Urdu clause tells of what was done, or only asks, supposes or fears."""

from itertools import pairwise

from jobs.rules.events.eastern_letters import words
from jobs.rules.events.eastern_line import EasternLine
from jobs.rules.events.eastern_words import Tongue

_MAY_BE = 2
_NEAR, _LED_BY = 4, 3
# Before a question and a condition, in Arabic with "and" or "so" on their front.
_WHETHER = words("ایا هل اگر چنانچه اذا لو")
_AND = ("و", "ف")
# Urdu asks with a word that also means "did", and ends a condition with "then".
_ASKS, _QUESTION, _THEN = "کیا", "؟", "تو"
# "In case of", before the noun and in Urdu behind it.
_CASE = words("صورت حال حاله")
_IN = words("در فی کی")
# What may happen.
_PERHAPS = words("ربما لعل شاید احتمالا ممکن یمکن الممکن یحتمل محتمل المحتمل ممکنه")
# Before an Arabic verb of the present "may", before one of the past "has".
_MAY, _PRESENT = "قد", ("ی", "ت")


def is_supposed(told: EasternLine, spoken: Tongue, first: int, at: int, last: int) -> bool:
    """Whether a clause from `first` only asks or supposes what the wording at `at` to `last` says."""
    words = told.words
    before = words[max(0, first - 1) : at]
    if spoken.marks_follow:
        if words[0] == _ASKS and words[-1] == _QUESTION and _QUESTION not in words[:at]:
            return True
        if _THEN in before:
            return False
        behind = words[last : last + _NEAR]
    else:
        behind = words[max(first, at - _MAY_BE) : at]
    if any(one in _IN and other in _CASE for one, other in pairwise(behind)):
        return True
    fronts = spoken.verb_first
    return any(
        word in _WHETHER or (fronts and word[:1] in _AND and word[1:] in _WHETHER)
        for word in before
    )


def may_be(told: EasternLine, spoken: Tongue, first: int, at: int) -> bool:
    """Whether what the wording at `at` says only may happen, in a clause from `first`."""
    words = told.words
    if spoken.verb_first and words[max(0, at - 1) : at] in ([_MAY], ["و" + _MAY]):
        return words[at][:1] in _PRESENT
    return not _PERHAPS.isdisjoint(words[max(0, first - _LED_BY) : at])
