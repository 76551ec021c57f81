"""What holds from the moment on at which an installation is opened."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from bot.app import build, opened
from bot.settings import Settings
from bot.standin import FakeTelegram
from jobs.knowledge import Knowledge
from jobs.overlay import drafts_of
from jobs.rules.corrections.overlay import Change
from jobs.rules.gazetteer import Person
from storage.db import Database
from tests.rules.small import GAZETTEER

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
SAID = Change(
    "term", Person("own:nadia-nour", "Nadia Nour"), "admin", NOON, "ir-fm", date(2026, 1, 1)
)


async def test_corrections_that_could_not_be_read_before_the_update_hold(
    db: Database, tmp_path: Path
) -> None:
    with db.open() as store:
        store.overlay.keep(drafts_of([SAID]), NOON)
    known = Knowledge(GAZETTEER)
    settings = replace(Settings(), seeds_dir=tmp_path)
    communique = build(settings, db, known, lambda: NOON, standin=FakeTelegram(lambda: NOON))
    async with opened(communique):
        assert known.gazetteer.holders_on("ir-fm", NOON.date()) == ["own:nadia-nour"]
