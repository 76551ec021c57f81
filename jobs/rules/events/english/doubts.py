"""Whether a verb tells a deed at all: it has a subject, and the deed is not only spoken of."""

from jobs.rules.events.alphabet import CLASS
from jobs.rules.events.classes import HAVE, PEOPLE, TITLES
from jobs.rules.events.english.standing import is_planned, of_infinitive
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.line import Line
from jobs.rules.events.triggers import OBJECT, Trigger

ACCUSED = frozenset(["accus", "blame", "blami", "suspe", "charg", "convi"])
_BE, _CONJ, _OWN = (frozenset(CLASS[name]) for name in ("be", "conj", "own"))
# What somebody is reproached for not doing.
_FOR_FAILING = [["for", "failing"], ["for", "refusing"], ["for", "declining"]]
# What somebody is, and does by that: "is on strike".
STATES = frozenset(["on", "dead", "behind", "en"])
_TIME = frozenset(CLASS["time"])
# Those who never do are told of no deed: "who do not talk to each other".
_HABITS, _HABITUAL = frozenset(["meet", "call", "visit"]), frozenset(["do", "does", "don", "doesn"])
_ACTING_PEOPLE = PEOPLE | TITLES


def is_only_spoken_of(told: Line, back: int, first: int, trigger: Trigger) -> bool:
    """Whether a deed never was, or is threatened, warned of, alleged, or asked not to be done, by
    what is before it."""
    if "never" in told.words[back + 1 : first]:
        return True
    led = told.word(back)
    if back < 0 and trigger.lemma == "speak" and trigger.form == "gerund":
        # "Speaking to the OIC, he said".
        return True
    if led in ("to", "of") and told.word(back - 1) in ("yet", "short"):
        # "Has yet to condemn", "stopped short of condemning".
        return True
    if trigger.kind in _HABITS and not _HABITUAL.isdisjoint(told.words[back + 1 : first]):
        return True
    if trigger.kind == "threaten" and led == "to" and not is_planned(told, back):
        return True
    if led == "to" and _is_threatened(told, back):
        return True
    if trigger.form == "gerund" and led == "against":
        return True
    if led == "to" and told.words[max(0, back - 2) : back] in _FOR_FAILING:
        return True
    if (
        led == "to"
        and told.word(back - 1) == "not"
        and of_infinitive(told, back - 1).caller is not None
    ):
        return True
    return _is_alleged(told, back, led, trigger)


def _by_later(told: Line, last: int) -> bool:
    """Whether "by" stands behind a time: "appointed last week by"."""
    return told.codes[last : last + 1] in _TIME and "by" in told.words[last + 1 : last + 4]


def is_passive(telling: Telling, last: int, back: int, skipped: str, trigger: Trigger) -> bool:
    """Whether the subject undergoes it: "was condemned", "crimes committed by"."""
    told = telling.told
    if trigger.form not in ("past", "participle"):
        return False
    by = told.words[last] == "by" or _by_later(told, last)
    if OBJECT not in trigger.to:
        return by and trigger.kind in ("statement", "mediate", "sign")
    again = telling.undergone and back >= 0 and told.codes[back] in _CONJ
    if trigger.lemma in STATES:
        return False
    called = trigger.lemma == "call" and not trigger.rest
    return by or (not called and (again or not _BE.isdisjoint(skipped)))


def is_finite(told: Line, first: int, skipped: str, trigger: Trigger) -> bool:
    """Whether a form that may be a participle is a verb with a subject."""
    if trigger.form == "participle":
        return not HAVE.isdisjoint(told.words[max(0, first - len(skipped)) : first])
    if trigger.form != "past" or trigger.kind == "die" or trigger.lemma in STATES:
        return True
    return _BE.isdisjoint(skipped)


def _is_threatened(told: Line, back: int) -> bool:
    """Whether a deed is only threatened: "threatened to attack Iran" is the threat."""
    return any(word.startswith(("threat", "warn")) for word in told.words[max(0, back - 4) : back])


def _is_alleged(told: Line, back: int, led: str, trigger: Trigger) -> bool:
    """Whether somebody is only accused of a deed: "accused Ukraine of attacking it", "of plotting
    to attack it"."""
    if led == "to" and told.words[back - 1].endswith("ing"):
        led, back = told.word(back - 2), back - 2
    elif trigger.form != "gerund":
        return False
    if led not in ("of", "for"):
        return False
    return any(word[:5] in ACCUSED for word in told.words[max(0, back - 8) : back])


def owned_thing(told: Line, last: int) -> bool:
    """Whether what is met is not somebody but something of theirs: "meets Iran's needs"."""
    for word in range(last, min(last + 4, told.size)):
        if told.codes[word] in _OWN:
            return told.word(word + 1) not in _ACTING_PEOPLE
    return False
