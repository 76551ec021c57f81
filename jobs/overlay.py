"""Corrections between the store's rows and the values that rules decide on."""

from collections.abc import Iterable

from jobs.rules.corrections.overlay import Change
from jobs.rules.gazetteer import Person
from storage.overlay import CorrectionDraft
from storage.store import Store
from storage.tables import Correction, CorrectionKind, Origin


def changes_of(store: Store) -> list[Change]:
    """All corrections, in the order in which they hold."""
    return [change_of(row) for row in store.overlay.all()]


def change_of(row: Correction) -> Change:
    """A correction as a value."""
    return Change(
        kind=row.kind.value,
        person=Person(row.person, row.name, tuple(row.names)),
        origin=row.origin.value,
        made_at=row.made_at,
        office=row.office,
        start=row.start,
        end=row.end,
        as_of=row.as_of,
        number=row.id,
        made_by=row.made_by,
    )


def drafts_of(changes: Iterable[Change]) -> list[CorrectionDraft]:
    """Corrections as they are kept."""
    return [
        CorrectionDraft(
            kind=CorrectionKind(change.kind),
            person=change.person.id,
            name=change.person.name,
            names=change.person.names,
            office=change.office,
            start=change.start,
            end=change.end,
            as_of=change.as_of,
            origin=Origin(change.origin),
            made_by=change.made_by,
        )
        for change in changes
    ]
