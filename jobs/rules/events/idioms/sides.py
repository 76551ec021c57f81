"""Who does it, in a clause of one more language."""

from collections.abc import Sequence

from jobs.rules.events.idioms.beside import before_quote, behind, beside, first_group, last_group
from jobs.rules.events.idioms.clause import QUOTES, Clause
from jobs.rules.events.idioms.owners import hyphened, opening, owners, told_behind
from jobs.rules.events.idioms.unspaced import is_undergoing, unspaced_subjects
from jobs.rules.events.kinds import MUTUAL, SPEECH

_NEAR = 4
# What somebody's doing is called in Turkish: "Putin'in ziyaret edeceğini".
_OWNED_FORMS = frozenset(["reported", "foretold", "infinitive"])
_ENDED = frozenset(["finite", "future", "negated"])
_WHEN = frozenset(["après", "depuis", "tras", "desde", "после"])
# What "they" do "in Moscow".
_THEIRS = SPEECH | {"summon", "expel"}
# How a verb ends whose doer is not named.
_THEY = ("ли", "ют", "ят")
_FIRED = ("ados", "adas", "ado", "ada", "idos", "és", "ée", "ées", "é")
# How a Turkish object ends.
_OBJECTS = ("yı", "yi", "yu", "yü", "nı", "ni", "nu", "nü", "ları", "leri")
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
    if form == "relative" and ((found := _headed(clause)) or _is_things(clause)):
        return found
    owned = clause.marked(clause.idiom.owned, clause.first, clause.at)
    if form in _OWNED_FORMS and owned:
        return owned
    return opening(clause) or _of_verb(clause)


def _between(clause: Clause) -> list[int]:
    """Those between whom it is: behind a noun where they can be, and not of another noun."""
    if not clause.is_noun or clause.idiom.verb_last or not clause.idiom.spaced:
        return clause.marked("between", clause.first, clause.end)
    if found := clause.marked("between", clause.last, clause.end):
        return found
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


def _is_fired(clause: Clause) -> bool:
    """Whether a participle tells who fires: "misiles disparados por Irán"."""
    behind = clause.told.words[clause.last : clause.last + 2]
    return any(w.startswith(clause.idiom.firing) and w.endswith(_FIRED) for w in behind)


def _is_things(clause: Clause) -> bool:
    """Whether a thing stands right behind a participle, of which it says more: "ateşkes talep eden
    tasarıyı"."""
    behind = clause.told.words[clause.last : clause.last + 1]
    return bool(behind) and behind[0].endswith(_OBJECTS) and not clause.idiom.is_title(behind[0])


def _of_noun(clause: Clause) -> list[int]:
    """Whose deed a noun names: who owns it, or who does it by the verb beside it."""
    idiom = clause.idiom
    if told := told_behind(clause):
        return told
    if "weapon" in clause.saying.special and _is_fired(clause):
        return clause.marked(idiom.by, clause.last, clause.end)
    if by := clause.marked(clause.idiom.by, clause.last, min(clause.end, clause.after)):
        return by
    owning = owners(clause)
    if clause.saying.kind == "die" and idiom.spaced and not idiom.verb_last and not owning:
        # "el asesinato de su secretaria particular, X"
        return clause.marked(idiom.owned, clause.last, min(clause.end, clause.last + 2 * _NEAR))
    # "Un raid israélien" has an owner as well as "un raid d'Israël".
    beside = idiom.spaced and not idiom.verb_last and owning[:1] == [clause.last]
    if clause.saying.kind == "statement":
        # "соболезнования Токаеву направил Путин"
        around = clause.bare(clause.first, clause.at) or clause.bare(clause.last, clause.end)
        return clause.told.group(around)
    if clause.saying.kind != "aid" and (beside or clause.told.marked(owning, idiom.owned)):
        return owning
    if opened := opening(clause):
        return opened
    spoken_of = clause.saying.kind == "attack" and clause.following == "condemn"
    if idiom.verb_last and clause.told.words[clause.at].endswith(("da", "de")):
        # "Tahran, saldırılarda dört askerin öldüğünü duyurdu"
        return owning
    done = not clause.near().isdisjoint(clause.idiom.light) and not is_time(clause)
    if spoken_of:
        return owning
    return _of_verb(clause) if done and clause.bare(clause.first, clause.at) else owning


def is_time(clause: Clause) -> bool:
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
    found = _told_aside(clause) or beside(clause)
    if found and (idiom.spaced or not is_undergoing(clause, found[0])):
        return found
    bare = [place for place in clause.bare(clause.first, at) if not _is_object(clause, place)]
    following = behind(clause) if _may_follow(clause, bare) else []
    if following and _is_inverted(clause, bare):
        return following
    if not bare and _object_first(clause):
        return told.group(clause.bare(clause.last, min(clause.end, clause.after)))
    if not following and _is_stale(clause, bare) and _goes_on(clause):
        return []
    if not bare and clause.saying.kind in SPEECH and clause.is_quoted():
        bare = before_quote(clause)
    if not idiom.spaced:
        return unspaced_subjects(clause, bare)
    if not idiom.verb_last:
        return last_group(clause, bare)
    since = [place for place in bare if place >= clause.before > clause.first]
    ended = any(f.last == clause.before and f.saying.form in _ENDED for f in clause.found)
    return first_group(clause, since if since and ended else bare)


def _is_he(clause: Clause) -> bool:
    """Whether a pronoun beside the verb acts, or the verb is put in between: "Finland, he added"."""
    words, lead = clause.told.words, clause.lead()
    after = words[clause.last :][:1] if clause.idiom.spaced else []
    around = [*words[max(clause.first, lead - 1) : lead], *after]
    inserted = clause.idiom.spaced and clause.saying.kind == "statement" and clause.is_inserted()
    return inserted or not clause.idiom.pronouns.isdisjoint(around)


def _within(clause: Clause) -> list[int]:
    """Where "they" speak who are not named: "заявили в Кремле", "в ХАМАС осудили"."""
    told, at, idiom = clause.told, clause.at, clause.idiom
    plural = told.words[at].endswith(_THEY)
    if not plural or clause.saying.kind not in _THEIRS or clause.bare(clause.before, at):
        return []
    behind = told.group(clause.places(clause.last, min(clause.last + _NEAR, clause.end)))
    ahead = clause.places(max(clause.first, at - 2 * _NEAR), at)
    return next((near for near in (behind, ahead) if told.marked(near, idiom.within)), [])


def _told_aside(clause: Clause) -> list[int]:
    """Who says it behind a comma: "Poutine, a déclaré Macron, doit négocier"."""
    lead, idiom = clause.lead(), clause.idiom
    spoken = clause.saying.kind == "statement" or "warned" in clause.saying.special
    if not spoken or idiom.verb_last or not idiom.spaced:
        return []
    apart = lead > clause.first and clause.told.words[lead - 1] == ","
    return behind(clause) if apart else []


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
    after = [w for w in told.words[clause.last : clause.end] if w not in clause.idiom.articles]
    titled = bool(after) and clause.idiom.is_title(after[0])
    return min(bare) < clause.before or (titled and clause.saying.kind == "statement")


def _goes_on(clause: Clause) -> bool:
    """Whether a plain word stands behind the verb, which may act."""
    idiom, after = clause.idiom, clause.told.words[clause.last : clause.end]
    return bool(after) and idiom.spaced and after[0] != "," and after[0] not in idiom.marks
