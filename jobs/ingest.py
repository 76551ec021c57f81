"""Keeping what was read: new, changed or known; in which story; owed to whom. One transaction."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from jobs.readable import AsRead, readable
from jobs.rules.article import Found, Published, Read
from jobs.rules.stories import Belongs, Printed, lent_date, relation, shingles, which_story
from jobs.strangers import strangers_in
from storage.drafts import ArticleDraft
from storage.store import Store
from storage.strangers import StrangerDraft
from storage.tables import Article, Basis, Relation, Story

# Articles that share the most runs are compared whole; further ones are no copies, and neither
# are those that share fewer than the shortest copies do: every wire uses the same phrases.
_COMPARED, _FEWEST_SHARED = 30, 5


class Fate(StrEnum):
    """What became of an article that was given to be kept."""

    NEW = "new"
    CHANGED = "changed"
    KNOWN = "known"


@dataclass(frozen=True)
class Kept:
    """An article in the store, and what was done to have it there."""

    article: Article
    fate: Fate


class Reads(Protocol):
    """Reads articles: `jobs.reading.Reader`."""

    def read(self, found: Found, /) -> Read: ...

    def tag(self, read: Read, published: Published, /) -> Read: ...


OweAlerts = Callable[[Store, Article, Story, AsRead, datetime], object]
Learn = Callable[[Sequence[StrangerDraft]], object]
Renew = Callable[[Read], Read]


def _nobody(_: Sequence[StrangerDraft]) -> None:
    """Nobody asks by name."""


def _as_it_is(read: Read) -> Read:
    """What is known stays the same."""
    return read


@dataclass(frozen=True)
class Ingest:
    """Keeps articles with all that they owe. `owe` writes down who is to be told of a new one,
    `learn` hears of those whom an article names and nobody listed, `renewed` tags again what was
    read before a correction and is kept after it."""

    reader: Reads
    owe: OweAlerts
    learn: Learn = _nobody
    renewed: Renew = _as_it_is

    def prepare(self, founds: Sequence[Found]) -> list[Read]:
        """Read them. Knows no store: it runs in a thread beside it."""
        return [self.reader.read(found) for found in founds]

    def __call__(
        self, store: Store, reads: Iterable[Read], now: datetime, *, alerting: bool
    ) -> list[Kept]:
        """Keep each: a new article in its story, a changed one as a new version, a known one not
        again. An article changes only by the feed that it came from, one that was brought by hand
        by hand. Only new ones alert, and only if `alerting`. Run twice, keeps once."""
        return [self._keep(store, self.renewed(read), now, alerting=alerting) for read in reads]

    def _keep(self, store: Store, read: Read, now: datetime, *, alerting: bool) -> Kept:
        old = _known(store, read)
        if old is None:
            return self._add(store, read, now, alerting=alerting)
        # Feeds link to one another's articles: each says again only what it said first.
        if old.feed_id != read.feed_id or old.text_hash == _hash(read):
            return Kept(old, Fate.KNOWN)
        if read.published.at is None:
            read = self.reader.tag(read, published_of(old))
        # Its source is how it is known, even when its feed names another address for it now.
        read = replace(read, source=old.source)
        draft = _draft(read, old.story_id, Relation(old.relation), shingles(read.text))
        self._meet(store, read, now)
        return Kept(store.articles.revise(_id(old), draft, now), Fate.CHANGED)

    def _add(self, store: Store, read: Read, now: datetime, *, alerting: bool) -> Kept:
        sample = shingles(read.text)
        kin = _kin(store, sample)
        if read.published.at is None and (lent := lent_date(sample, kin)):
            read = self.reader.tag(read, lent)
        story, how = _story(store, read, which_story(sample, kin), now)
        article = store.articles.keep(_draft(read, _id(story), how, sample), now)
        self._meet(store, read, now)
        self._lend(store, read, sample, kin, now)
        if alerting:
            self.owe(store, article, story, readable(read), now)
        return Kept(article, Fate.NEW)

    def _meet(self, store: Store, read: Read, now: datetime) -> None:
        """Those whom nobody listed can be asked for by name from now on."""
        if strangers := strangers_in(read.reading):
            store.strangers.seen(strangers, now)
            self.learn(strangers)

    def _lend(
        self,
        store: Store,
        read: Read,
        sample: frozenset[int],
        kin: Sequence[Printed],
        now: datetime,
    ) -> None:
        """Undated copies that were read earlier take this one's date."""
        if read.published.at is None or read.published.basis == "story":
            return
        lent = replace(read.published, basis="story")
        for copy in kin:
            if copy.published.at is None and relation(sample, copy.shingles) == "copy":
                self._date(store, copy, lent, now)

    def _date(self, store: Store, copy: Printed, published: Published, now: datetime) -> None:
        old = store.articles.get(copy.article)
        if old is None:
            return
        read = self.reader.tag(as_read(old), published)
        draft = _draft(read, old.story_id, Relation(old.relation), copy.shingles)
        store.articles.revise(copy.article, draft, now)


def published_of(article: Article) -> Published:
    """When a stored article was published, as a value."""
    return Published(
        at=article.published_at,
        basis=article.published_basis.value,
        earliest=article.published_earliest,
        latest=article.published_latest,
    )


def as_read(article: Article) -> Read:
    """A stored article as it was read, without its tags."""
    return Read(
        source=article.source,
        title=article.title,
        title_made=article.title_made,
        text=article.text,
        outlet=article.outlet,
        dateline=article.dateline,
        licence=article.licence,
        language=article.language,
        published=published_of(article),
        link=article.link,
        feed_id=article.feed_id,
    )


def _known(store: Store, read: Read) -> Article | None:
    if read.feed_id is not None and read.entry_key is not None:
        named = store.articles.known_entry(read.feed_id, read.entry_key)
        if named is not None:
            return named
    return store.articles.known(read.source)


def _kin(store: Store, sample: frozenset[int]) -> list[Printed]:
    shared = store.copies.sharing(sample)
    near = [article for article, count in shared.items() if count >= _FEWEST_SHARED]
    nearest = sorted(near, key=lambda article: (-shared[article], article))[:_COMPARED]
    if not nearest:
        return []
    samples = store.copies.shingles_of(nearest)
    return [
        Printed(_id(article), article.story_id, samples[_id(article)], published_of(article))
        for article in store.articles.many(nearest)
    ]


def _story(
    store: Store, read: Read, belongs: Belongs | None, now: datetime
) -> tuple[Story, Relation]:
    if belongs is None:
        return store.stories.open(read.title, now), Relation.FIRST
    store.stories.seen(belongs.story, now)
    story = store.stories.get(belongs.story)
    if story is None:
        raise LookupError(f"article {belongs.article} has no story")
    return story, Relation(belongs.relation)


def _draft(read: Read, story: int, how: Relation, sample: frozenset[int]) -> ArticleDraft:
    seen = readable(read)
    return ArticleDraft(
        source=read.source,
        title=read.title,
        title_made=read.title_made,
        text=read.text,
        text_hash=_hash(read),
        outlet=read.outlet,
        dateline=read.dateline,
        licence=read.licence,
        language=read.language,
        link=read.link,
        feed_id=read.feed_id,
        entry_key=read.entry_key,
        published_at=read.published.at,
        published_earliest=read.published.earliest,
        published_latest=read.published.latest,
        published_basis=Basis(read.published.basis),
        story_id=story,
        relation=how,
        reading=read.reading.as_json(),
        keys=seen.keys,
        words=seen.words,
        shingles=sample,
    )


def _hash(read: Read) -> str:
    # Publishers touch `updated` without changing a word, so only the words count as a change.
    return hashlib.sha256(f"{read.title}\n{read.text}".encode()).hexdigest()


def _id(row: Article | Story) -> int:
    if row.id is None:
        raise LookupError("the row was never kept")
    return row.id
