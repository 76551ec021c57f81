"""Who speaks, told inside the marks: «Мы готовы, — сказал он. — Но не сейчас»."""

import re
from collections.abc import Iterator, Sequence

from jobs.rules.quotes.marks import Marked
from jobs.rules.quotes.saying import SAYING
from storage.folding import fold

_DASHES = "—–"
# The narrator between dashes, and with the verb before its pronoun between commas.
_DASHED = re.compile(r"[,.!?…\s]\s?[—–]\s{0,2}(\w[^—–«»\n]{3,160}?)[,.:;]?\s{0,2}[—–],?\s{0,2}")
_INVERTED = re.compile(
    r", ((?:a-t-(?:il|elle) \w+|\w+-(?:t-)?(?:il|elle))\b[^,.«»\n]{0,60}|"
    r"(?:a |ont )?(\w+) (?:l[ae] \w+ |M\. |Mme )?[A-ZÉÈ][^,.«»\n]{1,60}), "
)
_LEADING = 3


def parted(text: str, spoken: Sequence[Marked]) -> Sequence[Marked]:
    """The quotations, those in which the narrator tells who speaks parted where he does."""
    if text.isascii():
        return spoken
    return [part for words in spoken for part in _parts(text, words)]


def _parts(text: str, words: Marked) -> Iterator[Marked]:
    start, first = words.start, words.first
    for found in _asides(text, words):
        end = found.start() + (not text[found.start()].isspace())
        if end > start:
            yield Marked(start, end, first, end)
        start, first = found.end(), found.end(1)
    if start < words.end:
        yield Marked(start, words.end, first, words.last)


def _asides(text: str, words: Marked) -> Iterator[re.Match[str]]:
    """Where the narrator speaks between the marks."""
    said = text[words.start : words.end]
    if any(dash in said for dash in _DASHES):
        for found in _DASHED.finditer(text, words.start, words.end):
            if not SAYING.isdisjoint(fold(found.group(1)).split()[:_LEADING]):
                yield found
    elif "-il" in said or "-elle" in said or ", " in said:
        for found in _INVERTED.finditer(text, words.start, words.end):
            if not found.group(2) or fold(found.group(2)) in SAYING:
                yield found
