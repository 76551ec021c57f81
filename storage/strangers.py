"""Those whom nobody listed and articles name: kept so that people can ask for them by name."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, func, select

from storage.tables import Stranger, Subscription, Tag, Term

_AT_ONCE = 500


@dataclass(frozen=True)
class StrangerDraft:
    """Somebody, or an organization, as an article names them. `kind` is the tag's."""

    kind: str
    id: str
    name: str
    about: str = ""
    country: str | None = None

    @property
    def key(self) -> str:
        """The tag's key, as articles carry it."""
        return f"{self.kind}:{self.id}"


class Strangers:
    """The store's strangers."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def all(self) -> list[Stranger]:
        """All of them."""
        return list(self.session.exec(select(Stranger).order_by(col(Stranger.id))))

    def known(self) -> list[StrangerDraft]:
        """All of them as they were named, quickly: there may be many."""
        asked = select(Stranger.kind, Stranger.id, Stranger.name, Stranger.about)
        return [StrangerDraft(*row) for row in self.session.exec(asked.order_by(col(Stranger.id)))]

    def get(self, kind: str, id: str) -> Stranger | None:
        """The one with this id."""
        return self.session.get(Stranger, (kind, id))

    def seen(self, drafts: Iterable[StrangerDraft], at: datetime) -> None:
        """An article that was first read at that time names these. Said twice, kept once."""
        for draft in drafts:
            row = self.get(draft.kind, draft.id)
            if row is None:
                row = Stranger(**vars(draft), first_seen=at, last_seen=at)
                self.session.add(row)
                self.session.flush()
                continue
            row.about = row.about or draft.about
            row.country = row.country or draft.country
            row.first_seen = min(row.first_seen, at)
            row.last_seen = max(row.last_seen, at)

    def remove_passing(self, than: datetime, limit: int = _AT_ONCE) -> int:
        """Forget some who were last seen before then, in one article at most, and whom nobody
        subscribed to; how many went. Call it until it says 0."""
        followed = self._followed()
        asked = select(Stranger).where(col(Stranger.last_seen) < than)
        old = [
            row
            for row in self.session.exec(asked.order_by(col(Stranger.last_seen)))
            if f"{row.kind}:{row.id}" not in followed
        ]
        busy = self._busy([f"{row.kind}:{row.id}" for row in old])
        gone = [row for row in old if f"{row.kind}:{row.id}" not in busy][:limit]
        for row in gone:
            self.session.delete(row)
        self.session.flush()
        return len(gone)

    def _followed(self) -> str:
        """What subscriptions ask that mentions somebody by such an id."""
        asked = select(Subscription.canonical).where(col(Subscription.canonical).contains(":own:"))
        return " ".join(self.session.exec(asked))

    def _busy(self, keys: list[str]) -> set[str]:
        """Those of these keys that more than one article carries."""
        found: set[str] = set()
        for start in range(0, len(keys), _AT_ONCE):
            asked = (
                select(Term.key)
                .join(Tag)
                .where(col(Term.key).in_(keys[start : start + _AT_ONCE]))
                .group_by(col(Term.key))
                .having(func.count() > 1)
            )
            found.update(self.session.exec(asked))
        return found
