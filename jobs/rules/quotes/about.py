"""Whether a name is who speaks, or only whom somebody speaks for: "an ally of X", "the lawyer
representing X"; and "Secretary of State X"."""

from jobs.rules.quotes.frame import Frame
from jobs.rules.quotes.names import Named
from jobs.rules.quotes.verbs import SAYING, TELLING
from jobs.rules.quotes.words import (
    BETWEEN,
    BODIES,
    DETERMINERS,
    OF,
    PREPOSITIONS,
    QUALIFIERS,
    ROLES,
    SPEECH,
)

# These join somebody to whom it is about; "a letter from" and "a book by" tell whose words it has.
_ABOUT = frozenset(["of", "for", "to", "with"])
# What can stand between "of" and whose it is, and is no office; what an office can be of.
_NO_OFFICE = DETERMINERS | frozenset(["late", "former"])
_OFFICES_OF = BODIES | frozenset(["staff", "force", "corps", "navy"])
_NO_DEED = BETWEEN | ROLES | QUALIFIERS | PREPOSITIONS | SAYING | TELLING
_ADJECTIVES = ("ian", "ean", "ese", "ish", "can", "man", "ch", "i")
# They stand before names behind an office too: "the commander of the Quds Force General X".
_RANKS = frozenset((
    "general", "brigadier", "major", "colonel", "admiral", "lieutenant", "captain", "gen", "col",
    "ayatollah", "dr", "mr", "mrs", "ms",
))  # fmt: skip


def speaks_for(frame: Frame, first: int, named: Named) -> bool:
    """Whether the name only says whom somebody is about: "a spokesman for President X", "a
    source close to X", "the lawyer representing X"; not so in "Secretary of State X"."""
    for at in range(named.first - 1, first, -1):
        if frame.folded[at] in OF:
            authored = frame.folded[at] not in _ABOUT or frame.folded[at - 1] in SPEECH
            return not authored and _about(frame, at, named.first)
    doing = named.first - 1
    word = frame.folded[doing]
    if doing <= first or not word.endswith("ing") or not frame.lower(doing):
        return False
    if word in _NO_DEED or frame.folded[doing - 1] in DETERMINERS:
        return False
    return not frame.adverb(doing - 1)


def _about(frame: Frame, of: int, name: int) -> bool:
    """Whether "of" joins somebody to a name or its title, and is no part of an office."""
    between = [t for t in range(of + 1, name) if frame.folded[t] not in _NO_OFFICE]
    role = next((t for t in between if frame.folded[t] in ROLES), None)
    if role is None:
        return not between
    if role != between[0] and not _of_another(frame, of, role):
        return False
    return frame.folded[of - 1] in ROLES or frame.lower(of - 1)


def _of_another(frame: Frame, of: int, role: int) -> bool:
    """Whether a role between "of" and the name is of whom it is about: "a critic of Russian
    President X"; not so in "the minister of Punjab Senator X"."""
    before = frame.folded[role - 1]
    if before in _OFFICES_OF:
        return frame.folded[role] not in _RANKS
    if frame.possessive(role - 1):
        return True
    if frame.lower(role - 1) or before in QUALIFIERS or before.endswith(_ADJECTIVES):
        return True
    return frame.folded[of] != "of" and frame.folded[role] not in _RANKS
