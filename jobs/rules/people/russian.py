"""What somebody is called whom a Russian text names in another case: "Марину Петрову" is Марина Петрова.

The given name tells the case and whether the family's is a man's or a woman's. Where it is not known,
or is in the nominative, the name stays as it stands.
"""

from collections.abc import Iterator, Sequence

from jobs.rules.names.declension import declined, is_cyrillic
from jobs.rules.people.givencyrillic import OF_FORM
from jobs.rules.people.wordlists import words_of

_MEN_IN_A = words_of("никита илья лука фома кузьма данила мустафа абдулла халифа муса мирза савва")
_VOWELS = "аеёиоуыэюя"
# What a family's name ends with, and what of that stands in the nominative: a man's, a woman's.
# The first that fits counts.
_OF_A_MAN = (
    ("ского", "ский"), ("скому", "ский"), ("ским", "ский"), ("ском", "ский"),
    ("цкого", "цкий"), ("цкому", "цкий"), ("цким", "цкий"), ("цком", "цкий"),
    ("ого", "ый"), ("ому", "ый"), ("его", "ий"), ("ему", "ий"),
    ("овым", "ов"), ("евым", "ев"), ("ёвым", "ёв"), ("иным", "ин"), ("ыным", "ын"),
    ("ову", "ов"), ("еву", "ев"), ("ину", "ин"), ("ове", "ов"), ("еве", "ев"), ("ине", "ин"),
    ("ова", "ов"), ("ева", "ев"), ("ёва", "ёв"), ("ина", "ин"), ("ына", "ын"),
)  # fmt: skip
_OF_A_WOMAN = (
    ("овой", "ова"), ("евой", "ева"), ("ёвой", "ёва"), ("иной", "ина"), ("ыной", "ына"),
    ("ову", "ова"), ("еву", "ева"), ("ёву", "ёва"), ("ину", "ина"), ("ыну", "ына"),
    ("ской", "ская"), ("скую", "ская"), ("цкой", "цкая"), ("цкую", "цкая"),
    ("евны", "евна"), ("евне", "евна"), ("евну", "евна"), ("евной", "евна"),
    ("овны", "овна"), ("овне", "овна"), ("овну", "овна"), ("овной", "овна"),
)  # fmt: skip
# The endings of other men's names, which are taken off.
_ENDINGS = ("ом", "ем", "а", "я", "у", "ю", "е")
_SHORTEST = 4


def nominative(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a full name in the nominative, each in the case of letters it has."""
    given = words[0].lower()
    names = OF_FORM.get(given)
    if len(words) < 2 or not names:
        return tuple(words)
    family = words[-1].lower()
    name = _meant(names, family)
    if name == given:
        return tuple(words)
    bend = _of_woman if _is_womans(name) else _of_man
    return (_as(words[0], name), *(_as(word, bend(word.lower())) for word in words[1:]))


def _meant(names: Sequence[str], family: str) -> str:
    """Which of the names with one form is meant, by the family's behind it."""
    if len(names) == 1:
        return names[0]
    woman = next((name for name in names if _is_womans(name)), None)
    man = next((name for name in names if not _is_womans(name)), None)
    if woman is None or man is None:
        return names[0]
    if family.endswith(("ова", "ева", "ёва", "ина", "ая", "овой", "евой", "иной", "ской", "скую")):
        return woman
    unbent = not family.endswith(("ова", "ову", "еву", "ину", *_VOWELS)) or family.endswith("ко")
    return woman if unbent else man


def _is_womans(name: str) -> bool:
    return name == "любовь" or (name[-1] in "ая" and name not in _MEN_IN_A)


def _of_woman(word: str) -> str:
    return next((_ended(word, *ends) for ends in _OF_A_WOMAN if word.endswith(ends[0])), word)


def _of_man(word: str) -> str:
    for ends in _OF_A_MAN:
        if word.endswith(ends[0]):
            return _ended(word, *ends)
    ending = next((ending for ending in _ENDINGS if word.endswith(ending)), "")
    stem = word[: len(word) - len(ending)]
    if not ending or len(stem) < _SHORTEST - 1:
        return word
    if ending in ("я", "ю", "ем") and stem[-1] not in "жшщчц":
        return stem + ("й" if stem[-1] in _VOWELS else "ь")
    return word if stem[-1] in _VOWELS else stem


def _ended(word: str, ending: str, instead: str) -> str:
    return word[: len(word) - len(ending)] + instead


def _as(word: str, form: str) -> str:
    """A form with the capital of a word."""
    return form.capitalize() if word[:1].isupper() else form


def bent_surnames(words: Sequence[str]) -> Iterator[str]:
    """The other cases of the surname of somebody, in small letters: he may be called by them."""
    if len(words) > 1 and is_cyrillic(words[-1]):
        for form in declined(words[-1].capitalize()):
            yield form.lower()
