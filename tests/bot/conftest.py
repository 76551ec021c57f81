"""What tests of the conversation may ask for."""

import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from storage.db import Database
from tests.bot.talk import Talk, talking


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database as migrations make it, to be copied: making one takes longer than a test."""
    path = tmp_path_factory.mktemp("migrated") / "communique.db"
    database = Database(f"sqlite:///{path}")
    database.migrate()
    database.close()
    return path


@pytest.fixture
def db(migrated: Path, tmp_path: Path) -> Iterator[Database]:
    """A real database in a temporary folder."""
    path = tmp_path / "communique.db"
    shutil.copyfile(migrated, path)
    database = Database(f"sqlite:///{path}")
    yield database
    database.close()


@pytest.fixture
async def say(db: Database, noon: datetime) -> AsyncIterator[Talk]:
    """A conversation with the real bot, over an empty database, at noon."""
    async with talking(db, noon) as talk:
        yield talk
