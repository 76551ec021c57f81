"""One name in the spellings of many languages: `İbrahim Reisi` is `Ebrahim Raisi`."""

import re
from datetime import date

from jobs.rules.gazetteer import Gazetteer
from jobs.rules.people.strangers import Named
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


def whose_spelling(name: Named, day: date | None, known: Gazetteer) -> str | None:
    """Who of those listed is called by a full name that is not: `Donald John Trump`."""
    words = name.piece.words
    for person in name.bearers:
        own = fold(known.person[person].name).split()
        if len(words) > 2 and own[0] == words[0] and own[-1] == words[-1]:
            return person
    return _by_office(name, day, known)


def _by_office(name: Named, day: date | None, known: Gazetteer) -> str | None:
    """Who holds the office that stands before the name, and is called so in another language."""
    titled = name.page.titled.get(name.page.laid.words_of(name.piece.start, name.piece.end)[0])
    if titled is None or not titled.specific or len(titled.offices) != 1:
        return None
    (office,) = titled.offices
    spelt = name.page.laid.text[name.piece.start : name.piece.end]
    for term in known.holders.get(office, ()):
        if (day is None or term.covers(day)) and sounds_like(spelt, known.person[term.person].name):
            return term.person
    return None


def _sound(word: str) -> str:
    return _TWICE.sub(r"\1", _LOST.sub("", word.translate(_SOUNDS)))
