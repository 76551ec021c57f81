"""How the two kinds of database are connected to: one that writes, a few that read.

SQLite: write-ahead log, every commit on the disk before it counts, every writing transaction
takes the write lock at its start, and one connection writes.
"""

import os
from pathlib import Path
from sqlite3 import Connection as SQLiteConnection
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import QueuePool

from storage.errors import StorageError

_BUSY_SECONDS = 15.0
_READERS = 4
_EXAMPLE = "e.g. sqlite:///communique.db"


def address(url: str) -> URL:
    """The address of a database we can use, or a sentence about what is wrong with it."""
    try:
        parsed = make_url(url.strip())
        kind = parsed.get_backend_name()
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise StorageError(f"DATABASE_URL is no address of a database, {_EXAMPLE}.") from error
    if kind == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    if kind != "sqlite":
        raise StorageError(f"DATABASE_URL must begin with sqlite or postgresql, {_EXAMPLE}.")
    if not parsed.database or ":memory:" in parsed.database:
        raise StorageError(f"DATABASE_URL must name a file, {_EXAMPLE}.")
    return parsed


def file_of(url: URL) -> Path | None:
    """The file of a SQLite database."""
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


def create_private(path: Path) -> None:
    """Create the file, readable by its owner only; one that is there stays as it is.

    SQLite gives the files beside it the same mode.
    """
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except FileNotFoundError as error:
        raise StorageError(
            f"The folder of the database is missing: make {path.parent} first."
        ) from error
    except OSError as error:
        raise StorageError(
            f"The database {path} can't be opened: {error.strerror or error}."
        ) from error


def writer(url: URL, *, foreign_keys: bool = True) -> Engine:
    """The engine of the one connection that writes."""
    path = file_of(url)
    if path is None:
        return _postgres(url)
    engine = _sqlite(url, path, size=1)

    @event.listens_for(engine, "connect")
    def _prepare(connection: SQLiteConnection, _record: object) -> None:
        _pragmas(
            connection,
            "journal_mode=WAL",
            "synchronous=FULL",
            f"foreign_keys={'ON' if foreign_keys else 'OFF'}",
        )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def reader(url: URL) -> Engine:
    """The engine of the connections that read, each transaction a consistent view."""
    path = file_of(url)
    if path is None:
        return _postgres(url).execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
    engine = _sqlite(url, path, size=_READERS)

    @event.listens_for(engine, "connect")
    def _prepare(connection: SQLiteConnection, _record: object) -> None:
        # Only the writer moves the log into the file.
        _pragmas(connection, "query_only=ON", "wal_autocheckpoint=0", "cache_size=-32000")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def _sqlite(url: URL, path: Path, *, size: int) -> Engine:
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=0,
        pool_timeout=_BUSY_SECONDS,
        connect_args={"check_same_thread": False, "timeout": _BUSY_SECONDS},
    )

    @event.listens_for(engine, "do_connect")
    def _create(_dialect: object, _record: object, _args: Any, _kwargs: Any) -> None:
        create_private(path)

    @event.listens_for(engine, "connect")
    def _own_transactions(connection: SQLiteConnection, _record: object) -> None:
        # The driver would open transactions of its own, later than we mean to.
        connection.isolation_level = None

    return engine


def _pragmas(connection: SQLiteConnection, *settings: str) -> None:
    for setting in settings:
        connection.execute(f"PRAGMA {setting}").close()


def _postgres(url: URL) -> Engine:
    try:
        return create_engine(url, pool_size=_READERS, pool_pre_ping=True)
    except ModuleNotFoundError as error:
        raise StorageError(
            "PostgreSQL needs its driver: install Communiqué with the extra postgres."
        ) from error
