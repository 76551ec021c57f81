"""Whether a wording of a Persian, Arabic or Urdu sentence tells an event, and what several tell
of each other."""

from collections.abc import Iterable
from dataclasses import replace

from jobs.rules.events.drafts import Draft
from jobs.rules.events.eastern.before import Before
from jobs.rules.events.eastern.found import Found
from jobs.rules.events.line import Who
from jobs.rules.events.unknown import clear_of_blame

_TWO_SIDED = frozenset(["call", "meet", "summon", "expel", "sanction"])
_ALONE = frozenset(["die", "resign", "statement", "protest", "elect"])
_UNSAID = frozenset(["attack", "elect", "appoint", "die", "summon", "protest"])
_FAR = 12
_ANNOUNCED, _NEAR = frozenset(["aid", "ceasefire", "sanction", "attack", "expel"]), 3
_KILLED = ("180", "186")
_PEACE = frozenset(["meet", "sign", "ceasefire"])
# What is told by another event of its sentence: how a truce came about, how an envoy was told.
_TOLD_BY = {"sign": "ceasefire", "protest": "summon"}


def is_whole(draft: Draft, found: Found) -> bool:
    """Whether enough is known for an event."""
    if draft.kind in ("elect", "appoint"):
        return any(who.person for who in draft.targets)
    if draft.kind == "sanction" and draft.status == "called_for":
        return bool(draft.targets)
    if not draft.sources:
        unsaid = draft.kind in _UNSAID or (draft.kind == "aid" and draft.status == "called_for")
        return bool(draft.targets) and unsaid
    if "named" in found.wording.to and not draft.targets:
        return False
    if draft.kind in _ALONE:
        if draft.kind == "die" and any(who.country for who in draft.everyone()):
            return True
        return draft.kind in ("statement", "protest") or any(w.person for w in draft.everyone())
    if draft.kind == "ceasefire" and draft.status == "done":
        return len(draft.everyone()) > 1
    if draft.kind == "visit":
        return bool(draft.targets)
    if draft.kind in _TWO_SIDED or "two" in found.wording.to:
        return bool(draft.targets) or len(draft.sources) > 1
    # A person who attacks nobody who is named only speaks.
    armed = draft.cameo in ("190", "195") and not all(who.person for who in draft.sources)
    killed = draft.cameo == "180"
    return draft.kind != "attack" or bool(draft.targets) or armed or killed


def completed(drafts: list[Draft], before: Before) -> list[Draft]:
    """The events of a sentence that tell more of each other: who is condemned attacked, and who
    made peace by mediation."""
    attackers = [who for d in drafts if d.kind == "attack" for who in d.sources] or before.attackers
    made = [who for d in drafts if d.kind in _PEACE for who in d.everyone()]
    parties = list(dict.fromkeys(made)) or before.pair
    accused = [who for d in drafts if d.cameo == "112" for who in d.targets]
    kinds = {draft.kind for draft in drafts}
    drafts = [draft for draft in drafts if _TOLD_BY.get(draft.kind) not in kinds]
    for draft in drafts:
        if draft.kind == "condemn" and not draft.targets:
            draft.targets = _summoned(draft, drafts) or [
                who for who in attackers if who not in draft.sources
            ]
        elif draft.kind == "mediate" and not draft.targets:
            draft.targets = [who for who in parties if who not in draft.sources]
        elif draft.kind == "attack" and not draft.sources:
            draft.sources = [who for who in accused if who not in draft.targets]
    for draft in drafts:
        if draft.kind == "threaten" and not draft.targets:
            draft.targets = _retaliated(draft.sources, drafts)
    drafts = _with_victims(drafts)
    drafts = [draft for draft in drafts if not _is_announcing(draft, drafts)]
    drafts = [draft for draft in drafts if not _is_told_twice(draft, drafts)]
    return clear_of_blame(draft for draft in map(_told_of_dead, drafts) if draft)


def _summoned(said: Draft, drafts: list[Draft]) -> list[Who]:
    """To whose envoy somebody protests whom he has summoned."""
    return [
        who
        for draft in drafts
        if draft.kind == "summon" and draft.sources == said.sources
        for who in draft.targets
    ]


def _is_told_twice(said: Draft, drafts: Iterable[Draft]) -> bool:
    """Whether somebody's threat without an addressee stands in the same sentence with one."""
    return (
        said.kind == "threaten"
        and not said.targets
        and any(
            draft is not said
            and draft.kind == said.kind
            and draft.sources == said.sources
            and draft.targets
            for draft in drafts
        )
    )


def _retaliated(sources: list[Who], drafts: list[Draft]) -> list[Who]:
    """Who attacked those that threaten to hit back, or their country."""
    hit = {who.id for who in sources} | {who.home for who in sources if who.home}
    return [
        who
        for draft in drafts
        if draft.kind == "attack" and any(one.id in hit for one in draft.targets)
        for who in draft.sources
    ]


def _with_victims(drafts: list[Draft]) -> list[Draft]:
    """Of an attack in two wordings ("the killing of X in an Israeli raid") one."""
    raids = [d for d in drafts if d.kind == "attack" and d.sources and d.cameo != "180"]
    fallen = [d for d in drafts if _is_of_victims(d)]
    victims = [who for d in fallen for who in d.sources]
    for raid in raids:
        if raid.status == "done" and not raid.targets:
            raid.targets = [who for who in victims if who not in raid.sources]
    drafts = [draft for draft in drafts if draft not in fallen]
    for draft in drafts:
        killed = draft.kind == "attack" and draft.cameo in _KILLED and not draft.sources
        near = [raid for raid in raids if 0 < raid.first - draft.last < _FAR]
        if killed and near:
            near[0].targets = list(dict.fromkeys([*draft.targets, *near[0].targets]))
            draft.targets = []
    return drafts


def _is_of_victims(draft: Draft) -> bool:
    """Whether people of a country died, of whom nobody is named."""
    killed = draft.kind == "die" or (draft.cameo == "180" and not draft.targets)
    return killed and not any(who.person for who in draft.everyone())


def _is_announcing(said: Draft, drafts: Iterable[Draft]) -> bool:
    """Whether somebody only announces what he does: "announced a truce"."""
    return said.kind == "statement" and any(
        (deed.kind in _ANNOUNCED or (deed.kind == "resign" and deed.status == "denied"))
        and deed.sources == said.sources
        and (
            0 <= said.first - deed.last <= (_NEAR if deed.kind == "aid" else 1)
            or 0 <= deed.first - said.last <= _NEAR
        )
        for deed in drafts
    )


def _told_of_dead(draft: Draft) -> Draft | None:
    """An attack by nobody known is told of whom it hit, if it was done; whoever was killed died."""
    if draft.kind != "attack" or (draft.sources and draft.targets):
        return draft
    if draft.status != "done":
        return draft if draft.sources else None
    dead = draft.targets or draft.sources
    if draft.cameo in _KILLED and dead and all(who.person for who in dead):
        return replace(draft, kind="die", cameo="", sources=dead, targets=[])
    return draft if draft.cameo != "180" and dead else None
