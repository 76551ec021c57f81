"""Where an article says what a subscription asks for: the words, and the sentence around them."""

from collections.abc import Iterator
from typing import Any

from bot.render.reasons import Reason
from jobs.rules.sentences import sentences
from storage import folding
from storage.query import Kind, Names
from storage.tables import Article

_TAGS = {
    "leader": "leaders",
    "country": "countries",
    "org": "organizations",
    "topic": "topics",
}


def reasons(article: Article, met: tuple[str, ...], names: Names) -> list[Reason]:
    """A reason for everything that the article meets: keys of tags, and words."""
    return [_reason(article, one, names) for one in met]


def _reason(article: Article, met: str, names: Names) -> Reason:
    kind, colon, value = met.partition(":")
    if not colon:
        return _said(article, met)
    if kind not in _TAGS:
        return Reason(f"{kind} {value}")
    label = names.label(Kind(kind), value) or value
    for tag in article.reading.get(_TAGS[kind], []):
        if tag["id"] == value:
            for mention in tag["mentions"]:
                return _around(article, label, mention)
    return Reason(label)


def _around(article: Article, about: str, mention: dict[str, Any]) -> Reason:
    text = article.title if mention["field"] == "title" else article.text
    return _sentence(text, about, mention["start"], mention["end"])


def _sentence(text: str, about: str, start: int, end: int) -> Reason:
    for first, last in sentences(text):
        if first <= start < last:
            return Reason(about, text[first:last], start - first, min(end, last) - first)
    return Reason(about)


def _said(article: Article, folded: str) -> Reason:
    for text in (article.title, article.text):
        for start, end in _places(text, folded.split()):
            return _sentence(text, text[start:end], start, end)
    return Reason(folded)


def _places(text: str, wanted: list[str]) -> Iterator[tuple[int, int]]:
    words = folding.words(text)
    for at in range(len(words) - len(wanted) + 1):
        run = words[at : at + len(wanted)]
        if [word.folded for word in run] == wanted:
            yield run[0].start, run[-1].end
