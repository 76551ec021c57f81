"""The counterparts that a text speaks of, and of which country each is."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jobs.rules.names.finding import Hit
from jobs.rules.names.pages import Page
from jobs.rules.people.counterpartsabroad import are_spoken_of, counterparts_abroad
from jobs.rules.people.eastern.counterparts import counterparts, speaks_of_counterparts

_COUNTERPART = re.compile(r"counterparts?\b(?: (?:from|in|of) (?:the )?)?")
_AND = " and "


@dataclass(frozen=True, slots=True)
class Spoken:
    """A counterpart in the text, the country it is of, and where the words that say so end."""

    start: int
    end: int
    nation: Hit
    last: tuple[int, int]


def may_be_spoken_of(page: Page) -> bool:
    """Whether a text has a word for a counterpart."""
    return "counterpart" in page.laid.small or speaks_of_counterparts(page) or are_spoken_of(page)


def spoken_of(page: Page) -> Iterator[Spoken]:
    """The counterparts of a country: "his Indonesian counterpart", "her counterpart from Turkey"."""
    small = page.laid.small
    if speaks_of_counterparts(page):
        for start, end, hit in counterparts(page):
            yield Spoken(start, end, hit, (start, end))
    if are_spoken_of(page):
        for start, end, hit in counterparts_abroad(page):
            yield Spoken(start, end, hit, (start, end))
    if "counterpart" not in small:
        return
    ending = {hit.end: hit for hit in page.nations}
    beginning = {hit.start: hit for hit in page.nations}
    for match in _COUNTERPART.finditer(small):
        end = match.start() + len(match.group().partition(" ")[0])
        last = (match.start(), end)
        if nation := ending.get(match.start() - 1):
            yield Spoken(nation.start, end, nation, last)
            if other := _joined(page, nation.start, ending):
                yield Spoken(other.start, other.end, other, last)
        elif nation := beginning.get(match.end()):
            yield Spoken(match.start(), nation.end, nation, (nation.start, nation.end))


def _joined(page: Page, start: int, ending: Mapping[int, Hit]) -> Hit | None:
    """The country before another: "his Turkish and Indonesian counterparts"."""
    return ending.get(start - len(_AND)) if page.laid.small.endswith(_AND, 0, start) else None
