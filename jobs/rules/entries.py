"""What a feed's document says, as values, and which of its entries are new to us."""

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

# The web is younger than this; an earlier date is a clock that was never set.
_FIRST_YEAR = 1990
_AHEAD = timedelta(days=1)
_TEASER_LENGTH = 600
_CUT = re.compile(
    r"(?:\.\.\.|…|\[(?:…|\.\.\.|&hellip;)\]|(?:read|continue|more)[\w ]{0,20}[»→>]*)\s*$",
    re.IGNORECASE,
)
_KEY_LENGTH = 300


@dataclass(frozen=True)
class Entry:
    """One item of a feed, as plain text. `full` says that the feed calls its text the content."""

    key: str
    title: str | None = None
    text: str = ""
    link: str | None = None
    published: datetime | None = None
    outlet: str | None = None
    language: str | None = None
    full: bool = False

    @property
    def digest(self) -> str:
        """Changes when the words change. Publishers touch dates without changing a word."""
        words = f"{self.title or ''}\n{self.text}".encode()
        return hashlib.sha256(words).hexdigest()[:32]

    @property
    def is_teaser(self) -> bool:
        """Whether the text is likely the beginning of an article, not all of it."""
        if not self.text or _CUT.search(self.text[-60:]):
            return True
        return not self.full and len(self.text) < _TEASER_LENGTH


@dataclass(frozen=True)
class Document:
    """A feed as it was just read. `flaw` is what is wrong with it, if it could be read all the same."""

    title: str = ""
    link: str | None = None
    language: str | None = None
    ttl_seconds: int | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[int] = frozenset()
    entries: tuple[Entry, ...] = ()
    flaw: str | None = None

    def as_json(self) -> dict[str, Any]:
        """For the way out of the worker."""
        said = asdict(self)
        said["skip_hours"], said["skip_days"] = sorted(self.skip_hours), sorted(self.skip_days)
        for entry in said["entries"]:
            entry["published"] = entry["published"] and entry["published"].isoformat()
        return said

    @classmethod
    def from_json(cls, said: Mapping[str, Any]) -> "Document":
        """What `as_json` said. The times are aware."""
        entries = tuple(
            Entry(
                **{
                    **entry,
                    "published": entry["published"] and datetime.fromisoformat(entry["published"]),
                }
            )
            for entry in said["entries"]
        )
        skips = {name: frozenset(said[name]) for name in ("skip_hours", "skip_days")}
        return cls(**{**said, **skips, "entries": entries})


def keyed(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries, each with a key of its own: its id, else its link, else its words.

    An id that several different links share names none of them, so the link is added to it.
    """
    named = [_with_key(entry) for entry in entries]
    links: dict[str, set[str | None]] = {}
    for entry in named:
        links.setdefault(entry.key, set()).add(entry.link)
    found: dict[str, Entry] = {}
    for entry in named:
        if len(links[entry.key]) > 1:
            entry = replace(entry, key=_short(f"{entry.key}\n{entry.link}"))
        found.setdefault(entry.key, entry)
    return tuple(found.values())


def _with_key(entry: Entry) -> Entry:
    return replace(entry, key=_short(entry.key.strip() or entry.link or f"words:{entry.digest}"))


def _short(key: str) -> str:
    if len(key) <= _KEY_LENGTH:
        return key
    return "sha256:" + hashlib.sha256(key.encode()).hexdigest()


def dated(published: datetime | None, now: datetime) -> datetime | None:
    """The date an entry claims, if it can be: not before the web, and at most now.

    A date less than a day ahead is a clock or a zone gone wrong, and counts as now; one further
    ahead means nothing.
    """
    if published is None or published.year < _FIRST_YEAR or published > now + _AHEAD:
        return None
    return min(published.astimezone(UTC), now)


def changed(entries: Collection[Entry], known: Mapping[str, str]) -> list[Entry]:
    """The entries that are new or say something else than we know (key to digest), oldest first."""
    return [entry for entry in reversed(list(entries)) if known.get(entry.key) != entry.digest]
