"""What tests of the conversation may ask for."""

import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.db import Database
from tests.bot.talk import Talk, keep, seeds, talking


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database as migrations make it, to be copied: making one takes longer than a test."""
    path = tmp_path_factory.mktemp("migrated") / "communique.db"
    database = Database(f"sqlite:///{path}")
    database.migrate()
    database.close()
    return path


@pytest.fixture(scope="session")
def stocked(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One that holds the seed articles, read at noon."""
    path = tmp_path_factory.mktemp("stocked") / "communique.db"
    shutil.copyfile(migrated, path)
    database = Database(f"sqlite:///{path}")
    keep(database, seeds(), datetime(2026, 3, 10, 12, tzinfo=UTC))
    database.close()
    return path


@pytest.fixture
def articles() -> None:
    """Whoever asks for this finds the seed articles in the database."""


@pytest.fixture
def db(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A real database in a temporary folder."""
    model = "stocked" if "articles" in request.fixturenames else "migrated"
    path = tmp_path / "communique.db"
    shutil.copyfile(request.getfixturevalue(model), path)
    database = Database(f"sqlite:///{path}")
    yield database
    database.close()


@pytest.fixture
async def say(db: Database, noon: datetime) -> AsyncIterator[Talk]:
    """A conversation with the real bot, over an empty database, at noon."""
    async with talking(db, noon) as talk:
        yield talk
