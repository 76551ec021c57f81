"""Words in marks inside a narrator's sentence: somebody's own words, or the name of a thing.

A short wording is speech where it tells what was said of somebody or something ("called it
“a bloody outrage”", "the talks were “frank and useful”"); scare quotes are one word or two, or
stand beside a noun ("the “so-called axis”", "“shameless” acts") or inside a name.
"""

import re
from collections.abc import Sequence

from jobs.rules.quotes.frame import Frame
from jobs.rules.quotes.marks import Marked
from jobs.rules.quotes.verbs import CALLING, SAYS, TELLS
from jobs.rules.quotes.words import (
    AHEAD,
    BEHIND,
    GOING_ON,
    NAMING,
    POINTING,
    PREPOSITIONS,
    THAT,
)

_ENDS = ".!?…؟۔。！？"
_COMMAS = ",،，"
_TITLE_CASE = 0.8
# They are small in titles too.
_SMALL = frozenset(
    ["a", "an", "the", "of", "and", "or", "on", "in", "to", "for", "at", "by", "with"]
)
# One word or two are a label that somebody puts on a thing.
_PART = 3
# Four words behind these are no name any more: "denounced the “reckless use of force”".
_CLAUSE = 4
_POINTING_TO = frozenset(["the", "this", "his", "her", "its", "their"])
# So long no name is that begins with a small letter.
_LONG = 8
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_GOES_ON = AHEAD | BEHIND | PREPOSITIONS | GOING_ON
_CALLS = frozenset(["called", "calls", "termed", "terms", "dubbed", "labelled", "labeled"])
_CALLERS = frozenset(["he", "she", "they", "it", "and"])
# How far before a wording somebody can be called so.
_CALLED = 8
_IS = frozenset(["that's", "it's", "what's", "there's", "here's", "who's"])
_TOLD = SAYS | TELLS
# What is cried or written stands right behind these, whatever follows: "chanting “kill the bill”".
_CRYING = frozenset((
    "chanting", "chanted", "chant", "shouting", "shouted", "yelling", "yelled", "screaming",
    "reading", "read", "reads", "saying", "said", "says", "crying", "cried", "roaring", "proclaiming",
    "declaring", "demanding", "proclaimed", "chants",
))  # fmt: skip
_JOINS = frozenset([",", "and", "or", "but", "&"])


def unspaced(text: str) -> bool:
    """Whether a text is of a script without spaces."""
    return not text.isascii() and _UNSPACED.search(text) is not None


def size(text: str, words: Marked) -> int:
    """How many words; in scripts without spaces two characters are about one."""
    spelt = text[words.start : words.end]
    return len(spelt.split()) + len(_UNSPACED.findall(spelt)) // 2


def names_a_thing(frame: Frame, at: int, first: int, last: int) -> bool:
    """Whether the marks hold a title: of a book, a campaign, an operation, a part of the text."""
    before = [frame.folded[t] for t in range(max(first, at - 2), at)]
    shown = before[-1] in PREPOSITIONS or before[-1] == "of" if before else at + 1 == last
    if before[-1:] == ["of"]:
        before.pop()
    words = frame.quotation(at)
    long = frame.text[words.start].islower() and size(frame.text, words) >= _LONG
    if before and before[-1] in NAMING and not long and not _calls(before):
        return True
    return _title_case(frame.text, words, ended=shown)


def _calls(words: Sequence[str]) -> bool:
    """Whether somebody says something by calling: "he called “...”"."""
    return words[-1] in _CALLS and words[0] in _CALLERS


def _title_case(text: str, words: Marked, ended: bool) -> bool:
    """Whether words in marks are written as a title is; `ended` if a full stop or a comma may
    stand before the closing mark: on "Good Morning America."."""
    parts = text[words.start : words.end].split()
    if text[words.end - 1] in _ENDS + _COMMAS:
        great = [part for part in parts if part not in _SMALL and part[0].isalnum()]
        return (
            ended
            and text[words.end - 1] in ".,"
            and len(great) > 1
            and all(part[0].isupper() for part in great)
        )
    longer = [part for part in parts if len(part) > 3]
    cased = sum(part[0].isupper() for part in longer)
    return bool(longer) and len(parts) > 1 and cased >= _TITLE_CASE * len(longer)


def predicate(frame: Frame, at: int, first: int, last: int, words: int) -> bool:
    """Whether a short wording at token `at` says something, and is no name or scare quotes."""
    if words >= _PART and at > first and frame.folded[at - 1] in _CRYING:
        return True
    stopped = frame.ends_with(at) in _COMMAS
    if at == first or not (stopped or _free_behind(frame, at + 1, last)):
        return False
    before = frame.folded[at - 1]
    if words < _PART:
        return before in SAYS and _is_spoken(frame, at)
    if before in _JOINS or before == "":
        return frame.word(at - 2 if before else at - 1) == ""
    if frame.mark(at - 1) or (before in CALLING and frame.word(at + 1) == "as"):
        return False
    if _is_told(frame, at, words):
        return True
    if before in POINTING or (frame.possessive(at - 1) and before not in _IS):
        return False
    called = (frame.folded[t] in CALLING for t in range(max(first, at - _CALLED), at))
    return frame.lower(at - 1) or any(called)


def _is_spoken(frame: Frame, at: int) -> bool:
    """Whether one word or two begin or end as a sentence does."""
    marked = frame.quotation(at)
    return frame.text[marked.start].isupper() or frame.text[marked.end - 1] in _ENDS


def _is_told(frame: Frame, at: int, words: int) -> bool:
    """Whether the two words before a wording tell that somebody says it: "he called “...”"."""
    earlier, before = frame.word(at - 2), frame.folded[at - 1]
    if words >= _CLAUSE and before in _POINTING_TO and earlier not in NAMING:
        return True
    calls = before in _CALLS and earlier in _CALLERS
    return calls or (before in THAT and earlier in _TOLD) or (before == "her" and earlier in TELLS)


def _free_behind(frame: Frame, at: int, last: int) -> bool:
    """Whether no noun follows that the wording belongs to: "“shameless” acts"."""
    return at >= last or frame.mark(at) or frame.folded[at] in _GOES_ON or frame.adverb(at)
