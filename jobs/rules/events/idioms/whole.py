"""Whether a wording of one more language tells enough for an event, and one that took place."""

from jobs.rules.events.drafts import Draft
from jobs.rules.events.idioms.clause import Clause
from jobs.rules.events.idioms.hit import is_of_nobody, is_plainly_hit, suffering
from jobs.rules.events.idioms.owners import owners
from jobs.rules.events.kinds import SPEECH

_TWO_SIDED = frozenset(["call", "meet", "visit", "summon", "expel", "sanction", "aid"])
# What a noun tells by itself, where it has both sides.
_NAMED = frozenset(["call", "meet", "visit", "attack", "mediate"])


def is_done(draft: Draft, clause: Clause) -> bool:
    """Whether a verb of doing stands beside a noun, or both sides do; and nobody says nothing."""
    if draft.kind == "statement" and draft.status != "done":
        return False
    if draft.kind in SPEECH and draft.status == "denied" and clause.denier() is None:
        # "не поддерживает идею"
        return False
    if "weapon" in clause.saying.special:
        return any(word.startswith(clause.idiom.firing) for word in clause.near())
    if (
        draft.status == "called_for"
        or not clause.saying.is_light
        or not clause.near().isdisjoint(clause.idiom.light)
    ):
        return True
    if draft.kind == "attack" and draft.sources and owners(clause):
        return True
    if is_of_nobody(draft, clause) or suffering(clause):
        return True
    both = bool(draft.sources and draft.targets) or len(draft.sources) > 1
    return both and draft.kind in _NAMED


def is_whole(draft: Draft, clause: Clause) -> bool:
    """Whether enough is known for an event."""
    kind, sources, targets = draft.kind, draft.sources, draft.targets
    if "whom" in clause.saying.special and not targets:
        return False
    if kind in ("praise", "condemn") and clause.saying.form == "infinitive" and not targets:
        # "viajó para mostrar su apoyo"
        return clause.idiom.verb_last
    if kind in ("appoint", "elect"):
        return any(who.person for who in targets)
    if kind in ("die", "resign"):
        draft.sources, draft.targets = sources or targets, []
        return any(who.person for who in draft.sources)
    if kind == "ceasefire" and draft.status == "denied":
        # "拒绝了停火提议"
        return False
    if kind == "ceasefire" and draft.status == "done":
        draft.sources, draft.targets = [*sources, *targets], []
        alone = "alone" in clause.saying.special and bool(sources)
        return alone or (len(sources) + len(targets) > 1 and _is_agreed(clause))
    if kind == "sign" and len(sources) + len(targets) < 2:
        return False
    if not sources:
        unsaid = kind in ("protest", "summon", "expel")
        return bool(targets) and (unsaid or is_plainly_hit(draft, clause))
    if kind in ("call", "meet"):
        return bool(targets) or (len(sources) > 1 and "object" not in clause.saying.to)
    if "alone" in clause.saying.special:
        return True
    two_sided = kind in _TWO_SIDED or (kind == "mediate" and clause.is_noun)
    return bool(targets) or not two_sided


def _is_agreed(clause: Clause) -> bool:
    """Whether a truce stands between two: "between" them, with both right before it, or done."""
    if not clause.is_noun:
        return True
    marks, near = clause.told.marks, clause.near()
    paired = clause.at - 1 in clause.told.who and clause.idiom.verb_last
    return paired or "between" in marks.values() or not near.isdisjoint(clause.idiom.light)
