"""What a verb tells: who does it to whom, in the active and the passive."""

from jobs.rules.events.aims import Aim, aim
from jobs.rules.events.alphabet import CLASS, pattern
from jobs.rules.events.classes import HAVE, MEDIA, PEOPLE, TITLES
from jobs.rules.events.company import BESIDE_QUOTE
from jobs.rules.events.drafts import Draft
from jobs.rules.events.implied import attackers, by_whom_said, parties, pronoun, with_whom
from jobs.rules.events.line import Line, Who
from jobs.rules.events.reproach import NAMING, as_called, rings
from jobs.rules.events.sides import plain_subject, skip_back
from jobs.rules.events.standing import by_auxiliary, is_planned, of_infinitive
from jobs.rules.events.subjects import asker, standing
from jobs.rules.events.telling import Telling
from jobs.rules.events.tenor import weigh
from jobs.rules.events.triggers import OBJECT, Trigger

# Where an attack is, is attacked.
THERE = Aim(frozenset(["in", "on", "near", "at", "across", "inside", "into"]), 14)
_SPEAKS = pattern(r"[{bare}]")
SPEAKER = pattern(
    r"[^{stop}{actor}]{0,4}(?:[{nation}][^{stop}{actor}]{0,4})?,?[{person}](?<=[{bare}])|[{nation}]"
)
_BY = Aim(frozenset(["by"]), 14)
_BE = frozenset(CLASS["be"])
# What somebody is only invited to.
_INVITED = frozenset(["visit", "meet", "call"])
# What somebody calls or meets another for is done by that.
_MEANT_TO = frozenset(["protest", "praise", "condemn", "statement", "appeal", "demand"])
_AGREED = frozenset(["agree"]).__contains__
# What is only tried out hits nobody.
_TESTS = frozenset(["test", "tests", "ballistic", "sea", "ocean", "over", "satellite", "space"])
ACCUSED = frozenset(["accus", "blame", "blami", "suspe", "charg", "convi"])
_CONJ = frozenset(CLASS["conj"])
_ACTING = frozenset(CLASS["aux"] + CLASS["verb"])
# Where these are, a deed may be none; before these words it is none or another's.
_DOUBTS = frozenset(CLASS["if"] + CLASS["denial"])
_FINITE = frozenset(["past", "present"])
# Of what is met or called a thing may follow that is somebody's.
_OWNABLE = frozenset(["call", "meet"])
_OWNABLE_OR_SIGNED = frozenset(["call", "meet", "sign"])
_NOT_DONE = frozenset(["of", "by"])
_PLAIN = frozenset([
    "statement", "praise", "appeal", "demand", "condemn", "threaten", "expel", "sanction", "sign",
    "resign", "appoint", "elect", "die",
])  # fmt: skip


def of_verb(telling: Telling, first: int, last: int, trigger: Trigger) -> Draft | None:
    """The event that a verb tells, if it is one."""
    told = telling.told
    back, skipped = skip_back(told, first)
    passive = _is_passive(telling, last, back, skipped, trigger)
    telling.undergone = passive
    if not passive and not _is_finite(told, first, skipped, trigger):
        return None
    if "never" in told.words[back + 1 : first]:
        # What never was is no news of a day.
        return None
    if _is_only_spoken_of(told, back, trigger):
        return None
    if not passive and trigger.kind in _OWNABLE and _owned_thing(told, last):
        return None
    status, subjects = standing(telling, first, back, skipped, trigger)
    met: list[Who] = []
    if status == "planned" and trigger.kind in _MEANT_TO and not is_planned(told, back):
        earlier = telling.before_this
        if trigger.kind == "protest":
            if earlier and earlier.kind == "summon":
                return None
            status = "done"
        elif earlier and told.word(back - 1) == "and":
            status = earlier.status
        elif earlier and earlier.kind in ("call", "meet"):
            status, met = earlier.status, earlier.targets
    if trigger.kind == "elect" and status == "planned" and not is_planned(told, back):
        # "Defeated X to win".
        status = "done"
    if trigger.kind == "ceasefire" and status == "planned" and _AGREED(told.words[back - 1][:5]):
        status = "done"
    if status == "called_for" and trigger.kind in _INVITED and _invites(told, back):
        return None
    status = by_auxiliary(told, first, skipped, status)
    draft = Draft(trigger.kind, trigger.cameo, status, subjects, [], first, last, trigger.lemma)
    if passive:
        return _of_passive(telling, draft, trigger)
    told_of = _of_active(telling, draft, trigger)
    if told_of and not told_of.targets:
        told_of.targets = met
        if status == "called_for" and not told_of.sources:
            told_of.sources = asker(telling, back)
    return told_of


def _is_only_spoken_of(told: Line, back: int, trigger: Trigger) -> bool:
    """Whether a deed is threatened, warned of, alleged, or asked not to be done, by what is before it."""
    led = told.word(back)
    if trigger.kind == "threaten" and led == "to" and not is_planned(told, back):
        return True
    if led == "to" and _is_threatened(told, back):
        return True
    if trigger.form == "gerund" and led == "against":
        return True
    if (
        led == "to"
        and told.word(back - 1) == "not"
        and of_infinitive(told, back - 1).caller is not None
    ):
        return True
    return _is_alleged(told, back, led, trigger)


def _of_passive(telling: Telling, draft: Draft, trigger: Trigger) -> Draft:
    """The subject undergoes it, and who does it stands behind "by"."""
    subjects = draft.sources
    draft.targets, draft.sources = subjects, telling.named(_BY.targets(telling.told, draft.last))
    if trigger.lemma == "welcome" and subjects and all(who.person for who in subjects):
        draft.kind, draft.cameo = "meet", "043"
    if trigger.kind == "visit" and trigger.rest:
        draft.sources, draft.status = subjects, "planned"
        draft.targets = telling.named(aim(trigger.to).targets(telling.told, draft.last))
    elif trigger.kind == "mediate":
        draft.targets = parties(telling, draft)
    elif OBJECT not in trigger.to:
        draft.targets = []
    return draft


def _of_active(telling: Telling, draft: Draft, trigger: Trigger) -> Draft | None:
    """The subject does it, and whom it is directed at stands behind the verb."""
    told, last = telling.told, draft.last
    to = last + 2 if trigger.lemma == "threaten" and told.word(last) == "to" else last
    if trigger.lemma == "replace" and told.word(last) in ("him", "her", "them"):
        to = last + 1
    found = aim(trigger.to).targets(told, to) if trigger.to else ()
    if trigger.kind == "demand" and found:
        found = _demanded_of(told, last, found)
    if trigger.lemma in NAMING and not trigger.rest and not rings(told, last, found, trigger):
        return as_called(telling, draft, trigger)
    if trigger.kind == "statement" and not draft.sources:
        draft.sources = _inverted(telling, draft.first, last)
    if found and trigger.kind == "statement" and told.word(found[-1] + 1) in MEDIA:
        return draft
    if found:
        draft.targets = telling.named(found)
    elif him := pronoun(telling, draft, trigger):
        draft.targets = him
    if trigger.kind == "statement" and draft.sources and draft.status == "done":
        weigh(telling, draft)
    if trigger.kind == "threaten" and not (draft.sources and draft.targets):
        by_whom_said(telling, draft)
    if not draft.targets and trigger.kind in _OWNABLE_OR_SIGNED:
        draft.targets = with_whom(telling, draft.first)
    if draft.targets:
        return draft
    if trigger.kind == "condemn":
        draft.targets = attackers(telling, draft)
    elif trigger.kind == "attack":
        draft.targets = telling.named(THERE.targets(told, last))
        fired = trigger.lemma in ("fire", "launch") and not draft.targets
        if fired and not _TESTS.isdisjoint(told.words[last : last + 12]):
            return None
    return draft


def _demanded_of(told: Line, last: int, found: tuple[int, ...]) -> tuple[int, ...]:
    """Of whom something is demanded, and not whose thing: "demanded the sacking of X"."""
    if told.word(last) == "that":
        owner = told.codes[found[0]] in CLASS["own"] and told.word(found[0] + 1) not in PEOPLE
        return () if owner else found
    before = told.words[found[0] - 1]
    return () if before == "of" and told.word(last) != "of" else found


def plainly_done(telling: Telling, first: int, last: int, trigger: Trigger) -> Draft | None:
    """The event of a verb right behind its subject: what one look at most of them tells."""
    told = telling.told
    if not first or trigger.form not in _FINITE or not told.letters.isdisjoint(_DOUBTS):
        return None
    after = told.words[last]
    if after in _NOT_DONE or after in trigger.not_before:
        return None
    if trigger.kind in _OWNABLE and _owned_thing(told, last):
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


def _invites(told: Line, to: int) -> bool:
    return any(word.startswith("invit") for word in told.words[max(0, to - 6) : to])


def _is_passive(telling: Telling, last: int, back: int, skipped: str, trigger: Trigger) -> bool:
    """Whether the subject undergoes it: "was condemned", "crimes committed by"."""
    told = telling.told
    if trigger.form not in ("past", "participle"):
        return False
    by = told.words[last] == "by"
    if OBJECT not in trigger.to:
        return by and trigger.kind in ("statement", "mediate", "sign")
    again = telling.undergone and back >= 0 and told.codes[back] in _CONJ
    called = trigger.lemma == "call" and not trigger.rest
    return by or (not called and (again or not _BE.isdisjoint(skipped)))


def _is_finite(told: Line, first: int, skipped: str, trigger: Trigger) -> bool:
    if trigger.form == "participle":
        return not HAVE.isdisjoint(told.words[max(0, first - len(skipped)) : first])
    return trigger.form != "past" or trigger.kind == "die" or _BE.isdisjoint(skipped)


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


def _owned_thing(told: Line, last: int) -> bool:
    """Whether what is met is not somebody but something of theirs: "meets Iran's needs"."""
    for word in range(last, min(last + 4, told.size)):
        if told.codes[word] in CLASS["own"]:
            return told.word(word + 1) not in PEOPLE | TITLES
    return False
