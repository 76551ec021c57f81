"""Letting old articles go: a few at a time, never what is owed."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session, col, delete, select

from storage.tables import Article, Delivery, DeliveryState, Mute, Story


def remove_older(session: Session, than: datetime, limit: int) -> int:
    """Remove some articles that were first read before `than`, oldest first; how many went.

    All that is kept of an article goes with it; its story too, when it is left empty and nothing
    was sent or muted of it. The stories of messages that are still owed stay whole.
    """
    asked = (
        select(Article.id, Article.story_id)
        .where(col(Article.first_read_at) < than, col(Article.story_id).not_in(_owed(session)))
        .order_by(col(Article.first_read_at), col(Article.id))
        .limit(limit)
    )
    old = session.exec(asked).all()
    session.execute(delete(Article).where(col(Article.id).in_([id_ for id_, _ in old])))
    _remove_empty(session, {story_id for _, story_id in old})
    session.expire_all()
    return len(old)


def _owed(session: Session) -> set[int]:
    """The stories that undelivered messages speak of, by the ones that stay."""
    waiting = select(Delivery.story_id, Delivery.payload).where(
        col(Delivery.state).in_([DeliveryState.PENDING, DeliveryState.SENDING])
    )
    named: set[int] = set()
    for story_id, payload in session.exec(waiting):
        named.update(payload.get("stories", ()))
        named.update([story_id] if story_id is not None else ())
    merged = select(Story.merged_into).where(
        col(Story.id).in_(named), col(Story.merged_into).is_not(None)
    )
    return named | {story_id for story_id in session.exec(merged) if story_id is not None}


def _remove_empty(session: Session, stories: Collection[int]) -> None:
    led_here = select(Story.id).where(col(Story.merged_into).in_(stories))
    for ids in (set(session.exec(led_here)), stories):
        used: set[int | None] = set()
        for column in (Article.story_id, Delivery.story_id, Mute.story_id, Story.merged_into):
            used.update(session.execute(select(column).where(col(column).in_(ids))).scalars())
        session.execute(delete(Story).where(col(Story.id).in_(set(ids) - used)))
