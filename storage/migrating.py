"""Bringing a database to what this version needs: one transaction, a copy first, nothing lost.

Alembic is loaded when there is something to do: it would double the time of an ordinary start.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from storage import engines
from storage.claims import MIGRATING
from storage.errors import StorageError
from storage.migrations import HEAD

if TYPE_CHECKING:
    from alembic.config import Config

    from storage.db import Database
    from storage.store import Store

_STEPS = Path(__file__).parent / "migrations"


def config(connection: Connection | None = None, steps: Path = _STEPS) -> "Config":
    """Alembic's settings, without a file."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(steps).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made


def migrate(
    database: "Database", *, copy: bool = True, steps: Path = _STEPS, head: str = HEAD
) -> None:
    """Run the steps that are missing, all of them or none; first make a copy."""
    engine = engines.writer(database.url, foreign_keys=False)
    try:
        with engine.connect() as connection:
            current = revision(connection, database.name)
            connection.rollback()
            if current == head:
                return
            _refuse_newer(current, steps, database.name)
            if copy and current is not None and database.path:
                copy_aside(connection, database.path, current)
            with connection.begin():
                _upgrade(connection, steps, head, database.name)
    finally:
        engine.dispose()


def revision(connection: Connection, name: str) -> str | None:
    """The last step that was run; None for a database with nothing in it."""
    tables = inspect(connection).get_table_names()
    if "alembic_version" in tables:
        found = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return str(found) if found else None
    if tables:
        raise StorageError(f"{name} holds something else: DATABASE_URL should name another one.")
    return None


def is_current(store: "Store", database: "Database") -> bool:
    """Whether this database has the tables of this version."""
    return revision(store.session.connection(), database.name) == HEAD


def copy_aside(connection: Connection, path: Path, label: str) -> Path:
    """Copy a SQLite database to a new file beside it, readable by its owner only."""
    number = 1
    while (copy := path.with_name(f"{path.name}.backup-{label}-{number}")).exists():
        number += 1
    engines.create_private(copy)
    connection.connection.driver_connection.execute("VACUUM INTO ?", (str(copy),))  # type: ignore[union-attr]  # sqlite3's
    return copy


def known_revisions(steps: Path = _STEPS) -> set[str]:
    """The steps that this version knows."""
    from alembic.script import ScriptDirectory

    found = ScriptDirectory.from_config(config(steps=steps)).walk_revisions()
    return {step.revision for step in found}


def _refuse_newer(current: str | None, steps: Path, name: str) -> None:
    if current is not None and current not in known_revisions(steps):
        raise StorageError(f"{name} was made by a newer Communiqué: update this one first.")


def _upgrade(connection: Connection, steps: Path, head: str, name: str) -> None:
    from alembic import command

    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:name)"), {"name": MIGRATING})
    command.upgrade(config(connection, steps), head)
    if connection.dialect.name == "sqlite":
        broken = connection.execute(text("PRAGMA foreign_key_check")).first()
        if broken is not None:
            raise StorageError(
                f"{name} could not be updated: a row of {broken[0]} would lose what it refers to."
            )
