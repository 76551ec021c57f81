"""Whether a draft tells enough to be an event."""

from jobs.rules.events.alphabet import CLASS, NAME, PERSON
from jobs.rules.events.classes import DETERMINERS, HOLDERS, words
from jobs.rules.events.directed import PHRASES_WITH_TARGET, WITH_TARGET
from jobs.rules.events.drafts import Draft
from jobs.rules.events.kinds import STANCES
from jobs.rules.events.line import Line
from jobs.rules.events.triggers import TRIGGERS, Trigger

_MUTUAL = frozenset(["call", "meet", "sign", "ceasefire", "attack"])
# Events of these kinds need somebody they are directed at, or two who act.
_TWO_SIDED = frozenset(["call", "meet", "visit", "summon", "expel"])
_WITH_SOURCE = frozenset([
    "call", "meet", "visit", "statement", "praise", "appeal", "demand", "condemn", "threaten",
    "sign", "aid", "mediate", "resign",
])  # fmt: skip
_OF_OFFICES = frozenset(["resign", "die", "elect", "appoint"])
# A person says who expects something; a country that does has only hopes.
_MUSED = frozenset(["expect", "believe"])
# Who is defended in words only by a person.
_OF_PERSONS = frozenset(["defend"])
# What is not said is no event.
_UNSAID = frozenset(["threaten", "praise"])
# Who else is put somewhere than into an office, and what is opened.
_VAGUE = frozenset(
    [
        "name",
        "inaugurate",
        "install",
        "tap",
        "promote",
        "select",
        "replace",
        "pick",
        "confirm",
        "choose",
        "give",
        "hand",
        "award",
        "propose",
        "make",
    ]
)
# What others than persons do for other reasons.
_TRAVELS = frozenset(["cross", "go", "come", "stop", "leave", "depart"])
# Where these are, an attack by somebody nobody knows is a crime, and hits no country.
_CRIME = words(
    "robbers robber robbery robberies thieves thief burglars burglary burglar looters smugglers "
    "muggers mugging rapist shark sharks knife knifeman machete"
)
_ONE_SIDED = frozenset(["host", "receive"])
# These speak for no country.
_UNNAMED = words(
    "official officials sources source media prosecutor prosecutors court courts judge judges police "
    "agency agencies investigators analysts analyst experts expert diplomats diplomat residents "
    "resident witnesses witness lawyers lawyer activists activist aides aide observers insiders"
)
_NEAR = 8
_SITE = frozenset(CLASS["site"])
_THINGS = frozenset(CLASS["det"] + CLASS["number"] + CLASS["actor"] + CLASS["own"])
_ASKS = frozenset(["ask", "beg", "encourage", "petition", "lobby"])
_GATHERS = frozenset(["gather", "convene"])
_SOMETHING = DETERMINERS | {"it"}
_HELD = words(
    "held hold holds convened convenes opened began started concluded ended scheduled called"
)


def is_whole(told: Line, draft: Draft, trigger: Trigger) -> bool:
    """Whether enough is known for an event."""
    if not draft.sources and (not draft.targets or draft.kind in _WITH_SOURCE):
        return False
    if draft.kind == "attack" and not draft.sources and not _CRIME.isdisjoint(told.words):
        return False
    if (
        draft.lemma in _TRAVELS
        and draft.kind == "visit"
        and not any(who.person for who in draft.sources)
    ):
        return False
    if draft.kind in _OF_OFFICES:
        return _has_its_office(told, draft)
    if draft.kind == "statement":
        return _is_statement(told, draft, trigger)
    if draft.lemma == "order":
        return bool(draft.sources and draft.targets) and draft.status == "done"
    if draft.kind in STANCES and draft.status in ("planned", "called_for"):
        # What somebody will say is no news.
        return False
    if draft.kind in _UNSAID and draft.status == "denied":
        return False
    if draft.lemma == "agree":
        if _truce_follows(told, draft.last) or _agrees_to_do(told, draft.last):
            return False
        return len(draft.sources) > 1 and draft.status == "done"
    if trigger.kind == "ceasefire" and trigger.form != "noun" and draft.status == "planned":
        return len(draft.sources) > 1
    if trigger.form == "noun":
        held_back = draft.kind == "aid" and draft.status == "denied"
        vague = draft.kind == "sanction" and draft.status in ("denied", "planned")
        held_back = held_back or (vague and not draft.sources)
        return not held_back and _has_both_sides(told, draft, trigger)
    if trigger.lemma in WITH_TARGET and not trigger.rest:
        return _has_its_target(told, draft)
    if trigger.rest and " ".join((trigger.lemma, trigger.rest[0])) in PHRASES_WITH_TARGET:
        return bool(draft.sources and draft.targets)
    return _has_both_sides(told, draft, trigger)


def _truce_follows(told: Line, last: int) -> bool:
    """Whether it is a ceasefire that is agreed on: "agreed to halt fire"."""
    near = told.words[last : last + 6]
    return any(t.kind == "ceasefire" for word in near for t in TRIGGERS.get(word, ()))


def _agrees_to_do(told: Line, last: int) -> bool:
    """Whether something is to be done, and nothing agreed on: "agreed to widen the road"."""
    return told.words[last - 1] == "to" and told.codes[last : last + 1] not in _THINGS


def _has_its_office(told: Line, draft: Draft) -> bool:
    """Whether a person, or somebody who holds an office, is appointed, elected, resigns or dies."""
    if draft.lemma == "name" and told.word(draft.last) in ("him", "her", "names"):
        return False
    if draft.lemma in ("trounce", "unseat") and "P" not in told.codes[draft.last : draft.last + 5]:
        return False
    vague = draft.lemma in _VAGUE or told.word(draft.last) in ("him", "her")
    if draft.kind == "appoint" and vague and not any(who.person for who in draft.targets):
        return False
    near = told.words[max(0, draft.first - _NEAR) : draft.last + _NEAR]
    return any(who.person for who in draft.everyone()) or not HOLDERS.isdisjoint(near)


def _is_statement(told: Line, draft: Draft, trigger: Trigger) -> bool:
    if draft.lemma == "dismiss" and _is_sacked(told, draft.last):
        return False
    if draft.lemma == "confirm" and told.codes[draft.last : draft.last + 1] == PERSON:
        return False
    if draft.lemma in _MUSED:
        return trigger.form == "present" and any(who.person for who in draft.sources)
    if draft.lemma in _OF_PERSONS and not any(who.person for who in draft.sources):
        return False
    return bool(draft.sources) and draft.status == "done" and not _is_unnamed(told, draft)


def _is_sacked(told: Line, last: int) -> bool:
    """Whether somebody loses his office, and nothing is waved aside."""
    if told.codes[last : last + 1] in (PERSON, NAME):
        return True
    return not HOLDERS.isdisjoint(told.words[last : last + 4])


def _has_its_target(told: Line, draft: Draft) -> bool:
    """Whether a verb too vague without one has somebody it is directed at."""
    if draft.armed:
        return bool(draft.targets)
    if draft.lemma in _GATHERS and len(draft.sources) == 1 and draft.kind == "meet":
        alone = draft.sources[0]
        return draft.status != "called_for" and not (alone.person or alone.country)
    several = len(draft.sources) > 1 and draft.lemma not in _ONE_SIDED and draft.kind != "praise"
    named = bool(draft.targets) and draft.lemma != "dismiss"
    aimed = named or several or _has_a_thing(told, draft)
    return bool(draft.sources) and aimed


def _has_a_thing(told: Line, draft: Draft) -> bool:
    """Whether something is welcomed, or somebody nobody knows is thanked or asked for a thing."""
    if draft.kind == "attack":
        return not _SITE.isdisjoint(told.codes[draft.last : draft.last + 3])
    if draft.lemma in ("welcome", "thank", "dismiss"):
        return draft.status == "done" and told.word(draft.last) in _SOMETHING
    if draft.lemma not in _ASKS or told.word(draft.last) in ("about", "if", "by"):
        return False
    return not {"to", "for"}.isdisjoint(told.words[draft.last + 1 : draft.last + 9])


def _is_unnamed(told: Line, draft: Draft) -> bool:
    """Whether an official nobody names has spoken, for no one."""
    return not draft.sources[0].person and told.word(draft.first - 1) in _UNNAMED


def _has_both_sides(told: Line, draft: Draft, trigger: Trigger) -> bool:
    if draft.kind == "meet" and not draft.sources:
        return False
    if draft.targets or len(draft.sources) > 1:
        return bool(draft.targets) or draft.kind in _MUTUAL or draft.kind not in _TWO_SIDED
    if draft.kind not in _TWO_SIDED:
        return True
    if draft.status == "called_for":
        return draft.kind != "meet" or trigger.form == "noun"
    who = draft.sources[0]
    if draft.kind == "visit":
        return trigger.form == "noun" and who.person and draft.status == "done"
    if draft.kind != "meet" or who.person or who.country:
        return False
    if trigger.form != "noun":
        return trigger.lemma == "meet" and trigger.form != "gerund"
    after = told.words[draft.last : draft.last + _NEAR]
    near = [*after, told.words[draft.governor or 0]]
    return trigger.lemma in ("meeting", "summit", "session") and not _HELD.isdisjoint(near)
