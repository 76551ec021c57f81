"""What became of deliveries is written together, and again if it could not be."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bot.ledger import Ledger
from storage.db import Database
from storage.services import Services
from storage.store import Store
from storage.tables import ChatKind
from tests.virtual import run

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


def chat(number: int) -> Callable[[Store], object]:
    return lambda store: store.chats.ensure(number, ChatKind.PRIVATE, "", "en", "UTC", NOON)


def failing(times: int, then: Callable[[Store], object]) -> Callable[[Store], object]:
    """A change that the disk has no room for, so many times."""
    left = [times]

    def change(store: Store) -> object:
        if left[0]:
            left[0] -= 1
            raise OSError("disk full")
        return then(store)

    return change


@pytest.mark.parametrize(
    "times, kept, chats",
    [(0, True, 3), (1, True, 3), (5, True, 3), (99, False, 2)],
)
def test_a_change_that_fails_is_tried_again_and_spoils_no_other(
    db: Database, times: int, kept: bool, chats: int
) -> None:
    async def scene() -> list[bool]:
        services = Services(db)
        ledger = Ledger(services)
        changes = [chat(1), failing(times, chat(2)), chat(3)]
        written = await asyncio.gather(*(ledger.write(change) for change in changes))
        await ledger.close()
        await services.close()
        return list(written)

    assert run(scene()) == [True, kept, True]
    with db.view() as store:
        assert store.chats.count() == chats
