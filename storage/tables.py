"""The tables. Rows come from parsed values: a table class checks nothing.

Times are aware and in UTC. States are words. A row that changes the meaning of another
(an article and what it owes) is written in the same transaction.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, UniqueConstraint
from sqlalchemy.types import JSON
from sqlmodel import Field, SQLModel

# SQLite keeps a table in the order of a key it calls INTEGER, and only of such a one.
_ROWID = BigInteger().with_variant(Integer(), "sqlite")


class FeedState(StrEnum):
    """Whether a feed is still read."""

    ACTIVE = "active"
    GONE = "gone"


class ChatKind(StrEnum):
    """What kind of chat Telegram says it is; a supergroup is a group."""

    PRIVATE = "private"
    GROUP = "group"
    CHANNEL = "channel"


class ChatState(StrEnum):
    """Whether the chat can still be written to."""

    ACTIVE = "active"
    GONE = "gone"


class Relation(StrEnum):
    """How an article stands to the other articles of its story."""

    FIRST = "first"
    COPY = "copy"
    REWRITE = "rewrite"
    OWN = "own"


class Basis(StrEnum):
    """What an article's date rests on."""

    FEED = "feed"
    PAGE = "page"
    TEXT = "text"
    STORY = "story"
    TERMS = "terms"
    UNKNOWN = "unknown"


class DeliveryKind(StrEnum):
    """What a delivery is: the first message of a story, an edit of it, a digest, a word to an operator."""

    ALERT = "alert"
    UPDATE = "update"
    DIGEST = "digest"
    NOTICE = "notice"


class DeliveryState(StrEnum):
    """pending -> sending -> sent | dead; a failed try that may be repeated goes back to pending."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    DEAD = "dead"


class CorrectionKind(StrEnum):
    """What a correction says: a term, that an open one is still so, or more names of a person."""

    TERM = "term"
    CONFIRMED = "confirmed"
    NAMES = "names"


class Origin(StrEnum):
    """Where a correction comes from. What an admin said wins over Wikidata."""

    WIKIDATA = "wikidata"
    ADMIN = "admin"


class Feed(SQLModel, table=True):
    """Where we read an outlet, and what politeness and health need to remember about it.

    `last_read_at` is the last good answer; the document's own wishes are `ttl_seconds` and the
    hours and weekdays (UTC, Monday is 0, joined by commas) at which it asks not to be read.
    """

    id: int | None = Field(default=None, primary_key=True)
    url: str = Field(unique=True)
    title: str = ""
    outlet: str = ""
    country: str = ""
    language: str = ""
    category: str = ""
    state: FeedState = Field(default=FeedState.ACTIVE)
    added_at: datetime
    added_by: int | None = Field(default=None, sa_type=BigInteger)
    etag: str | None = None
    last_modified: str | None = None
    first_read_at: datetime | None = None
    last_read_at: datetime | None = None
    last_full_at: datetime | None = None
    last_new_at: datetime | None = None
    next_read_at: datetime = Field(index=True)
    habit_seconds: float | None = None
    failures: int = 0
    last_error: str | None = None
    told_error: bool = False
    moved_to: str | None = None
    moved_seen: int = 0
    ttl_seconds: int | None = None
    skip_hours: str = ""
    skip_days: str = ""


class Host(SQLModel, table=True):
    """What a host asks of its readers: robots.txt, read once a day, and a pause it named."""

    name: str = Field(primary_key=True)
    robots: str | None = None
    robots_read_at: datetime | None = None
    not_before: datetime | None = None


class Story(SQLModel, table=True):
    """The articles about one event. A merged story leads to the one that stays."""

    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True)
    headline: str
    first_seen: datetime
    last_seen: datetime = Field(index=True)
    merged_into: int | None = Field(default=None, foreign_key="story.id")


class Article(SQLModel, table=True):
    """An article as it was last read, with what was read in it.

    `rank` orders `/latest`: microseconds since 1970 of `published_at`, else of
    `published_latest`, else the smallest value; newest first, then the greater id. Publication
    times are kept to the second. `floor` is the microsecond before which it can't have been
    published, where that is known. An id is never given twice.
    `reading` holds the tags of the contract (leaders, countries, ..., candidates) as JSON.
    """

    __table_args__ = (Index("article_newest", "rank", "id"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    source: str = Field(unique=True)
    feed_id: int | None = Field(default=None, foreign_key="feed.id", index=True)
    link: str | None = None
    title: str
    title_made: bool = False
    outlet: str | None = None
    dateline: str | None = None
    licence: str | None = None
    language: str | None = None
    published_at: datetime | None = None
    published_earliest: datetime | None = None
    published_latest: datetime | None = None
    published_basis: Basis = Field(default=Basis.UNKNOWN)
    rank: int = Field(sa_type=BigInteger)
    floor: int | None = Field(default=None, sa_type=BigInteger)
    text: str
    text_hash: str
    reading: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    first_read_at: datetime = Field(index=True)
    changed_at: datetime
    story_id: int = Field(foreign_key="story.id", index=True)
    relation: Relation = Field(default=Relation.FIRST)


class Entry(SQLModel, table=True):
    """A feed's own name for an article (guid), so that a moved link is not a second article.

    `digest` is of title and text as the feed gave them: an entry that has not changed is not
    read again, also when its article was removed because it grew old.
    """

    feed_id: int = Field(foreign_key="feed.id", primary_key=True, ondelete="CASCADE")
    key: str = Field(primary_key=True)
    article_id: int | None = Field(foreign_key="article.id", index=True, ondelete="SET NULL")
    digest: str = ""


class Version(SQLModel, table=True):
    """An article's earlier words: title and text as they were until `until`."""

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(foreign_key="article.id", index=True, ondelete="CASCADE")
    title: str
    text: str
    until: datetime


class Term(SQLModel, table=True):
    """A tag's key, such as `country:IR`, as a small number."""

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)


class Words(SQLModel, table=True):
    """An article's folded words, title first, each between single spaces, for words and phrases.

    `place` is the article's rank and id in one number, so that words and tags are walked in the
    order of `/latest` without being sorted.
    """

    place: int = Field(sa_column=Column(_ROWID, primary_key=True, autoincrement=False))
    article_id: int = Field(foreign_key="article.id", unique=True, ondelete="CASCADE")
    words: str


class Tag(SQLModel, table=True):
    """Which article carries which tag, in the order of `/latest`: the key alone answers a query."""

    __table_args__ = {"sqlite_with_rowid": False}

    term_id: int = Field(foreign_key="term.id", primary_key=True)
    place: int = Field(
        sa_column=Column(
            BigInteger,
            ForeignKey("words.place", onupdate="CASCADE", ondelete="CASCADE"),
            primary_key=True,
            index=True,
        )
    )


class Shingle(SQLModel, table=True):
    """Some of an article's five-word runs, as hashes, by which copies find each other."""

    __table_args__ = {"sqlite_with_rowid": False}

    hash: int = Field(sa_type=BigInteger, primary_key=True)
    article_id: int = Field(
        foreign_key="article.id", primary_key=True, index=True, ondelete="CASCADE"
    )


class Chat(SQLModel, table=True):
    """A chat that spoke to the bot, and how it wants to be spoken to. The id is Telegram's.

    `digest_at` and the quiet hours are local times, "HH:MM"; `digest_from` is the first local
    date that may get one, `digest_done` the last that was settled.
    """

    id: int = Field(primary_key=True, sa_type=BigInteger)
    kind: ChatKind
    title: str = ""
    state: ChatState = Field(default=ChatState.ACTIVE)
    language: str
    timezone: str
    quiet_from: str | None = None
    quiet_to: str | None = None
    digest_at: str | None = None
    digest_from: date | None = None
    digest_done: date | None = None
    digest_next_at: datetime | None = Field(default=None, index=True)
    digest_since: datetime | None = None
    created_at: datetime


class Subscription(SQLModel, table=True):
    """A question that a chat asks of every new article. `query` is as typed, `canonical` as understood."""

    __table_args__ = (UniqueConstraint("chat_id", "canonical"),)

    id: int | None = Field(default=None, primary_key=True)
    chat_id: int = Field(foreign_key="chat.id", sa_type=BigInteger, ondelete="CASCADE")
    query: str
    canonical: str
    created_at: datetime


class Mute(SQLModel, table=True):
    """A story that a chat does not want to hear more of."""

    chat_id: int = Field(
        foreign_key="chat.id", primary_key=True, sa_type=BigInteger, ondelete="CASCADE"
    )
    story_id: int = Field(foreign_key="story.id", primary_key=True, ondelete="CASCADE")


class Delivery(SQLModel, table=True):
    """A message owed to a chat: a row of the outbox.

    `payload` names what to say (story, article, subscriptions, ...), never how: it is worded when
    it is sent. `ambiguous` counts tries whose outcome nobody knows; such a message is marked as a
    possible repeat. `told` says that a message given up as ambiguous was named in a later one.
    """

    __table_args__ = (
        UniqueConstraint("chat_id", "kind", "event_key", "part"),
        Index("delivery_due", "state", "not_before", "chat_id"),
        Index("delivery_of_chat", "chat_id", "state", "not_before"),
    )

    id: int | None = Field(default=None, primary_key=True)
    chat_id: int = Field(foreign_key="chat.id", sa_type=BigInteger, ondelete="CASCADE")
    kind: DeliveryKind
    event_key: str
    part: int = 0
    payload: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    story_id: int | None = Field(default=None, foreign_key="story.id", index=True)
    state: DeliveryState = Field(default=DeliveryState.PENDING)
    created_at: datetime
    not_before: datetime
    owner: str | None = None
    epoch: int = 0
    lease_until: datetime | None = None
    attempts: int = 0
    ambiguous: int = 0
    plain: bool = False
    told: bool = False
    message_id: int | None = None
    sent_at: datetime | None = None
    reason: str | None = None


class Question(SQLModel, table=True):
    """A query that a button refers to, since a button's data holds 64 bytes only."""

    id: int | None = Field(default=None, primary_key=True)
    text: str = Field(unique=True)
    asked_at: datetime


class HandledUpdate(SQLModel, table=True):
    """An update of Telegram's that changed something, so that it is not obeyed twice."""

    update_id: int = Field(primary_key=True, sa_type=BigInteger)
    handled_at: datetime


class Correction(SQLModel, table=True):
    """What is known besides the seeds and wins over them: who held an office from when to when.

    `person` and `office` are ids of the gazetteer; a person whom it does not list is known by
    `name` and `names`. `office` is empty where only names are added. A number is never given twice.
    """

    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True)
    kind: CorrectionKind
    person: str
    name: str
    names: list[str] = Field(sa_column=Column(JSON, nullable=False))
    office: str = ""
    start: date | None = None
    end: date | None = None
    as_of: date | None = None
    origin: Origin
    made_at: datetime
    made_by: int | None = Field(default=None, sa_type=BigInteger)


class Answer(SQLModel, table=True):
    """What Wikidata answered about a few countries or organizations, until all is compared."""

    part: str = Field(primary_key=True)
    read_at: datetime
    held: list[Any] = Field(sa_column=Column(JSON, nullable=False))


class Stranger(SQLModel, table=True):
    """Somebody, or an organization, that articles name and nobody listed.

    `kind` is that of the tag (`leader`, `org`); `about` the office as a text worded it.
    """

    kind: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    name: str
    about: str = ""
    country: str | None = None
    first_seen: datetime
    last_seen: datetime = Field(index=True)


class Meta(SQLModel, table=True):
    """What an installation remembers about itself, by name."""

    key: str = Field(primary_key=True)
    value: str
