"""Which wordings of a sentence of one more language tell a deed of their own."""

from collections.abc import Iterator, Sequence

from jobs.rules.events.idioms.found import Found
from jobs.rules.events.idioms.line import IdiomLine

_BESIDE, _BY = 14, 4
_ANNOUNCED = frozenset(["sanction", "aid", "mediate"])


def apart(told: IdiomLine, found: Sequence[Found]) -> Iterator[Found]:
    """The wordings but those that another beside them tells better: "announced sanctions" is no
    statement, "arrived on a visit" is told once."""
    for one in found:
        light, kind = one.saying.is_light, one.saying.kind
        near = [other for other in found if other is not one and abs(other.at - one.at) < _BESIDE]
        if light and any(_tells_of(told, other, one) for other in near):
            continue
        if one.saying.is_light and any(_is_joined(told, other, one) for other in near):
            continue
        done = kind == "statement" and told.words[one.at] in told.idiom.light
        ahead = [
            other
            for other in near
            if (other.at > one.at) is not told.idiom.verb_last or other.saying.kind == "statement"
        ]
        cancelled = told.words[one.last : one.last + _BY]
        done = done and told.idiom.cancelled.isdisjoint(cancelled)
        if not (done and any(_is_announced(told, one, other) for other in ahead)):
            yield one


def _tells_of(told: IdiomLine, other: Found, one: Found) -> bool:
    """Whether a verb beside a noun says the same, or only threatens with it."""
    kind = one.saying.kind
    if kind == "statement" or (told.idiom.verb_last and _is_owned(told, one)):
        return False
    if (other.saying.kind, kind) == ("aid", "attack") and abs(other.at - one.at) < _BY:
        # "l'envoi de missiles"
        return True
    threatened = other.saying.kind == "threaten" and kind in ("sanction", "attack")
    threatened = threatened and not _has_doer(told, one)
    doing = told.idiom.light.intersection(told.words[max(0, one.at - _BY + 1) : one.at])
    if any(not word.endswith(told.idiom.infinitive or "\0") for word in doing):
        # "a menacé les putschistes et imposé des sanctions"
        threatened = False
    return not other.saying.is_light and (other.saying.kind == kind or threatened)


def _has_doer(told: IdiomLine, one: Found) -> bool:
    """Whether a noun of attack names whose it is: "après les frappes de Téhéran"."""
    owned = one.last + 1 in told.who and told.marks[one.last + 1] == told.idiom.owned != ""
    return one.saying.kind == "attack" and told.idiom.spaced and (owned or one.last in told.who)


def _is_owned(told: IdiomLine, one: Found) -> bool:
    """Whether a noun tells whose deed it is: "Biden'ın İsrail'e yaptığı ziyaret"."""
    near = range(max(0, one.at - _BESIDE // 2), one.at)
    return any(told.marks.get(place) == told.idiom.owned for place in near)


def _is_announced(told: IdiomLine, one: Found, other: Found) -> bool:
    """Whether a verb of saying announces a deed that a noun of its clause tells."""
    first, last = min(one.last, other.last), max(one.at, other.at)
    apart = not told.idiom.breaks.isdisjoint(told.words[first:last])
    noun = other.saying.is_light and other.saying.kind == "statement"
    return (noun or other.saying.kind in _ANNOUNCED) and not apart


def _is_joined(told: IdiomLine, other: Found, one: Found) -> bool:
    """Whether two nouns tell one deed: "drones et missiles"."""
    alike = other.saying.is_light and other.saying.kind == one.saying.kind
    between = told.words[other.last : one.at]
    return alike and len(between) == 1 and between[0] in told.idiom.joints
