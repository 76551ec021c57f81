"""Finding known names in a text, each with the place it stands at.

The text is folded into a row of words between single spaces; one automaton finds every known
name in the row at once, and the way back to the text's own code points is kept. Of names that
overlap the longest wins. Then the spelling in the text is looked at: "us" is not "US", "turkey"
is not "Turkey".
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from operator import itemgetter
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from jobs.rules.laid import Laid
from jobs.rules.meanings import Case, How, Layer, Meaning, Sense, case_of


class Hit(NamedTuple):
    """A name where it stands: words `first` to `last` (exclusive), code points `start` to `end`."""

    first: int
    last: int
    start: int
    end: int
    meaning: Meaning


# What Arabic writes onto the front of a word: and, in, for, so, like, the.
_PREFIXES = frozenset(["", "و", "ب", "ل", "وب", "ول"])
_ARTICLES = frozenset(["ال", "وال", "بال", "فال", "کال", "لل", "ولل", "وبال"])
_ALL_PREFIXES = _PREFIXES | _ARTICLES
_ARTICLES_OR_NONE = _ARTICLES | {""}
# A shorter word with a prefix is too often another word.
_PREFIXED_LETTERS, _ARTICLE_LETTERS = 5, 3
# Acronyms that a headline in capitals holds as plain words.
_PLAIN_WORDS = frozenset(["us", "who", "is", "it", "pa", "au", "am", "pm", "un", "sco", "can"])
# The ways of naming a country that count inside an organization's name.
_INSIDE = frozenset([How.NAME, How.PEOPLE])


class _Pattern:
    """A folded name as the automaton knows it: what it means, by the letters it is written in."""

    __slots__ = ("cases", "meaning", "meanings", "prefixes", "words")

    def __init__(
        self, words: int, prefixes: frozenset[str] | None, senses: Sequence[tuple[Case, Sense]]
    ) -> None:
        self.words, self.prefixes = words, prefixes
        self.cases = tuple(sorted({case for case, _ in senses}))
        self.meanings = {
            cases: Meaning.of([sense for case, sense in senses if case in cases])
            for length in range(1, len(self.cases) + 1)
            for cases in combinations(self.cases, length)
        }
        # What it means if the letters say nothing.
        self.meaning = self.meanings[self.cases] if self.cases == (Case.ANY,) else None


class Finder:
    """All known names as one automaton. Built once; finding changes nothing."""

    def __init__(self, senses: Iterable[Sense]) -> None:
        spelt: dict[_Key, list[tuple[Case, Sense]]] = defaultdict(list)
        for sense in senses:
            if way := _way(sense.folded, sense.layer):
                spelt[sense.layer, *way].append((case_of(sense), sense))
        meant: dict[str, list[tuple[Layer, _Pattern]]] = defaultdict(list)
        for (layer, written, prefixes), cased in spelt.items():
            pattern = _Pattern(len(written.split()), prefixes, cased)
            meant[written].append((layer, pattern))
        self._writings = list(meant)
        self._meant = list(meant.values())
        self._automaton = AhoCorasick(self._writings) if self._writings else None

    @property
    def writings(self) -> Sequence[str]:
        """What the automaton looks for."""
        return self._writings

    def find(self, laid: Laid) -> tuple[list[Hit], list[Hit], list[Hit]]:
        """The names, titles and topic words of a text, in the order of the text."""
        found: tuple[list[_Match], list[_Match], list[_Match]] = ([], [], [])
        if self._automaton is None:
            return [], [], []
        for which, start, end in self._automaton.find_matches_as_indexes(
            laid.row, overlapping=True
        ):
            for layer, pattern in self._meant[which]:
                if hit := _hit(laid, pattern, start):
                    found[layer].append((start - end, hit))
        return _longest(laid, found[0]), _longest(laid, found[1]), _longest(laid, found[2])


_Key = tuple[Layer, str, frozenset[str] | None]
# A name with its length below zero, so that the longest sorts first, and of equals the leftmost.
_Match = tuple[int, Hit]


def _way(folded: str, layer: Layer) -> tuple[str, frozenset[str] | None] | None:
    """How a folded name is looked for: as whole words, or in Arabic script with a prefix too."""
    if not folded:
        return None
    if "\u0600" <= folded[0] <= "\u06ff":
        head = folded.split(" ", 1)[0]
        if head.startswith("ال") and len(head) - 2 >= _ARTICLE_LETTERS:
            return f"{folded[2:]} ", _ARTICLES
        if len(head) >= _PREFIXED_LETTERS:
            return f"{folded} ", _ALL_PREFIXES
        if len(head) >= _ARTICLE_LETTERS and layer is not Layer.NAME:
            return f"{folded} ", _ARTICLES_OR_NONE
    return f" {folded} ", None


def _hit(laid: Laid, pattern: _Pattern, start: int) -> Hit | None:
    """The name found at a place in the row; None if it is only letters inside another word, or is
    not written as the name is."""
    if pattern.prefixes is None:
        first = laid.word_at(start + 1)
        at = laid.starts[first]
    else:
        first = laid.word_at(start)
        before = laid.into_word(first, start)
        prefix = laid.row[start - before : start]
        if prefix not in pattern.prefixes:
            return None
        if prefix in _ARTICLES:
            before -= len("ال")
        at = laid.start_in_word(first, before) if before else laid.starts[first]
    last = first + pattern.words
    meaning = pattern.meaning or _written(laid, pattern, first, last)
    if meaning is None:
        return None
    end = laid.ends[last - 1]
    if meaning.dotted and laid.text[end : end + 1] == ".":
        end += 1
    return Hit(first, last, at, end, meaning)


def _written(laid: Laid, pattern: _Pattern, first: int, last: int) -> Meaning | None:
    """What the name means as the text writes it."""
    cases = tuple([case for case in pattern.cases if not case or _looks(laid, case, first, last)])
    return pattern.meanings.get(cases)


def _looks(laid: Laid, case: Case, first: int, last: int) -> bool:
    """Whether the text writes the name as names are written."""
    spelt = laid.text[laid.starts[first] : laid.ends[last - 1]]
    if case is Case.PROPER:
        return spelt[0].isupper() if last - first == 1 else not spelt.islower()
    if not spelt.isupper():
        return len(spelt) > 3 and spelt[0].isupper() and spelt[1:].islower()
    return spelt.lower() not in _PLAIN_WORDS or not _shouted(laid, first, last)


def _shouted(laid: Laid, first: int, last: int) -> bool:
    """Whether the words around are in capitals too, so that capitals say nothing."""
    around = [laid.spelt(word) for word in (first - 1, last) if 0 <= word < len(laid.words)]
    return bool(around) and all(word.isupper() for word in around) and len(max(around, key=len)) > 3


def _longest(laid: Laid, matches: list[_Match]) -> list[Hit]:
    """Of the names that overlap the longest, in the order of the text.

    A country inside an organization's name is kept beside it: "Iran's Foreign Ministry" speaks of
    Iran too.
    """
    matches.sort(key=itemgetter(0))
    taken: list[Hit | None] = [None] * len(laid.words)
    kept: list[Hit] = []
    for _, hit in matches:
        over = taken[hit.first : hit.last]
        if not any(over) or _belongs_inside(laid, hit, over):
            taken[hit.first : hit.last] = [hit] * len(over)
            kept.append(hit)
    kept.sort(key=itemgetter(0))
    return kept


def _belongs_inside(laid: Laid, hit: Hit, taken: Sequence[Hit | None]) -> bool:
    """Whether a country's name lies within the name of one organization, or behind a king's "of"."""
    if _INSIDE.isdisjoint(hit.meaning.nations.values()):
        return False
    outer = taken[0]
    if outer is None or any(other is not outer for other in taken):
        return False
    return bool(outer.meaning.bodies) or (
        bool(outer.meaning.leaders) and laid.words[hit.first - 1] == "of"
    )
