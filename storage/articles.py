"""Articles: what was read, in the order of `/latest`."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from storage import index, ranks, rows
from storage.drafts import ArticleDraft
from storage.query import Kind, Query
from storage.query_sql import newest
from storage.removal import remove_older
from storage.tables import Article, Basis, Entry, Tag, Term, Version, Words


@dataclass(frozen=True)
class Page:
    """A page of `/latest`: `next` is where the following page starts, if there is more."""

    articles: tuple[Article, ...]
    more: bool
    next: tuple[int, int] | None


# What a second reading of an article may change; its story and its place in it stay.
_REVISED = [
    part.name
    for part in fields(ArticleDraft)
    if part.name in Article.model_fields and part.name not in ("story_id", "relation")
]


class Articles:
    """The store's articles."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def known(self, source: str) -> Article | None:
        """The article that was read from this source."""
        return self.session.exec(select(Article).where(Article.source == source)).first()

    def known_entry(self, feed_id: int, key: str) -> Article | None:
        """The article that a feed calls so."""
        entry = self.session.get(Entry, (feed_id, key))
        return self.get(entry.article_id) if entry and entry.article_id is not None else None

    def get(self, article_id: int) -> Article | None:
        """The article with this id."""
        return self.session.get(Article, article_id)

    def many(self, ids: Collection[int]) -> list[Article]:
        """The articles with these ids, in their order; unknown ones are left out."""
        asked = select(Article).where(col(Article.id).in_(ids))
        found = {article.id: article for article in self.session.exec(asked)} if ids else {}
        return [found[id_] for id_ in ids if id_ in found]

    def count(self) -> int:
        """How many articles are kept."""
        return self.session.exec(select(func.count()).select_from(Article)).one()

    def latest(
        self, query: Query, *, now: datetime, limit: int, after: tuple[int, int] | None = None
    ) -> Page:
        """The newest articles that answer the query, those after a page's `next` where given.

        A page is there to be read: what is changed in its articles is not kept.
        """
        found = newest(self.session, query, now, limit + 1, after)
        shown = found[:limit]
        more = len(found) > limit
        articles = rows.articles(self.session, [article_id for _, article_id in shown])
        return Page(tuple(articles), more, shown[-1] if more and shown else None)

    def busiest(self, kind: Kind, since: datetime, limit: int) -> list[tuple[str, int]]:
        """The tags of a kind that most articles first read since then carry, and how many do."""
        count = func.count().label("count")
        asked = (
            select(Term.key, count)
            .select_from(Tag)
            .join(Term, col(Tag.term_id) == col(Term.id))
            .join(Words, col(Tag.place) == col(Words.place))
            .join(Article, col(Words.article_id) == col(Article.id))
            .where(col(Article.first_read_at) >= since, col(Term.key).startswith(f"{kind}:"))
            .group_by(col(Term.key))
            .order_by(count.desc(), col(Term.key))
            .limit(limit)
        )
        return [(key, number) for key, number in self.session.exec(asked)]

    def keys_of(self, article_id: int) -> frozenset[str]:
        """The tags that this article is found by, those of its language and origin too."""
        tagged = select(Term.key).join(Tag).join(Words, col(Tag.place) == col(Words.place))
        asked = tagged.where(Words.article_id == article_id)
        return frozenset(self.session.exec(asked))

    def keep(self, draft: ArticleDraft, now: datetime) -> Article:
        """Keep a new article, with all that it is found by."""
        article = Article(
            **{name: getattr(draft, name) for name in _REVISED},
            story_id=draft.story_id,
            relation=draft.relation,
            rank=0,
            first_read_at=now,
            changed_at=now,
        )
        _set_dates(article)
        self.session.add(article)
        self.session.flush()
        index.put_in(self.session, article, draft)
        return article

    def revise(self, article_id: int, draft: ArticleDraft, now: datetime) -> Article:
        """Keep what an article says now. What it said before becomes a version."""
        article = self._existing(article_id)
        if (article.title, article.text) != (draft.title, draft.text):
            old = Version(article_id=article_id, title=article.title, text=article.text, until=now)
            self.session.add(old)
        for name in _REVISED:
            setattr(article, name, getattr(draft, name))
        article.changed_at = now
        _set_dates(article)
        index.take_out(self.session, article_id)
        self.session.flush()
        index.put_in(self.session, article, draft)
        return article

    def before(self, article_id: int | None, limit: int) -> list[Article]:
        """The articles that were kept before this one, the last kept first; of all, if None."""
        asked = select(Article).order_by(col(Article.id).desc()).limit(limit)
        if article_id is not None:
            asked = asked.where(col(Article.id) < article_id)
        return list(self.session.exec(asked))

    def retag(
        self,
        article_id: int,
        *,
        reading: dict[str, Any],
        keys: frozenset[str],
        at: datetime | None,
        basis: Basis,
        earliest: datetime | None = None,
        latest: datetime | None = None,
    ) -> bool:
        """Keep the tags of another reading of the same words, and the date that rests on them.

        Nothing else of the article changes; whether anything did.
        """
        article = self._existing(article_id)
        changed = article.reading != reading
        if changed:
            article.reading = reading
        if not _is_dated(article, at, basis, earliest, latest):
            self.date(article_id, at=at, basis=basis, earliest=earliest, latest=latest)
            changed = True
        self.session.flush()
        return index.retag(self.session, article, keys) or changed

    def date(
        self,
        article_id: int,
        *,
        at: datetime | None,
        basis: Basis,
        earliest: datetime | None = None,
        latest: datetime | None = None,
    ) -> Article:
        """Say when an article was published, and what that rests on."""
        article = self._existing(article_id)
        article.published_at, article.published_basis = at, basis
        article.published_earliest, article.published_latest = earliest, latest
        _set_dates(article)
        self.session.flush()
        place = ranks.place(article.rank, article_id)
        moved = update(Words).where(col(Words.article_id) == article_id).values(place=place)
        self.session.execute(moved)
        return article

    def remove_older(self, than: datetime, *, limit: int = 200) -> int:
        """Remove some articles first read before `than`, oldest first, and say how many went.

        What is owed stays. Call it in a transaction of its own until it says 0.
        """
        return remove_older(self.session, than, limit)

    def _existing(self, article_id: int) -> Article:
        article = self.get(article_id)
        if article is None:
            raise LookupError(f"There is no article {article_id}.")
        return article


def _is_dated(
    article: Article, at: datetime | None, basis: Basis, *bounds: datetime | None
) -> bool:
    known = (article.published_at, article.published_earliest, article.published_latest)
    told = tuple(moment and ranks.whole(moment) for moment in (at, *bounds))
    return known == told and article.published_basis is basis


def _set_dates(article: Article) -> None:
    """Publication times to the second, and the numbers that order and bound them."""
    for name in ("published_at", "published_earliest", "published_latest"):
        if (at := getattr(article, name)) is not None:
            setattr(article, name, ranks.whole(at))
    article.rank = ranks.rank(article.published_at, article.published_latest)
    article.floor = ranks.floor(article.published_at, article.published_earliest)
