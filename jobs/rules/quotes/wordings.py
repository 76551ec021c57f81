"""Words in marks inside a narrator's sentence: somebody's own words, or the name of a thing.

A short wording is speech where it tells what was said of somebody or something ("called it
“outrageous”", "the talks were “frank and useful”"); scare quotes stand beside a noun ("the
“so-called axis”", "“shameless” acts") or inside a name.
"""

import re
from collections.abc import Sequence

from jobs.rules.quotes.frame import Frame
from jobs.rules.quotes.marks import Marked
from jobs.rules.quotes.words import (
    AHEAD,
    BEHIND,
    BEING,
    CALLING,
    GOING_ON,
    JUDGING,
    NAMING,
    POINTING,
    PREPOSITIONS,
    SAYING,
    SAYS,
    TELLS,
)

_ENDS = ".!?…؟۔。！？"
_COMMAS = ",،，"
_TITLE_CASE = 0.8
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_GOES_ON = AHEAD | BEHIND | PREPOSITIONS | GOING_ON
_OBJECT = 6
_JOINS = frozenset([",", "and", "or", "but", "&"])
_SINGLE_AFTER = (
    BEING | JUDGING | SAYS | TELLS | SAYING | frozenset(["as", "a", "an", "not", "very"])
)


def unspaced(text: str) -> bool:
    """Whether a text is of a script without spaces."""
    return not text.isascii() and _UNSPACED.search(text) is not None


def size(text: str, words: Marked) -> int:
    """How many words; in scripts without spaces two characters are about one."""
    spelt = text[words.start : words.end]
    return len(spelt.split()) + len(_UNSPACED.findall(spelt)) // 2


def names_a_thing(frame: Frame, at: int, first: int) -> bool:
    """Whether the marks hold a title: of a book, a campaign, an operation."""
    before = [frame.folded[t] for t in range(max(first, at - 2), at)]
    if before[-1:] == ["of"]:
        before.pop()
    if before and before[-1] in NAMING and not _calls(before):
        return True
    return _title_case(frame.text, frame.quotation(at))


def _calls(words: Sequence[str]) -> bool:
    """Whether somebody says something by calling: "he called “...”"."""
    return words[-1] == "called" and words[0] in ("he", "she", "and")


def _title_case(text: str, words: Marked) -> bool:
    parts = text[words.start : words.end].split()
    longer = [part for part in parts if len(part) > 3]
    cased = sum(part[0].isupper() for part in longer)
    return (
        bool(longer)
        and len(parts) > 1
        and text[words.end - 1] not in _ENDS + _COMMAS
        and cased >= _TITLE_CASE * len(longer)
    )


def predicate(frame: Frame, at: int, first: int, last: int, words: int, goes_on: bool) -> bool:
    """Whether a short wording at token `at` says something, and is no name or scare quotes.

    `goes_on` where words of the same speaker stand in marks before it.
    """
    if at == first or not _free_behind(frame, at + 1, last):
        return False
    before = frame.folded[at - 1]
    if before in _JOINS or before == "":
        return goes_on and frame.word(at - 2 if before else at - 1) == ""
    if frame.mark(at - 1):
        return False
    if before in CALLING and frame.word(at + 1) == "as":
        return False
    if words == 1:
        return before in _SINGLE_AFTER or _called(frame, at, first)
    return before not in POINTING and not frame.possessive(at - 1) and frame.lower(at - 1)


def _called(frame: Frame, at: int, first: int) -> bool:
    """Whether a verb says what somebody calls a thing: "called the attack “outrageous”"."""
    for token in range(at - 1, max(first, at - 1 - _OBJECT) - 1, -1):
        if frame.mark(token):
            return False
        if frame.folded[token] in CALLING:
            return True
    return False


def _free_behind(frame: Frame, at: int, last: int) -> bool:
    """Whether no noun follows that the wording belongs to: "“shameless” acts"."""
    return at >= last or frame.mark(at) or frame.folded[at] in _GOES_ON or frame.adverb(at)
