"""What shows that words are a person's name in Arabic, Persian and Urdu: what stands beside them."""

from jobs.rules.people.beside import Beside
from jobs.rules.people.eastern.names import (
    FOREIGN,
    GIVEN,
    NAMES,
    STRONG,
    SURNAME_ENDINGS,
    SURNAMES,
    WEAK,
)
from jobs.rules.people.eastern.runs import SPACES, goes_on, is_role
from jobs.rules.people.eastern.words import (
    BODIES,
    ON,
    ONWARD,
    PLACES_BEHIND,
    SAYS_BEFORE,
    SAYS_BEHIND,
    SAYS_IN_TWO,
    THINGS,
    WITHIN,
)
from jobs.rules.texts.laid import Laid
from storage.folding import fold

# Behind whoever does something in Urdu, people or not.
_ERGATIVE = fold("نے")
# So end families' names of Persian and Urdu, and few words that follow a given name else.
_IN_FULL = ("انی", "زاده", "نژاد", "پور", "زئی", "آبادی", "ابادی", "وندی")
_SHORTEST_IN_FULL = 5
# So begin those of Morocco, Algeria and Tunisia.
_MAGHREB = ("بو", "بن", "بل")
# So many words before a name its title begins.
_BACK = 7
_COMMAS = ("، ", ", ")
_SHORTEST_ENDED = 5


def said_of(laid: Laid, first: int, last: int, countries: dict[int, str]) -> Beside | None:
    """What stands beside a name that makes it a person's; None if nothing does."""
    if _is_of_a_thing(laid, first, last):
        return None
    if (role := _role(laid, first)) is not None:
        end = laid.ends[first - 1]
        named = (countries.get(laid.starts[word]) for word in range(role, first))
        return Beside(True, laid.text[laid.starts[role] : end], next(filter(None, named), None))
    second = laid.words[first + 1]
    known = second in NAMES or _ends_as_surnames(second) or laid.words[last - 1] in ONWARD
    if laid.words[first] in WEAK and not (known or _says_alone(laid, first, last)):
        return None
    if _acts(laid, first, last) or (second in SURNAMES and second not in GIVEN):
        return Beside(told=True)
    if _is_in_full(laid, first, last):
        return Beside(told=True)
    return Beside(told=True) if laid.words[first] in FOREIGN and len(second) > 3 else None


def _is_in_full(laid: Laid, first: int, last: int) -> bool:
    """Whether a name is a person's whatever stands beside it: "محمد الحلبوسي", "علیرضا زاکانی"."""
    given, family = laid.words[first], laid.words[last - 1]
    if last - first < 2:
        return False
    if laid.words[first + 1] in NAMES and not STRONG.isdisjoint(laid.words[first : first + 2]):
        return len(laid.words[first + 1]) > 2
    if given not in STRONG or len(family) < _SHORTEST_IN_FULL:
        return False
    if family.startswith("ال"):
        return family not in STRONG and not is_role(family)
    return family.endswith(_IN_FULL) or family.startswith(_MAGHREB)


def _says_alone(laid: Laid, first: int, last: int) -> bool:
    """Whether a doubtful name's bearer says something, by a verb that says no more than that."""
    if laid.words[first + 1].startswith("ال") or last >= len(laid.words):
        return False
    near = goes_on(laid, last)
    titled = (near or laid.gap(last) in _COMMAS) and is_role(laid.words[last])
    opens = first == 0 or not goes_on(laid, first)
    return titled or (opens and speaks(laid, last) and laid.words[last] != _ERGATIVE)


def _ends_as_surnames(word: str) -> bool:
    if word in SURNAMES:
        return True
    return len(word) >= _SHORTEST_ENDED and (
        word.endswith(SURNAME_ENDINGS) or word.startswith(_MAGHREB)
    )


def _is_of_a_thing(laid: Laid, first: int, last: int) -> bool:
    """Whether a name is a place's or a body's: "مطار محمد الخامس", "کمال آباد"."""
    words = laid.words
    if words[last - 1] in PLACES_BEHIND or (
        last < len(words) and goes_on(laid, last) and words[last] in PLACES_BEHIND
    ):
        return True
    for at in range(first - 1, max(-1, first - 3), -1):
        if not goes_on(laid, at + 1):
            return False
        if _bare(words[at]) in THINGS:
            weak = words[first] in WEAK
            return weak or words[at] not in BODIES or _role(laid, at) is None
        if words[at] not in ("الملک", "امام", "شهید", "الامیر", "الشیخ", "سید", "قاید"):
            return False
    return False


def _bare(word: str) -> str:
    """A word without the "and", "to" or "in" that Arabic writes with it."""
    return word[1:] if word[0] in "ولب" and word[1:] in THINGS else word


def _acts(laid: Laid, first: int, last: int) -> bool:
    """Whether a title stands behind a name, or its bearer says something."""
    words = laid.words
    if speaks(laid, last):
        return True
    if last < len(words):
        gap = laid.gap(last)
        if (gap in SPACES or gap in _COMMAS) and is_role(words[last]):
            return True
        if gap.startswith(":") and (first == 0 or laid.gap(first)[-1:] == "\n"):
            return True
    if first == 0 or not goes_on(laid, first):
        return False
    before = words[first - 1]
    return before in SAYS_BEFORE or (before[0] == "و" and before[1:] in SAYS_BEFORE)


def speaks(laid: Laid, behind: int) -> bool:
    """Whether what stands behind a name is done by people only."""
    words = laid.words
    if behind >= len(words) or laid.gap(behind) not in (*SPACES, *_COMMAS):
        return False
    return words[behind] in SAYS_BEHIND or tuple(words[behind : behind + 2]) in SAYS_IN_TWO


def _role(laid: Laid, word: int) -> int | None:
    """Where the title begins that stands before a name, or before the comma before it."""
    if word and laid.gap(word) not in (*SPACES, *_COMMAS):
        return None
    words = laid.words
    for at in range(word - 1, max(-1, word - 1 - _BACK), -1):
        if at + 1 < word and not goes_on(laid, at + 1):
            return None
        if words[at] in ON and (at + 1 == word or words[at] not in WITHIN):
            return None
        if words[at] == "فی" and words[at + 1] not in THINGS:
            return None
        if is_role(words[at]):
            before = at - 1
            further = before >= 0 and is_role(words[before]) and goes_on(laid, at)
            return before if further else at
    return None
