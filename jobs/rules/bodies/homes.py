"""Which country's body a name means that many countries have: "the Workers' Party" in Brazil."""

from collections.abc import Sequence

from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.pages import Page
from storage.folding import fold


def of_the_only_country(name: str, pages: Sequence[Page], known: Gazetteer) -> str | None:
    """The listed body that is called so in the only country named in the text that has one, or the
    only one that the text has named in full."""
    bodies = known.at_home.get(fold(name))
    if not bodies:
        return None
    named = {nation for page in pages for hit in page.nations for nation in hit.meaning.nations}
    here = bodies.keys() & named
    if len(here) == 1:
        return bodies[here.pop()]
    told = {body for page in pages for hit in page.bodies for body in hit.meaning.bodies}
    both = {bodies[nation] for nation in here} & told
    return both.pop() if len(both) == 1 else None
