"""Who is meant by a name: a leader, also one whom nobody listed; or the message that asks back."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import tzinfo
from typing import Any, TypeVar

from bot.callbacks import Data
from bot.guesses import Asked, Guesses, guesses, spelt_nearly
from bot.render import puzzles, times
from bot.render.articles import outlets_of
from bot.render.leaders import InText
from bot.render.message import Message
from bot.render.text import clean
from bot.turn import Turn
from jobs.rules.people.seats import seated, without_titles
from jobs.titled import titled
from storage.folding import fold
from storage.query import AmbiguousName, Kind, Name, NobodyCalled, QueryError
from storage.tables import Article

T = TypeVar("T")
# Of a text that begins with nobody's name, so many words may still be a stranger's.
_MOST_WORDS = 4
_MOST_OF_AN_OFFICE = 8
_MOST_SHOWN = 6
# Shorter words are no last names that somebody would give alone.
_SHORTEST = 3


async def meant(turn: Turn, command: str, read: Callable[[str], T]) -> T | Message:
    """What `read` makes of what was said, or the message that asks who is meant.

    A stranger's last name is enough here: the answer shows who was taken for it.
    """
    try:
        return await asyncio.to_thread(read, turn.said)
    except NobodyCalled as error:
        return await _stranger(turn, command, read, error)
    except QueryError as error:
        return await _unread(turn, command, error)


async def _unread(turn: Turn, command: str, error: QueryError) -> Message:
    if not isinstance(error, AmbiguousName):
        return puzzles.unreadable(turn.said, str(error), error.position)
    choices = [(label, await turn.carry(command, asked)) for label, asked in error.choices]
    return puzzles.which(str(error), choices)


async def _stranger(
    turn: Turn, command: str, read: Callable[[str], T], error: NobodyCalled
) -> T | Message:
    """Of what begins with nobody's name: a stranger's last name, a title and a name, or an office
    alone."""
    for called, rest in _beginnings(turn.said):
        ids = await _named(turn, called)
        if ids and (answer := await _taken(turn, command, read, called, ids, rest)):
            return answer
    if bare := await asyncio.to_thread(_untitled, turn):
        try:
            return read(bare)
        except NobodyCalled:
            pass
        except QueryError as unread:
            return await _unread(turn.saying(bare), command, unread)
    called, rest, ids = await asyncio.to_thread(_seated, turn)
    if ids and (answer := await _taken(turn, command, read, called, ids, rest)):
        return answer
    return await _nobody(turn, command, read, error, ids)


async def _named(turn: Turn, called: str) -> Sequence[str]:
    words = fold(called)
    return await turn.read(lambda store: store.newsmakers.called(words))


def _untitled(turn: Turn) -> str:
    """What follows the title that the text begins with; "" if it begins with none."""
    reader, words = turn.house.reader, turn.said.split()
    rest = without_titles(reader.gazetteer, reader.names, words)
    return " ".join(rest) if len(rest) < len(words) else ""


def _seated(turn: Turn) -> tuple[str, list[str], Sequence[str]]:
    """The office that the text begins with, what follows, and who is meant by it."""
    day = turn.now.astimezone(turn.zone).date()
    beginnings = {
        fold(called): (called, rest) for called, rest in _beginnings(turn.said, _MOST_OF_AN_OFFICE)
    }
    reader = turn.house.reader
    words, ids = seated(reader.gazetteer, reader.names, list(beginnings), day)
    if ids:
        return (*beginnings[words], ids)
    for called, rest in beginnings.values():
        if id_ := titled(reader, called, day):
            return called, rest, (id_,)
    return "", [], ()


async def _taken(
    turn: Turn,
    command: str,
    read: Callable[[str], T],
    called: str,
    ids: Sequence[str],
    rest: Sequence[str],
) -> T | Message | None:
    """Go on with the one who is meant; several are asked back. None if what follows makes it
    nobody's name."""
    asked = [" ".join([f"leader:{id_}", *rest]) for id_ in ids]
    try:
        answer = read(asked[0])
    except NobodyCalled:
        return None
    except AmbiguousName as unread:
        return await _unread(turn, command, unread)
    except QueryError as unread:
        # It is shown with what was typed in place of the id.
        said, at = " ".join([called, *rest]), unread.position
        longer = len(said) - len(asked[0])
        return puzzles.unreadable(said, str(unread), None if at is None else at + longer)
    if len(asked) == 1:
        return answer
    choices = [
        (_label(turn, id_), await turn.carry(command, text))
        for id_, text in zip(ids, asked, strict=True)
    ]
    return puzzles.which(f"“{clean(called)}” fits several. Which one?", choices)


def _label(turn: Turn, id_: str) -> str:
    return turn.house.reader.names.label(Kind.LEADER, id_) or id_


def _beginnings(said: str, most: int = _MOST_WORDS) -> list[tuple[str, list[str]]]:
    """The first words of a text, the most first, and what follows them."""
    words = said.split()
    return [(" ".join(words[:end]), words[end:]) for end in range(min(len(words), most), 0, -1)]


async def _nobody(
    turn: Turn, command: str, read: Callable[[str], T], error: NobodyCalled, ids: Sequence[str]
) -> Message:
    """Who may be meant, as buttons: `ids` held an office that the text names."""
    asked = Asked(turn.said, command, await _strangers(turn), ids)
    if (known := await asyncio.to_thread(_guessed, turn, asked)) is not None:
        return puzzles.which(known.sentence, await _buttons(turn, command, known.choices))
    close = await asyncio.to_thread(_close, turn, read)
    return puzzles.nobody(str(error), await _buttons(turn, command, close))


async def _buttons(turn: Turn, command: str, choices: Mapping[str, str]) -> list[tuple[str, Data]]:
    shown = list(choices.items())[:_MOST_SHOWN]
    return [(label, await turn.carry(command, asked)) for label, asked in shown]


async def _strangers(turn: Turn) -> list[tuple[int, Name]]:
    """Those whom nobody listed and whose last name is one of the first words."""
    called = enumerate(turn.said.split()[:_MOST_OF_AN_OFFICE])
    words = [(at, word) for at, word in called if len(word) >= _SHORTEST]
    named = [(at, id_) for at, word in words for id_ in await _named(turn, word)]
    return [(at, Name(Kind.LEADER, id_, _label(turn, id_))) for at, id_ in named]


def _guessed(turn: Turn, asked: Asked) -> Guesses | None:
    reader, day = turn.house.reader, turn.now.astimezone(turn.zone).date()
    return guesses(asked, reader.gazetteer, reader.names, day)


def _close(turn: Turn, read: Callable[[str], T]) -> dict[str, str]:
    """Names spelt nearly so, with what followed; alone where nothing may follow a name."""
    near = spelt_nearly(turn.said, turn.house.reader.names)
    return {label: asked if _is_read(read, asked) else label for label, asked in near}


def _is_read(read: Callable[[str], T], asked: str) -> bool:
    try:
        read(asked)
    except NobodyCalled:
        return False
    except QueryError:
        pass
    return True


def name_in(articles: Iterable[Article], id_: str) -> str | None:
    """What the first article that names somebody calls him."""
    return next((tag["name"] for article in articles if (tag := _tag(article, id_))), None)


def called_in(articles: Iterable[Article], id_: str, zone: tzinfo) -> tuple[InText, ...]:
    """The offices that texts give somebody, each by the first text that does."""
    found: dict[str, InText] = {}
    for article in articles:
        office = (_tag(article, id_) or {}).get("office")
        if office and fold(office) not in found:
            outlet = "".join(outlets_of([article])[:1])
            found[fold(office)] = InText(office, outlet, times.brief(article, zone))
    return tuple(found.values())


def _tag(article: Article, id_: str) -> dict[str, Any] | None:
    tags: list[dict[str, Any]] = article.reading.get("leaders", [])
    return next((tag for tag in tags if tag["id"] == id_), None)
