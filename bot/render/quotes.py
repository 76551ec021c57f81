"""Quotations, each with who printed it, when, and where to read on."""

from collections.abc import Sequence
from datetime import tzinfo

from bot.callbacks import Data
from bot.render import times
from bot.render.articles import Told, abouts, echoed, outlets, outlets_of, source
from bot.render.message import TEXT_LIMIT, Button, Message, button, length, lines, paragraphs, rows
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
    told = [Told(one.articles[0]) for one in quoted]
    end = licences(told)
    room = (TEXT_LIMIT - _ECHO - length(end)) // len(quoted)
    blocks = [_block(number, one, zone, room) for number, one in enumerate(quoted, first)]
    way = tuple(Button(label, data) for label, data in (("‹ Back", back), ("More ›", more)) if data)
    return Message(
        paragraphs(echoed(echo), *blocks, end),
        (*abouts(told, first), *([way] if way else []), *_ways(mores)),
    )


def _block(number: int, one: Quoted, zone: tzinfo, room: int) -> str:
    """The words, cut to the room that who printed them leaves."""
    newest = one.articles[0]
    end = lines(f"<i>{printed(one, times.published(newest, zone))}</i>", source(newest, 80))
    left = room - length(end) - _MARKS
    return lines(f"{number}. {quotation(one.text, min(_QUOTE, left))}", end)


def _ways(mores: Sequence[tuple[str, Data]]) -> tuple[tuple[Button, ...], ...]:
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
    """Nobody printed such words."""
    return Message(
        paragraphs(echoed(echo), "I have no such quote."),
        rows([button(label, data) for label, data in ways], 1),
    )
