"""Searching a text for names of one kind, however they overlap.

One automaton finds every name in the row of folded words at once. Then the spelling in the text is
looked at: "us" is not "US", "turkey" is not "Turkey".
"""

from collections.abc import Iterable, Iterator, Sequence

from ahocorasick_rs import BytesAhoCorasick

from jobs.rules.names.meanings import Meaning, Sense
from jobs.rules.names.overlaps import Order, Span, Standing, by_length
from jobs.rules.names.patterns import Match, Pattern
from jobs.rules.names.writings import ARTICLES, LONGEST_PREFIX, Way, ways
from jobs.rules.texts.laid import Row


class Search:
    """Names of one kind as one automaton. What each means is worked out when it is first found."""

    def __init__(self, senses: Iterable[Sense], order: Order = by_length) -> None:
        meant: dict[Way, tuple[Sense, ...]] = {}
        for sense in senses:
            for way in ways(sense):
                meant[way] = (*meant.get(way, ()), sense)
        # Those in ASCII first. In three lists they take half the memory of one of triples.
        listed = sorted(meant, key=lambda way: not way.letters.isascii())
        self.writings: Sequence[str] = [way.letters for way in listed]
        self._prefixes = [way.prefixes for way in listed]
        self._meant = [meant[way] for way in listed]
        self._order = order
        self._patterns: dict[int, Pattern] = {}
        # Of those worked out, `telling` and `all` where they are at hand soonest.
        self._telling = bytearray(len(meant))
        self._meanings = [Meaning.of(())] * len(meant)
        # What the first letter does not tell, by its listed spelling.
        self._spelt: dict[str, Meaning] = {}
        # Of bytes: they are found a sixth faster, and in ASCII each is a letter.
        self._automaton = BytesAhoCorasick([writing.encode() for writing in self.writings])

    def spans(self, laid: Row) -> list[Span]:
        """The names in the order of the text, those that others hide left out."""
        row = laid.row.encode()
        matches = self._automaton.find_matches_as_indexes(row, overlapping=True)
        if laid.even and laid.ascii is not None:
            return self._plain(laid.text, laid.ascii, matches)
        found = Standing(self._order)
        for which, start, end in matches if row.isascii() else self._in_letters(row, matches):
            if span := _folded(laid, self._pattern(which), start, end):
                found.add(span)
        return found.kept(laid.text)

    def _plain(self, text: str, letters: bytes, matches: Iterable[Match]) -> list[Span]:
        # Where each letter is an ASCII one, most names are told by the first.
        telling, meanings, spelt = self._telling, self._meanings, self._spelt
        found = Standing(self._order)
        apart, overlapping = found.apart.append, found.add
        reach = 0
        for which, start, end in matches:
            stop = end - 2
            if letters[start] < telling[which]:
                span = (start, stop, meanings[which])
            elif meaning := spelt.get(text[start:stop]):
                span = (start, stop, meaning)
            elif told := written(text, self._pattern(which), start, stop):
                span = told
            else:
                continue
            if start < reach:
                overlapping(span)
            else:
                apart(span)
            reach = stop
        return found.kept(text)

    def _in_letters(self, row: bytes, matches: Iterable[Match]) -> Iterator[Match]:
        """What is found, with its places counted in letters instead of bytes."""
        place = done = 0
        for which, _, end in matches:
            place += len(row[done:end].decode())
            done = end
            yield which, place - len(self.writings[which]), place

    def _pattern(self, which: int) -> Pattern:
        return self._patterns.get(which) or self._work_out(which)

    def _work_out(self, which: int) -> Pattern:
        pattern = self._new(which)
        self._patterns[which] = pattern
        self._meanings[which] = pattern.all
        self._telling[which] = pattern.telling
        if not pattern.countries:
            self._spelt.update(pattern.spellings())
        return pattern

    def _new(self, which: int) -> Pattern:
        return Pattern(self._way(which), self._meant[which])

    def _way(self, which: int) -> Way:
        return Way(self.writings[which], self._prefixes[which])


def written(text: str, pattern: Pattern, start: int, stop: int) -> Span | None:
    """The name that stands between two places; None if it is not written as the name is."""
    meaning = pattern.written(text, start, stop)
    if meaning is None:
        return None
    return (start, stop + (meaning.dotted and text.startswith(".", stop)), meaning)


def _folded(laid: Row, pattern: Pattern, start: int, end: int) -> Span | None:
    """The name found at a place in the row; None if it is only letters inside another word too."""
    if pattern.prefixes is None:
        at = laid.begin(start + 1)
    else:
        head = laid.row.rfind(" ", max(0, start - LONGEST_PREFIX - 1), start) + 1
        prefix = laid.row[head:start]
        if prefix not in pattern.prefixes:
            return None
        at = laid.begin(start - len("ال") if prefix in ARTICLES else start)
    return written(laid.text, pattern, at, laid.stop(end - 1))
