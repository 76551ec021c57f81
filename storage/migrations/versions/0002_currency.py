"""Corrections of the gazetteer, what Wikidata answered, and those whom nobody listed."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "correction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("TERM", "CONFIRMED", "NAMES", name="correctionkind"),
            nullable=False,
        ),
        sa.Column("person", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("office", AutoString(), nullable=False),
        sa.Column("start", sa.Date(), nullable=True),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("as_of", sa.Date(), nullable=True),
        sa.Column("origin", sa.Enum("WIKIDATA", "ADMIN", name="origin"), nullable=False),
        sa.Column("made_at", UTCDateTime(), nullable=False),
        sa.Column("made_by", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "answer",
        sa.Column("part", AutoString(), nullable=False),
        sa.Column("read_at", UTCDateTime(), nullable=False),
        sa.Column("held", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("part"),
    )
    op.create_table(
        "stranger",
        sa.Column("kind", AutoString(), nullable=False),
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("about", AutoString(), nullable=False),
        sa.Column("country", AutoString(), nullable=True),
        sa.Column("first_seen", UTCDateTime(), nullable=False),
        sa.Column("last_seen", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "id"),
    )
    op.create_index("ix_stranger_last_seen", "stranger", ["last_seen"])
