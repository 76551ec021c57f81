"""/digest: the day's stories at a time of the chat's choosing."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.render import deliveries
from bot.render import settings as words
from bot.render.articles import Told
from bot.render.message import Message
from bot.turn import Answer, Turn
from bot.wording import tell
from jobs.digests import digest_now
from jobs.rules.clock import clock, first_turn, parse_clock, parse_zone
from jobs.rules.digest import parts
from storage.store import Store
from storage.tables import Chat

# "8 : 30 pm" is the longest a time of day gets.
_CLOCK_WORDS = 3


async def digest(turn: Turn) -> Answer:
    """The day's stories, e.g. /digest 08:30 Tehran, /digest now or /digest off"""
    match turn.said.casefold():
        case "":
            return words.digest(turn.chat, turn.zone)
        case "off":
            await turn.change(lambda store: store.chats.set_digest(turn.place.id, None))
            return words.digest_off()
        case "now":
            return await _now(turn)
    try:
        at, zone = _time_and_zone(turn.said)
    except ValueError as error:
        return words.unreadable(str(error), "/digest 08:30 or /digest 08:30 Tehran")
    chat = await turn.change(lambda store: _choose(store, turn, at, zone))
    return words.digest_on(chat)


async def _now(turn: Turn) -> Message | None:
    """The digest as it would be at this moment, in as many messages as it takes."""
    day = turn.now.astimezone(turn.zone).date()
    messages, asks = await turn.read(
        lambda store: (_parts(store, turn), bool(store.chats.subscriptions(turn.place.id)))
    )
    for number, told in enumerate(messages, 1):
        part = deliveries.digest(
            day, told, turn.zone, part=number, of=len(messages), everything=not asks
        )
        await turn.tell(part)
    return None if messages else words.digest_empty()


def _parts(store: Store, turn: Turn) -> list[list[Told]]:
    chat = store.chats.get(turn.place.id) or turn.stranger()
    stories = digest_now(store, chat, turn.now, turn.house.reader.names)
    return [told for part in parts(stories) if (told := tell(store, part))]


def _time_and_zone(said: str) -> tuple[time, str | None]:
    """The time of day that a text begins with, and the zone that follows, if one does."""
    parts = said.split()
    for end in range(min(_CLOCK_WORDS, len(parts)), 0, -1):
        try:
            at = parse_clock(" ".join(parts[:end]))
        except ValueError:
            if end == 1:
                raise
            continue
        rest = " ".join(parts[end:])
        return at, parse_zone(rest) if rest else None
    raise ValueError("Write a time of day, e.g. 08:30.")


def _choose(store: Store, turn: Turn, at: time, zone: str | None) -> Chat:
    chat = turn.ensure(store)
    if zone:
        store.chats.set_timezone(chat.id, zone)
    first = first_turn(at, ZoneInfo(zone or chat.timezone), turn.now, chat.digest_done)
    store.chats.set_digest(chat.id, f"{at:%H:%M}", first=first.date, next_at=first.at)
    return turn.ensure(store)


def replan(store: Store, chat: Chat, zone: str, now: datetime) -> None:
    """In another zone the next digest comes at another moment."""
    if (at := clock(chat.digest_at)) is None:
        return
    first = first_turn(at, ZoneInfo(zone), now, chat.digest_done)
    store.chats.set_digest(chat.id, chat.digest_at, first=first.date, next_at=first.at)
