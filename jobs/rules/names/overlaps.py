"""Of names that overlap the longest, and a country inside an organization's name besides."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from jobs.rules.names.meanings import Meaning

# A name's code points, `start` to `end` (exclusive), and what it means. A bare tuple, since
# thousands are made for few that stay.
Span = tuple[int, int, Meaning]


_start = itemgetter(0)


def longest(text: str, spans: Sequence[Span], tangled: Iterable[int]) -> list[Span]:
    """Of names in the order of their ends those that stay, in the order of the text: of such as
    overlap the longest, of equals the leftmost. `tangled` are those that begin before the end of
    the one before them.

    A country inside an organization's name is kept beside it: "Iran's Foreign Ministry" speaks of
    Iran too. So is one behind a king's "of".
    """
    kept: list[Span] = []
    done = 0
    for first, last in _tangles(spans, tangled):
        kept += spans[done:first]
        kept += _apart(text, spans[first:last])
        done = last
    kept += spans[done:]
    return kept


def tangled(spans: Sequence[Span]) -> Iterator[int]:
    """Which of the names begin before the end of the one before them."""
    reach = 0
    for at, (start, end, _) in enumerate(spans):
        if start < reach:
            yield at
        reach = end


def _tangles(spans: Sequence[Span], tangled: Iterable[int]) -> list[tuple[int, int]]:
    """Where names that overlap each other stand in their row, from first to last (exclusive)."""
    tangles: list[tuple[int, int]] = []
    for at in tangled:
        start = spans[at][0]
        first = at - 1
        while first and spans[first - 1][1] > start:
            first -= 1
        while tangles and tangles[-1][1] > first:
            first = min(first, tangles.pop()[0])
        tangles.append((first, at + 1))
    return tangles


def _apart(text: str, together: Sequence[Span]) -> Sequence[Span]:
    """Those that stay of names that overlap."""
    first, last = together[0], together[-1]
    widest = last if last[0] <= first[0] else first
    if widest[1] < last[1] or widest[0] > min(map(_start, together)):
        return _one_by_one(text, together)
    # The most frequent case: one holds all others.
    inner = [
        span
        for span in together
        if span[2].inside and span is not widest and _belongs_inside(text, span, widest)
    ]
    if len(inner) > 1:
        inner = sorted(_clear(sorted(inner, key=_length_and_place)), key=_start)
    return (widest, *inner)


def _one_by_one(text: str, together: Sequence[Span]) -> Sequence[Span]:
    outer: list[Span] = []
    firsts: list[int] = []
    inner: list[Span] = []
    for span in sorted(together, key=_length_and_place):
        at = bisect_right(firsts, span[0])
        if at < len(firsts) and firsts[at] < span[1]:
            continue
        before = outer[at - 1] if at else None
        if before is None or before[1] <= span[0]:
            outer.insert(at, span)
            firsts.insert(at, span[0])
        elif span[2].inside and span[1] <= before[1] and _belongs_inside(text, span, before):
            inner.append(span)
    return sorted([*outer, *_clear(inner)], key=_start) if inner else outer


def _length_and_place(span: Span) -> tuple[int, int]:
    return span[0] - span[1], span[0]


def _clear(inner: Sequence[Span]) -> list[Span]:
    """Those of the names inside others that overlap none of the longer ones among themselves."""
    kept: list[Span] = []
    covered: set[int] = set()
    for span in inner:
        letters = range(span[0], span[1])
        if covered.isdisjoint(letters):
            covered.update(letters)
            kept.append(span)
    return kept


def _belongs_inside(text: str, span: Span, outer: Span) -> bool:
    """Whether the name around a country's is an organization's, or a king's with "of" before it."""
    start = span[0]
    return bool(outer[2].bodies) or (
        bool(outer[2].leaders) and text[max(0, start - 3) : start].lower() == "of "
    )
