"""A query as a value: what it matches, how it was understood, and its plain form."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from storage.query.names import Readable
from storage.query.origins import language_keys, source_keys
from storage.query.tree import (
    NOTHING_ASKED,
    All,
    Any,
    Before,
    Dyad,
    Has,
    Node,
    Not,
    Says,
    Since,
    named_together,
)
from storage.query.wording import canonical, spoken


@dataclass(frozen=True)
class Query:
    """What someone watches for. `/latest`, alerts and digests all ask this one question.

    `unknown` are the bare words that are nobody's name, for suggesting names spelt nearly so.
    """

    root: Node
    unknown: tuple[str, ...] = field(default=(), compare=False)

    def matches(self, readable: Readable, now: datetime) -> bool:
        """Whether an article answers the query."""
        return _meets(self.root, _Article(readable), now)

    def evidence(self, readable: Readable) -> tuple[str, ...]:
        """What the article meets of what the query asks for: keys (`country:IR`) and words."""
        article = _Article(readable)
        met = [
            leaf.key if isinstance(leaf, Has) else leaf.words
            for leaf in _asked(self.root)
            if article.meets(leaf)
        ]
        return tuple(dict.fromkeys(met))

    def canonical(self) -> str:
        """A text that parses to the same query, whatever things are called and whatever day it is.

        Queries that differ in order or repetition only have the same one.
        """
        return canonical(self.root)

    def echo(self) -> str:
        """How the query was understood: "country Iran and country Pakistan, newest first"."""
        return f"{spoken(self.root)}, newest first"

    @property
    def named_together(self) -> "Query":
        """The same, content with articles that merely name the two of `Iran x Pakistan`."""
        return Query(named_together(self.root), self.unknown)

    @property
    def is_everything(self) -> bool:
        """Whether it asks for nothing in particular."""
        return self.root == NOTHING_ASKED


class _Article:
    """A readable with the keys of its language and origin worked out once, when first needed."""

    def __init__(self, readable: Readable) -> None:
        self.readable = readable
        self._origin: frozenset[str] | None = None

    @property
    def origin(self) -> frozenset[str]:
        if self._origin is None:
            about = self.readable
            self._origin = language_keys(about.language) | source_keys(about.outlet, about.source)
        return self._origin

    def meets(self, leaf: Has | Says) -> bool:
        if isinstance(leaf, Says):
            return f" {leaf.words} " in self.readable.words
        if leaf.key.startswith(("lang:", "source:")):
            return leaf.key in self.origin
        return leaf.key in self.readable.keys


def _meets(node: Node, article: _Article, now: datetime) -> bool:
    match node:
        case Has() | Says():
            return article.meets(node)
        case Since(moment):
            first = article.readable.published_at or article.readable.earliest
            return first is not None and first >= moment.instant(now)
        case Before(moment):
            last = article.readable.published_at or article.readable.latest
            return last is not None and last < moment.instant(now)
        case Not(part):
            return not _meets(part, article, now)
        case Any(parts):
            return any(_meets(part, article, now) for part in parts)
        case All(parts):
            return all(_meets(part, article, now) for part in parts)
        case Dyad():
            return article.meets(node.met)


def _asked(node: Node) -> Iterator[Has | Says]:
    """The tags and words that are asked for, not those to be left out."""
    match node:
        case Has() | Says():
            yield node
        case All() | Any():
            for part in node.parts:
                yield from _asked(part)
        case Dyad():
            yield node.met
        case _:
            return
