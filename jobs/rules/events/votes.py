"""Who elects whom: voters are their country's, and who only counts the votes elects nobody."""

from jobs.rules.events.classes import BE, words
from jobs.rules.events.drafts import Draft
from jobs.rules.events.line import Line, Who

# They elect for their country.
_CHAMBERS = ("commission",)
# What else is won by votes.
_WON = words("confidence backing support approval praise")


def vote(told: Line, draft: Draft) -> None:
    """Voters are their country's; who counts votes, or sits for the voters, elects nobody."""
    undergone = told.word(draft.first - 1) in BE
    if not _WON.isdisjoint(told.words[draft.last : draft.last + 6]):
        draft.sources = draft.targets = []
    if draft.lemma == "choose" and draft.targets and any(who.person for who in draft.sources):
        draft.kind = "appoint"
        return
    draft.sources = [who for who in draft.sources if not draft.targets or _elects(who, undergone)]
    draft.targets = [who for who in draft.targets if who.person]
    if not draft.targets and draft.kind == "elect":
        # Who wins an office is elected.
        draft.sources, draft.targets = [], [who for who in draft.sources if who.person]


def _elects(who: Who, undergone: bool) -> bool:
    if who.country or who.person:
        return who.country
    return not undergone and not any(name in who.office for name in _CHAMBERS)
