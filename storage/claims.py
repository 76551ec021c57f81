"""The claim of a running bot on its installation: one at a time, gone with its process."""

import fcntl
import logging
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from storage.errors import InUse, StorageError

log = logging.getLogger(__name__)

# Our names among a PostgreSQL server's advisory locks.
_RUNNING = 0x636F6D6D756E01
MIGRATING = 0x636F6D6D756E02
_SENTENCE = "Communiqué is already running on this database; stop that copy first."
# Someone who only looks holds the lock for an instant.
_TRIES, _PAUSE = 5, 0.02


def lock_file(path: Path) -> Path:
    """The file beside a SQLite database whose lock is the claim."""
    return path.with_name(f"{path.name}.lock")


@contextmanager
def file_claim(path: Path) -> Iterator[None]:
    """Hold the claim on a SQLite database."""
    descriptor = _opened(lock_file(path))
    try:
        for attempt in range(_TRIES):
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError as error:
                if attempt + 1 == _TRIES:
                    raise InUse(_SENTENCE) from error
                time.sleep(_PAUSE)
        yield
    finally:
        os.close(descriptor)


def file_claimed(path: Path) -> bool:
    """Whether someone holds the claim."""
    if not lock_file(path).exists():
        return False
    descriptor = _opened(lock_file(path))
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)
    return False


def _opened(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StorageError(f"{path} can't be opened: {error.strerror or error}.") from error


@contextmanager
def server_claim(engine: Engine) -> Iterator[None]:
    """Hold the claim on a PostgreSQL database, for as long as one connection lives."""
    with engine.connect() as connection:
        options = {"isolation_level": "AUTOCOMMIT"}
        held = connection.execution_options(**options)
        if not held.scalar(text("SELECT pg_try_advisory_lock(:name)"), {"name": _RUNNING}):
            raise InUse(_SENTENCE)
        try:
            yield
        finally:
            try:
                held.scalar(text("SELECT pg_advisory_unlock(:name)"), {"name": _RUNNING})
            except DBAPIError:
                # What broke the connection has ended the claim, and must not hide why we leave.
                log.warning("The connection that held the claim is broken; the claim is gone.")


def server_claimed(engine: Engine) -> bool:
    """Whether someone holds the claim."""
    asked = text(
        "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted "
        "AND ((classid::bigint << 32) | objid::bigint) = :name "
        "AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))"
    )
    with engine.connect() as connection:
        return bool(connection.scalar(asked, {"name": _RUNNING}))
