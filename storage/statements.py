"""The statements that walk an index from its newest entry, each form written once.

A form is what stays the same between two queries of one kind ("two tags", "a tag and a phrase, but
not another tag"). Its text is made of the fixed pieces below and kept; values are always bound.
Three indexes can be walked: a tag's places, the places of some words, all articles. What else must
hold is looked up place by place. None of it sorts, counts or meets a NULL.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any as Anything

from sqlalchemy import Connection

from storage import ranks
from storage.query import Any, Before, Dyad, Has, Node, Not, Says, Since

Shape = str | tuple["Shape", ...]
Value = int | str | list[str]
# The places of a walk: from the first up to, not including, the second.
Window = tuple[int, int]
# How far a probe looks down an index to see how dense it is there.
_PROBED = 64


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


@dataclass(frozen=True)
class Way:
    """How a conjunction is walked: which index, from where (a tag, or words), which other tags the
    article must carry, and what else must hold."""

    driver: Driver
    start: Value | None
    tags: tuple[int, ...] = ()
    conditions: tuple[Condition, ...] = ()


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
            return Condition("before", (ranks.edge(ranks.micros(moment.instant(now))),))
        case Dyad():
            return condition(node.met, terms, now)
        case Not(part):
            inner = condition(part, terms, now)
            return Condition(("not", inner.shape), inner.values)
        case _:
            parts = [condition(part, terms, now) for part in node.parts]
            sign = "any" if isinstance(node, Any) else "all"
            values = tuple(value for part in parts for value in part.values)
            return Condition((sign, *(part.shape for part in parts)), values)


def walk(connection: Connection, way: Way, window: Window, limit: int) -> list[int]:
    """The newest places on this way, within the window."""
    shapes = tuple(each.shape for each in way.conditions)
    asked = _walking(connection.dialect.name, way.driver, len(way.tags), shapes)
    more = (value for each in way.conditions for value in each.values)
    values = (*way.tags, *_from(way.driver, way.start, window), *more, limit)
    return [place for (place,) in run(connection, asked, values)]


def probe(connection: Connection, driver: Driver, start: Value, window: Window) -> int:
    """The place some entries down an index, the lower, the sparser; its first where it is short."""
    asked = _walking(connection.dialect.name, driver, 0, (), f"1 OFFSET {_PROBED - 1}")
    found = run(connection, asked, tuple(_from(driver, start, window)))
    return int(found[0][0]) if found else ranks.FIRST


def known_terms(connection: Connection, keys: Collection[str]) -> dict[str, int]:
    """The numbers of these tags; a tag that no article ever had has none."""
    if not keys:
        return {}
    marks = ", ".join("?" * len(keys))
    return dict(run(connection, _in_dialect(connection, _TERMS.format(marks)), tuple(keys)))


def matching(dialect: str, phrases: Sequence[str]) -> Value:
    """All the words of some phrases, as the full-text index is asked for them."""
    words = sorted({word for phrase in phrases for word in phrase.split()})
    return " ".join(f'"{word}"' for word in words) if dialect == "sqlite" else words


def run(connection: Connection, asked: str, values: tuple[Value, ...]) -> list[Anything]:
    """The rows of a statement.

    On SQLite the driver is asked directly: a walk takes a tenth of a millisecond, and SQLAlchemy's
    way to it as long again.
    """
    if connection.dialect.name == "sqlite":
        driver = connection.connection.driver_connection
        return list(driver.execute(asked, values)) if driver else []
    return list(connection.exec_driver_sql(asked, values).all())


def _from(driver: Driver, start: Value | None, window: Window) -> Sequence[Value]:
    low, high = window
    if driver is Driver.ARTICLES:
        return (*ranks.ranked(high), ranks.ranked(low)[0])
    return (start or "", high, low)


def _in_dialect(connection: Connection, text: str) -> str:
    return text if connection.dialect.name == "sqlite" else text.replace("?", "%s")


@dataclass(frozen=True)
class _At:
    """How a walk's place and article id are written."""

    place: str
    id: str


_TERMS = "SELECT key, id FROM term WHERE key IN ({})"
_ARTICLES_AT = _At("(w.rank / 1000000 * 268435456 + w.id)", "w.id")
_BOUNDS = "{at.place} < ? AND {at.place} >= ?"
_ARTICLES_BOUNDS = "(w.rank, w.id) < (?, ?) AND w.rank >= ?"
_TAGS = "SELECT w.place FROM tag w {joins} WHERE w.term_id = ? AND "
_ARTICLES = "SELECT {at.place} FROM article w {joins} WHERE "
_WORDS = {
    "sqlite": "SELECT w.rowid FROM words_index w {joins} WHERE words_index MATCH ? AND ",
    "postgresql": "SELECT w.place FROM words w {joins} "
    "WHERE string_to_array(btrim(w.words), ' ') @> CAST(? AS text[]) AND ",
}
# SQLite keeps the order of a CROSS JOIN, so that the sparsest index is the one that is walked.
_JOIN = {
    "sqlite": " CROSS JOIN tag t{number} ON t{number}.term_id = ? AND t{number}.place = {at.place}",
    "postgresql": " JOIN tag t{number} ON t{number}.term_id = ? AND t{number}.place = {at.place}",
}
_LOOK_UPS = {
    "has": "EXISTS (SELECT 1 FROM tag t WHERE t.term_id = ? AND t.place = {at.place})",
    "says": "EXISTS (SELECT 1 FROM words s WHERE s.place = {at.place} AND {find}(s.words, ?) > 0)",
    "since": "EXISTS (SELECT 1 FROM article a WHERE a.id = {at.id} AND a.floor >= ?)",
    "before": "({at.place} < ? AND {at.place} >= {dated})",
}
_FIND = {"sqlite": "instr", "postgresql": "strpos"}


@lru_cache(maxsize=2_000)
def _walking(
    dialect: str, driver: Driver, tags: int, shapes: tuple[Shape, ...], limit: str = "?"
) -> str:
    if driver is Driver.ARTICLES:
        at, select, bounds, order = (
            _ARTICLES_AT,
            _ARTICLES,
            _ARTICLES_BOUNDS,
            "w.rank DESC, w.id DESC",
        )
    else:
        place = "w.rowid" if (dialect, driver) == ("sqlite", Driver.WORDS) else "w.place"
        at = _At(place, f"({place} & 268435455)")
        select = _TAGS if driver is Driver.TAG else _WORDS[dialect]
        bounds, order = _BOUNDS.format(at=at), f"{place} DESC"
    joins = "".join(_JOIN[dialect].format(number=number, at=at) for number in range(tags))
    also = "".join(f" AND {_holds(shape, at, dialect)}" for shape in shapes)
    text = f"{select.format(at=at, joins=joins)}{bounds}{also} ORDER BY {order} LIMIT {limit}"
    return text if dialect == "sqlite" else text.replace("?", "%s")


def _holds(shape: Shape, at: _At, dialect: str) -> str:
    match shape:
        case str():
            return _LOOK_UPS[shape].format(at=at, find=_FIND[dialect], dated=ranks.DATED)
        case ("not", part):
            return f"NOT {_holds(part, at, dialect)}"
        case (sign, *parts):
            join, empty = (" OR ", "1 = 0") if sign == "any" else (" AND ", "1 = 1")
            return f"({join.join(_holds(part, at, dialect) for part in parts) or empty})"
        case _:
            raise ValueError(shape)
