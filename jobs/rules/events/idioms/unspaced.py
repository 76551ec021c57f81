"""Who does it, in a clause of a language without spaces between words."""

from collections.abc import Sequence

from jobs.rules.events.alphabet import PERSON_MARK
from jobs.rules.events.idioms.clause import Clause
from jobs.rules.events.kinds import SPEECH

_NEAR, _NAME = 4, 6
# What persons do rather than countries.
_PERSONAL = SPEECH | {"visit", "meet", "call"}
# What happens to a person.
_SUFFERED = frozenset(["die", "resign"])


def unspaced_subjects(clause: Clause, bare: list[int]) -> list[int]:
    """Who acts in Chinese: whoever is named since the verb of saying before, or last before the
    comma that parts two deeds of his."""
    words, at = clause.told.words, clause.at
    if _is_somebody(clause) or (clause.saying.kind in _PERSONAL and _is_stranger(clause)):
        return []
    if _is_of_nobody(clause):
        return []
    if found := _by_kind(clause, bare) or _said_of(clause, bare):
        return found
    if clause.previous in SPEECH and not clause.is_noun and _is_another(clause):
        return []
    since = [p for p in bare if "," not in words[p:at] and not _is_second(clause, p)]
    acting = [p for p in bare if p < clause.previous_at and not is_undergoing(clause, p)]
    return clause.told.group(since or acting[-1:] or bare)


def _by_kind(clause: Clause, bare: list[int]) -> list[int]:
    """Who does what only a few kinds of deeds tell in their own way."""
    words, kind = clause.told.words, clause.saying.kind
    if kind == "attack" and words[clause.last : clause.last + 1] == ["中"]:
        # "在以色列空袭中身亡"
        return clause.places(clause.before, clause.at)[-1:]
    if kind == "attack":
        return _attacking(clause)
    if kind == "visit":
        return _guest(clause) or _traveller(clause, bare)
    return _nearest(clause) if kind in _SUFFERED else []


def _is_another(clause: Clause) -> bool:
    """Whether somebody else acts behind a verb of saying: "X said, the army's raid killed"."""
    gap = clause.told.words[clause.before : clause.at]
    others = "," not in gap or (gap[0] == "," and clause.saying.kind not in SPEECH)
    named = clause.places(clause.before, clause.at)
    return others and not named and not _is_small(clause, gap)


def _is_second(clause: Clause, place: int) -> bool:
    """Whether somebody is joined to one with a mark: "对以色列与哈马斯的协议表示欢迎"."""
    told = clause.told
    joined = place > 1 and told.words[place - 1] in told.idiom.joints
    return joined and bool(told.marks.get(place - 2))


def is_undergoing(clause: Clause, place: int) -> bool:
    """Whether somebody is the object of a verb before him: "继访问基辅和莫斯科之后"."""
    told = clause.told
    verbs = [found.last for found in clause.found if found.last <= place and not found.is_noun]
    between = told.words[verbs[-1] : place] if verbs else [","]
    passed = told.idiom.joints | told.idiom.titles | {PERSON_MARK}
    return passed.issuperset(between) and "," not in between


def _guest(clause: Clause) -> list[int]:
    """Of whom a clause before him says that he came: "到访的习近平", "来华进行国事访问的伊朗总统"."""
    told, last = clause.told, clause.last
    stop = min(clause.end, last + 2 * _NEAR)
    of = next((at for at in range(last, stop) if told.words[at] == "的"), 0)
    between = told.words[last:of]
    if not of or "," in between or clause.places(last, of):
        return []
    named = clause.places(of, min(clause.end, of + _NEAR))[:1]
    return named if all(map(clause.idiom.is_title, told.words[of + 1 : (named or [of])[0]])) else []


def _traveller(clause: Clause, bare: list[int]) -> list[int]:
    """Who is named behind the comma of what a sentence opens with: "访问南非期间,王毅"."""
    commas = [at for at in range(clause.last, clause.end) if clause.told.words[at] == ","]
    if bare or not commas:
        return []
    return clause.told.group(clause.bare(commas[0], clause.end)[:1])


def _is_stranger(clause: Clause) -> bool:
    """Whether a name that nobody knows stands between a title and the verb: "普京助理某某表示"."""
    told, idiom, at = clause.told, clause.idiom, clause.at
    while at > clause.first and told.words[at - 1] in idiom.fillers | idiom.planned:
        at -= 1
    end = at
    while at > clause.first and _is_unknown(clause, at - 1):
        at -= 1
    return 1 < end - at <= _NAME and at > clause.first and idiom.is_title(told.words[at - 1])


def _is_unknown(clause: Clause, at: int) -> bool:
    """Whether a sign stands for no word that is known."""
    told, word = clause.told, clause.told.words[at]
    known = word in told.idiom.known or word in told.idiom.breaks or word in told.idiom.joints
    return at not in told.who and len(word) == 1 and word.isalpha() and not known


def _is_of_nobody(clause: Clause) -> bool:
    """Whether somebody condemns an attack of which only is said whom it hit: "谴责对伊朗的袭击"."""
    told, near = (
        clause.told,
        clause.places(max(clause.first, clause.at - 2 * _NEAR), clause.at)[-1:],
    )
    if clause.saying.kind != "attack" or clause.previous != "condemn" or not near:
        return False
    owned = clause.bare(clause.before, near[0])
    return near[0] >= clause.before and told.marks[near[0]] == "to" and not owned


def _attacking(clause: Clause) -> list[int]:
    """Of whose attack somebody speaks: "特朗普对乌克兰袭击俄罗斯感到震惊"."""
    told, at = clause.told, clause.at
    near = clause.places(max(clause.first, at - 3 * _NEAR), at)[-1:]
    spoken_of = bool(near) and told.marks[near[0]] == "to" and "," not in told.words[near[0] : at]
    hit = clause.bare(clause.last, clause.end)[:1]
    return near if spoken_of and hit and "," not in told.words[at : hit[0]] else []


def _nearest(clause: Clause) -> list[int]:
    """The person named last before, whoever else acts: "普京就普里戈任坠机身亡"."""
    told, at = clause.told, clause.at
    near = [p for p in clause.places(max(clause.first, at - 2 * _NEAR), at) if told.who[p].person]
    return [] if not near or "," in told.words[near[-1] : at] else told.group(near[-1:])


def _is_somebody(clause: Clause) -> bool:
    """Whether somebody nobody knows acts: "在野党要求"."""
    told, at = clause.told, clause.at - 1
    while at > clause.first and told.words[at] in clause.idiom.fillers:
        at -= 1
    return len(told.words[at]) == 1 and told.words[at] in clause.idiom.people


def _is_small(clause: Clause, words: Sequence[str]) -> bool:
    """Whether words are only fillers and prepositions."""
    fillers, marks = clause.idiom.fillers, clause.idiom.marks
    small = fillers | marks.keys() | clause.idiom.planned | {","}
    return small.issuperset(words)


def _said_of(clause: Clause, bare: list[int]) -> list[int]:
    """Those named since the verb of saying before, where no word like "that" stands between."""
    told, at = clause.told, clause.at
    here = [p for p in bare if p >= clause.before > 0 and "," not in told.words[p:at]]
    if clause.previous not in SPEECH or not here:
        return []
    found = told.group([p for p in clause.places(clause.before, at) if p >= here[0]])
    return found if len(found) > 1 or not clause.is_noun else []
