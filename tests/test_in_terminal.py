"""The main job without a token, whole: the real program on a pipe and on a terminal."""

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_PATIENCE = 30.0


def started(folder: Path, stdin: int, stdout: int) -> subprocess.Popen[bytes]:
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "bot", "run"],
            cwd=folder, stdin=stdin, stdout=stdout, stderr=log,
            env={
                **{name: value for name, value in os.environ.items() if "TELEGRAM" not in name},
                "SEEDS_DIR": str(ROOT / "seeds"), "PYTHONPATH": str(ROOT), "TERM": "xterm",
            },
        )  # fmt: skip


@contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[None]:
    try:
        yield
    finally:
        process.kill()
        process.wait()


def read_until(screen: int, words: bytes) -> bytes:
    """What is written up to these words."""
    seen, deadline = b"", time.monotonic() + _PATIENCE
    while words not in seen:
        ready, _, _ = select.select([screen], [], [], max(0.0, deadline - time.monotonic()))
        assert ready, f"no {words!r} in {seen!r}"
        more = os.read(screen, 65536)
        assert more, f"no {words!r} in {seen!r}"
        seen += more
    return seen


def is_clean(folder: Path) -> bool:
    return not list(folder.glob("*-wal")) and not list(folder.glob("*-shm"))


def log_of(folder: Path) -> str:
    return (folder / "log").read_text()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_on_a_pipe_that_stays_open_it_stops_when_told(
    tmp_path: Path, number: signal.Signals
) -> None:
    process = started(tmp_path, subprocess.PIPE, subprocess.PIPE)
    with ended(process):
        assert process.stdin
        assert process.stdout
        process.stdin.write(b"/help\n")
        process.stdin.flush()
        read_until(process.stdout.fileno(), b"/latest")
        process.send_signal(number)
        assert process.wait(8) == 0
        process.stdin.close()
        process.stdout.close()
    assert is_clean(tmp_path)
    assert "Traceback" not in log_of(tmp_path)
    assert "Fatal" not in log_of(tmp_path)
    assert "Not still" not in log_of(tmp_path)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_on_a_terminal_it_stops_when_told(tmp_path: Path, number: signal.Signals) -> None:
    master, terminal = pty.openpty()
    process = started(tmp_path, terminal, terminal)
    os.close(terminal)
    with ended(process):
        read_until(master, "›".encode())
        process.send_signal(number)
        # Whoever ends waits until the screen has taken what was written to it.
        status = None
        deadline = time.monotonic() + 8
        while status is None and time.monotonic() < deadline:
            drained(master)
            status = process.poll()
        assert status == 0
    os.close(master)
    assert is_clean(tmp_path)
    assert "Traceback" not in log_of(tmp_path)


def drained(screen: int) -> None:
    ready, _, _ = select.select([screen], [], [], 0.05)
    if ready:
        try:
            os.read(screen, 65536)
        except OSError:  # the other end is closed
            time.sleep(0.05)


def test_it_stops_when_told_before_it_talks(tmp_path: Path) -> None:
    process = started(tmp_path, subprocess.PIPE, subprocess.PIPE)
    with ended(process):
        deadline = time.monotonic() + _PATIENCE
        while not list(tmp_path.glob("*-wal")) and time.monotonic() < deadline:
            time.sleep(0.005)
        process.send_signal(signal.SIGTERM)
        assert process.wait(8) == 0
        process.communicate()
    assert is_clean(tmp_path)
    assert "Traceback" not in log_of(tmp_path)
