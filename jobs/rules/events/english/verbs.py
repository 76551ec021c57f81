"""What a verb tells: who does it to whom, in the active and the passive."""

from typing import NamedTuple

from jobs.rules.article import EventStatus
from jobs.rules.events.alphabet import CLASS
from jobs.rules.events.classes import HAVE, PEOPLE
from jobs.rules.events.directed import BESIDE_QUOTE
from jobs.rules.events.drafts import Draft
from jobs.rules.events.english.active import THERE, of_active
from jobs.rules.events.english.aims import Aim, aim
from jobs.rules.events.english.armed import ARMED, armed_behind
from jobs.rules.events.english.doubts import is_finite, is_only_spoken_of, is_passive, owned_thing
from jobs.rules.events.english.implied import attackers, is_step_told_of, parties
from jobs.rules.events.english.sides import plain_subject, skip_back
from jobs.rules.events.english.standing import by_auxiliary, is_planned
from jobs.rules.events.english.subjects import asker, standing
from jobs.rules.events.english.supposed import is_dismissed
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.line import Line, Who
from jobs.rules.events.triggers import OBJECT, Trigger

_BY = Aim(frozenset(["by"]), 14)
# What somebody is only invited to.
_INVITED = frozenset(["visit", "meet", "call"])
# What somebody calls or meets another for is done by that.
_DONE_BY_THAT = frozenset([
    "protest", "praise", "condemn", "appeal", "demand", "elect",
])  # fmt: skip
_OWN = frozenset(CLASS["own"])
# Where these are, a deed may be none; before these words it is none or another's.
_DOUBTS = frozenset(CLASS["if"] + CLASS["denial"])
_FINITE = frozenset(["past", "present"])
# Of what is met or called a thing may follow that is somebody's.
_OWNABLE = frozenset(["call", "meet"])
_NOT_DONE = frozenset(["of", "by"])
_PLAIN = frozenset([
    "statement", "praise", "appeal", "demand", "condemn", "threaten", "expel", "sanction", "sign",
    "resign", "appoint", "elect", "die",
])  # fmt: skip


def of_verb(telling: Telling, first: int, last: int, trigger: Trigger) -> Draft | None:
    """The event that a verb tells, if it is one."""
    told = telling.told
    back, skipped = skip_back(told, first)
    telling.undergone = passive = is_passive(telling, last, back, skipped, trigger)
    if not (passive or is_finite(told, first, skipped, trigger)):
        return None
    if is_only_spoken_of(told, back, first, trigger):
        return None
    if not passive and trigger.kind in _OWNABLE and owned_thing(told, last):
        return None
    status, subjects = standing(telling, first, back, skipped, trigger)
    meant = _DONE if status == "done" else _what_for(telling, back, status, trigger)
    if meant is None:
        return None
    status = by_auxiliary(told, first, skipped, meant.status)
    draft = Draft(trigger.kind, trigger.cameo, status, subjects, [], first, last, trigger.lemma)
    if passive:
        return _of_passive(telling, draft, trigger)
    active = of_active(telling, draft, trigger)
    if active and not active.targets:
        _with_others(telling, active, meant.met, back)
    return active


class _MeantTo(NamedTuple):
    """What a deed that another is done for is by that: "called X to thank him" has thanked."""

    status: EventStatus
    met: list[Who]


_DONE = _MeantTo("done", [])


def _what_for(
    telling: Telling, back: int, status: EventStatus, trigger: Trigger
) -> _MeantTo | None:
    """The status of a deed by what is done to do it, and whom that was done to; None if the deed
    is told already."""
    told, earlier = telling.told, telling.before_this
    if status == "called_for" and trigger.kind in _INVITED and _invites(told, back):
        return None
    if status != "planned":
        return _MeantTo(status, [])
    if trigger.kind == "ceasefire" and told.words[back - 1].startswith("agree"):
        return _MeantTo("done", [])
    if trigger.kind not in _DONE_BY_THAT or is_planned(told, back):
        return _MeantTo(status, [])
    if trigger.kind == "protest":
        return None if earlier and earlier.kind == "summon" else _MeantTo("done", [])
    if trigger.kind == "elect":
        # "Defeated X to win".
        return _MeantTo("done", [])
    if earlier and told.word(back - 1) == "and":
        return _MeantTo(earlier.status, [])
    if earlier and earlier.kind in ("call", "meet"):
        return _MeantTo(earlier.status, earlier.targets)
    return _MeantTo(status, [])


def _with_others(telling: Telling, draft: Draft, met: list[Who], to: int) -> None:
    """Fill in whom it was done to or who asks for it, where nobody is named beside it."""
    draft.targets = list(met)
    if draft.status == "called_for" and not draft.sources:
        draft.sources = asker(telling, to)


def _of_passive(telling: Telling, draft: Draft, trigger: Trigger) -> Draft:
    """The subject undergoes it, and who does it stands behind "by"."""
    subjects = draft.sources
    told = telling.told
    by = _BY.targets(told, draft.last)
    if by and draft.kind == "attack" and _is_of_his(told, by[-1]):
        by = ()
    draft.targets, draft.sources = subjects, telling.named(by)
    if trigger.lemma == "welcome" and subjects and all(who.person for who in subjects):
        draft.kind, draft.cameo = "meet", "043"
    if trigger.kind == "visit" and trigger.rest:
        draft.sources, draft.status = subjects, "planned"
        draft.targets = telling.named(aim(trigger.to).targets(telling.told, draft.last))
    elif trigger.kind == "mediate":
        draft.targets = parties(telling, draft)
    elif OBJECT not in trigger.to:
        draft.targets = []
    elif trigger.kind == "condemn" and not subjects and is_step_told_of(told, draft):
        draft.targets = attackers(telling, draft)
    if draft.kind == "attack" and not draft.sources and armed_behind(told, draft.first, draft.last):
        draft.armed = True
        draft.targets = draft.targets or telling.named(THERE.targets(told, draft.last))
    return draft


def _is_of_his(told: Line, actor: int) -> bool:
    """Whether no people or weapon of somebody's is named, but a thing: "struck by X's age"."""
    thing = told.word(actor + 1)
    return told.codes[actor] in _OWN and thing not in PEOPLE and thing not in ARMED


def plainly_done(telling: Telling, first: int, last: int, trigger: Trigger) -> Draft | None:
    """The event of a verb right behind its subject: what one look at most of them tells."""
    told = telling.told
    if not first or trigger.form not in _FINITE or not told.letters.isdisjoint(_DOUBTS):
        return None
    after = told.words[last]
    if after in _NOT_DONE or after in trigger.not_before:
        return None
    if trigger.kind in _OWNABLE and owned_thing(told, last):
        return None
    if is_dismissed(told, first):
        return None
    before = first - 1
    if before and told.words[before] in HAVE and trigger.form == "past":
        before -= 1
    sources = telling.meant(plain_subject(told, before))
    if not sources:
        return None
    telling.undergone = False
    draft = Draft(trigger.kind, trigger.cameo, "done", sources, [], first, last, trigger.lemma)
    return of_active(telling, draft, trigger)


def is_plain(trigger: Trigger) -> bool:
    """Whether a wording is a verb with one meaning, which nothing but its company changes."""
    if trigger.kind not in _PLAIN or trigger.rest or trigger.needed or trigger.not_after:
        return False
    return trigger.form in _FINITE and trigger.lemma not in BESIDE_QUOTE


def _invites(told: Line, to: int) -> bool:
    return any(word.startswith("invit") for word in told.words[max(0, to - 6) : to])
