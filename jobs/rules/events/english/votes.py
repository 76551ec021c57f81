"""Who elects whom; who only counts the votes elects nobody."""

from jobs.rules.events.classes import words
from jobs.rules.events.drafts import Draft
from jobs.rules.events.line import Line, Who

# What else is won by votes.
_WON = words("confidence backing support approval praise")


def vote(told: Line, draft: Draft) -> None:
    """A country, a parliament and a party elect; who counts the votes, and who stands, do not."""
    if not _WON.isdisjoint(told.words[draft.last : draft.last + 6]):
        draft.sources = draft.targets = []
    if draft.lemma == "choose" and draft.targets and any(who.person for who in draft.sources):
        draft.kind = "appoint"
        return
    draft.sources = [who for who in draft.sources if not draft.targets or _elects(who)]
    draft.targets = [who for who in draft.targets if who.person]
    if not draft.targets and draft.kind == "elect":
        # Who wins an office is elected.
        draft.sources, draft.targets = [], [who for who in draft.sources if who.person]


def _elects(who: Who) -> bool:
    return who.country or not (who.person or "commission" in who.office)
