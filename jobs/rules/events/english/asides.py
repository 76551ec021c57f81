"""What stands between two commas or dashes and says more of somebody: an apposition."""

from jobs.rules.events.alphabet import CLASS, pattern
from jobs.rules.events.classes import QUOTE
from jobs.rules.events.line import Line

_VERBS, _CLAUSE = frozenset(CLASS["verb"]), frozenset(CLASS["clause"])
_CONJ, _PREP = frozenset(CLASS["conj"]), frozenset(CLASS["prep"])
_TITLES = frozenset(CLASS["title"])
_BARE = frozenset(CLASS["bare"])
_AUX = frozenset(CLASS["aux"])
_WHO = frozenset(["who", "which", "whose"])
_PARTICIPLES = frozenset(["as", "saying", "adding"])
# Somebody by name between commas: ", Sheikh X,".
_BY_NAME = pattern(r"[{title}{name}]{0,4}P|[{=the}]?N")


def by_name(told: Line, aside: int, end: int) -> bool:
    """Whether between two commas stands a name and nothing else."""
    return _BY_NAME.fullmatch(told.codes, aside + 1, end) is not None


def aside_begins(told: Line, end: int) -> int | None:
    """Where an apposition that ends with a comma or dash begins: "Raisi, Iran's president, said".

    A longer one may have commas of its own: "Raisi, with help from China, Russia and others, said".
    """
    if told.word(end) not in (",", " - ", " – ", "—"):
        return None
    nearest: int | None = None
    for word in range(end - 1, max(0, end - 24), -1):
        if told.codes[word] == QUOTE:
            return None
        if told.words[word] == told.words[end]:
            more = _says_more(told, word)
            if not _may_begin(told, word, end, more=more):
                return nearest
            if nearest is None and by_name(told, word, end):
                return word
            if nearest is None and not _is_list(told, word, end):
                if more or told.codes[word - 1] in _BARE:
                    return word
            elif more and told.codes[word - 1] in _BARE:
                return word
            nearest = word if nearest is None else nearest
    return nearest


def _says_more(told: Line, comma: int) -> bool:
    """Whether a clause or phrase of its own begins behind a comma."""
    if not _WHO.isdisjoint(told.words[comma + 1 : comma + 5]) or told.words[comma + 2] in (
        "whom",
        "which",
    ):
        return True
    return _is_participle(told, comma + 1) or told.codes[comma + 1] in _PREP - _CLAUSE


def _may_begin(told: Line, comma: int, end: int, *, more: bool) -> bool:
    """Whether what stands between two commas is no clause that goes on with the sentence."""
    led, said = told.codes[comma + 1], told.words[comma + 1]
    if led in _CONJ:
        return False
    clause = more and (led not in _PREP - _CLAUSE or told.words[comma + 2] in ("whom", "which"))
    clause = clause and (not _is_participle(told, comma + 1) or told.codes[comma - 1] in _BARE)
    if not clause and led in _CLAUSE and said not in _PARTICIPLES:
        return False
    if not clause and told.codes[end - 1] in _AUX:
        return False
    return clause or _VERBS.isdisjoint(told.codes[comma + 1 : end])


def _is_list(told: Line, comma: int, end: int) -> bool:
    """Whether a list goes on behind a comma: ", Russia and others"."""
    named = told.codes[comma - 1] in _BARE and told.codes[comma + 1] in _BARE
    return named and not _CONJ.isdisjoint(told.codes[comma + 1 : end])


def _is_participle(told: Line, at: int) -> bool:
    """Whether an aside says what somebody was doing: ", speaking in Qatar,", ", flanked by X,"."""
    said = told.words[at]
    return said.endswith("ing") or (said.endswith("ed") and told.codes[at + 1] in _PREP)


def spoken_of(told: Line, end: int) -> int | None:
    """Of whom an apposition that ends with a comma speaks: whom it follows, or whom it names."""
    aside = aside_begins(told, end)
    if not aside:
        return None
    before, named = told.codes[aside - 1], by_name(told, aside, end)
    if named:
        return end - 1 if before in _TITLES else None
    return aside - 1 if before in _BARE else None
