"""Articles in a store, as ingesting leaves them, for tests of what they owe."""

from datetime import datetime
from typing import Any

from jobs.ingest import Ingest, Kept
from jobs.rules.article import Country, Found, Leader, Published, Read, Reading
from storage.store import Store
from storage.tables import ChatKind


class Reads:
    """Reads nothing more in an article than what it came with."""

    def read(self, found: Found, /) -> Read:
        raise LookupError(found.source)

    def tag(self, read: Read, _: Published, /) -> Read:
        return read


def nothing_owed(*_: Any) -> None:
    """Stored silently."""


def article(
    name: str,
    *countries: str,
    at: datetime | None = None,
    text: str = "",
    outlet: str = "News",
    leaders: int = 0,
) -> Read:
    """An article of its own story, unless its text is another's."""
    words = text or " ".join(f"{name}{number}" for number in range(60))
    reading = Reading(
        leaders=tuple(Leader(f"Q{n}", f"L{n}", None, None, ()) for n in range(leaders)),
        countries=tuple(Country(country, country, ()) for country in countries),
    )
    return Read(
        source=f"https://news.example/{outlet}/{name}",
        title=name,
        title_made=False,
        text=words,
        outlet=outlet,
        dateline=None,
        licence=None,
        language="en",
        published=Published(at, "feed") if at else Published(),
        reading=reading,
    )


def keep(store: Store, read: Read, now: datetime, owe: Any = nothing_owed) -> Kept:
    """The article in the store, with what it owes."""
    return Ingest(Reads(), owe)(store, [read], now, alerting=True)[0]


def chat(store: Store, chat_id: int, now: datetime, *queries: str) -> None:
    """A chat that subscribed to these."""
    store.chats.ensure(chat_id, ChatKind.PRIVATE, "", "en", "UTC", now)
    for query in queries:
        store.chats.subscribe(chat_id, query, query, now)
