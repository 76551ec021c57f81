"""Backups: a copy while the bot runs, and bringing one back."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from storage import engines
from storage.db import Database, InUse, StorageError
from storage.examination import Finding, examine
from storage.migrating import known_revisions

__all__ = ["Finding", "backup", "check", "examine", "restore"]

_SERVER = "This database is a PostgreSQL server's: {verb} it with {tool}, e.g. {example}."
_DUMP = "pg_dump --format=custom --file=communique.dump communique"
_LOAD = "pg_restore --clean --if-exists --dbname=communique communique.dump"


def backup(database: Database, path: Path) -> None:
    """Copy the database to a new file, readable by its owner only, at any time.

    The copy is what a reader sees at one moment. It appears under its name when it is whole.
    """
    if database.path is None:
        raise StorageError(_SERVER.format(verb="back up", tool="pg_dump", example=_DUMP))
    if not database.path.exists():
        raise StorageError(f"There is nothing to back up: {database.path} does not exist yet.")
    if path.exists():
        raise StorageError(f"{path} exists already: name a new file.")
    with _part(path) as part:
        _copy(database.path, part)
        _publish(part, path)


def _bring_up(database: Database) -> None:
    database.migrate(copy=False)


def restore(
    url: str, path: Path, *, bring_up: Callable[[Database], None] = _bring_up
) -> Path | None:
    """Bring back a backup, also one of an older version, and say where the replaced file is.

    Nothing is changed unless the backup is ours, whole, and could be brought up to date.
    """
    target = engines.address(url)
    current = engines.file_of(target)
    if current is None:
        raise StorageError(_SERVER.format(verb="restore", tool="pg_restore", example=_LOAD))
    check(path)
    if not current.parent.is_dir():
        raise StorageError(f"The folder of the database is missing: make {current.parent} first.")
    database = Database(url)
    if database.held():
        raise InUse("Communiqué is running on this database; stop it before you restore.")
    with database.hold(), _part(current) as part:
        _copy(path, part)
        fresh = Database(f"sqlite:///{part}")
        bring_up(fresh)
        fresh.close()
        aside = _set_aside(current)
        part.rename(current)
    return aside


def check(path: Path) -> None:
    """Refuse a file that is no whole database of ours."""
    if not path.is_file():
        raise StorageError(f"There is no file {path}.")
    try:
        with closing(_opened(path)) as connection:
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
            if not {"alembic_version", "article", "delivery"} <= tables:
                raise StorageError(f"{path} is no backup of Communiqué.")
            (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            if revision not in known_revisions():
                raise StorageError(f"{path} was made by a newer Communiqué: update this one first.")
            (verdict,) = connection.execute("PRAGMA integrity_check").fetchone()
    except sqlite3.DatabaseError as error:
        raise StorageError(f"{path} is no whole SQLite database.") from error
    if verdict != "ok":
        raise StorageError(f"{path} is damaged: {verdict}.")


def _opened(path: Path) -> sqlite3.Connection:
    """A connection that only reads."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


@contextmanager
def _part(path: Path) -> Iterator[Path]:
    """An empty private file beside `path`, gone afterwards unless it was renamed."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    engines.create_private(part)
    try:
        yield part
    finally:
        for name in (part, *_beside(part)):
            name.unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    try:
        with closing(_opened(source)) as old, closing(sqlite3.connect(target)) as new:
            old.backup(new)
            # One file, with nothing beside it.
            new.execute("PRAGMA journal_mode=DELETE").close()
    except sqlite3.Error as error:
        raise StorageError(f"{source} could not be copied: {error}.") from error


def _publish(part: Path, path: Path) -> None:
    try:
        os.link(part, path)
    except FileExistsError as error:
        raise StorageError(f"{path} exists already: name a new file.") from error
    except OSError:
        # A file system without links; there, a name is taken in two steps.
        part.rename(path)


def _beside(path: Path) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal")]


def _set_aside(path: Path) -> Path | None:
    """Give the current database another name, its side files with it."""
    if not path.exists():
        return None
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
    number = 1
    while (aside := path.with_name(f"{path.name}.replaced-{number}")).exists():
        number += 1
    for old, new in zip((path, *_beside(path)), (aside, *_beside(aside)), strict=True):
        if old.exists():
            shutil.move(old, new)
    return aside
