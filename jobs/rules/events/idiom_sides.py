"""Who does it and to whom, in a clause of one more language."""

from collections.abc import Sequence

from jobs.rules.events.idiom_clause import Clause

_NEAR = 4
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
    return _relative(clause) if saying.form == "relative" else _of_verb(clause)


def _is_done_there(clause: Clause) -> bool:
    """Whether a verb beside a noun says that it is done."""
    return not clause.near().isdisjoint(clause.idiom.light)


def _relative(clause: Clause) -> list[int]:
    """Whoever is named behind a verb that says more of him: "diyen Erdoğan"."""
    return clause.told.group(clause.bare(clause.last, clause.end)[:1])


def _of_verb(clause: Clause) -> list[int]:
    saying, told, at = clause.saying, clause.told, clause.at
    if beside := _beside(clause):
        return beside
    bare = clause.bare(clause.first, at)
    behind = [] if clause.idiom.verb_last else _behind(clause)
    quoted = not _QUOTES.isdisjoint(told.words[:at])
    apart = at == clause.first or told.words[at - 1] in _PAUSES
    if (
        behind
        and (not bare or saying.kind == "statement")
        and (quoted or apart or saying.kind == "statement" or "object" not in saying.to)
    ):
        return behind
    if bare and at and told.words[at - 1] == "," and max(bare) < clause.before:
        # "Raisi died, the agency reported."
        bare = []
    if not bare and quoted and saying.kind == "statement":
        bare = _before_quote(clause)
    if clause.idiom.verb_last:
        return _first_group(clause, bare)
    since = [p for p in bare if "," not in told.words[p:at]] if len(bare) > 1 else bare
    return told.group(since or bare)


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


def _beside(clause: Clause) -> list[int]:
    """Those who stand right before the verb."""
    told, idiom = clause.told, clause.idiom
    near = clause.at - 1
    while near >= max(0, clause.at - 2 * _NEAR):
        word = told.words[near]
        if near in told.who or not (word in idiom.fillers or idiom.is_title(word)):
            break
        near -= 1
    if near not in told.who or told.marks[near]:
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
    after = [] if idiom.verb_last else clause.places(clause.at + 1, min(clause.end, clause.after))
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
