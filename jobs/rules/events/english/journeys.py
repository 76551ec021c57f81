"""What the words around a journey change: who is due, where to, and what is brought."""

from jobs.rules.events.classes import MISSIONS, words
from jobs.rules.events.company import HELP
from jobs.rules.events.drafts import Draft
from jobs.rules.events.line import Line

_FAR = 14
_DAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight next later soon"
)


def ferry(told: Line, draft: Draft) -> None:
    """What flies somewhere with help brings it."""
    go(told, draft)
    helps = HELP.isdisjoint(told.words[max(0, draft.first - _FAR) : draft.last + _FAR])
    if draft.kind == "visit" and not helps and not any(who.person for who in draft.sources):
        draft.kind, draft.cameo = "aid", "070"


def go(told: Line, draft: Draft) -> None:
    """Who travels goes to a country: "flew to a G20 summit in China"."""
    if draft.kind != "visit":
        return
    if draft.lemma == "on" and "way" in told.words[draft.first : draft.last]:
        draft.status = "planned"
    sets_off = told.words[draft.first] in (f"{draft.lemma}s", "flies")
    if sets_off and not _DAYS.isdisjoint(told.words[draft.last : draft.last + 8]):
        # "Leaves for Muscat on Tuesday".
        draft.status = "planned" if draft.status == "done" else draft.status
    if draft.lemma in ("accept", "take") and "invitation" in told.words[draft.first : draft.last]:
        draft.status = "planned"
    houses = [who for at, who in told.who.items() if told.words[at + 1] in MISSIONS]
    draft.targets = [who for who in draft.targets if who not in houses]
    if houses and not draft.targets:
        draft.sources = []
    if all(who.country for who in draft.targets):
        return
    countries = [who for who in draft.targets if who.country]
    behind = [(at, who) for at, who in told.who.items() if draft.last <= at < draft.last + _FAR]
    there = [who for at, who in behind if who.country and told.words[at - 1] == "in"]
    draft.targets = countries or there[:1] or draft.targets


def due(_told: Line, draft: Draft) -> None:
    """Who is due somewhere is to go there."""
    draft.status = "planned" if draft.kind == "visit" else draft.status
