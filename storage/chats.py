"""The store's chats."""

from sqlmodel import Session


class Chats:
    """The store's chats."""

    def __init__(self, session: Session) -> None:
        self.session = session
