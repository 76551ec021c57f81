"""Migrations: they make what the code expects, and lose nothing of what is there."""

import shutil
import stat
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Enum, TypeDecorator, func, insert, inspect, select, text
from sqlmodel import SQLModel

from storage import migrating
from storage.backup import backup, restore
from storage.db import Database, StorageError
from storage.migrations import HEAD

NOW = datetime(2026, 1, 1, tzinfo=UTC)
STEPS = Path(migrating.__file__).parent / "migrations"
# Parents before children.
TABLES = [table for table in SQLModel.metadata.sorted_tables if table.name != "alembic_version"]
AFTERWARDS = '''
"""A step that makes a parent table anew, as one that changes a column does."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table, column in (("chat", "title"), ("article", "title"), ("story", "headline"), ("feed", "title")):
        with op.batch_alter_table(table, recreate="auto") as batch:
            batch.alter_column(column, type_=sa.Text(), existing_nullable=False)
    op.add_column("chat", sa.Column("nickname", sa.String(), nullable=True))
'''


@pytest.fixture(params=["sqlite", "postgresql"])
def fresh(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database with nothing in it."""
    if request.param == "sqlite":
        made = Database(f"sqlite:///{tmp_path / 'fresh.db'}")
    else:
        made = Database(request.getfixturevalue("empty_postgres"))
    yield made
    made.close()


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """The steps of a later version."""
    steps = tmp_path / "steps"
    shutil.copytree(STEPS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    (steps / "versions" / "9999_later.py").write_text(AFTERWARDS.format(head=HEAD))
    return steps


def test_they_make_the_tables_that_the_code_has(fresh: Database) -> None:
    fresh.migrate()
    with fresh.open() as store:
        connection = store.session.connection()
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_object": ours}
        )
        assert compare_metadata(context, SQLModel.metadata) == []


def ours(_thing: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:
    """Everything but the full-text index, which SQLModel does not know."""
    return not (kind in ("table", "index") and (name or "").startswith("words_index"))


def test_the_last_step_is_the_head() -> None:
    assert ScriptDirectory.from_config(migrating.config()).get_heads() == [HEAD]


def test_migrating_again_changes_nothing(fresh: Database, tmp_path: Path) -> None:
    fresh.migrate()
    fill(fresh)
    before = counts(fresh)
    fresh.migrate()
    assert counts(fresh) == before
    assert not list(tmp_path.glob("*backup*"))


def test_a_later_step_loses_no_row(fresh: Database, later: Path, tmp_path: Path) -> None:
    fresh.migrate()
    fill(fresh)
    before = counts(fresh)
    assert all(before.values())
    migrating.migrate(fresh, steps=later, head="9999")
    assert counts(fresh) == before
    with fresh.view() as store:
        columns = inspect(store.session.connection()).get_columns("chat")
        assert "nickname" in {column["name"] for column in columns}
    if fresh.dialect == "sqlite":
        [copy] = tmp_path.glob(f"fresh.db.backup-{HEAD}-*")
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        old = Database(f"sqlite:///{copy}")
        assert counts(old) == before
        old.close()


def test_an_older_backup_is_brought_up_to_date(db: Database, later: Path, tmp_path: Path) -> None:
    fill(db)
    before = counts(db)
    backup(db, tmp_path / "old.db")
    db.close()

    def bring_up(database: Database) -> None:
        migrating.migrate(database, copy=False, steps=later, head="9999")

    restore(f"sqlite:///{db.path}", tmp_path / "old.db", bring_up=bring_up)
    assert counts(db) == before
    with db.view() as store:
        assert migrating.revision(store.session.connection(), "") == "9999"


def test_a_step_that_fails_changes_nothing(fresh: Database, later: Path) -> None:
    fresh.migrate()
    fill(fresh)
    before = counts(fresh)
    step = later / "versions" / "9999_later.py"
    step.write_text(f"{step.read_text()}    raise LookupError\n")
    with pytest.raises(LookupError):
        migrating.migrate(fresh, steps=later, head="9999")
    assert counts(fresh) == before
    with fresh.view() as store:
        assert migrating.revision(store.session.connection(), "") == HEAD


def test_a_row_without_its_parent_stops_a_migration(db: Database, later: Path) -> None:
    fill(db)
    step = later / "versions" / "9999_later.py"
    step.write_text(f"{step.read_text()}    op.execute('DELETE FROM chat')\n")
    with pytest.raises(StorageError, match="would lose what it refers to"):
        migrating.migrate(db, steps=later, head="9999")
    with db.view() as store:
        assert store.session.connection().execute(text("SELECT count(*) FROM chat")).scalar() == 1


def test_refuses_a_database_of_a_newer_version(fresh: Database) -> None:
    fresh.migrate()
    with fresh.open() as store:
        store.session.connection().execute(text("UPDATE alembic_version SET version_num = 'x'"))
    with pytest.raises(StorageError, match="was made by a newer Communiqué: update this one first"):
        fresh.migrate()


def test_refuses_a_database_of_something_else(fresh: Database) -> None:
    with fresh.open() as store:
        store.session.connection().execute(text("CREATE TABLE recipes (name VARCHAR)"))
    with pytest.raises(StorageError, match="holds something else"):
        fresh.migrate()


def counts(database: Database) -> dict[str, int]:
    """How many rows every table has."""
    with database.view() as store:
        connection = store.session.connection()
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar() or 0
            for table in TABLES
        }


def fill(database: Database) -> None:
    """A row in every table, each referring to the ones before."""
    with database.open() as store:
        for table in TABLES:
            row = {column.name: value(column) for column in table.columns if not spare(column)}
            store.session.connection().execute(insert(table), [row])


def spare(column: Column[Any]) -> bool:
    return column.name == "merged_into"


def value(column: Column[Any]) -> Any:
    """Something that fits into a column: 1, wherever something else is referred to."""
    if isinstance(column.type, Enum):
        return next(iter(column.type.enum_class or ()))
    kinds: dict[type, Any] = {int: 1, float: 1.0, bool: True, datetime: NOW, date: NOW.date()}
    kinds |= {str: "1", object: {}}
    kind = column.type
    return kinds[(kind.impl_instance if isinstance(kind, TypeDecorator) else kind).python_type]
