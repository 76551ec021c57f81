"""/latest: what was published last on anything, page by page."""

from dataclasses import dataclass
from itertools import takewhile

from bot import trails
from bot.callbacks import Data
from bot.render import articles, chat
from bot.render.articles import Told
from bot.render.message import Message, Toast
from bot.turn import Answer, Turn
from bot.understand import close_names, meaning, named_only, understand
from storage.query import Query
from storage.store import Store
from storage.tables import Article
from storage.tellings import Placed

PAGE = 5

Cursor = tuple[int, int]


async def latest(turn: Turn) -> Answer:
    """The latest on anything, e.g. /latest Iran Pakistan"""
    query = await understand(turn, "latest")
    if isinstance(query, Message):
        return query
    return await _page(turn, query, ()) or await _nothing(turn, query)


async def more(turn: Turn) -> Answer:
    """Another page of an answer"""
    asked, _, path = turn.said.partition("\n")
    query = await understand(turn.saying(asked), "latest")
    trail = _trail(path)
    if isinstance(query, Message) or trail is None:
        return Toast(chat.OLD_BUTTON)
    return await _page(turn, query, trail) or Toast("There is no more of this.")


@dataclass(frozen=True)
class _Found:
    told: tuple[Told, ...]
    next: Cursor | None


def find(store: Store, query: Query, turn: Turn, after: Cursor | None, limit: int = PAGE) -> _Found:
    """The next stories that answer a query, each told by its newest article that does.

    Copies of what stands on this page or stood on an earlier one are passed over.
    """
    seen = _stood_before(store, query, turn, after)
    found: list[Placed] = []
    following: Cursor | None = None
    for answer in store.tellings.answers(query, now=turn.now, after=after):
        if answer.story_id not in seen:
            if len(found) == limit:
                following = after
                break
            found.append(answer)
            seen.add(answer.story_id)
        after = answer.place
    newest = store.articles.many([answer.id for answer in found])
    return _Found(tuple(_told(store, article) for article in newest), following)


def _stood_before(store: Store, query: Query, turn: Turn, start: Cursor | None) -> set[int]:
    """The stories that earlier pages, which ended at `start`, told already."""
    if start is None:
        return set()
    answers = store.tellings.answers(query, now=turn.now)
    return {answer.story_id for answer in takewhile(lambda one: one.place >= start, answers)}


def _told(store: Store, article: Article) -> Told:
    printers = store.tellings.printers(article.story_id)
    return Told(article, articles.outlets_of([article, *printers]))


async def _page(turn: Turn, query: Query, trail: tuple[Cursor, ...]) -> Message | None:
    after = trail[-1] if trail else None
    found = await turn.read(lambda store: find(store, query, turn, after))
    if not found.told:
        return None
    asked = query.canonical()
    return articles.page(
        query.echo(),
        found.told,
        turn.zone,
        back=await _to(turn, asked, trail[:-1]) if trail else None,
        more=await _to(turn, asked, (*trail, found.next)) if found.next else None,
        follow=await follow(turn, query),
        first=len(trail) * PAGE + 1,
    )


async def follow(turn: Turn, query: Query) -> Data | None:
    """The button that subscribes to a question, if the chat does not ask it already."""
    asked = query.canonical()
    known = await turn.read(lambda store: store.chats.subscriptions(turn.place.id))
    if query.is_everything or any(one.canonical == asked for one in known):
        return None
    return await turn.carry("subscribe", asked)


async def _to(turn: Turn, asked: str, trail: tuple[Cursor, ...]) -> Data:
    """The button that leads to the page after this trail of cursors, in the message's place."""
    return await turn.carry("!more", f"{asked}\n{trails.written(trail)}")


def _trail(path: str) -> tuple[Cursor, ...] | None:
    places = trails.read(path, 2)
    return None if places is None else tuple((rank, article) for rank, article in places)


async def _nothing(turn: Turn, query: Query) -> Message:
    close = await close_names(turn, query, "latest")
    return chat.nothing_found(
        query.echo(),
        close,
        less=await _less(turn, query),
        follow=None if query.unknown else await follow(turn, query),
    )


async def _less(turn: Turn, query: Query) -> tuple[str, Data] | None:
    """The button that asks for less: names without other words, or both names without a deed."""
    if names := named_only(turn, query):
        return f"Only {meaning(names)}", await turn.carry("latest", names.canonical())
    both = query.named_together
    if both == query or not await turn.read(lambda store: find(store, both, turn, None, 1).told):
        return None
    return "What names both", await turn.carry("latest", both.canonical())
