"""How far a name reaches that begins with a head of another western tongue: "Cour des comptes"."""

from jobs.rules.bodies.spans import JOINTS, capital
from jobs.rules.bodies.words import FOREIGN, FOREIGN_INNER, FOREIGN_SMALL
from jobs.rules.people.wordlists import words_of
from jobs.rules.texts.laid import Laid

FOREIGN_JOINTS = JOINTS | frozenset(["'", "’"])
_MOST_WORDS = 9
# Behind these a noun may be in small letters: "Cour des comptes".
_OF_IT = frozenset(["de", "du", "des", "d", "del"])
_THEIRS_IN_SMALL = frozenset(["la", "l", "los", "las"])
_FOR_WHAT = frozenset(["le", "la", "les", "l"])
_SHORTEST_NOUN, _SHORTEST_ENDED = 3, 5
_ADJECTIVES = (
    "ique", "iques", "ais", "aise", "ois", "oise", "ien", "ienne", "iens", "iste", "istes", "aire",
    "aires", "onal", "onale", "onales", "onaux", "icain", "icaine", "onnel", "onnelle",
    "ista", "istas", "ense", "enses", "icains", "icaines", "ales", "aines", "ennes", "oises", "aises",
    "cratiques", "onnels", "onnelles", "oral", "orale", "erale", "eral", "iere", "ieres", "iales",
)  # fmt: skip
_NO_ADJECTIVES = words_of(
    "indique explique applique critique communique revendique replique fabrique complique implique "
    "pratique existe persiste insiste consiste resiste assiste desormais jamais faire "
    "premiere derniere maniere matiere lumiere frontiere hiere carriere riviere moral soutien combien politique musique publique plaise contrairement laisse"
)


def foreign_behind(laid: Laid, head: int) -> int:
    """Behind the last word of a name that begins with a head of another tongue."""
    end = at = head + 1
    while at < len(laid.words) and at - head <= _MOST_WORDS and laid.gap(at) in FOREIGN_JOINTS:
        word = laid.words[at]
        if at > end and word in FOREIGN and capital(laid, at):
            break
        if (
            capital(laid, at)
            or (at == end and is_small_adjective(word))
            or (at > end and len(word) > _SHORTEST_NOUN and _is_of(laid, at))
        ):
            at += 1
            end = at
        elif word in FOREIGN_INNER:
            at += 1
        else:
            break
    return end


def _is_of(laid: Laid, word: int) -> bool:
    """Whether an "of" or "of the" stands before a word in French or Spanish."""
    before, further = laid.words[word - 1], laid.words[word - 2]
    if before in _OF_IT or (before in _THEIRS_IN_SMALL and further in _OF_IT):
        return True
    return further == "pour" and before in _FOR_WHAT


def is_small_adjective(word: str) -> bool:
    """Whether a word in small letters narrows down a name in French or Spanish: "Parti démocratique
    sénégalais"."""
    return word in FOREIGN_SMALL or (
        len(word) > _SHORTEST_ENDED and word.endswith(_ADJECTIVES) and word not in _NO_ADJECTIVES
    )
