"""An event as one wording tells it, and the events of a sentence taken together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from jobs.rules.article import Actor, Event, EventKind, EventStatus
from jobs.rules.events.classes import CRASHES, DETERMINERS, DIPLOMATS, HOLDERS, PHONE
from jobs.rules.events.company import WITH_TARGET
from jobs.rules.events.line import Line, Who
from jobs.rules.events.triggers import Trigger

# Whoever does one of these has spoken: that is told once.
_SPOKEN = frozenset(["praise", "appeal", "demand", "condemn", "threaten"])
_MUTUAL = frozenset(["call", "meet", "sign", "ceasefire", "attack"])
# Events of these kinds need somebody they are directed at, or two who act.
_TWO_SIDED = frozenset(["call", "meet", "visit", "summon", "expel"])
_WITH_SOURCE = frozenset([
    "call", "meet", "visit", "statement", "praise", "appeal", "demand", "condemn", "threaten",
    "sign", "aid", "mediate", "resign",
])  # fmt: skip
_OF_OFFICES = frozenset(["resign", "die", "elect", "appoint"])
# Codes and verbs of a deed that somebody dies of; who does these is appointed.
_KILLS = frozenset(["180", "186"])
_KILLING = frozenset(["kill", "murder", "shoot", "gun", "behead", "stab", "assassinate"])
_ENTERS = frozenset(["become", "take", "assume"])
# A person says who expects something; a country that does has only hopes.
_MUSED = frozenset(["expect", "believe"])
# What is only promised is no help yet.
_PROMISED = frozenset(
    [
        "announced",
        "announces",
        "announce",
        "pledged",
        "promised",
        "offered",
        "ordered",
        "approved",
        "unveiled",
    ]
)
_NEAR, _FAR = 8, 14
_HELD = frozenset(["held", "convened", "opened", "began", "started", "concluded", "ended"])
_DENIES = frozenset(["deny", "reject", "rule", "dismiss"])


@dataclass(slots=True)
class Draft:
    """An event as one wording tells it: words `first` to `last` (exclusive)."""

    kind: EventKind
    cameo: str
    status: EventStatus
    sources: list[Who]
    targets: list[Who]
    first: int
    last: int
    lemma: str = ""
    # The verb that does what a noun says: "announced sanctions".
    governor: int | None = None

    def everyone(self) -> list[Who]:
        """All who take part."""
        return [*self.sources, *self.targets]

    def take_in(self, other: "Draft") -> None:
        """Take in who else another wording of the same event names."""
        known = {who.id for who in self.everyone()}
        if not self.sources:
            self.sources = [who for who in other.sources if who.id not in known]
        self.targets += [who for who in other.targets if who.id not in known]

    def tidy(self) -> None:
        """Nobody twice, and no country beside its own leader."""
        if len(self.sources) + len(self.targets) > 1:
            self.sources = _apart(self.sources, ())
            self.targets = _apart(self.targets, self.sources)

    def dead(self) -> tuple[Actor, ...]:
        """Who was killed by somebody, and so has died."""
        killed = self.kind == "attack" and self.status == "done" and self.lemma in _KILLING
        return tuple(Actor(who.id, "source") for who in self.targets if who.person and killed)

    def each(self) -> list["Draft"]:
        """One for each of several who are met one after the other."""
        several = self.kind in ("meet", "call") and self.sources and len(self.targets) > 1
        return [replace(self, targets=[who]) for who in self.targets] if several else [self]

    def event(self, span: tuple[int, int]) -> Event:
        """The event, its words from code point to code point."""
        actors = [Actor(who.id, "source") for who in self.sources]
        actors += [Actor(who.id, "target") for who in self.targets]
        return Event(self.kind, self.cameo or None, self.status, tuple(actors), *span)


def _apart(side: list[Who], others: Sequence[Who]) -> list[Who]:
    """Those of a side who are not on the other already, none twice, nor his country beside him."""
    if len(side) + len(others) < 2:
        return side
    people = [*others, *side]
    homes = {who.home for who in people if who.person}
    taken = {who.id for who in others}
    kept = {who.id: who for who in side if not (who.country and who.id in homes)}
    return [who for id, who in kept.items() if id not in taken]


def reword(told: Line, draft: Draft) -> None:
    """Set right what the words around an event change in its kind and sides."""
    if draft.kind == "statement":
        if draft.lemma == "tell" and draft.targets:
            _reword_told(told, draft)
        return
    if draft.kind == "meet" and draft.cameo == "040":
        around = told.words[max(0, draft.first - 4) : draft.last + _FAR]
        if not PHONE.isdisjoint(around):
            draft.kind, draft.cameo = "call", "041"
    if draft.kind == "praise" and _is_received(told, draft):
        draft.kind, draft.cameo = "meet", "043"
    if draft.cameo in _KILLS and not draft.sources and _is_death(told, draft):
        draft.kind, draft.cameo = "die", ""
    if draft.kind in ("die", "resign"):
        draft.sources, draft.targets = draft.sources or draft.targets, []
    promised = draft.governor is not None and told.words[draft.governor] in _PROMISED
    if draft.kind == "aid" and (promised or draft.lemma in ("pledge", "offer")):
        draft.status = "planned" if draft.status == "done" else draft.status
    if draft.lemma == "order":
        _reword_ordered(told, draft)
    if draft.kind == "visit" and draft.lemma in ("due", "expect"):
        draft.status = "planned"
    if draft.kind == "elect":
        # Voters are the country's; who counts their votes, or sits for them, is not told.
        draft.sources = [who for who in draft.sources if who.country or not draft.targets]
        draft.targets = [who for who in draft.targets if who.person]
    if not draft.targets and (
        draft.kind == "elect" or (draft.kind == "appoint" and draft.lemma in _ENTERS)
    ):
        draft.sources, draft.targets = [], [who for who in draft.sources if who.person]


def _reword_ordered(told: Line, draft: Draft) -> None:
    """A diplomat who is ordered to leave is expelled; what is ordered without "to" is bought."""
    behind = told.words[draft.last : draft.last + _FAR]
    if "leave" in behind and not DIPLOMATS.isdisjoint(behind):
        draft.kind, draft.cameo = "expel", "166"
    elif "to" not in behind[1:]:
        draft.targets = []


def _reword_told(told: Line, draft: Draft) -> None:
    """Who is told to do something is asked for it."""
    if "to" in told.words[draft.last + 1 : draft.last + 3]:
        draft.kind, draft.cameo = "demand", "100"


def _is_death(told: Line, draft: Draft) -> bool:
    """Whether somebody known was killed, by whom is not said; a crash is an accident."""
    if draft.lemma in _KILLING or draft.cameo == "186":
        return all(who.person for who in draft.targets)
    return not CRASHES.isdisjoint(told.words[draft.last : draft.last + _FAR])


def _is_received(told: Line, draft: Draft) -> bool:
    """Whether somebody is welcomed in person: "was welcomed by Y", "welcomed X at the airport"."""
    if draft.lemma != "welcome":
        return False
    people = bool(draft.targets) and all(who.person for who in draft.targets)
    return people and told.word(draft.last + 1) in ("at", "to", "in")


def is_whole(told: Line, draft: Draft, trigger: Trigger) -> bool:
    """Whether enough is known for an event."""
    if not draft.sources and (not draft.targets or draft.kind in _WITH_SOURCE):
        return False
    if draft.kind in _OF_OFFICES:
        vague = draft.lemma == "name" or told.word(draft.last) in ("him", "her")
        if draft.kind == "appoint" and vague and not any(who.person for who in draft.targets):
            return False
        near = told.words[max(0, draft.first - _NEAR) : draft.last + _NEAR]
        return any(who.person for who in draft.everyone()) or not HOLDERS.isdisjoint(near)
    if draft.lemma == "order":
        return bool(draft.sources and draft.targets) and draft.status == "done"
    if draft.kind == "aid" and trigger.form == "noun" and draft.status == "denied":
        return False
    if draft.lemma == "agree":
        return len(draft.sources) > 1 and draft.status == "done"
    if draft.kind == "statement" and draft.lemma in _MUSED:
        return trigger.form == "present" and any(who.person for who in draft.sources)
    if draft.kind == "statement":
        return bool(draft.sources) and draft.status == "done" and not _is_unnamed(told, draft)
    if trigger.form != "noun" and trigger.lemma in WITH_TARGET and not trigger.rest:
        if draft.sources and _has_a_thing(told, draft):
            return True
        several = len(draft.sources) > 1 and trigger.lemma != "discuss"
        return bool(draft.sources) and (bool(draft.targets) or several)
    if draft.kind == "meet" and not draft.sources:
        return False
    return _has_both_sides(told, draft, trigger)


def _has_a_thing(told: Line, draft: Draft) -> bool:
    """Whether something is welcomed, or somebody nobody knows is thanked or asked for a thing."""
    if draft.lemma in ("welcome", "thank"):
        return draft.status == "done" and told.word(draft.last) in DETERMINERS
    if draft.lemma != "ask" or told.word(draft.last) in ("about", "if", "by"):
        return False
    return not {"to", "for"}.isdisjoint(told.words[draft.last + 1 : draft.last + 6])


def _is_unnamed(told: Line, draft: Draft) -> bool:
    """Whether an official nobody names has spoken, for no one."""
    person = draft.sources[0].person
    return not person and told.word(draft.first - 1) in (
        "official",
        "officials",
        "sources",
        "media",
    )


def _has_both_sides(told: Line, draft: Draft, trigger: Trigger) -> bool:
    if draft.targets or len(draft.sources) > 1:
        return bool(draft.targets) or draft.kind in _MUTUAL or draft.kind not in _TWO_SIDED
    if draft.kind not in _TWO_SIDED or draft.status == "called_for":
        return True
    who = draft.sources[0]
    if draft.kind != "meet" or who.person or who.country:
        return False
    if trigger.form != "noun":
        return trigger.lemma == "meet"
    after = told.words[draft.last : draft.last + _NEAR]
    return trigger.lemma in ("meeting", "summit") and not _HELD.isdisjoint(after)


def told_once(drafts: Sequence[Draft]) -> list[Draft]:
    """The events of a sentence, those that are one taken together."""
    if len(drafts) < 2:
        return [draft for draft in drafts if not _is_loss(draft)]
    kept: list[Draft] = []
    for draft in drafts:
        if same := next((other for other in kept if _same(other, draft)), None):
            same.take_in(draft)
        else:
            kept.append(draft)
    kept = [draft for draft in kept if not _is_loss(draft)]
    if len(kept) < 2:
        return kept
    calls = [(draft.status, _ids(draft.everyone())) for draft in kept if draft.kind == "call"]
    speakers = _ids(who for draft in kept if draft.kind in _SPOKEN for who in draft.sources)
    governors = {draft.governor for draft in drafts}
    denied = any(draft.status == "denied" for draft in kept)
    return [
        draft
        for draft in kept
        if (draft.first not in governors or draft.kind == "mediate")
        and not _is_told_by(draft, calls, speakers)
        and not (denied and draft.kind == "statement" and draft.lemma in _DENIES)
    ]


def _is_told_by(
    draft: Draft, calls: Sequence[tuple[EventStatus, frozenset[str]]], speakers: frozenset[str]
) -> bool:
    """Whether an event is told by a plainer one: a talk by the call, a statement by what it says."""
    if draft.kind == "statement":
        return not speakers.isdisjoint(_ids(draft.sources))
    return draft.kind == "meet" and any(
        draft.status == status and _ids(draft.everyone()) <= callers for status, callers in calls
    )


def _is_loss(draft: Draft) -> bool:
    """Whether people of a country were killed, and by whom is not said."""
    unknown = draft.cameo == "180" and not draft.sources
    return unknown and not any(who.person for who in draft.targets)


def _same(one: Draft, other: Draft) -> bool:
    """Whether two wordings tell one deed: of a kind, and of the same doers as far as known."""
    if (one.kind, one.status) != (other.kind, other.status):
        return False
    mine, theirs = _ids(one.sources), _ids(other.sources)
    return mine == theirs or not mine or not theirs


def _ids(found: Iterable[Who]) -> frozenset[str]:
    return frozenset([who.id for who in found])
