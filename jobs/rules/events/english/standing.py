"""Whether a deed was done, is planned, is denied or is called for, by the words around it."""

from typing import NamedTuple

from jobs.rules.article import EventKind, EventStatus
from jobs.rules.events.alphabet import CLASS, pattern
from jobs.rules.events.classes import ADVERBS, HAVE, NOT
from jobs.rules.events.english.sides import skip_back
from jobs.rules.events.english.supposed import is_dismissed, is_wanted
from jobs.rules.events.line import Line
from jobs.rules.events.moods import (
    ASKING,
    CALLED_FOR,
    CALLED_FOR_WITH,
    CANCELLED,
    CARRIED_OUT,
    DENIED_TO,
    HOLD,
    NOT_YET,
    PLANNED,
    WANTED,
)

_FAR = 18


class Governed(NamedTuple):
    """What the words before a deed make of it: the verb it hangs on, by its place, if any, and
    the verb that calls for it."""

    status: EventStatus
    governor: int | None = None
    caller: int | None = None


# Not "denied killing him and promised to".
_DENIAL = pattern(r"(?:(?![{verb}{planned}][{=and}])[^{ends}]){0,6}?[{denial}]")
_LETTERS = {name: frozenset(CLASS[name]) for name in ("denial", "=that", "plain")}
_SAID_OF = {name: frozenset(CLASS[name]) for name in ("not", "should", "will")}


def by_auxiliary(told: Line, first: int, skipped: str, status: EventStatus) -> EventStatus:
    """The status of a verb by its auxiliaries, and by a denial before it."""
    if is_wanted(told, first):
        return "called_for"
    if is_dismissed(told, first):
        return "denied"
    denied = not told.letters.isdisjoint(_LETTERS["denial"])
    apart = told.words[first - 1] in ("and", "but") and not told.words[first].endswith("ing")
    if denied and not apart and _DENIAL.match(told.back, told.size - first):
        return "denied"
    if not skipped:
        return status
    if not _SAID_OF["not"].isdisjoint(skipped):
        return "denied"
    if not _SAID_OF["should"].isdisjoint(skipped):
        return "called_for"
    return "planned" if not _SAID_OF["will"].isdisjoint(skipped) else status


_GOVERNS = pattern(r"[{planned}{denied}{calls}{carried}{ends}{clause}]")
_ENDED = frozenset(CLASS["ends"])
_DET = frozenset(CLASS["det"])
_NO = NOT | {"no"}


def of_infinitive(told: Line, to: int) -> Governed:
    """What governs "to" and a verb: plans to visit, was urged to sign, refused to meet."""
    start = told.size - to
    for found in _GOVERNS.finditer(told.back, start, start + 9):
        at = told.size - 1 - found.start()
        said = told.words[at]
        if _calls_for(told, at) or (said in ASKING and at + 1 < to):
            return Governed("called_for", at, at)
        if said in PLANNED and told.word(at - 1) in _NO:
            return Governed("denied", at - 1)
        if said in DENIED_TO:
            return Governed("denied", at)
        if said in PLANNED:
            return Governed("planned", at)
        if said in CARRIED_OUT:
            return Governed("done", at)
        if found.group() in _ENDED or found.group() in CLASS["clause"]:
            break
    return Governed("planned")


_CARRIED = pattern(r"[{will}{should}{=to}{ends}{=that}]")
_CONJ = frozenset(CLASS["conj"] + CLASS["comma"])


def carried_on(told: Line, back: int) -> int | None:
    """The "will" or "to" that a plain verb behind "and" hangs on too: "will visit Serbia and meet"."""
    if back < 1 or told.codes[back] not in _CONJ:
        return None
    start = told.size - back
    for found in _CARRIED.finditer(told.back, start, start + _FAR):
        at = told.size - 1 - found.start()
        letter = found.group()
        if letter in _SAID_OF["will"] or letter in _SAID_OF["should"]:
            return at
        if told.words[at] == "to" and told.codes[at + 1] in _LETTERS["plain"]:
            return at
        if letter in _ENDED and letter != ",":
            return None
    return None


def is_planned(told: Line, to: int) -> bool:
    """Whether something before "to" makes a plan of a verb, and it does not only say what for."""
    return of_infinitive(told, to).governor is not None


_BEARS = pattern(r"[{to_come}{indirect}{light}{calls}{denied}{will}{ends}{=that}]")
_KIND = {
    name: frozenset(CLASS[name])
    for name in ("to_come", "indirect", "light", "calls", "denied", "will", "quote")
}


def of_noun(told: Line, kind: EventKind, start: int, first: int, last: int) -> Governed:
    """What governs the words `first` to `last` (exclusive), whose phrase begins at `start`."""
    found = _borne(told, kind, start, first, last)
    if found.status == "planned" and _by_what_follows(told, last) == "denied":
        return found._replace(status="denied")
    if found.status != "done" or found.caller is not None:
        return found
    status: EventStatus = "done"
    if (governor := found.governor) is not None:
        back, _ = skip_back(told, governor)
        at = back if told.word(back) == "to" else _carried_by(told, governor, back)
        status = "done" if at is None else of_auxiliary(told, at)
    return Governed(_by_what_follows(told, last) if status == "done" else status, governor)


def _carried_by(told: Line, governor: int, back: int) -> int | None:
    plain = told.words[governor] in HOLD
    return carried_on(told, back) if plain else None


def of_auxiliary(told: Line, at: int) -> EventStatus:
    """What "will", "should" or "to" makes of a verb behind it."""
    if told.words[at] == "to":
        return of_infinitive(told, at).status
    return "called_for" if told.codes[at] in _SAID_OF["should"] else "planned"


def _borne(told: Line, kind: EventKind, start: int, first: int, last: int) -> Governed:
    """What the words within and before a noun's phrase make of it, the nearest first."""
    status: EventStatus = "done"
    governor: int | None = None
    own = True
    for found in _BEARS.finditer(told.back, told.size - last, told.size - start + 8):
        letter, at = found.group(), told.size - 1 - found.start()
        near = at >= start - 3
        if letter in _KIND["quote"]:
            continue
        if letter in _ENDED or (at < start and letter in _KIND["indirect"]):
            break
        if letter in _LETTERS["=that"]:
            # "Vowed that the raids would not": what is before may deny them, and does them not.
            own = own and at >= start
            continue
        # "Planned" in "a planned visit" is no verb.
        does = own and not (at > start and told.codes[start] in _DET)
        if told.words[at] in _PROPOSED and kind not in _HELD:
            does = False
        if does and told.words[at] in HAVE and told.words[at + 1 : start] and at < start:
            # "Had heard the anger" is no anger of his.
            does = told.words[at + 1] in ADVERBS
        if governor is None and letter in _KIND["light"] and near and at < first and does:
            if kind == "attack" and told.word(at + 1) == "for":
                # "Paid for the attack".
                break
            governor = at
        if at < first and letter in _KIND["calls"] and _calls_for(told, at):
            if told.words[max(0, at - 2) : at] == ["short", "of"]:
                return Governed("denied", at - 1)
            if at and told.codes[at - 1] in _KIND["denied"]:
                return Governed("denied", at - 1)
            if kind in WANTED:
                return Governed("called_for", governor, at)
        status = _weighed(status, letter, near=near)
    return Governed(status, governor)


def _weighed(status: EventStatus, letter: str, *, near: bool) -> EventStatus:
    """A noun's status once one more word before it is heard."""
    if letter in _KIND["denied"]:
        return "denied"
    to_come = (near and letter in _KIND["to_come"]) or letter in _KIND["will"]
    return "planned" if to_come and status == "done" else status


def _calls_for(told: Line, at: int) -> bool:
    said, following = told.words[at], told.word(at + 1)
    return said in CALLED_FOR or said in CALLED_FOR_WITH.get(following, ())


_FOLLOWS = pattern(r"[{will}{should}{not}{unset}{ends}{clause}]")


# What somebody proposes he is to do, if it is to meet; of anything else he asks for it.
_PROPOSED = frozenset(["propose", "proposes", "proposed", "proposing", "suggested"])
_HELD = frozenset(["meet", "call", "visit"])
# "In May" somebody need not.
_IN_MAY = frozenset(["in", "of", "since", "until", "by", "early", "late", "mid", "last", "next"])
# With "off" behind them.
_OFF = frozenset(["put", "called"])


def _by_what_follows(told: Line, last: int) -> EventStatus:
    """The status of a noun by its verb: "will be held", "was cancelled"."""
    found = _FOLLOWS.search(told.codes, last, last + _FAR)
    if (
        found
        and found.group() == ","
        and (closed := told.codes.find(",", found.end(), last + _FAR)) > 0
    ):
        # "The pause, brokered by Egypt, would start".
        found = _FOLLOWS.search(told.codes, closed + 1, closed + 4)
    if found is None:
        return "done"
    letter, said = found.group(), told.words[found.start()]
    if said == "may" and told.word(found.start() - 1) in _IN_MAY:
        return "done"
    if said in _OFF and told.word(found.start() + 1) != "off":
        return "done"
    if letter in _KIND["will"] or said in NOT_YET:
        return "planned"
    if letter in _SAID_OF["should"]:
        return "called_for"
    return "denied" if letter in _SAID_OF["not"] or said in CANCELLED else "done"
