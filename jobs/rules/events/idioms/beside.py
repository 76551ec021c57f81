"""Who stands beside a verb of one more language: right before it, behind it, or ahead of a quotation."""

from jobs.rules.events.idioms.clause import QUOTES, Clause

_NEAR = 4


def first_group(clause: Clause, bare: list[int]) -> list[int]:
    """The group of the first who is set off by a comma, else of the first."""
    told = clause.told
    for at in range(len(bare)):
        group = told.group(bare[at:])
        if told.words[group[-1] + 1] == ",":
            return group
    return told.group(bare)


def last_group(clause: Clause, bare: list[int]) -> list[int]:
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


def before_quote(clause: Clause) -> list[int]:
    """Those who are named before what is quoted: "X, “...” dedi"."""
    words = clause.told.words
    opened = next((near for near in range(clause.at) if words[near] in QUOTES), 0)
    return clause.bare(0, opened)


def beside(clause: Clause) -> list[int]:
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


def behind(clause: Clause) -> list[int]:
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
