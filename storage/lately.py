"""What was read lately, where the order of `/latest` does not help."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from storage.tables import Article


def undated_since(session: Session, since: datetime, limit: int) -> Sequence[Article]:
    """Articles without any date that were first read after `since`, newest first."""
    query = (
        select(Article)
        .where(
            col(Article.first_read_at) > since,
            col(Article.published_at).is_(None),
            col(Article.published_latest).is_(None),
        )
        .order_by(col(Article.first_read_at).desc(), col(Article.id).desc())
        .limit(limit)
    )
    return session.exec(query).all()
