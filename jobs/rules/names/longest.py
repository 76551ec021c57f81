"""Searching a text for the longest names alone, which is soonest done."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from ahocorasick_rs import BytesAhoCorasick, MatchKind

from jobs.rules.names.meanings import Meaning, Sense
from jobs.rules.names.overlaps import Span, belongs_inside, by_place, free
from jobs.rules.names.patterns import Match, Pattern
from jobs.rules.names.search import Search, written
from jobs.rules.texts.laid import Row

_SPACE = ord(" ")
# So many spellings of names that hold countries are remembered besides those listed.
_MOST_KEPT = 1 << 14


class NameSearch(Search):
    """Names proper, of which texts hold the most. In plain texts the automaton itself takes the
    longest at each word, which is a quarter less to look at, and nothing that overlaps.

    Its row has a capital where a word begins and nowhere else: so names are found from there on,
    and neighbours need not share the space between them.
    """

    def __init__(self, senses: Iterable[Sense]) -> None:
        super().__init__(senses, by_place)
        # By the alphabet, so that what is looked at together lies together: it is found sooner.
        plain = (which for which, writing in enumerate(self.writings) if writing.isascii())
        self._sorted = array("I", sorted(plain, key=self.writings.__getitem__))
        marked = [self.writings[which][1:].encode().title() for which in self._sorted]
        self._longest = BytesAhoCorasick(marked, MatchKind.LeftmostLongest)
        # `telling` and `all` of these, as far as they are worked out.
        self._first = bytearray(len(marked))
        self._first_meanings = [Meaning.of(())] * len(marked)
        # Names that countries' names are inside, with these, by their listed spelling; the places
        # are counted from where the name begins.
        self._holding: dict[str, Sequence[Span]] = {}

    def spans(self, laid: Row) -> list[Span]:
        """The names in the order of the text, those that others hide left out."""
        longest = self._longest_in(laid.text, laid.ascii, laid.letters) if laid.even else None
        return super().spans(laid) if longest is None else longest

    def _longest_in(
        self, text: str, ascii: bytes | None, folded: bytes | None
    ) -> list[Span] | None:
        """The names of a plain text; None if one of several words is not written as names are, or
        begins inside a word, so that those it hides must be looked for."""
        if not ascii or not folded:
            return None
        telling, meanings = self._first, self._first_meanings
        spelt, holding = self._spelt, self._holding
        row = folded.title() + b" "
        found: list[Span] = []
        append = found.append
        for at, start, end in self._longest.find_matches_as_indexes(row):
            # A digit begins no word behind a letter, nor a capital behind a digit.
            if row[start - 1] != _SPACE:
                return None
            if ascii[start] < telling[at]:
                append((start, end - 1, meanings[at]))
                continue
            name = text[start : end - 1]
            if meaning := spelt.get(name):
                append((start, end - 1, meaning))
            elif spans := holding.get(name):
                found += [(start + at, start + to, inside) for at, to, inside in spans]
            elif span := written(text, pattern := self._pattern(self._sorted[at]), start, end - 1):
                found += self._with_countries(text, span, pattern)
            elif not pattern.one_word:
                return None
        return found

    def _with_countries(self, text: str, span: Span, pattern: Pattern) -> Sequence[Span]:
        """A name and the countries that it holds."""
        if not pattern.countries:
            return (span,)
        start, end, meaning = span
        spans = (span, *self._countries_inside(text, span, pattern))
        if meaning.bodies and len(self._holding) < _MOST_KEPT and self._tells_alone(pattern):
            self._holding[text[start:end]] = [(at - start, to - start, m) for at, to, m in spans]
        return spans

    def _tells_alone(self, pattern: Pattern) -> bool:
        """Whether what stands around a name changes nothing in it."""
        inside = [self._pattern(which) for which, _, _ in pattern.countries]
        return all(one.tells_alone for one in (pattern, *inside))

    def _work_out(self, which: int) -> Pattern:
        pattern = super()._work_out(which)
        if self.writings[which].isascii():
            at = bisect_left(self._sorted, self.writings[which], key=self.writings.__getitem__)
            self._first[at], self._first_meanings[at] = pattern.telling, pattern.all
        if pattern.countries:
            for name, meaning in pattern.spellings().items():
                around = (0, len(name), meaning)
                inner = self._countries_inside(name, around, pattern)
                self._holding[name] = (around, *inner)
        return pattern

    def _new(self, which: int) -> Pattern:
        return Pattern(self._way(which), self._meant[which], self._countries_in(which))

    def _countries_inside(self, text: str, around: Span, pattern: Pattern) -> list[Span]:
        inner: list[Span] = []
        for which, start, end in pattern.countries:
            at, to = around[0] + start, around[0] + end - 2
            span = written(text, self._pattern(which), at, to)
            if span and span[2].inside and belongs_inside(text, span, around):
                inner.append(span)
        return free(inner, by_place) if len(inner) > 1 else inner

    def _countries_in(self, which: int) -> Sequence[Match]:
        """The countries that a name of somebody else holds, by their places in its writing."""
        if all(sense.kind not in ("org", "leader") for sense in self._meant[which]):
            return ()
        row = self.writings[which].encode()
        return [
            match
            for match in self._automaton.find_matches_as_indexes(row, overlapping=True)
            if match[0] != which and Meaning.of(self._meant[match[0]]).inside
        ]
