"""The way of one delivery: find its words, wait its turn, send it, and say what became of it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from telegram import LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.ext import ExtBot

from bot.ledger import Change
from bot.limiter import Rank
from bot.outcome import Outcome, Verdict, repeat_after
from bot.worded import Worded, Words, marked_again, room_for_missed, with_missed
from storage.outbox import Claimed
from storage.store import Store
from storage.tables import Delivery, DeliveryKind, DeliveryState

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_LONGEST_BACKOFF = timedelta(minutes=1)


@dataclass(frozen=True)
class Letter:
    """A delivery with its words. `edits` is the message that an update changes, `missed` the
    deliveries whose loss it owns up to."""

    worded: Worded
    edits: int | None = None
    missed: tuple[int, ...] = ()


def compose_all(
    word: Words, store: Store, deliveries: Sequence[Delivery], now: datetime
) -> list[Letter | Exception | None]:
    """What to send for each, as things stand now; None if there is nothing to say.

    A failure is a value: one that finds no words holds up no other.
    """
    lost: defaultdict[int, list[Delivery]] = defaultdict(list)
    for row in store.outbox.untold(*(delivery.chat_id for delivery in deliveries)):
        lost[row.chat_id].append(row)

    def compose(delivery: Delivery) -> Letter | Exception | None:
        try:
            return _compose(word, store, delivery, lost[delivery.chat_id], now)
        except Exception as error:  # noqa: BLE001 - whatever it is, the sender logs it, goes on
            return error

    return [compose(delivery) for delivery in deliveries]


def _compose(
    word: Words, store: Store, delivery: Delivery, lost: Sequence[Delivery], now: datetime
) -> Letter | None:
    edits = None
    if delivery.kind is DeliveryKind.UPDATE:
        edits = _message_to_edit(store, delivery)
        if edits is None:
            return None
    worded = word(store, delivery, now)
    if worded is None:
        return None
    if edits is not None:
        return Letter(worded, edits)
    if delivery.ambiguous:
        worded = marked_again(worded)
    named = [
        (row.id, about.gist)
        for row in lost
        if row.id is not None and (about := word(store, row, now)) is not None
    ]
    return _owning_up(worded, named)


def _owning_up(worded: Worded, lost: list[tuple[int, str]]) -> Letter:
    if not lost:
        return Letter(worded)
    gists = [gist for _, gist in lost]
    told = room_for_missed(worded, gists)
    ids = tuple(row_id for row_id, _ in lost[:told])
    return Letter(with_missed(worded, gists[:told]), missed=ids)


def _message_to_edit(store: Store, delivery: Delivery) -> int | None:
    if delivery.story_id is None:
        return None
    alert = store.outbox.alert_of(delivery.chat_id, delivery.story_id)
    return alert.message_id if alert and alert.state is DeliveryState.SENT else None


async def send(bot: ExtBot[Rank], delivery: Delivery, letter: Letter) -> int:
    """Send it, or change the message it edits. Answers with the message's id in its chat."""
    said = letter.worded.plain if delivery.plain else letter.worded.html
    mode = None if delivery.plain else ParseMode.HTML
    if letter.edits is None:
        message = await bot.send_message(
            delivery.chat_id,
            said,
            parse_mode=mode,
            link_preview_options=_NO_PREVIEW,
            reply_markup=letter.worded.keyboard,
            rate_limit_args=Rank.PUSH,
        )
        return message.message_id
    edited = await bot.edit_message_text(
        said,
        chat_id=delivery.chat_id,
        message_id=letter.edits,
        parse_mode=mode,
        link_preview_options=_NO_PREVIEW,
        reply_markup=letter.worded.keyboard,
        rate_limit_args=Rank.PUSH,
    )
    return edited.message_id if isinstance(edited, Message) else letter.edits


def arrived(claim: Claimed, letter: Letter, message_id: int | None, now: datetime) -> Change:
    """It is there, and what it owned up to is told."""

    def change(store: Store) -> None:
        store.outbox.sent(claim, now, message_id)
        if letter.missed:
            store.outbox.tell(letter.missed)

    return change


def released(claim: Claimed, not_before: datetime, reason: str) -> Change:
    """It was never sent, and waits again as if it had not been claimed."""
    return lambda store: store.outbox.again(claim, not_before, reason, counts=False)


def backoff(attempts: int) -> timedelta:
    """How long a message that never left waits before its next try."""
    return min(timedelta(seconds=2 ** min(attempts, 10)), _LONGEST_BACKOFF)


def failed(
    claim: Claimed, letter: Letter, verdict: Verdict, now: datetime, first_repeat: timedelta
) -> Change:
    """What the verdict on a failed call means for the delivery and its chat."""
    delivery, reason = claim.delivery, verdict.reason

    def change(store: Store) -> None:
        outbox = store.outbox
        match verdict.outcome:
            case Outcome.UNCHANGED:
                outbox.sent(claim, now, letter.edits)
            case Outcome.NOT_SENT:
                outbox.again(claim, now + backoff(delivery.attempts), reason)
            case Outcome.WAIT:
                later = now + timedelta(seconds=verdict.wait)
                outbox.again(claim, later, reason, counts=False)
            case Outcome.HALT:
                outbox.again(claim, now, reason, counts=False)
            case Outcome.UNREADABLE if not delivery.plain:
                outbox.again(claim, now, reason, plain=True)
            case Outcome.GONE:
                outbox.dead(claim, reason)
                store.chats.gone(delivery.chat_id, reason)
            case Outcome.MIGRATED:
                store.chats.migrate(delivery.chat_id, verdict.new_chat_id or delivery.chat_id)
                outbox.again(claim, now, reason, counts=False)
            case Outcome.AMBIGUOUS:
                wait = repeat_after(delivery.ambiguous + 1, first_repeat)
                outbox.doubtful(claim, None if wait is None else now + wait)
            case _:
                outbox.dead(claim, reason)

    return change
