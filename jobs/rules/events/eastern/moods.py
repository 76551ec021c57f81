"""Whether an Arabic, Persian or Urdu clause tells of what was done, or only asks, supposes or fears."""

from itertools import pairwise

from jobs.rules.events.eastern.letters import plain_noun, words
from jobs.rules.events.eastern.line import EasternLine
from jobs.rules.events.eastern.words import Tongue, Wording

_MAY_BE = 2
_NEAR, _FAR, _LED_BY = 4, 5, 3
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
# Before an Arabic attack and behind a Persian or Urdu one, where it was threatened or prevented.
_AVERTED_BEFORE = words(
    "هدد هددت یهدد تهدد توعد توعدت یتوعد تتوعد حذر حذرت یحذر تحذر لوح لوحت منع منعت یمنع تمنع لمنع "
    "احبط احبطت افشل افشلت"
)
_AVERTED_BEHIND = words("بازداشت جلوگیری ممانعت منع تهدید دھمکی روک روکا روکنے")
_LIFTED = words("ختم اٹھا اٹھانے ہٹا ہٹانے نرم معطل تعلیق برداشت رفع")
_LIFTED_BEFORE = words("رفع رفعت ترفع الغاء تخفیف تعلیق")
# "To do" in Urdu, which a noun follows: a threat, an offer.
_TO_DO, _OF_DOING = "کرنے", words("کی کا کے سے پر")
_AFTER = words("بعد باعث بجائے دعویٰ اعتراف")
_UNDERGONE = words("گیا جا جائے جائیں")
_FROM = "من"


def is_averted(told: EasternLine, spoken: Tongue, wording: Wording, at: int, last: int) -> bool:
    """Whether an attack is only threatened or prevented, a sanction lifted; and whether nobody is
    named who says what "was said" in Urdu."""
    words, kind = told.words, wording.kind
    behind = words[last : last + _FAR]
    if kind == "sanction" and not spoken.verb_first:
        return not _LIFTED.isdisjoint(behind)
    if kind == "statement" and spoken.marks_follow:
        return not _UNDERGONE.isdisjoint(behind[:1])
    if kind == "sanction":
        return not _LIFTED_BEFORE.isdisjoint(map(plain_noun, words[max(0, at - 1) : at]))
    if kind != "attack":
        return False
    if spoken.verb_first:
        named = words[at] not in spoken.wordings or words[at - 1] == _FROM
        return named and not _AVERTED_BEFORE.isdisjoint(words[max(0, at - _FAR) : at])
    if behind[:1] == [_TO_DO] and not _OF_DOING.isdisjoint(behind[1:2]):
        return _AFTER.isdisjoint(behind[2:3])
    return not _AVERTED_BEHIND.isdisjoint(behind)


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
