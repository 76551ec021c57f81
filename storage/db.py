"""The database: one door for writing, one for reading, and the claim of a running bot on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import Session

from storage import claims, engines
from storage.errors import InUse, StorageError, told
from storage.store import Store

__all__ = ["Database", "InUse", "StorageError"]


class Database:
    """An installation's memory, in SQLite or PostgreSQL. Nothing is touched until it is used.

    Every method raises `StorageError`, one sentence, where the database can't be used.
    """

    def __init__(self, url: str) -> None:
        self.url = engines.address(url)
        self.dialect = self.url.get_backend_name()
        self.path: Path | None = engines.file_of(self.url)
        self._writer = engines.writer(self.url)
        self._reader = engines.reader(self.url)

    @property
    def name(self) -> str:
        """What to call it in a sentence: the file, or the database without its password."""
        return str(self.path) if self.path else f"{self.url.host or ''}/{self.url.database}"

    def migrate(self, *, copy: bool = True) -> None:
        """Bring the tables to what this version needs, an older database after a `copy` of it."""
        from storage.migrating import migrate

        with self._translated():
            migrate(self, copy=copy)

    @contextmanager
    def open(self) -> Iterator[Store]:
        """A transaction that writes: all of it or none of it."""
        with self._transaction(self._writer) as store:
            # The lock is taken now, not at the first word.
            store.session.connection()
            yield store

    @contextmanager
    def view(self) -> Iterator[Store]:
        """A consistent look that changes nothing."""
        with self._transaction(self._reader) as store:
            yield store

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Claim this installation for a running bot; a second claim raises `InUse`."""
        claim = claims.file_claim(self.path) if self.path else claims.server_claim(self._writer)
        with claim:
            yield

    def held(self) -> bool:
        """Whether a running bot, this one included, holds this installation."""
        if self.path:
            return claims.file_claimed(self.path)
        with self._translated():
            return claims.server_claimed(self._writer)

    def close(self) -> None:
        """Let go of every connection."""
        self._reader.dispose()
        self._writer.dispose()

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Store]:
        with (
            self._translated(),
            Session(engine, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield Store(session)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            if (sentence := told(error, self.name)) is not None:
                raise sentence from error
            raise
