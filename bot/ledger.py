"""Writes down what became of deliveries: all that came in while the last write was under way."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass

from storage.services import Services
from storage.store import Store

log = logging.getLogger(__name__)

Change = Callable[[Store], object]
_TRIES = 8
_LONGEST_WAIT = 30.0


@dataclass
class _Entry:
    change: Change
    written: asyncio.Future[bool]
    tries: int = 0


class Ledger:
    """One write at a time, as few as possible: a busy sender shares each disk flush."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._entries: list[_Entry] = []
        self._writing: asyncio.Task[None] | None = None

    async def write(self, change: Change) -> bool:
        """Return when the change is on disk; False if that could not be done for long."""
        entry = _Entry(change, asyncio.get_running_loop().create_future())
        self._entries.append(entry)
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write_all())
        return await asyncio.shield(entry.written)

    async def close(self) -> None:
        """Wait for what is still to be written."""
        if self._writing is not None:
            await self._writing

    async def _write_all(self) -> None:
        while self._entries:
            entries, self._entries = self._entries, []
            if not await self._write(entries):
                await self._write_singly(entries)

    async def _write(self, entries: list[_Entry]) -> bool:
        try:
            await self._services.write(lambda store: [entry.change(store) for entry in entries])
        except Exception:
            log.exception("What became of %d deliveries could not be kept", len(entries))
            return False
        for entry in entries:
            _answer(entry, kept=True)
        return True

    async def _write_singly(self, entries: list[_Entry]) -> None:
        """One bad change spoils no other; what still fails is tried again, ever later."""
        for entry in entries:
            if await self._write([entry]):
                continue
            entry.tries += 1
            if entry.tries < _TRIES:
                self._entries.append(entry)
            else:
                # Its lease runs out, and the message counts as doubtful.
                _answer(entry, kept=False)
        if self._entries:
            worst = max(entry.tries for entry in self._entries)
            await asyncio.sleep(min(2.0**worst / 2, _LONGEST_WAIT))


def _answer(entry: _Entry, *, kept: bool) -> None:
    if not entry.written.done():
        entry.written.set_result(kept)
