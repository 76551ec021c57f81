"""The statements that walk an index from its newest entry, each form written once.

A form is what stays the same between two queries of one kind ("two tags", "a tag and a phrase, but
not another tag"). Its text is made of the fixed pieces below and kept; values are always bound.
Three indexes can be walked: a tag's articles, the articles of some words, all articles. What else
must hold is looked up article by article. None of it sorts, counts or meets a NULL.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache

from sqlalchemy import Connection

from storage import ranks
from storage.query import Any, Before, Has, Node, Not, Says, Since

Cursor = tuple[int, int]
Shape = str | tuple["Shape", ...]
Value = int | str | list[str]
# How far a probe looks down an index to see how dense it is there.
PROBED = 64


class Driver(StrEnum):
    """Which index is walked."""

    TAG = "tag"
    WORDS = "words"
    ARTICLES = "articles"


@dataclass(frozen=True)
class Condition:
    """What else must hold of an article: its form, and the values in it."""

    shape: Shape
    values: tuple[Value, ...]


def condition(node: Node, terms: dict[str, int], now: datetime) -> Condition:
    """A part of a query, with its tags as numbers; 0 is no tag's."""
    match node:
        case Has(key):
            return Condition("has", (terms.get(key, 0),))
        case Says(words):
            return Condition("says", (f" {words} ",))
        case Since(moment):
            return Condition("since", (ranks.micros(moment.instant(now)),))
        case Before(moment):
            return Condition("before", (ranks.micros(moment.instant(now)),))
        case Not(part):
            inner = condition(part, terms, now)
            return Condition(("not", inner.shape), inner.values)
        case _:
            parts = [condition(part, terms, now) for part in node.parts]
            sign = "any" if isinstance(node, Any) else "all"
            values = tuple(value for part in parts for value in part.values)
            return Condition((sign, *(part.shape for part in parts)), values)


def walk(
    connection: Connection,
    driver: Driver,
    start: Sequence[Value],
    bounds: tuple[int, Cursor],
    conditions: Sequence[Condition],
    limit: int,
) -> list[Cursor]:
    """Rank and id of an index's newest entries that meet the conditions, within the bounds.

    `start` says where to walk: a tag's number, or words. Bounds are the lowest rank, and the rank
    and id that all found are below.
    """
    low, (rank, article_id) = bounds
    edges: tuple[Value, ...] = (rank, article_id, low)
    if driver is Driver.WORDS:
        edges = (ranks.place(rank, article_id), ranks.place(low, 0))
    values = [*start, *edges, *(value for each in conditions for value in each.values), limit]
    asked = _walking(connection.dialect.name, driver, tuple(each.shape for each in conditions))
    found = connection.exec_driver_sql(asked, tuple(values)).all()
    if driver is Driver.WORDS:
        return [ranks.ranked(place) for (place,) in found]
    return [(rank, article_id) for rank, article_id in found]


def probe(
    connection: Connection, driver: Driver, start: Sequence[Value], bounds: tuple[int, Cursor]
) -> int | None:
    """The rank of an entry some way down an index, or None where it has not so many."""
    low, (rank, article_id) = bounds
    edges: tuple[Value, ...] = (rank, article_id, low)
    if driver is Driver.WORDS:
        edges = (ranks.place(rank, article_id), ranks.place(low, 0))
    asked = _walking(connection.dialect.name, driver, (), f"1 OFFSET {PROBED - 1}")
    found = connection.exec_driver_sql(asked, (*start, *edges)).first()
    if found is None:
        return None
    return ranks.ranked(found[0])[0] if driver is Driver.WORDS else int(found[0])


def matching(dialect: str, phrases: Sequence[str]) -> Value:
    """All the words of some phrases, as the full-text index is asked for them."""
    words = sorted({word for phrase in phrases for word in phrase.split()})
    return " ".join(f'"{word}"' for word in words) if dialect == "sqlite" else words


@dataclass(frozen=True)
class _Place:
    """How a walk's rank and article id are written."""

    rank: str
    id: str


_OF_PLACE = "(({0} >> 28) * 1000000)", "({0} & 268435455)"
_WALKS = {
    Driver.TAG: "SELECT w.rank, w.article_id FROM tag w WHERE w.term_id = ? AND ",
    Driver.ARTICLES: "SELECT w.rank, w.id FROM article w WHERE ",
}
_WORDS_WALK = {
    "sqlite": "SELECT w.rowid FROM words_index w WHERE words_index MATCH ? AND ",
    "postgresql": "SELECT w.place FROM words w "
    "WHERE string_to_array(btrim(w.words), ' ') @> CAST(? AS text[]) AND ",
}  # fmt: skip
_LOOK_UPS = {
    "has": "EXISTS (SELECT 1 FROM tag t WHERE t.term_id = ?"
    " AND t.rank = {at.rank} AND t.article_id = {at.id})",
    "says": "EXISTS (SELECT 1 FROM words s WHERE s.article_id = {at.id}"
    " AND {find}(s.words, ?) > 0)",
    "since": "EXISTS (SELECT 1 FROM article a WHERE a.id = {at.id} AND a.floor >= ?)",
}
_FIND = {"sqlite": "instr", "postgresql": "strpos"}


@lru_cache(maxsize=2_000)
def _walking(dialect: str, driver: Driver, shapes: tuple[Shape, ...], limit: str = "?") -> str:
    if driver is Driver.WORDS:
        place = "w.rowid" if dialect == "sqlite" else "w.place"
        at = _Place(*(part.format(place) for part in _OF_PLACE))
        select = _WORDS_WALK[dialect]
        bounds, order = f"{place} < ? AND {place} >= ?", f"{place} DESC"
    else:
        at = _Place("w.rank", "w.article_id" if driver is Driver.TAG else "w.id")
        select = _WALKS[driver]
        bounds, order = (
            f"({at.rank}, {at.id}) < (?, ?) AND {at.rank} >= ?",
            f"{at.rank} DESC, {at.id} DESC",
        )
    also = "".join(f" AND {_holds(shape, at, dialect)}" for shape in shapes)
    text = f"{select}{bounds}{also} ORDER BY {order} LIMIT {limit}"
    return text if dialect == "sqlite" else text.replace("?", "%s")


def _holds(shape: Shape, at: _Place, dialect: str) -> str:
    match shape:
        case "has" | "says" | "since":
            return _LOOK_UPS[shape].format(at=at, find=_FIND[dialect])
        case "before":
            return f"({at.rank} < ? AND {at.rank} > {ranks.UNDATED})"
        case ("not", part):
            return f"NOT {_holds(part, at, dialect)}"
        case ("any", *parts):
            return f"({' OR '.join(_holds(part, at, dialect) for part in parts) or '1 = 0'})"
        case (_, *parts):
            return f"({' AND '.join(_holds(part, at, dialect) for part in parts) or '1 = 1'})"
        case _:
            raise ValueError(shape)
