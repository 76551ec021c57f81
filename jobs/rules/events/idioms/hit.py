"""Whom an attack hit, by a verb of suffering beside its noun: "fue blanco de un ataque"."""

from jobs.rules.events.drafts import Draft
from jobs.rules.events.idioms.beside import last_group
from jobs.rules.events.idioms.clause import Clause
from jobs.rules.events.idioms.idiom import listed
from jobs.rules.events.idioms.owners import owners

_NEAR = 5
# What is condemned before it was done: "any attack on X".
_ANY = listed("toute tout cualquier любое любую любые любой любых herhangi olası 任何 一切")

# Verbs of more than attacks, and what they tell of an attack with.
_LOOSE = ("touch", "vis", "frapp", "golpe", "alcanz", "пораж", "打击", "détrui", "ravag", "arras")
_WEAPONS = (
    "missil", "drone", "roquette", "obus", "bomb", "misil", "dron", "cohete", "proyectil", "ракет",
    "беспилотник", "дрон", "снаряд", "导弹", "火箭", "无人机", "attaque", "ataque", "frappes", "tirs",
)  # fmt: skip
# Not who attacks but what breaks out, and attacks without arms.
_HAZARDS = (
    "séisme", "terremoto", "sismo", "inondation", "inundacion", "huracán", "ouragan", "tormenta",
    "crise", "crisis", "pandémi", "pandemi", "землетряс", "хакер", "кибер", "кризис", "наводнен",
    "cyber", "ciber", "pirate", "hacker", "deprem", "siber", "sel felaket", "台风", "地震", "洪水",
    "飓风", "疫情", "网络", "黑客", "危机",
)  # fmt: skip


def suffering(clause: Clause) -> tuple[list[int], list[int]] | None:
    """Whose attack hit whom, where a noun of attack has a verb of suffering; None where not."""
    told, idiom, at = clause.told, clause.idiom, clause.at
    if clause.saying.kind != "attack" or not clause.is_noun or not idiom.suffers:
        return None
    near = range(max(clause.first, at - _NEAR), at)
    verb = next((place for place in near if told.words[place] in idiom.suffers), None)
    if verb is None:
        return None
    hit = last_group(clause, clause.bare(clause.first, verb))
    named = [clause.marked(mark, clause.last, clause.end) for mark in (idiom.by, "by")]
    behind = named[0] or named[1] or owners(clause)
    return [place for place in behind if place not in hit], hit


def is_plainly_hit(draft: Draft, clause: Clause) -> bool:
    """Whether an attack by nobody known was done, and plainly on whom it names."""
    if draft.kind != "attack" or draft.status != "done" or not _is_aimed(draft, clause):
        return False
    told, idiom = clause.told, clause.idiom
    text = ("" if not idiom.spaced else " ").join(told.words[clause.first : clause.end])
    armed = any(weapon in text for weapon in _WEAPONS)
    if any(hazard in text for hazard in _HAZARDS):
        return False
    if clause.is_noun or is_of_nobody(draft, clause):
        return True
    if told.words[clause.at].startswith(_LOOSE) or idiom.by in _next_marks(clause):
        return armed
    return clause.is_passive() or _is_by_them(clause)


def _is_aimed(draft: Draft, clause: Clause) -> bool:
    """Whether somebody is hit, and is not only where it was."""
    told, there = clause.told, clause.idiom.places - clause.saying.to
    hit = [p for p in clause.places(clause.first, clause.end) if told.who[p] in draft.targets]
    behind = [place for place in hit if place >= clause.last]
    return any(told.marks[place] not in there for place in behind or hit)


def _next_marks(clause: Clause) -> list[str | None]:
    """What the words right behind a verb mark: "by" whom nobody knows."""
    marks = clause.idiom.marks
    return [marks.get(word) for word in clause.told.words[clause.last : clause.last + 2]]


def _is_by_them(clause: Clause) -> bool:
    """Whether a Russian verb in the plural names only whom it is done to: "Украину атаковали"."""
    word, near = clause.told.words[clause.at], clause.places(clause.first, clause.at)
    return bool(clause.idiom.within) and word.endswith("ли") and bool(near)


def is_of_nobody(draft: Draft, clause: Clause) -> bool:
    """Whether somebody condemns an attack of which only is said whom it hit."""
    told = draft.kind == "attack" and draft.status == "done" and not draft.sources
    condemned = "condemn" in (clause.previous, clause.following)
    ahead = [*clause.ahead(), *clause.told.words[clause.before : clause.at]]
    return told and condemned and _ANY.isdisjoint(ahead) and "任何" not in "".join(ahead)
