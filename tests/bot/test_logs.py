"""Logs: readable, and without secrets."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from bot.logs import redact, set_up

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"


@pytest.fixture
def logs() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    stream = io.StringIO()
    yield stream
    root.handlers[:] = before
    root.setLevel(level)
    logging.captureWarnings(False)


@pytest.mark.parametrize(
    "said, kept",
    [
        (f"POST https://api.telegram.org/bot{TOKEN}/getMe", "POST https://api.telegram.org/bot[token]/getMe"),
        (f"file/bot{TOKEN.replace(':', '%3A')}/x", "file/bot[token]/x"),
        ("postgresql+psycopg://me:s3cret@db/x", "postgresql+psycopg://[secret]@db/x"),
        ("https://news.example/feed at 12:30:15", "https://news.example/feed at 12:30:15"),
        ("the word hush", "the word [secret]"),
    ],
)  # fmt: skip
def test_it_redacts(said: str, kept: str) -> None:
    assert redact(said, ("hush", "")) == kept


@pytest.mark.parametrize("form", ["text", "json"])
def test_no_secret_passes_in_a_traceback_either(logs: io.StringIO, form: str) -> None:
    set_up("DEBUG", form, ("hush",), logs)
    try:
        raise RuntimeError(f"The token {TOKEN} was refused, hush")
    except RuntimeError:
        logging.getLogger("telegram").exception("It failed with %s", TOKEN)
    assert "It failed with [token]" in logs.getvalue()
    assert "Traceback" in logs.getvalue()
    assert TOKEN not in logs.getvalue()
    assert "hush" not in logs.getvalue()


def test_json_is_an_object_a_line(logs: io.StringIO) -> None:
    set_up("INFO", "json", (), logs)
    logging.getLogger("jobs").info("two\nlines")
    line = json.loads(logs.getvalue())
    assert (line["level"], line["logger"], line["message"]) == ("INFO", "jobs", "two\nlines")


def test_libraries_that_log_addresses_stay_quiet(logs: io.StringIO) -> None:
    set_up("DEBUG", "text", (), logs)
    logging.getLogger("httpx").info("HTTP Request: POST https://...")
    assert logs.getvalue() == ""
