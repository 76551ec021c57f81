"""The organizations of an article, by their names and acronyms."""

from collections import defaultdict
from collections.abc import Sequence

from jobs.rules.article import Mention, Organization
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.pages import Page


def organizations(pages: Sequence[Page], known: Gazetteer) -> tuple[Organization, ...]:
    """The organizations that an article names, in the order in which they are first named."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for place in pages:
        for hit in place.names:
            for body in hit.meaning.bodies:
                found[body].append(place.mention(hit.start, hit.end))
    return tuple(
        Organization(body, known.body[body].name, tuple(mentions))
        for body, mentions in found.items()
    )
