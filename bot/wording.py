"""The words of what is owed, found when it is sent: as the story stands then, in the chat's zone."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from bot.markup import plain
from bot.render import deliveries
from bot.render.articles import Told, outlets_of
from bot.render.message import Message
from bot.wire import keyboard
from bot.worded import Worded
from storage.store import Store
from storage.tables import Delivery, DeliveryKind


def word(store: Store, delivery: Delivery, now: datetime) -> Worded | None:  # noqa: ARG001 - Words
    """What to say, or None if there is nothing to say any more. Only reads."""
    message = _message(store, delivery)
    if message is None:
        return None
    return Worded(message.html, plain(message.html), keyboard(message.buttons))


def _message(store: Store, delivery: Delivery) -> Message | None:
    chat = store.chats.get(delivery.chat_id)
    zone = ZoneInfo(chat.timezone if chat else "UTC")
    match delivery.kind:
        case DeliveryKind.ALERT | DeliveryKind.UPDATE:
            return _alert(store, delivery, zone)
        case DeliveryKind.DIGEST:
            return _digest(store, delivery, zone)
        case DeliveryKind.NOTICE:
            return deliveries.notice(str(delivery.payload.get("text", "")))


def _alert(store: Store, delivery: Delivery, zone: tzinfo) -> Message | None:
    if delivery.story_id is None:
        return None
    alert = store.outbox.alert_of(delivery.chat_id, delivery.story_id) or delivery
    told = _told(store, delivery.story_id, alert.payload.get("article"))
    if told is None:
        return None
    story = told.article.story_id
    muted = store.chats.muted(delivery.chat_id, story)
    return deliveries.alert(told, story, zone, muted=muted)


def _digest(store: Store, delivery: Delivery, zone: tzinfo) -> Message | None:
    payload = delivery.payload
    day, parts = date.fromisoformat(payload["date"]), int(payload.get("of", 1))
    told = tell(store, payload["stories"])
    if payload["stories"] and not told:
        return None
    asks = bool(store.chats.subscriptions(delivery.chat_id))
    return deliveries.digest(day, told, zone, part=delivery.part + 1, of=parts, everything=not asks)


def tell(store: Store, stories: Sequence[int]) -> list[Told]:
    """These stories, each by its first article; those that are kept no more are left out."""
    found = [_told(store, story_id, None) for story_id in stories]
    return [story for story in found if story]


def _told(store: Store, story_id: int, article_id: object) -> Told | None:
    """A story by this article of it, else by its first; None if none is kept any more."""
    story = store.stories.get(story_id)
    if story is None or story.id is None:
        return None
    named = store.articles.get(article_id) if isinstance(article_id, int) else None
    if named is None or named.story_id != story.id:
        named = next(iter(store.tellings.first(story.id, 1)), None)
    if named is None:
        return None
    return Told(named, outlets_of([named, *store.tellings.printers(story.id)]))
