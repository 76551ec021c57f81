"""Stories: the articles about one event."""

from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col, delete, select

from storage.articles import Articles
from storage.query import Query
from storage.tables import Article, Delivery, Mute, Story


class Stories:
    """The store's stories."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def open(self, headline: str, now: datetime) -> Story:
        """A new story, first seen now."""
        story = Story(headline=headline, first_seen=now, last_seen=now)
        self.session.add(story)
        self.session.flush()
        return story

    def get(self, story_id: int) -> Story | None:
        """The story; an id that was merged leads to the story that stays."""
        story = self.session.get(Story, story_id)
        while story is not None and story.merged_into is not None:
            story = self.session.get(Story, story.merged_into)
        return story

    def articles(self, story_id: int) -> list[Article]:
        """The story's articles in the order in which they were first read."""
        story = self.get(story_id)
        if story is None:
            return []
        asked = select(Article).where(Article.story_id == story.id).order_by(col(Article.id))
        return list(self.session.exec(asked))

    def seen(self, story_id: int, now: datetime) -> None:
        """Something of this story was read now."""
        story = self.get(story_id)
        if story is not None and story.last_seen < now:
            story.last_seen = now
            self.session.flush()

    def merge(self, gone: int, stays: int) -> Story:
        """Two stories prove to be one: everything said of `gone` is said of `stays` from now on."""
        old, kept = self._known(gone), self._known(stays)
        if old.id == kept.id:
            return kept
        for moved in (
            update(Article).where(col(Article.story_id) == old.id).values(story_id=kept.id),
            update(Delivery).where(col(Delivery.story_id) == old.id).values(story_id=kept.id),
            update(Story).where(col(Story.merged_into) == old.id).values(merged_into=kept.id),
        ):
            self.session.execute(moved)
        self._move_mutes(old, kept)
        old.merged_into = kept.id
        kept.first_seen = min(kept.first_seen, old.first_seen)
        kept.last_seen = max(kept.last_seen, old.last_seen)
        self.session.flush()
        return kept

    def find(self, query: Query, *, now: datetime, limit: int) -> list[Story]:
        """The stories of the newest articles that answer the query, each once."""
        found: dict[int, Story] = {}
        articles, after = Articles(self.session), None
        while len(found) < limit:
            page = articles.latest(query, now=now, limit=max(limit, 20), after=after)
            for article in page.articles:
                if article.story_id not in found and len(found) < limit:
                    found[article.story_id] = self._known(article.story_id)
            if not page.more:
                break
            after = page.next
        return list(found.values())

    def _known(self, story_id: int) -> Story:
        story = self.get(story_id)
        if story is None:
            raise LookupError(f"There is no story {story_id}.")
        return story

    def _move_mutes(self, old: Story, kept: Story) -> None:
        chats = select(Mute.chat_id)
        already = set(self.session.exec(chats.where(Mute.story_id == kept.id)))
        for chat_id in self.session.exec(chats.where(Mute.story_id == old.id)).all():
            if chat_id not in already:
                self.session.add(Mute(chat_id=chat_id, story_id=kept.id or 0))
        self.session.execute(delete(Mute).where(col(Mute.story_id) == old.id))
