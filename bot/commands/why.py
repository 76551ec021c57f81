"""/why: what a story was told for, and the words that any of its tags rests on."""

import re
from collections import Counter
from collections.abc import Sequence

from bot.callbacks import Data
from bot.commands.latest import find
from bot.commands.story import is_id
from bot.evidence import Place, around, places
from bot.evidence import reasons as reasons_for
from bot.render import chat, reasons
from bot.render.message import Message, Toast
from bot.render.reasons import Wordings
from bot.story_tags import buttons, worded
from bot.turn import Answer, Turn
from bot.understand import close_names, everything, kept, meaning, parsed, understand
from jobs.readable import AsRead, stored
from storage.folding import fold
from storage.query import EVENTS, Has, Query
from storage.store import Store
from storage.tables import Article, Relation, Story, Subscription

# In how many sentences an article's wordings are shown.
_SENTENCES = 3
# A number that no story has.
_BELOW = re.compile(r"#?[-−–]\d+(?!\S)")
# More articles than a message holds.
_MOST_ARTICLES = 60


async def why(turn: Turn) -> Answer:
    """Why I told a story, and the words behind a tag, e.g. /why, /why 12 or /why 12 Iran"""
    number, asked = _number(turn.said)
    if not number and (odd := _BELOW.match(turn.said)):
        return _no_story(odd[0])
    if asked:
        asked = await turn.read(lambda store: _asked(store, turn, number, asked))
        query = await understand(turn.saying(asked), "why", f"{number} " if number else "")
        return query if isinstance(query, Message) else await _worded(turn, number, query)
    told = int(number) if number else await turn.read(lambda store: _told_last(store, turn))
    if told is None:
        newest = await turn.read(lambda store: find(store, everything(turn), turn, None))
        return reasons.which(newest.told)
    return await turn.read(lambda store: _why(store, turn, told))


def _number(said: str) -> tuple[str, str]:
    """The number that a text begins with, and what follows it."""
    first, _, rest = said.partition(" ")
    number = first.removeprefix("#")
    return (number, rest.strip()) if is_id(number) else ("", said)


def _asked(store: Store, turn: Turn, number: str, asked: str) -> str:
    """What is asked for; a bare word for what was done means the event, where a story tells of one,
    done or not."""
    kind = fold(asked)
    if kind not in EVENTS:
        return asked
    event = f"event:{kind}"
    story = _meant(store, turn, number, parsed(turn, event))
    members = store.tellings.first(story.id or 0, _MOST_ARTICLES) if story else []
    told = (event["kind"] for one in members for event in one.reading.get("events", []))
    return event if kind in told else asked


def _told_last(store: Store, turn: Turn) -> int | None:
    """The story that this chat was told last."""
    alert = store.outbox.last_alert(turn.place.id)
    return alert.story_id if alert else None


def _why(store: Store, turn: Turn, number: int) -> Answer:
    found = store.stories.get(number)
    if found is None or found.id is None:
        return _no_story(number)
    members = _told_first(store, turn, found.id)
    about = [(one, stored(one, store.articles.keys_of(one.id or 0))) for one in members]
    met = (_met(turn, one, about) for one in store.chats.subscriptions(turn.place.id))
    asked = [one for one in met if one]
    tags = buttons(found.id, members)
    if asked:
        return reasons.why(found.headline, asked, tags)
    return reasons.nobody_asked(found.headline, worded(members), tags)


def _no_story(number: int | str) -> Toast:
    return Toast(f"I have no story {number}. /latest shows what I have.")


def _told_first(store: Store, turn: Turn, story_id: int) -> list[Article]:
    """The articles of a story; the one by which it was told here has to answer first."""
    members = store.tellings.first(story_id, _MOST_ARTICLES)
    alert = store.outbox.alert_of(turn.place.id, story_id)
    told = store.articles.get(alert.payload.get("article") or 0) if alert else None
    if told is None or told.story_id != story_id:
        return members
    return [told, *(one for one in members if one.id != told.id)]


def _met(
    turn: Turn, subscription: Subscription, members: Sequence[tuple[Article, AsRead]]
) -> tuple[str, list[reasons.Reason]] | None:
    """What a subscription asks, and where the first article that answers it says so."""
    if (query := kept(turn, subscription)) is None:
        return None
    for article, about in members:
        if query.matches(about, turn.now):
            return meaning(query), reasons_for(article, query, about)
    return None


async def _worded(turn: Turn, number: str, query: Query) -> Answer:
    """The words behind what is asked for: in this story, else the one told last if it answers,
    else the newest that does."""

    def look(store: Store) -> Message | None:
        story = _meant(store, turn, number, query)
        if story is None or story.id is None:
            return None
        members = store.tellings.first(story.id, _MOST_ARTICLES)
        told = [one for article in members if (one := _wordings(store, article, query))]
        echo = f"{meaning(query)}, in the words of story {story.id}"
        tags = [*buttons(story.id, members), ("‹ Back", Data("!why", str(story.id)))]
        return reasons.wordings(story.headline, echo, told, turn.zone, tags)

    if answer := await turn.read(look):
        return answer
    if number:
        return _no_story(int(number))
    return chat.nothing_found(query.echo(), await close_names(turn, query, "why"))


def _meant(store: Store, turn: Turn, number: str, query: Query) -> Story | None:
    if number:
        return store.stories.get(int(number))
    last = _told_last(store, turn)
    if last and any(
        _wordings(store, one, query) for one in store.tellings.first(last, _MOST_ARTICLES)
    ):
        return store.stories.get(last)
    return next(iter(store.stories.find(query, now=turn.now, limit=1)), None)


def _wordings(store: Store, article: Article, query: Query) -> Wordings | None:
    """How an article words it; None if it does not. A copy's sentences stand in what it copies."""
    about = stored(article, store.articles.keys_of(article.id or 0))
    found = [place for rests in places(article, query, about).values() for place in rests]
    if not found:
        return None
    # Of what somebody said the sentences are enough.
    quoted = isinstance(query.root, Has) and query.root.key.startswith("said:")
    counts = Counter(place.words for place in found if not quoted)
    shown = [] if article.relation is Relation.COPY else _one_of_each(found)[:_SENTENCES]
    return Wordings(article, tuple(counts.most_common()), tuple(map(around, shown)))


def _one_of_each(found: Sequence[Place]) -> list[Place]:
    """The first place of each wording, and of each event that is worded alike."""
    first = {(place.words, place.tells): place for place in reversed(found)}
    return sorted(first.values(), key=found.index)
