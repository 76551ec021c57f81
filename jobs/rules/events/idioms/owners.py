"""Whose deed a noun names, and who is named behind what a sentence opens with."""

from collections.abc import Callable

from jobs.rules.events.idioms.clause import QUOTES, Clause

_NEAR = 4


def owners(clause: Clause) -> list[int]:
    """Whose deed a noun names: beside it, or behind it with "of"."""
    told, idiom, at = clause.told, clause.idiom, clause.at
    if idiom.verb_last or not idiom.spaced:
        near = clause.places(max(clause.before, at - 2 * _NEAR), at)
        if clause.saying.kind == "mediate":
            # "在中国的斡旋下"
            return near[-1:]
        own = [p for p in near if idiom.owned and told.marks[p] == idiom.owned]
        beside = [p for p in near if p >= at - 2 and "," not in told.words[p:at]]
        if own and idiom.spaced:
            # "Putin ile Biden'ın yaptığı görüşmede"
            return told.group(own)
        return own[:1] or [p for p in beside if not told.marks[p]][-1:]
    near = clause.places(clause.last, min(clause.last + _NEAR, clause.end))
    if not near or told.marks[near[0]] not in ("", idiom.owned):
        return []
    between = told.words[clause.last : near[0]]
    if not told.marks[near[0]] and any(word in idiom.marks for word in between):
        # "после удара по больнице Варшава потребовала"
        return []
    # "встреча президента Путина и главы Турции Эрдогана"
    rest = clause.places(near[0], clause.end)
    return told.group([p for p in rest if told.marks[p] == told.marks[near[0]]])


def told_behind(clause: Clause) -> list[int]:
    """Who does what a noun names, by a clause behind it: "el ataque que Irán lanzó contra Israel"."""
    told, idiom, that = clause.told, clause.idiom, clause.end
    if not clause.is_noun or not idiom.spaced or idiom.verb_last or that - clause.last > _NEAR + 1:
        return []
    if that >= len(told.words) or told.words[that] not in idiom.that | idiom.relative:
        return []
    group = told.group(clause.bare(that + 1, that + 2 * _NEAR)[:3])
    if not group or not all(map(_is_small(clause), told.words[that + 1 : group[0]])):
        return []
    behind = told.words[group[-1] + 1 : group[-1] + _NEAR]
    done = (word in idiom.light or word.startswith(idiom.firing or "\0") for word in behind)
    return group if any(done) else []


def _is_small(clause: Clause) -> Callable[[str], bool]:
    idiom = clause.idiom
    return lambda word: word in idiom.articles or word in idiom.fillers or idiom.is_title(word)


def hyphened(clause: Clause) -> list[int]:
    """Two who stand right before a noun: "Erdoğan-Putin görüşmesi"."""
    told, at = clause.told, clause.at
    pair = [at - 2, at - 1]
    bare = all(place in told.who and not told.marks[place] for place in pair)
    return pair if bare and clause.idiom.verb_last else []


def opening(clause: Clause) -> list[int]:
    """Who is named behind what the sentence opens with: "Arrived in Paris, the president met"."""
    told = clause.told
    helping = clause.saying.form in ("participle", "gerund") or clause.saying.kind == "visit"
    quoted = clause.first > 0 and told.words[clause.first - 1] in QUOTES
    if not (helping or clause.is_noun) or not clause.is_opening or quoted:
        return []
    commas = [at for at in range(clause.last, clause.end) if told.words[at] == ","]
    return told.group(clause.bare(commas[0], clause.end)[:1]) if commas else []
