"""Articles: what was read, in the order of `/latest`."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session

from storage.tables import Article, Basis, Relation


@dataclass(frozen=True)
class ArticleDraft:
    """An article to be kept: its columns, and what it is found by.

    `keys` are its tags (`country:IR`), `words` its folded words, title first, between single
    spaces and padded with one at each end, `shingles` the hashes by which copies find it.
    """

    source: str
    title: str
    text: str
    text_hash: str
    story_id: int
    words: str
    keys: frozenset[str] = frozenset()
    shingles: frozenset[int] = frozenset()
    reading: dict[str, Any] = field(default_factory=dict)
    relation: Relation = Relation.FIRST
    title_made: bool = False
    outlet: str | None = None
    dateline: str | None = None
    licence: str | None = None
    language: str | None = None
    link: str | None = None
    feed_id: int | None = None
    entry_key: str | None = None
    published_at: datetime | None = None
    published_earliest: datetime | None = None
    published_latest: datetime | None = None
    published_basis: Basis = Basis.UNKNOWN


@dataclass(frozen=True)
class Page:
    """A page of `/latest`: `next` is where the following page starts, if there is more."""

    articles: tuple[Article, ...]
    more: bool
    next: tuple[int, int] | None


class Articles:
    """The store's articles."""

    def __init__(self, session: Session) -> None:
        self.session = session
