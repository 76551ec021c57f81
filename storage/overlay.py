"""Corrections of the gazetteer, which win over the seeds, and what Wikidata answered on the way."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlmodel import Session, col, delete, select

from storage.tables import Answer, Correction, CorrectionKind, Origin


@dataclass(frozen=True)
class CorrectionDraft:
    """A correction to be kept: its columns."""

    kind: CorrectionKind
    person: str
    name: str
    origin: Origin
    names: tuple[str, ...] = ()
    office: str = ""
    start: date | None = None
    end: date | None = None
    as_of: date | None = None
    made_by: int | None = None

    @property
    def about(self) -> tuple[object, ...]:
        """What it is about: of one origin, a later correction of the same replaces it."""
        return self.kind, self.person, self.office, self.start, self.origin


class Overlay:
    """The store's corrections."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def all(self) -> list[Correction]:
        """All corrections in the order in which they hold: an admin's last, the newest last."""
        return sorted(
            self.session.exec(select(Correction)),
            key=lambda row: (row.origin is Origin.ADMIN, row.made_at, row.id),
        )

    def keep(self, drafts: Iterable[CorrectionDraft], now: datetime) -> list[Correction]:
        """Keep these, each in place of an earlier one that says something of the same."""
        there = {_about(row): row for row in self.session.exec(select(Correction))}
        kept = []
        for draft in drafts:
            if (old := there.pop(draft.about, None)) is not None:
                self.session.delete(old)
            row = Correction(
                kind=draft.kind,
                person=draft.person,
                name=draft.name,
                names=list(draft.names),
                office=draft.office,
                start=draft.start,
                end=draft.end,
                as_of=draft.as_of,
                origin=draft.origin,
                made_at=now,
                made_by=draft.made_by,
            )
            self.session.add(row)
            there[draft.about] = row
            # So that what is replaced within one lot is gone before it is replaced.
            self.session.flush()
            kept.append(row)
        return kept

    def remove(self, number: int) -> Correction | None:
        """Take a correction back; None if there is none of this number."""
        row = self.session.get(Correction, number)
        if row is not None:
            self.session.delete(row)
            self.session.flush()
        return row

    def answers(self, since: datetime) -> dict[str, list[Any]]:
        """What Wikidata answered since then, by part."""
        asked = select(Answer).where(col(Answer.read_at) >= since)
        return {row.part: row.held for row in self.session.exec(asked)}

    def keep_answer(self, part: str, held: list[Any], now: datetime) -> None:
        """Keep what Wikidata answered about a part of the gazetteer, until all is compared."""
        self.session.merge(Answer(part=part, read_at=now, held=held))

    def forget_answers(self, parts: Collection[str] | None = None) -> None:
        """These are compared and applied, or all: the next refresh asks anew."""
        asked = delete(Answer)
        if parts is not None:
            asked = asked.where(col(Answer.part).in_(parts))
        self.session.execute(asked)


def _about(row: Correction) -> tuple[object, ...]:
    return row.kind, row.person, row.office, row.start, row.origin
