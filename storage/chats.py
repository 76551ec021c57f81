"""Chats, what they subscribed to, what they muted, and what was asked and obeyed in them."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlmodel import Session, col, delete, func, select, update

from storage.outbox import Outbox
from storage.tables import (
    Chat,
    ChatKind,
    ChatState,
    Correction,
    Feed,
    HandledUpdate,
    Mute,
    Question,
    Subscription,
)


class Chats:
    """The chats that spoke to the bot, and how each wants to be spoken to."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def get(self, chat_id: int) -> Chat | None:
        """The chat, also one that is gone."""
        return self.session.get(Chat, chat_id)

    def ensure(
        self,
        chat_id: int,
        kind: ChatKind,
        title: str,
        language: str,
        timezone: str,
        now: datetime,
    ) -> Chat:
        """The chat as Telegram shows it now; made if it is new, back if it was gone.

        Language and zone are for a new chat only: what a chat chose, stays.
        """
        chat = self.get(chat_id)
        if chat is None:
            chat = Chat(
                id=chat_id,
                kind=kind,
                title=title,
                language=language,
                timezone=timezone,
                created_at=now,
            )
        chat.kind, chat.title, chat.state = kind, title, ChatState.ACTIVE
        self.session.add(chat)
        self.session.flush()
        return chat

    def count(self) -> int:
        """How many chats can be written to."""
        query = select(func.count()).select_from(Chat).where(col(Chat.state) == ChatState.ACTIVE)
        return self.session.exec(query).one()

    # What a chat chose. Each changes nothing for a chat that is not known.

    def set_language(self, chat_id: int, language: str) -> None:
        """Speak to the chat in this language."""
        self._set(chat_id, language=language)

    def set_timezone(self, chat_id: int, timezone: str) -> None:
        """Show times in this zone. A digest's next time is the caller's to plan anew."""
        self._set(chat_id, timezone=timezone)

    def set_quiet(self, chat_id: int, start: str | None, end: str | None) -> None:
        """No pushes between these local times ("HH:MM"); both None: at any time."""
        self._set(chat_id, quiet_from=start, quiet_to=end)

    def set_digest(
        self,
        chat_id: int,
        at: str | None,
        *,
        first: date | None = None,
        next_at: datetime | None = None,
    ) -> None:
        """A digest each day at this local time, from the local date `first` on; None: no more.

        `next_at` is when the next one is due. The last date that was settled is kept.
        """
        self._set(chat_id, digest_at=at, digest_from=first, digest_next_at=next_at)

    def settle_digest(
        self, chat_id: int, *, done: date, since: datetime, next_at: datetime
    ) -> None:
        """The digest up to local date `done` is owed or let go; the next covers from `since`."""
        self._set(chat_id, digest_done=done, digest_since=since, digest_next_at=next_at)

    def plan_digest(self, chat_id: int, next_at: datetime) -> None:
        """Only the next time changes, as when the chat moved to another zone."""
        self._set(chat_id, digest_next_at=next_at)

    def digests_due(self, now: datetime) -> Sequence[Chat]:
        """Active chats whose digest's time has come, the longest waiting first."""
        query = (
            select(Chat)
            .where(
                col(Chat.digest_next_at) <= now,
                col(Chat.digest_at).is_not(None),
                col(Chat.state) == ChatState.ACTIVE,
            )
            .order_by(col(Chat.digest_next_at), col(Chat.id))
        )
        return self.session.exec(query).all()

    # Subscriptions

    def subscribe(
        self, chat_id: int, query: str, canonical: str, now: datetime
    ) -> Subscription | None:
        """The new subscription, or None if the chat already asks this."""
        asked = select(Subscription.id).where(
            col(Subscription.chat_id) == chat_id, col(Subscription.canonical) == canonical
        )
        if self.session.exec(asked).first() is not None:
            return None
        made = Subscription(chat_id=chat_id, query=query, canonical=canonical, created_at=now)
        self.session.add(made)
        self.session.flush()
        return made

    def subscriptions(self, chat_id: int) -> Sequence[Subscription]:
        """What the chat asks, oldest first."""
        query = (
            select(Subscription)
            .where(col(Subscription.chat_id) == chat_id)
            .order_by(col(Subscription.id))
        )
        return self.session.exec(query).all()

    def all_subscriptions(self) -> list[tuple[Subscription, Chat]]:
        """Every subscription of a chat that can be written to, by chat."""
        query = (
            select(Subscription, Chat)
            .join(Chat, col(Chat.id) == col(Subscription.chat_id))
            .where(col(Chat.state) == ChatState.ACTIVE)
            .order_by(col(Subscription.chat_id), col(Subscription.id))
        )
        return [(subscription, chat) for subscription, chat in self.session.exec(query)]

    def rephrase(self, subscription_id: int, canonical: str) -> None:
        """Let a subscription ask this; it goes, if its chat asks it already."""
        row = self.session.get(Subscription, subscription_id)
        if row is None or row.canonical == canonical:
            return
        same = select(Subscription.id).where(
            col(Subscription.chat_id) == row.chat_id, col(Subscription.canonical) == canonical
        )
        if self.session.exec(same).first() is not None:
            self.session.delete(row)
        else:
            row.canonical = canonical
        self.session.flush()

    def unsubscribe(self, chat_id: int, subscription_id: int) -> bool:
        """Whether the chat had this subscription; it has it no more."""
        done = self.session.exec(
            delete(Subscription).where(
                col(Subscription.id) == subscription_id, col(Subscription.chat_id) == chat_id
            )
        )
        return bool(done.rowcount)

    def unsubscribe_all(self, chat_id: int) -> int:
        """How many subscriptions the chat had."""
        done = self.session.exec(delete(Subscription).where(col(Subscription.chat_id) == chat_id))
        return done.rowcount

    # Mutes

    def mute(self, chat_id: int, story_id: int) -> None:
        """The chat hears no more of this story; what is owed of it already is cancelled."""
        if self.session.get(Mute, (chat_id, story_id)) is None:
            self.session.add(Mute(chat_id=chat_id, story_id=story_id))
            self.session.flush()
        Outbox(self.session).cancel(chat_id, "muted", story_id=story_id)

    def unmute(self, chat_id: int, story_id: int) -> None:
        """The chat hears of this story again."""
        self.session.exec(
            delete(Mute).where(col(Mute.chat_id) == chat_id, col(Mute.story_id) == story_id)
        )

    def muted(self, chat_id: int, story_id: int) -> bool:
        """Whether the chat muted this story."""
        return self.session.get(Mute, (chat_id, story_id)) is not None

    def muted_by(self, story_id: int) -> frozenset[int]:
        """The chats that muted this story."""
        return frozenset(
            self.session.exec(select(Mute.chat_id).where(col(Mute.story_id) == story_id))
        )

    def mutes(self, chat_id: int) -> frozenset[int]:
        """The stories that this chat muted."""
        return frozenset(
            self.session.exec(select(Mute.story_id).where(col(Mute.chat_id) == chat_id))
        )

    # Comings and goings

    def gone(self, chat_id: int, reason: str = "the chat is gone") -> None:
        """The chat can't be written to: its queue is cancelled, its record kept."""
        self._set(chat_id, state=ChatState.GONE)
        Outbox(self.session).cancel(chat_id, reason)

    def forget(self, chat_id: int) -> bool:
        """Delete all that is known of the chat. Whether anything was.

        A private chat has its person's id: the feeds that he added and the corrections that he
        made stay, but not by whom. The queries behind buttons stay too, until they are old: they hold no chat.
        """
        Outbox(self.session).forget(chat_id)
        added = update(Feed).where(col(Feed.added_by) == chat_id)
        self.session.exec(added.values(added_by=None))
        made = update(Correction).where(col(Correction.made_by) == chat_id)
        self.session.exec(made.values(made_by=None))
        for table in (Mute, Subscription):
            self.session.exec(delete(table).where(col(table.chat_id) == chat_id))
        done = self.session.exec(delete(Chat).where(col(Chat.id) == chat_id))
        return bool(done.rowcount)

    def migrate(self, old: int, new: int) -> None:
        """A group became a supergroup: its new id takes over all that the old one had."""
        chat = self.get(old)
        if chat is None or old == new:
            return
        if self.get(new) is None:
            values = chat.model_dump()
            self.session.add(Chat(**{**values, "id": new, "state": ChatState.ACTIVE}))
            self.session.flush()
        for subscription in self.subscriptions(old):
            self.subscribe(new, subscription.query, subscription.canonical, subscription.created_at)
        for story_id in self.mutes(old) - self.mutes(new):
            self.session.add(Mute(chat_id=new, story_id=story_id))
        Outbox(self.session).migrate(old, new)
        self.forget(old)

    # Once is enough

    def handled(self, update_id: int, now: datetime) -> bool:
        """Whether this update was obeyed before; from now on it was."""
        if self.session.get(HandledUpdate, update_id) is not None:
            return True
        self.session.add(HandledUpdate(update_id=update_id, handled_at=now))
        self.session.flush()
        return False

    def forget_handled(self, before: datetime) -> int:
        """Let go of updates obeyed earlier: Telegram repeats none that is a day old."""
        done = self.session.exec(
            delete(HandledUpdate).where(col(HandledUpdate.handled_at) < before)
        )
        return done.rowcount

    def question(self, text: str, now: datetime) -> int:
        """A number for this query, the same each time, that fits in a button."""
        known = self.session.exec(select(Question).where(col(Question.text) == text)).first()
        if known is None:
            known = Question(text=text, asked_at=now)
        known.asked_at = now
        self.session.add(known)
        self.session.flush()
        if known.id is None:
            raise LookupError(text)
        return known.id

    def asked(self, question_id: int) -> str | None:
        """The query behind a button, if it is still remembered."""
        known = self.session.get(Question, question_id)
        return known.text if known else None

    def forget_questions(self, before: datetime) -> int:
        """Let go of queries whose buttons were last shown earlier."""
        done = self.session.exec(delete(Question).where(col(Question.asked_at) < before))
        return done.rowcount

    def _set(self, chat_id: int, **values: object) -> None:
        self.session.exec(update(Chat).where(col(Chat.id) == chat_id).values(**values))
