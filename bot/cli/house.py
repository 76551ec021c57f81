"""What commands share: the installation's database and reader, opened as far as a command needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from bot.about import VERSION
from bot.cli.errors import Refused
from bot.cli.screen import say
from bot.settings import Settings
from jobs.gazetteer import load_gazetteer
from jobs.knowledge import Knowledge, recall
from jobs.rules.gazetteer import GazetteerError
from storage.db import Database, InUse, StorageError
from storage.migrating import is_current
from storage.query import AmbiguousName, Query, QueryError, parse


def utc_now() -> datetime:
    """The only clock of the command line."""
    return datetime.now(UTC)


@contextmanager
def database(
    settings: Settings, *, writing: str = "", as_it_is: bool = False
) -> Iterator[Database]:
    """The installation's database, migrated unless `as_it_is`. Raises Refused.

    `writing` names the way to do the same while the bot runs, which holds the database then.
    """
    try:
        db = Database(settings.database_url)
        try:
            if writing:
                with db.hold():
                    db.migrate()
                    yield db
            else:
                if not as_it_is and not db.held():
                    db.migrate()
                yield db
        finally:
            db.close()
    except InUse as error:
        raise Refused(f"Communiqué is running on this database; {writing}") from error
    except StorageError as error:
        raise Refused(str(error)) from error


def reader(settings: Settings) -> Knowledge:
    """The reader of this installation: by its seeds, and what its database knows besides. Raises
    Refused."""
    try:
        known = Knowledge(
            load_gazetteer(settings.seeds_dir), version=VERSION, today=utc_now().date()
        )
    except GazetteerError as error:
        raise Refused(str(error)) from error
    try:
        _recall(settings, known)
    except StorageError as error:
        # Texts are read without a database too.
        say(f"What was corrected in the gazetteer is left out: {error}")
    return known


def _recall(settings: Settings, known: Knowledge) -> None:
    """A database that is not there yet, or is an older version's, knows nothing besides."""
    db = Database(settings.database_url)
    try:
        if db.path is None or db.path.exists():
            with db.view() as store:
                if is_current(store, db):
                    recall(store, known, utc_now().date())
    finally:
        db.close()


def asked(words: list[str], reader: Knowledge, settings: Settings) -> Query:
    """The query in these words, as it is understood now. Raises Refused, naming the choices."""
    try:
        return parse(" ".join(words), reader.names, now=utc_now(), zone=settings.zone)
    except AmbiguousName as error:
        choices = "; ".join(f"{label}: {query}" for label, query in error.choices)
        raise Refused(f"{error} {choices}") from error
    except QueryError as error:
        raise Refused(f"{error}{_place(' '.join(words), error.position)}") from error


def _place(query: str, position: int | None) -> str:
    """The query from the place that can't be read, for the end of a sentence."""
    rest = query[position:].strip() if position is not None else ""
    return f" It is here: {rest}" if rest else ""
