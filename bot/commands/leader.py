"""/leader: one person's offices, latest stories, meetings and words."""

from collections.abc import Sequence
from dataclasses import replace

from bot.callbacks import Data
from bot.commands.latest import find, follow
from bot.commands.leader_set import is_correction, set_leader
from bot.commands.leaders import in_the_news, today
from bot.people import called_in, meant, name_in
from bot.render import leaders as words
from bot.render.leaders import InText
from bot.render.message import Message
from bot.turn import Answer, Turn
from bot.understand import parsed
from jobs import quoting
from jobs.encounters import KINDS, Encounter, encounters
from jobs.rules.people.careers import Held, career
from storage.query import Has, Sayings, leader_called
from storage.store import Store
from storage.tables import Article

_STORIES, _MET, _QUOTES = 5, 5, 3
# So many of the newest articles are looked through for meetings, and for what texts call somebody.
_LOOKED_THROUGH, _CALLED = 60, 20


async def leader(turn: Turn) -> Answer:
    """A leader's offices, stories, meetings and words, e.g. /leader Raisi"""
    if not turn.said:
        return words.which(await in_the_news(turn, "leader"))
    if is_correction(turn.said):
        return await set_leader(turn, turn.said)
    names = turn.house.reader.names
    who = await meant(
        turn, "leader", lambda said: leader_called(said, names, now=turn.now, zone=turn.zone)
    )
    return who if isinstance(who, Message) else await _portrait(turn, who)


async def _portrait(turn: Turn, who: Has) -> Message:
    query = parsed(turn, who.key)
    said = Sayings(who)
    id_ = who.key.partition(":")[2]

    def look(store: Store) -> words.Portrait:
        newest = store.articles.latest(query, now=turn.now, limit=_CALLED).articles
        return words.Portrait(
            name=name_in(newest, id_) or who.label,
            offices=_offices(turn, newest, id_),
            stories=find(store, query, turn, None, _STORIES).told,
            met=tuple(_met(store, turn, who)),
            quotes=quoting.find(store, said, turn.now, _QUOTES).quoted,
        )

    about = await turn.read(look)
    return words.portrait(
        replace(about, mores=await _ways(turn, who, about)), turn.zone, today(turn)
    )


async def _ways(turn: Turn, who: Has, about: words.Portrait) -> tuple[tuple[str, Data], ...]:
    ways = [("All stories", "latest", about.stories), ("All quotes", "said", about.quotes)]
    mores = [(label, await turn.carry(verb, who.key)) for label, verb, told in ways if told]
    if asks := await follow(turn, parsed(turn, who.key)):
        mores.append(("Tell me of new ones", asks))
    return tuple(mores)


def _met(store: Store, turn: Turn, who: Has) -> Sequence[Encounter]:
    kinds = " OR ".join(f"event:{kind}" for kind in KINDS)
    asked = parsed(turn, f"{who.key} ({kinds})")
    found = store.articles.latest(asked, now=turn.now, limit=_LOOKED_THROUGH)
    return encounters(found.articles, who.key.partition(":")[2], _MET)


def _offices(turn: Turn, newest: Sequence[Article], id_: str) -> tuple[Held | InText, ...]:
    """The offices that the gazetteer knows, else those that the newest texts give."""
    known = career(turn.house.reader.gazetteer, id_, today(turn))
    return known or called_in(newest, id_, turn.zone)
