"""Everything the first version remembers, and the full-text index of its words."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


# Words stand between single spaces, and nothing but a space parts them: every other category of
# Unicode counts as a letter, and no accent is dropped. Two words are one token only if they are
# one word. Without `detail` the index knows which words an article has; their order is looked up.
_SQLITE_FULL_TEXT = (
    """
    CREATE VIRTUAL TABLE words_index USING fts5(
        words, content='words', content_rowid='place', detail=none, columnsize=0,
        tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
    )
    """,
    """
    CREATE TRIGGER words_added AFTER INSERT ON words BEGIN
        INSERT INTO words_index (rowid, words) VALUES (new.place, new.words);
    END
    """,
    """
    CREATE TRIGGER words_removed AFTER DELETE ON words BEGIN
        INSERT INTO words_index (words_index, rowid, words)
        VALUES ('delete', old.place, old.words);
    END
    """,
    """
    CREATE TRIGGER words_changed AFTER UPDATE ON words BEGIN
        INSERT INTO words_index (words_index, rowid, words)
        VALUES ('delete', old.place, old.words);
        INSERT INTO words_index (rowid, words) VALUES (new.place, new.words);
    END
    """,
)
_POSTGRES_FULL_TEXT = """
    CREATE INDEX words_index ON words USING gin (string_to_array(btrim(words), ' '))
"""


def upgrade() -> None:
    op.create_table(
        "chat",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Enum("PRIVATE", "GROUP", "CHANNEL", name="chatkind"), nullable=False),
        sa.Column("title", AutoString(), nullable=False),
        sa.Column("state", sa.Enum("ACTIVE", "GONE", name="chatstate"), nullable=False),
        sa.Column("language", AutoString(), nullable=False),
        sa.Column("timezone", AutoString(), nullable=False),
        sa.Column("quiet_from", AutoString(), nullable=True),
        sa.Column("quiet_to", AutoString(), nullable=True),
        sa.Column("digest_at", AutoString(), nullable=True),
        sa.Column("digest_from", sa.Date(), nullable=True),
        sa.Column("digest_done", sa.Date(), nullable=True),
        sa.Column("digest_next_at", UTCDateTime(), nullable=True),
        sa.Column("digest_since", UTCDateTime(), nullable=True),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_chat_digest_next_at", "chat", ["digest_next_at"])

    op.create_table(
        "feed",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("url", AutoString(), nullable=False),
        sa.Column("title", AutoString(), nullable=False),
        sa.Column("outlet", AutoString(), nullable=False),
        sa.Column("country", AutoString(), nullable=False),
        sa.Column("language", AutoString(), nullable=False),
        sa.Column("category", AutoString(), nullable=False),
        sa.Column("state", sa.Enum("ACTIVE", "GONE", name="feedstate"), nullable=False),
        sa.Column("added_at", UTCDateTime(), nullable=False),
        sa.Column("added_by", sa.BigInteger(), nullable=True),
        sa.Column("etag", AutoString(), nullable=True),
        sa.Column("last_modified", AutoString(), nullable=True),
        sa.Column("first_read_at", UTCDateTime(), nullable=True),
        sa.Column("last_read_at", UTCDateTime(), nullable=True),
        sa.Column("last_full_at", UTCDateTime(), nullable=True),
        sa.Column("last_new_at", UTCDateTime(), nullable=True),
        sa.Column("next_read_at", UTCDateTime(), nullable=False),
        sa.Column("habit_seconds", sa.Float(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_error", AutoString(), nullable=True),
        sa.Column("told_error", sa.Boolean(), nullable=False),
        sa.Column("moved_to", AutoString(), nullable=True),
        sa.Column("moved_seen", sa.Integer(), nullable=False),
        sa.Column("ttl_seconds", sa.Integer(), nullable=True),
        sa.Column("skip_hours", AutoString(), nullable=False),
        sa.Column("skip_days", AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("url"),
    )
    op.create_index("ix_feed_next_read_at", "feed", ["next_read_at"])

    op.create_table(
        "handledupdate",
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("handled_at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("update_id"),
    )
    op.create_table(
        "host",
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("robots", AutoString(), nullable=True),
        sa.Column("robots_read_at", UTCDateTime(), nullable=True),
        sa.Column("not_before", UTCDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "meta",
        sa.Column("key", AutoString(), nullable=False),
        sa.Column("value", AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", AutoString(), nullable=False),
        sa.Column("asked_at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("text"),
    )
    op.create_table(
        "story",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("headline", AutoString(), nullable=False),
        sa.Column("first_seen", UTCDateTime(), nullable=False),
        sa.Column("last_seen", UTCDateTime(), nullable=False),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["merged_into"],
            ["story.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_story_last_seen", "story", ["last_seen"])

    op.create_table(
        "term",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("key"),
    )
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", AutoString(), nullable=False),
        sa.Column("feed_id", sa.Integer(), nullable=True),
        sa.Column("link", AutoString(), nullable=True),
        sa.Column("title", AutoString(), nullable=False),
        sa.Column("title_made", sa.Boolean(), nullable=False),
        sa.Column("outlet", AutoString(), nullable=True),
        sa.Column("dateline", AutoString(), nullable=True),
        sa.Column("licence", AutoString(), nullable=True),
        sa.Column("language", AutoString(), nullable=True),
        sa.Column("published_at", UTCDateTime(), nullable=True),
        sa.Column("published_earliest", UTCDateTime(), nullable=True),
        sa.Column("published_latest", UTCDateTime(), nullable=True),
        sa.Column(
            "published_basis",
            sa.Enum("FEED", "PAGE", "TEXT", "STORY", "TERMS", "UNKNOWN", name="basis"),
            nullable=False,
        ),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("floor", sa.BigInteger(), nullable=True),
        sa.Column("text", AutoString(), nullable=False),
        sa.Column("text_hash", AutoString(), nullable=False),
        sa.Column("reading", sa.JSON(), nullable=False),
        sa.Column("first_read_at", UTCDateTime(), nullable=False),
        sa.Column("changed_at", UTCDateTime(), nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column(
            "relation", sa.Enum("FIRST", "COPY", "REWRITE", "OWN", name="relation"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["feed_id"],
            ["feed.id"],
        ),
        sa.ForeignKeyConstraint(
            ["story_id"],
            ["story.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("source"),
        sqlite_autoincrement=True,
    )
    op.create_index("article_newest", "article", ["rank", "id"])
    op.create_index("ix_article_feed_id", "article", ["feed_id"])
    op.create_index("ix_article_first_read_at", "article", ["first_read_at"])
    op.create_index("ix_article_story_id", "article", ["story_id"])

    op.create_table(
        "delivery",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("ALERT", "UPDATE", "DIGEST", "NOTICE", name="deliverykind"),
            nullable=False,
        ),
        sa.Column("event_key", AutoString(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=True),
        sa.Column(
            "state",
            sa.Enum("PENDING", "SENDING", "SENT", "DEAD", name="deliverystate"),
            nullable=False,
        ),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.Column("not_before", UTCDateTime(), nullable=False),
        sa.Column("owner", AutoString(), nullable=True),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("lease_until", UTCDateTime(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("ambiguous", sa.Integer(), nullable=False),
        sa.Column("plain", sa.Boolean(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.Column("message_id", sa.Integer(), nullable=True),
        sa.Column("sent_at", UTCDateTime(), nullable=True),
        sa.Column("reason", AutoString(), nullable=True),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["story_id"],
            ["story.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("chat_id", "kind", "event_key", "part"),
    )
    op.create_index("delivery_due", "delivery", ["state", "not_before", "chat_id"])
    op.create_index("delivery_of_chat", "delivery", ["chat_id", "state", "not_before"])
    op.create_index("ix_delivery_story_id", "delivery", ["story_id"])

    op.create_table(
        "mute",
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("chat_id", "story_id"),
    )
    op.create_table(
        "subscription",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("query", AutoString(), nullable=False),
        sa.Column("canonical", AutoString(), nullable=False),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("chat_id", "canonical"),
    )
    op.create_table(
        "entry",
        sa.Column("feed_id", sa.Integer(), nullable=False),
        sa.Column("key", AutoString(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=True),
        sa.Column("digest", AutoString(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["feed_id"], ["feed.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("feed_id", "key"),
    )
    op.create_index("ix_entry_article_id", "entry", ["article_id"])

    op.create_table(
        "shingle",
        sa.Column("hash", sa.BigInteger(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("hash", "article_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_shingle_article_id", "shingle", ["article_id"])

    op.create_table(
        "version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("title", AutoString(), nullable=False),
        sa.Column("text", AutoString(), nullable=False),
        sa.Column("until", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_version_article_id", "version", ["article_id"])

    op.create_table(
        "words",
        sa.Column(
            "place",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("words", AutoString(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("place"),
        sa.UniqueConstraint("article_id"),
    )
    op.create_table(
        "tag",
        sa.Column("term_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["place"], ["words.place"], onupdate="CASCADE", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["term_id"],
            ["term.id"],
        ),
        sa.PrimaryKeyConstraint("term_id", "place"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_tag_place", "tag", ["place"])
    if op.get_bind().dialect.name == "sqlite":
        for statement in _SQLITE_FULL_TEXT:
            op.execute(sa.text(statement.replace(":", "\\:")))
    else:
        op.execute(_POSTGRES_FULL_TEXT)
