"""The store: one transaction, and what can be said in it, by subject."""

from sqlmodel import Session

from storage.articles import Articles
from storage.chats import Chats
from storage.copies import Copies
from storage.feeds import Feeds
from storage.newsmakers import Newsmakers
from storage.notes import Notes
from storage.outbox import Outbox
from storage.overlay import Overlay
from storage.stories import Stories
from storage.strangers import Strangers
from storage.tellings import Tellings


class Store:
    """One transaction's view of everything remembered."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.articles = Articles(session)
        self.copies = Copies(session)
        self.stories = Stories(session)
        self.tellings = Tellings(session)
        self.newsmakers = Newsmakers(session)
        self.feeds = Feeds(session)
        self.chats = Chats(session)
        self.outbox = Outbox(session)
        self.notes = Notes(session)
        self.overlay = Overlay(session)
        self.strangers = Strangers(session)
