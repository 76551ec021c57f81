"""Whether a deed was done, is planned, is denied or is called for, by the words around it."""

from dataclasses import dataclass

from jobs.rules.article import EventKind, EventStatus
from jobs.rules.events.clauses import Line, skip_back
from jobs.rules.events.words import (
    BE,
    CALLED_FOR,
    CALLED_FOR_WITH,
    CARRIED_OUT,
    CLAUSE,
    DENIALS,
    DENIED,
    ENDS,
    IF,
    LIGHT,
    NOT,
    OCCASIONS,
    PLANNED,
    QUOTES,
    SHOULD,
    TO_COME,
    WANTED,
    WILL,
)

_NEAR, _FAR = 8, 14
# A verb that calls for something does so directly, not at another occasion.
_OCCASION = OCCASIONS - {"on", "before", "for"} | BE | {"amid", "by", "since"}
_NOT_YET = frozenset(["postponed", "delayed", "scheduled", "slated", "planned"])


@dataclass(frozen=True, slots=True)
class Governed:
    """What the words before a deed make of it: the verb it hangs on, by its place, if any, and
    the verb that calls for it."""

    status: EventStatus
    governor: int | None = None
    caller: int | None = None


def conditional(told: Line, first: int) -> bool:
    """Whether a deed is only supposed: "if Israel attacks"."""
    for word in range(first - 1, max(-1, first - _FAR), -1):
        if told.words[word] in IF:
            return True
        if told.words[word] in ENDS:
            return False
    return False


def by_auxiliary(
    told: Line, first: int, skipped: frozenset[str], status: EventStatus
) -> EventStatus:
    """The status of a verb by its auxiliaries, and by a denial before it."""
    for word in range(first - 1, max(-1, first - _NEAR), -1):
        if told.words[word] in ENDS:
            break
        if told.words[word] in DENIALS:
            return "denied"
    if skipped & NOT:
        return "denied"
    if skipped & SHOULD:
        return "called_for"
    return "planned" if skipped & WILL else status


def of_infinitive(told: Line, to: int) -> Governed:
    """What governs "to" and a verb: plans to visit, was urged to sign, refused to meet."""
    for word in range(to - 1, max(-1, to - _NEAR - 2), -1):
        said = told.words[word]
        if _calls_for(told, word):
            return Governed("called_for", word, word)
        if said in PLANNED and told.word(word - 1) == "no":
            return Governed("denied", word - 1)
        if said in DENIED:
            return Governed("denied", word)
        if said in PLANNED:
            return Governed("planned", word)
        if said in CARRIED_OUT:
            return Governed("done", word)
        if said in ENDS or said in CLAUSE:
            break
    return Governed("planned")


def of_noun(told: Line, kind: EventKind, start: int, last: int) -> Governed:
    """What governs a noun whose phrase begins at `start` and ends before `last`."""
    status: EventStatus = "done"
    governor: int | None = None
    for word in range(last - 1, max(-1, start - _NEAR), -1):
        said, near = told.words[word], word >= start - 3
        if said in ENDS and said not in QUOTES:
            break
        if said in TO_COME and status == "done" and near:
            status = "planned"
        if word < start and said in _OCCASION:
            break
        if governor is None and said in LIGHT and near:
            governor = word
        if _calls_for(told, word):
            if not DENIED.isdisjoint(told.words[max(0, word - 2) : word]):
                return Governed("denied", word - 1)
            if kind in WANTED:
                return Governed("called_for", governor, word)
        if said in DENIED:
            status = "denied"
        elif said in WILL and status == "done":
            status = "planned"
    if status == "done" and governor is not None:
        back, _ = skip_back(told, governor)
        status = of_infinitive(told, back).status if told.word(back) == "to" else "done"
    return Governed(_by_what_follows(told, last) if status == "done" else status, governor)


def _calls_for(told: Line, word: int) -> bool:
    said, following = told.words[word], told.word(word + 1)
    return said in CALLED_FOR or said in CALLED_FOR_WITH.get(following, ())


def _by_what_follows(told: Line, last: int) -> EventStatus:
    """The status of a noun by its verb: "will be held", "was cancelled"."""
    for word in range(last, min(last + _FAR + 4, len(told.words))):
        said = told.words[word]
        if said in ENDS or said in CLAUSE:
            break
        if said in WILL or said in _NOT_YET:
            return "planned"
        if said in SHOULD:
            return "called_for"
        if said in NOT or said in ("cancelled", "canceled"):
            return "denied"
    return "done"
