"""Where names are that mean somebody or something already, so that no stranger's can be there."""

from collections.abc import Sequence

from jobs.rules.names.finding import Hit
from jobs.rules.names.pages import Page
from jobs.rules.namesakes import TITLES, is_titled, surnamed
from jobs.rules.people.deeds import word_before
from jobs.rules.people.given import GIVEN


def taken(page: Page) -> Sequence[tuple[int, int]]:
    """The places of what is known already."""
    small = page.laid.small
    younger = " jr" in small
    places: list[tuple[int, int]] = []
    theirs = surnamed(page)
    for hit in page.names:
        start, end, meaning = hit.start, hit.end, hit.meaning
        # "Michael Bloomberg", "Claire Holland", and Holland later.
        if start in theirs:
            continue
        if meaning.nations or meaning.bodies:
            if (small[start:end] in GIVEN and _may_be_part(page, hit)) or is_titled(page, hit):
                continue
        elif meaning.surnames:
            # So is somebody called for short, and nothing else: a stranger may be too.
            if not (meaning.leaders or meaning.bodies):
                continue
        elif meaning.trap and (
            small[start:end].partition(" ")[0] in GIVEN or word_before(page.laid, start) in TITLES
        ):
            continue
        if not (younger and small.startswith(" jr", end)):
            places.append((start, end))
    return places


def _may_be_part(page: Page, hit: Hit) -> bool:
    """Whether a country or a paper that is a given name too has a name behind it: `Jordan
    Peterson`, `Dawn Hollis`."""
    behind = page.laid.plain[hit.end : hit.end + 2]
    return behind[:1] == " " and behind[1:].isupper()
