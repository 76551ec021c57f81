"""The store's feeds: where we read, when to read again, and what each host asks of us."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import bindparam, update
from sqlmodel import Session, col, delete, select

from storage.tables import Article, Entry, Feed, FeedState, Host


@dataclass(frozen=True)
class FeedDraft:
    """A feed to be added. What is not known stays empty."""

    url: str
    title: str = ""
    outlet: str = ""
    country: str = ""
    language: str = ""
    category: str = ""
    added_by: int | None = None


@dataclass(frozen=True)
class Settled:
    """What a read leaves behind: all that the next read and the feed's health rest on."""

    id: int
    next_read_at: datetime
    etag: str | None
    last_modified: str | None
    first_read_at: datetime | None
    last_read_at: datetime | None
    last_full_at: datetime | None
    last_new_at: datetime | None
    habit_seconds: float | None
    failures: int
    last_error: str | None
    told_error: bool
    moved_to: str | None
    moved_seen: int
    ttl_seconds: int | None
    skip_hours: str
    skip_days: str
    state: FeedState = FeedState.ACTIVE


_SETTLE = (
    update(Feed.__table__)  # type: ignore[attr-defined]  # SQLModel does not type its tables
    .where(col(Feed.id) == bindparam("feed"))
    .values({name: bindparam(name) for name in Settled.__dataclass_fields__ if name != "id"})
)


class Feeds:
    """Feeds and hosts, in one transaction."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def due(self, now: datetime) -> list[Feed]:
        """The feeds to be read by `now`, longest waiting first."""
        asked = select(Feed).where(
            col(Feed.next_read_at) <= now, col(Feed.state) == FeedState.ACTIVE
        )
        return list(self.session.exec(asked.order_by(col(Feed.next_read_at))))

    def get(self, feed_id: int) -> Feed | None:
        """The feed, if there is one."""
        return self.session.get(Feed, feed_id)

    def at(self, url: str) -> Feed | None:
        """The feed with this address."""
        return self.session.exec(select(Feed).where(Feed.url == url)).first()

    def active(self, url: str) -> bool:
        """Whether the feed at this address is being read."""
        known = self.at(url)
        return known is not None and known.state is FeedState.ACTIVE

    def list(self) -> list[Feed]:
        """All feeds, by outlet and title."""
        asked = select(Feed).order_by(col(Feed.outlet), col(Feed.title), col(Feed.id))
        return list(self.session.exec(asked))

    def add(self, draft: FeedDraft, now: datetime) -> Feed | None:
        """Read this feed from now on; None if it is read already. One that was gone is tried again."""
        known = self.at(draft.url)
        if known is not None and known.state is FeedState.ACTIVE:
            return None
        if known is not None:
            known.state, known.next_read_at, known.first_read_at = FeedState.ACTIVE, now, None
            known.failures, known.last_error, known.told_error = 0, None, False
            self.session.flush()
            return known
        feed = Feed(**asdict(draft), added_at=now, next_read_at=now)
        self.session.add(feed)
        self.session.flush()
        return feed

    def remove(self, feed_id: int) -> bool:
        """Read this feed no more. Its articles stay."""
        feed = self.get(feed_id)
        if feed is None:
            return False
        self.session.execute(
            update(Article).where(col(Article.feed_id) == feed_id).values(feed_id=None)
        )
        self.session.execute(delete(Entry).where(col(Entry.feed_id) == feed_id))
        self.session.delete(feed)
        self.session.flush()
        return True

    def settle(self, reads: Sequence[Settled]) -> None:
        """Remember what these reads left behind. A feed that was removed meanwhile stays removed."""
        if reads:
            rows = [{**_columns(read), "feed": read.id} for read in reads]
            self.session.connection().execute(_SETTLE, rows)

    def told(self, feed_id: int) -> None:
        """Somebody is owed the news of the feed's trouble."""
        self.session.execute(update(Feed).where(col(Feed.id) == feed_id).values(told_error=True))

    def move(self, feed_id: int, url: str) -> bool:
        """The feed has a new address for good; False if another feed is read there already."""
        if self.at(url) is not None:
            return False
        self.session.execute(
            update(Feed).where(col(Feed.id) == feed_id).values(url=url, moved_to=None, moved_seen=0)
        )
        return True

    def known(self, feed_id: int, keys: Collection[str]) -> dict[str, str]:
        """Of these entries, the ones we have, with the digest of what they said."""
        found: dict[str, str] = {}
        for some in _some(keys):
            asked = select(Entry.key, Entry.digest).where(
                Entry.feed_id == feed_id, col(Entry.key).in_(some)
            )
            found.update(dict(self.session.exec(asked).all()))
        return found

    def remember(self, feed_id: int, entries: Iterable[tuple[str, str, str]]) -> None:
        """Keep (key, digest, source of its article) of the entries whose article is kept."""
        said = [*entries]
        known = self.known(feed_id, [key for key, _, _ in said])
        articles = self._articles({source for key, _, source in said if key not in known})
        for key, digest, source in said:
            if key not in known and source in articles:
                self.session.add(
                    Entry(feed_id=feed_id, key=key, article_id=articles[source], digest=digest)
                )
            elif key in known and known[key] != digest:
                self.session.execute(
                    update(Entry)
                    .where(col(Entry.feed_id) == feed_id, col(Entry.key) == key)
                    .values(digest=digest)
                )
        self.session.flush()

    def _articles(self, sources: Collection[str]) -> dict[str, int]:
        found: dict[str, int] = {}
        for some in _some(sources):
            asked = select(Article.source, Article.id).where(col(Article.source).in_(some))
            found.update((source, id_) for source, id_ in self.session.exec(asked) if id_)
        return found

    def hosts(self, names: Collection[str]) -> Mapping[str, Host]:
        """What is known of these hosts."""
        found: dict[str, Host] = {}
        for some in _some(names):
            asked = select(Host).where(col(Host.name).in_(some))
            found.update((host.name, host) for host in self.session.exec(asked))
        return found

    def robots(self, name: str, text: str | None, now: datetime) -> None:
        """Keep a host's robots.txt; None if it could not be read."""
        host = self._host(name)
        host.robots, host.robots_read_at = text, now

    def pause(self, name: str, until: datetime) -> None:
        """A host asked for a pause."""
        host = self._host(name)
        host.not_before = max(until, host.not_before or until)

    def _host(self, name: str) -> Host:
        host = self.session.get(Host, name)
        if host is None:
            host = Host(name=name)
            self.session.add(host)
        return host


def _some(names: Collection[str], most: int = 500) -> Iterator[Sequence[str]]:
    """The names in portions that a statement can take."""
    ordered = [*names]
    for start in range(0, len(ordered), most):
        yield ordered[start : start + most]


def _columns(read: Settled) -> dict[str, object]:
    return {name: getattr(read, name) for name in Settled.__dataclass_fields__ if name != "id"}
