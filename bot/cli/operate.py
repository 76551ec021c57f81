"""Commands that keep an installation well: backup, restore, doctor."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta

from bot.cli.errors import Refused
from bot.cli.house import database, utc_now
from bot.cli.screen import out, say
from bot.settings import Settings
from jobs import refreshing
from jobs.adding import list_feeds
from jobs.gazetteer import load_gazetteer
from jobs.overlay import changes_of
from jobs.retagging import under_way
from jobs.rules.gazetteer import GazetteerError
from jobs.rules.health import Health
from storage.backup import backup as copy_database
from storage.backup import restore as bring_back
from storage.db import Database, StorageError
from storage.examination import Finding, examine

_WAITED_LONG = timedelta(minutes=15)


def backup(arguments: Namespace, settings: Settings) -> None:
    """Copy the database, also while the bot runs."""
    with database(settings) as db:
        try:
            copy_database(db, arguments.file)
        except StorageError as error:
            raise Refused(str(error)) from error
    size = arguments.file.stat().st_size / 1024 / 1024
    say(f"Backed up to {arguments.file} ({size:.1f} MB, readable by you only).")


def restore(arguments: Namespace, settings: Settings) -> None:
    """Bring a backup back; the database it replaces is kept aside."""
    try:
        aside = bring_back(settings.database_url, arguments.file)
    except StorageError as error:
        raise Refused(str(error)) from error
    say(f"Restored from {arguments.file}.")
    if aside:
        say(f"What was there before is kept as {aside}.")


def doctor(_: Namespace, settings: Settings) -> None:
    """Say how the installation is, a line a finding; refuse if something needs a hand."""
    findings = [*_settings(settings), *_seeds(settings)]
    with database(settings, as_it_is=True) as db:
        found = examine(db)
        findings += found
        if all(finding.well for finding in found) and len(found) > 1:
            findings += [*_leaders(db, settings), *_work(db)]
    for finding in findings:
        out(f"{'ok ' if finding.well else '!! '} {finding.sentence}")
    wrong = sum(not finding.well for finding in findings)
    if wrong:
        raise Refused(f"{wrong} of {len(findings)} need a hand; each says what to do.")


def _settings(settings: Settings) -> Iterator[Finding]:
    where = "on Telegram" if settings.token else "in the terminal (TELEGRAM_TOKEN is empty)"
    yield Finding(True, f"settings: understood; it talks {where}")
    if settings.token and not settings.admins:
        yield Finding(
            False, "settings: nobody may manage it; put your user id into TELEGRAM_ADMINS"
        )
    if not settings.contact:
        yield Finding(True, "settings: CONTACT is empty; sites like to know whom to write to")


def _seeds(settings: Settings) -> Iterator[Finding]:
    try:
        gazetteer = load_gazetteer(settings.seeds_dir)
    except GazetteerError as error:
        yield Finding(False, f"seeds: {error}")
        return
    yield Finding(
        True,
        f"seeds: {len(gazetteer.persons)} persons, {len(gazetteer.nations)} countries, "
        f"{len(gazetteer.bodies)} organizations, {len(gazetteer.subjects)} topics",
    )


def _leaders(db: Database, settings: Settings) -> Iterator[Finding]:
    """What is known besides the seeds, and how the last refresh went."""
    with db.view() as store:
        changes, last = changes_of(store), refreshing.last(store)
        trouble, again = refreshing.trouble(store), under_way(store)
    asked = f"Wikidata was asked on {last.at:%Y-%m-%d}" if last else "Wikidata was never asked"
    count = f"{len(changes):,} correction{'' if len(changes) == 1 else 's'} of the seeds"
    yield Finding(True, f"leaders: {count}; {asked}")
    if trouble:
        yield Finding(False, f"leaders: {trouble.sentence}")
    if again and again.total:
        yield Finding(True, f"leaders: tagging again, {again.done:,} of {again.total:,} articles")
    with suppress(GazetteerError):  # told above
        offices = load_gazetteer(settings.seeds_dir).office
        if lost := {one.office for one in changes if one.office and one.office not in offices}:
            yield Finding(
                False,
                f"leaders: corrections speak of {', '.join(sorted(lost))}, which offices.csv does "
                "not list any more; add them again, or take the corrections back with /leader unset",
            )


def _work(db: Database) -> Iterator[Finding]:
    now = utc_now()
    with db.view() as store:
        feeds = list_feeds(store, now)
        states = store.outbox.counts()
        oldest = store.outbox.oldest_due(now)
        dead = store.outbox.dead_since(now - timedelta(days=1))
    for feed in feeds:
        if feed.health in (Health.FAILING, Health.GONE):
            yield Finding(False, f"feed {feed.id}: {feed.last_error or feed.health}")
    well = sum(feed.health not in (Health.FAILING, Health.GONE) for feed in feeds)
    yield Finding(True, f"feeds: {well} of {len(feeds)} are well")
    counted = ", ".join(f"{count} {state}" for state, count in states.items() if count)
    yield Finding(True, f"deliveries: {counted or 'none yet'}")
    if oldest and now - oldest > _WAITED_LONG:
        yield Finding(
            False, f"deliveries: some wait since {oldest:%Y-%m-%d %H:%M} UTC; is it running?"
        )
    for row in dead:
        yield Finding(False, f"delivery {row.id} was given up: {row.reason}")
