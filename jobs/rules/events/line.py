"""A sentence as words and letters, in which whoever can act is one word."""

from collections.abc import Sequence
from itertools import compress
from typing import NamedTuple

from jobs.rules.events.alphabet import (
    AMOUNT,
    CLASS,
    LETTERS,
    NATION,
    NATIONS,
    PERSON,
    PERSONS,
    PLAIN,
    pattern,
)
from jobs.rules.events.classes import DIPLOMATS
from jobs.rules.events.pieces import span, spelt
from jobs.rules.events.towns import towns

_ACTORS = frozenset(CLASS["actor"])
_PEOPLE = frozenset(CLASS["people"])
# Who speaks for a person is that person.
_HIS = frozenset(
    ["office", "campaign", "administration", "government", "cabinet", "team", "plane", "jet"]
)


class Who(NamedTuple):
    """Somebody who can act: a leader, or a country or organization, whose name is its `office`.

    Of a surname that several bear it is `open` who acts: nobody else does, and no event names him.
    """

    id: str
    person: bool = False
    country: bool = False
    home: str | None = None
    office: str = ""
    open: bool = False


class Phrase(NamedTuple):
    """A noun phrase: words `first` to `last`, the actor in it, and the letter of its head if that
    is no actor."""

    first: int
    last: int
    actor: int | None
    head: str

    def acts(self, told: "Line") -> int | None:
        """The actor that it speaks of: whom it names, or whose people it names."""
        if self.actor is None or not self.head:
            return self.actor
        if told.codes[self.actor] in _PERSON:
            his = told.words[self.last] in _HIS and self.actor == self.last - 1
            return self.actor if his else None
        if self.head not in _PEOPLE and not (
            self.head == AMOUNT and told.words[self.last][-1] == "s"
        ):
            return None
        # "Israel's U.N. envoy" is Israel's.
        owned = self.actor and told.codes[self.actor - 1] in _OWN
        return self.actor - 1 if owned and told.words[self.last] in DIPLOMATS else self.actor


_Taken = tuple[int, int, str | None]


class Line:
    """A sentence's words in small letters and the letters they are spelt in; `back` are these
    turned round; `phrases` are the noun phrases found so far, by their last word.

    An actor is one word, a sign. `who` tells who each is; `places` which word it was in `pieces`,
    which stand between the spaces of the covered text from `start` on, spelt in `apart`.
    `words[-1]`, and what is behind the last, is the empty word.
    """

    __slots__ = (
        "apart", "back", "brokers", "codes", "last_actor", "letters", "phrases", "pieces", "places", "size", "start", "who",
        "words",
    )  # fmt: skip

    def __init__(self, cover: str, start: int, end: int, named: Sequence[Who]) -> None:
        self.start = start
        self.pieces = pieces = cover[start:end].split(" ")
        self.apart, self.words = spelt(pieces)
        codes = "".join(self.apart)
        self.places: Sequence[int] = range(len(codes))
        actors = compress(self.places, map(_ACTORS.__contains__, codes))
        self.who = dict(zip(actors, named, strict=False))
        # Who brokers something, by the word before it: "a Russian-brokered truce".
        self.brokers: dict[int, Who] = {}
        self.letters = letters = frozenset(codes)
        persons, nations = not letters.isdisjoint(_PERSON), not letters.isdisjoint(_NATION)
        if nations and "," in letters and (found := self._towns(codes)):
            codes = self._gathered(codes, found)
        joined = (persons and nations) or not letters.isdisjoint(_JOINING)
        if persons and not joined and _OF in letters:
            joined = _TITLED(codes) is not None
        if joined and (taken := _taken(codes)):
            codes = self._gathered(codes, taken)
        self.codes, self.back, self.size = codes, codes[::-1], len(codes)
        # So that one word before the first, and one behind the last, is nothing.
        self.words.append("")
        self.last_actor = next(reversed(self.who), -1)
        self.phrases: dict[int, Phrase] = {}

    @property
    def people(self) -> list[Who]:
        """The persons named here, each once."""
        if self.letters.isdisjoint(_PERSON):
            return []
        people = [who for who in self.who.values() if who.person]
        return list({who.id: who for who in people}.values()) if len(people) > 1 else people

    def word(self, at: int) -> str:
        """The word there; nothing beyond the sentence."""
        return self.words[at] if 0 <= at < self.size else ""

    def is_plural(self, at: int) -> bool:
        """Whether an actor or word there speaks of several, by its last letter."""
        return self.words[at].endswith("s")

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The code points of the words from `first` to `last` (exclusive)."""
        at, to = self.places[first], self.places[max(first, last - 1)]
        start, end = span(self.pieces, self.apart, at, to)
        return self.start + start, self.start + end

    def _towns(self, codes: str) -> list[_Taken]:
        """The towns before their country, with the comma: "in Rask, Iran" is in Iran."""
        who = self.who
        return [
            (first, comma + 1, None)
            for first, comma, country in towns(codes)
            if first not in who or who[first].id == who[country].id
        ]

    def _gathered(self, codes: str, taken: Sequence[_Taken]) -> str:
        """What is said of one taken together, and what is in parentheses left out."""
        words: list[str] = []
        kept: list[int] = []
        letters: list[str] = []
        at = 0
        for start, end, way in [*taken, (len(codes), len(codes), None)]:
            words += self.words[at:start]
            kept += range(at, start)
            letters.append(codes[at:start])
            at = end
            if way == "part":
                words[-1], kept[-1] = "backed", start
                letters[-1] = letters[-1][:-1] + PLAIN
                if end < len(codes) and self.words[end] in _BROKERED:
                    self.brokers[len(words) - 1], kept[-1] = self.who[start - 1], end
                    at = end + 1
            elif way == "joined":
                words.append("and")
                kept.append(start)
                letters.append(LETTERS["and"])
        who = self.who
        self.who = {word: who[place] for word, place in enumerate(kept) if place in who}
        self.words, self.places = words, [self.places[at] for at in kept]
        return "".join(letters)


def _taken(codes: str) -> list[_Taken]:
    return [(*match.span(), match.lastgroup) for match in _TOGETHER.finditer(codes)]


# Without one of these every name stands alone, but for a person's beside another's.
_PERSON, _NATION = frozenset(PERSON + PERSONS), frozenset(NATION + NATIONS)
_BROKERED = frozenset(["brokered", "mediated"])
_OWN = frozenset(CLASS["own"])
_JOINING = frozenset(CLASS["diplomat"] + "(-")
# What may stand between whose office it is and who holds it; "of state", "of foreign affairs".
_OF_WHAT = r"[{det}]?[^{stop}{det}{actor}{office}]{1,3}"
_OFFICE = (
    r"(?:(?<=[{nation}])(?:[^{stop}{det}{actor}{trigger}]{0,5}[{title}]"
    rf"(?:[{{=of}}]{_OF_WHAT})?,?)?|[{{title}}]{{1,6}},?)"
    r"(?=[{person}])"
)
_OF = LETTERS["of"]
_TITLED = pattern(rf"[{{title}}][{{=of}}]{_OF_WHAT}[{{person}}]").search
# Words that are said of one, so that they are taken together. One letter is looked for, and what
# stands behind and before it afterwards: that is several times faster.
_TOGETHER = pattern(
    r"[(\-{link}{nation}{own}{=of}{=to}{=in}](?:"
    # In parentheses, which say it again.
    r"(?<=\()[^)]{0,24}\)"
    # "Iran-Russia" is two, "Iran-backed" and "anti-Iran" are neither.
    r"|(?<=[{anti}]-)[{actor}]|(?P<joined>(?<=[{bare}]-)(?=[{actor}]))|(?P<part>(?<=[{bare}]-))"
    # "spokesman for Iran's Foreign Ministry X", "Iranian Foreign Minister X", "Iran's president, X".
    rf"|(?<=[{{title}}][{{link}}])[{{nation}}{{own}}]{_OFFICE}|(?<=[{{nation}}{{own}}]){_OFFICE}"
    # "Secretary of State X".
    rf"|(?<=[{{title}}][{{=of}}]){_OF_WHAT}(?=[{{person}}])"
    # "President X of Iran".
    r"|(?<=[{person}][{=of}])[{nation}]"
    # "Sweden's ambassador to Iran", "to the UN".
    r"|(?<=[{diplomat}][{=to}{=in}])[{det}]?[{nation}])"
)
