"""Russian names as sentences bend them: Путин, Путина, Путину, Путиным, Путине.

Only regular endings, by what a word ends with; what no rule knows is left as it stands. A form
too many does no harm, since names are names of somebody.
"""

from collections.abc import Iterator, Sequence
from itertools import product

# Endings by what is taken off the nominative, in four cases: whose, to whom, by whom, of whom.
_Endings = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]
_ADJECTIVE: _Endings = (("ого",), ("ому",), ("ым", "им"), ("ом",))
_FAMILY: _Endings = (("а",), ("у",), ("ым", "ом"), ("е",))
_HARD: _Endings = (("а",), ("у",), ("ом",), ("е",))
_HUSHED: _Endings = (("а",), ("у",), ("ем", "ом"), ("е",))
_SOFT: _Endings = (("я",), ("ю",), ("ем",), ("е",))
_IN_A: _Endings = (("ы", "и"), ("е",), ("ой", "ей"), ("е", "у"))
_IN_YA: _Endings = (("и",), ("е", "и"), ("ей", "ёй"), ("е", "и", "ю"))
_OF_A_WOMAN: _Endings = (("ой", "ы"), ("ой", "е"), ("ой",), ("ой", "е", "у"))
_ADJECTIVE_OF_A_WOMAN: _Endings = (("ой",), ("ой",), ("ой",), ("ой", "ую"))

# What a word ends with, how much of that is taken off, and what comes instead. The first counts.
_RULES: Sequence[tuple[tuple[str, ...], int, _Endings]] = (
    (("ский", "цкий", "ской", "цкой", "ный", "лый", "тый"), 2, _ADJECTIVE),
    (("ская", "цкая", "ная", "лая"), 2, _ADJECTIVE_OF_A_WOMAN),
    (("ова", "ева", "ёва", "ина", "ына"), 1, _OF_A_WOMAN),
    (("ов", "ев", "ёв", "ин", "ын"), 0, _FAMILY),
    (("й", "ь"), 1, _SOFT),
    (("ия", "я"), 1, _IN_YA),
    (("а",), 1, _IN_A),
    (("ж", "ш", "щ", "ч", "ц"), 0, _HUSHED),
    (tuple("бвгдзклмнпрстфх"), 0, _HARD),
)
_MOST_WORDS, _LEAST_LETTERS = 4, 3
# The same for what bodies are called besides: "Следственное управление", "Росгвардия".
_AGREEING = ("ый", "ий", "ой", "ая", "яя", "ое", "ее")
_OF_BODIES: Sequence[tuple[tuple[str, ...], int, _Endings]] = (
    (("ый", "ой", "кий"), 2, _ADJECTIVE),
    (("ий",), 2, (("его",), ("ему",), ("им",), ("ем",))),
    (("ое",), 2, (("ого",), ("ому",), ("ым", "им"), ("ом",))),
    (("ее",), 2, (("его",), ("ему",), ("им",), ("ем",))),
    (("шая", "щая", "чая", "яя"), 2, (("ей",), ("ей",), ("ей",), ("ей", "ую", "юю"))),
    (("ая",), 2, (("ой",), ("ой",), ("ой",), ("ой", "ую"))),
    (("ие",), 1, (("я",), ("ю",), ("ем",), ("и",))),
    (("о",), 1, (("а",), ("у",), ("ом",), ("е",))),
    (("фть", "сть", "чать", "вязь"), 1, (("и",), ("и",), ("ью",), ("и",))),
)
_LONGEST_BODY = 6


def is_cyrillic(name: str) -> bool:
    """Whether a name is written in Cyrillic letters."""
    return bool(name) and "\u0400" <= name[0] <= "\u04ff"


def declined(name: str) -> Iterator[str]:
    """The other cases of a name of a few words, all its words bent alike."""
    parts = name.split(" ")
    if len(parts) > _MOST_WORDS or not is_cyrillic(name):
        return
    for case in range(4):
        bent = [_bent(part, case) for part in parts]
        if len(parts) > 1 and parts[0][-1:] in ("а", "я"):
            # A woman's name of foreign origin stays as it is: Ангелы Меркель.
            bent[-1] = (*bent[-1], parts[-1])
        for words in product(*bent):
            form = " ".join(words)
            if form != name:
                yield form


def declined_title(title: str) -> Iterator[str]:
    """The other cases of a title: its noun bends, and an adjective before it."""
    parts = title.split(" ")
    if not is_cyrillic(title):
        return
    bending = 2 if parts[0].endswith(("ый", "ий")) else 1
    for case in range(4):
        for words in product(*[_bent_word(part, case) for part in parts[:bending]]):
            if (form := " ".join([*words, *parts[bending:]])) != title:
                yield form


def declined_body(name: str) -> Iterator[str]:
    """The other cases of a body's name: its noun bends, and the adjectives before it."""
    parts = name.split(" ")
    if not is_cyrillic(name) or len(parts) > _LONGEST_BODY or parts[0].isupper():
        return
    bending = next((at for at, part in enumerate(parts) if not part.endswith(_AGREEING)), 0) + 1
    for case in range(4):
        for words in product(*[_bent_of_body(part, case) for part in parts[:bending]]):
            if (form := " ".join([*words, *parts[bending:]])) != name:
                yield form


def _bent_of_body(word: str, case: int) -> tuple[str, ...]:
    """A word of a body's name in a case: also such as no person is called by."""
    for ends, off, endings in _OF_BODIES:
        if word.endswith(ends):
            stem = word[: len(word) - off]
            return tuple([stem + ending for ending in endings[case]])
    return _bent_word(word, case)


def _bent(word: str, case: int) -> tuple[str, ...]:
    """A word of a name in a case; of a double name the last part bends."""
    head, hyphen, last = word.rpartition("-")
    if len(last) < _LEAST_LETTERS or not last[0].isupper():
        return (word,)
    return tuple([f"{head}{hyphen}{form}" for form in _bent_word(last, case)])


def _bent_word(word: str, case: int) -> tuple[str, ...]:
    for ends, off, endings in _RULES:
        if word.endswith(ends):
            stem = word[: len(word) - off]
            return tuple([stem + ending for ending in endings[case]])
    return (word,)
