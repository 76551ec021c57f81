"""Quotations, each with who printed it, when, and where to read on."""

from collections.abc import Mapping, Sequence
from datetime import tzinfo

from bot.callbacks import Data
from bot.render import times
from bot.render.articles import Told, echoed, outlets, outlets_of, source
from bot.render.message import (
    TEXT_LIMIT,
    Button,
    Message,
    Rows,
    button,
    length,
    lines,
    paragraphs,
    rows,
)
from bot.render.text import escape, field
from jobs.quoting import Quoted

_QUOTE, _LICENCE = 500, 150
_ECHO, _LICENCES = 600, 1000
# What stands around a quotation: its number, marks and the line's end.
_MARKS = 16
_COMMAS, _STOPS = " ,،，", "。۔।"


def page(
    echo: str,
    quoted: Sequence[Quoted],
    zone: tzinfo,
    *,
    back: Data | None = None,
    more: Data | None = None,
    mores: Sequence[tuple[str, Data]] = (),
    first: int = 1,
) -> Message:
    """A page of quotations: how it was understood, the words, and the way on."""
    end = licences([Told(one.articles[0]) for one in quoted])
    room = (TEXT_LIMIT - _ECHO - length(end)) // len(quoted)
    told = _by_article(quoted, first)
    blocks = [_block(some, zone, room) for some in told]
    way = tuple(Button(label, data) for label, data in (("‹ Back", back), ("More ›", more)) if data)
    return Message(
        paragraphs(echoed(echo), *blocks, end),
        (*_abouts(told), *([way] if way else []), *_ways(mores)),
    )


def _by_article(quoted: Sequence[Quoted], first: int) -> list[dict[int, Quoted]]:
    """The quotations by their numbers, those in a row that the same articles print together."""
    told: list[dict[int, Quoted]] = []
    for number, one in enumerate(quoted, first):
        if number == first or quoted[number - first - 1].articles != one.articles:
            told.append({})
        told[-1][number] = one
    return told


def _block(some: Mapping[int, Quoted], zone: tzinfo, room: int) -> str:
    """The words, cut to the room that who printed them leaves; that stands under them once."""
    one = next(iter(some.values()))
    newest = one.articles[0]
    end = lines(f"<i>{printed(one, times.published(newest, zone))}</i>", source(newest, 80))
    left = min(_QUOTE, room - length(end) // len(some) - _MARKS)
    words = (f"{number}. {quotation(one.text, left)}" for number, one in some.items())
    return lines(*words, end)


def _abouts(told: Sequence[Mapping[int, Quoted]]) -> Rows:
    """A button for the story of each."""
    return rows([_about(min(some), max(some), some[min(some)]) for some in told], 5)


def _about(first: int, last: int, one: Quoted) -> Button:
    numbers = f"{first}" if first == last else f"{first}–{last}"
    return Button(f"About {numbers}", Data("story", str(one.articles[0].story_id)))


def _ways(mores: Sequence[tuple[str, Data]]) -> Rows:
    return rows([Button(label, data) for label, data in mores])


def quotation(text: str, limit: int) -> str:
    """Somebody's words between marks, without the comma or full stop that they end with: which of
    them it is, is the narrator's choice."""
    return f"“{field(_unended(text.rstrip(_COMMAS)), limit)}”"


def _unended(text: str) -> str:
    last = text.rsplit(maxsplit=1)[-1] if text else ""
    # "U.S." and "…" keep theirs.
    whole = last.endswith(".") and "." not in last[:-1]
    return text[:-1].rstrip() if whole or text.endswith(tuple(_STOPS)) else text


def printed(quoted: Quoted, when: str) -> str:
    """Who printed it and when, and the number of the story."""
    newest = quoted.articles[0]
    who = outlets(outlets_of(quoted.articles), 60)
    return f"{who} · {escape(when)} · story {newest.story_id}"


def licences(told: Sequence[Told]) -> str:
    """The licences that ask to be shown, each once, with whose articles they speak of."""
    spoken_of: dict[str, list[str]] = {}
    for one in told:
        if one.article.licence:
            outlet = outlets(outlets_of([one.article]), 60)
            spoken_of.setdefault(one.article.licence, []).append(outlet)
    room = min(_LICENCE, _LICENCES // max(len(spoken_of), 1))
    return lines(
        *(f"{', '.join(dict.fromkeys(of))}: {field(text, room)}" for text, of in spoken_of.items())
    )


def whose(suggested: Sequence[tuple[str, Data]], said: str = "") -> Message:
    """Whose words? Where dates or words were `said`, and nobody's name, the name belongs before."""
    pick = f"Or pick somebody who was quoted {'there' if said else 'lately'}:"
    if said:
        example = f"<code>/said Raisi {field(said, 60)}</code>"
        asks = [f"Whose words? Name somebody before that: {example}"]
    else:
        asks = [
            "Whose words? Name somebody: <code>/said Raisi</code>",
            "More words, and since:30d, narrow it: <code>/said Raisi unity since:30d</code>",
        ]
    return Message(
        lines(*asks, pick if suggested else None),
        rows([button(label, data) for label, data in suggested]),
    )


def nothing(echo: str, ways: Sequence[tuple[str, Data]]) -> Message:
    """No article prints such words."""
    return Message(
        paragraphs(echoed(echo), "I have no such quote."),
        rows([button(label, data) for label, data in ways], 1),
    )
