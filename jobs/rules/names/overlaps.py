"""Which of overlapping names stand, and a country inside an organization's name besides."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter

from jobs.rules.names.meanings import Meaning

# A name's code points, `start` to `end` (exclusive), and what it means. A bare tuple, since
# thousands are made for few that stay.
Span = tuple[int, int, Meaning]

# Which of overlapping names comes first.
Order = Callable[[Span], tuple[int, int]]
_start = itemgetter(0)


def by_length(span: Span) -> tuple[int, int]:
    """The longest, of equals the leftmost."""
    return span[0] - span[1], span[0]


def by_place(span: Span) -> tuple[int, int]:
    """The leftmost, of equals the longest."""
    return span[0], span[0] - span[1]


class Standing:
    """The names that stand, while they are handed in by the order of their ends.

    Of names that overlap the first by an order does. A country inside an organization's name is
    kept beside it: "Iran's Foreign Ministry" speaks of Iran too. So is one behind a king's "of".
    """

    def __init__(self, order: Order) -> None:
        self._order = order
        # None of these holds another: they are in the order of their starts and of their ends.
        self.apart: list[Span] = []
        self._held: list[Span] = []
        # Where one begins before the end of the one before it.
        self._crossing: list[int] = []

    def add(self, span: Span) -> None:
        """One more name, that ends no sooner than those before it."""
        start, end, _ = span
        apart = self.apart
        if apart and apart[-1][1] == end and apart[-1][0] < start:
            self._held.append(span)
            return
        while apart and apart[-1][0] >= start:
            self._held.append(apart.pop())
        if apart and apart[-1][1] > start:
            self._crossing.append(start)
        apart.append(span)

    def kept(self, text: str) -> list[Span]:
        """Those that stay, in the order of the text."""
        outer = self._settled() if self._crossing else self.apart
        countries = [span for span in self._held if span[2].inside]
        if countries:
            inner = [span for span in countries if self._belongs_inside(text, span, outer)]
            for span in free(inner, self._order):
                outer.insert(bisect_right(outer, span[0], key=_start), span)
        return outer

    def _settled(self) -> list[Span]:
        """Those that stand where some cross each other; they take what they hold with them."""
        apart, held = self.apart, sorted(self._held, key=_start)
        standing: list[Span] = []
        done = 0
        for place in sorted(self._crossing):
            at = bisect_right(apart, place, key=_start) - 1
            if at < done:
                continue
            first, last = at, at + 1
            while first > done and apart[first][0] < apart[first - 1][1]:
                first -= 1
            while last < len(apart) and apart[last][0] < apart[last - 1][1]:
                last += 1
            standing += apart[done:first]
            tangle, done = apart[first:last], last
            start = bisect_left(held, tangle[0][0], key=_start)
            end = bisect_left(held, tangle[-1][1], key=_start)
            standing += free([*tangle, *held[start:end]], self._order)
        return standing + apart[done:]

    def _belongs_inside(self, text: str, span: Span, outer: Sequence[Span]) -> bool:
        at = bisect_right(outer, span[0], key=_start) - 1
        around = outer[at] if at >= 0 else span
        return span is not around and span[1] <= around[1] and belongs_inside(text, span, around)


def free(spans: Iterable[Span], order: Order) -> list[Span]:
    """The first of names, the next that does not overlap it, and so on; in the order of the text."""
    kept: list[Span] = []
    for span in sorted(spans, key=order):
        at = bisect_left(kept, span[0], key=_start)
        clear_before = at == 0 or kept[at - 1][1] <= span[0]
        if clear_before and (at == len(kept) or span[1] <= kept[at][0]):
            kept.insert(at, span)
    return kept


def belongs_inside(text: str, span: Span, around: Span) -> bool:
    """Whether the name around a country's is an organization's, or a king's with "of" before it."""
    start, outer = span[0], around[2]
    return bool(outer.bodies) or (
        bool(outer.leaders) and text[max(0, start - 3) : start].lower() == "of "
    )
