"""Where sentences end, in Latin, Arabic, Cyrillic and Han script."""

import re
from collections.abc import Iterator

from jobs.rules.wordlists import ABBREVIATIONS

_END = re.compile(r"[.!?…؟۔]+[\"'”’»)\]]*(?=\s|$)|[。！？]+[」』”]*|\n+")
_LAST_WORD = re.compile(r"[^\s(\"“‘']+$")
_LOOK_BACK = 24


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a text as code points from `start` to `end` (exclusive)."""
    start = 0
    for match in _END.finditer(text):
        if _is_end(text, match):
            yield from _trimmed(text, start, match.end())
            start = match.end()
    yield from _trimmed(text, start, len(text))


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


def _is_end(text: str, match: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence; one after an initial or an abbreviation does not."""
    if match.group() != ".":
        return True
    word = _LAST_WORD.search(text[max(0, match.start() - _LOOK_BACK) : match.start()])
    if word is None:
        return True
    written = word.group().lower()
    if written in ABBREVIATIONS or (len(written) == 1 and written.isalpha()):
        following = text[match.end() : match.end() + 2].strip()
        return not following
    return True


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
