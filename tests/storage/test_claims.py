"""The claim on a PostgreSQL database lives as long as its connection."""

import psycopg
import pytest

from storage.db import Database


def test_a_claim_whose_connection_broke_hides_nothing(
    empty_postgres: str, caplog: pytest.LogCaptureFixture
) -> None:
    database, other = Database(empty_postgres), Database(empty_postgres)
    address = database.url.set(drivername="postgresql").render_as_string(hide_password=False)

    def broken() -> None:
        with psycopg.connect(address, autocommit=True) as operator:
            operator.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        raise KeyError("why we leave")

    with pytest.raises(KeyError, match="why we leave"), database.hold():
        broken()
    assert caplog.messages == ["The connection that held the claim is broken; the claim is gone."]
    with other.hold():
        assert database.held()
    database.close()
    other.close()
