"""The store's feeds."""

from sqlmodel import Session


class Feeds:
    """The store's feeds."""

    def __init__(self, session: Session) -> None:
        self.session = session
