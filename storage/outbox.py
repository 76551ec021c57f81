"""The outbox: what is owed to whom, who is delivering it, and what became of it.

pending -> sending (owner, epoch, lease) -> sent | dead. Each row is a message, or a part of one,
and is owed once: unique by chat, kind, event and part. A claim raises the row's epoch, and only
the claim that still holds may say what became of it.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, bindparam
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel, and_, col, delete, func, select, update

from storage.tables import Chat, ChatState, Delivery, DeliveryKind, DeliveryState

_OPEN = (DeliveryState.PENDING, DeliveryState.SENDING)
_TABLE = SQLModel.metadata.tables["delivery"]
_NEW: dict[str, Any] = {
    "state": DeliveryState.PENDING, "epoch": 0, "attempts": 0, "ambiguous": 0, "plain": False,
    "told": False,
}  # fmt: skip
# Both are built once and run on the connection itself: they are done for every message.
_INSERTS = {
    "sqlite": sqlite.insert(_TABLE).on_conflict_do_nothing().returning(_TABLE.c.id),
    "postgresql": postgresql.insert(_TABLE).on_conflict_do_nothing().returning(_TABLE.c.id),
}
_HELD = update(_TABLE).where(
    _TABLE.c.id == bindparam("held_id"),
    _TABLE.c.epoch == bindparam("held_epoch"),
    _TABLE.c.state == DeliveryState.SENDING,
)
_REACHABLE = (
    select(Chat.id)
    .where(col(Chat.id) == col(Delivery.chat_id), col(Chat.state) == ChatState.ACTIVE)
    .exists()
)
# How many of a chat's due deliveries are looked at for one that waits for nothing else.
_LOOK_AHEAD = 20
NO_ANSWER = "no answer says whether it arrived"


@dataclass(frozen=True)
class Claimed:
    """A delivery that someone holds; `epoch` proves it when it is settled."""

    id: int
    epoch: int
    delivery: Delivery


class Outbox:
    """What is owed. Written with what it is owed for; emptied by the sender."""

    def __init__(self, session: Session) -> None:
        self.session = session

    # Owing

    def owe(
        self,
        chat_id: int,
        kind: DeliveryKind,
        event_key: str,
        payload: dict[str, Any],
        now: datetime,
        *,
        part: int = 0,
        story_id: int | None = None,
        not_before: datetime | None = None,
    ) -> bool:
        """Owe this once. False if it already is, or was."""
        self.session.flush()
        values = {
            "chat_id": chat_id,
            "kind": kind,
            "event_key": event_key,
            "part": part,
            "payload": payload,
            "story_id": story_id,
            "created_at": now,
            "not_before": not_before or now,
        }
        insert = _INSERTS[self.session.get_bind().dialect.name]
        return self.session.connection().execute(insert, _NEW | values).first() is not None

    def get(self, delivery_id: int) -> Delivery | None:
        """One delivery, whatever its state."""
        return self.session.get(Delivery, delivery_id)

    def alert_of(self, chat_id: int, story_id: int) -> Delivery | None:
        """The alert by which the chat heard, or will hear, of the story."""
        return self.session.exec(
            select(Delivery).where(
                col(Delivery.chat_id) == chat_id,
                col(Delivery.kind) == DeliveryKind.ALERT,
                col(Delivery.story_id) == story_id,
            )
        ).first()

    def last_alert(self, chat_id: int) -> Delivery | None:
        """The alert that reached the chat last."""
        return self.session.exec(
            select(Delivery)
            .where(
                col(Delivery.chat_id) == chat_id,
                col(Delivery.kind) == DeliveryKind.ALERT,
                col(Delivery.state) == DeliveryState.SENT,
                col(Delivery.story_id).is_not(None),
            )
            .order_by(col(Delivery.sent_at).desc(), col(Delivery.id).desc())
            .limit(1)
        ).first()

    def of_story(self, story_id: int) -> Sequence[Delivery]:
        """All alerts and updates of a story, in any state, of chats that can be written to."""
        query = (
            select(Delivery)
            .where(col(Delivery.story_id) == story_id, _REACHABLE)
            .order_by(col(Delivery.id))
        )
        return self.session.exec(query).all()

    # Claiming

    def due_chats(self, now: datetime) -> list[int]:
        """The chats that can be written to and are due something, the longest waiting first."""
        query = (
            select(Delivery.chat_id)
            .where(_due(now))
            .group_by(col(Delivery.chat_id))
            .order_by(func.min(Delivery.not_before), col(Delivery.chat_id))
        )
        return list(self.session.exec(query))

    def next_due(self, now: datetime) -> datetime | None:
        """When the first delivery that is not due yet will be, if any is owed."""
        query = select(func.min(Delivery.not_before)).where(
            col(Delivery.state) == DeliveryState.PENDING, col(Delivery.not_before) > now, _REACHABLE
        )
        return self.session.exec(query).one()

    def claim(
        self, owner: str, chats: Sequence[int], now: datetime, lease: timedelta
    ) -> list[Claimed]:
        """Take the first due delivery of each of these chats: from here on it may have been sent.

        A chat that has one under way gets no second, so that a chat's messages keep their order;
        a part waits for the parts before it, and an update for the alert that it edits.
        """
        firsts = []
        for row in self._firsts(set(chats) - self._busy(chats), now):
            free = row if not self._held(row) else self._next_free(row.chat_id, now)
            if free is not None and free.id is not None:
                firsts.append(Claimed(free.id, free.epoch + 1, free))
        for claim in firsts:
            row = claim.delivery
            row.state, row.owner, row.epoch = DeliveryState.SENDING, owner, claim.epoch
            row.lease_until, row.attempts = now + lease, row.attempts + 1
            self.session.add(row)
        self.session.flush()
        return firsts

    def _busy(self, chats: Sequence[int]) -> set[int]:
        query = select(Delivery.chat_id).where(
            col(Delivery.chat_id).in_(chats), col(Delivery.state) == DeliveryState.SENDING
        )
        return set(self.session.exec(query))

    def _firsts(self, chats: Collection[int], now: datetime) -> Sequence[Delivery]:
        """The first due delivery of each chat."""
        place = func.row_number().over(
            partition_by=col(Delivery.chat_id),
            order_by=(col(Delivery.not_before), col(Delivery.id)),
        )
        due = (
            select(col(Delivery.id), place.label("place"))
            .where(col(Delivery.chat_id).in_(chats), _due(now))
            .subquery()
        )
        query = select(Delivery).join(due, col(Delivery.id) == due.c.id).where(due.c.place == 1)
        return self.session.exec(query).all()

    def _next_free(self, chat_id: int, now: datetime) -> Delivery | None:
        query = (
            select(Delivery)
            .where(col(Delivery.chat_id) == chat_id, _due(now))
            .order_by(col(Delivery.not_before), col(Delivery.id))
            .limit(_LOOK_AHEAD)
        )
        return next((row for row in self.session.exec(query) if not self._held(row)), None)

    def _held(self, row: Delivery) -> bool:
        """Whether something else must be settled first: the alert, or an earlier part."""
        if row.kind is DeliveryKind.UPDATE and row.story_id is not None:
            alert = self.alert_of(row.chat_id, row.story_id)
            return alert is not None and alert.state in _OPEN
        if row.part == 0:
            return False
        before = select(Delivery.id).where(
            col(Delivery.chat_id) == row.chat_id,
            col(Delivery.kind) == row.kind,
            col(Delivery.event_key) == row.event_key,
            col(Delivery.part) < row.part,
            col(Delivery.state).in_(_OPEN),
        )
        return self.session.exec(before).first() is not None

    # What became of a claim. Each says whether the claim still held; if not, nothing changes.

    def sent(self, claim: Claimed, now: datetime, message_id: int | None = None) -> bool:
        """It arrived."""
        return self._settle(
            claim,
            state=DeliveryState.SENT,
            sent_at=now,
            message_id=message_id,
            reason=None,
        )

    def again(
        self,
        claim: Claimed,
        not_before: datetime,
        reason: str,
        *,
        plain: bool | None = None,
        counts: bool = True,
    ) -> bool:
        """It did not arrive and may go again, from `not_before` on."""
        values: dict[str, Any] = {"state": DeliveryState.PENDING, "not_before": not_before}
        if plain is not None:
            values["plain"] = plain
        if not counts:
            values["attempts"] = claim.delivery.attempts - 1
        return self._settle(claim, reason=reason, **values)

    def doubtful(self, claim: Claimed, not_before: datetime | None) -> bool:
        """Nobody knows whether it arrived. It goes again, marked; None: it is given up as such."""
        if not_before is None:
            return self._settle(
                claim,
                state=DeliveryState.DEAD,
                ambiguous=claim.delivery.ambiguous + 1,
                reason=NO_ANSWER,
            )
        return self._settle(
            claim,
            state=DeliveryState.PENDING,
            ambiguous=claim.delivery.ambiguous + 1,
            not_before=not_before,
            reason=NO_ANSWER,
        )

    def dead(self, claim: Claimed, reason: str) -> bool:
        """It will never arrive; the reason is for the operator."""
        return self._settle(claim, state=DeliveryState.DEAD, reason=reason)

    def _settle(self, claim: Claimed, **values: Any) -> bool:
        values |= {"owner": None, "lease_until": None}
        held = {"held_id": claim.id, "held_epoch": claim.epoch}
        return bool(self.session.connection().execute(_HELD, held | values).rowcount)

    def recover(
        self,
        now: datetime,
        retry: Callable[[int], timedelta | None],
        *,
        everyone: bool,
    ) -> list[Delivery]:
        """Deliveries that a dead process left under way: each may have arrived.

        `retry` says how long to wait after so many doubtful tries, None to give up. With
        `everyone` every claim is a dead one's; else only those whose lease is over.
        """
        query = select(Delivery).where(col(Delivery.state) == DeliveryState.SENDING)
        if not everyone:
            query = query.where(col(Delivery.lease_until) < now)
        found = self.session.exec(query).all()
        for delivery in found:
            delivery.ambiguous += 1
            wait = retry(delivery.ambiguous)
            delivery.state = DeliveryState.DEAD if wait is None else DeliveryState.PENDING
            delivery.not_before = now + (wait or timedelta())
            delivery.owner = delivery.lease_until = None
            delivery.reason = NO_ANSWER
            self.session.add(delivery)
        self.session.flush()
        return list(found)

    # What may not have arrived, and is said in the chat's next message

    def untold(self, *chats: int) -> Sequence[Delivery]:
        """Messages given up in doubt that these chats were not told of yet, oldest first."""
        query = (
            select(Delivery)
            .where(
                col(Delivery.chat_id).in_(chats),
                col(Delivery.state) == DeliveryState.DEAD,
                col(Delivery.kind) != DeliveryKind.UPDATE,
                col(Delivery.reason) == NO_ANSWER,
                col(Delivery.told).is_(False),
            )
            .order_by(col(Delivery.id))
        )
        return self.session.exec(query).all()

    def tell(self, ids: Sequence[int]) -> None:
        """The chat was told of these."""
        self.session.exec(update(Delivery).where(col(Delivery.id).in_(ids)).values(told=True))

    # A chat's whole queue

    def cancel(self, chat_id: int, reason: str, *, story_id: int | None = None) -> int:
        """Nothing of this is owed any more; what is under way is let through."""
        query = update(Delivery).where(
            col(Delivery.chat_id) == chat_id, col(Delivery.state) == DeliveryState.PENDING
        )
        if story_id is not None:
            query = query.where(col(Delivery.story_id) == story_id)
        done = self.session.exec(query.values(state=DeliveryState.DEAD, reason=reason))
        return done.rowcount

    def migrate(self, old: int, new: int) -> None:
        """The new chat takes over what the old one was owed and got, but nothing twice."""
        known = set(
            self.session.exec(
                select(Delivery.kind, Delivery.event_key, Delivery.part).where(
                    col(Delivery.chat_id) == new
                )
            )
        )
        for delivery in self.session.exec(select(Delivery).where(col(Delivery.chat_id) == old)):
            if (delivery.kind, delivery.event_key, delivery.part) in known:
                self.session.delete(delivery)
            else:
                delivery.chat_id = new
                self.session.add(delivery)
        self.session.flush()

    def forget(self, chat_id: int) -> None:
        """Delete all that was ever owed to the chat."""
        self.session.exec(delete(Delivery).where(col(Delivery.chat_id) == chat_id))

    # Figures for the operator

    def counts(self) -> dict[DeliveryState, int]:
        """How many deliveries are in each state."""
        query = select(Delivery.state, func.count()).group_by(col(Delivery.state))
        found = dict(self.session.exec(query).all())
        return {state: found.get(state, 0) for state in DeliveryState}

    def pending(self, chat_id: int) -> int:
        """How many deliveries the chat still waits for."""
        query = (
            select(func.count())
            .select_from(Delivery)
            .where(col(Delivery.chat_id) == chat_id, col(Delivery.state).in_(_OPEN))
        )
        return self.session.exec(query).one()

    def oldest_due(self, now: datetime) -> datetime | None:
        """Since when the longest waiting delivery is due: how far the sender is behind."""
        query = select(func.min(Delivery.not_before)).where(_due(now))
        return self.session.exec(query).one()

    def dead_since(self, since: datetime, limit: int = 20) -> Sequence[Delivery]:
        """What was lately given up, newest first."""
        query = (
            select(Delivery)
            .where(col(Delivery.state) == DeliveryState.DEAD, col(Delivery.created_at) >= since)
            .order_by(col(Delivery.id).desc())
            .limit(limit)
        )
        return self.session.exec(query).all()

    def remove_settled(self, before: datetime) -> int:
        """Let go of old deliveries that are over; what a chat must still be told of stays."""
        done = self.session.exec(
            delete(Delivery).where(
                col(Delivery.state).not_in(_OPEN),
                col(Delivery.created_at) < before,
                (col(Delivery.reason).is_(None))
                | (col(Delivery.reason) != NO_ANSWER)
                | col(Delivery.told),
            )
        )
        return done.rowcount


def _due(now: datetime) -> ColumnElement[bool]:
    return and_(
        col(Delivery.state) == DeliveryState.PENDING, col(Delivery.not_before) <= now, _REACHABLE
    )
