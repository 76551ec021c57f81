"""/said: somebody's own words, page by page."""

from bot import trails
from bot.callbacks import Data
from bot.commands.latest import follow
from bot.commands.leaders import quoted
from bot.people import meant
from bot.render import chat, quotes
from bot.render.message import Message, Toast
from bot.turn import Answer, Turn
from bot.understand import understand
from jobs.quoting import Place, find
from storage.query import Sayings, names_nobody, parse_sayings

PAGE = 5


async def said(turn: Turn) -> Answer:
    """What somebody said, e.g. /said Raisi unity since:30d"""
    if not turn.said:
        return quotes.whose(await quoted(turn, "said"))
    if names_nobody(turn.said):
        return await _whose(turn)
    asked = await _understood(turn)
    if isinstance(asked, Message):
        return asked
    return await _page(turn, asked, ()) or await _nothing(turn, asked)


async def _whose(turn: Turn) -> Message:
    """Those quoted in the articles that are asked for, where nobody is named."""
    query = await understand(turn, "said")
    if isinstance(query, Message):
        return query
    return quotes.whose(await quoted(turn, "said", query), turn.said)


async def more_said(turn: Turn) -> Answer:
    """Another page of quotes"""
    text, _, path = turn.said.partition("\n")
    asked = await _understood(turn.saying(text))
    trail = _trail(path)
    if isinstance(asked, Message) or trail is None:
        return Toast(chat.OLD_BUTTON)
    return await _page(turn, asked, trail) or Toast("There is no more of this.")


async def _understood(turn: Turn) -> Sayings | Message:
    names = turn.house.reader.names
    return await meant(
        turn, "said", lambda text: parse_sayings(text, names, now=turn.now, zone=turn.zone)
    )


async def _page(turn: Turn, asked: Sayings, trail: tuple[Place, ...]) -> Message | None:
    start = trail[-1] if trail else None
    found = await turn.read(lambda store: find(store, asked, turn.now, PAGE, start))
    if not found.quoted:
        return None
    return quotes.page(
        asked.echo(),
        found.quoted,
        turn.zone,
        back=await _to(turn, asked, trail[:-1]) if trail else None,
        more=await _to(turn, asked, (*trail, found.next)) if found.next else None,
        mores=await _ways(turn, asked),
        first=len(trail) * PAGE + 1,
    )


async def _ways(turn: Turn, asked: Sayings) -> list[tuple[str, Data]]:
    """To the speaker, and to being told of new ones."""
    ways = [(asked.speaker.label, await turn.carry("leader", asked.speaker.key))]
    if asks := await follow(turn, asked.watched):
        ways.append(("Tell me of new ones", asks))
    return ways


async def _nothing(turn: Turn, asked: Sayings) -> Message:
    ways = [(f"About {asked.speaker.label}", await turn.carry("leader", asked.speaker.key))]
    if asked.words or asked.within:
        ways.insert(
            0, (f"All quotes of {asked.speaker.label}", await turn.carry("said", asked.speaker.key))
        )
    if asks := await follow(turn, asked.watched):
        ways.append(("Tell me when there is one", asks))
    return quotes.nothing(asked.echo(), ways)


async def _to(turn: Turn, asked: Sayings, trail: tuple[Place, ...]) -> Data:
    """The button that leads to the page after this trail of places, in the message's place."""
    return await turn.carry("!moresaid", f"{asked.canonical()}\n{trails.written(trail)}")


def _trail(path: str) -> tuple[Place, ...] | None:
    places = trails.read(path, 3)
    return None if places is None else tuple((rank, one, told) for rank, one, told in places)
