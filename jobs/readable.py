"""An article as a query sees it, whether it was just read or comes from the store."""

from dataclasses import dataclass
from datetime import datetime

from jobs.rules.article import Read
from storage.folding import fold
from storage.tables import Article


@dataclass(frozen=True)
class AsRead:
    """What the query language needs to know of an article: `storage.query.Readable`."""

    keys: frozenset[str]
    words: str
    source: str
    outlet: str | None
    language: str | None
    published_at: datetime | None
    earliest: datetime | None
    latest: datetime | None


def words_of(title: str, text: str, *, title_made: bool) -> str:
    """The folded words, each between single spaces; a made title stands in the text already."""
    return f" {fold(text if title_made else title + '. ' + text)} "


def readable(read: Read) -> AsRead:
    """An article that was just read."""
    return AsRead(
        keys=read.reading.keys(),
        words=words_of(read.title, read.text, title_made=read.title_made),
        source=read.source,
        outlet=read.outlet,
        language=read.language,
        published_at=read.published.at,
        earliest=read.published.earliest,
        latest=read.published.latest,
    )


def stored(article: Article, keys: frozenset[str]) -> AsRead:
    """An article of the store, with the keys of its tags."""
    return AsRead(
        keys=keys,
        words=words_of(article.title, article.text, title_made=article.title_made),
        source=article.source,
        outlet=article.outlet,
        language=article.language,
        published_at=article.published_at,
        earliest=article.published_earliest,
        latest=article.published_latest,
    )
