"""One name in the spellings of many languages: `İbrahim Reisi` is `Ebrahim Raisi`."""

import re

from storage.folding import fold

# Letters that stand for one sound, and those that spellings drop or double.
_SOUNDS = str.maketrans({"c": "j", "g": "j", "q": "k", "w": "v", "x": "k", "z": "s", "f": "v"})
_LOST = re.compile(r"[aeiouyh]")
_TWICE = re.compile(r"(.)\1+")


def sounds_like(one: str, other: str) -> bool:
    """Whether two full names may be one person's in two spellings: their consonants agree, first
    name and last. Of use where the office is the same too."""
    some, others = fold(one).split(), fold(other).split()
    if len(some) < 2 or len(others) < 2:
        return False
    return _sound(some[-1]) == _sound(others[-1]) != "" and _sound(some[0]) == _sound(others[0])


def _sound(word: str) -> str:
    return _TWICE.sub(r"\1", _LOST.sub("", word.translate(_SOUNDS)))
