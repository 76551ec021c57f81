"""Commands in an installation of their own: what they read, write, and refuse."""

import json
import logging
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cli import run
from storage.db import Database
from storage.feeds import FeedDraft

SECRET = "https://daily.example/rss?token=hunter2"


@pytest.fixture(autouse=True)
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One in a temporary folder, that reads a feed whose address holds a key."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    monkeypatch.setenv("SEEDS_DIR", str(Path(__file__).parents[2] / "seeds"))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'communique.db'}")
    monkeypatch.chdir(tmp_path)
    database = Database(f"sqlite:///{tmp_path / 'communique.db'}")
    database.migrate()
    with database.open() as store:
        store.feeds.add(FeedDraft(SECRET, title="The Daily"), datetime.now(UTC))
    database.close()
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(False)


def test_an_export_is_its_owners_alone_from_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_late(*_: object) -> None:
        raise AssertionError("the file was open to others before")

    monkeypatch.setattr(Path, "chmod", too_late)
    assert run(["feeds", "export", "--with-secrets", "feeds.opml"]) == 0
    file = tmp_path / "feeds.opml"
    assert "hunter2" in file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_an_export_replaces_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine").write_text("my own")
    (tmp_path / "feeds.opml").symlink_to(tmp_path / "mine")
    assert run(["feeds", "export", "--with-secrets", "feeds.opml"]) == 1
    assert capsys.readouterr().err == "feeds.opml exists already: name a new file.\n"
    assert (tmp_path / "mine").read_text() == "my own"


def test_what_runs_is_told_in_the_chat_to_remove_a_feed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = Database(f"sqlite:///{tmp_path / 'communique.db'}")
    with database.hold():
        assert run(["feeds", "remove", "1"]) == 1
    database.close()
    assert "use /removefeed in the chat, or stop it first." in capsys.readouterr().err


def test_a_folder_is_its_articles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    for name in ("b.txt", "A.TXT", "photo.jpg", "README.txt", ".c.txt"):
        (folder / name).write_text("Rain fell in Kabul.")
    assert run(["tag", "texts", "--json"]) == 0
    read = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [article["source"] for article in read] == ["A.TXT", "b.txt"]
