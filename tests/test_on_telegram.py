"""The main job on Telegram, whole: the real program against a Bot API server on loopback."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.botapi import BotApi, bot_api

ROOT = Path(__file__).parents[1]
TOKEN = "700000001:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"
NEWS = (
    "TEHRAN, (Wire) - Iran's foreign ministry said on Tuesday that a new border crossing with "
    "Pakistan would be opened within weeks, after months of talks between the two neighbours."
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An installation's folder with seeds of its own, and no feeds."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    (tmp_path / "seeds" / "feeds.opml").unlink()
    return tmp_path


@contextmanager
def running(folder: Path, api: BotApi, **settings: str) -> Iterator[subprocess.Popen[bytes]]:
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": api.url,
        "TELEGRAM_ADMINS": "5",
        "LOG_LEVEL": "DEBUG",
        **settings,
    }
    with (folder / "log").open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"],
            cwd=folder, env=env, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
        )  # fmt: skip
        try:
            yield process
        finally:
            process.kill()
            process.wait()


def stop(process: subprocess.Popen[bytes]) -> None:
    """Tell it to stop, which it does within ten seconds, of its own accord."""
    process.send_signal(signal.SIGTERM)
    assert process.wait(10) == 0


def test_it_answers_pushes_stops_and_keeps_its_secret(folder: Path) -> None:
    with bot_api(TOKEN) as api:
        with running(folder, api) as process:
            api.say("/subscribe Iran Pakistan")
            assert api.wait_for("country Iran and country Pakistan")
            (folder / "seeds/articles/new.txt").write_text(NEWS)
            assert "border crossing" in api.wait_for("new border crossing")
            api.say("/status")
            api.wait_for("For admins")
            copied = subprocess.run(
                [sys.executable, "-m", "bot", "backup", "copy.db"],
                cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)},
                capture_output=True, text=True, check=False,
            )  # fmt: skip
            assert copied.returncode == 0, copied.stderr
            stop(process)
        told = [text for text in api.sent if "new border crossing" in text]
        with running(folder, api) as process:
            api.say("/status")
            api.wait_for("For admins", times=2)
            stop(process)
    assert len(told) == len([text for text in api.sent if "new border crossing" in text]) == 1
    secret = TOKEN.partition(":")[2].encode()
    for file in folder.rglob("*"):
        if file.is_file():
            assert secret not in file.read_bytes(), file
    assert not any(secret.decode() in text for text in api.sent)
    assert b"Traceback" not in (folder / "log").read_bytes()


def test_a_push_under_way_is_finished_before_it_stops(folder: Path) -> None:
    with bot_api(TOKEN) as api, running(folder, api) as process:
        api.say("/subscribe Iran Pakistan")
        api.wait_for("country Iran and country Pakistan")
        api.delays["sendMessage"] = 1.5
        before = api.asked["sendMessage"]
        (folder / "seeds/articles/new.txt").write_text(NEWS)
        api.wait_until_asked("sendMessage", before + 1)
        stop(process)
    with closing(sqlite3.connect(folder / "communique.db")) as connection:
        ended = connection.execute("SELECT state, ambiguous, attempts FROM delivery").fetchall()
    assert [(state.lower(), *rest) for state, *rest in ended] == [("sent", 0, 1)]
    assert len([text for text in api.sent if "new border crossing" in text]) == 1


def test_it_hears_again_after_telegram_refused_its_token_for_a_while(folder: Path) -> None:
    with bot_api(TOKEN) as api, running(folder, api) as process:
        api.say("/help")
        api.wait_for("/latest")
        before = api.asked["getUpdates"]
        api.unauthorized.add("getUpdates")
        api.say("/help")  # wakes the question that is open
        api.wait_until_asked("getUpdates", before + 2)
        api.unauthorized.clear()
        api.say("/subscribe Iran Pakistan")
        api.wait_for("country Iran and country Pakistan")
        api.unauthorized.add("getUpdates")
        stop(process)
    log = (folder / "log").read_text()
    assert "Telegram refuses the token; asking again in 1 s." in log
    assert "Updates come in again." in log
    assert TOKEN.partition(":")[2] not in log
    assert "Traceback" not in log


def test_a_refused_token_gets_a_sentence_without_it(folder: Path) -> None:
    with bot_api("700000001:" + "B" * 35) as api, running(folder, api) as process:
        assert process.wait(30) == 1
    log = (folder / "log").read_text()
    assert "Telegram refused TELEGRAM_TOKEN; copy it anew from @BotFather into .env." in log
    assert TOKEN.partition(":")[2] not in log


def test_an_unreachable_telegram_is_waited_for(folder: Path) -> None:
    with bot_api(TOKEN) as api:
        pass  # nobody listens there any more
    with running(folder, api) as process:
        for _ in range(300):
            if "Telegram can't be reached" in (folder / "log").read_text():
                break
            time.sleep(0.1)
        assert process.poll() is None
        stop(process)
    assert "trying again" in (folder / "log").read_text()
