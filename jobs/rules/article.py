"""An article as a value: as its source gave it (`Found`), and as we read it (`Read`)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import combinations
from typing import Any, Literal, NamedTuple

FieldName = Literal["text", "title"]
BasisName = Literal["feed", "page", "text", "story", "terms", "unknown"]
EventKind = Literal[
    "call", "meet", "visit", "statement", "praise", "appeal", "demand", "condemn", "threaten",
    "summon", "expel", "sanction", "sign", "aid", "mediate", "protest", "attack", "ceasefire",
    "resign", "appoint", "elect", "die",
]  # fmt: skip
EventStatus = Literal["done", "planned", "denied", "called_for"]


@dataclass(frozen=True)
class Published:
    """When an article was published, as far as it is known, and what that rests on. Aware times."""

    at: datetime | None = None
    basis: BasisName = "unknown"
    earliest: datetime | None = None
    latest: datetime | None = None


UNDATED = Published()


@dataclass(frozen=True)
class Found:
    """An article as its source gave it. `text` may still hold title, date line and licence line
    when `bare` (a seed file); otherwise it is the body alone, plain text with its lines."""

    source: str
    text: str
    title: str | None = None
    outlet: str | None = None
    published: Published = UNDATED
    language: str | None = None
    link: str | None = None
    feed_id: int | None = None
    entry_key: str | None = None
    bare: bool = False


class Mention(NamedTuple):
    """The words a tag rests on: `start` to `end` (exclusive), in code points of that field. A
    tuple, since an article has a hundred of them and frozen values are slow to make."""

    start: int
    end: int
    text: str
    field: FieldName = "text"


@dataclass(frozen=True)
class Leader:
    """A person who holds or held an office; `office` is the one held on the article's date.

    Of a person whom the gazetteer does not list, `office` and `country` are what the text gives.
    """

    id: str
    name: str
    office: str | None
    country: str | None
    mentions: tuple[Mention, ...]
    listed: bool = True


@dataclass(frozen=True)
class Country:
    """A country by its ISO 3166-1 alpha-2 code."""

    id: str
    name: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True)
class Organization:
    """An international or armed organization, ministry, agency or party."""

    id: str
    name: str
    mentions: tuple[Mention, ...]
    listed: bool = True


@dataclass(frozen=True)
class Topic:
    """A subject by its IPTC Media Topic, or one of our own under it. `score` is 0 to 1.

    `broader` are the topics it belongs to, the nearest first: a query for one of them means it too.
    """

    id: str
    name: str
    score: float
    mentions: tuple[Mention, ...]
    broader: tuple[str, ...] = ()


@dataclass(frozen=True)
class Candidate:
    """One name that fits several, where the text does not decide. Offsets are of the text."""

    ids: tuple[str, ...]
    start: int
    end: int
    text: str


class Actor(NamedTuple):
    """Who takes part in an event, by the id of the tag, and on which side."""

    id: str
    role: Literal["source", "target"]


@dataclass(frozen=True)
class Event:
    """Who did what to whom. `start` to `end` (exclusive) are the words of the text that say it.

    Of those who call, meet or sign with each other all are sources, unless the text says who began.
    Who is appointed or elected is a target; who resigns or dies is a source. `cameo` is None for
    a kind that CAMEO has no code for.
    """

    kind: EventKind
    cameo: str | None
    status: EventStatus
    actors: tuple[Actor, ...]
    start: int
    end: int


@dataclass(frozen=True)
class Quote:
    """Somebody's own words: `start` to `end` (exclusive), in code points of the text.

    `speaker` is the person's id, None where the text leaves it open or names nobody we know;
    `speaker_text` the words that name who speaks, "" if none do.
    """

    speaker: str | None
    speaker_text: str
    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """What was read in an article. `within` is when an undated one can have been written."""

    leaders: tuple[Leader, ...] = ()
    countries: tuple[Country, ...] = ()
    organizations: tuple[Organization, ...] = ()
    topics: tuple[Topic, ...] = ()
    events: tuple[Event, ...] = ()
    quotes: tuple[Quote, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    within: Published = UNDATED

    def keys(self) -> frozenset[str]:
        """The tags as the query language and the store know them: `country:IR`, `leader:Q42`.

        A topic brings the topics it belongs to; an event counts once it is done, and then pairs all
        who take part in it, with the countries of those who are leaders: `pair:IR:PK:call`. Who is
        quoted has `said:`.
        """
        return frozenset(
            [f"leader:{tag.id}" for tag in self.leaders]
            + [f"country:{tag.id}" for tag in self.countries]
            + [f"org:{tag.id}" for tag in self.organizations]
            + [f"topic:{id}" for tag in self.topics for id in (tag.id, *tag.broader)]
            + [f"event:{event.kind}" for event in self.events if event.status == "done"]
            + [f"said:{quote.speaker}" for quote in self.quotes if quote.speaker]
            + [key for pair, kind in self._pairs() for key in (pair, f"{pair}:{kind}")]
        )

    def _pairs(self) -> Iterator[tuple[str, EventKind]]:
        """Each two who take part in an event that was done; nobody beside his own country."""
        homes = {leader.id: leader.country for leader in self.leaders if leader.country}
        for event in self.events:
            if event.status == "done":
                ids = {actor.id for actor in event.actors}
                ids |= {homes[id] for id in ids if id in homes}
                for one, other in combinations(sorted(ids), 2):
                    if homes.get(one) != other and homes.get(other) != one:
                        yield f"pair:{one}:{other}", event.kind

    def as_json(self) -> dict[str, Any]:
        """The contract's keys, ready for JSON."""
        return {
            name: [_plain(tag) for tag in tags]
            for name, tags in vars(self).items()
            if name not in _OURS
        }


# Not the contract's: whether the gazetteer lists somebody, and what becomes the article's date.
_OURS = ("listed", "within")


def _plain(value: Any) -> Any:
    # `asdict` would copy every word of every mention; these values never change.
    if isinstance(value, Mention | Actor):
        return value._asdict()
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, str | int | float | None):
        return value
    return {name: _plain(part) for name, part in vars(value).items() if name not in _OURS}


@dataclass(frozen=True)
class Read:
    """An article as we read it: cleaned, dated as far as it can be, and tagged.

    `text` is NFC, its lines kept, without title, date line, breadcrumb and licence line.
    `title_made` says that the title is the first sentence, because the source gave none. `read_by`
    tells apart what was known by name when it was read.
    """

    source: str
    title: str
    title_made: bool
    text: str
    outlet: str | None
    dateline: str | None
    licence: str | None
    language: str | None
    published: Published
    link: str | None = None
    feed_id: int | None = None
    entry_key: str | None = None
    reading: Reading = field(default_factory=Reading)
    read_by: str = ""
