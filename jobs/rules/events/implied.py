"""Whom a verb is directed at, or does it, who is not named beside it but was before."""

from jobs.rules.events.classes import DIPLOMATS
from jobs.rules.events.drafts import Draft
from jobs.rules.events.line import Who
from jobs.rules.events.paired import both
from jobs.rules.events.rewording import ATTACKS
from jobs.rules.events.subjects import main
from jobs.rules.events.telling import Telling
from jobs.rules.events.triggers import OBJECT, Trigger

# What may be done to a country or organization.
_OF_NATIONS = frozenset(["appeal", "condemn", "threaten", "attack", "sanction"])
_THE = frozenset(["the", "this", "that", "these", "those"])
_RIVALS = frozenset(
    ["rival", "opponent", "predecessor", "successor", "host", "guest", "challenger"]
)
_HIS = frozenset(["his", "her"])
_JUDGING = frozenset(["praise", "condemn"])
_OBJECTIVE = {"he": "him", "she": "her"}


def pronoun(telling: Telling, draft: Draft, trigger: Trigger) -> list[Who]:
    """Whom a pronoun behind the verb means: "appointed him", "urged it"."""
    told, last = telling.told, draft.last
    led = told.word(last) in trigger.to
    if (led or OBJECT in trigger.to) and (two := both(telling, last + led, draft.sources)):
        return two
    if trigger.kind not in _JUDGING and told.word(last + (told.word(last) in trigger.to)) in _HIS:
        rival = not _RIVALS.isdisjoint(told.words[last + 1 : last + 5])
        return telling.other(last, draft.sources) if rival else []
    if OBJECT not in trigger.to:
        return []
    pronoun = told.word(last)
    if pronoun == "its" and trigger.kind in _JUDGING:
        return telling.thing(draft.first, draft.sources)
    if pronoun == "its" and not DIPLOMATS.isdisjoint(told.words[last + 1 : last + 3]):
        return telling.thing(draft.first, draft.sources)
    if trigger.kind == "demand" and pronoun == "that":
        pronoun = _OBJECTIVE.get(told.word(last + 1), "")
    if pronoun == "it" and draft.sources and trigger.kind in _OF_NATIONS:
        return telling.thing(draft.first, draft.sources)
    if pronoun == "them" and telling.before_this:
        return [who for who in telling.before_this.targets if who not in draft.sources]
    owned = pronoun in ("his", "her") and trigger.kind in _JUDGING and told.word(last + 1) != "own"
    if owned and trigger.lemma != "thank":
        return telling.other(last, draft.sources)
    return telling.other(last, draft.sources) if pronoun in ("him", "her") else []


def by_whom_said(telling: Telling, draft: Draft) -> None:
    """Who says that his country will retaliate threatens."""
    earlier = telling.before_this
    if not draft.sources and earlier and earlier.kind == "statement" and earlier.last < draft.first:
        draft.sources = list(earlier.sources)


def parties(telling: Telling, draft: Draft) -> list[Who]:
    """Between whom somebody mediates who are not named there: the two or more who agreed."""
    mediators = {who.id for who in draft.sources}
    for parties in (main(telling, draft.first), telling.memory.agreed):
        apart = [who for who in parties if who.id not in mediators]
        if len(apart) > 1:
            return apart
    return []


def attackers(telling: Telling, draft: Draft) -> list[Who]:
    """Whose attack is condemned that was told before: "condemned the offensive"."""
    told, last = telling.told, draft.last
    meant = told.word(last) == "it" or (
        told.word(last) in _THE and not ATTACKS.isdisjoint(told.words[last + 1 : last + 4])
    )
    return [who for who in telling.memory.attackers if who not in draft.sources] if meant else []
