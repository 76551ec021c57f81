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
from jobs.rules.people.eastern.families import FAMILIES_OF_ARABS
from jobs.rules.people.eastern.names import GIVEN, NAMES, SURNAMES
from jobs.rules.people.eastern.runs import OF_GOD, SERVANT, goes_on, is_ended, is_role, name_end
from jobs.rules.people.eastern.sayings import told
from jobs.rules.people.eastern.signs import said_of, speaks
from jobs.rules.people.eastern.words import (
    FORMER,
    ON,
    ROLES,
    THINGS,
)
from jobs.rules.people.wordlists import words_of
from jobs.rules.texts.laid import Laid

_HAN = re.compile("[\u4e00-\u9fff]")
_ARABIC = re.compile("[\u0621-\u06d3]")
# "Father of", "mother of".
_FATHERS = ("ابو", "ابی")
_SONS = ("بن", "ابن", "بنت")
_MOTHER, _MOTHER_OR = "أم", "ام"
# So end given names of two: "نوراحمد", "گلمحمد".
_OF_TWO = ("احمد", "محمد", "حسین", "علی", "رضا", "الله", "الدین")
_SHORTEST_OF_TWO = 7
_PLACES = words_of("ظبی غریب دیس تراب عریش سمبل کمال النجا")
# Behind a word they make a given name of it: "نصر الدین", "احسان الله".
_OF_FAITH = words_of("الدین الله الزمان")
_NOT_FAITHFUL = words_of(
    "حزب انصار رسول بیت سبیل ایت ایه کتاب ذکر رام کلمه امر بقیه شاء ماشاء انشاء باذن ولی عند خلق بفضل حجت "
    "اخر صاحب عبر هذا امام رجال علماء تجدید اصول خلیفه جند شریعه سبحان سنه لوجه فی من الی بسم حرکه یوم خلیفه نبی کلام والله"
)
_MISTER = "السید"
# By such a word a name is looked for.
_SIGNS = {_MISTER} | NAMES | SURNAMES | _OF_FAITH | {SERVANT, *_FATHERS, _MOTHER_OR}
_PERSON = Beside(told=True)
_STRETCH = "ـ"
# So end names of Armenians, Russians and others, and no word with these letters before.
_OF_FOREIGNERS = (
    "بیان", "سیان", "نیان", "ریان", "کیان", "جیان", "لیان", "زیان", "تیان", "فیتش", "نسکی", "ینکو", "شفیلی",
)  # fmt: skip
# What Arabic writes onto the front of a name: "and", "to", "by".
_ONTO = ("و", "ل", "ب")
# "Upon", which but for a dot is Ali.
_UPON = "على"
_SHORTEST_SURNAME, _NISBA = 4, 5
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
    speakers: dict[int, int] = {}
    for at, word in enumerate(words):
        if (
            at >= done
            and word[0] in _ONTO
            and word[1:] in GIVEN
            and (last := _behind_onto(laid, at))
        ):
            done = last
            start = laid.ends[at] - len(laid.spelt(at)[1:].lstrip(_STRETCH))
            yield Piece(start, laid.ends[last - 1], (word[1:], *words[at + 1 : last])), _PERSON
            continue
        if speaker := told(laid, at, countries):
            speakers[speaker[0]] = speaker[1]
        if at < done or not (_is_sign(word) or at in speakers) or _is_a_fathers(laid, at):
            continue
        first, last = (at, speakers[at]) if at in speakers else _bounds(laid, at)
        if first < done or (free := _free(laid, (first, last), taken, starts, countries)) is None:
            continue
        joined = done == first - 1 and done > 0 and words[done] in _AND
        said = said_of(laid, first, free, countries)
        if said is None and not (joined or at in speakers):
            continue
        done = free
        piece = Piece(laid.starts[first], laid.ends[free - 1], tuple(words[first:free]))
        yield piece, said or _PERSON


def _is_sign(word: str) -> bool:
    """Whether a name is looked for by a word."""
    of_two = _is_of_two(word)
    return word in _SIGNS or word[:5] == OF_GOD or of_two or word.endswith(_OF_FOREIGNERS)


def _is_a_fathers(laid: Laid, at: int) -> bool:
    """Whether "son of" stands before a word: no name begins with the father's."""
    return at > 0 and laid.words[at - 1] in _SONS and goes_on(laid, at)


def _is_of_two(word: str) -> bool:
    """Whether a word is two given names in one."""
    return len(word) >= _SHORTEST_OF_TWO and word.endswith(_OF_TWO) and not is_role(word)


def _behind_onto(laid: Laid, at: int) -> int | None:
    """Behind the family's name that follows a given name with "and", "to" or "by" before it."""
    words, family = laid.words, at + 1
    if words[at] in NAMES or family >= len(words) or not goes_on(laid, family):
        return None
    known = words[family] in SURNAMES and words[family].startswith("ال")
    return family + 1 if known and words[at - 1 : at] != ["الملک"] else None


def _bounds(laid: Laid, at: int) -> tuple[int, int]:
    """The first word of a name and the one behind it, which begins with a given name or ends with
    a surname at a place. Without a name they are one word apart."""
    words = laid.words
    if words[at] in NAMES or words[at] == SERVANT or words[at][:5] == OF_GOD:
        other = laid.spelt(at) == _UPON or is_ended(laid, at)
        return (at, at + 1) if other else (at, name_end(laid, at))
    if _is_of_two(words[at]):
        return at, name_end(laid, at)
    first = at - 1
    if titled := _behind_title(laid, at):
        return titled
    if words[at] in _OF_FAITH:
        named = first >= 0 and goes_on(laid, at) and words[first] not in _NOT_FAITHFUL
        return (
            (first, name_end(laid, at)) if named and _may_be_given(words[first]) else (at, at + 1)
        )
    if words[at] in _FATHERS or laid.spelt(at) == _MOTHER:
        father = at + 1 < len(words) and goes_on(laid, at + 1) and words[at + 1] not in _PLACES
        return (at, name_end(laid, at + 1)) if father and words[at + 1] in NAMES else (at, at + 1)
    given = first >= 0 and goes_on(laid, at) and _may_be_given(words[first])
    return (first, at + 1) if given and speaks(laid, at + 1) else (at, at + 1)


def _behind_title(laid: Laid, at: int) -> tuple[int, int] | None:
    """The name of no known form between a title and a family's name: "القيادي شرحبيل السيد"."""
    words, first = laid.words, at - 1
    if not (
        words[at] in FAMILIES_OF_ARABS or words[at] == _MISTER or words[at].endswith(_OF_FOREIGNERS)
    ):
        return None
    named = first > 0 and goes_on(laid, at) and goes_on(laid, first) and _may_be_given(words[first])
    titled = named and words[first - 1].startswith(("ال", "وال")) and is_role(words[first - 1])
    return (first, at + 1) if titled and words[first][:2] != "ال" else None


def _may_be_given(word: str) -> bool:
    """Whether a word before a surname can be somebody's first name."""
    led = word.startswith(("و", "بال", "لل", "کال"))
    return len(word) > 2 and not (led or word in ON or word in THINGS or is_role(word))


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


def may_begin_a_name(laid: Laid, word: int) -> bool:
    """Whether a word behind a title may be a name: the sentence does not go on with it."""
    if word >= len(laid.words) or not goes_on(laid, word):
        return False
    return laid.words[word] not in ON and laid.words[word][0] != "و"


def looks_like_a_name(laid: Laid, word: int) -> bool:
    """Whether a word behind the office of a known holder begins somebody's name for all that, or
    says that he holds it no longer."""
    if not may_begin_a_name(laid, word):
        return False
    spelt, behind = laid.words[word], word + 1
    if spelt in FORMER or spelt in NAMES or spelt == SERVANT or spelt[:5] == OF_GOD:
        return True
    if behind >= len(laid.words) or not goes_on(laid, behind):
        return False
    family = laid.words[behind]
    named = family in SURNAMES or (
        family[:2] == "ال" and laid.spelt(behind)[-1] in "يی" and len(family) > _NISBA
    )
    return named and _may_be_given(spelt) and not spelt.startswith("ال")


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
