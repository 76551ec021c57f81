"""The events of a sentence taken together: what is told twice, or by a plainer one, stands once."""

from collections.abc import Iterable, Sequence
from itertools import islice

from jobs.rules.article import EventStatus
from jobs.rules.events.drafts import Draft, ids

# Whoever does one of these has spoken: that is told once.
_SPOKEN = frozenset(["praise", "appeal", "demand", "condemn", "threaten"])
# No sentence of prose tells more deeds; what has more is no sentence.
_MOST = 64
_DENIES = frozenset(["deny", "reject", "rule", "dismiss"])


def told_once(told: Iterable[Draft]) -> list[Draft]:
    """The events of a sentence, those that are one taken together."""
    drafts = list(islice(told, _MOST))
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
    calls = [(draft.status, ids(draft.everyone())) for draft in kept if draft.kind == "call"]
    speakers = ids(who for draft in kept if draft.kind in _SPOKEN for who in draft.sources)
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
        return not speakers.isdisjoint(ids(draft.sources))
    return draft.kind == "meet" and any(
        draft.status == status and ids(draft.everyone()) <= callers for status, callers in calls
    )


def _is_loss(draft: Draft) -> bool:
    """Whether people of a country were killed, and by whom is not said."""
    unknown = draft.cameo == "180" and not draft.sources
    return unknown and not any(who.person for who in draft.targets)


def _same(one: Draft, other: Draft) -> bool:
    """Whether two wordings tell one deed: of a kind, and of the same doers as far as known."""
    if (one.kind, one.status) != (other.kind, other.status):
        return False
    mine, theirs = ids(one.sources), ids(other.sources)
    return mine == theirs or not mine or not theirs
