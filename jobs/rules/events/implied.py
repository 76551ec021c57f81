"""Whom a verb is directed at, or does it, who is not named beside it but was before."""

from jobs.rules.events.alphabet import CLASS
from jobs.rules.events.classes import DIPLOMATS
from jobs.rules.events.drafts import Draft
from jobs.rules.events.line import Line, Who
from jobs.rules.events.paired import both
from jobs.rules.events.rewording import ATTACKS
from jobs.rules.events.subjects import main
from jobs.rules.events.telling import Telling
from jobs.rules.events.triggers import OBJECT, Trigger

# What may be done to a country or organization.
_OF_NATIONS = frozenset(["appeal", "condemn", "threaten", "attack", "sanction"])
_THE = frozenset(["the", "this", "that", "these", "those"])
_REMARKS = frozenset(
    ["remark", "remarks", "comment", "comments", "statement", "statements", "words"]
)
# What somebody does that others judge.
_STEPS = frozenset([
    "move", "step", "decision", "veto", "measure", "measures", "plan", "announcement", "ruling",
    "vote", "request", "complaint", "proposal", "resolution", "bill", "law", "decree", "order",
    "action", "actions", "deployment", "launch", "test", "tariffs", "sanctions", "conduct", "policy", "suspension", "withdrawal",
])  # fmt: skip
_RIVALS = frozenset(
    ["rival", "opponent", "predecessor", "successor", "host", "guest", "challenger"]
)
_HIS = frozenset(["his", "her"])
# Before these "her" is she, and owns nothing.
_NO_THING = frozenset(
    CLASS["prep"] + CLASS["ends"] + CLASS["conj"] + CLASS["time"] + CLASS["adverb"]
) | {""}
_JUDGING = frozenset(["praise", "condemn"])
_OBJECTIVE = {"he": "him", "she": "her"}


def with_whom(telling: Telling, first: int) -> list[Who]:
    """Whom a clause before goes on about: "his counterpart, X, with whom he signed"."""
    told = telling.told
    near = told.words[max(0, first - 6) : first]
    if "whom" not in near:
        return []
    whom = max(0, first - 6) + near.index("whom")
    return telling.between(whom - 4, whom)[-1:] if told.words[whom - 1] == "with" else []


def pronoun(telling: Telling, draft: Draft, trigger: Trigger) -> list[Who]:
    """Whom a pronoun behind the verb means: "appointed him", "urged it"."""
    told, last = telling.told, draft.last
    if trigger.lemma == "threaten" and told.word(last) == "to":
        last += 2
    led = told.word(last) in trigger.to
    if (led or OBJECT in trigger.to) and (two := both(telling, last + led, draft.sources)):
        return two
    owned = (
        told.word(last + led) in _HIS
        and told.codes[last + led + 1 : last + led + 2] not in _NO_THING
    )
    if trigger.kind not in _JUDGING and owned:
        rival = not _RIVALS.isdisjoint(told.words[last + 1 : last + 5])
        return telling.other(last, draft.sources, told.word(last + led)) if rival else []
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
        return telling.other(last, draft.sources, pronoun)
    return telling.other(last, draft.sources, pronoun) if pronoun in ("him", "her") else []


def by_whom_said(telling: Telling, draft: Draft) -> None:
    """Who says that his country will retaliate threatens."""
    earlier = telling.before_this
    if not draft.sources and earlier and earlier.kind == "statement" and earlier.last < draft.first:
        draft.sources = list(earlier.sources)


def parties(telling: Telling, draft: Draft) -> list[Who]:
    """Between whom somebody mediates who are not named there: the two or more who agreed."""
    mediators = {who.id for who in draft.sources}
    for parties in (telling.memory.agreed, main(telling, draft.first)):
        apart = [who for who in parties if who.id not in mediators]
        if len(apart) > 1:
            return apart
    return []


def attackers(telling: Telling, draft: Draft) -> list[Who]:
    """Whose attack is condemned that was told before: "condemned the offensive"; or whose step."""
    told, last = telling.told, draft.last
    things = told.words[last + 1 : last + (8 if told.codes[last + 1 : last + 2] == '"' else 4)]
    the = told.word(last) in _THE
    if the and not _REMARKS.isdisjoint(things):
        return [who for who in telling.memory.speakers if who not in draft.sources]
    if _is_step_told_of(told, draft):
        return _mover(telling, draft, draft.first)
    if the and not _STEPS.isdisjoint(things):
        earlier = telling.before_this
        return _mover(telling, draft, earlier.last if earlier else 0)
    meant = told.word(last) == "it" or (the and not ATTACKS.isdisjoint(things))
    return [who for who in telling.memory.attackers if who not in draft.sources] if meant else []


def _is_step_told_of(told: Line, draft: Draft) -> bool:
    """Whether it is a step just told of: "a move that the Kremlin condemned"."""
    before = told.words[max(0, draft.first - 8) : draft.first]
    which = next((at for at, said in enumerate(before) if said in ("that", "which")), 0)
    return bool(which) and before[which - 1] in _STEPS


def _mover(telling: Telling, draft: Draft, until: int) -> list[Who]:
    """Who took the step: the first named in the sentence until a word, or in one before in which
    nobody only spoke."""
    doing = {who.id for who in draft.sources}
    here = [who for at, who in telling.told.who.items() if at < until]
    if here and here[0].id not in doing:
        return here[:1]
    apart = [who for who in telling.memory.movers if who.id not in doing]
    return apart[-1:]
