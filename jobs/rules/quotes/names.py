"""The persons that a narrator names, and by which words the text describes them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set
from enum import Enum, auto
from typing import NamedTuple

from jobs.rules.article import Leader
from jobs.rules.quotes.frame import Frame
from jobs.rules.quotes.given import MEN, WOMEN
from jobs.rules.quotes.offices import ARTICLES, EMPTY, ENGLISH
from jobs.rules.quotes.words import (
    DETERMINERS,
    MEN_TOO,
    PREPOSITIONS,
    PRONOUNS,
    QUALIFIERS,
    ROLES,
    SAME_ROLE,
    THAT,
    WOMEN_TOO,
)
from storage.folding import fold

# How many words a title beside a name can have.
_LONGEST = 10
# So many first letters make two words kin.
_STEM = 4
_COMMAS = (",", "،")
_BEFORE_NAMES = frozenset(["sheikh", "sheikha", "cllr", "dr", "mr", "rev", "sir"])
_JUNIOR = ("jr", "sr")


class Named(NamedTuple):
    """A person named by the tokens `first` to `last` (exclusive).

    `whole` unless letters hang on the name: "Raisi’s", "لرئيسي".
    """

    first: int
    last: int
    id: str
    whole: bool


def placed(frame: Frame, people: Sequence[Leader]) -> list[Named]:
    """The mentions that the narrator makes, in the order of the text."""
    starts, ends = frame.starts, frame.ends
    found: list[Named] = []
    for person in people:
        for mention in person.mentions:
            first = bisect_right(starts, mention.start) - 1
            final = bisect_right(starts, mention.end - 1) - 1
            if mention.field != "text" or not 0 <= first <= final or ends[first] <= mention.start:
                continue
            if first in frame.said or final in frame.said:
                continue
            before = frame.text[starts[first] : mention.start]
            dotted = frame.text[mention.end : mention.end + 1] == "."
            whole = before in ("", "و", "ف") and ends[final] <= mention.end + dotted
            final += frame.word(final + 1) in _JUNIOR
            final += frame.folded[final] in _JUNIOR and frame.word(final + 1) == "."
            found.append(Named(first, final + 1, person.id, whole))
    return sorted(found)


def parts_of_names(frame: Frame, named: Sequence[Named]) -> dict[str, set[str]]:
    """Who has a word as first or last name."""
    parts: dict[str, set[str]] = {}
    for name in named:
        if name.last - name.first > 1:
            for token in (name.first, name.last - 1):
                parts.setdefault(frame.folded[token], set()).add(name.id)
    return parts


def titular(frame: Frame, token: int) -> bool:
    """Whether a word can be part of a title before a name."""
    folded = frame.folded[token]
    if frame.mark(token):
        return frame.abbreviates(token) or (folded in ".-" and frame.folded[token - 1] in ROLES)
    if folded in PREPOSITIONS or (folded in PRONOUNS and folded not in DETERMINERS):
        return False
    listed = folded in ROLES or folded in QUALIFIERS or folded in DETERMINERS
    aged = folded.endswith("-year-old")
    return listed or aged or frame.capital(token) or frame.possessive(token)


def described(frame: Frame, office: str | None, named: Iterable[Named]) -> set[str]:
    """By which words a person is described: the office, and the title beside the name."""
    words = set(fold(office or "").split())
    for name in named:
        words.update(_beside(frame, name))
    return words


def _beside(frame: Frame, name: Named) -> Iterator[str]:
    """The words of a name, of its title, and of an apposition behind it."""
    low, high = max(0, name.first - _LONGEST), min(len(frame.folded), name.last + _LONGEST)
    start = name.first
    while start > low and (titular(frame, start - 1) or _foreign(frame, start - 1)):
        start -= 1
    end = name.last
    related = frame.word(end + 1) == "whose"
    if end < high and not related and (frame.folded[end] in _COMMAS or _foreign(frame, end)):
        end += 1
        while end < high and not frame.mark(end):
            end += 1
    for token in range(start, end):
        yield from parts(frame.folded[token])


def _foreign(frame: Frame, token: int) -> bool:
    """Whether a word of a title is of a language that writes it small, or has no capitals."""
    word = frame.folded[token]
    if word in ENGLISH or word in EMPTY or word in ARTICLES:
        return True
    if word in THAT or word in PREPOSITIONS:
        return False
    sign = word[:1]
    return sign.isalpha() and not sign.isascii() and sign.upper() == sign.lower()


def parts(word: str) -> list[str]:
    """The parts of a folded word, without "'s": "vice-president" has two."""
    return word.removesuffix("'s").replace("-", " ").split()


def fits(word: str, described: Set[str]) -> bool:
    """Whether a word describes a person: itself, its kin ("Iranian" by "Iran"), or the same role
    under another name."""
    if word in described or (word in ("premier", "pm") and "prime" in described):
        return True
    if any(word in same and described & same for same in SAME_ROLE):
        return True
    stem = word[:_STEM]
    return len(stem) == _STEM and any(other.startswith(stem) for other in described)


class Gender(Enum):
    """What a first name or a title says of a person."""

    WOMAN = auto()
    MAN = auto()
    OPEN = auto()


def gender_of_name(name: str) -> Gender:
    """Whether a first name is a woman's or a man's."""
    names = fold(name).split()
    if names[1:] and names[0] in _BEFORE_NAMES:
        names = names[1:]
    first = frozenset(names[:1] + names[1:-1][:1])
    if first & WOMEN and names[0] not in MEN:
        return Gender.WOMAN
    return Gender.MAN if first & MEN else Gender.OPEN


def gender_of_title(words: Set[str]) -> Gender:
    """Whether words that describe a person say that it is a woman or a man."""
    if words & WOMEN_TOO:
        return Gender.WOMAN
    return Gender.MAN if words & MEN_TOO else Gender.OPEN
