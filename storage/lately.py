"""What was read lately: only what a choice among stories needs, not whole articles."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, islice, takewhile

from sqlmodel import Session, case, col, func, select

from storage import ranks
from storage.query import Query
from storage.query_sql import newest
from storage.tables import Article, Relation, Tag, Term, Words

_AT_A_TIME = 100
# Where, in the order of `/latest`, the articles without any date follow.
_UNDATED = ranks.ranked(ranks.DATED)


@dataclass(frozen=True)
class Coverage:
    """Who wrote of a story: outlets that did not copy, leaders in it, when it was read last."""

    independent: int
    leaders: int
    last_read_at: datetime


@dataclass(frozen=True)
class _Seen:
    rank: int
    story: int
    first_read_at: datetime


def stories_read(
    session: Session,
    query: Query,
    since: datetime,
    until: datetime,
    *,
    published_from: datetime,
    limit: int,
) -> dict[int, datetime]:
    """The stories of articles that answer the query and were first read after `since` and not
    after `until`, each with the last such reading.

    Among at most `limit` articles published from then on, and as many without any date.
    """
    oldest = ranks.micros(published_from)
    dated = islice(_newest(session, query, until, None), limit)
    undated = islice(_newest(session, query, until, _UNDATED), limit)
    found: dict[int, datetime] = {}
    for seen in chain(
        takewhile(lambda seen: seen.rank >= oldest, dated),
        takewhile(lambda seen: seen.first_read_at > since, undated),
    ):
        if since < seen.first_read_at <= until:
            found[seen.story] = max(seen.first_read_at, found.get(seen.story, since))
    return found


def _newest(
    session: Session, query: Query, now: datetime, after: tuple[int, int] | None
) -> Iterator[_Seen]:
    """The articles that answer the query, in the order of `/latest`."""
    while True:
        places = newest(session, query, now, _AT_A_TIME, after)
        asked = select(Article.id, Article.story_id, Article.first_read_at).where(
            col(Article.id).in_([article_id for _, article_id in places])
        )
        rows = {article_id: (story, read_at) for article_id, story, read_at in session.exec(asked)}
        for rank, article_id in places:
            yield _Seen(rank, *rows[article_id])
        if len(places) < _AT_A_TIME:
            return
        after = places[-1]


def coverage(session: Session, stories: Collection[int]) -> dict[int, Coverage]:
    """Who wrote of each of these stories."""
    outlet = func.coalesce(func.nullif(col(Article.outlet), ""), col(Article.source))
    own = case((col(Article.relation) != Relation.COPY, outlet))
    asked = (
        select(Article.story_id, func.count(own.distinct()), func.max(col(Article.first_read_at)))
        .where(col(Article.story_id).in_(stories))
        .group_by(col(Article.story_id))
    )
    leaders = _leaders(session, stories)
    return {
        story: Coverage(independent, leaders.get(story, 0), read_at)
        for story, independent, read_at in session.exec(asked)
    }


def _leaders(session: Session, stories: Collection[int]) -> dict[int, int]:
    """How many leaders act in each of these stories."""
    asked = (
        select(Article.story_id, func.count(col(Term.id).distinct()))
        .join(Words, col(Words.article_id) == col(Article.id))
        .join(Tag, col(Tag.place) == col(Words.place))
        .join(Term, col(Term.id) == col(Tag.term_id))
        .where(col(Article.story_id).in_(stories), col(Term.key).startswith("leader:"))
        .group_by(col(Article.story_id))
    )
    return dict(session.exec(asked).all())
