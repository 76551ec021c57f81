"""Finding known names in a text, each with the place it stands at.

Of names that overlap the first stands, of those that begin together the longest; of titles and
topic words the longest.
"""

import gc
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from jobs.rules.names.longest import NameSearch
from jobs.rules.names.meanings import Layer, Meaning, Sense
from jobs.rules.names.overlaps import Span
from jobs.rules.names.search import Search
from jobs.rules.texts.laid import Laid


@dataclass(slots=True)
class Hit:
    """A name where it stands: words `first` to `last` (exclusive), code points `start` to `end`.

    Nobody changes one; it is not frozen because it is made and read so often, which takes several
    times as long for what is.
    """

    first: int
    last: int
    start: int
    end: int
    meaning: Meaning


class Finder:
    """All known names, titles and topic words."""

    def __init__(self, senses: Iterable[Sense]) -> None:
        layers: dict[Layer, list[Sense]] = defaultdict(list)
        with _nothing_collected():
            for sense in senses:
                layers[sense.layer].append(sense)
            self.names = NameSearch(layers[Layer.NAME])
            self._titles = Search(layers[Layer.TITLE])
            self._clues = Search(layers[Layer.TOPIC])

    def find(self, laid: Laid) -> tuple[list[Hit], list[Hit]]:
        """The names and titles of a text, in its order, with the words that they are."""
        return _hits(laid, self.names.spans(laid)), _hits(laid, self._titles.spans(laid))

    def clues(self, laid: Laid) -> list[Span]:
        """The topic words of a text, in its order."""
        return self._clues.spans(laid)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """While hundreds of thousands of names are kept and none let go, to look through them for
    garbage again and again takes a third of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _hits(laid: Laid, spans: Sequence[Span]) -> list[Hit]:
    starts, ends, words_of = laid.starts, laid.ends, laid.words_of
    hits: list[Hit] = []
    for start, end, meaning in spans:
        first = bisect_left(starts, start)
        # Most names are one word.
        last = first + 1
        if first == len(ends) or ends[first] != end or starts[first] != start:
            first, last = words_of(start, end)
        hits.append(Hit(first, last, start, end, meaning))
    return hits
