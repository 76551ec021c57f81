"""What a text says that a person is, beside the name: "Anna Berg, a pilot,"."""

from collections.abc import Iterator

from jobs.rules.quotes.frame import Frame
from jobs.rules.quotes.names import Named, titular
from jobs.rules.quotes.offices import ARTICLES, ENGLISH
from jobs.rules.quotes.words import AHEAD, BEHIND, BEING, DETERMINERS, PREPOSITIONS

SENTENCE_ENDS = frozenset([".", "!", "?", "", ":", ";"])
_REACH = 7
_BECOMES = BEING | frozenset(["became", "becomes", "as"])
_STOPS = AHEAD | BEHIND | PREPOSITIONS | frozenset(["of"])


def beside(frame: Frame, name: Named) -> Iterator[tuple[int, int]]:
    """What a person is said to be beside the name, as tokens: "the harbour master, Peter Lindqvist,"
    and "Anna Berg, a pilot," and "Anna Berg was the mayor"."""
    before = name.first - 1
    while before > max(0, name.first - _REACH) and titular(frame, before):
        before -= 1
    if frame.word(before) == "," and (start := _opening(frame, before)) is not None:
        yield start, before
    at = name.last
    if frame.word(at) == "," or frame.word(at) in _BECOMES:
        end = _end(frame, at + 1)
        yield at + 1, end
        at = end
    for later in range(at, min(len(frame.folded), at + _REACH)):
        if frame.word(later) == "as":
            yield later + 1, _end(frame, later + 1)
            break
        if frame.word(later) in SENTENCE_ENDS:
            break


def _opening(frame: Frame, comma: int) -> int | None:
    """Where the description begins that ends before a comma."""
    for at in range(comma - 1, max(-1, comma - _REACH), -1):
        if frame.mark(at) or frame.word(at) in _BECOMES:
            return None
        if frame.word(at) in DETERMINERS or frame.possessive(at) or at == 0:
            return at + (frame.word(at) in DETERMINERS)
        if frame.word(at) in ARTICLES and frame.word(at + 1) in ENGLISH:
            return at + 1
    return None


def _end(frame: Frame, at: int) -> int:
    start = at
    while at < min(len(frame.folded), start + _REACH) and not _stops(frame, at):
        at += 1
    return at


def _stops(frame: Frame, token: int) -> bool:
    return frame.mark(token) or frame.word(token) in _STOPS
