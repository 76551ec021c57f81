"""The query language's reading to SQL: the newest articles that answer a query.

Nothing is sorted and nothing is counted. A conjunction walks one index from its newest entry and
looks each article up in the others: the entries of its sparsest tag, or of its words, or all
articles where it asks for neither. An OR is the merged pages of its sides.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import groupby, islice, product

from sqlmodel import Session

from storage import ranks
from storage.query import All, Any, Before, Dyad, Has, Node, Query, Says, Since, leaves
from storage.statements import (
    Condition,
    Driver,
    Value,
    Way,
    Window,
    condition,
    known_terms,
    matching,
    probe,
    walk,
)

Cursor = tuple[int, int]
# A query is taken apart into at most so many conjunctions; what is left is looked up article by
# article.
_MOST_PLANS = 16
# Looking words up in an article costs so many times what looking a tag up does.
_WORDS_COST = 8


@dataclass(frozen=True)
class Plan:
    """A conjunction: tags and words to walk, bounds of the walk, and what else must hold."""

    tags: tuple[Has, ...] = ()
    words: tuple[Says, ...] = ()
    since: tuple[Since, ...] = ()
    before: tuple[Before, ...] = ()
    rest: tuple[Node, ...] = ()

    def __add__(self, other: "Plan") -> "Plan":
        return Plan(
            self.tags + other.tags,
            self.words + other.words,
            self.since + other.since,
            self.before + other.before,
            self.rest + other.rest,
        )


def newest(
    session: Session, query: Query, now: datetime, limit: int, after: Cursor | None
) -> list[Cursor]:
    """Rank and id of the newest articles that answer the query, those below `after`."""
    walker = _Walker(session, query, now, limit)
    end = ranks.place(*after) if after else ranks.END
    found = [walker.follow(plan, end) for plan in _plans(query.root)]
    if len(found) > 1:
        each = (place for place, _ in groupby(merge(*found, reverse=True)))
        found = [list(islice(each, limit))]
    return [ranks.ranked(place) for place in found[0]]


def _plans(root: Node) -> Iterator[Plan]:
    """The conjunctions that together are the query."""
    choices: list[Sequence[Node]] = []
    count = 1
    for part in root.parts if isinstance(root, All) else (root,):
        if isinstance(part, Any) and count * len(part.parts) <= _MOST_PLANS:
            count *= len(part.parts)
            choices.append(part.parts)
        else:
            choices.append((part,))
    return (sum(map(_plan, chosen), Plan()) for chosen in product(*choices))


def _plan(part: Node) -> Plan:
    match part:
        case Has():
            return Plan(tags=(part,))
        case Says():
            return Plan(words=(part,))
        case Since():
            return Plan(since=(part,))
        case Before():
            return Plan(before=(part,))
        case Dyad():
            return Plan(tags=(part.met,))
        case All():
            return sum(map(_plan, part.parts), Plan())
        case _:
            return Plan(rest=(part,))


class _Walker:
    """Walks indexes for one query."""

    def __init__(self, session: Session, query: Query, now: datetime, limit: int) -> None:
        # What was said in this transaction is to be found too.
        session.flush()
        self.connection = session.connection()
        self.now = now
        self.limit = limit
        keys = {leaf.key for leaf in leaves(query.root) if isinstance(leaf, Has)}
        self.terms = known_terms(self.connection, keys)

    def follow(self, plan: Plan, end: int) -> list[int]:
        """The newest places of a conjunction, below `end`."""
        if any(tag.key not in self.terms for tag in plan.tags):
            return []
        windows = self._windows(plan, end)
        way = self._way(plan, windows[0])
        found: list[int] = []
        for window in windows:
            if len(found) < self.limit:
                found += walk(self.connection, way, window, self.limit - len(found))
        return found

    def _windows(self, plan: Plan, end: int) -> list[Window]:
        """Where what answers can be.

        Whatever is bounded above has a rank; what is only bounded below stands with the undated.
        """
        low = ranks.FIRST
        if plan.before:
            low = ranks.DATED
            end = min(end, *(self._edge(part) for part in plan.before))
        if not plan.since:
            return [(low, end)]
        dated = (max(self._edge(part) for part in plan.since), end)
        return [dated] if plan.before else [dated, (low, min(end, ranks.DATED))]

    def _edge(self, part: Since | Before) -> int:
        return ranks.edge(ranks.micros(part.moment.instant(self.now)))

    def _way(self, plan: Plan, window: Window) -> Way:
        """The sparsest index of those that the conjunction allows to walk."""
        tag, depth = self._sparsest(plan, window)
        others = tuple(self.terms[key] for key in {part.key for part in plan.tags} - {tag})
        looked_up: tuple[Node, ...] = (*plan.since, *plan.rest)
        if plan.words and (tag is None or self._words_are_sparser(plan, depth, window)):
            phrases = tuple(part for part in plan.words if " " in part.words)
            tags = tuple({self.terms[part.key] for part in plan.tags})
            return Way(Driver.WORDS, self._matching(plan), tags, self._all((*phrases, *looked_up)))
        conditions = self._all((*plan.words, *looked_up))
        if tag is None:
            return Way(Driver.ARTICLES, None, (), conditions)
        return Way(Driver.TAG, self.terms[tag], others, conditions)

    def _all(self, nodes: Sequence[Node]) -> tuple[Condition, ...]:
        return tuple(condition(node, self.terms, self.now) for node in nodes)

    def _sparsest(self, plan: Plan, window: Window) -> tuple[str | None, int]:
        """The tag with the fewest entries about here, and how far down the probe went."""
        keys = list({tag.key for tag in plan.tags})
        if len(keys) < 2 and not (keys and plan.words):
            return (keys[0] if keys else None), ranks.FIRST
        depths = {key: self._depth(Driver.TAG, self.terms[key], window) for key in keys}
        key = min(keys, key=lambda key: depths[key])
        return key, depths[key]

    def _words_are_sparser(self, plan: Plan, tagged: int, window: Window) -> bool:
        words = self._depth(Driver.WORDS, self._matching(plan), window)
        top = min(window[1], ranks.edge(ranks.micros(self.now)))
        return (top - words) * _WORDS_COST >= top - tagged

    def _depth(self, driver: Driver, start: Value, window: Window) -> int:
        return probe(self.connection, driver, start, window)

    def _matching(self, plan: Plan) -> Value:
        return matching(self.connection.dialect.name, [part.words for part in plan.words])
