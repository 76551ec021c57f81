"""Who does it, in a clause of one more language."""

from collections.abc import Sequence

from jobs.rules.events.idiom_clause import QUOTES, Clause
from jobs.rules.events.idiom_owners import hyphened, opening, owners
from jobs.rules.events.idiom_unspaced import unspaced_subjects
from jobs.rules.events.kinds import MUTUAL, SPEECH

_NEAR = 4
# What somebody's doing is called in Turkish: "Putin'in ziyaret edeceğini".
_OWNED_FORMS = frozenset(["reported", "foretold", "infinitive"])
_ENDED = frozenset(["finite", "future", "negated"])
_WHEN = frozenset(["après", "depuis", "tras", "desde", "после"])
# How a verb ends whose doer is not named.
_THEY = ("ли", "ют", "ят")
_PAUSES = QUOTES | frozenset(",-")


def subjects(clause: Clause) -> list[int]:
    """Who does it: the places of those between whom it is, of the owners of a noun, or of those
    named beside the verb, behind it or first before it."""
    saying, form = clause.saying, clause.saying.form
    if saying.kind in MUTUAL and (both := _between(clause)):
        return both
    if clause.is_noun and saying.kind in MUTUAL and (pair := hyphened(clause)):
        return pair
    if clause.is_noun and saying.kind != "ceasefire":
        return _of_noun(clause)
    if form == "apposed":
        return [clause.at - 2] if clause.told.is_apposed(clause.at) else []
    if form == "relative" and (found := _headed(clause)):
        return found
    owned = clause.marked(clause.idiom.owned, clause.first, clause.at)
    if form in _OWNED_FORMS and owned:
        return owned
    return opening(clause) or _of_verb(clause)


def _between(clause: Clause) -> list[int]:
    """Those between whom it is: behind a noun where they can be, and not of another noun."""
    if not clause.is_noun or clause.idiom.verb_last or not clause.idiom.spaced:
        return clause.marked("between", clause.first, clause.end)
    if behind := clause.marked("between", clause.last, clause.end):
        return behind
    ahead = clause.marked("between", clause.first, clause.at)
    taken = (
        any(found.is_noun and found.at < min(ahead) for found in clause.found) if ahead else True
    )
    return [] if taken else ahead


def _headed(clause: Clause) -> list[int]:
    """Of whom a clause before him says more: "diyen Erdoğan", "Cidde'ye gelen Esed'i"."""
    told, idiom = clause.told, clause.idiom
    beside = clause.places(clause.last, min(clause.end, clause.last + _NEAR))[:1]
    if beside and all(map(idiom.is_title, told.words[clause.last : beside[0]])):
        return beside
    return told.group(clause.bare(clause.last, clause.end)[:1])


def _of_noun(clause: Clause) -> list[int]:
    """Whose deed a noun names: who owns it, or who does it by the verb beside it."""
    idiom = clause.idiom
    if by := clause.marked(clause.idiom.by, clause.last, min(clause.end, clause.after)):
        return by
    owning = owners(clause)
    # "Un raid israélien" has an owner as well as "un raid d'Israël".
    beside = idiom.spaced and not idiom.verb_last and owning[:1] == [clause.last]
    if clause.saying.kind != "aid" and (beside or clause.told.marked(owning, idiom.owned)):
        return owning
    if opened := opening(clause):
        return opened
    done = not clause.near().isdisjoint(clause.idiom.light) and not _is_time(clause)
    return _of_verb(clause) if done and clause.bare(clause.first, clause.at) else owning


def _is_time(clause: Clause) -> bool:
    """Whether a noun only says when: "promet une riposte après les bombardements"."""
    marks, words = clause.idiom.marks, clause.told.words
    return any(marks.get(word) in _WHEN for word in words[max(0, clause.at - 3) : clause.at])


def _of_verb(clause: Clause) -> list[int]:
    told, at, idiom = clause.told, clause.at, clause.idiom
    if _is_he(clause) or _goes_on_saying(clause):
        return []
    if idiom.within and (found := _within(clause)):
        return found
    if clause.goes_back():
        return []
    if clause.saying.form == "gerund" and not idiom.verb_last:
        return told.group(clause.bare(clause.first, at))
    if found := _told_aside(clause) or _beside(clause):
        return found
    bare = [place for place in clause.bare(clause.first, at) if not _is_object(clause, place)]
    behind = _behind(clause) if _may_follow(clause, bare) else []
    if behind and _is_inverted(clause, bare):
        return behind
    if not bare and _object_first(clause):
        return told.group(clause.bare(clause.last, min(clause.end, clause.after)))
    if not behind and _is_stale(clause, bare) and _goes_on(clause):
        return []
    if not bare and clause.saying.kind in SPEECH and clause.is_quoted():
        bare = _before_quote(clause)
    if not idiom.spaced:
        return unspaced_subjects(clause, bare)
    if not idiom.verb_last:
        return _last_group(clause, bare)
    since = [place for place in bare if place >= clause.before > clause.first]
    ended = any(f.last == clause.before and f.saying.form in _ENDED for f in clause.found)
    return _first_group(clause, since if since and ended else bare)


def _is_he(clause: Clause) -> bool:
    """Whether a pronoun beside the verb acts, or the verb is put in between: "Finland, he added"."""
    words, lead = clause.told.words, clause.lead()
    behind = words[clause.last :][:1] if clause.idiom.spaced else []
    around = [*words[max(clause.first, lead - 1) : lead], *behind]
    inserted = clause.idiom.spaced and clause.saying.kind == "statement" and clause.is_inserted()
    return inserted or not clause.idiom.pronouns.isdisjoint(around)


def _within(clause: Clause) -> list[int]:
    """Where "they" speak who are not named: "заявили в Кремле", "в ХАМАС осудили"."""
    told, at, idiom = clause.told, clause.at, clause.idiom
    plural = told.words[at].endswith(_THEY)
    if not plural or clause.saying.kind not in SPEECH or clause.bare(clause.before, at):
        return []
    near = told.group(clause.places(clause.last, min(clause.last + _NEAR, clause.end)))
    near = near or clause.places(max(clause.first, at - 2 * _NEAR), at)
    return near if told.marked(near, idiom.within) else []


def _told_aside(clause: Clause) -> list[int]:
    """Who says it behind a comma: "Poutine, a déclaré Macron, doit négocier"."""
    lead, idiom = clause.lead(), clause.idiom
    spoken = clause.saying.kind == "statement" or "warned" in clause.saying.special
    if not spoken or idiom.verb_last or not idiom.spaced:
        return []
    apart = lead > clause.first and clause.told.words[lead - 1] == ","
    return _behind(clause) if apart else []


def _is_object(clause: Clause, place: int) -> bool:
    """Whether the verb before has somebody as its object, before an "and": "visitó Irán y viajó"."""
    told, idiom = clause.told, clause.idiom
    if not idiom.spaced or idiom.verb_last or not 0 < clause.before <= place:
        return False
    joined = told.words[place + 1] in idiom.joints and clause.at - place <= _NEAR
    earlier = clause.bare(clause.first, clause.previous_at)
    return (
        joined
        and bool(earlier)
        and any(one.at == clause.previous_at and "object" in one.saying.to for one in clause.found)
    )


def _goes_on_saying(clause: Clause) -> bool:
    """Whether whoever spoke acts, the object behind the verb: "заявил, что атаковал Израиль"."""
    idiom, lead = clause.idiom, clause.lead()
    opened = lead == clause.first > 0 and clause.told.words[lead - 1] in idiom.that
    return opened and idiom.has_cases and "object" in clause.saying.to


def _object_first(clause: Clause) -> bool:
    """Whether cases show that an object stands first: "Путина поздравил с победой президент"."""
    marks, idiom = clause.told.marks, clause.idiom
    mark = idiom.marks.get("~object") if idiom.adjectives else None
    return any(marks[place] == mark for place in clause.places(clause.first, clause.at))


def _may_follow(clause: Clause, bare: Sequence[int]) -> bool:
    """Whether whoever acts can stand behind the verb: in Chinese only after a quotation."""
    if clause.idiom.spaced:
        return not clause.idiom.verb_last
    return not bare and clause.is_quoted()


def _is_inverted(clause: Clause, bare: Sequence[int]) -> bool:
    """Whether whoever stands behind a verb acts: "..., dijo el presidente"."""
    saying, idiom, lead = clause.saying, clause.idiom, clause.lead()
    apart = lead == clause.first or clause.told.words[lead - 1] in _PAUSES
    # Where an object is marked, whoever has no mark acts.
    plain = idiom.has_cases
    if saying.kind == "statement":
        return True
    if _is_stale(clause, bare) and (plain or "object" not in saying.to):
        return True
    if bare:
        return plain and apart and saying.kind in SPEECH
    return plain or apart or clause.is_quoted() or "object" not in saying.to


def _is_stale(clause: Clause, bare: Sequence[int]) -> bool:
    """Whether those before a verb have done something else: "Raisi died, the agency reported"."""
    lead, told = clause.lead(), clause.told
    apart = lead > clause.first and told.words[lead - 1] == ","
    if not (apart and bare) or told.is_apposed(clause.previous_at):
        return False
    behind = [w for w in told.words[clause.last : clause.end] if w not in clause.idiom.articles]
    titled = bool(behind) and clause.idiom.is_title(behind[0])
    return min(bare) < clause.before or (titled and clause.saying.kind == "statement")


def _goes_on(clause: Clause) -> bool:
    """Whether a plain word stands behind the verb, which may act."""
    idiom, behind = clause.idiom, clause.told.words[clause.last : clause.end]
    return bool(behind) and idiom.spaced and behind[0] != "," and behind[0] not in idiom.marks


def _first_group(clause: Clause, bare: list[int]) -> list[int]:
    """The group of the first who is set off by a comma, else of the first."""
    told = clause.told
    for at in range(len(bare)):
        group = told.group(bare[at:])
        if told.words[group[-1] + 1] == ",":
            return group
    return told.group(bare)


def _last_group(clause: Clause, bare: list[int]) -> list[int]:
    """The last group that no comma parts from the verb, else the first."""
    told, rest = clause.told, bare
    while rest:
        group = told.group(rest)
        if "," not in told.words[group[-1] : clause.at]:
            return group
        rest = rest[len(group) :]
    return _apposed(clause, bare) or told.group(bare)


def _apposed(clause: Clause, bare: list[int]) -> list[int]:
    """Who is named right before the comma that a verb stands behind: "le secrétaire, X, a dit"."""
    told, lead = clause.told, clause.lead()
    near = lead - 2
    return [near] if near in bare and told.words[lead - 1] == "," else []


def _before_quote(clause: Clause) -> list[int]:
    """Those who are named before what is quoted: "X, “...” dedi"."""
    words = clause.told.words
    opened = next((near for near in range(clause.at) if words[near] in QUOTES), 0)
    return clause.bare(0, opened)


def _beside(clause: Clause) -> list[int]:
    """Those who stand right before the verb."""
    told, idiom = clause.told, clause.idiom
    near = clause.at - 1
    while near >= max(0, clause.at - 2 * _NEAR):
        word = told.words[near]
        if near in told.who or not (word in idiom.fillers or idiom.is_title(word)):
            break
        near -= 1
    suffered = clause.saying.kind == "die" and not idiom.spaced
    if near not in told.who or (told.marks[near] and not suffered):
        return []
    found = [near]
    for place in reversed(clause.places(clause.first, near)):
        if len(told.group([place, found[0]])) < 2 or told.marks[place]:
            break
        found.insert(0, place)
    return found


def _behind(clause: Clause) -> list[int]:
    """Those who stand right behind the verb: "anunció este lunes el ministro de Defensa, X"."""
    idiom, told = clause.idiom, clause.told
    near, titled, spare = clause.last, False, False
    if _is_led(clause):
        return []
    while near < clause.end and near not in told.who:
        word = told.words[near]
        if idiom.is_title(word):
            titled = spare = True
        elif word not in idiom.articles and word not in idiom.fillers:
            joined = word == "," or idiom.marks.get(word) == idiom.owned
            if not titled or not (joined or (spare and word not in idiom.marks)):
                return []
            spare = spare and joined
        near += 1
    if near >= clause.end or told.marks[near] not in ("", idiom.owned if titled else ""):
        return []
    return told.group(clause.places(near, clause.end))


def _is_led(clause: Clause) -> bool:
    """Whether a preposition stands between the verb and whoever follows: "trasladó a su homólogo"."""
    words, idiom = clause.told.words, clause.idiom
    if clause.last + 1 >= clause.end or words[clause.last] not in idiom.marks:
        return False
    following = words[clause.last + 1]
    named = clause.last + 1 in clause.told.who or idiom.is_title(following)
    return named or following in idiom.articles
