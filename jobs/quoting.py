"""Somebody's quotations in stored articles, each told once however many printed it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from jobs.readable import stored
from storage.folding import fold
from storage.query import Sayings
from storage.store import Store
from storage.tables import Article

_READ = 20

# An article by rank and id, and how many of its quotations stood on earlier pages.
Place = tuple[int, int, int]


@dataclass(frozen=True)
class Quoted:
    """A quotation: its words, and the articles of the story that print it, the newest first."""

    text: str
    articles: tuple[Article, ...]


@dataclass(frozen=True)
class Quotations:
    """A page of them, and where the next one begins."""

    quoted: tuple[Quoted, ...]
    next: Place | None = None


@dataclass(frozen=True)
class _Print:
    """An article, and by their folded words those of its quotations that answer."""

    article: Article
    said: dict[str, str]


def find(
    store: Store, asked: Sayings, now: datetime, limit: int, start: Place | None = None
) -> Quotations:
    """The newest quotations that answer, those from `start` on."""
    found: list[Quoted] = []
    stories: dict[int, list[_Print]] = {}
    # Of the article at which the page before ended the rest is still to be shown.
    after = (start[0], start[1] + 1) if start else None
    while True:
        page = store.articles.latest(asked.query, now=now, limit=_READ, after=after)
        for article in page.articles:
            after = _place(article)
            told = start[2] if start and after == start[:2] else 0
            if article.story_id not in stories:
                stories[article.story_id] = _prints(store, asked, article.story_id)
            prints = stories[article.story_id]
            for number, quoted in enumerate(_first_told(store, asked, article, prints, now)):
                if number < told:
                    continue
                if len(found) == limit:
                    return Quotations(tuple(found), (*after, number))
                found.append(quoted)
        if not page.more:
            return Quotations(tuple(found))


def _prints(store: Store, asked: Sayings, story_id: int) -> list[_Print]:
    """The articles of a story that print such quotations, the newest first."""
    prints = [
        _Print(one, {fold(text): text for text in _quotations(one, asked)})
        for one in store.stories.articles(story_id)
    ]
    told = [one for one in prints if one.said]
    return sorted(told, key=lambda one: _place(one.article), reverse=True)


def _first_told(
    store: Store, asked: Sayings, article: Article, prints: Sequence[_Print], now: datetime
) -> Iterator[Quoted]:
    """The article's quotations that no newer article of its story tells."""
    own = next((one for one in prints if one.article.id == article.id), None)
    for folded, text in own.said.items() if own else ():
        also = [one.article for one in prints if folded in one.said and one is not own]
        if not any(_tells_before(store, asked, one, article, now) for one in also):
            yield Quoted(text, (article, *also))


def _tells_before(
    store: Store, asked: Sayings, one: Article, article: Article, now: datetime
) -> bool:
    newer = _place(one) > _place(article)
    return newer and asked.query.matches(stored(one, store.articles.keys_of(one.id or 0)), now)


def _quotations(article: Article, asked: Sayings) -> Iterator[str]:
    speaker = asked.speaker.key.partition(":")[2]
    for quote in article.reading.get("quotes", []):
        if quote["speaker"] == speaker and asked.matches(quote["text"]):
            yield quote["text"]


def _place(article: Article) -> tuple[int, int]:
    return article.rank, article.id or 0
