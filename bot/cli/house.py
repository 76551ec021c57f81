"""What commands share: the installation's database and reader, opened as far as a command needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from bot.cli.errors import Refused
from bot.settings import Settings
from jobs.gazetteer import load_gazetteer
from jobs.reading import Reader
from jobs.rules.gazetteer import GazetteerError
from storage.db import Database, InUse, StorageError
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


def reader(settings: Settings) -> Reader:
    """The reader of this installation's gazetteer. Raises Refused."""
    try:
        return Reader(load_gazetteer(settings.seeds_dir))
    except GazetteerError as error:
        raise Refused(str(error)) from error


def asked(words: list[str], reader: Reader, settings: Settings) -> Query:
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
