"""Finding known names in a text, each with the place it stands at.

One automaton finds every known name in the row of folded words at once. Then the spelling in the
text is looked at: "us" is not "US", "turkey" is not "Turkey". Of names that overlap the longest
wins.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick

from jobs.rules.names.meanings import Case, Layer, Meaning, Sense, case_of
from jobs.rules.names.overlaps import Span, Standing
from jobs.rules.names.writings import ARTICLES, LONGEST_PREFIX, Way, ways
from jobs.rules.texts.laid import Laid

# Acronyms that a headline in capitals holds as plain words.
_PLAIN_WORDS = frozenset(["us", "who", "is", "it", "pa", "au", "am", "pm", "un", "sco", "can"])
_WORD = re.compile(r"[^\W_]+")
_LOOK = 40

# Which of the patterns stands in the row, from where to where (exclusive).
Match = tuple[int, int, int]


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
        if len(self.cases) == 1:
            case = self.cases[0]
            return self.all if not case or self._looks(case, text, start, end) else None
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


# Below these numbers a first letter in ASCII is no proof, a capital (or a digit), or any letter.
_NO_LETTER, _CAPITALS, _ANY_LETTER = 0, ord("["), 0x80


def _telling(way: Way, pattern: _Pattern) -> int:
    """Below which number a name's first letter in the text tells that it is meant in full."""
    if way.prefixes is not None or pattern.all.dotted:
        return _NO_LETTER
    if pattern.cases == (Case.ANY,):
        return _ANY_LETTER
    if pattern.cases == (Case.PROPER,) and not way.letters[1].isdigit():
        return _CAPITALS
    return _NO_LETTER


class Search:
    """Names of one kind as one automaton. Built once; finding changes nothing."""

    def __init__(self, senses: Iterable[Sense]) -> None:
        meant: dict[Way, list[Sense]] = defaultdict(list)
        for sense in senses:
            for way in ways(sense):
                meant[way].append(sense)
        self.writings: Sequence[str] = [way.letters for way in meant]
        self._patterns = [_Pattern(way, told) for way, told in meant.items()]
        self._meanings = [pattern.all for pattern in self._patterns]
        self._telling = bytes(map(_telling, meant, self._patterns))
        self._spelt = dict(self._spellings())
        # Of bytes: they are found a sixth faster, and in ASCII each is a letter.
        letters = [writing.encode() for writing in self.writings]
        self._automaton = BytesAhoCorasick(letters) if letters else None

    def _spellings(self) -> Iterator[tuple[str, Meaning]]:
        """Acronyms, and what is listed with a small letter first, as they are listed."""
        for pattern, telling in zip(self._patterns, self._telling, strict=True):
            if telling == _ANY_LETTER or pattern.prefixes is not None:
                # Of the latter what stands before it in its word must be looked at.
                continue
            for sense in pattern.all.senses:
                # The full stop behind it may be the sentence's.
                name = sense.words.removesuffix(".")
                asked = telling == _NO_LETTER or name[:1].islower()
                if asked and (meaning := pattern.spelt(name)):
                    yield name, meaning

    def spans(self, laid: Laid) -> list[Span]:
        """The names in the order of the text, those that others hide left out."""
        if self._automaton is None:
            return []
        row = laid.row.encode()
        matches = self._automaton.find_matches_as_indexes(row, overlapping=True)
        if laid.even and laid.plain.isascii():
            found = self._plain(laid, matches)
        else:
            found = self._folded(laid, self._in_letters(row, matches))
        return found.kept(laid.text)

    def _plain(self, laid: Laid, matches: Iterable[Match]) -> Standing:
        # The bulk of the work: most names are told by their first letter.
        text, plain, spelt, patterns = laid.text, laid.plain, self._spelt, self._patterns
        letters, telling, meanings = plain.encode(), self._telling, self._meanings
        found = Standing()
        apart, overlapping = found.apart.append, found.add
        meaning: Meaning | None
        reach = 0
        for which, start, end in matches:
            stop = end - 2
            if letters[start] < telling[which]:
                span = (start, stop, meanings[which])
            elif meaning := spelt.get(plain[start:stop]) or patterns[which].written(
                text, start, stop
            ):
                span = (start, stop + (meaning.dotted and text.startswith(".", stop)), meaning)
            else:
                continue
            if start < reach:
                overlapping(span)
            else:
                apart(span)
            reach = stop
        return found

    def _folded(self, laid: Laid, matches: Iterable[Match]) -> Standing:
        found = Standing()
        for which, start, end in matches:
            if span := _span(laid, self._patterns[which], start, end):
                found.add(span)
        return found

    def _in_letters(self, row: bytes, matches: Iterable[Match]) -> Iterator[Match]:
        """What is found, with its places counted in letters instead of bytes."""
        place = done = 0
        for which, _, end in matches:
            place += len(row[done:end].decode())
            done = end
            yield which, place - len(self.writings[which]), place


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
