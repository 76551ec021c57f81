"""Whom "both", "both sides" and "the two leaders" mean where something is done to them."""

from collections.abc import Sequence

from jobs.rules.events.classes import LEADERS, NATIONS
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.line import Who

_THE = frozenset(["the", "these", "those"])


def both(telling: Telling, at: int, sources: Sequence[Who] = ()) -> list[Who]:
    """Whom such words from a word on mean, but for those who act."""
    said = telling.told.word(at)
    if said != "both" and (said not in _THE or telling.told.words[at + 1] != "two"):
        return []
    words = telling.told.words[at : at + 3]
    noun = words[1] if words[0] == "both" else words[-1]
    kinds = ("two",) if noun in LEADERS else ("nations",) if noun in NATIONS else ("nations", "two")
    doing = {who.id for who in sources} | {who.home for who in sources}
    for kind in kinds:
        meant = [who for who in telling.meant(kind) if who.id not in doing]
        if len(meant) > 1:
            return meant
    return []
