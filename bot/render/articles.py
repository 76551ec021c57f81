"""Articles and stories as people like to read them on a phone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any, Protocol

from bot.callbacks import Data
from bot.render import times
from bot.render.deeds import deeds
from bot.render.message import (
    TEXT_LIMIT,
    Button,
    Message,
    Rows,
    button,
    fit,
    length,
    lines,
    paragraphs,
    rows,
)
from bot.render.mute import mute_button
from bot.render.sentences import opening
from bot.render.text import escape, field, host, link, listed, plural, shortly
from storage.tables import Article, Relation, Story

_TITLE, _SENTENCE = 300, 300
_LEADERS, _COUNTRIES, _ORGANIZATIONS = 3, 4, 2
# Less room than this is not worth a sentence.
_LEAST = 60
_ECHO = 600


@dataclass(frozen=True)
class Told:
    """A story as it is told in a list: by one of its articles, and with all its outlets."""

    article: Article
    outlets: tuple[str, ...] = ()


class Bylined(Protocol):
    """Whatever tells who printed it: an article, or only that much of one."""

    @property
    def outlet(self) -> str | None: ...
    @property
    def link(self) -> str | None: ...


@dataclass(frozen=True)
class Printed:
    """In how many articles a story stands, and by whom they are printed."""

    articles: int
    outlets: tuple[str, ...]


def outlets_of(articles: Iterable[Bylined]) -> tuple[str, ...]:
    """Who printed it, in order, each once; an article whose outlet is unknown goes by its host."""
    named = [article.outlet or host(link(article.link) or "") for article in articles]
    return tuple(dict.fromkeys(name for name in named if name))


def outlets(names: Sequence[str], room: int = 80) -> str:
    """The first outlet and how many more; each cut at `room`."""
    if not names:
        return "outlet not known"
    if len(names) < 3:
        return listed([field(name, room) for name in names])
    return f"{field(names[0], room)} and {len(names) - 1} more"


def item(told: Told, zone: tzinfo, number: int | None = None, room: int = 1200) -> str:
    """A story in a few lines: headline, outlets and date, a sentence, who and where, the link.

    Sentence and tags are there if they find room; the rest is cut to it. In a numbered list the
    licences stand once, at its end.
    """
    article = told.article
    count = f"{number}. " if number else ""
    names = told.outlets or outlets_of([article])
    head = f"{count}<b>{field(article.title, min(_TITLE, room // 3))}</b>"
    printed = f"{outlets(names, min(80, room // 9))} · {escape(times.published(article, zone))}"
    end = credit(article, room // 5) if number is None else source(article, room // 5)
    left = room - length(lines(head, printed, end)) - 2
    sentence = field(opening(article), min(_SENTENCE, left)) if left > _LEAST else ""
    about = tags(article.reading)
    if length(sentence) + length(about) + 2 > left:
        about = ""
    return lines(head, printed, sentence, about, end)


def tags(reading: dict[str, Any]) -> str:
    """Who and where, as we read it: leaders, countries, the first organizations."""
    kinds = (("leaders", _LEADERS), ("countries", _COUNTRIES), ("organizations", _ORGANIZATIONS))
    named = [([tag["name"] for tag in reading.get(kind, [])], most) for kind, most in kinds]
    shown = [field(shortly(names, most), 200) for names, most in named if names]
    return f"<i>{' · '.join(shown)}</i>" if shown else ""


def source(article: Article, room: int = 200) -> str:
    """The link with its real host."""
    url = link(article.link)
    return f'<a href="{escape(url)}">{field(host(url), min(80, room))}</a>' if url else ""


def credit(article: Article, room: int = 200) -> str:
    """The link, and the licence that asks to be shown."""
    licence = field(article.licence, min(200, room)) if article.licence else ""
    return " · ".join(part for part in (source(article, room), licence) if part)


def licences(told: Sequence[Told], first: int = 1) -> str:
    """The licences that ask to be shown, each once, with the numbers of whom they speak."""
    spoken_of: dict[str, list[str]] = {}
    for number, story in enumerate(told, first):
        if story.article.licence:
            spoken_of.setdefault(story.article.licence, []).append(str(number))
    return lines(*(f"{listed(of)}: {field(text, 150)}" for text, of in spoken_of.items()))


def page(
    echo: str,
    told: Sequence[Told],
    zone: tzinfo,
    *,
    back: Data | None = None,
    more: Data | None = None,
    follow: Data | None = None,
    first: int = 1,
) -> Message:
    """A page of `/latest`: how it was understood, the stories, and the way on."""
    end = licences(told, first)
    room = min(1200, (TEXT_LIMIT - _ECHO - length(end)) // len(told) - 4)
    blocks = [item(story, zone, number, room) for number, story in enumerate(told, first)]
    way = tuple(Button(label, data) for label, data in (("‹ Back", back), ("More ›", more)) if data)
    tell = (Button("Tell me of new ones", follow),) if follow else ()
    return Message(
        paragraphs(echoed(echo), *blocks, end),
        (*abouts(told, first), *(row for row in (way, tell) if row)),
    )


def echoed(echo: str) -> str:
    """How a question was understood."""
    return f"<i>{field(echo, _ECHO - 50)}</i>"


def abouts(told: Sequence[Told], first: int = 1) -> Rows:
    """A button for each story of a numbered list."""
    buttons = [
        Button(f"About {number}", Data("story", str(story.article.story_id)))
        for number, story in enumerate(told, first)
    ]
    return rows(buttons, 5)


def story(
    about: Story,
    articles: Sequence[Article],
    printed: Printed,
    zone: tzinfo,
    *,
    muted: bool,
    echo: str = "",
) -> Message:
    """A story: its headline, and its first articles with outlet and date; above them how it was
    asked for, if it was by words."""
    blocks = [_member(article, zone, lead=at == 0) for at, article in enumerate(articles)]
    head = lines(f"<b>{field(about.headline, _TITLE)}</b>", " · ".join(_size(about, printed)))
    if echo:
        head = paragraphs(echoed(echo), head)
    buttons = [
        mute_button(about.id or 0, muted=muted),
        Button("Why?", Data("why", str(about.id))),
    ]
    first = articles[0] if articles else None
    if first and (url := link(first.link)):
        buttons.insert(0, Button("Open", url=url))
    besides = printed.articles - len(articles)
    return Message(fit(blocks, head=head, besides=besides), rows(buttons, 3))


def _size(about: Story, printed: Printed) -> list[str]:
    size = [f"Story {about.id}", plural(printed.articles, "article")]
    return [*size, plural(len(printed.outlets), "outlet")] if printed.outlets else size


def which_story(told: Sequence[Told]) -> Message:
    """Which one? The newest, each as a button."""
    newest = [
        button(f"{story.article.title}", Data("story", str(story.article.story_id)))
        for story in told
    ]
    return Message(
        lines(
            "Which story? Name who or what it is about: <code>/story Iran</code>",
            "Or pick one of the newest:" if newest else None,
        ),
        rows(newest, 1),
    )


RELATIONS = {Relation.COPY: "copy", Relation.REWRITE: "rewritten", Relation.OWN: "own report"}


def _member(article: Article, zone: tzinfo, *, lead: bool) -> str:
    facts = [outlets(outlets_of([article])), escape(times.published(article, zone))]
    if article.relation in RELATIONS:
        facts.append(RELATIONS[article.relation])
    return lines(
        " · ".join(facts),
        None if lead else field(article.title, 200),
        field(opening(article), _SENTENCE) if lead else None,
        deeds(article.reading) if lead else None,
        tags(article.reading) if lead else None,
        credit(article),
    )


def names(intro: str, found: Sequence[tuple[str, Data]], width: int = 2) -> Message:
    """Names as buttons."""
    return Message(intro, rows([button(label, data) for label, data in found], width))
