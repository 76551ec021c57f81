"""Who does it and to whom, in a clause of one more language."""

from collections.abc import Sequence

from jobs.rules.events.idiom_clause import Clause

_NEAR = 4
# What somebody's doing is called in Turkish: "Putin'in ziyaret edeceğini".
_OWNED_FORMS = frozenset(["reported", "foretold", "infinitive"])
_MUTUAL = frozenset(["call", "meet", "sign", "ceasefire"])
_OWNED = frozenset(["condemn", "praise", "attack", "expel", "summon", "sanction"])
_UNDERGONE = frozenset(["appoint", "elect"])
_QUOTES = frozenset('«»"“”„—–')
_PAUSES = _QUOTES | frozenset(",-")


def subjects(clause: Clause) -> list[int]:
    """Who does it: the places of those between whom it is, of the owners of a noun, or of those
    named beside the verb, behind it or first before it."""
    saying = clause.saying
    if saying.kind in _MUTUAL and (both := clause.marked("between", clause.first, clause.end)):
        return both
    if clause.is_noun and saying.kind != "ceasefire":
        done = _is_done_there(clause) and clause.bare(clause.first, clause.at)
        if not done:
            return owners(clause)
    if saying.form == "relative":
        return _relative(clause)
    if saying.form in _OWNED_FORMS and (
        own := clause.marked(clause.idiom.owned, clause.first, clause.at)
    ):
        return own
    return _of_verb(clause)


def _is_done_there(clause: Clause) -> bool:
    """Whether a verb beside a noun says that it is done."""
    return not clause.near().isdisjoint(clause.idiom.light)


def _relative(clause: Clause) -> list[int]:
    """Whoever is named behind a verb that says more of him: "diyen Erdoğan"."""
    return clause.told.group(clause.bare(clause.last, clause.end)[:1])


def _of_verb(clause: Clause) -> list[int]:
    told, at = clause.told, clause.at
    if beside := _beside(clause):
        return beside
    bare = clause.bare(clause.first, at)
    behind = [] if clause.idiom.verb_last else _behind(clause)
    if behind and _is_inverted(clause, bare):
        return behind
    if _is_stale(clause, bare) and not behind and _goes_on(clause):
        return []
    if not bare and clause.saying.kind == "statement" and _is_quoted(clause):
        bare = _before_quote(clause)
    if not clause.idiom.spaced and (told_of := _said_of(clause, bare)):
        return told_of
    if clause.idiom.verb_last:
        return _first_group(clause, bare)
    since = [p for p in bare if "," not in told.words[p:at]] if len(bare) > 1 else bare
    return told.group(since or bare)


def _is_inverted(clause: Clause, bare: Sequence[int]) -> bool:
    """Whether whoever stands behind a verb acts: "..., dijo el presidente"."""
    saying, lead = clause.saying, _lead(clause)
    if saying.kind == "statement" or _is_stale(clause, bare):
        return True
    apart = lead == clause.first or clause.told.words[lead - 1] in _PAUSES
    return not bare and (_is_quoted(clause) or apart or "object" not in saying.to)


def _is_quoted(clause: Clause) -> bool:
    return not _QUOTES.isdisjoint(clause.told.words[: clause.at])


def _lead(clause: Clause) -> int:
    """Where the verb begins with what helps it: "l'a félicité"."""
    words, idiom, at = clause.told.words, clause.idiom, clause.at
    helping = idiom.auxiliaries | idiom.whom
    while at > clause.first and words[at - 1] in helping:
        at -= 1
    return at


def _is_stale(clause: Clause, bare: Sequence[int]) -> bool:
    """Whether those before a verb have done something else: "Raisi died, the agency reported"."""
    lead = _lead(clause)
    apart = lead > clause.first and clause.told.words[lead - 1] == ","
    return apart and bool(bare) and min(bare) < clause.before


def _goes_on(clause: Clause) -> bool:
    """Whether a plain word stands behind the verb, which may act."""
    idiom, behind = clause.idiom, clause.told.words[clause.last : clause.end]
    return bool(behind) and idiom.spaced and behind[0] != "," and behind[0] not in idiom.marks


def _said_of(clause: Clause, bare: list[int]) -> list[int]:
    """Those named since the verb of saying before, where no word like "that" stands between."""
    told, at = clause.told, clause.at
    here = [p for p in bare if p >= clause.before > 0 and "," not in told.words[p:at]]
    found = [p for p in clause.places(clause.before, at) if here and p >= here[0]]
    return told.group(found) if len(found) > 1 or not clause.is_noun else []


def _first_group(clause: Clause, bare: list[int]) -> list[int]:
    """The group of the first who is set off by a comma, else of the first."""
    told = clause.told
    for at in range(len(bare)):
        group = told.group(bare[at:])
        if told.words[group[-1] + 1] == ",":
            return group
    return told.group(bare)


def _before_quote(clause: Clause) -> list[int]:
    """Those who are named before what is quoted: "X, “...” dedi"."""
    words = clause.told.words
    opened = next((near for near in range(clause.at) if words[near] in _QUOTES), 0)
    return clause.bare(0, opened)


def owners(clause: Clause) -> list[int]:
    """Whose deed a noun names: beside it, or behind it with "of"."""
    told, idiom, at = clause.told, clause.idiom, clause.at
    own = ("", idiom.owned)
    if clause.saying.kind in _MUTUAL and (pair := _hyphened(clause)):
        return pair
    if idiom.verb_last or not idiom.spaced:
        near = clause.places(max(clause.before, at - 2 * _NEAR), at)
        return [p for p in near if told.marks[p] == idiom.owned][:1] or [
            p for p in near if p >= at - 2 and not told.marks[p]
        ][-1:]
    near = clause.places(clause.last, min(clause.last + 2 * _NEAR, clause.end))
    return (
        told.group([p for p in near if told.marks[p] in own][:2])
        if near and (told.marks[near[0]] in own)
        else []
    )


def _hyphened(clause: Clause) -> list[int]:
    """Two who stand right before a noun: "Erdoğan-Putin görüşmesi"."""
    told, at = clause.told, clause.at
    pair = [at - 2, at - 1]
    bare = all(place in told.who and not told.marks[place] for place in pair)
    return pair if bare and clause.idiom.verb_last else []


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
    if near >= clause.end or (told.marks[near] and not titled):
        return []
    return told.group(clause.places(near, clause.end))


def targets(clause: Clause, sources: Sequence[int]) -> list[int]:
    """To whom it is done: those behind with the mark that goes with the wording, or before it."""
    told, idiom, saying = clause.told, clause.idiom, clause.saying
    marks = set(saying.to)
    if "object" in saying.to:
        marks |= {"", idiom.marks.get("~object", "")}
    if saying.kind in _OWNED:
        marks.add(idiom.owned)
    if clause.is_noun and saying.kind in ("attack", "resign"):
        marks.discard("")
    visited = idiom.verb_last and clause.is_noun and saying.kind == "visit"
    if visited and clause.bare(clause.at - 1, clause.at) and _fits(clause, clause.at - 1):
        return [clause.at - 1]
    after = [] if idiom.verb_last else clause.places(clause.at + 1, clause.reach())
    near = clause.places(max(clause.first, clause.before), clause.at)
    far = clause.places(clause.first, clause.at) if idiom.verb_last else []
    for places in (after, near, far):
        if places is not after:
            places = [p for p in places if told.marks[p]]
        found = [p for p in places if told.marks[p] in marks and p not in sources]
        if found and _fits(clause, found[0]) and "," not in told.words[clause.last : found[0]]:
            return told.group(found)
    return []


def _fits(clause: Clause, place: int) -> bool:
    who, kind = clause.told.who[place], clause.saying.kind
    if kind == "visit":
        return who.country
    return who.person if kind in _UNDERGONE or kind == "statement" else True
