"""Of names that overlap the longest, and a country inside an organization's name besides."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter

from jobs.rules.meanings import Meaning

# A name's code points, `start` to `end` (exclusive), and what it means. A bare tuple, since
# thousands are made for few that stay.
Span = tuple[int, int, Meaning]


def longest(text: str, spans: Sequence[Span]) -> list[Span]:
    """Of the names that overlap the longest, of equals the leftmost, in the order of the text.

    A country inside an organization's name is kept beside it: "Iran's Foreign Ministry" speaks of
    Iran too. So is one behind a king's "of".
    """
    kept: list[Span] = []
    together: list[Span] = []
    low = len(text)
    # From the last to the first by their ends, so that a name far longer than those before it
    # is met before them.
    for span in sorted(spans, key=itemgetter(1), reverse=True):
        if together and span[1] <= low:
            kept += together if len(together) == 1 else _apart(text, together)
            together = []
            low = span[0]
        elif span[0] < low:
            low = span[0]
        together.append(span)
    kept += together if len(together) == 1 else _apart(text, together)
    kept.reverse()
    return kept


def _apart(text: str, together: list[Span]) -> list[Span]:
    """Those that stay of names that overlap, from the last to the first."""
    together.sort(key=_length_and_place)
    outer: list[Span] = []
    firsts: list[int] = []
    inner: list[Span] = []
    for span in together:
        at = bisect_right(firsts, span[0])
        before = outer[at - 1] if at else None
        clear = before is None or before[1] <= span[0]
        if at < len(firsts) and firsts[at] < span[1]:
            continue
        if clear:
            outer.insert(at, span)
            firsts.insert(at, span[0])
        elif before and span[1] <= before[1] and _belongs_inside(text, span, before):
            inner.append(span)
    return sorted([*outer, *_clear(inner)], key=itemgetter(0), reverse=True)


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
    """Whether a country's name lies within the name of an organization, or behind a king's "of"."""
    if not span[2].inside:
        return False
    start = span[0]
    return bool(outer[2].bodies) or (
        bool(outer[2].leaders) and text[max(0, start - 3) : start].lower() == "of "
    )
