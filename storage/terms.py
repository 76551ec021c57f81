"""Tags' keys as small numbers."""

from collections.abc import Collection

from sqlalchemy import Insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from storage.tables import Term


def term_ids(session: Session, keys: Collection[str]) -> list[int]:
    """The numbers of these keys; a new key gets the next one."""
    found = _known(session, keys)
    # In one order everywhere, so that two writers of a server never wait for each other.
    new = [{"key": key} for key in sorted(keys) if key not in found]
    if new:
        session.connection().execute(_put(session), new)
        found = _known(session, keys)
    return sorted(found.values())


def _put(session: Session) -> Insert:
    if session.get_bind().dialect.name == "sqlite":
        return sqlite.insert(Term).on_conflict_do_nothing()
    return postgresql.insert(Term).on_conflict_do_nothing()


def _known(session: Session, keys: Collection[str]) -> dict[str, int]:
    if not keys:
        return {}
    asked = select(Term.key, Term.id).where(col(Term.key).in_(keys))
    return {key: id_ for key, id_ in session.exec(asked) if id_ is not None}
