"""Which country's body a name means that many countries have: "the Workers' Party" in Brazil."""

from collections import Counter
from collections.abc import Sequence

from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.pages import Page
from storage.folding import fold


def of_the_only_country(name: str, pages: Sequence[Page], known: Gazetteer) -> str | None:
    """The listed body that is called so in the country that the text names most, and no other
    country that it names has one."""
    bodies = known.at_home.get(fold(name))
    if not bodies:
        return None
    named = Counter(
        nation for page in pages for hit in page.nations for nation in hit.meaning.nations
    )
    here = bodies.keys() & named
    if len(here) != 1:
        return None
    (nation,) = here
    return bodies[nation] if named[nation] == max(named.values()) else None
