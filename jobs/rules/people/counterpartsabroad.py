"""Counterparts in Spanish, French, Russian and Turkish: "su homólogo chino", "турецким коллегой"."""

import re
from collections.abc import Iterator, Mapping

from jobs.rules.names.finding import Hit
from jobs.rules.names.pages import Page

# One of these stands in a text that speaks of any.
_SIGNS = ("omolog", "omólog", "par ", "colega", "коллег", "визави", "mevkida", "meslekta")
# Before the country, with what may stand between; and behind it.
_BEFORE = re.compile(
    r"(?<!\w)(?P<word>hom[oó]log[oa]s?|homologues?|(?<=sus )pares|(?<=su )(?:par|colega|contraparte)|(?<=sus )colegas"
    r"|коллег\w{0,4}|визави) (?:de (?:los |la |las )?|del |du |des |d['’]|de l['’]|en |из )?"
)
_BEHIND = re.compile(r"(?<!\w)(?:коллег\w{0,4}|визави|mevkida[sş]\w*|meslekta[sş]\w*)")
_ANDS = (" y ", " e ", " et ", " и ", " ve ", ", ")
Counterpart = tuple[int, int, Hit]


def are_spoken_of(page: Page) -> bool:
    """Whether a text has a word for a counterpart in one of these languages."""
    small = page.laid.small
    return any(sign in small for sign in _SIGNS)


def counterparts_abroad(page: Page) -> Iterator[Counterpart]:
    """The counterparts of a country, each with where it is spoken of and the country."""
    small = page.laid.small
    beginning = {hit.start: hit for hit in page.nations}
    ending = {hit.end: hit for hit in page.nations}
    for match in _BEHIND.finditer(small):
        if nation := ending.get(match.start() - 1):
            yield nation.start, match.end(), nation
            for other in _joined(small, nation.start, ending):
                yield other.start, other.end, other
    for match in _BEFORE.finditer(small):
        if (nation := beginning.get(match.end())) and match.start() - 1 not in ending:
            yield match.start(), nation.end, nation
            yield from _listed(small, nation, beginning)


def _joined(small: str, start: int, ending: Mapping[int, Hit]) -> Iterator[Hit]:
    """The country before another: "со своими турецким и иранским коллегами"."""
    found = (ending.get(start - len(sign)) for sign in _ANDS if small.endswith(sign, 0, start))
    yield from (hit for hit in found if hit)


def _listed(small: str, nation: Hit, beginning: Mapping[int, Hit]) -> Iterator[Counterpart]:
    """The countries behind one: "ses homologues turc et iranien"."""
    while sign := next((sign for sign in _ANDS if small.startswith(sign, nation.end)), ""):
        following = beginning.get(nation.end + len(sign))
        if following is None:
            return
        nation = following
        yield nation.start, nation.end, nation
