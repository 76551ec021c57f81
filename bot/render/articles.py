"""Articles and stories as people like to read them on a phone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from bot.callbacks import Data
from bot.render import times
from bot.render.message import (
    TEXT_LIMIT,
    Button,
    Message,
    button,
    fit,
    length,
    lines,
    paragraphs,
    rows,
)
from bot.render.sentences import opening
from bot.render.text import escape, field, host, link, listed, plural, shortly
from storage.tables import Article, Relation, Story

_TITLE, _SENTENCE, _TAGS = 300, 300, 5
# Less room than this is not worth a sentence.
_LEAST = 60
_ECHO = 600


@dataclass(frozen=True)
class Told:
    """A story as it is told in a list: by one of its articles, and with all its outlets."""

    article: Article
    outlets: tuple[str, ...] = ()


def outlets_of(articles: Sequence[Article]) -> tuple[str, ...]:
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

    Sentence and tags are there if they find room; the rest is cut to it.
    """
    article = told.article
    count = f"{number}. " if number else ""
    names = told.outlets or outlets_of([article])
    head = f"{count}<b>{field(article.title, min(_TITLE, room // 3))}</b>"
    printed = f"{outlets(names, min(80, room // 9))} · {escape(times.published(article, zone))}"
    end = credit(article, room // 5)
    left = room - length(lines(head, printed, end)) - 2
    sentence = field(opening(article), min(_SENTENCE, left)) if left > _LEAST else ""
    about = tags(article.reading)
    if length(sentence) + length(about) + 2 > left:
        about = ""
    return lines(head, printed, sentence, about, end)


def tags(reading: dict[str, Any]) -> str:
    """Who and where, as we read it."""
    who = [tag["name"] for tag in reading.get("leaders", [])]
    bodies = [tag["name"] for tag in reading.get("organizations", [])]
    where = [tag["name"] for tag in reading.get("countries", [])]
    shown = [field(shortly(names, _TAGS), 200) for names in (who, where, bodies) if names]
    return f"<i>{' · '.join(shown)}</i>" if shown else ""


def credit(article: Article, room: int = 200) -> str:
    """The licence that asks to be shown, and the link with its real host."""
    parts = []
    if url := link(article.link):
        parts.append(f'<a href="{escape(url)}">{field(host(url), min(80, room))}</a>')
    if article.licence:
        parts.append(field(article.licence, min(200, room)))
    return " · ".join(parts)


def page(
    echo: str,
    told: Sequence[Told],
    zone: tzinfo,
    *,
    back: Data | None,
    more: Data | None,
    first: int = 1,
) -> Message:
    """A page of `/latest`: how it was understood, the stories, and the way on."""
    room = min(1200, (TEXT_LIMIT - _ECHO) // len(told) - 4)
    blocks = [item(story, zone, number, room) for number, story in enumerate(told, first)]
    stories = [
        Button(f"About {number}", Data("story", str(story.article.story_id)))
        for number, story in enumerate(told, first)
    ]
    way = tuple(Button(label, data) for label, data in (("‹ Back", back), ("More ›", more)) if data)
    return Message(
        paragraphs(f"<i>{field(echo, _ECHO - 50)}</i>", *blocks),
        (*rows(stories, 5), *((way,) if way else ())),
    )


def story(about: Story, articles: Sequence[Article], zone: tzinfo, *, muted: bool) -> Message:
    """A story: its headline, and every article that tells it with its outlet and date."""
    blocks = [_member(article, zone, lead=at == 0) for at, article in enumerate(articles)]
    head = lines(
        f"<b>{field(about.headline, _TITLE)}</b>",
        f"Story {about.id} · {plural(len(articles), 'article')} · {plural(len(outlets_of(articles)), 'outlet')}",
    )
    verb, label = ("unmute", "Unmute") if muted else ("mute", "Mute")
    buttons = [Button(label, Data(verb, str(about.id)))]
    first = articles[0] if articles else None
    if first and (url := link(first.link)):
        buttons.insert(0, Button("Open", url=url))
    return Message(fit(blocks, head=head), rows(buttons, 3))


_RELATIONS = {Relation.COPY: "copy", Relation.REWRITE: "rewritten", Relation.OWN: "own report"}


def _member(article: Article, zone: tzinfo, *, lead: bool) -> str:
    facts = [outlets(outlets_of([article])), escape(times.published(article, zone))]
    if article.relation in _RELATIONS:
        facts.append(_RELATIONS[article.relation])
    return lines(
        " · ".join(facts),
        None if lead else field(article.title, 200),
        field(opening(article), _SENTENCE) if lead else None,
        tags(article.reading) if lead else None,
        credit(article),
    )


def names(intro: str, found: Sequence[tuple[str, Data]], width: int = 2) -> Message:
    """Names as buttons."""
    return Message(intro, rows([button(label, data) for label, data in found], width))
