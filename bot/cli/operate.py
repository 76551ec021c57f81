"""Commands that keep an installation well: backup, restore, doctor."""

import shutil
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from bot.cli.errors import Refused
from bot.cli.house import database, utc_now
from bot.cli.screen import out, say
from bot.settings import Settings
from jobs.gazetteer import GazetteerError, load_gazetteer
from storage.backup import Finding, examine
from storage.backup import backup as copy_database
from storage.backup import restore as bring_back
from storage.db import Database, StorageError


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


def doctor(arguments: Namespace, settings: Settings) -> None:
    """Say how the installation is, a line a finding; refuse if something needs a hand."""
    with database(settings) as db:
        findings = [*_seeds(settings), *examine(db), *_work(db), *_settings(settings)]
    for finding in findings:
        out(f"{'ok ' if finding.well else '!! '} {finding.sentence}")
    wrong = sum(not finding.well for finding in findings)
    if wrong:
        raise Refused(f"{wrong} of {len(findings)} need a hand; each says what to do.")
