"""Those whom an article names and nobody listed, as the store keeps them."""

from jobs.rules.article import Reading
from storage.strangers import StrangerDraft


def strangers_in(reading: Reading) -> list[StrangerDraft]:
    """Those whom an article names and nobody listed."""
    people = [
        StrangerDraft("leader", one.id, one.name, one.office or "", one.country)
        for one in reading.leaders
        if not one.listed
    ]
    bodies = [
        StrangerDraft("org", one.id, one.name) for one in reading.organizations if not one.listed
    ]
    return [*people, *bodies]
