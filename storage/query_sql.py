"""The query language's reading to SQL: the newest articles that answer a query.

Nothing is sorted and nothing is counted. A conjunction walks one index from its newest entry and
looks each article up in the others: the entries of its sparsest tag, or of its words, or all
articles where it asks for neither. An OR is the merged pages of its sides.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from heapq import merge
from itertools import groupby, islice, product

from sqlmodel import Session, col, select

from storage import ranks
from storage.query import All, Any, Before, Dyad, Has, Node, Query, Says, Since, leaves
from storage.statements import Condition, Cursor, Driver, Value, condition, matching, probe, walk
from storage.tables import Term

_TOP: Cursor = (ranks.LAST, 0)
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
        joined = (getattr(self, part.name) + getattr(other, part.name) for part in fields(Plan))
        return Plan(*joined)


def newest(
    session: Session, query: Query, now: datetime, limit: int, after: Cursor | None
) -> list[Cursor]:
    """Rank and id of the newest articles that answer the query, those below `after`."""
    walker = _Walker(session, query, now, limit)
    found = [walker.follow(plan, after or _TOP) for plan in _plans(query.root)]
    if len(found) == 1:
        return found[0]
    each = (cursor for cursor, _ in groupby(merge(*found, reverse=True)))
    return list(islice(each, limit))


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
        case All() | Dyad():
            return sum(map(_plan, part.parts), Plan())
        case _:
            return Plan(rest=(part,))


@dataclass(frozen=True)
class _Way:
    """How a conjunction is walked: which index from where, and what is looked up on the way."""

    driver: Driver
    start: tuple[Value, ...]
    conditions: tuple[Condition, ...]


class _Walker:
    """Walks indexes for one query."""

    def __init__(self, session: Session, query: Query, now: datetime, limit: int) -> None:
        self.connection = session.connection()
        self.now = now
        self.limit = limit
        self.terms = _term_ids(session, query)

    def follow(self, plan: Plan, upper: Cursor) -> list[Cursor]:
        """The newest articles of a conjunction."""
        if any(tag.key not in self.terms for tag in plan.tags):
            return []
        windows = self._windows(plan, upper)
        way = self._way(plan, windows[0])
        found: list[Cursor] = []
        for window in windows:
            if len(found) < self.limit:
                left = self.limit - len(found)
                found += walk(self.connection, way.driver, way.start, window, way.conditions, left)
        return found

    def _windows(self, plan: Plan, upper: Cursor) -> list[tuple[int, Cursor]]:
        """The ranks that can answer: lowest, and what all are below.

        Whatever is bounded above has a rank; what is only bounded below has the lowest one.
        """
        low = ranks.UNDATED
        if plan.before:
            low += 1
            upper = min(upper, *((self._micros(part), -1) for part in plan.before))
        if not plan.since:
            return [(low, upper)]
        dated = (max(self._micros(part) for part in plan.since), upper)
        return [dated] if plan.before else [dated, (low, min(upper, (low + 1, -1)))]

    def _micros(self, part: Since | Before) -> int:
        return ranks.micros(part.moment.instant(self.now))

    def _way(self, plan: Plan, window: tuple[int, Cursor]) -> _Way:
        """The sparsest index of those that the conjunction allows to walk."""
        tag = self._sparsest(plan.tags, window)
        if plan.words and (tag is None or self._words_are_sparser(plan, tag, window)):
            phrases = [part for part in plan.words if " " in part.words]
            start = (self._matching(plan),)
            return self._complete(Driver.WORDS, start, [*plan.tags, *phrases], plan)
        if tag is None:
            return self._complete(Driver.ARTICLES, (), [*plan.words], plan)
        others = [part for part in plan.tags if part.key != tag.key]
        return self._complete(Driver.TAG, (self.terms[tag.key],), [*others, *plan.words], plan)

    def _complete(
        self, driver: Driver, start: tuple[Value, ...], nodes: list[Node], plan: Plan
    ) -> _Way:
        nodes += [*plan.since, *plan.rest]
        conditions = tuple(condition(node, self.terms, self.now) for node in nodes)
        return _Way(driver, start, conditions)

    def _sparsest(self, tags: Sequence[Has], window: tuple[int, Cursor]) -> Has | None:
        if len(tags) < 2:
            return tags[0] if tags else None
        return min(tags, key=lambda tag: self._depth(Driver.TAG, self.terms[tag.key], window))

    def _words_are_sparser(self, plan: Plan, tag: Has, window: tuple[int, Cursor]) -> bool:
        words = self._depth(Driver.WORDS, self._matching(plan), window)
        tagged = self._depth(Driver.TAG, self.terms[tag.key], window)
        top = min(window[1][0], ranks.micros(self.now))
        return (top - words) * _WORDS_COST >= top - tagged

    def _depth(self, driver: Driver, start: Value, window: tuple[int, Cursor]) -> int:
        """The rank some entries down: the lower, the sparser the index is there."""
        found = probe(self.connection, driver, (start,), window)
        return ranks.UNDATED * 2 if found is None else found

    def _matching(self, plan: Plan) -> Value:
        return matching(self.connection.dialect.name, [part.words for part in plan.words])


def _term_ids(session: Session, query: Query) -> dict[str, int]:
    keys = {leaf.key for leaf in leaves(query.root) if isinstance(leaf, Has)}
    if not keys:
        return {}
    asked = select(Term.key, Term.id).where(col(Term.key).in_(keys))
    return {key: id_ for key, id_ in session.exec(asked) if id_ is not None}
