"""Whom a description means: "the harbour master", "the French leader", "le ministre"."""

from collections.abc import Sequence
from typing import NamedTuple

from jobs.rules.article import Leader
from jobs.rules.quotes.beside import SENTENCE_ENDS, beside
from jobs.rules.quotes.frame import Frame
from jobs.rules.quotes.names import (
    Gender,
    Named,
    described,
    fits,
    gender_of_name,
    gender_of_title,
    parts,
)
from jobs.rules.quotes.offices import ANYBODY, EMPTY, ENGLISH, HEADING, HEADS
from jobs.rules.quotes.sorts import (
    ANYBODYS,
    CHANGING,
    DEMONYMS,
    FORMER,
    HONORIFICS,
    NATIVES,
    OUT_OF_OFFICE,
    OWNERS,
    PERSONAL,
    SAYS_NOTHING,
    UNNAMED,
)
from jobs.rules.quotes.words import (
    ANY_ROLE,
    MEN_TOO,
    OF,
    RELATIONS,
    ROLES,
    WOMEN_TOO,
)

_OFFICES = ROLES - RELATIONS - HONORIFICS
# What somebody does who has just been spoken of: "the retired dentist", "the biologist".
_TRADES = ("ist", "ician", "woman", "sman")
# Whose they are tells nobody from another: "Australia's captain".
_OF_A_SIDE = frozenset(["minister", "captain", "coach", "skipper", "goalkeeper", "striker"])
# How far behind a name a pronoun tells of the person.
_OWN_PRONOUN = 15
_HERS, _HIS = frozenset(["her", "herself"]), frozenset(["his", "himself"])


class _Told(NamedTuple):
    """By which words a person is described, and which of them say what the person is."""

    words: set[str]
    heads: set[str]


class Descriptions:
    """What a text tells of its persons, and whom it means by that later."""

    def __init__(self, frame: Frame, people: Sequence[Leader], named: Sequence[Named]) -> None:
        self.frame = frame
        self._people = {person.id: person for person in people}
        self._named: dict[str, list[Named]] = {person.id: [] for person in people}
        for name in named:
            self._named[name.id].append(name)
        self._known_of: dict[str, _Told] = {}
        self._genders: dict[str, Gender] = {}
        self._firsts = frozenset(name.first for name in named)

    def gender(self, person: str) -> Gender:
        """What the first name of a person says, else what the text does."""
        if person not in self._genders:
            by_name = gender_of_name(self._people[person].name)
            self._genders[person] = self._told_gender(person) if by_name is Gender.OPEN else by_name
        return self._genders[person]

    def _told_gender(self, person: str) -> Gender:
        """What a title says, else the pronoun that follows a name: "Akhtar, who left her post"."""
        told = gender_of_title(self._told(person).words)
        if told is not Gender.OPEN:
            return told
        following = (self._pronoun_behind(name.last) for name in self._named[person])
        return next((gender for gender in following if gender is not Gender.OPEN), Gender.OPEN)

    def _pronoun_behind(self, at: int) -> Gender:
        for token in range(at, min(len(self.frame.folded), at + _OWN_PRONOUN)):
            word = self.frame.folded[token]
            if word in SENTENCE_ENDS or token in self._firsts:
                break
            if word in _HERS or word in _HIS:
                return Gender.WOMAN if word in _HERS else Gender.MAN
        return Gender.OPEN

    def _told(self, person: str) -> _Told:
        if person not in self._known_of:
            named = self._named[person]
            told = _Told(described(self.frame, self._people[person].office, named), set())
            for name in named:
                for first, last in beside(self.frame, name):
                    if first < last:
                        _take_in(told, self.frame.folded[first:last])
            self._known_of[person] = told
        return self._known_of[person]

    def meant(self, words: Sequence[str], last: str | None, owned: bool = False) -> str | None:
        """Whom the words mean, an article left out: the one spoken of `last` if they fit, else
        the only one whom they fit; `owned` if they tell whose: "Biden's lawyer"."""
        known = self._known([word for word in words if word not in SAYS_NOTHING])
        if last and (self._fits(last, known, words) or self._comes_or_goes(last, words)):
            return last
        staying = [word for word in known if word not in CHANGING]
        if last and staying != known and self._fits(last, staying, words):
            return last
        if _loose(known):
            return last if last and self._open(last, known) else None
        fitting = [id for id in self._people if self._fits(id, known, words)]
        if not fitting and last and known and self._lacking(last, _head(known), owned):
            return last
        return fitting[0] if len(fitting) == 1 else None

    def _known(self, words: Sequence[str]) -> list[str]:
        """The words that tell somebody from others, a generic owner ("the alliance's") left out."""
        return [
            word
            for number, word in enumerate(words)
            if word not in EMPTY and (number == len(words) - 1 or not _in_passing(word))
        ]

    def _fits(self, person: str, known: Sequence[str], words: Sequence[str]) -> bool:
        told, heads = self._told(person)
        if not known or ("new" in words and told & OUT_OF_OFFICE):
            return False
        unlike = Gender.WOMAN if known[-1] in MEN_TOO else Gender.MAN
        if known[-1] in MEN_TOO | WOMEN_TOO and self.gender(person) is unlike:
            return False
        if len(words) == 1 and words[0].endswith(DEMONYMS):
            return words[0] in told
        if known[-1] in heads:
            return all(fits(word, told) for word in known[:-1])
        spoken = [ENGLISH.get(word, word) if word not in told else word for word in known]
        if not _a_role(spoken[-1]) and not any(word in ENGLISH for word in known):
            return False
        return any(word not in ANY_ROLE for word in spoken) and all(
            word in ANY_ROLE or (word in HEADS and told & HEADING) or fits(word, told)
            for word in spoken
        )

    def _lacking(self, last: str, head: str, owned: bool) -> bool:
        """Whether a word can add to what is told of somebody: "the winner"; "the president" where
        no office is told."""
        unlike = Gender.WOMAN if head in MEN_TOO else Gender.MAN
        if head in MEN_TOO | WOMEN_TOO and self.gender(last) is unlike:
            return False
        office = head in HEADING or head in _OF_A_SIDE
        if not owned and (head in ANYBODYS or _trade(head)):
            return True
        untold = self._told(last).words.isdisjoint(_OFFICES)
        return untold and (office or (not owned and head in ROLES and head not in UNNAMED))

    def _comes_or_goes(self, person: str, words: Sequence[str]) -> bool:
        """Whether "the former mayor" can be somebody of whom no office is told."""
        told = self._told(person).words
        if not FORMER.isdisjoint(words):
            office = [word for word in words if word not in FORMER]
            return not told.issuperset(office) and ENGLISH.get(words[0], "") not in told
        return not CHANGING.isdisjoint(words) and told.isdisjoint(ROLES - {"member"})

    def _open(self, person: str, known: Sequence[str]) -> bool:
        """Whether a loose description is not at odds with what is told of a person."""
        heads = any(ENGLISH.get(word, word) in HEADS for word in known)
        told = self._told(person).words
        return not heads or not told.isdisjoint(HEADING) or told.isdisjoint(_OFFICES)


def describes(words: Sequence[str], name: bool) -> bool:
    """Whether words can describe a person at all: a body ("the ministry of health") is none, nor
    what else is named, as the last of the words is if `name` ("the Kremlin")."""
    heads = (words[at - 1] for at, word in enumerate(words) if at and word in OF)
    head = next(heads, words[-1] if words else "")
    if not head or head in OWNERS:
        return False
    return not name or head in PERSONAL or _a_role(head) or head.endswith(DEMONYMS)


def _take_in(told: _Told, words: Sequence[str]) -> None:
    spoken = [part for word in words for part in parts(word)]
    told.heads.update(spoken[-1:], spoken[:1] if spoken and spoken[0] in ENGLISH else [])
    told.words.update(spoken)


def _head(known: Sequence[str]) -> str:
    """What words say that somebody is: the first in "líder del PP", the last in "rival team boss"."""
    head = known[0] if known[0] in ENGLISH else known[-1]
    return ENGLISH.get(head, head)


def _in_passing(word: str) -> bool:
    """Whether a word before the noun tells nobody from others: "the dismissed mayor"."""
    return word in OWNERS or (word.endswith("ed") and word != "united")


def _loose(known: Sequence[str]) -> bool:
    """Whether words would describe many: "the politician", "el mandatario"."""
    spoken = [ENGLISH.get(word, word) for word in known]
    if len(spoken) == 1 and spoken[0] in NATIVES:
        return True
    return bool(spoken) and all(
        word in ANY_ROLE or word in HEADS or word in ANYBODY for word in spoken
    )


def _trade(word: str) -> bool:
    return word.endswith(_TRADES) and word not in ROLES


def _a_role(word: str) -> bool:
    first, _, last = word.rpartition("-")
    return last in ROLES or first in ROLES or word in HEADS
