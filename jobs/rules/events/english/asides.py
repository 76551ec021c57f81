"""What stands between two commas or dashes and says more of somebody: an apposition."""

from jobs.rules.events.alphabet import CLASS, pattern
from jobs.rules.events.line import Line

_VERBS, _CLAUSE = frozenset(CLASS["verb"]), frozenset(CLASS["clause"])
_CONJ = frozenset(CLASS["conj"])
_TITLES = frozenset(CLASS["title"])
_BARE = frozenset(CLASS["bare"])
# Somebody by name between commas: ", Sheikh X,".
_BY_NAME = pattern(r"[{title}{name}]{0,4}P|[{=the}]?N")


def by_name(told: Line, aside: int, end: int) -> bool:
    """Whether between two commas stands a name and nothing else."""
    return _BY_NAME.fullmatch(told.codes, aside + 1, end) is not None


def aside_begins(told: Line, end: int) -> int | None:
    """Where an apposition that ends with a comma or dash begins: "Raisi, Iran's president, said"."""
    if told.word(end) not in (",", " - ", " – ", "—"):
        return None
    for word in range(end - 1, max(0, end - 24), -1):
        if told.codes[word] == '"':
            return None
        if told.words[word] == told.words[end]:
            inside = told.codes[word + 1 : end]
            if told.codes[word + 1] in _CONJ:
                return None
            clause = told.words[word + 1] in ("who", "which", "whose")
            clause = clause or told.words[word + 2] in ("whom", "which")
            if not clause and told.codes[word + 1] in _CLAUSE and told.words[word + 1] != "as":
                return None
            return word if clause or _VERBS.isdisjoint(inside) else None
    return None


def spoken_of(told: Line, end: int) -> int | None:
    """Of whom an apposition that ends with a comma speaks: whom it follows, or whom it names."""
    aside = aside_begins(told, end)
    if not aside:
        return None
    before, named = told.codes[aside - 1], by_name(told, aside, end)
    if named:
        return end - 1 if before in _TITLES else None
    return aside - 1 if before in _BARE else None
