"""What tests of the conversation may ask for."""

from collections.abc import AsyncIterator
from datetime import datetime

import pytest

from storage.db import Database
from tests.bot.talk import Talk, talking


@pytest.fixture
async def say(db: Database, noon: datetime) -> AsyncIterator[Talk]:
    """A conversation with the real bot, over an empty database, at noon."""
    async with talking(db, noon) as talk:
        yield talk
