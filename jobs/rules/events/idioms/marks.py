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
            titled = near > 0 and idiom.is_title(words[near - 1])
            titled = titled and not words[near - 1].startswith(_PRIVATE)
            alone = who[at].person and near == at - 1 and not words[near - 1].startswith(_RULE)
            if known == idiom.owned and titled and not alone:
                continue
            if words[near + 1] == "funciones":
                continue
            return idiom.through.get(words[near - 1], known) if known == idiom.owned else known
        if word in idiom.acting and not _is_inflected(idiom, words[near + 1]):
            return ""
        if not idiom.spaced and word == "的":
            return _mark_before_clause(idiom, words, near)
        if (
            word == ","
            and near == at - 1
            and who[at].person
            and (idiom.is_title(words[near - 1]) or words[near - 1] == "funciones")
        ):
            # "con el primer ministro, X"
            continue
        if idiom.is_title(word) or word == "funciones":
            spare = True
        elif word in idiom.articles or word.isdigit():
            spare = False
        else:
            if not spare or word in idiom.joints or word in idiom.breaks or near in who:
                return ""
            if idiom.adjectives and not word.endswith(idiom.adjectives):
                return ""
            spare = False
    return ""


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
