"""What is to be kept of an article that was read."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from storage.tables import Basis, Relation


@dataclass(frozen=True)
class ArticleDraft:
    """An article to be kept: its columns, and what it is found by.

    `keys` are its tags (`country:IR`), `words` its folded words, title first, each between single
    spaces with one at each end, `shingles` the hashes by which copies find it. `entry_key` is what
    the feed calls it.
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
