"""What a verb in the active tells: at whom it is directed, and who speaks behind it."""

from jobs.rules.events.alphabet import CLASS, NATION, PERSON, PLAIN, pattern
from jobs.rules.events.classes import MEDIA, PEOPLE
from jobs.rules.events.drafts import Draft
from jobs.rules.events.english.aims import Aim, aim
from jobs.rules.events.english.armed import armed_before, struck_where
from jobs.rules.events.english.asides import aside_begins
from jobs.rules.events.english.hearers import hearers
from jobs.rules.events.english.implied import attackers, by_whom_said, pronoun, warned, with_whom
from jobs.rules.events.english.reproach import NAMING, as_called, rings
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.english.tenor import weigh
from jobs.rules.events.line import Line, Who
from jobs.rules.events.triggers import Trigger

# Where an attack is, is attacked.
THERE = Aim(frozenset(["in", "on", "near", "at", "across", "inside", "into"]), 14)
_SPEAKS = pattern(r"[{bare}]")
SPEAKER = pattern(
    r"[^{stop}{actor}]{0,4}(?:[{nation}][^{stop}{actor}]{0,4})?,?[{person}](?<=[{bare}])|[{det}]?[{nation}]"
)
_NAMED = pattern(r"[^{stop}{actor}]{0,5}(?:[{nation}][^{stop}{actor}]{0,4})?,?[{person}](?<=P)")
# What is only tried out hits nobody.
_TESTS = frozenset(["test", "tests", "ballistic", "sea", "ocean", "over", "satellite", "space"])
_ACTING = frozenset(CLASS["aux"] + CLASS["verb"])
_CLOSED = frozenset(CLASS["ends"] + CLASS["time"] + CLASS["prep"]) | {""}
_DET, _ACTOR = frozenset(CLASS["det"]), frozenset(CLASS["actor"])
_MUTUAL = frozenset(["call", "meet", "sign"])
_ELSEWHERE = _MUTUAL | {"condemn", "attack"}


def of_active(telling: Telling, draft: Draft, trigger: Trigger) -> Draft | None:
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
