"""Who is in the news: the people that stored articles are tagged with."""

from datetime import datetime

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from storage.tables import Article, Tag, Term, Words

_LEADER, _QUOTED = "leader:", "said:"
_STRANGER = f"{_LEADER}own:"
# Namesakes that anybody would choose from.
_MOST = 20


class Newsmakers:
    """The people whom the store's articles name."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def busiest(self, since: datetime, limit: int) -> list[tuple[str, int]]:
        """The ids of those in most stories that were read since then, and in how many."""
        return self._busiest(_LEADER, since, limit)

    def quoted(self, since: datetime, limit: int) -> list[tuple[str, int]]:
        """The ids of those quoted in most stories that were read since then, and in how many."""
        return self._busiest(_QUOTED, since, limit)

    def _busiest(self, tag: str, since: datetime, limit: int) -> list[tuple[str, int]]:
        stories = func.count(col(Article.story_id).distinct()).label("stories")
        newest = func.max(col(Article.rank)).label("newest")
        asked = (
            select(Term.key, stories)
            .select_from(Tag)
            .join(Term, col(Tag.term_id) == col(Term.id))
            .join(Words, col(Tag.place) == col(Words.place))
            .join(Article, col(Words.article_id) == col(Article.id))
            .where(col(Article.first_read_at) >= since, col(Term.key).startswith(tag))
            .group_by(col(Term.key))
            .order_by(stories.desc(), newest.desc(), col(Term.key))
            .limit(limit)
        )
        return [(key.removeprefix(tag), count) for key, count in self.session.exec(asked)]

    def called(self, words: str) -> list[str]:
        """The ids, made of names, of those who are called by these folded words, or else whose
        last names they are."""
        slug = words.replace(" ", "-")
        if not slug:
            return []
        return self._ids(col(Term.key) == _STRANGER + slug) or self._ids(
            col(Term.key).startswith(_STRANGER)
            & col(Term.key).endswith(f"-{slug}", autoescape=True)
        )

    def _ids(self, condition: ColumnElement[bool]) -> list[str]:
        asked = select(Term.key).where(condition).order_by(col(Term.key)).limit(_MOST)
        return [key.removeprefix(_LEADER) for key in self.session.exec(asked)]
