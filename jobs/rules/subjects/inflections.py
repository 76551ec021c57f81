"""The forms in which a topic word may stand in a text, where a language adds letters at its end.

Made by ending, for Russian, Persian, Urdu and Turkish: a form that no text holds costs nothing.
English, French and Spanish forms are few, and listed where they matter.
"""

from collections.abc import Iterator

_LEAST = 4
_CYRILLIC = ("\u0400", "\u04ff")
_ARABIC = ("\u0600", "\u06ff")
_TURKISH = frozenset("ığş")
# Russian: what a word ends with, and what stands there in other cases.
_RUSSIAN = (
    ("ость", "ости остью остей"),
    ("ение", "ения ению ением ении ений ениям ениями ениях"),
    ("ание", "ания анию анием ании аний аниям аниями аниях"),
    ("ие", "ия ию ием ии ий"),
    ("ия", "ии ию ией ий иям иями иях"),
    ("ка", "ки ке ку кой ок кам ками ках"),
    ("а", "ы е у ой ам ами ах"),
    ("я", "и е ю ей"),
    ("ый", "ого ому ым ом ая ой ую ое ые ых ыми"),
    ("ий", "ого ему им ом ая ой ую ое ие их ими"),
    ("ы", "ов ам ами ах"),
    ("и", "ов ей ам ами ах ям ями ях"),
    ("о", "а у ом е"),
    ("ь", "я ю ем и ей ям ями ях"),
)
_HARD = "а у ом е ы ов ам ами ах"
_BACK, _FRONT = frozenset("aıou"), frozenset("eiöü")
_TURKISH_BACK = "ı ın ını ına ında ndan ları ların lar larda dan da"
_TURKISH_FRONT = "i in ini ine inde nden leri lerin ler lerde den de"
# Where they are written apart, the word itself is found.
_PERSIAN = ("ها", "های", "هایی")
_URDU = ("وں", "یں")


def forms(word: str) -> Iterator[str]:
    """A word, and its other forms if it is a single word of a language that is known by letters."""
    yield word
    if " " in word or len(word) < _LEAST or word.isupper():
        return
    last = word[-1]
    if _CYRILLIC[0] <= last <= _CYRILLIC[1]:
        yield from _russian(word)
    elif _ARABIC[0] <= last <= _ARABIC[1]:
        yield from (word + ending for ending in (*_PERSIAN, *_URDU))
        if last in "ہےا":
            yield from (word[:-1] + ending for ending in ("ے", "وں"))
    elif not _TURKISH.isdisjoint(word):
        yield from _turkish(word)


def _russian(word: str) -> Iterator[str]:
    for ending, others in _RUSSIAN:
        if word.endswith(ending):
            yield from (word.removesuffix(ending) + other for other in others.split())
            return
    yield from (word + ending for ending in _HARD.split())


def _turkish(word: str) -> Iterator[str]:
    vowels = [letter for letter in word if letter in _BACK or letter in _FRONT]
    if vowels:
        endings = _TURKISH_BACK if vowels[-1] in _BACK else _TURKISH_FRONT
        yield from (word + ending for ending in endings.split())
