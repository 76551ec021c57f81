"""The last resort of the command line: one sentence and status 1, whatever happens."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli import run

TOKEN = "700000001:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"


@pytest.fixture(autouse=True)
def logs_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(False)


def test_an_error_that_nobody_foresaw_is_logged_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    def broken(_: object) -> None:
        raise RuntimeError(f"https://api.telegram.org/bot{TOKEN}/getMe met a bug")

    monkeypatch.setattr("bot.cli.parse", broken)
    assert run(["status"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "Traceback" in told.err
    assert "bot[token]/getMe met a bug" in told.err
    assert TOKEN not in told.err
    assert told.err.splitlines()[-1] == (
        "Something went wrong (RuntimeError); what led to it stands in the log above."
    )


def test_an_interruption_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("bot.cli.parse", interrupted)
    assert run(["status"]) == 1
    assert capsys.readouterr() == ("", "Interrupted.\n")
