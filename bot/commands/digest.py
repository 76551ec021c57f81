"""/digest: the day's stories at a time of the chat's choosing."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.render import deliveries
from bot.render import settings as words
from bot.render.articles import Told, outlets_of
from bot.render.message import Message
from bot.turn import Answer, Turn
from bot.understand import everything, kept
from jobs.rules.clock import clock, first_turn, parse_clock, parse_zone
from storage.store import Store
from storage.tables import Chat

# "8 : 30 pm" is the longest a time of day gets.
_CLOCK_WORDS = 3
_DAY = timedelta(days=1)
# So many stories are read at one sitting.
_MOST = 12


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


async def _now(turn: Turn) -> Message:
    """What has been read since the last digest, or in a day, of what the chat asks for."""
    told = await turn.read(lambda store: _stories(store, turn))
    if not told:
        return words.digest_empty()
    return deliveries.digest(turn.now.astimezone(turn.zone).date(), told, turn.zone)


def _stories(store: Store, turn: Turn) -> list[Told]:
    """The newest stories of what the chat subscribed to; of everything, if to nothing."""
    since = turn.now - _DAY
    if turn.chat and turn.chat.digest_since:
        since = max(since, turn.chat.digest_since)
    asked = [kept(turn, one) for one in store.chats.subscriptions(turn.place.id)]
    found: dict[int, Told] = {}
    for query in filter(None, asked or [everything(turn)]):
        for story in store.stories.find(query, now=turn.now, limit=_MOST):
            if story.last_seen >= since and story.id is not None:
                members = store.stories.articles(story.id)
                found.setdefault(story.id, Told(members[0], outlets_of(members)))
    newest = sorted(found.values(), key=lambda told: told.article.rank, reverse=True)
    return newest[:_MOST]


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
