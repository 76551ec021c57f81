"""/feeds, /addfeed, /removefeed: what is read, how it is doing, and reading more or less. For admins."""

from bot.render import feeds as words
from bot.render.message import Message
from bot.turn import Answer, Turn
from jobs.adding import remove_feed
from jobs.addresses import FeedError, redacted
from jobs.rules.health import Health
from jobs.settling import health_of
from storage.tables import Feed

PAGE = 15
# What needs a look comes first.
_ORDER = (Health.FAILING, Health.GONE, Health.STALE, Health.NEW, Health.OK)


async def feeds(turn: Turn) -> Answer:
    """The feeds I read, and how each is doing, e.g. /feeds or /feeds irna"""
    page, _, asked = turn.said.partition(" ") if _is_page(turn.said) else ("1", "", turn.said)
    known = await turn.read(lambda store: store.feeds.list())
    doing = [(feed, health_of(feed, turn.now)) for feed in known if _named(feed, asked)]
    doing.sort(key=lambda one: _ORDER.index(one[1]))
    last = max(1, -(-len(doing) // PAGE))
    at = min(int(page), last)
    lines = [_line(feed, state, turn) for feed, state in doing[(at - 1) * PAGE : at * PAGE]]
    counts = {state: sum(one is state for _, one in doing) for state in _ORDER}
    turns = {to: await turn.carry("!feeds", f"{to} {asked}".strip()) for to in (at - 1, at + 1)}
    return words.overview(
        lines,
        {state: count for state, count in counts.items() if count},
        back=turns[at - 1] if at > 1 else None,
        more=turns[at + 1] if at < last else None,
    )


def _is_page(said: str) -> bool:
    first = said.partition(" ")[0]
    return first.isascii() and first.isdecimal() and 0 < int(first[:5]) < 1000


def _named(feed: Feed, asked: str) -> bool:
    told = f"{feed.outlet} {feed.title} {redacted(feed.url)}".casefold()
    return asked.casefold() in told


def _line(feed: Feed, state: Health, turn: Turn) -> words.Line:
    return words.Line(
        number=feed.id or 0,
        name=feed.outlet or feed.title or redacted(feed.url),
        address=redacted(feed.url),
        health=state,
        last_new=feed.last_new_at,
        trouble=feed.last_error,
        zone=turn.zone,
    )


async def addfeed(turn: Turn) -> Answer:
    """Read a feed or the feed of a site, e.g. /addfeed example.org"""
    address = turn.said
    if not address or len(address.split()) > 1:
        return words.which_address()
    looking = await turn.tell(words.looking(redacted(address)))
    await looking.replace(await _added(turn, address))
    return None


async def _added(turn: Turn, address: str) -> Message:
    try:
        said = await turn.house.feeds.add(address, turn.who)
    except FeedError as error:
        return words.refused(str(error))
    # The chat is known from now on, so that whoever added the feed can be told of its trouble.
    await turn.change(lambda _: None)
    return words.added(said)


async def removefeed(turn: Turn) -> Answer:
    """Read a feed no more, by its number in /feeds or its address, e.g. /removefeed 12"""
    which = turn.said
    if not which:
        return words.which_feed()
    gone = await turn.change(lambda store: remove_feed(store, which))
    if gone is None:
        return words.no_such_feed(redacted(which))
    return words.removed(gone.title, gone.address)
