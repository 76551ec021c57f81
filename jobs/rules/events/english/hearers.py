"""To whom something is said that is in a letter, a speech or a call: "said in a letter to X"."""

from jobs.rules.events.drafts import Draft
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.line import Who

# What leads to the hearer, by the word behind it.
_LED = {
    "to": frozenset([
        "letter", "letters", "message", "note", "telegram", "cable", "speech", "address", "remarks",
        "testimony", "speaking", "writing",
    ]),
    "with": frozenset(["interview", "call", "conversation"]),
}  # fmt: skip
_WAYS = frozenset().union(*_LED.values())
_BEFORE, _BEHIND, _NEAR = 16, 14, 4


def hearers(telling: Telling, draft: Draft) -> list[Who]:
    """Who hears what a statement with nobody it is directed at says."""
    said = telling.told.words
    if _WAYS.isdisjoint(said):
        return []
    start, end = max(0, draft.first - _BEFORE), min(draft.last + _BEHIND, telling.told.size - 1)
    for at in range(start, end):
        if said[at] in _LED.get(said[at + 1], ()):
            named = telling.between(at + 2, at + 2 + _NEAR)[:1]
            return [
                who for who in named if who not in draft.sources and not _is_place(who, said[at])
            ]
    return []


def _is_place(who: Who, way: str) -> bool:
    """Whether a country is only where somebody speaks, and hears nothing."""
    return who.country and way in ("interview", "speech", "remarks", "testimony")
