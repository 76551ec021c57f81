"""Where a name in Arabic script ends that begins with a given name."""

from jobs.rules.people.eastern.names import NAMES, SURNAMES
from jobs.rules.people.eastern.objects import is_an_object
from jobs.rules.people.eastern.words import ON, ONWARD, ROLES, SAYS_BEFORE, THINGS
from jobs.rules.texts.laid import Laid

# "Servant of", before one of God's names.
SERVANT = "عبد"
# The same in one word with it: "عبدالکبیر".
OF_GOD = "عبدال"
_JOINER = "\u200c"
SPACES = (" ", _JOINER, "\u00a0")
_FATHER = ("ابو", "ابی")
_KIN = ("ال", "بن", "ابن", "بنت", "ابو", "ابی")
_SHORTEST_FAMILY = 4
# So end many verbs of Persian, and hardly a surname.
_PLURAL_VERBS = ("تند", "دند", "نند")
_WHOSE = ("ه", "ها", "هم")
# So end Arabic nouns that say whose: "استقالتها".
_THEIRS = ("تها", "تهم", "انها", "ایها", "الها", "امها")
_ENDINGS = ("ها", "های", "هایی", "اش", "ای", "ام", "تر", "شان")
# So Arabic begins what follows with "with the", "for the".
_LED = ("بال", "لل", "کال")
# "Upon", which but for a dot is Ali.
_UPON = "على"
# "Mr", and a name of Egypt.
_MISTER = "السید"


def name_end(laid: Laid, word: int) -> int:
    """Behind which word a name ends that begins with a given name: "رفض خالد | القرار"."""
    at = _name_end(laid, word)
    return at - is_an_object(laid, word, at)


def _name_end(laid: Laid, word: int) -> int:
    words, at = laid.words, word + 1
    if words[word] == SERVANT and at < len(words) and words[at].startswith("ال"):
        at += 1
    at = _joined(laid, at)
    while at < len(words) and at - word < 3 and goes_on(laid, at) and is_name(laid, at):
        at += 1
    at = _onward(laid, at, word + 5)
    if at < len(words) and goes_on(laid, at) and _may_be_family(laid, at):
        if words[at] == SERVANT and at + 1 < len(words):
            at += 1
        at = _joined(laid, at + 1)
        if _is_family(laid, at):
            at += 1
    elif at < len(words) and words[at] == _MISTER and _ends(laid, at + 1):
        at += 1
    at = _onward(laid, at, word + 6)
    # "محمد بن حمد آل ثاني": a house has its name behind the word for it.
    unended = words[at - 1] in _KIN and at < len(words)
    if not (unended and goes_on(laid, at)):
        return at
    return at + 1 if words[at - 1] in _FATHER or words[at] not in ON else at


def is_name(laid: Laid, word: int) -> bool:
    """Whether a word is somebody's first name, and not "upon"."""
    return laid.words[word] in NAMES and laid.spelt(word) != _UPON


def _ends(laid: Laid, word: int) -> bool:
    """Whether nothing but a sign stands behind the word before."""
    return word >= len(laid.words) or not goes_on(laid, word)


def _onward(laid: Laid, at: int, most: int) -> int:
    words = laid.words
    while at < min(most, len(words)) and goes_on(laid, at) and words[at] in ONWARD:
        at += 1
    return at


def is_ended(laid: Laid, word: int) -> bool:
    """Whether a word has an ending of things written on to it: "پیام‌های"."""
    behind = word + 1
    joined = behind < len(laid.words) and laid.gap(behind) == _JOINER
    return joined and laid.words[behind] in _ENDINGS


def _joined(laid: Laid, at: int) -> int:
    """Behind what is written in one with the word before it: "قلعه‌نویی"."""
    most = at + 2
    while at < min(most, len(laid.words)) and laid.gap(at) == _JOINER:
        at += 1
    return at


def _may_be_family(laid: Laid, at: int) -> bool:
    """Whether a word behind a given name can be the family's."""
    word = laid.words[at]
    if at + 1 < len(laid.words) and laid.gap(at + 1) == _JOINER and laid.gap(at) != _JOINER:
        return word not in ON
    and_so = word[0] == "و" and (word[1:3] == "ال" or word[1:] in NAMES or word[1:] in SAYS_BEFORE)
    for_whom = word.startswith("لل") or (word[0] in "لب" and word[1:] in THINGS)
    if word.startswith(_LED) and word not in SURNAMES:
        return False
    if word.endswith(_PLURAL_VERBS) or word.endswith(_THEIRS):
        return False
    return not (and_so or for_whom or word in ON or is_role(word) or word in THINGS)


def _is_family(laid: Laid, at: int) -> bool:
    """Whether one more word belongs to a name: `محمد غازي الجلالي`, `حسن کاظمی قمی نماینده`."""
    words = laid.words
    if at >= len(words) or not goes_on(laid, at) or words[at] in ON or is_role(words[at]):
        return False
    if words[at] in THINGS:
        return False
    if words[at].startswith("ال") and len(words[at]) > _SHORTEST_FAMILY:
        return not words[at - 1].startswith("ال")
    if words[at] in SURNAMES:
        return True
    return at + 1 < len(words) and goes_on(laid, at + 1) and is_role(words[at + 1])


def is_role(word: str) -> bool:
    """Whether a word is a title, with "and" or "to" before it and "his" behind it or without."""
    if word in ROLES or (word[0] in "ول" and word[1:] in ROLES):
        return True
    if word[0] in "ول":
        word = word[1:]
    return word.endswith(_WHOSE) and (word[:-1] in ROLES or word[:-2] in ROLES)


def goes_on(laid: Laid, word: int) -> bool:
    return laid.gap(word) in SPACES
