"""What can go wrong with the database, in sentences for whoever runs the bot."""

import sqlite3

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout


class StorageError(Exception):
    """The database can't be used; `str(error)` is one sentence that says why."""


class InUse(StorageError):
    """Another running copy holds this installation."""


_SQLITE = {
    "SQLITE_FULL": "The disk is full: the database {name} can't grow.",
    "SQLITE_CANTOPEN": "The database {name} can't be opened: is its folder there, and writable?",
    "SQLITE_NOTADB": "{name} is no SQLite database: DATABASE_URL should name another file.",
    "SQLITE_CORRUPT": "The database {name} is damaged: bring back a backup with restore.",
    "SQLITE_READONLY": "The database {name} can't be written: its file or folder is read-only.",
    "SQLITE_IOERR": "The disk fails under the database {name}: {detail}.",
    "SQLITE_BUSY": "The database {name} is busy: another program has been writing to it for long.",
    "SQLITE_LOCKED": "The database {name} is busy: another program has been writing to it for long.",
}  # fmt: skip


def told(error: Exception, name: str) -> StorageError | None:
    """A library's error as a sentence, or None where it is a mistake of ours."""
    if isinstance(error, PoolTimeout):
        return StorageError(_SQLITE["SQLITE_BUSY"].format(name=name))
    if not isinstance(error, DBAPIError | sqlite3.Error):
        return None
    cause = error.orig if isinstance(error, DBAPIError) else error
    detail = " ".join(str(cause).split()).rstrip(".")
    code = getattr(cause, "sqlite_errorname", None) or ""
    for known, sentence in _SQLITE.items():
        if code.startswith(known):
            return StorageError(sentence.format(name=name, detail=detail))
    if isinstance(error, OperationalError | InterfaceError | sqlite3.OperationalError):
        return StorageError(f"The database {name} can't be used: {detail}.")
    return None
