"""What an installation remembers about itself, by name."""

from sqlmodel import Session

from storage.tables import Meta


class Notes:
    """The store's notes."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def get(self, key: str) -> str | None:
        """What was noted under this name."""
        note = self.session.get(Meta, key)
        return note.value if note else None

    def put(self, key: str, value: str) -> None:
        """Note this, in place of what was noted before."""
        self.session.merge(Meta(key=key, value=value))
