"""What was read against what an editor marked: right, wrong and missed, for each kind of tag.

A mention is right with exactly its words and its id; a person's may begin with the title too. A
topic is right if it is among those asked
for; one that is said to be right too, or is the broader one of such, counts neither way. An event
is right in kind and status if it names nobody who is not in the label, on the side where the label
has them, and somebody on each side where the label has anybody; who calls, meets or signs with
another may stand on either side, and two of them must be named. Where a deed is called for, the
appeal or demand itself counts neither way unless it is marked; nor does an attack by nobody known,
which is read for whom it hit. A quotation is right with exactly
its words, marks and last comma or full stop aside, and with its speaker.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from jobs.reading import Reader
from jobs.rules.article import Published, Read, Reading
from jobs.rules.texts.dates import published_on
from tests.quality.labels import Deed, Labelled, Span

KINDS = ("countries", "leaders", "organizations", "quotes", "events", "topics")
# Deeds that two do with each other: the text may say who began, or not.
_MUTUAL = frozenset(["call", "meet", "sign"])
_ASKING = frozenset(["appeal", "demand"])
T = TypeVar("T")
_EDGES = " \n\t\"'“”‘’«».,،۔。，"


@dataclass
class Score:
    """How often it was right, wrong (read, not marked) and missed (marked, not read)."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    slips: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of what was read that is right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """The share of what was marked that was read."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / both if both else 1.0

    def add(self, other: "Score") -> None:
        """Take in another score."""
        self.right += other.right
        self.wrong += other.wrong
        self.missed += other.missed
        self.slips += other.slips


def scored(
    reader: Reader, texts: Iterable[Labelled], broader: Mapping[str, tuple[str, ...]]
) -> dict[str, dict[str, Score]]:
    """The scores by kind of tag and language; those of all languages under `all`."""
    table: dict[str, dict[str, Score]] = {kind: {"all": Score()} for kind in KINDS}
    for label in texts:
        reading = _read(reader, label)
        for kind, score in compared(label, reading, broader).items():
            table[kind]["all"].add(score)
            table[kind].setdefault(label.language, Score()).add(score)
    return table


def _read(reader: Reader, label: Labelled) -> Reading:
    published = published_on(label.day) if label.day else Published()
    read = Read(
        source=label.name,
        title=label.title or label.text[:80],
        title_made=label.title is None,
        text=label.text,
        outlet=None,
        dateline=None,
        licence=None,
        language=label.language,
        published=published,
    )
    return reader.tag(read, published).reading


def compared(
    label: Labelled, reading: Reading, broader: Mapping[str, tuple[str, ...]]
) -> dict[str, Score]:
    """How one text was read, by kind of tag. `broader` are the topics that each belongs to."""
    scores = {kind: _mentions(label, reading, kind) for kind in KINDS[:3]}
    scores["quotes"] = _quotes(label, reading)
    scores["events"] = _events(label, reading)
    if label.topics is not None:
        scores["topics"] = _topics(label, reading, broader)
    return scores


def _mentions(label: Labelled, reading: Reading, kind: str) -> Score:
    marked = set(label.spans[kind])
    read: set[tuple[str, int, int, str]] = {
        (mention.field, mention.start, mention.end, tag.id)
        for tag in getattr(reading, kind)
        for mention in tag.mentions
    }
    if kind == "leaders":
        read = {_without_title(span, marked) for span in read}
    text = {"text": label.text, "title": label.title or ""}

    def told(span: tuple[str, int, int, str]) -> str:
        place, start, end, id = span
        return f"{text[place][start:end]!r} = {id}"

    return _score(label.name, marked & read, read - marked, marked - read, told)


def _without_title(span: tuple[str, int, int, str], marked: set[Span]) -> tuple[str, int, int, str]:
    """The mark of the same person that ends there too, if the mention only begins earlier."""
    place, start, end, id = span
    longer = (m for m in marked if (m.field, m.end, m.id) == (place, end, id) and m.start > start)
    return next(longer, span)


def _topics(label: Labelled, reading: Reading, broader: Mapping[str, tuple[str, ...]]) -> Score:
    asked = set(label.topics or ())
    right_too = asked | label.also
    free = {up for topic in right_too for up in broader[topic]} | right_too
    read = {topic.id for topic in reading.topics}
    return _score(label.name, asked & read, read - free, asked - read, str)


def _quotes(label: Labelled, reading: Reading) -> Score:
    left = [(said.speaker, said.text.strip(_EDGES)) for said in label.said]
    right, wrong = [], []
    for quote in reading.quotes:
        said = (quote.speaker, quote.text.strip(_EDGES))
        if said in left:
            left.remove(said)
            right.append(said)
        else:
            wrong.append(said)
    return _score(label.name, right, wrong, left, lambda said: f"{said[1]!r} by {said[0]}")


def _events(label: Labelled, reading: Reading) -> Score:
    left = list(label.deeds)
    asked = any(deed.status == "called_for" for deed in left)
    right, wrong = [], []
    for event in reading.events:
        deed = Deed(
            event.kind,
            event.status,
            frozenset(actor.id for actor in event.actors if actor.role == "source"),
            frozenset(actor.id for actor in event.actors if actor.role == "target"),
        )
        if same := next((other for other in left if _tells(deed, other)), None):
            left.remove(same)
            right.append(deed)
        elif not (asked and deed.kind in _ASKING) and (deed.sources or deed.kind != "attack"):
            wrong.append(deed)
    return _score(label.name, right, wrong, left, _told)


def _tells(read: Deed, marked: Deed) -> bool:
    if (read.kind, read.status) != (marked.kind, marked.status):
        return False
    if read.kind in _MUTUAL:
        both, asked = read.sources | read.targets, marked.sources | marked.targets
        return both <= asked and len(both) >= min(2, len(asked))
    return (
        read.sources <= marked.sources
        and read.targets <= marked.targets
        and bool(read.sources) == bool(marked.sources)
        and bool(read.targets) == bool(marked.targets)
    )


def _told(deed: Deed) -> str:
    sides = " > ".join(" + ".join(sorted(side)) for side in (deed.sources, deed.targets))
    return f"{deed.kind} {deed.status} | {sides}"


def _score(
    name: str,
    right: Collection[T],
    wrong: Collection[T],
    missed: Collection[T],
    told: Callable[[T], str],
) -> Score:
    slips = [f"{name}: wrong  {told(one)}" for one in wrong]
    slips += [f"{name}: missed {told(one)}" for one in missed]
    return Score(len(right), len(wrong), len(missed), sorted(slips))
