"""A text with its tags in place: in colours for a terminal, between marks elsewhere."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.cli.screen import visible
from bot.render.deeds import told
from bot.render.times import UNDATED, bounds
from jobs.rules.article import Event, FieldName, Mention, Published, Read, Reading


class Tagged(StrEnum):
    """What a stretch of text is read as."""

    LEADER = "leader"
    COUNTRY = "country"
    ORGANIZATION = "organization"
    EVENT = "event"
    QUOTE = "quote"


@dataclass(frozen=True)
class Mark:
    """A stretch of text, `end` exclusive, and what it is read as."""

    start: int
    end: int
    what: Tagged


# SGR codes: what is meant has a colour, what is told is underlined, what is said leans.
_CODES = {
    Tagged.LEADER: "1;35",
    Tagged.COUNTRY: "32",
    Tagged.ORGANIZATION: "36",
    Tagged.EVENT: "4",
    Tagged.QUOTE: "3",
}
_MARKS = {
    Tagged.LEADER: ("*", "*"),
    Tagged.COUNTRY: ("[", "]"),
    Tagged.ORGANIZATION: ("{", "}"),
    Tagged.EVENT: ("_", "_"),
    Tagged.QUOTE: ("«", "»"),
}
_NAMES = (Tagged.LEADER, Tagged.COUNTRY, Tagged.ORGANIZATION)


def shown(read: Read, *, colours: bool) -> str:
    """The text with its tags in place, a legend, and the list of tags."""
    body = _drawn(read.text, _marks(read, "text"), colours)
    title = "" if read.title_made else _drawn(read.title, _marks(read, "title"), colours)
    return "\n".join(
        [
            f"{visible(read.source)}: {visible(read.title)}",
            f"  {visible(_facts(read))}",
            "",
            *([title, ""] if title else []),
            body,
            "",
            f"  {_legend(colours)}",
            *(f"  {visible(line)}" for line in _listed(read)),
            "",
        ]
    )


def _marks(read: Read, field: FieldName) -> list[Mark]:
    named = (
        (Tagged.LEADER, read.reading.leaders),
        (Tagged.COUNTRY, read.reading.countries),
        (Tagged.ORGANIZATION, read.reading.organizations),
    )
    marks = [
        Mark(mention.start, mention.end, what)
        for what, tags in named
        for tag in tags
        for mention in tag.mentions
        if mention.field == field
    ]
    if field == "text":
        marks += [Mark(event.start, event.end, Tagged.EVENT) for event in read.reading.events]
        marks += [Mark(quote.start, quote.end, Tagged.QUOTE) for quote in read.reading.quotes]
    return list(dict.fromkeys(marks))


def _drawn(text: str, marks: Sequence[Mark], colours: bool) -> str:
    """The text, each stretch between two edges of marks in the look of what it is read as."""
    opening = sorted(marks, key=lambda mark: (mark.start, -mark.end))
    edges = sorted({0, len(text), *(edge for m in marks for edge in (m.start, m.end))})
    open_, at, drawn = list[Mark](), 0, list[str]()
    for start, end in zip(edges, [*edges[1:], len(text)], strict=True):
        closed = [mark for mark in open_ if mark.end <= start]
        open_ = [mark for mark in open_ if mark.end > start]
        opened = []
        while at < len(opening) and opening[at].start == start:
            opened.append(opening[at])
            at += 1
        open_ += opened
        piece = visible(text[start:end])
        drawn.append(_coloured(piece, open_) if colours else _marked(piece, closed, opened))
    return "".join(drawn)


def _coloured(piece: str, over: Sequence[Mark]) -> str:
    """A name within a name has its own colour."""
    names = [mark for mark in over if mark.what in _NAMES]
    inner = min(names, key=lambda mark: mark.end - mark.start, default=None)
    told = {mark.what for mark in over if mark.what not in _NAMES}
    looks = ([inner.what] if inner else []) + sorted(told)
    return _in_colour(piece, looks) if piece and looks else piece


def _in_colour(piece: str, looks: Iterable[Tagged]) -> str:
    return f"\x1b[{';'.join(_CODES[what] for what in looks)}m{piece}\x1b[0m"


def _marked(piece: str, closed: Sequence[Mark], opened: Sequence[Mark]) -> str:
    before = [_MARKS[mark.what][1] for mark in reversed(closed)]
    after = [_MARKS[mark.what][0] for mark in opened]
    return "".join([*before, *after, piece])


def _legend(colours: bool) -> str:
    if colours:
        return "  ".join(_in_colour(what, [what]) for what in Tagged)
    return "  ".join(f"{_MARKS[what][0]}{what}{_MARKS[what][1]}" for what in Tagged)


def _facts(read: Read) -> str:
    facts = [
        _day(read.published),
        read.outlet or "outlet unknown",
        read.dateline,
        read.language,
        read.licence,
    ]
    return " · ".join(fact for fact in facts if fact)


def _day(published: Published) -> str:
    if published.at:
        return f"{published.at:%Y-%m-%d}"
    return bounds(published.earliest, published.latest) or UNDATED


def _listed(read: Read) -> Iterator[str]:
    """Every tag on a line, with the words it rests on."""
    reading = read.reading
    for leader in reading.leaders:
        office = f" ({leader.office})" if leader.office else ""
        yield f"leader: {leader.name}{office}: {_words(leader.mentions)}"
    for country in reading.countries:
        yield f"country: {country.name}: {_words(country.mentions)}"
    for body in reading.organizations:
        yield f"organization: {body.name}: {_words(body.mentions)}"
    for topic in reading.topics:
        yield f"topic: {topic.name} {topic.score:.2f}: {_words(topic.mentions)}"
    for candidate in reading.candidates:
        yield f"undecided: “{candidate.text}” may be {' or '.join(candidate.ids)}"
    named = _named(reading)
    for event in reading.events:
        words = " ".join(read.text[event.start : event.end].split())
        yield f"event: {_told(event, named)}: “{words}”"
    for quote in reading.quotes:
        speaker = named.get(quote.speaker or "") or quote.speaker_text or "somebody"
        yield f"quote: {speaker}: “{' '.join(quote.text.split())}”"


def _named(reading: Reading) -> dict[str, str]:
    """What whoever can act is called."""
    named = {leader.id: leader.name for leader in reading.leaders}
    named |= {country.id: country.name for country in reading.countries}
    return named | {body.id: body.name for body in reading.organizations}


def _told(event: Event, named: Mapping[str, str]) -> str:
    """What was done, and who did it to whom: "call (planned): Ebrahim Raisi → Shehbaz Sharif"."""
    sources, targets = (
        [named.get(actor.id, actor.id) for actor in event.actors if actor.role == role]
        for role in ("source", "target")
    )
    return told(event.kind, event.status, sources, targets)


def _words(mentions: Sequence[Mention]) -> str:
    return ", ".join(dict.fromkeys(f"“{mention.text}”" for mention in mentions))
