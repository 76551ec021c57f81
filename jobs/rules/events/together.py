"""The events of a sentence taken together: what is told twice, or by a plainer one, stands once."""

from collections.abc import Iterable, Sequence
from itertools import islice

from jobs.rules.events.drafts import Draft, ids
from jobs.rules.events.kinds import SPEECH, STANCES

# No sentence of prose tells more deeds; what has more is no sentence.
_MOST = 64
# What is done by telephone too.
_TALKS = frozenset(["talk", "discuss", "speak", "conversation", "discussion"])
_DENIES = frozenset(
    ["deny", "reject", "rule", "dismiss", "brush", "shrug", "wave", "refute", "rebut"]
)
# Of these each that names others is one of its own.
_EACH_HIS_OWN = frozenset(["attack", "appoint"])


def told_once(told: Iterable[Draft], called: frozenset[str] = frozenset()) -> list[Draft]:
    """The events of a sentence, those that are one taken together; what those talked about who
    have `called` each other before is the call."""
    kept: list[Draft] = []
    governors: set[int | None] = set()
    for draft in islice(told, _MOST):
        if called and _is_of_call(draft, called):
            continue
        governors.add(draft.governor)
        for other in kept:
            if other.kind == draft.kind and other.status == draft.status and _same(other, draft):
                other.take_in(draft)
                if draft.governor == other.first:
                    # "Offered assistance": the verb has told it.
                    governors.discard(other.first)
                break
        else:
            kept.append(draft)
    if kept:
        kept = [draft for draft in kept if draft.cameo != "180" or not _is_loss(draft, kept)]
    if len(kept) < 2:
        return kept
    return [
        draft
        for draft in kept
        if (draft.first not in governors or draft.kind == "mediate")
        and not (draft.kind == "statement" and _is_told_by_words(draft, kept))
        and not (draft.kind == "meet" and _is_told_by_call(draft, kept))
    ]


def _is_told_by_words(said: Draft, kept: Sequence[Draft]) -> bool:
    """Whether that somebody has spoken is told by what he said, or what he denied."""
    speakers = ids(said.sources)
    for draft in kept:
        if (
            draft.kind in STANCES
            and draft.status != "denied"
            and not speakers.isdisjoint(ids(draft.sources))
        ):
            return True
        if draft.status == "denied" and said.lemma in _DENIES:
            return True
        if draft.status == "denied" and _says_he_did_not(said, draft):
            return True
    return False


def _says_he_did_not(said: Draft, draft: Draft) -> bool:
    """Whether somebody says of himself that he has not done it: "said it had not attacked"."""
    soon = 0 < draft.first - said.last < 7 or 0 < said.first - draft.last < 7
    return soon and ids(draft.sources) == ids(said.sources) and draft.kind not in SPEECH


def _is_of_call(draft: Draft, called: frozenset[str]) -> bool:
    talk = draft.kind == "meet" and draft.status == "done" and draft.lemma in _TALKS
    return talk and ids(draft.everyone()) == called


def _is_told_by_call(talk: Draft, kept: Sequence[Draft]) -> bool:
    """Whether a talk is the call that is told too."""
    those = ids(talk.everyone())
    return any(
        draft.kind == "call" and draft.status == talk.status and those <= ids(draft.everyone())
        for draft in kept
    )


def _is_loss(killed: Draft, kept: Sequence[Draft]) -> bool:
    """Whether people of a country were killed, and by whom is not said, or is told by the attack."""
    if killed.sources or any(who.person for who in killed.targets):
        return False
    others = any(draft.kind == "attack" and draft is not killed for draft in kept)
    return others or not killed.armed


def _same(one: Draft, other: Draft) -> bool:
    """Whether two wordings tell of the same doers, as far as they are known, and not of others
    to whom each does it."""
    apart = one.targets and other.targets and ids(one.targets).isdisjoint(ids(other.targets))
    if one.unknown and other.sources and not one.sources:
        # Whom nobody knows is not whoever attacked before; but it may be his who claims it.
        return other.lemma == "claim"
    if not one.sources or not other.sources:
        return not (apart and one.kind in _EACH_HIS_OWN)
    return ids(one.sources) == ids(other.sources) and not apart
