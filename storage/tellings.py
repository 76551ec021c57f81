"""What telling a story takes: which stories answer, who printed them, and the few of their articles
that are shown. However many copies a story has, few of them are read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, text
from sqlmodel import Session, case, col, func, select

from storage import rows
from storage.query import Query
from storage.query_sql import newest
from storage.tables import Article, Tag, Term, Words

_AT_ONCE = 50


@dataclass(frozen=True)
class Placed:
    """An article that answers a query: its place in the order of `/latest`, and its story."""

    rank: int
    id: int
    story_id: int

    @property
    def place(self) -> tuple[int, int]:
        """Where a page that ends with it goes on."""
        return self.rank, self.id


@dataclass(frozen=True)
class Printer:
    """Who printed an article: the outlet's name or, without one, where it can be read."""

    outlet: str | None
    link: str | None


class Tellings:
    """The store's stories as they are told."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def answers(
        self, query: Query, *, now: datetime, after: tuple[int, int] | None = None
    ) -> Iterator[Placed]:
        """The articles that answer, the newest first, looked up as they are asked for; those after
        a place where one is given."""
        more = True
        while more:
            found = newest(self.session, query, now, _AT_ONCE, after)
            stories = self._stories([id_ for _, id_ in found])
            for rank, id_ in found:
                if id_ in stories:
                    yield Placed(rank, id_, stories[id_])
            more, after = len(found) == _AT_ONCE, found[-1] if found else None

    def _stories(self, ids: list[int]) -> dict[int, int]:
        asked = select(Article.id, Article.story_id).where(col(Article.id).in_(ids))
        return {id_: story_id for id_, story_id in self.session.exec(asked) if id_ is not None}

    def printers(self, story_id: int) -> list[Printer]:
        """Who printed a story, each once, the first to be read first."""
        unnamed = func.coalesce(col(Article.outlet), "") == ""
        asked = (
            select(Article.outlet, case((unnamed, col(Article.link))).label("unnamed"))
            .where(Article.story_id == story_id)
            # By its label, for PostgreSQL knows it only so for the same.
            .group_by(col(Article.outlet), text("unnamed"))
            .order_by(func.min(col(Article.id)))
        )
        return [Printer(outlet, link) for outlet, link in self.session.exec(asked)]

    def size(self, story_id: int) -> int:
        """How many articles tell a story."""
        asked = select(func.count()).select_from(Article).where(Article.story_id == story_id)
        return self.session.exec(asked).one()

    def first(self, story_id: int, most: int) -> list[Article]:
        """At most so many articles of a story, in the order in which they were first read."""
        asked = select(Article.id).where(Article.story_id == story_id)
        ids = self.session.exec(asked.order_by(col(Article.id)).limit(most))
        return rows.articles(self.session, [id_ for id_ in ids if id_ is not None])

    def carrying(self, story_id: int, key: str, most: int) -> list[Article]:
        """A story's articles with this tag, the newest first: of more than so many the newest half,
        and the oldest, from which the others were copied."""
        order = (col(Article.rank), col(Article.id))
        new = self._tagged(story_id, key, [one.desc() for one in order], most)
        if len(new) == most:
            old = self._tagged(story_id, key, [one.asc() for one in order], most // 2)
            new = list(dict.fromkeys([*new[: most - len(old)], *reversed(old)]))
        return rows.articles(self.session, new)

    def _tagged(
        self, story_id: int, key: str, order: list[ColumnElement[int | None]], most: int
    ) -> list[int]:
        asked = (
            select(Article.id)
            .join(Words, col(Words.article_id) == col(Article.id))
            .join(Tag, col(Tag.place) == col(Words.place))
            .join(Term, col(Term.id) == col(Tag.term_id))
            .where(Article.story_id == story_id, Term.key == key)
            .order_by(*order)
            .limit(most)
        )
        return [id_ for id_ in self.session.exec(asked) if id_ is not None]
