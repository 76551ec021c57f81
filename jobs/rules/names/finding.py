"""Finding known names in a text, each with the place it stands at.

One automaton finds every known name in the row of folded words at once. Then the spelling in the
text is looked at: "us" is not "US", "turkey" is not "Turkey". Of names that overlap the longest
wins.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from itertools import combinations
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from jobs.rules.names.meanings import Case, Layer, Meaning, Sense, case_of
from jobs.rules.names.overlaps import Span, longest, tangled
from jobs.rules.names.writings import ARTICLES, LONGEST_PREFIX, Way, ways
from jobs.rules.texts.laid import Laid

# Acronyms that a headline in capitals holds as plain words.
_PLAIN_WORDS = frozenset(["us", "who", "is", "it", "pa", "au", "am", "pm", "un", "sco", "can"])
_WORD = re.compile(r"[^\W_]+")
_LOOK = 40


class Hit(NamedTuple):
    """A name where it stands: words `first` to `last` (exclusive), code points `start` to `end`."""

    first: int
    last: int
    start: int
    end: int
    meaning: Meaning


class _Pattern:
    """A folded name as the automaton knows it: what it means, by the letters it is written in."""

    __slots__ = ("_meanings", "_one_word", "all", "cases", "prefixes")

    def __init__(self, way: Way, senses: Sequence[Sense]) -> None:
        self.prefixes = way.prefixes
        self._one_word = " " not in way.letters.strip()
        # What it means if it is written in all these ways at once.
        self.all = Meaning.of(senses)
        self._meanings: Mapping[tuple[Case, ...], Meaning] = {}
        if len(senses) == 1:
            self.cases: tuple[Case, ...] = (case_of(senses[0]),)
            return
        cased = [(case_of(sense), sense) for sense in senses]
        self.cases = tuple(sorted({case for case, _ in cased}))
        self._meanings = {
            cases: Meaning.of([sense for case, sense in cased if case in cases])
            for length in range(1, len(self.cases))
            for cases in combinations(self.cases, length)
        }

    def spelt(self, name: str) -> Meaning | None:
        """What it means where it is written just so, if that needs no look at what is around."""
        if not name[-1:].isalnum() or name.lower() in _PLAIN_WORDS:
            return None
        return self.written(name, 0, len(name))

    def written(self, text: str, start: int, end: int) -> Meaning | None:
        """What the name means as the text writes it."""
        cases = tuple(
            [case for case in self.cases if not case or self._looks(case, text, start, end)]
        )
        return self.all if cases == self.cases else self._meanings.get(cases)

    def _looks(self, case: Case, text: str, start: int, end: int) -> bool:
        """Whether the text writes the name as names are written."""
        spelt = text[start:end]
        if case is Case.PROPER:
            return spelt[0].isupper() if self._one_word else not spelt.islower()
        if not spelt.isupper():
            return len(spelt) > 3 and spelt[0].isupper() and spelt[1:].islower()
        return spelt.lower() not in _PLAIN_WORDS or not _shouted(text, start, end)


class _Ease(IntEnum):
    """How soon it is clear what a name means: the sooner, the earlier it is numbered."""

    ANY = 0
    CAPITAL = 1
    CAPITAL_WITH_COUNTRY = 2
    LETTERS = 3
    PREFIX = 4


def _ease(way: Way, pattern: _Pattern) -> _Ease:
    if way.prefixes is not None:
        return _Ease.PREFIX
    if pattern.all.dotted:
        return _Ease.LETTERS
    holds = " of " in way.letters or any(s.kind == "org" for s in pattern.all.senses)
    if pattern.cases == (Case.ANY,) and not holds:
        return _Ease.ANY
    if pattern.cases == (Case.PROPER,) and not way.letters[1].isdigit():
        return _Ease.CAPITAL_WITH_COUNTRY if holds else _Ease.CAPITAL
    return _Ease.LETTERS


class Search:
    """Names of one kind as one automaton. Built once; finding changes nothing."""

    def __init__(self, senses: Iterable[Sense]) -> None:
        meant: dict[Way, list[Sense]] = defaultdict(list)
        for sense in senses:
            for way in ways(sense):
                meant[way].append(sense)
        known = [(way, _Pattern(way, told)) for way, told in meant.items()]
        eased = sorted([(_ease(way, p), at) for at, (way, p) in enumerate(known)])
        self._patterns = [known[at][1] for _, at in eased]
        self._meanings = [pattern.all for pattern in self._patterns]
        ease = [ease for ease, _ in eased]
        self._any, self._closed, self._capital = (
            bisect_right(ease, most)
            for most in (_Ease.ANY, _Ease.CAPITAL, _Ease.CAPITAL_WITH_COUNTRY)
        )
        self._spelt = dict(self._spellings())
        self.writings: Sequence[str] = [known[at][0].letters for _, at in eased]
        self._automaton = AhoCorasick(self.writings) if known else None

    def _spellings(self) -> Iterator[tuple[str, Meaning]]:
        """Acronyms, and what is listed with a small letter first, as they are listed."""
        for at, pattern in enumerate(self._patterns[self._any :], self._any):
            if pattern.prefixes is not None:
                # What stands before it in its word must be looked at.
                continue
            for sense in pattern.all.senses:
                name = sense.words
                if at >= self._capital or name[:1].islower():
                    meaning = pattern.spelt(name)
                    if meaning and not meaning.dotted:
                        yield name, meaning

    def spans(self, laid: Laid) -> list[Span]:
        """The names in the order of the text, those that others hide left out."""
        if self._automaton is None:
            return []
        matches = self._automaton.find_matches_as_indexes(laid.row, overlapping=True)
        if laid.even:
            return self._even(laid, matches)
        told = (_span(laid, self._patterns[which], start, end) for which, start, end in matches)
        found = [span for span in told if span]
        return longest(laid.text, found, tangled(found))

    def _even(self, laid: Laid, matches: Iterable[tuple[int, int, int]]) -> list[Span]:
        # The bulk of the work: most names are told by their first letter. What ends where a
        # longer name ended that can hold no country is inside it.
        plain, meanings, spelt = laid.plain, self._meanings, self._spelt
        any_, closed, capital = self._any, self._closed, self._capital
        found: list[Span] = []
        over: list[int] = []
        span: Span | None
        reach = closed_at = 0
        for which, start, end in matches:
            if end == closed_at:
                continue
            if which < capital and (plain[start] < "[" or which < any_):
                span = (start, end - 2, meanings[which])
                if which < closed:
                    closed_at = end
            elif meaning := spelt.get(plain[start : end - 2]):
                span = (start, end - 2, meaning)
            elif not (span := _span(laid, self._patterns[which], start, end)):
                continue
            if start < reach:
                over.append(len(found))
            reach = end - 2
            found.append(span)
        return longest(laid.text, found, over) if over else found


class Finder:
    """All known names, titles and topic words. Built once; finding changes nothing."""

    def __init__(self, senses: Iterable[Sense]) -> None:
        layers: dict[Layer, list[Sense]] = defaultdict(list)
        for sense in senses:
            layers[sense.layer].append(sense)
        self.names = Search(layers[Layer.NAME])
        self._titles = Search(layers[Layer.TITLE])
        self._clues = Search(layers[Layer.TOPIC])

    def find(self, laid: Laid) -> tuple[list[Hit], list[Hit]]:
        """The names and titles of a text, in its order, with the words that they are."""
        return _hits(laid, self.names.spans(laid)), _hits(laid, self._titles.spans(laid))

    def clues(self, laid: Laid) -> list[Span]:
        """The topic words of a text, in its order."""
        return self._clues.spans(laid)


def _hits(laid: Laid, spans: Sequence[Span]) -> list[Hit]:
    return [Hit(*laid.words_of(start, end), start, end, meaning) for start, end, meaning in spans]


def _span(laid: Laid, pattern: _Pattern, start: int, end: int) -> Span | None:
    """The name found at a place in the row; None if it is only letters inside another word, or is
    not written as the name is."""
    if pattern.prefixes is None:
        at = laid.begin(start + 1)
    else:
        head = laid.row.rfind(" ", max(0, start - LONGEST_PREFIX - 1), start) + 1
        prefix = laid.row[head:start]
        if prefix not in pattern.prefixes:
            return None
        at = laid.begin(start - len("ال") if prefix in ARTICLES else start)
    to = laid.stop(end - 1)
    meaning = pattern.written(laid.text, at, to)
    if meaning is None:
        return None
    return (at, to + (meaning.dotted and laid.text.startswith(".", to)), meaning)


def _shouted(text: str, start: int, end: int) -> bool:
    """Whether the words around are in capitals too, so that capitals say nothing."""
    if text[max(0, start - 2) : start - 1].islower():
        return False
    around = _WORD.findall(text[max(0, start - _LOOK) : start])[-1:]
    around += _WORD.findall(text[end : end + _LOOK])[:1]
    return bool(around) and all(word.isupper() for word in around) and len(max(around, key=len)) > 3
