"""Finding known names in a text, each with the place it stands at.

One automaton finds every known name in the row of folded words at once. Then the spelling in the
text is looked at: "us" is not "US", "turkey" is not "Turkey". Of names that overlap the longest
wins.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from jobs.rules.laid import Laid
from jobs.rules.meanings import Case, Layer, Meaning, Sense, case_of
from jobs.rules.overlaps import Span, longest
from jobs.rules.writings import ARTICLES, LONGEST_PREFIX, Way, trimmed, ways

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

    __slots__ = ("_meanings", "_one_word", "cases", "meaning", "prefixes")

    def __init__(self, way: Way, senses: Sequence[tuple[Case, Sense]]) -> None:
        self.prefixes = way.prefixes
        self._one_word = " " not in way.letters.strip()
        self.cases = tuple(sorted({case for case, _ in senses}))
        self._meanings = {
            cases: Meaning.of([sense for case, sense in senses if case in cases])
            for length in range(1, len(self.cases) + 1)
            for cases in combinations(self.cases, length)
        }
        # What it means if the letters say nothing.
        self.meaning = self._meanings[self.cases] if self.cases == (Case.ANY,) else None

    def written(self, text: str, start: int, end: int) -> Meaning | None:
        """What the name means as the text writes it."""
        cases = [case for case in self.cases if not case or self._looks(case, text, start, end)]
        return self._meanings.get(tuple(cases))

    def _looks(self, case: Case, text: str, start: int, end: int) -> bool:
        """Whether the text writes the name as names are written."""
        spelt = text[start:end]
        if case is Case.PROPER:
            return spelt[0].isupper() if self._one_word else not spelt.islower()
        if not spelt.isupper():
            return len(spelt) > 3 and spelt[0].isupper() and spelt[1:].islower()
        return spelt.lower() not in _PLAIN_WORDS or not _shouted(text, start, end)

    def spelt(self, name: str) -> Meaning | None:
        """What the name means wherever it is written just so; None if that needs a look around."""
        plain = Case.CAPITALS in self.cases and name.lower() in _PLAIN_WORDS
        return None if plain else self.written(name, 0, len(name))


class _Search:
    """Names of one or two layers as one automaton. Of `layer` most are found by their spelling."""

    def __init__(self, layer: Layer, senses: Iterable[Sense]) -> None:
        self._layer = layer
        meant: dict[tuple[Layer, Way], list[tuple[Case, Sense]]] = defaultdict(list)
        for sense in senses:
            for way in ways(sense):
                meant[sense.layer, way].append((case_of(sense), sense))
        # Plain ones first, so that a number tells them.
        keys = sorted(meant, key=self._is_not_plain)
        self._plain = sum(not self._is_not_plain(key) for key in keys)
        self._layers = [of for of, _ in keys]
        self._patterns = [_Pattern(way, meant[of, way]) for of, way in keys]
        self._settled = [pattern.meaning for pattern in self._patterns]
        self._spelt = self._spellings([meant[key] for key in keys[: self._plain]])
        self.writings: Sequence[str] = [way.letters for _, way in keys]
        self._automaton = AhoCorasick(self.writings) if keys else None

    def _is_not_plain(self, key: tuple[Layer, Way]) -> bool:
        return key[0] is not self._layer or key[1].prefixes is not None

    def _spellings(self, meant: Sequence[Sequence[tuple[Case, Sense]]]) -> Mapping[str, Meaning]:
        """What the plain names mean where they are written as listed, so that nobody need look."""
        found: dict[str, Meaning] = {}
        for pattern, senses in zip(self._patterns, meant, strict=False):
            for spelt in {trimmed(sense.words) for _, sense in senses}:
                if meaning := pattern.spelt(spelt):
                    found[spelt] = meaning
        return found

    def spans(self, laid: Laid) -> dict[Layer, list[Span]]:
        """The names of each layer in the order of the text, those that others hide left out."""
        found: dict[Layer, list[Span]] = {self._layer: []}
        if self._automaton is None:
            return found
        matches = self._automaton.find_matches_as_indexes(laid.row, overlapping=True)
        if laid.even:
            matches = self._even(laid.text, matches, found[self._layer])
        for which, start, end in matches:
            if span := _span(laid, self._patterns[which], start, end):
                found.setdefault(self._layers[which], []).append(span)
        return {
            layer: _with_stops(laid.text, longest(laid.text, spans))
            for layer, spans in found.items()
        }

    def _even(
        self, text: str, matches: Iterable[tuple[int, int, int]], found: list[Span]
    ) -> list[tuple[int, int, int]]:
        """The plain names of an even row are found; what is left is answered."""
        # The bulk of the work: most names are told by their spelling alone.
        plain, spelt, settled, patterns = self._plain, self._spelt, self._settled, self._patterns
        rest = []
        for match in matches:
            which, start, end = match
            if which >= plain:
                rest.append(match)
                continue
            end -= 2
            meaning = spelt.get(text[start:end]) or settled[which]
            if meaning or (meaning := patterns[which].written(text, start, end)):
                found.append((start, end, meaning))
        return rest


class Finder:
    """All known names, titles and topic words. Built once; finding changes nothing."""

    def __init__(self, senses: Iterable[Sense]) -> None:
        listed = list(senses)
        self._names = _Search(Layer.NAME, (s for s in listed if s.layer is not Layer.TOPIC))
        self._clues = _Search(Layer.TOPIC, (s for s in listed if s.layer is Layer.TOPIC))

    @property
    def writings(self) -> Sequence[str]:
        """What is looked for as names and titles."""
        return self._names.writings

    def spans(self, laid: Laid) -> tuple[Sequence[Span], Sequence[Span]]:
        """The names and titles of a text, in its order."""
        found = self._names.spans(laid)
        return found[Layer.NAME], found.get(Layer.TITLE, ())

    def find(self, laid: Laid) -> tuple[list[Hit], list[Hit]]:
        """The names and titles of a text, in its order, with the words that they are."""
        names, titles = self.spans(laid)
        return _hits(laid, names), _hits(laid, titles)

    def clues(self, laid: Laid) -> Sequence[Span]:
        """The topic words of a text, in its order."""
        return self._clues.spans(laid)[Layer.TOPIC]


def _with_stops(text: str, spans: Sequence[Span]) -> list[Span]:
    """The names with the full stop that belongs to them: "the U.N." """
    return [
        (span[0], span[1] + 1, span[2])
        if span[2].dotted and text.startswith(".", span[1])
        else span
        for span in spans
    ]


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
    meaning = pattern.meaning or pattern.written(laid.text, at, to)
    return (at, to, meaning) if meaning else None


def _shouted(text: str, start: int, end: int) -> bool:
    """Whether the words around are in capitals too, so that capitals say nothing."""
    around = _WORD.findall(text[max(0, start - _LOOK) : start])[-1:]
    around += _WORD.findall(text[end : end + _LOOK])[:1]
    return bool(around) and all(word.isupper() for word in around) and len(max(around, key=len)) > 3
