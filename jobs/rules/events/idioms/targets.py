"""To whom it is done, in a clause of one more language."""

from collections.abc import Sequence

from jobs.rules.events.idioms.clause import Clause
from jobs.rules.events.idioms.owners import told_behind
from jobs.rules.events.kinds import SPEECH

_OWNED = frozenset(["condemn", "praise", "attack", "expel", "summon", "sanction"])
_UNDERGONE = frozenset(["appoint", "elect"])
_SPOKEN = frozenset(["condemn", "praise", "threaten"])
_THREATENED = frozenset(["sanction", "aid"])
_ASKED = frozenset(["appeal", "demand"])
# What is told of an attack on somebody, in Chinese.
_STRUCK = ("袭击", "空袭", "攻击", "打击", "入侵", "轰炸", "暴行", "侵略", "暗杀", "恐袭", "炮击")


def targets(clause: Clause, sources: Sequence[int]) -> list[int]:
    """To whom it is done: those behind with the mark that goes with the wording, or before it."""
    told, idiom, at = clause.told, clause.idiom, clause.at
    visited = idiom.verb_last and clause.is_noun and clause.saying.kind == "visit"
    if visited and clause.bare(at - 1, at) and _fits(clause, at - 1):
        return [at - 1]
    if clause.is_noun and clause.saying.kind == "mediate" and (found := _parties(clause, sources)):
        return found
    marks, after = _marks(clause), _after(clause)
    taken = _is_taken(clause) or _is_told_aside(clause, sources)
    near = [] if taken else clause.places(max(clause.first, clause.before), at)
    near = [p for p in near if told.marks[p] and not _is_of_a_place(clause, p)]
    if idiom.adjectives:
        # "Ректор Пермского университета X поблагодарил"
        near = [p for p in near if p + 1 not in sources]
    # "ziyaretin ardından Erdoğan Rusya'ya gitti": whom the sentence names behind who acts.
    own = [p for p in near if idiom.verb_last and sources and p > sources[-1]]
    # "ilk ziyaretini Katar'a gerçekleştirdi"
    late = clause.places(clause.last, clause.end) if visited else []
    for places in (after, own, near, _far(clause), late):
        found = [p for p in places if told.marks[p] in marks and p not in sources]
        if clause.saying.kind == "visit":
            # "rendra visite à Modi à New Delhi"
            found = [p for p in found if told.who[p].country]
        if found and _fits(clause, found[0]) and "," not in _up_to(clause, found[0]):
            return told.group(found)
    return []


def _up_to(clause: Clause, place: int) -> Sequence[str]:
    """The words between a wording and somebody, without the comma of his title: "con el primer
    ministro, X"."""
    words = clause.told.words
    end = place - (words[place - 1] == "," and clause.told.who[place].person)
    return words[clause.last : end] if clause.told.marks[place] else words[clause.last : place]


def _parties(clause: Clause, sources: Sequence[int]) -> list[int]:
    """Between whom somebody mediates where no "between" tells it."""
    told = clause.told
    named = [p for p in clause.places(clause.first, clause.end) if p not in sources]
    parties = told.group([p for p in named if told.marks[p] in ("", "ile", "with")])
    return parties if len(parties) > 1 else []


def _after(clause: Clause) -> list[int]:
    """Those named behind it, as far as it reaches."""
    if clause.idiom.verb_last:
        return []
    after = clause.places(clause.at + 1, clause.reach())
    if behind := told_behind(clause):
        words, end = clause.told.words, behind[-1] + 1
        while end < len(words) and words[end] not in clause.idiom.breaks and words[end] != ",":
            end += 1
        after = clause.places(behind[-1] + 1, end)
    if clause.saying.kind in _ASKED and not clause.idiom.spaced:
        # "要求向加沙提供": whom the next verb is done to.
        return [p for p in after if clause.told.marks[p] != "to"]
    return after


def _far(clause: Clause) -> list[int]:
    """Those with a mark further before, of a deed that goes on, a guest, or words in marks between:
    "X'i arayarak tebrik etti", "X'e “...” mesajını verdi"."""
    idiom, kind, marks = clause.idiom, clause.saying.kind, clause.told.marks
    answered = idiom.verb_last and kind == "statement" and clause.is_quoted()
    guest = not idiom.spaced and kind == "visit"
    if not (answered or guest or clause.goes_on):
        return []
    return [p for p in clause.places(0 if answered else clause.first, clause.at) if marks[p]]


def _is_taken(clause: Clause) -> bool:
    """Whether those before it belong to the verb before: "thanked Iran and offered"; and where
    marks stand behind verbs alone, to no verb."""
    plain = clause.idiom.spaced and not clause.idiom.verb_last
    if plain and not clause.is_noun:
        told = clause.saying.kind == "statement" and not _is_worded(clause)
        if told or not clause.idiom.has_cases:
            return True
    return plain and clause.before > clause.first and not clause.is_noun


def _is_of_a_place(clause: Clause, place: int) -> bool:
    """Whether a genitive belongs to a noun with a preposition: "в аэропорту Пхеньяна"."""
    told, idiom = clause.told, clause.idiom
    if place < 2 or not idiom.adjectives or clause.saying.kind == "attack":
        return False
    if told.marks[place] != idiom.owned:
        return False
    noun = told.words[place - 1]
    plain = not idiom.is_title(noun) and noun not in idiom.articles and noun not in idiom.marks
    return plain and told.words[place - 2] in idiom.marks and place - 1 not in told.who


def _is_short(clause: Clause) -> bool:
    """Whether a wording is one word."""
    return len(clause.saying.words) == 1


def _is_worded(clause: Clause) -> bool:
    """Whether a wording of several words tells who is addressed: "Путину выразили соболезнования"."""
    return "object" in clause.saying.to and not _is_short(clause)


def _is_told_aside(clause: Clause, sources: Sequence[int]) -> bool:
    """Whether it is said of what stands before it: "Швеция не вступит, предупредил Эрдоган"."""
    apart = clause.lead() > clause.first and clause.told.words[clause.lead() - 1] == ","
    return apart and bool(sources) and sources[0] > clause.at and clause.saying.kind in SPEECH


def _marks(clause: Clause) -> set[str]:
    """The marks that whoever undergoes it can have."""
    saying, idiom = clause.saying, clause.idiom
    marks = set(saying.to)
    if last := idiom.marks.get(saying.words[-1]):
        # "возложил вину на"
        marks.add(last)
    if "object" in marks:
        marks |= {"", idiom.marks.get("~object", "")}
    asked = saying.kind in _ASKED and any(f.saying.kind == "resign" for f in clause.found)
    if saying.kind in _OWNED or asked:
        marks.add(idiom.owned)
    if saying.kind == "condemn":
        # "осудил запуск Северной Кореей спутника"
        marks.add(idiom.by)
    if saying.kind == "attack":
        marks |= idiom.places
    if saying.kind == "statement":
        marks |= idiom.facing
    return marks - {""} if clause.is_noun and saying.kind in ("attack", "resign") else marks


def _fits(clause: Clause, place: int) -> bool:
    """Whether it can be done to somebody who has a mark that goes with it."""
    who, kind, told = clause.told.who[place], clause.saying.kind, clause.told
    if kind == "visit":
        return who.country
    if kind in _ASKED and _asked_of(clause, place):
        return True
    if _is_of_another_deed(clause, place):
        return False
    if told.marks[place] == clause.idiom.owned and kind in _OWNED and place > clause.at:
        return _is_owner(clause, place)
    if told.marks[place] == "à" and who.country and kind == "statement" and _is_short(clause):
        # "a déclaré à Paris"
        return False
    if told.marks[place] in clause.idiom.facing:
        return True
    if _is_spoken_of(clause, place):
        return False
    plain = kind in _UNDERGONE or (kind == "statement" and "object" not in clause.saying.to)
    return who.person if plain else not _acts_next(clause, place)


def _is_of_another_deed(clause: Clause, place: int) -> bool:
    """Whether somebody was hit by what is condemned, has died, or stands behind what is asked for:
    "demanded a truce in Gaza"."""
    kind, idiom, mark = clause.saying.kind, clause.idiom, clause.told.marks[place]
    if kind == "condemn" and not idiom.spaced and _is_victim(clause, place):
        return True
    if mark == idiom.owned and idiom.verb_last and _is_of_dead(clause, place):
        return True
    if kind not in _ASKED and (kind not in _SPOKEN or mark in ("", idiom.owned)):
        return False
    return any(
        clause.last <= found.at < place and found.is_noun and found.saying.kind not in _THREATENED
        for found in clause.found
    )


def _is_spoken_of(clause: Clause, place: int) -> bool:
    """Whether somebody is only told of, not spoken to: "сообщили о смерти Навального"."""
    idiom = clause.idiom
    if clause.saying.kind != "statement" or not idiom.adjectives or place <= clause.at:
        return False
    between = clause.told.words[clause.last : place]
    small = all(idiom.is_title(w) or w in idiom.articles or w in idiom.fillers for w in between)
    return _is_short(clause) and not small


def _is_victim(clause: Clause, place: int) -> bool:
    """Whether the attack that is condemned was on somebody: "谴责对伊朗使馆的袭击"."""
    told = clause.told
    struck = any(word.startswith(_STRUCK) for word in told.words[place : clause.end])
    return struck and told.marks[place] == "to" and place > clause.at


def _is_of_dead(clause: Clause, place: int) -> bool:
    """Whether a genitive belongs to a death that is told of: "Heniyye'nin öldürülmesini kınadı"."""
    return any(
        place < found.at < clause.at and found.is_noun and found.saying.kind == "die"
        for found in clause.found
    )


def _asked_of(clause: Clause, place: int) -> bool:
    """Whether his resignation is demanded."""
    return any(
        found.saying.kind == "resign" and clause.last <= found.at < place for found in clause.found
    )


def _is_owner(clause: Clause, place: int) -> bool:
    """Whether an object is his: not "the strike on a hospital of Gaza"."""
    idiom = clause.idiom
    if idiom.marks.get("~object") == idiom.owned:
        return True
    of = ("", idiom.owned, idiom.marks.get("~object"), *clause.saying.to)
    return all(idiom.marks.get(word, "") in of for word in clause.told.words[clause.last : place])


def _acts_next(clause: Clause, place: int) -> bool:
    """Whether somebody behind an "and" does what the next verb says, and undergoes nothing."""
    told, idiom = clause.told, clause.idiom
    if idiom.verb_last or told.marks[place] or clause.after >= clause.end:
        return False
    joined = idiom.joints.intersection(told.words[clause.last : place])
    return bool(joined) and all(w in idiom.fillers for w in told.words[place + 1 : clause.after])
