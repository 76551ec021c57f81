"""A sentence as words and letters, in which whoever can act is one word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from jobs.rules.article import Mention, Reading
from jobs.rules.events.alphabet import (
    CLASS,
    LETTERS,
    NATION_MARK,
    PERSON_MARK,
    PLAIN,
    pattern,
)
from jobs.rules.events.pieces import place, spelt

# What a mention is covered with, but for its last letter, which says who it is.
_COVER = "\ufdd2"
_MARKS = re.compile("[\ufdd0-\ufdd2]")
_ACTOR = re.compile("[PpNn]").finditer


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody who can act: a leader, or a country or organization."""

    id: str
    person: bool = False
    country: bool = False
    home: str | None = None
    office: str = ""


class Party(NamedTuple):
    """Somebody where the text names him, in code points."""

    start: int
    end: int
    who: Who


def parties(reading: Reading) -> list[Party]:
    """Who is mentioned in the text, in its order; of mentions inside each other the widest."""
    apart: list[Party] = []
    reached = 0
    for start, below, _, _, who in sorted(_mentions(reading)):
        if start >= reached:
            reached = -below
            apart.append(Party(start, reached, who))
    return apart


_Placed = tuple[int, int, bool, int, Who]


def _mentions(reading: Reading) -> Iterator[_Placed]:
    """Each mention by its start, its end below zero, so that the widest comes first, and whose it
    is: people before others."""
    number = 0
    for person in reading.leaders:
        office = (person.office or "").lower()
        who = Who(person.id, person=True, home=person.country, office=office)
        number += 1
        yield from _placed(person.mentions, who, number)
    for body in reading.organizations:
        number += 1
        yield from _placed(body.mentions, Who(body.id), number)
    for country in reading.countries:
        number += 1
        who = Who(country.id, country=True, home=country.id)
        yield from _placed(country.mentions, who, number)


def _placed(mentions: Sequence[Mention], who: Who, number: int) -> list[_Placed]:
    return [
        (mention.start, -mention.end, not who.person, number, who)
        for mention in mentions
        if mention.field == "text"
    ]


def covered(text: str, named: Sequence[Party]) -> str:
    """The text, letter for letter, each mention covered by a sign that no text has."""
    if any(mark in text for mark in (PERSON_MARK, NATION_MARK, _COVER)):
        text = _MARKS.sub(" ", text)
    pieces: list[str] = []
    at = 0
    for start, end, who in named:
        mark = PERSON_MARK if who.person else NATION_MARK
        pieces += (text[at:start], _COVER * (end - start - 1), mark)
        at = end
    return "".join([*pieces, text[at:]])


_Taken = tuple[int, int, str | None]


class Line:
    """A sentence's words in small letters and the letters they are spelt in; `back` are these
    turned round.

    An actor is the word "@". `who` tells who each is; `places` which token of the sentence, from
    `start` to `end` of the covered text, a word is.
    """

    __slots__ = (
        "apart", "back", "codes", "letters", "pieces", "places", "size", "start", "who", "words",
    )  # fmt: skip

    def __init__(self, cover: str, start: int, end: int, named: Sequence[Who]) -> None:
        self.start = start
        self.pieces = cover[start:end].split(" ")
        self.words, self.apart = spelt(self.pieces)
        codes = "".join(self.apart)
        self.places: Sequence[int] = range(len(codes))
        self.who = dict(zip([found.start() for found in _ACTOR(codes)], named, strict=False))
        self.letters = frozenset(codes)
        apart = len(self.who) < 2 and self.letters.isdisjoint(_JOINING)
        if not apart and (taken := _taken(codes)):
            codes = self._gathered(codes, taken)
        self.codes, self.back, self.size = codes, codes[::-1], len(codes)

    def word(self, at: int) -> str:
        """The word there; nothing beyond the sentence."""
        return self.words[at] if 0 <= at < self.size else ""

    def is_plural(self, at: int) -> bool:
        """Whether an actor or word there speaks of several, by its last letter."""
        return self.words[at].endswith("s")

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The code points of the words from `first` to `last` (exclusive)."""
        start, end = place(self.pieces, self.apart, self.places[first])
        if last > first + 1:
            end = place(self.pieces, self.apart, self.places[last - 1])[1]
        return self.start + start, self.start + end

    def _gathered(self, codes: str, taken: list[_Taken]) -> str:
        """What is said of one taken together, and what is in parentheses left out."""
        words, waiting = self.words, list(self.who.items())
        self.words, self.who = [], {}
        waiting.reverse()
        kept: list[int] = []
        letters: list[str] = []
        at = 0
        for start, end, way in [*taken, (len(codes), len(codes), None)]:
            moved = len(self.words) - at
            while waiting and waiting[-1][0] < end:
                place, who = waiting.pop()
                if place < start:
                    self.who[place + moved] = who
            self.words += words[at:start]
            kept += range(at, start)
            letters.append(codes[at:start])
            at = end
            if way == "part":
                self.who.pop(len(self.words) - 1, None)
                self.words[-1] = "backed"
                letters[-1] = letters[-1][:-1] + PLAIN
            elif way == "joined":
                self.words.append("and")
                kept.append(start)
                letters.append(LETTERS["and"])
        self.places = kept
        return "".join(letters)


def _taken(codes: str) -> list[_Taken]:
    return [(*match.span(), match.lastgroup) for match in _TOGETHER.finditer(codes)]


# Without one of these a single name stands alone.
_JOINING = frozenset(CLASS["diplomat"] + "(-")
_OFFICE = r"[{nation}](?:[^{stop}{det}{actor}{trigger}]{0,5}[{title}],?)?(?=[{person}])"
_OWN_OFFICE = r"[{nation}{own}][{title}]{1,6},?(?=[{person}])"
# Words that are said of one, so that they are taken together. Each begins with a letter that is
# looked for, and looks behind it afterwards: that is several times faster.
_TOGETHER = pattern(
    # In parentheses, which say it again.
    r"\([^)]{0,24}\)"
    # "Iran-Russia" is two, "Iran-backed" and "anti-Iran" are neither.
    r"|-(?<=[{anti}]-)[{actor}]|(?P<joined>-(?<=[{bare}]-)(?=[{actor}]))|(?P<part>-(?<=[{bare}]-))"
    # "spokesman for Iran's Foreign Ministry X", "Iranian Foreign Minister X", "Iran's president, X".
    rf"|[{{link}}](?<=[{{title}}].)(?:{_OFFICE}|{_OWN_OFFICE})|{_OFFICE}|{_OWN_OFFICE}"
    # "President X of Iran".
    r"|[{=of}](?<=[{person}].)[{nation}]"
    # "Sweden's ambassador to Iran".
    r"|[{=to}{=in}](?<=[{diplomat}].)[{nation}]"
)
