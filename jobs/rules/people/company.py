"""Names in one breath with persons: "Zoltan Kovacs and Oyelaran Adisa", "A, B, C and D"."""

from collections.abc import Sequence
from itertools import pairwise

from jobs.rules.names.finding import Hit
from jobs.rules.people.capitals import Piece
from jobs.rules.texts.laid import Laid

_AND = " and "
_BETWEEN = frozenset([_AND, ", ", ", and ", " & ", ", with ", ", or "])
# A list is of so many at least, and half of them must be known for persons.
_SHORTEST_LIST = 3


def neighbours(laid: Laid, hit: Hit) -> list[int]:
    """The words next to a name, a comma or an "and" between them."""
    found: list[int] = []
    words, first, last = laid.words, hit.first, hit.last
    if first > 1 and words[first - 1] == "and":
        found.append(first - 2)
    elif first and laid.gap(first) == ", ":
        found.append(first - 1)
    if last + 1 < len(words) and words[last] == "and":
        found.append(last + 1)
    elif last < len(words) and laid.gap(last) == ", ":
        found.append(last)
    return found


def in_company(
    laid: Laid, persons: Sequence[tuple[int, int]], doubtful: Sequence[Piece]
) -> list[int]:
    """Those of the doubtful, by number, that stand beside a person's name with "and" between, or
    in a list of persons. `persons` are the places of the names that are known to be persons'."""
    places = [(start, end, -1) for start, end in persons]
    places += [(piece.start, piece.end, number) for number, piece in enumerate(doubtful)]
    places.sort()
    found: list[int] = []
    line: list[tuple[int, int, int]] = []
    for place in places:
        if line and laid.small[line[-1][1] : place[0]] not in _BETWEEN:
            found += _in_line(laid, line)
            line = []
        line.append(place)
    return found + _in_line(laid, line)


def _in_line(laid: Laid, line: Sequence[tuple[int, int, int]]) -> list[int]:
    """The doubtful of one list, if it is one of persons."""
    unknown = [number for _, _, number in line if number >= 0]
    if not unknown or len(unknown) == len(line):
        return []
    if len(line) >= _SHORTEST_LIST and 2 * len(unknown) <= len(line):
        return unknown
    found: list[int] = []
    for (_, end, one), (start, _, other) in pairwise(line):
        if laid.small[end:start] == _AND and (one < 0) != (other < 0):
            found.append(max(one, other))
    return found
