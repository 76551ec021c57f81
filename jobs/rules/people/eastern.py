"""People whom nobody listed, in Arabic, Persian and Urdu: a name beside a title or a saying.

These scripts have no capitals. A name begins with a given name or ends with a known surname, and
something beside it says that it is a person's: a title, an apposition, a verb of saying. It ends
after one word more, unless that goes on by custom ("ابن", "آل").
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from jobs.rules.people.beside import Beside
from jobs.rules.people.capitals import Piece
from jobs.rules.people.chinese import chinese
from jobs.rules.people.easternnames import (
    FOREIGN,
    GIVEN,
    NAMES,
    STRONG,
    SURNAME_ENDINGS,
    SURNAMES,
    WEAK,
)
from jobs.rules.people.easternruns import OF_GOD, SERVANT, SPACES, goes_on, is_role, name_end
from jobs.rules.people.easternwords import (
    BODIES,
    ON,
    ONWARD,
    PLACES_BEHIND,
    ROLES,
    SAYS_BEFORE,
    SAYS_BEHIND,
    SAYS_IN_TWO,
    THINGS,
    WITHIN,
)
from jobs.rules.texts.laid import Laid
from storage.folding import fold

_HAN = re.compile("[\u4e00-\u9fff]")
_ARABIC = re.compile("[\u0621-\u06d3]")
# By such a word a name is looked for.
_SIGNS = NAMES | SURNAMES | {SERVANT}
# "Upon", which but for a dot is Ali.
_UPON = "على"
# Behind whoever does something in Urdu, people or not.
_ERGATIVE = fold("نے")
_SHORTEST_SURNAME, _SHORTEST_ENDED = 4, 5
# So end families' names of Persian and Urdu, and few words that follow a given name else.
_IN_FULL = ("انی", "زاده", "نژاد", "پور", "زئی", "آبادی", "ابادی", "وندی")
_SHORTEST_IN_FULL = 5
# So many words before a name its title begins.
_BACK = 7
_COMMAS = ("، ", ", ")
_AND = ("و", "اور")


def eastern(
    laid: Laid, taken: Sequence[tuple[int, int]], countries: dict[int, str]
) -> Iterator[tuple[Piece, Beside]]:
    """The names of strangers in a text without capitals. `taken` are the places of known names, in
    their order, `countries` the ids of those named by where they begin."""
    if _ARABIC.search(laid.text):
        yield from _arabic(laid, taken, countries)
    if _HAN.search(laid.text):
        yield from chinese(laid.text, taken)


def _arabic(
    laid: Laid, taken: Sequence[tuple[int, int]], countries: dict[int, str]
) -> Iterator[tuple[Piece, Beside]]:
    words, done = laid.words, 0
    starts = [start for start, _ in taken]
    for at, word in enumerate(words):
        if at < done or (word not in _SIGNS and word[:5] != OF_GOD):
            continue
        first, last = _bounds(laid, at)
        if first < done or (free := _free(laid, (first, last), taken, starts, countries)) is None:
            continue
        joined = done == first - 1 and done > 0 and words[done] in _AND
        said = _said(laid, first, free, countries)
        if said is None and not joined:
            continue
        done = free
        piece = Piece(laid.starts[first], laid.ends[free - 1], tuple(words[first:free]))
        yield piece, said or Beside(told=True)


def _bounds(laid: Laid, at: int) -> tuple[int, int]:
    """The first word of a name and the one behind it, which begins with a given name or ends with
    a surname at a place. Without a name they are one word apart."""
    words = laid.words
    if words[at] in NAMES or words[at] == SERVANT or words[at][:5] == OF_GOD:
        return (at, at + 1) if laid.spelt(at) == _UPON else (at, name_end(laid, at))
    first = at - 1
    named = first >= 0 and goes_on(laid, at) and _may_be_given(words[first])
    return (first, at + 1) if named and _speaks(laid, at + 1) else (at, at + 1)


def _may_be_given(word: str) -> bool:
    """Whether a word before a surname can be somebody's first name."""
    return len(word) > 2 and not (word in ON or word in THINGS or word in ROLES) and word[0] != "و"


def _free(
    laid: Laid,
    name: tuple[int, int],
    taken: Sequence[tuple[int, int]],
    starts: Sequence[int],
    countries: dict[int, str],
) -> int | None:
    """Behind which word a name ends that keeps off what is known; None if there is none."""
    first, last = name
    before = bisect_left(starts, laid.ends[last - 1]) - 1
    if before >= 0 and taken[before][1] > laid.starts[first]:
        if _is_called_so(laid, name, taken[before]):
            return last
        if taken[before][0] not in countries:
            return None
        while last > first and laid.ends[last - 1] > taken[before][0]:
            last -= 1
    return last if last - first > 1 or _is_styled(laid, first) else None


def _is_styled(laid: Laid, first: int) -> bool:
    """Whether a name of one word is a person's by what stands before: "مولوی عبدالکبیر"."""
    words = laid.words
    before = first > 0 and goes_on(laid, first) and is_role(words[first - 1])
    return before and words[first][:5] == OF_GOD


def _is_called_so(laid: Laid, name: tuple[int, int], known: tuple[int, int]) -> bool:
    """Whether the name of a country or a town is a given name here: "راجہ ریاض", "هند البشير"."""
    first, last = laid.words_of(*known)
    if last - first > 1 or laid.words[first] not in GIVEN or name[1] - name[0] < 2:
        return False
    if first > name[0]:
        return True
    titled = first > 0 and goes_on(laid, first) and is_role(laid.words[first - 1])
    behind = laid.words[last] if last < name[1] else ""
    return behind.startswith("ال") or (titled and behind in NAMES)


def _said(laid: Laid, first: int, last: int, countries: dict[int, str]) -> Beside | None:
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
    if given not in STRONG or last - first < 2 or len(family) < _SHORTEST_IN_FULL:
        return False
    if family.startswith("ال"):
        return family not in STRONG and not is_role(family)
    return family.endswith(_IN_FULL) and family not in ON


def _says_alone(laid: Laid, first: int, last: int) -> bool:
    """Whether a doubtful name's bearer says something, by a verb that says no more than that."""
    if laid.words[first + 1].startswith("ال") or last >= len(laid.words):
        return False
    near = goes_on(laid, last)
    titled = near and is_role(laid.words[last])
    opens = first == 0 or not goes_on(laid, first)
    return titled or (opens and _speaks(laid, last) and laid.words[last] != _ERGATIVE)


def _ends_as_surnames(word: str) -> bool:
    return word in SURNAMES or (len(word) >= _SHORTEST_ENDED and word.endswith(SURNAME_ENDINGS))


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
    if _speaks(laid, last):
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


def _speaks(laid: Laid, behind: int) -> bool:
    """Whether what stands behind a name is done by people only."""
    words = laid.words
    if behind >= len(words) or laid.gap(behind) not in (*SPACES, *_COMMAS):
        return False
    return words[behind] in SAYS_BEHIND or tuple(words[behind : behind + 2]) in SAYS_IN_TWO


def may_begin_a_name(laid: Laid, word: int) -> bool:
    """Whether a word behind a title may be a name: the sentence does not go on with it."""
    if word >= len(laid.words) or not goes_on(laid, word):
        return False
    return laid.words[word] not in ON and laid.words[word][0] != "و"


def is_a_surname(word: str) -> bool:
    """Whether the last word of a name can stand for it: in Arabic script, and no everyday word."""
    return (
        "\u0621" <= word[0] <= "\u06ff"
        and len(word) >= _SHORTEST_SURNAME
        and word not in ON
        and word not in GIVEN
        and word not in ROLES
    )


def goes_before(laid: Laid, word: int) -> bool:
    """Whether a given name stands before a word: it is somebody else's surname then."""
    return word > 0 and laid.words[word - 1] in GIVEN and goes_on(laid, word)


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
