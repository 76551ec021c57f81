"""The command line as a user meets it: the real program, a new installation, the real seeds."""

import json
import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]


class Shell:
    """An installation in a folder, and the commands typed there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.first_answer = ""
        self.env = {
            **{name: value for name, value in os.environ.items() if "TELEGRAM" not in name},
            "SEEDS_DIR": str(ROOT / "seeds"),
            "PYTHONWARNINGS": "error",
            "PYTHONPATH": str(ROOT),
        }

    def __call__(self, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "bot", *words],
            cwd=self.folder, env=self.env, input=typed, capture_output=True, text=True,
            timeout=60, check=False,
        )  # fmt: skip

    def json(self, *words: str) -> list[dict[str, Any]]:
        """The objects that a command answered."""
        done = self(*words, "--json")
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """An installation that has read its seeds."""
    shell = Shell(tmp_path_factory.mktemp("installation"))
    done = shell("run", typed="/latest Iran Pakistan\n")
    assert done.returncode == 0, done.stderr
    shell.first_answer = done.stdout
    return shell


def test_the_first_run_answers_what_is_piped_in(shell: Shell) -> None:
    said = shell.first_answer
    assert "country Iran" in said
    assert "country Pakistan" in said
    assert "Arif Alvi" in said
    assert "Shehbaz Sharif" in said
    assert "Widodo" not in said


def test_latest_orders_by_date_and_knows_copies(shell: Shell) -> None:
    found = shell.json("latest", "Iran", "Pakistan")
    assert [article["source"][:3] for article in found] == ["000", "002", "001"]
    assert found[1]["story"] == found[2]["story"] != found[0]["story"]
    assert [article["published"]["basis"] for article in found] == ["terms", "story", "text"]
    assert "text" not in found[0]


def test_a_query_may_leave_out(shell: Shell) -> None:
    found = shell.json("latest", "Iran", "-Pakistan", "--limit", "5")
    assert {article["source"][:3] for article in found} == {"003", "004"}


def test_mentions_hold_their_words(shell: Shell) -> None:
    for article in shell.json("latest", "--text"):
        kinds = ("leaders", "countries", "organizations", "topics")
        mentions = [m for kind in kinds for tag in article[kind] for m in tag["mentions"]]
        assert mentions
        for mention in mentions:
            assert article[mention["field"]][mention["start"] : mention["end"]] == mention["text"]


def test_stories_hold_their_articles(shell: Shell) -> None:
    stories = shell.json("stories")
    sizes = sorted(len(story["articles"]) for story in stories)
    assert sizes == [1, 1, 1, 2]
    pair = next(story for story in stories if len(story["articles"]) == 2)
    assert [article["relation"] for article in pair["articles"]] == ["first", "copy"]
    assert (pair["outlets"], pair["independent_outlets"]) == (2, 1)


def test_tag_reads_and_stores_nothing(shell: Shell) -> None:
    text = "KABUL (Reuters) - Pakistan's President Arif Alvi spoke on Monday."
    done = shell("tag", "-", "--date", "2023-05-01", "--json", typed=text)
    read = json.loads(done.stdout)
    assert (read["id"], read["story"], read["dateline"]) == (None, None, "KABUL")
    assert [leader["office"] for leader in read["leaders"]] == ["President of Pakistan"]
    assert read["published"]["at"] == "2023-05-01T00:00:00+00:00"
    assert len(shell.json("latest")) == 5


def test_tag_shows_its_tags_in_place_and_lets_no_text_act(shell: Shell) -> None:
    text = "Pakistan's President Arif Alvi\x1b[31m spoke in Tehran on 1 May 2023."
    done = shell("tag", "-", "--date", "2023-05-01", typed=text)
    assert done.returncode == 0
    assert "[Pakistan]'s President *Arif Alvi*" in done.stdout
    assert "\n  leader: Arif Alvi (President of Pakistan): “Arif Alvi”\n" in done.stdout
    assert "\x1b" not in done.stdout


def test_tag_reads_a_folder_past_what_is_no_text(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_bytes(b"\x00\x01")
    (tmp_path / "2\x1b[31m.txt").write_text("")
    (tmp_path / "3.txt").write_text("The Iranian president met Vladimir Putin.")
    done = shell("tag", str(tmp_path))
    assert "The [Iranian] president _met_ *Vladimir Putin*." in done.stdout
    assert done.returncode == 1
    assert "\n2 of 3 could not be read.\n" in done.stderr
    assert "2\\x1b[31m.txt is empty" in done.stderr


def test_the_command_line_knows_what_two_did_with_each_other(shell: Shell) -> None:
    found = shell.json("latest", "Raisi", "x", "Arif", "Alvi:", "call")
    assert {article["source"][:3] for article in found} == {"001", "002"}
    quoted = shell.json("latest", "said:raisi")
    assert {article["source"][:3] for article in quoted} == {"000", "004"}


def test_ingest_keeps_a_file_once(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text("Ruritania's harvest was good this year, farmers say.")
    [kept] = shell.json("ingest", str(tmp_path / "wire.txt"))
    [again] = shell.json("ingest", str(tmp_path / "wire.txt"))
    assert kept["id"] == again["id"]
    assert kept["published"] == {"at": None, "basis": "unknown", "earliest": None, "latest": None}
    assert [a["source"] for a in shell.json("latest", "Ruritania")] == ["wire.txt"]


def test_ingest_reads_a_feeds_document(shell: Shell, tmp_path: Path) -> None:
    item = "<item><guid>1</guid><title>Zembla votes</title><description>Zembla went to the polls on Sunday.</description></item>"
    (tmp_path / "feed.xml").write_text(
        f"<?xml version='1.0'?><rss version='2.0'><channel><title>Zembla Times</title>{item}</channel></rss>"
    )
    [kept] = shell.json("ingest", str(tmp_path / "feed.xml"))
    assert (kept["title"], kept["outlet"]) == ("Zembla votes", "Zembla Times")


def test_what_a_run_holds_nobody_else_writes(shell: Shell) -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        cwd=shell.folder, env=shell.env, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert running.stdin
    assert running.stdout
    running.stdin.write("/help\n")
    running.stdin.flush()
    running.stdout.readline()  # it talks, so it holds the database
    second = shell("run", typed="/help\n")
    writing = shell("ingest", "x.txt")
    reading = shell("latest", "Iran", "--json")
    copied = shell("backup", "held.backup")
    running.communicate(timeout=30)
    assert running.returncode == 0
    assert (second.returncode, writing.returncode) == (1, 1)
    assert second.stderr.startswith("Communiqué is running on this database; ")
    assert "/addfeed in the chat" in writing.stderr
    assert (reading.returncode, copied.returncode) == (0, 0), copied.stderr


def test_a_backup_comes_back(shell: Shell) -> None:
    before = shell.json("latest")
    assert shell("backup", "whole.backup").returncode == 0
    with sqlite3.connect(shell.folder / "communique.db") as connection:
        connection.execute("DELETE FROM tag")
    connection.close()
    assert shell.json("latest", "Iran") == []
    done = shell("restore", "whole.backup")
    assert done.returncode == 0, done.stderr
    assert shell.json("latest") == before


def test_only_the_owner_may_read_what_it_wrote(shell: Shell) -> None:
    modes = {
        file.name: stat.S_IMODE(file.stat().st_mode)
        for file in shell.folder.iterdir()
        if file.is_file()
    }
    assert "communique.db" in modes
    assert {name: oct(mode) for name, mode in modes.items() if mode != 0o600} == {}


def test_doctor_finds_a_new_installation_well(shell: Shell) -> None:
    done = shell("doctor")
    assert done.returncode == 0, done.stdout + done.stderr
    assert all(line.startswith("ok ") for line in done.stdout.splitlines())


def test_doctor_changes_nothing(tmp_path: Path) -> None:
    done = Shell(tmp_path)("doctor")
    assert done.returncode == 0, done.stderr
    assert "database: none yet; run will make communique.db" in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words, sentence",
    [
        ((), "communique: the following arguments are required: COMMAND;"),
        (("shout",), "communique: argument COMMAND: invalid choice: 'shout'"),
        (("latest", "Iran (Iraq"), "This parenthesis is opened, but never closed. It is here: (Iraq"),
        (("latest", "leader:Nobodyatall"), "Nobodyatall"),
        (("latest", "Sharif"), "leader:"),
        (("latest", "--limit", "0"), "'0' is no number from 1 to 10000"),
        (("tag", "nowhere.txt"), "There is no file nowhere.txt."),
        (("tag", "."), "Nothing to read there; articles are .txt files."),
        (("tag", "none\x1b[31m.txt"), "There is no file none\\x1b[31m.txt."),
        (("tag", "-", "--date", "soon"), "--date is 'soon'; write it like 2023-12-20."),
        (("ingest", "nowhere.txt"), "There is no file nowhere.txt; an address begins with https://."),
        (("ingest", "http://127.0.0.1/feed"), "127.0.0.1"),
        (("feeds", "add", "http://[::1]/feed"), "::1"),
        (("feeds", "remove", "99999"), "There is no feed 99999"),
        (("feeds", "import", "nowhere.opml"), "nowhere.opml can't be read"),
        (("restore", "nowhere.backup"), "nowhere.backup"),
    ],
)  # fmt: skip
def test_what_it_cannot_do_gets_a_sentence(
    shell: Shell, words: tuple[str, ...], sentence: str
) -> None:
    done = shell(*words)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
