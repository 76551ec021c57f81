"""Articles read by the page, in half the time that the ORM needs for it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Column, Dialect, Enum
from sqlalchemy.orm import class_mapper
from sqlmodel import Session
from sqlmodel.sql.sqltypes import UTCDateTime

from storage.statements import run
from storage.tables import Article

_TABLE = Article.__table__  # type: ignore[attr-defined]  # SQLModel's
_COLUMNS = tuple(column.name for column in _TABLE.columns)
_ASKED = f"SELECT {', '.join(_COLUMNS)} FROM article WHERE id IN ({{}})"  # noqa: S608 - our own names
Convert = Callable[[Any], Any]


def articles(session: Session, ids: Sequence[int]) -> list[Article]:
    """The articles with these ids, in their order, as they are now.

    They belong to no session: they are there to be read, not to be changed.
    """
    if not ids:
        return []
    connection = session.connection()
    rows = run(connection, _asked(connection.dialect.name, len(ids)), tuple(ids))
    converts = _converts(connection.dialect)
    new = class_mapper(Article).class_manager.new_instance
    found: dict[int, Article] = {}
    for row in rows:
        article = new()
        values = dict(zip(_COLUMNS, row, strict=True))
        for name, convert in converts:
            if values[name] is not None:
                values[name] = convert(values[name])
        article.__dict__.update(values)
        found[values["id"]] = article
    return [found[id_] for id_ in ids if id_ in found]


@lru_cache(maxsize=1_000)
def _asked(dialect: str, count: int) -> str:
    mark = "?" if dialect == "sqlite" else "%s"
    return _ASKED.format(", ".join([mark] * count))


@lru_cache(maxsize=8)
def _converts(dialect: Dialect) -> list[tuple[str, Convert]]:
    """The columns that are not what the driver gives, each with what makes them so."""
    made = ((column.name, _convert(column, dialect)) for column in _TABLE.columns)
    return [(name, convert) for name, convert in made if convert is not None]


def _convert(column: Column[Any], dialect: Dialect) -> Convert | None:
    if isinstance(column.type, Enum) and column.type.enum_class:
        return column.type.enum_class.__members__.__getitem__
    if isinstance(column.type, UTCDateTime) and dialect.name == "sqlite":
        return _utc
    return column.type.dialect_impl(dialect).result_processor(dialect, None)


def _utc(stored: str) -> datetime:
    return datetime.fromisoformat(f"{stored}+00:00")
