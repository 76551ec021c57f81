"""What `doctor` finds in the database."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, func, text
from sqlmodel import col, select

from storage.db import Database, StorageError
from storage.migrating import revision
from storage.migrations import HEAD
from storage.store import Store
from storage.tables import Article, Chat, Delivery, DeliveryState, Feed, Story, Subscription, Words

_LEAST_FREE = 200 * 2**20


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; `sentence` says how it is, and what to do if it is not fine."""

    fine: bool
    sentence: str


def examine(database: Database) -> list[Finding]:
    """Look at everything that can be wrong with a database; change nothing."""
    if database.path is not None and not database.path.exists():
        return [Finding(True, f"There is no database yet; run will make {database.path}.")]
    found = [*_files(database.path)] if database.path else []
    try:
        with database.view() as store:
            found += _contents(store, database)
    except StorageError as error:
        found.append(Finding(False, str(error)))
    return found


def _files(path: Path) -> Iterator[Finding]:
    open_to_others = [
        file.name
        for file in sorted(path.parent.glob(f"{path.name}*"))
        if file.stat().st_mode & 0o077
    ]
    names = " ".join(open_to_others)
    yield Finding(
        not open_to_others,
        f"Others can read {names}: chmod 600 {names}."
        if open_to_others
        else "Only the owner can read the database and what is beside it.",
    )
    free = shutil.disk_usage(path.parent).free
    needed = max(_LEAST_FREE, path.stat().st_size)
    yield Finding(
        free >= needed,
        f"{free // 2**20:,} MB are free beside the database"
        + ("." if free >= needed else f"; make room for at least {needed // 2**20:,} MB."),
    )


def _contents(store: Store, database: Database) -> Iterator[Finding]:
    connection = store.session.connection()
    current = revision(connection, database.name)
    yield Finding(
        current == HEAD,
        f"The tables are those of version {current}"
        + ("." if current == HEAD else f", this program needs {HEAD}: start run once."),
    )
    if current != HEAD:
        return
    if connection.dialect.name == "sqlite":
        yield from _sqlite(connection)
    lost = select(func.count()).select_from(Article).where(
        col(Article.id).not_in(select(Words.article_id))
    )  # fmt: skip
    wordless = store.session.exec(lost).one()
    yield Finding(
        not wordless,
        f"{wordless:,} articles can't be found by their words: restore a backup."
        if wordless
        else "Every article can be found by its words.",
    )
    yield Finding(True, f"It holds {_counts(store)}.")


def _sqlite(connection: Connection) -> Iterator[Finding]:
    verdict = connection.execute(text("PRAGMA integrity_check")).scalar()
    yield Finding(
        verdict == "ok",
        "The file is whole."
        if verdict == "ok"
        else f"The file is damaged ({verdict}): restore a backup.",
    )
    broken = len(connection.execute(text("PRAGMA foreign_key_check")).all())
    yield Finding(
        not broken,
        f"{broken:,} rows refer to something that is gone: restore a backup."
        if broken
        else "Every row refers to something that is there.",
    )


def _counts(store: Store) -> str:
    tables = {"articles": Article, "stories": Story, "feeds": Feed, "chats": Chat}
    counted = {**tables, "subscriptions": Subscription}
    said = [
        f"{store.session.exec(select(func.count()).select_from(table)).one():,} {name}"
        for name, table in counted.items()
    ]
    waiting = select(func.count()).where(col(Delivery.state) == DeliveryState.PENDING)
    return f"{', '.join(said)} and {store.session.exec(waiting).one():,} messages to send"
