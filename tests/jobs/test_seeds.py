"""The seeds folder: each file once for each time it changes."""

import logging
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from jobs.seeds import SeedError, SeedFolder, read_seed


def names(folder: SeedFolder, now: datetime | None = None) -> list[str]:
    found = [article.source for article in folder.look(now)]
    folder.kept(found)
    return found


def test_it_gives_a_file_when_it_is_new_and_when_it_changed(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Two")
    (tmp_path / "a.txt").write_text("One")
    (tmp_path / "README.md").write_text("not an article")
    folder = SeedFolder(tmp_path)
    assert names(folder) == ["a.txt", "b.txt"]
    assert names(folder) == []
    (tmp_path / "a.txt").write_text("One, changed")
    assert names(folder) == ["a.txt"]


def test_it_gives_a_file_again_that_was_not_kept(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One")
    folder = SeedFolder(tmp_path)
    assert [f.source for f in folder.look()] == ["a.txt"]
    assert [f.source for f in folder.look()] == ["a.txt"]


def test_it_waits_for_a_file_that_is_still_being_copied(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One")
    os.utime(tmp_path / "a.txt", (1_000_000, 1_000_000))
    folder = SeedFolder(tmp_path)
    assert names(folder, datetime.fromtimestamp(1_000_001, UTC)) == []
    assert names(folder, datetime.fromtimestamp(1_000_003, UTC)) == ["a.txt"]


@pytest.mark.parametrize(
    "content, sentence",
    [
        (b"", "a.txt is empty; put the article's text into it."),
        (b" \n", "a.txt is empty; put the article's text into it."),
        (b"\xff\xfa\xfb caf\xe9", "a.txt is not UTF-8 text; save it as UTF-8."),
        (b"\x7fELF\x02\x00\x00", "a.txt is not text; an article is a plain text file."),
        (b"a" * 9000 + b"\0", "a.txt is not text; an article is a plain text file."),
        (b"a" * (2 * 1024 * 1024 + 1), "a.txt is 2 MB; an article is at most 2 MB of text."),
    ],
)
def test_a_file_that_is_no_article_gets_a_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    with pytest.raises(SeedError) as refused:
        read_seed(tmp_path / "a.txt")
    assert str(refused.value) == sentence


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    with pytest.raises(SeedError, match=r"^a.txt is 200 MB"):
        read_seed(tmp_path / "a.txt")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_it_reads_unicode(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_text("رئیسی", encoding=encoding)
    assert read_seed(tmp_path / "a.txt").text == "رئیسی"


def test_a_file_that_is_called_otherwise_is_named_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("a.txt", "B.TXT", "photo.jpg", "notes", "README.md", "readme", ".hidden.txt"):
        (tmp_path / name).write_text("Words.")
    folder = SeedFolder(tmp_path)
    with caplog.at_level(logging.WARNING):
        assert names(folder) == ["B.TXT", "a.txt"]
        assert names(folder) == []
    why = "is not a .txt file; an article is plain text in a file of its own, right in this folder."
    assert [record.getMessage() for record in caplog.records] == [
        f"Not read: notes {why}",
        f"Not read: photo.jpg {why}",
    ]


def test_a_bad_file_is_named_once_and_stops_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text("Two")
    folder = SeedFolder(tmp_path)
    with caplog.at_level(logging.WARNING):
        assert names(folder) == ["b.txt"]
        assert names(folder) == []
    assert [record.getMessage() for record in caplog.records] == [
        "Not read: a.txt is empty; put the article's text into it."
    ]
