"""Where an article says what is asked for: the words, and the sentence around them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from bot.render.deeds import deed
from bot.render.reasons import Reason
from jobs.rules.texts.sentences import sentences
from storage import folding
from storage.query import Has, Query, Readable, leaves
from storage.tables import Article

_TAGS = {
    "leader": "leaders",
    "country": "countries",
    "org": "organizations",
    "topic": "topics",
}


@dataclass(frozen=True)
class Place:
    """Words of an article: `start` to `end` (exclusive) of its title or its text. Of an event
    `tells` says who did what."""

    text: str
    start: int
    end: int
    tells: str = ""

    @property
    def words(self) -> str:
        """What stands there, on one line."""
        return " ".join(self.text[self.start : self.end].split())


def reasons(article: Article, query: Query, about: Readable) -> list[Reason]:
    """A reason for everything that the article meets of what a query asks for: tags, and words."""
    labels = _labels(query)
    return [_reason(article, met, labels.get(met, met)) for met in query.evidence(about)]


def places(article: Article, query: Query, about: Readable) -> dict[str, list[Place]]:
    """All words of an article that a query's tags and words rest on, by what is asked for. Who asks
    for one kind of event is told of those too that are planned, denied or called for."""
    labels, met, root = _labels(query), query.evidence(about), query.root
    if isinstance(root, Has) and root.key.startswith("event:"):
        return {labels[root.key]: list(_every(article, root.key.partition(":")[2]))}
    return {labels.get(one, one): list(_places(article, one)) for one in met}


def _every(article: Article, kind: str) -> Iterator[Place]:
    for event in article.reading.get("events", []):
        if event["kind"] == kind:
            yield _in_text(article, event, deed(event, article.reading))


def around(place: Place, about: str = "") -> Reason:
    """The sentence in which words stand."""
    about = about or place.tells
    for first, last in sentences(place.text):
        if first <= place.start < last:
            start, end = place.start - first, min(place.end, last) - first
            return Reason(about, place.text[first:last], start, end)
    return Reason(about)


def _labels(query: Query) -> dict[str, str]:
    named = [leaf for leaf in leaves(query.root) if isinstance(leaf, Has)]
    return {leaf.key: _called(leaf) for leaf in named}


def _called(leaf: Has) -> str:
    kind = leaf.key.partition(":")[0]
    if kind in ("event", "source", "lang"):
        return f"{kind} {leaf.label}"
    return f"{leaf.label}’s words" if kind == "said" else leaf.label


def _reason(article: Article, met: str, label: str) -> Reason:
    place = next(iter(_places(article, met)), None)
    if place is None:
        return Reason(label)
    return around(place, label if ":" in met else place.words)


def _places(article: Article, met: str) -> Iterable[Place]:
    kind, colon, value = met.partition(":")
    reading = article.reading
    if not colon:
        return _said(article, met)
    if kind in _TAGS:
        tags = [tag for tag in reading.get(_TAGS[kind], []) if _is_meant(tag, value)]
        return [_mentioned(article, mention) for tag in tags for mention in tag["mentions"]]
    if kind in ("event", "pair"):
        events = [event for event in _done(reading) if _tells(reading, event, met)]
        return [_in_text(article, event, deed(event, reading)) for event in events]
    if kind == "said":
        quotes = [quote for quote in reading.get("quotes", []) if quote["speaker"] == value]
        return [_in_text(article, quote) for quote in quotes]
    return ()


def _is_meant(tag: dict[str, Any], id_: str) -> bool:
    return tag["id"] == id_ or id_ in tag.get("broader", ())


def _done(reading: dict[str, Any]) -> Iterator[dict[str, Any]]:
    return (event for event in reading.get("events", []) if event["status"] == "done")


def _tells(reading: dict[str, Any], event: dict[str, Any], met: str) -> bool:
    """Whether an event is of the kind, or of the two, that is asked for."""
    if met.startswith("event:"):
        return met == f"event:{event['kind']}"
    homes = {tag["id"]: tag["country"] for tag in reading.get("leaders", []) if tag["country"]}
    ids = {actor["id"] for actor in event["actors"]}
    ids |= {homes[id_] for id_ in ids if id_ in homes}
    pairs = {f"pair:{one}:{other}" for one, other in combinations(sorted(ids), 2)}
    return met in pairs or met.removesuffix(f":{event['kind']}") in pairs


def _mentioned(article: Article, mention: dict[str, Any]) -> Place:
    text = article.title if mention["field"] == "title" else article.text
    return Place(text, mention["start"], mention["end"])


def _in_text(article: Article, what: dict[str, Any], tells: str = "") -> Place:
    return Place(article.text, what["start"], what["end"], tells)


def _said(article: Article, folded: str) -> Iterator[Place]:
    wanted = folded.split()
    for text in (article.title, article.text):
        words = folding.words(text)
        for at in range(len(words) - len(wanted) + 1):
            run = words[at : at + len(wanted)]
            if [word.folded for word in run] == wanted:
                yield Place(text, run[0].start, run[-1].end)
