"""The store's outbox."""

from sqlmodel import Session


class Outbox:
    """The store's outbox."""

    def __init__(self, session: Session) -> None:
        self.session = session
