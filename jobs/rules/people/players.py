"""Who plays for which country: "Jonas Bjorkman (Sweden) beat Byron Black (Zimbabwe)"."""

from collections.abc import Set

from jobs.rules.names.pages import Page

# Beside a bracket with a country a player's name stands there, whoever else is named.
_BEATEN = ("beat ", "bt ", "def ", "over ")
_BEATS = (" beat ", " bt ", " def ", " defeated ")
# Of so many such brackets all follow players.
_MANY = 3


def players(page: Page) -> Set[int]:
    """The places where names end behind which a country stands in brackets: of many of them, or
    beside a victory."""
    small = page.laid.small
    if " (" not in small:
        return frozenset()
    ends = {
        hit.start - 2: hit.end + 1
        for hit in page.nations
        if small[hit.end : hit.end + 1] == ")" and small.endswith(" (", 0, hit.start)
    }
    if len(ends) >= _MANY:
        return ends.keys()
    return {end for end, behind in ends.items() if _wins(small, end, behind)}


def _wins(small: str, end: int, behind: int) -> bool:
    before = small[max(0, end - 40) : end]
    return small.startswith(_BEATS, behind) or any(word in before for word in _BEATEN)
