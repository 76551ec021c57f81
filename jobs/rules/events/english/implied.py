"""Whom a verb is directed at, or does it, who is not named beside it but was before."""

from jobs.rules.events.alphabet import CLASS
from jobs.rules.events.classes import BODIES, DIPLOMATS
from jobs.rules.events.drafts import Draft
from jobs.rules.events.english.blows import ATTACKS
from jobs.rules.events.english.endings import main
from jobs.rules.events.english.paired import both
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.kinds import MUTUAL
from jobs.rules.events.line import Line, Who
from jobs.rules.events.triggers import OBJECT, Trigger

# What may be done to a country or organization.
_OF_NATIONS = frozenset(["appeal", "condemn", "threaten", "attack", "sanction"])
# Words for a country named before.
_LANDS = frozenset(["country", "territory", "enclave", "kingdom", "nation", "island", "strip"])
_THE = frozenset(["the", "this", "that", "these", "those"])
_REMARKS = frozenset(
    ["remark", "remarks", "comment", "comments", "statement", "statements", "words"]
)
# What somebody does that others judge.
_STEPS = frozenset([
    "move", "step", "decision", "veto", "measure", "measures", "plan", "announcement", "ruling",
    "vote", "request", "complaint", "proposal", "resolution", "bill", "law", "decree", "order",
    "action", "actions", "choice", "pick", "appointment", "nomination", "reshuffle", "exercises",
    "drills", "manoeuvres", "warrant", "warrants", "deployment", "launch", "test", "tariffs", "sanctions", "conduct", "policy", "suspension", "withdrawal",
])  # fmt: skip
_A_STEP = ([",", "a"], ["in", "a"])
_RIVALS = frozenset(
    ["rival", "opponent", "predecessor", "successor", "host", "guest", "challenger"]
)
_HIS = frozenset(["his", "her"])
# Before these "her" is she, and owns nothing.
_APART = frozenset(
    CLASS["prep"] + CLASS["ends"] + CLASS["conj"] + CLASS["time"] + CLASS["adverb"]
) | {""}
_UNLESS = frozenset(["if", "unless"])
_SOON, _OPENS = 8, 3
_OF = frozenset(CLASS["=of"])
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
    at = last + (told.word(last) in trigger.to)
    if (at > last or OBJECT in trigger.to) and (two := both(telling, at, draft.sources)):
        return two
    said = told.word(at)
    if trigger.kind not in _JUDGING and said in _HIS and told.codes[at + 1 : at + 2] not in _APART:
        rival = not _RIVALS.isdisjoint(told.words[at + 1 : at + 5])
        return telling.other(at, draft.sources, said) if rival else []
    return _as_object(telling, draft, trigger, last) if OBJECT in trigger.to else []


def _as_object(telling: Telling, draft: Draft, trigger: Trigger, at: int) -> list[Who]:
    """Whom a pronoun means as the bare object."""
    told, said = telling.told, telling.told.word(at)
    if trigger.kind == "demand" and said == "that":
        said = _OBJECTIVE.get(told.word(at + 1), "")
    if said == "its":
        diplomats = not DIPLOMATS.isdisjoint(told.words[at + 1 : at + 3])
        judged = trigger.kind in _JUDGING or diplomats
        return telling.thing(draft.first, draft.sources) if judged else []
    if said == "it":
        may_be = draft.sources and trigger.kind in _OF_NATIONS
        return telling.thing(draft.first, draft.sources) if may_be else []
    if said == "each" and told.word(at + 1) == "other":
        draft.mutual = draft.kind not in MUTUAL and draft.kind != "attack"
        return []
    if said == "the" and told.word(at + 1) in BODIES and told.codes[at + 2 : at + 3] not in _OF:
        return [who for who in telling.meant(told.words[at + 1]) if who not in draft.sources]
    if said in _THE and told.word(at + 1) in _LANDS and told.codes[at + 2 : at + 3] not in _OF:
        return [who for who in telling.thing(draft.first, draft.sources) if who.country]
    if said == "them" and telling.before_this:
        return [who for who in telling.before_this.targets if who not in draft.sources]
    own = said in _HIS and told.word(at + 1) == "own"
    judges = trigger.kind in _JUDGING and trigger.lemma != "thank" and not own
    if said in _OBJECTIVE.values() or (said in _HIS and judges):
        return telling.other(at, draft.sources, said)
    return []


def by_whom_said(telling: Telling, draft: Draft) -> None:
    """Who says that his country will retaliate threatens."""
    earlier = telling.before_this
    if not earlier or earlier.kind != "statement" or earlier.last > draft.first:
        return
    homes = {who.home for who in earlier.sources}
    theirs = all(who.country and (who.id in homes or homes == {None}) for who in draft.sources)
    if theirs and draft.first - earlier.last < _SOON:
        draft.sources = list(earlier.sources)


def warned(telling: Telling, draft: Draft) -> list[Who]:
    """Whom a threat is meant for: whoever it will befall "if X attacks"."""
    said, codes = telling.told.words, telling.told.codes
    for at in range(len(codes) - 1):
        if said[at] in _UNLESS:
            after = telling.between(at + 1, at + 4)[:1]
            homes = {who.home for who in draft.sources}
            return [who for who in after if who not in draft.sources and who.id not in homes]
    return []


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
    if draft.first > 2 and ("which" in told.words[draft.first - 3 : draft.first]):
        earlier = telling.before_this
        if earlier and earlier.sources and earlier.sources != draft.sources:
            return list(earlier.sources)
    if is_step_told_of(told, draft):
        return _mover(telling, draft, draft.first)
    if the and not _STEPS.isdisjoint(things):
        earlier = telling.before_this
        return _mover(telling, draft, earlier.last if earlier else _opened_by(telling, draft))
    meant = told.word(last) == "it" or (the and not ATTACKS.isdisjoint(things))
    return [who for who in telling.memory.attackers if who not in draft.sources] if meant else []


def is_step_told_of(told: Line, draft: Draft) -> bool:
    """Whether it is a step just told of: "a move that the Kremlin condemned"."""
    before = told.words[max(0, draft.first - 24) : draft.first]
    which = next((at for at, said in enumerate(before) if said in ("that", "which")), 0)
    if which and before[which - 1] in _STEPS:
        return True
    return any(
        said in _STEPS and before[at - 2 : at] in _A_STEP
        for at, said in enumerate(before)
        if at > 1
    )


def _opened_by(telling: Telling, draft: Draft) -> int:
    """Where a sentence goes on behind who opens it, if others judge what he did there."""
    first = next(iter(telling.told.who), 0)
    homes = {who.home for who in draft.sources}
    theirs = first in telling.told.who and telling.told.who[first].home in homes
    apart = "," in telling.told.codes[first : draft.first]
    return first + 1 if first < _OPENS and apart and not theirs else 0


def _mover(telling: Telling, draft: Draft, until: int) -> list[Who]:
    """Who took the step: the first named in the sentence until a word, or in one before in which
    nobody only spoke."""
    doing = {who.id for who in draft.sources}
    here = [who for at, who in telling.told.who.items() if at < until]
    if here and here[0].id not in doing:
        return here[:1]
    apart = [who for who in telling.memory.movers if who.id not in doing]
    return apart[-1:]
