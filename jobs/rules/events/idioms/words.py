"""The words of a sentence of one more language, with their places, whether spaces part them or not."""

import re
from collections.abc import Iterator

from jobs.rules.events.idioms.idiom import Idiom

# What stands for the rest of a name whose last letter stands for all of it.
COVERED = "\ufdd2"
_TOKEN = re.compile(
    r"[\ufdd0\ufdd1]|['’](?<=[\ufdd0\ufdd1].)\w+|\w+['’]?|[,;:.«»\"“”„!?()，；：。！？、《》]"
)
_SMALL = str.maketrans({"İ": "i", "I": "ı"})
# Few write "ё" where it is spoken.
_SIGNS = str.maketrans("’ёЁ", "'еЕ")
_CHINESE = {"，": ",", "；": ";", "：": ":"}
# How long the words are that are known in a text without spaces.
_SIZES = range(10, 1, -1)


def tokens(idiom: Idiom, cover: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    """The words of a sentence in small letters, with their places."""
    if not idiom.spaced:
        yield from _unspaced(idiom, cover, start, end)
        return
    written = cover[start:end].translate(_SIGNS)
    small = (written.translate(_SMALL) if idiom.verb_last else written).lower()
    if len(small) != len(written):
        # A letter that is longer when it is small would shift all that follows.
        small = "".join(low if len(low := sign.lower()) == 1 else sign for sign in written)
    for found in _TOKEN.finditer(small):
        yield found.group(), start + found.start()


def _unspaced(idiom: Idiom, cover: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    """The words of a sentence that is written without spaces, as far as they are known."""
    at, begins, known = start, idiom.begins, idiom.known
    while at < end:
        sign, size = cover[at], 1
        if sign in begins:
            size = next((n for n in _SIZES if cover[at : at + n] in known), 1)
        if sign != COVERED and not sign.isspace():
            yield _CHINESE.get(sign) or cover[at : min(at + size, end)], at
        at += size
