"""Somebody's quotations in stored articles, each told once however many printed it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from jobs.readable import stored
from storage.folding import fold
from storage.query import Sayings
from storage.store import Store
from storage.tables import Article

# So many articles of a story are looked at, and named as having printed it.
_MOST_PRINTS = 60

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


def find(
    store: Store, asked: Sayings, now: datetime, limit: int, start: Place | None = None
) -> Quotations:
    """The newest quotations that answer, those from `start` on."""
    found: list[Quoted] = []
    stories: dict[int, Mapping[int, list[Quoted]]] = {}
    # Of the article at which the page before ended the rest is still to be shown.
    after = (start[0], start[1] + 1) if start else None
    for answer in store.tellings.answers(asked.query, now=now, after=after):
        if answer.story_id not in stories:
            stories[answer.story_id] = _first_told(_prints(store, asked, answer.story_id, now))
        told = start[2] if start and answer.place == start[:2] else 0
        quotations = stories[answer.story_id].get(answer.id, [])
        for number, quoted in enumerate(quotations[told:], told):
            if len(found) == limit:
                return Quotations(tuple(found), (*answer.place, number))
            found.append(quoted)
    return Quotations(tuple(found))


def _prints(
    store: Store, asked: Sayings, story_id: int, now: datetime
) -> list[tuple[Article, dict[str, str]]]:
    """The articles of a story that answer, the newest first, each with its quotations by their
    folded words."""
    articles = store.tellings.carrying(story_id, asked.quoted.key, _MOST_PRINTS)
    if asked.within:
        articles = [one for one in articles if _answers(store, asked, one, now)]
    return [(one, {fold(text): text for text in _quotations(one, asked)}) for one in articles]


def _answers(store: Store, asked: Sayings, article: Article, now: datetime) -> bool:
    return asked.query.matches(stored(article, store.articles.keys_of(article.id or 0)), now)


def _first_told(prints: Sequence[tuple[Article, dict[str, str]]]) -> Mapping[int, list[Quoted]]:
    """By article, those of its quotations that no newer article of its story tells."""
    printed: dict[str, list[Article]] = defaultdict(list)
    for article, said in prints:
        for folded in said:
            printed[folded].append(article)
    first: dict[int, list[Quoted]] = defaultdict(list)
    for article, said in prints:
        for folded, text in said.items():
            if printed[folded][0] is article:
                first[article.id or 0].append(Quoted(text, tuple(printed[folded])))
    return first


def _quotations(article: Article, asked: Sayings) -> Iterator[str]:
    speaker = asked.speaker.key.partition(":")[2]
    for quote in article.reading.get("quotes", []):
        if quote["speaker"] == speaker and asked.matches(quote["text"]):
            yield quote["text"]
