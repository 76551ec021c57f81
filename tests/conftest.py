"""What every test may ask for: a real database in a temporary folder, and noon."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.db import Database


@pytest.fixture
def noon() -> datetime:
    return datetime(2026, 3, 10, 12, tzinfo=UTC)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    database = Database(f"sqlite:///{tmp_path / 'communique.db'}")
    database.migrate()
    yield database
    database.close()
