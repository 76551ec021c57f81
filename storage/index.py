"""What an article is found by: its folded words, its tags and shingles, the name its feed gives it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert
from sqlmodel import Session, col, delete, select

from storage import ranks
from storage.drafts import ArticleDraft
from storage.query import language_keys, source_keys
from storage.tables import Article, Entry, Shingle, Tag, Words
from storage.terms import term_ids


def put_in(session: Session, article: Article, draft: ArticleDraft) -> None:
    """Let a kept article be found by all that its draft names."""
    id_ = article.id or 0
    place = ranks.place(article.rank, id_)
    _put(session, Words, [{"place": place, "article_id": id_, "words": draft.words}])
    terms = term_ids(session, _keys(draft, draft.keys))
    _put(session, Tag, [{"term_id": term, "place": place} for term in terms])
    _put(session, Shingle, [
        {"hash": hash_, "article_id": id_} for hash_ in sorted(draft.shingles)
    ])  # fmt: skip
    if draft.feed_id is not None and draft.entry_key:
        key = (draft.feed_id, draft.entry_key)
        if session.get(Entry, key) is None:
            session.add(Entry(feed_id=key[0], key=key[1], article_id=id_))
            session.flush()


def take_out(session: Session, article_id: int) -> None:
    """Let an article be found by nothing that it says; its tags go with its words."""
    for table in (Words, Shingle):
        session.execute(delete(table).where(col(table.article_id) == article_id))


def retag(session: Session, article: Article, keys: frozenset[str]) -> bool:
    """Let an article be found by these tags and no others; whether that changed any."""
    place = ranks.place(article.rank, article.id or 0)
    there = set(session.exec(select(Tag.term_id).where(Tag.place == place)))
    wanted = set(term_ids(session, _keys(article, keys)))
    if gone := there - wanted:
        session.execute(delete(Tag).where(col(Tag.place) == place, col(Tag.term_id).in_(gone)))
    _put(session, Tag, [{"term_id": term, "place": place} for term in sorted(wanted - there)])
    return there != wanted


def _keys(held: Article | ArticleDraft, tags: frozenset[str]) -> frozenset[str]:
    """What an article is found by besides its words: its tags, its language, its origin."""
    return tags | language_keys(held.language) | source_keys(held.outlet, held.source)


def _put(
    session: Session, table: type[Tag | Words | Shingle], rows: Sequence[dict[str, Any]]
) -> None:
    if rows:
        session.connection().execute(insert(table), rows)
