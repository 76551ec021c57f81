"""The mark of whoever can act: the preposition before a name, or the case or postposition behind it."""

from collections.abc import Mapping, Sequence

from jobs.rules.events.alphabet import MARKS
from jobs.rules.events.idioms.idiom import Idiom
from jobs.rules.events.line import Who

_STEPS = 10
# Who acts for nobody but himself: "un journaliste de l'AFP".
_PRIVATE = (
    "vecin",
    "madre",
    "padre",
    "viud",
    "abogad",
    "periodist",
    "activist",
    "empresari",
    "profesor",
    "investigador",
    "vendedor",
    "trabajador",
    "estudiant",
    "famili",
    "hij",
    "herman",
    "médic",
    "escritor",
    "actor",
    "actri",
    "cantante",
    "dueñ",
    "habitant",
    "mère",
    "père",
    "veuve",
    "avocat",
    "journalist",
    "militant",
    "entreprene",
    "professeur",
    "chercheu",
    "propriétaire",
    "agricult",
    "étudiant",
    "retraité",
    "infirmi",
    "médecin",
    "romanci",
    "cinéaste",
    "chanteu",
)
# What is called by whoever leads it: "al régimen de Maduro".
_RULE = (
    "régim",
    "gobierno",
    "gouvernement",
    "ejército",
    "tropas",
    "junta",
    "gang",
    "administra",
    "правительств",
    "режим",
)
_INFLECTED = ("ом", "ем", "а", "у", "ы", "ов", "ам", "ами")


def mark(idiom: Idiom, words: Sequence[str], who: Mapping[int, Who], at: int) -> str:
    """The preposition that belongs to an actor, over titles between; "" if he has none."""
    spare = False
    for near in range(at - 1, max(-1, at - _STEPS), -1):
        word = words[near]
        if known := idiom.marks.get(word):
            if word in idiom.articles and (not near or words[near - 1] in idiom.breaks):
                # "Des milliers de Géorgiens"
                return ""
            if _is_of_title(idiom, words, near, named=who[at].person and near == at - 1):
                continue
            return idiom.through.get(words[near - 1], known) if known == idiom.owned else known
        if word in idiom.acting and not _is_inflected(idiom, words[near + 1]):
            return ""
        if not idiom.spaced and word == "的":
            return _mark_before_clause(idiom, words, near)
        if word == "," and near == at - 1 and who[at].person and _is_title(idiom, words[near - 1]):
            # "con el primer ministro, X"
            continue
        title, small = _is_title(idiom, word), word in idiom.articles or word.isdigit()
        if not (title or small or (spare and near not in who and _is_adjective(idiom, word))):
            return ""
        spare = title
    return ""


def _is_title(idiom: Idiom, word: str) -> bool:
    """Whether a word is a title's, or of "en funciones"."""
    return idiom.is_title(word) or word == "funciones"


def _is_adjective(idiom: Idiom, word: str) -> bool:
    """Whether a word can stand before a title without being one."""
    if word in idiom.joints or word in idiom.breaks:
        return False
    return not idiom.adjectives or word.endswith(idiom.adjectives)


def _is_of_title(idiom: Idiom, words: Sequence[str], at: int, named: bool) -> bool:
    """Whether a preposition belongs to a title: "ministre de la Défense X". `named` where a
    person's name stands right behind it, who then owns what is no rule of his."""
    if words[at + 1] == "funciones":
        return True
    before = words[at - 1] if at else ""
    titled = idiom.is_title(before) and not before.startswith(_PRIVATE)
    alone = named and not before.startswith(_RULE)
    return idiom.marks[words[at]] == idiom.owned and titled and not alone


def _is_inflected(idiom: Idiom, word: str) -> bool:
    """Whether a title is spelt as one that does not act: "с премьер-министром"."""
    return idiom.is_title(word) and word not in idiom.acting and word.endswith(_INFLECTED)


def _mark_before_clause(idiom: Idiom, words: Sequence[str], at: int) -> str:
    """The preposition before a clause that says more of an actor."""
    for word in reversed(words[max(0, at - 2 * _STEPS) : at]):
        if word in MARKS or word in idiom.breaks:
            break
        if word in idiom.marks:
            return idiom.marks[word]
    return ""


def mark_behind(idiom: Idiom, words: Sequence[str], who: Who, at: int) -> str:
    """The case or postposition that belongs to an actor, over titles between."""
    for near in range(at + 1, min(len(words), at + 5)):
        word = words[near]
        if known := idiom.marks.get(word):
            return known
        if not idiom.is_title(word) or who.person:
            return ""
        if case := next((mark for end, mark in idiom.endings if word.endswith(end)), ""):
            return case
    return ""
