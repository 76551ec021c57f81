"""What one event of a sentence tells of another: who is blamed for an attack, who was brought together."""

from collections.abc import Sequence

from jobs.rules.events.drafts import Draft

# So many words apart two wordings speak of one thing.
_NEAR = 12
_BLAMED = frozenset(["condemn", "threaten"])
_BROUGHT_ABOUT = frozenset(["ceasefire", "sign", "meet"])


def told_together(drafts: Sequence[Draft]) -> Sequence[Draft]:
    """Events of one sentence: who condemns an attack or swears to answer it means whoever made it,
    who mediates brings together those who agree."""
    for draft in drafts:
        if draft.targets or not draft.sources:
            continue
        known = {who.id for who in draft.sources}
        if draft.kind in _BLAMED:
            near = (d for d in drafts if d.kind == "attack" and abs(d.first - draft.first) < _NEAR)
            doers = next((d.sources for d in near if d.sources and d.status == "done"), [])
            # "summoned the ambassador to protest"
            summoned = next((d.targets for d in drafts if d.kind == "summon"), [])
            draft.targets = [who for who in doers or summoned if who.id not in known]
        elif draft.kind == "mediate":
            agreed = (d.everyone() for d in drafts if d.kind in _BROUGHT_ABOUT)
            parties = next((all_ for all_ in agreed if len(all_) > 1), [])
            draft.targets = [who for who in parties if who.id not in known]
    return drafts
