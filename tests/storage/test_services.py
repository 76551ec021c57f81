"""Database work beside the event loop."""

import asyncio
import threading
from collections.abc import AsyncIterator

import pytest

from storage.db import Database
from storage.services import Services
from storage.store import Store


@pytest.fixture
async def services(db: Database) -> AsyncIterator[Services]:
    made = Services(db)
    yield made
    await made.close()


async def test_what_is_written_is_read(services: Services) -> None:
    await services.write(lambda store: store.notes.put("a", "b"))
    assert await services.read(lambda store: store.notes.get("a")) == "b"


async def test_raises_what_the_work_raises_and_keeps_nothing(services: Services) -> None:
    def fail(store: Store) -> None:
        store.notes.put("a", "b")
        raise LookupError("nothing there")

    with pytest.raises(LookupError, match="nothing there"):
        await services.write(fail)
    assert await services.read(lambda store: store.notes.get("a")) is None


async def test_one_thread_writes(services: Services) -> None:
    writers = await asyncio.gather(
        *(services.write(lambda _: threading.current_thread().name) for _ in range(8))
    )
    assert len(set(writers)) == 1
    assert threading.current_thread().name not in writers


async def test_reads_go_on_while_something_is_written(services: Services) -> None:
    entered, leave = threading.Event(), threading.Event()

    def slow(store: Store) -> None:
        store.notes.put("a", "b")
        store.session.flush()
        entered.set()
        leave.wait(10)

    writing = asyncio.create_task(services.write(slow))
    await asyncio.to_thread(entered.wait, 10)
    assert await services.read(lambda store: store.notes.get("a")) is None
    leave.set()
    await writing
    assert await services.read(lambda store: store.notes.get("a")) == "b"


async def test_closing_waits_for_what_is_under_way(db: Database) -> None:
    services = Services(db)
    entered, leave = threading.Event(), threading.Event()

    def slow(store: Store) -> None:
        entered.set()
        leave.wait(10)
        store.notes.put("a", "b")

    writing = asyncio.create_task(services.write(slow))
    await asyncio.to_thread(entered.wait, 10)
    closing = asyncio.create_task(services.close())
    leave.set()
    await closing
    with db.view() as store:
        assert store.notes.get("a") == "b"
    await writing
