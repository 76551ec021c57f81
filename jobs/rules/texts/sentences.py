"""Where sentences end, in Latin, Arabic, Cyrillic and Han script."""

import re
from collections.abc import Iterator

from jobs.rules.people.wordlists import ABBREVIATIONS

# Where a sentence may end, and all of what ends it there.
_SIGN = re.compile("[.!?…؟۔。！？\n]")
_END = re.compile(r"[.!?…؟۔]++[\"'”’»)\]]*+|[。！？]++[」』”]*+|\n++")
_UNSPACED = "。！？\n"
_OPENING = "(\"“‘'"
_LOOK_BACK = 24


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a text as code points from `start` to `end` (exclusive)."""
    start = 0
    for sign, end in _ends(text):
        if text[sign:end] != "." or _ends_there(text, sign, end):
            if trimmed := _trimmed(text, start, end):
                yield trimmed
            start = end
    if trimmed := _trimmed(text, start, len(text)):
        yield trimmed


def _ends(text: str) -> Iterator[tuple[int, int]]:
    """The signs that end sentences, with what closes quotations and brackets behind them."""
    at = 0
    while sign := _SIGN.search(text, at):
        start = sign.start()
        following = text[start + 1 : start + 2]
        if following == " ":
            # Nearly always: nothing closes.
            at = start + 1
            yield start, at
        elif following.isalnum() and text[start] not in _UNSPACED:
            at = start + 1
        else:
            closed = _END.match(text, start)
            end = at = closed.end() if closed else start + 1
            if end == len(text) or text[start] in _UNSPACED or text[end].isspace():
                yield start, end


def first_sentence(text: str) -> str:
    """The first sentence, its spaces made single."""
    for start, end in sentences(text):
        return " ".join(text[start:end].split())
    return ""


def headline(text: str, longest: int) -> str:
    """The first sentence as a headline: cut at a word, with an ellipsis, if it is too long."""
    sentence = first_sentence(text)
    if len(sentence) <= longest:
        return sentence
    cut = sentence[: longest - 1]
    if " " in cut:
        cut = cut[: cut.rindex(" ")]
    return cut.rstrip(" ,;:-–—") + "…"


def _ends_there(text: str, sign: int, end: int) -> bool:
    """Whether a full stop ends a sentence; one after an initial or an abbreviation does not."""
    before = text[max(0, sign - _LOOK_BACK) : sign]
    if not before or before[-1].isspace():
        return True
    word = before.split()[-1].lower()
    if not word.isalnum():
        for opening in _OPENING:
            word = word.rpartition(opening)[2]
    if word in ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
        return not text[end : end + 2].strip()
    return True


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A part of a text without the spaces around it; None if nothing is left."""
    part = text[start:end]
    without = len(part.lstrip())
    return (end - without, start + len(part.rstrip())) if without else None
