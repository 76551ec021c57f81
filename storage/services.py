"""Database work beside the event loop: one thread that writes, a few that read."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from storage.db import Database
from storage.store import Store

T = TypeVar("T")


class Services:
    """Runs functions of the store in threads, so that the event loop never waits for a disk."""

    def __init__(self, db: Database, *, readers: int = 3) -> None:
        self.db = db
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="store-writer")
        self._readers = ThreadPoolExecutor(readers, thread_name_prefix="store-reader")

    async def write(self, fn: Callable[[Store], T]) -> T:
        """Run `fn` in one writing transaction: all of it, or what it raised and nothing."""

        def work() -> T:
            with self.db.open() as store:
                return fn(store)

        return await asyncio.get_running_loop().run_in_executor(self._writer, work)

    async def read(self, fn: Callable[[Store], T]) -> T:
        """Run `fn` on a consistent view."""

        def work() -> T:
            with self.db.view() as store:
                return fn(store)

        return await asyncio.get_running_loop().run_in_executor(self._readers, work)

    async def close(self) -> None:
        """Wait for what is under way; nothing new is taken."""
        await asyncio.to_thread(self._writer.shutdown)
        await asyncio.to_thread(self._readers.shutdown)
