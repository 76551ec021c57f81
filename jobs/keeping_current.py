"""Refreshing leaders while the bot runs: once a week if that is switched on, and when an admin asks."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from jobs import refreshing
from jobs.knowledge import Knowledge, renew
from jobs.wikidata import RefreshError, Wikidata
from storage.services import Services
from storage.store import Store

log = logging.getLogger(__name__)

_WEEK = timedelta(days=7)
# After a failure, the weekly refresh is tried again so much later; what was read meanwhile is kept.
_AGAIN = timedelta(hours=6)
_WANTED, _FAILED = "leaders wanted", "leaders failed at"


def want(store: Store, now: datetime) -> None:
    """Let the running bot refresh at its next look."""
    store.notes.put(_WANTED, now.isoformat())


def is_wanted(store: Store) -> bool:
    """Whether a refresh is asked for, or under way."""
    return bool(store.notes.get(_WANTED))


def _settle(store: Store, failed: str = "") -> None:
    """What was wanted is done, or has failed."""
    store.notes.put(_WANTED, "")
    store.notes.put(_FAILED, failed)


@dataclass(frozen=True)
class Refresher:
    """Asks Wikidata when it is time, and applies what is plain."""

    services: Services
    knowledge: Knowledge
    wikidata: Wikidata
    weekly: bool = False

    async def look(self, now: datetime) -> bool:
        """Refresh if it is due; whether it was."""
        if not await self.services.read(lambda store: self._is_due(store, now)):
            return False
        try:
            sentence = await self._refresh(now)
        except RefreshError as error:
            await self._note_failure(f"Leaders were not refreshed: {error}", now)
        else:
            log.info("Leaders were refreshed: %s.", sentence)
        return True

    async def _note_failure(self, sentence: str, now: datetime) -> None:
        log.warning("%s", sentence)

        def note(store: Store) -> None:
            _settle(store, failed=now.isoformat())
            refreshing.note_failure(store, sentence, now)

        await self.services.write(note)

    def _is_due(self, store: Store, now: datetime) -> bool:
        if is_wanted(store):
            return True
        if not self.weekly:
            return False
        failed = store.notes.get(_FAILED)
        if failed and now - datetime.fromisoformat(failed) < _AGAIN:
            return False
        last = refreshing.last(store)
        return last is None or now - last.at >= _WEEK

    async def _refresh(self, now: datetime) -> str:
        gazetteer = self.knowledge.gazetteer
        told = await self.services.read(lambda store: refreshing.answers(store, now))

        async def keep(part: str, held: list[Any]) -> None:
            await self.services.write(lambda store: store.overlay.keep_answer(part, held, now))

        parts = refreshing.parts_of(gazetteer)
        learnt = await refreshing.learn(self.wikidata, parts, told, keep)
        known = await self.services.read(lambda s: refreshing.known_of(s, gazetteer, now))
        shown = await asyncio.to_thread(refreshing.proposals_of, known, learnt)
        # Nobody looks at it before it is applied.
        proposals = refreshing.sure(shown)

        def apply(store: Store) -> str:
            _settle(store)
            return refreshing.apply(store, proposals, now)

        sentence = await self.services.write(apply)
        await renew(self.services, self.knowledge, now.date())
        return sentence
