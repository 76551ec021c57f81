"""The subject of the clause that a word stands in: the first who hangs on nothing there."""

from jobs.rules.events.alphabet import CLASS, PERSON, pattern
from jobs.rules.events.english.aims import listed_after
from jobs.rules.events.english.sides import PAIRED, PREP, phrase_before, subject
from jobs.rules.events.line import Line

_LOOK, _NEAR, _BEHIND = 24, 8, 14
_SAYS_MORE = frozenset(["which", "who", "whose", "where"])
# "As prime minister" begins no clause.
_BEGUN = pattern(r"[{clause}](?<![{title}][{=as}])|;")
_FIRST = pattern(
    r"[{he}]|[{=the}](?P<office>[{office}{body}])(?![{=of}])|(?P<actor>[{actor}])"
    r"|[{det}]{1,2}(?P<pair>[{leaders}])(?![{=of}])"
)
_TAIL = pattern(r"[{people}]{0,3}")
_MORE = pattern(r"(?:[{=and},][^{stop}{actor}]{0,4}[{actor}][{people}]{0,3}){0,8}")
_NAMED = frozenset(CLASS["bare"])
_VERB, _PEOPLE = frozenset(CLASS["verb"]), frozenset(CLASS["people"])
# These begin a clause only if a verb follows: "since the invasion and briefed".
_BEFORE_NOUNS = frozenset(["after", "before", "since", "until", "as", "once"])
# "With that of" begins none either.
_OF_THAT = frozenset(["with", "from", "by", "than", "to", "for", "of", "after"])
_VERBAL = frozenset(CLASS["verb"] + CLASS["aux"] + CLASS["pron"])


def _begins(told: Line, start: int, at: int) -> int:
    """Where the clause begins that a word stands in, if not where the sentence does."""
    for begun in _BEGUN.finditer(told.back, told.size - at, told.size - start):
        opened = told.size - begun.start()
        if told.codes[opened - 1] == ";" and told.words[opened - 1] != ";":
            continue
        said = told.words[opened - 1]
        if said == "because" and told.word(opened) == "of":
            continue
        if said == "that" and (told.word(opened) == "of" or told.word(opened - 2) in _OF_THAT):
            continue
        if said not in _BEFORE_NOUNS or has_verb(told, opened, at - 1):
            return opened
    return 0


def has_verb(told: Line, start: int, end: int) -> bool:
    """Whether a verb is among some words, as far as its form shows."""
    inside = told.codes[start:end]
    return not _VERBAL.isdisjoint(inside) or any(w.endswith("ed") for w in told.words[start:end])


def main_subject(told: Line, at: int, *, whole: bool = False) -> tuple[int, ...] | str | None:
    """The subject of the clause that a word stands in: its first actor that hangs on nothing.

    `whole` is for a verb after ", and", which goes on with the sentence and not with its last "that".
    """
    start = max(0, at - 2 * _LOOK)
    opened = _begins(told, start, at)
    # One that is in a list of deeds goes on with the list.
    listed = whole and told.words[opened - 1] == "that" and "," not in told.codes[opened : at - 1]
    if opened and not listed:
        start = opened
    for found in _FIRST.finditer(told.codes, start, at):
        if found["pair"]:
            if PAIRED.isdisjoint(told.words[found.start() : found.end()]):
                continue
            return "two"
        if not found["actor"]:
            return told.words[found.end() - 1]
        word = found.start()
        tail = _TAIL.match(told.codes, word + 1, at)
        last = tail.end() - 1 if tail else word
        first = phrase_before(told, last).first
        led = told.codes[first - 1] if first > start else " "
        if led in _VERB:
            return _antecedent(told, start) if opened and start == opened else None
        opens = first == 1 and told.codes[word] == PERSON and first < word
        if led not in PREP or opens:
            # "In a long address X urged".
            return _with_more(told, word, last, at)
        several = told.words[first - 2].endswith(("s", "men")) and told.codes[first - 2] in _PEOPLE
        if told.words[first - 1] == "of" and several and told.codes[last + 1] != ",":
            # "Gunmen of Hamas broke in and killed".
            return (word,)
    return _antecedent(told, start) if opened and start == opened else None


def _antecedent(told: Line, opened: int) -> tuple[int, ...] | None:
    """Of whom a clause that begins with "who" or "which" says more: "X, who left and denounced"."""
    if told.words[opened - 1] not in ("who", "which"):
        return None
    before = opened - 2 - (told.codes[opened - 2 : opened - 1] == ",")
    if before >= 0 and told.codes[before] in _NAMED:
        return (before,)
    person = told.codes.rfind(PERSON, max(0, before - 7), max(0, before))
    between = told.codes[person + 1 : before + 1]
    return (person,) if person >= 0 and _VERB.isdisjoint(between) and "," not in between else None


def _with_more(told: Line, actor: int, last: int, until: int) -> tuple[int, ...] | str | None:
    """The subject that an actor, whose phrase ends at `last`, is the first of."""
    more = _MORE.match(told.codes, last + 1, until)
    several = subject(told, more.end() - 1) if more else None
    # Not so of an apposition: "Dujarric, the UN spokesman, said".
    if isinstance(several, tuple) and actor in several:
        return several
    return subject(told, last)


def after_comma(told: Line, start: int) -> tuple[int, ...] | str | None:
    """The subject of the clause that an opening phrase belongs to: "During a call, he said"."""
    comma = told.codes.find(",", start, start + 2 * _BEHIND)
    if comma > 0 and told.word(comma + 1) in _SAYS_MORE:
        comma = told.codes.find(",", comma + 1, comma + 2 * _BEHIND)
    if comma < 0:
        return None
    for near in range(comma + 1, min(comma + _NEAR, told.size)):
        if told.words[near] in ("he", "she"):
            return told.words[near]
        if near in told.who:
            return listed_after(told, near, anyway=True)
    return None
