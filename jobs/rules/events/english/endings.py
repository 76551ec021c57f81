"""Whose phrase ends before a verb: by name, behind a comma, by "who" or "which"."""

from jobs.rules.events.alphabet import CLASS, PERSON
from jobs.rules.events.classes import PAPERS
from jobs.rules.events.english.asides import aside_begins, by_name
from jobs.rules.events.english.clauses import main_subject
from jobs.rules.events.english.sides import nearest, phrase_before, subject
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.line import Line, Who

_SOON = 6
_ENDS = frozenset(CLASS["ends"] + "-")
_ACTS = frozenset(CLASS["verb"]).union(CLASS["aux"], CLASS["trigger"], CLASS["actor"])


def main(telling: Telling, at: int) -> list[Who]:
    """The subject of the clause that a word stands in."""
    return telling.meant(main_subject(telling.told, at))


def _just_named(telling: Telling, comma: int) -> list[Who]:
    """Who is named between a quotation and a comma: "…,” the WHO chief, X, said"."""
    if comma < 1 or telling.told.codes[comma - 1] != "P":
        return []
    first = phrase_before(telling.told, comma - 1).first
    quoted = first > 0 and telling.told.codes[first - 1] == '"'
    return telling.meant((comma - 1,)) if quoted else []


def _beside(telling: Telling, aside: int, back: int) -> list[Who]:
    """Who is spoken of with an apposition: the one outside, or a name inside for an office."""
    told = telling.told
    if told.words[aside + 1] == "from" and "to" in told.words[aside + 2 : back]:
        # "Leaders, from X to Y, condemned".
        return telling.between(aside + 2, back)
    alone = by_name(told, aside, back)
    found = subject(told, aside - 1)
    listed = subject(told, back - 1)
    if isinstance(listed, tuple) and len(listed) > 1 and not alone:
        return telling.meant(listed)
    outer = [told.who[at].person for at in found] if isinstance(found, tuple) else []
    if alone and not any(outer):
        return telling.meant((back - 1,))
    return telling.meant(found)


def behind_comma(telling: Telling, back: int) -> list[Who]:
    """The subject of a verb behind a comma or dash."""
    aside = aside_begins(telling.told, back)
    if aside is not None:
        return _beside(telling, aside, back)
    told = telling.told
    if back > 0 and told.codes[back - 1] == PERSON and _opens_clause(told, back - 1):
        return telling.meant((back - 1,))
    return _just_named(telling, back) or main(telling, max(back, 0))


def _opens_clause(told: Line, actor: int) -> bool:
    """Whether somebody by name stands right behind "but" or "while"."""
    before = phrase_before(told, actor).first - 1
    return (
        before > 1
        and told.words[before] in ("but", "while", "whereas")
        and told.codes[before - 1] == ","
    )


def of_relative(telling: Telling, back: int, said: str) -> list[Who]:
    """Of whom "who" or "which" says more."""
    told = telling.told
    if told.word(phrase_before(told, back - 1).first - 1) == "among":
        # "Was among those who phoned".
        return main(telling, back)
    back -= 2 if told.word(back - 1) == "," else 1
    if said != "who" and not PAPERS.isdisjoint(told.words[max(0, back - 3) : back + 1]):
        # "Adopted a resolution on Friday that urges".
        return ending(telling, back) or main(telling, back)
    if said == "who" and told.codes[back : back + 1] == PERSON:
        return telling.meant(nearest(told, back))
    if said == "who" and (member := _member(told, back)) is not None:
        return telling.meant((member,))
    return ending(telling, back)


def _member(told: Line, back: int) -> int | None:
    """Of whom "who" says more behind his party: "X of the Green movement, who"."""
    first = phrase_before(told, back).first
    led = told.word(first - 1) == "of" and told.codes[first - 2 : first - 1] == PERSON
    return first - 2 if led else None


def further_back(telling: Telling, back: int) -> list[Who]:
    """Of whom "who" says more that stands some words before the verb: "who on the way had said"."""
    told = telling.told
    for at in range(back - 1, max(0, back - _SOON), -1):
        if told.words[at] in ("who", "which"):
            return of_relative(telling, at, told.words[at])
        if told.codes[at] in _ACTS or told.codes[at] in _ENDS:
            return []
    return []


def ending(telling: Telling, back: int) -> list[Who]:
    """The actors whose phrase ends with a word."""
    told = telling.told
    found = subject(told, back)
    if found is None and told.codes[back : back + 1] == PERSON:
        # A heading run into the sentence: "over attack on Al-Aqsa Foreign Minister X said".
        group = nearest(told, back)
        led = told.word(phrase_before(told, group[0]).first - 1)
        return telling.named(group) if led in ("on", "in", "at", "over") else []
    return [*_he_too(telling, found), *telling.meant(found)]


def _he_too(telling: Telling, found: tuple[int, ...] | str | None) -> list[Who]:
    """Whom a pronoun before "and" means: "he and X met"."""
    if not isinstance(found, tuple):
        return []
    told = telling.told
    first = phrase_before(told, found[0]).first
    before = told.word(first - 2)
    both = told.word(first - 1) == "and" and before in ("he", "she")
    return telling.meant(before) if both else []
