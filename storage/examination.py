"""What `doctor` finds in the database."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, func, text
from sqlmodel import col, select

from storage.db import Database, StorageError
from storage.migrating import revision
from storage.migrations import HEAD
from storage.store import Store
from storage.tables import Article, Chat, Delivery, DeliveryState, Feed, Story, Subscription, Words

_LEAST_FREE = 200 * 2**20


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; `sentence` says how it is, and what to do if it is not well."""

    well: bool
    sentence: str


def examine(database: Database) -> list[Finding]:
    """Look at everything that can be wrong with a database; change nothing."""
    if database.path is not None and not database.path.exists():
        return [Finding(True, f"database: none yet; run will make {database.path}")]
    found = [*_files(database.path)] if database.path else []
    try:
        with database.view() as store:
            found += _contents(store, database)
    except StorageError as error:
        found.append(Finding(False, f"database: {error}"))
    return found


def _files(path: Path) -> Iterator[Finding]:
    files = sorted(path.parent.glob(f"{path.name}*"))
    shown = " ".join(file.name for file in files if file.stat().st_mode & 0o077)
    if shown:
        yield Finding(False, f"files: others can read {shown}; chmod 600 {shown}")
    else:
        yield Finding(True, "files: only the owner can read the database and what is beside it")
    free = shutil.disk_usage(path.parent).free
    needed = max(_LEAST_FREE, path.stat().st_size)
    room = f"disk: {free // 2**20:,} MB are free beside the database"
    if free < needed:
        yield Finding(False, f"{room}; make room for at least {needed // 2**20:,} MB")
    else:
        yield Finding(True, room)


def _contents(store: Store, database: Database) -> Iterator[Finding]:
    connection = store.session.connection()
    current = revision(connection, database.name)
    if current != HEAD:
        yield Finding(False, f"database: its tables are of version {current}; start run once")
        return
    yield Finding(True, f"database: its tables are of version {current}")
    if connection.dialect.name == "sqlite":
        yield from _sqlite(connection)
    indexed = select(Words.article_id)
    lost = select(func.count()).select_from(Article).where(col(Article.id).not_in(indexed))
    if wordless := store.session.exec(lost).one():
        yield Finding(
            False, f"database: {wordless:,} articles can't be found by words; restore a backup"
        )
    yield Finding(True, f"database: it holds {_counts(store)}")


def _sqlite(connection: Connection) -> Iterator[Finding]:
    verdict = connection.execute(text("PRAGMA integrity_check")).scalar()
    broken = len(connection.execute(text("PRAGMA foreign_key_check")).all())
    if verdict != "ok":
        yield Finding(False, f"database: the file is damaged ({verdict}); restore a backup")
    elif broken:
        yield Finding(False, f"database: {broken:,} rows refer to what is gone; restore a backup")
    else:
        yield Finding(True, "database: the file is whole, and every row refers to what is there")


def _counts(store: Store) -> str:
    tables = {
        "articles": Article,
        "stories": Story,
        "feeds": Feed,
        "chats": Chat,
        "subscriptions": Subscription,
    }
    said = [
        f"{store.session.exec(select(func.count()).select_from(table)).one():,} {name}"
        for name, table in tables.items()
    ]
    waiting = select(func.count()).where(col(Delivery.state) == DeliveryState.PENDING)
    return f"{', '.join(said)} and {store.session.exec(waiting).one():,} messages to send"
