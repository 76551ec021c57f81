"""Stories: the articles about one event."""

from sqlmodel import Session


class Stories:
    """The store's stories."""

    def __init__(self, session: Session) -> None:
        self.session = session
