"""Whom somebody called, met or visited, by the events of stored articles."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from storage.tables import Article

KINDS = ("call", "meet", "visit")


@dataclass(frozen=True)
class Encounter:
    """Somebody's call, meeting or visit. `came` says that a visit was paid to him; `others` are
    named as the article's tags name them."""

    kind: str
    others: tuple[str, ...]
    came: bool
    article: Article


def encounters(articles: Iterable[Article], person: str, limit: int) -> list[Encounter]:
    """The first so many, in the articles' order: each once a day and once a story."""
    found: list[Encounter] = []
    known: set[object] = set()
    for article in articles:
        named = {actor["id"]: actor["name"] for actor in _actors(article.reading)}
        for kind, came, others in _told(article.reading, person):
            met = tuple(named[id_] for id_ in others if id_ in named)
            occasions = _occasions(kind, others, article)
            if met and known.isdisjoint(occasions):
                found.append(Encounter(kind, met, came, article))
            if met:
                known |= occasions
        if len(found) >= limit:
            break
    return found[:limit]


def _occasions(kind: str, others: Iterable[str], article: Article) -> set[object]:
    """What tells an encounter from others of its kind with the same: the story, and the day."""
    who = frozenset(others)
    occasions: set[object] = {(kind, who, article.story_id)}
    if article.published_at:
        occasions.add((kind, who, article.published_at.date()))
    return occasions


def _told(reading: dict[str, Any], person: str) -> Iterator[tuple[str, bool, list[str]]]:
    """What was done: its kind, whether the person was its target, and with whom."""
    homes = {tag["id"]: tag["country"] for tag in reading.get("leaders", []) if tag["country"]}
    for event in reading.get("events", []):
        roles = {actor["id"]: actor["role"] for actor in event["actors"]}
        if event["kind"] not in KINDS or event["status"] != "done" or person not in roles:
            continue
        others = _others(roles, person, homes)
        if others:
            yield event["kind"], roles[person] == "target", others


def _others(roles: dict[str, str], person: str, homes: dict[str, str]) -> list[str]:
    """Those on the other side, else beside him; a country not beside its own leader."""
    opposite = [id_ for id_, role in roles.items() if id_ != person and role != roles[person]]
    with_him = opposite or [id_ for id_ in roles if id_ != person]
    own = {homes.get(id_) for id_ in (person, *with_him)}
    return [id_ for id_ in with_him if id_ not in own]


def _actors(reading: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for kind in ("leaders", "countries", "organizations"):
        yield from reading.get(kind, [])
