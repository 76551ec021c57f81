"""Logs for the operator: one line a record, on stderr, with no secret in it."""

import json
import logging
import re
import sys
from datetime import UTC, datetime
from typing import TextIO

# A bot token anywhere in a line, also percent-encoded as in an address.
_TOKEN = re.compile(r"\d{3,}(?::|%3[Aa])[\w-]{30,}")
# user:password@ in an address.
_CREDENTIALS = re.compile(r"(?<=://)[^/\s:@]*:[^/\s@]*(?=@)")
_CHATTY = ("httpx", "httpcore", "apscheduler", "aiosqlite", "trafilatura", "alembic", "tzlocal")


def redact(text: str, secrets: tuple[str, ...] = ()) -> str:
    """The text without tokens, passwords in addresses, and these secrets."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, "[secret]")
    return _CREDENTIALS.sub("[secret]", _TOKEN.sub("[token]", text))


class _Redacting(logging.Formatter):
    """Formats a record with its traceback first, then takes the secrets out of all of it."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self.secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record), self.secrets)


class _Json(_Redacting):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(
            {key: redact(value, self.secrets) for key, value in line.items()}, ensure_ascii=False
        )


def set_up(
    level: str, form: str, secrets: tuple[str, ...] = (), stream: TextIO | None = None
) -> None:
    """Send all logs to stderr (or `stream`). Libraries that log addresses stay at WARNING."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(_Json(secrets) if form == "json" else _Redacting(secrets))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    logging.captureWarnings(True)
