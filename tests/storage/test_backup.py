"""Backups: made while the bot runs, brought back whole, refused in a sentence."""

import sqlite3
import stat
from datetime import datetime
from pathlib import Path

import pytest

from storage.backup import backup, examine, restore
from storage.db import Database, InUse, StorageError
from tests.storage.test_articles import keep, latest


def note(db: Database, word: str) -> None:
    with db.open() as store:
        store.notes.put("word", word)


def noted(db: Database) -> str | None:
    with db.view() as store:
        return store.notes.get("word")


def url(path: Path) -> str:
    return f"sqlite:///{path}"


def test_a_backup_is_what_was_there_while_the_bot_runs(db: Database, tmp_path: Path) -> None:
    note(db, "old")
    copy = tmp_path / "copy.db"
    with db.hold(), db.open() as store:
        keep(store, "unfinished.txt")
        backup(db, copy)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir() if "copy" in path.name) == ["copy.db"]
    other = Database(url(copy))
    assert noted(other) == "old"
    with other.view() as store:
        assert store.articles.count() == 0
    other.close()


def test_what_is_restored_is_what_was_backed_up(db: Database, tmp_path: Path) -> None:
    note(db, "old")
    with db.open() as store:
        keep(store, "a.txt", "gas talks", "country:IR")
    copy = tmp_path / "copy.db"
    backup(db, copy)
    note(db, "new")
    db.close()
    aside = restore(url(db.path or Path()), copy)
    assert aside == tmp_path / "communique.db.replaced-1"
    assert noted(db) == "old"
    with db.view() as store:
        assert latest(store, 'Iran "gas talks"') == ["a.txt"]
    replaced = Database(url(aside))
    assert noted(replaced) == "new"
    replaced.close()
    for path in (db.path, aside, copy):
        assert path is not None
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not list(tmp_path.glob(".*part*"))


def test_restores_where_nothing_was(db: Database, tmp_path: Path) -> None:
    note(db, "old")
    backup(db, tmp_path / "copy.db")
    assert restore(url(tmp_path / "elsewhere.db"), tmp_path / "copy.db") is None
    other = Database(url(tmp_path / "elsewhere.db"))
    assert noted(other) == "old"
    other.close()


def test_restores_over_a_damaged_database(db: Database, tmp_path: Path) -> None:
    note(db, "old")
    backup(db, tmp_path / "copy.db")
    db.close()
    path = db.path or Path()
    path.write_bytes(b"garbage" * 1_000)
    aside = restore(url(path), tmp_path / "copy.db")
    assert noted(db) == "old"
    assert (aside or Path()).read_bytes() == b"garbage" * 1_000


def test_restores_nothing_while_the_bot_runs(db: Database, tmp_path: Path) -> None:
    note(db, "old")
    backup(db, tmp_path / "copy.db")
    note(db, "new")
    with db.hold(), pytest.raises(InUse, match="stop it before you restore"):
        restore(url(db.path or Path()), tmp_path / "copy.db")
    assert noted(db) == "new"


def test_overwrites_nothing(db: Database, tmp_path: Path) -> None:
    there = tmp_path / "there.db"
    there.write_text("precious")
    with pytest.raises(StorageError, match="exists already: name a new file"):
        backup(db, there)
    assert there.read_text() == "precious"


def missing(path: Path) -> None:
    """No file at all."""


def letter(path: Path) -> None:
    path.write_text("Dear sir or madam, " * 100)


def recipes(path: Path) -> None:
    sqlite3.connect(path).execute("CREATE TABLE recipes (name)").connection.close()


def torn(path: Path) -> None:
    made = Database(url(path))
    made.migrate()
    with made.open() as store:
        for number in range(50):
            keep(store, f"{number}.txt", "many words " * 100)
    made.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def newer(path: Path) -> None:
    made = Database(url(path))
    made.migrate()
    with made.open() as store:
        store.session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = 'x'")
    made.close()


@pytest.mark.parametrize(
    "make, sentence",
    [
        (missing, "There is no file"),
        (letter, "is no whole SQLite database"),
        (recipes, "is no backup of Communiqué"),
        (torn, "damaged|no whole"),
        (newer, "was made by a newer Communiqué"),
    ],
)
def test_restores_only_what_is_ours_and_whole(
    db: Database, tmp_path: Path, make: object, sentence: str
) -> None:
    note(db, "here")
    bad = tmp_path / "bad.db"
    make(bad)  # type: ignore[operator]  # one of the five above
    with pytest.raises(StorageError, match=sentence):
        restore(url(db.path or Path()), bad)
    assert noted(db) == "here"
    assert not list(tmp_path.glob("*replaced*"))


def test_names_the_tools_of_a_server(empty_postgres: str, tmp_path: Path) -> None:
    server = Database(empty_postgres)
    with pytest.raises(StorageError, match="pg_dump --format=custom"):
        backup(server, tmp_path / "copy")
    with pytest.raises(StorageError, match="pg_restore --clean"):
        restore(empty_postgres, tmp_path / "copy")
    server.close()


def test_finds_nothing_wrong_with_a_sound_database(database: Database, noon: datetime) -> None:
    with database.open() as store:
        store.stories.open("A story", noon)
        keep(store, "a.txt", "gas")
    findings = examine(database)
    assert [finding for finding in findings if not finding.well] == []
    assert findings[-1].sentence == (
        "database: it holds 1 articles, 2 stories, 0 feeds, 0 chats, 0 subscriptions "
        "and 0 messages to send"
    )


def test_finds_what_is_wrong(db: Database) -> None:
    with db.open() as store:
        kept = keep(store, "a.txt", "gas")
        connection = store.session.connection()
        connection.exec_driver_sql("DELETE FROM words")
    raw = sqlite3.connect(db.path or "")
    raw.execute("UPDATE article SET story_id = 99 WHERE id = ?", (kept.id,))
    raw.commit()
    raw.close()
    (db.path or Path()).chmod(0o644)
    wrong = [finding.sentence for finding in examine(db) if not finding.well]
    assert wrong == [
        "files: others can read communique.db; chmod 600 communique.db",
        "database: 1 rows refer to what is gone; restore a backup",
        "database: 1 articles can't be found by words; restore a backup",
    ]


def test_finds_no_database(tmp_path: Path) -> None:
    db = Database(url(tmp_path / "none.db"))
    assert [(found.well, found.sentence) for found in examine(db)] == [
        (True, f"database: none yet; run will make {tmp_path / 'none.db'}")
    ]
    db.close()
