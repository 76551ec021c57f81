"""What the database promises: all or nothing, a consistent view, one running copy, its own files."""

import os
import sqlite3
import stat
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.db import Database, InUse, StorageError


def test_a_transaction_keeps_all_or_nothing(database: Database) -> None:
    def fail() -> None:
        with database.open() as store:
            store.notes.put("half", "done")
            store.session.flush()
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with database.view() as store:
        assert store.notes.get("half") is None


def test_a_view_sees_one_moment(database: Database) -> None:
    with database.open() as store:
        store.notes.put("word", "old")
    with database.view() as seen:
        assert seen.notes.get("word") == "old"
        with database.open() as store:
            store.notes.put("word", "new")
        seen.session.expire_all()
        assert seen.notes.get("word") == "old"
    with database.view() as seen:
        assert seen.notes.get("word") == "new"


def test_a_view_changes_nothing(database: Database) -> None:
    def write() -> None:
        with database.view() as store:
            store.notes.put("word", "new")

    with pytest.raises(Exception, match=r"read-?only"):
        write()


def test_rows_are_read_after_their_transaction(database: Database, noon: datetime) -> None:
    with database.open() as store:
        story = store.stories.open("Headline", noon)
    assert (story.id, story.headline) == (1, "Headline")


def test_only_one_copy_runs(database: Database) -> None:
    other = Database(database.url.render_as_string(hide_password=False))
    assert not database.held()
    with database.hold():
        assert other.held()
        assert database.held()
        with pytest.raises(InUse, match="already running"), other.hold():
            pass
        with other.view() as store:
            assert store.notes.get("anything") is None
    assert not other.held()
    with other.hold():
        pass
    other.close()


def test_sqlite_is_set_up_to_lose_nothing(db: Database) -> None:
    with db.open() as store:
        connection = store.session.connection()
        asked = ("journal_mode", "synchronous", "foreign_keys")
        found = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in asked]
        assert found == ["wal", 2, 1]


def test_a_write_takes_its_lock_at_once(db: Database) -> None:
    with db.open():
        other = sqlite3.connect(db.path or "", timeout=0, isolation_level=None)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()


def test_its_files_are_its_owners_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        db = Database(f"sqlite:///{tmp_path / 'private.db'}")
        db.migrate()
        with db.open() as store, db.hold():
            store.notes.put("a", "b")
            modes = {
                path.name: stat.filemode(path.stat().st_mode) for path in sorted(tmp_path.iterdir())
            }
        db.close()
    finally:
        os.umask(before)
    names = ("private.db", "private.db-shm", "private.db-wal", "private.db.lock")
    assert modes == dict.fromkeys(names, "-rw-------")


@pytest.mark.parametrize(
    "url, sentence",
    [
        ("", "DATABASE_URL is no address of a database, e.g. sqlite:///communique.db."),
        (
            "communique.db",
            "DATABASE_URL is no address of a database, e.g. sqlite:///communique.db.",
        ),
        ("sqlite://", "DATABASE_URL must name a file, e.g. sqlite:///communique.db."),
        ("sqlite:///:memory:", "DATABASE_URL must name a file, e.g. sqlite:///communique.db."),
        (
            "mysql://me:secret@host/db",
            "DATABASE_URL must begin with sqlite or postgresql, e.g. sqlite:///communique.db.",
        ),
    ],
)
def test_says_what_is_wrong_with_an_address(url: str, sentence: str) -> None:
    with pytest.raises(StorageError) as caught:
        Database(url)
    assert str(caught.value) == sentence


def test_says_that_the_folder_is_missing(tmp_path: Path) -> None:
    db = Database(f"sqlite:///{tmp_path / 'no' / 'x.db'}")
    with pytest.raises(StorageError) as caught:
        db.migrate()
    assert (
        str(caught.value) == f"The folder of the database is missing: make {tmp_path / 'no'} first."
    )
    db.close()


def test_says_that_a_file_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear sir or madam, " * 100)
    db = Database(f"sqlite:///{path}")
    with pytest.raises(StorageError, match="is no SQLite database"):
        db.migrate()
    db.close()


def test_says_that_the_disk_is_full(db: Database) -> None:
    def fill() -> None:
        with db.open() as store:
            store.session.connection().execute(text("PRAGMA max_page_count = 1"))
            store.notes.put("much", "x" * 1_000_000)

    with pytest.raises(StorageError, match="The disk is full"):
        fill()
    with db.view() as store:
        assert store.notes.get("much") is None


def test_says_that_a_server_does_not_answer(tmp_path: Path) -> None:
    db = Database(f"postgresql://someone:secret@/none?host={tmp_path}")
    with pytest.raises(StorageError, match=r"can't be used") as caught:
        db.migrate()
    assert "secret" not in str(caught.value)
    db.close()
