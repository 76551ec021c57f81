"""What a verb tells: who does it to whom, in the active and the passive."""

from typing import NamedTuple

from jobs.rules.article import EventStatus
from jobs.rules.events.alphabet import CLASS, NATION, PERSON, PLAIN, pattern
from jobs.rules.events.classes import HAVE, MEDIA, PEOPLE
from jobs.rules.events.company import BESIDE_QUOTE
from jobs.rules.events.drafts import Draft
from jobs.rules.events.english.aims import Aim, aim
from jobs.rules.events.english.armed import ARMED, armed_before, armed_behind, struck_where
from jobs.rules.events.english.asides import aside_begins
from jobs.rules.events.english.doubts import is_finite, is_only_spoken_of, is_passive, owned_thing
from jobs.rules.events.english.hearers import hearers
from jobs.rules.events.english.implied import (
    attackers,
    by_whom_said,
    is_step_told_of,
    parties,
    pronoun,
    warned,
    with_whom,
)
from jobs.rules.events.english.reproach import NAMING, as_called, rings
from jobs.rules.events.english.sides import plain_subject, skip_back
from jobs.rules.events.english.standing import by_auxiliary, is_planned
from jobs.rules.events.english.subjects import asker, standing
from jobs.rules.events.english.supposed import is_dismissed
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.english.tenor import weigh
from jobs.rules.events.line import Line, Who
from jobs.rules.events.triggers import OBJECT, Trigger

# Where an attack is, is attacked.
THERE = Aim(frozenset(["in", "on", "near", "at", "across", "inside", "into"]), 14)
_SPEAKS = pattern(r"[{bare}]")
SPEAKER = pattern(
    r"[^{stop}{actor}]{0,4}(?:[{nation}][^{stop}{actor}]{0,4})?,?[{person}](?<=[{bare}])|[{det}]?[{nation}]"
)
_NAMED = pattern(r"[^{stop}{actor}]{0,5}(?:[{nation}][^{stop}{actor}]{0,4})?,?[{person}](?<=P)")
_BY = Aim(frozenset(["by"]), 14)
# What somebody is only invited to.
_INVITED = frozenset(["visit", "meet", "call"])
# What somebody calls or meets another for is done by that.
_DONE_BY_THAT = frozenset([
    "protest", "praise", "condemn", "appeal", "demand", "elect",
])  # fmt: skip
# What is only tried out hits nobody.
_TESTS = frozenset(["test", "tests", "ballistic", "sea", "ocean", "over", "satellite", "space"])
_ACTING = frozenset(CLASS["aux"] + CLASS["verb"])
_OWN = frozenset(CLASS["own"])
_CLOSED = frozenset(CLASS["ends"] + CLASS["time"] + CLASS["prep"]) | {""}
_DET, _ACTOR = frozenset(CLASS["det"]), frozenset(CLASS["actor"])
# Where these are, a deed may be none; before these words it is none or another's.
_DOUBTS = frozenset(CLASS["if"] + CLASS["denial"])
_FINITE = frozenset(["past", "present"])
# Of what is met or called a thing may follow that is somebody's.
_OWNABLE = frozenset(["call", "meet"])
_MUTUAL = frozenset(["call", "meet", "sign"])
_ELSEWHERE = _MUTUAL | {"condemn", "attack"}
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
    active = _of_active(telling, draft, trigger)
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


def _of_active(telling: Telling, draft: Draft, trigger: Trigger) -> Draft | None:
    """The subject does it, and whom it is directed at stands behind the verb."""
    told, last = telling.told, draft.last
    found = _aimed_at(told, last, trigger) if trigger.to else ()
    if trigger.lemma in NAMING and not trigger.rest and not rings(told, last, found, trigger):
        return as_called(telling, draft, trigger)
    if trigger.kind == "statement":
        apart = told.codes[max(0, draft.first - 1) : draft.first] == "," and not trigger.to
        if (not draft.sources and not trigger.to) or (
            apart and _speaks_last(told, draft.first, last)
        ):
            draft.sources = _inverted(telling, draft.first, last)
        if found and told.word(found[-1] + 1) in MEDIA:
            return draft
    draft.targets = telling.named(found) or pronoun(telling, draft, trigger)
    if trigger.kind == "statement" and draft.sources and draft.status == "done":
        weigh(telling, draft)
        if draft.kind == "statement" and not draft.targets:
            draft.targets = hearers(telling, draft)
    elif trigger.kind == "threaten" and not (draft.sources and draft.targets):
        by_whom_said(telling, draft)
    if draft.kind == "threaten" and draft.sources and not draft.targets:
        draft.targets = warned(telling, draft)
    if trigger.kind == "attack" and not draft.sources:
        draft.armed = draft.unknown = armed_before(told, draft.first)
    if draft.targets or trigger.kind not in _ELSEWHERE:
        return draft
    return _at_somebody_else(telling, draft, trigger)


def _aimed_at(told: Line, last: int, trigger: Trigger) -> tuple[int, ...]:
    """Whom a verb names behind it."""
    to = last
    if trigger.lemma == "threaten" and told.word(last) == "to":
        to = last + 2
    elif trigger.lemma == "replace":
        return _successor(told, last)
    found = aim(trigger.to).targets(told, to)
    if trigger.kind == "meet" and found and _says_which(told, found[-1]):
        return ()
    if trigger.kind == "statement" and found and told.words[found[0] - 1] == "in":
        # "Told supporters in Ankara".
        return ()
    return _demanded_of(told, last, found) if trigger.kind == "demand" and found else found


def _successor(told: Line, last: int) -> tuple[int, ...]:
    """Who takes over: "replaced his chief of staff, X, with a general, Y"."""
    behind = told.words[last : last + 16]
    if "with" not in behind:
        return ()
    found = _NAMED.match(told.codes, last + behind.index("with") + 1)
    return (found.end() - 1,) if found else ()


def _at_somebody_else(telling: Telling, draft: Draft, trigger: Trigger) -> Draft | None:
    """The draft, directed at somebody who is not named right behind the verb; None if what was
    fired was only tried out."""
    told, last = telling.told, draft.last
    if trigger.kind in _MUTUAL:
        draft.targets = with_whom(telling, draft.first)
    elif trigger.kind == "condemn":
        draft.targets = attackers(telling, draft)
    elif trigger.kind == "attack":
        draft.targets = telling.named(THERE.targets(told, last)) or struck_where(telling, draft)
        fired = trigger.lemma in ("fire", "launch") and not draft.targets
        if fired and not _TESTS.isdisjoint(told.words[last : last + 12]):
            return None
    return draft


def _says_which(told: Line, actor: int) -> bool:
    """Whether a country only says which people, who do not act for it: "met American editors"."""
    people = told.codes[actor + 1 : actor + 2]
    return told.codes[actor] == NATION and people == PLAIN and told.is_plural(actor + 1)


def _demanded_of(told: Line, last: int, found: tuple[int, ...]) -> tuple[int, ...]:
    """Of whom something is demanded, and not whose thing: "demanded the sacking of X"."""
    if told.word(last) == "that":
        owner = told.codes[found[0]] in CLASS["own"] and told.word(found[0] + 1) not in PEOPLE
        return () if owner else found
    owned = "of" in told.words[last + 1 : found[0]] and told.word(last) != "of"
    return () if owned else found


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
    return _of_active(telling, draft, trigger)


def is_plain(trigger: Trigger) -> bool:
    """Whether a wording is a verb with one meaning, which nothing but its company changes."""
    if trigger.kind not in _PLAIN or trigger.rest or trigger.needed or trigger.not_after:
        return False
    return trigger.form in _FINITE and trigger.lemma not in BESIDE_QUOTE


def _inverted(telling: Telling, first: int, last: int) -> list[Who]:
    """Who speaks behind the verb: "said the company's president, Gordon MacIsaac"; not who does
    what is said: "said Russia had"."""
    told = telling.told
    quoted = first and told.codes[first - 1] in '",'
    found = (SPEAKER if quoted else _SPEAKS).match(told.codes, last)
    if found is None or told.codes[found.end() : found.end() + 1] in _ACTING:
        return []
    return [told.who[found.end() - 1]]


def _speaks_last(told: Line, first: int, last: int) -> bool:
    """Whether the subject of a verb behind a comma follows it: "X must go, said the minister, Y";
    nobody may be known by whom it was said."""
    if told.codes[last : last + 1] == PERSON and told.codes[last + 1 : last + 2] in _CLOSED:
        return True
    if told.codes[first - 2 : first - 1] in _ACTOR or aside_begins(told, first - 1) is not None:
        return False
    if (found := SPEAKER.match(told.codes, last)) is not None:
        return told.codes[found.end() : found.end() + 1] not in _ACTING
    led = told.codes[last : last + 1] in _DET
    return led and _ACTING.isdisjoint(told.codes[last : last + 6])


def _invites(told: Line, to: int) -> bool:
    return any(word.startswith("invit") for word in told.words[max(0, to - 6) : to])
