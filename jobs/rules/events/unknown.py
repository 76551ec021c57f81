"""Attacks by nobody known: they are told of whom they hit, and blame nobody for it."""

from collections.abc import Iterable

from jobs.rules.events.drafts import Draft


def clear_of_blame(drafts: Iterable[Draft]) -> list[Draft]:
    """Of events of one sentence those where nobody is blamed who was hit: "condemned the attack
    on X"."""
    drafts = list(drafts)
    hit = [who for d in drafts if d.kind == "attack" and not d.sources for who in d.targets]
    for draft in drafts:
        if draft.kind == "condemn":
            draft.targets = [who for who in draft.targets if who not in hit]
    return drafts
