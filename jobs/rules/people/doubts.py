"""Names that fit several persons: what may decide, and what is kept where nothing does."""

from collections.abc import Sequence
from typing import NamedTuple

from jobs.rules.article import Candidate
from jobs.rules.names.finding import Hit
from jobs.rules.names.pages import Page
from jobs.rules.people.tenures import Tenures
from jobs.rules.people.titles import Titled


class Doubt(NamedTuple):
    """A surname that fits several, and the title it has."""

    page: Page
    hit: Hit
    persons: Sequence[str]
    titled: Titled | None


def settled(doubt: Doubt, tenures: Tenures) -> Sequence[str]:
    """Those who are left of the persons: within the bounds of an undated article a title decides."""
    titled = doubt.titled
    if tenures.within and titled and not titled.past:
        return tenures.among(doubt.persons, titled.offices) or doubt.persons
    return doubt.persons


def candidate(doubt: Doubt, persons: Sequence[str]) -> Candidate:
    """What is kept of a name that fits several."""
    start, end = doubt.hit.start, doubt.hit.end
    return Candidate(tuple(sorted(persons)), start, end, doubt.page.laid.text[start:end])
