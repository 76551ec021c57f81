"""Labelled texts: marked by an editor, taken apart into the text and what is to be read in it.

README.md of this folder says how texts are marked.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple, get_args

from jobs.gazetteer import load_gazetteer
from jobs.rules.article import EventKind, EventStatus, FieldName
from jobs.rules.gazetteer import Body, Person
from jobs.rules.slugs import own_id

HERE = Path(__file__).parent
HELD_OUT = "held_out"
FOLDERS = (HERE, HERE / HELD_OUT)
SEEDS = HERE.parents[1] / "seeds"


class LabelError(Exception):
    """A sentence about a text whose marks can't be read: file, place, remedy."""


class Span(NamedTuple):
    """A mention as an editor marked it: `start` to `end` (exclusive) in its field."""

    field: FieldName
    start: int
    end: int
    id: str


class Said(NamedTuple):
    """A quotation: its words, and the id of the speaker or None."""

    speaker: str | None
    text: str


class Deed(NamedTuple):
    """An event with the ids of those who did it and to whom."""

    kind: str
    status: str
    sources: frozenset[str]
    targets: frozenset[str]


@dataclass(frozen=True)
class Labelled:
    """A text and what is in it. `topics` is None where they are not labelled; `also` are topics
    that are right without being demanded."""

    name: str
    language: str
    day: date | None
    title: str | None
    text: str
    spans: Mapping[str, frozenset[Span]]
    deeds: tuple[Deed, ...]
    said: tuple[Said, ...]
    topics: frozenset[str] | None
    also: frozenset[str] = frozenset()

    @property
    def held_out(self) -> bool:
        """Whether rules are made without it in sight: those in a folder of their own."""
        return self.name.startswith(HELD_OUT)


class Ids:
    """What the names in marks stand for: ids of the gazetteer, else our own."""

    def __init__(self) -> None:
        known = load_gazetteer(SEEDS)
        self.topics = frozenset(known.subject)
        self._countries = frozenset(known.nation)
        self._persons = _by_name(known.persons)
        self._bodies = _by_name(known.bodies)

    def marked(self, mark: str) -> tuple[str, str]:
        """The kind of tag and the id that a mark stands for. Raises LabelError."""
        sign, name = mark[:1], mark[1:].strip()
        if sign == "@" and name:
            return "leaders", self._persons.get(name) or own_id(name)
        if sign == "#" and name:
            return "organizations", self._bodies.get(name) or own_id(name)
        if sign == "?" and "|" in name:
            return "candidates", "|".join(
                sorted(self.actor(part.strip()) for part in name.split("|"))
            )
        if mark in self._countries:
            return "countries", mark
        raise LabelError(f"{{{mark}}} is no country, @Person, #Organization or ?A|B.")

    def actor(self, name: str) -> str:
        """The id of somebody who acts or speaks."""
        if name in self._countries:
            return name
        return self._persons.get(name) or self._bodies.get(name) or own_id(name)


def _by_name(listed: Iterable[Person] | Iterable[Body]) -> dict[str, str]:
    """The ids by name, and by every other name that only one of them has: who is listed after the
    labels were written is still whom they mean."""
    bearers: dict[str, set[str]] = defaultdict(set)
    own: dict[str, str] = {}
    for one in listed:
        own[one.name] = one.id
        for name in (*one.names, one.acronym if isinstance(one, Body) else ""):
            bearers[name].add(one.id)
    return {name: next(iter(ids)) for name, ids in bearers.items() if len(ids) == 1} | own


def articles(ids: Ids) -> Iterator[Labelled]:
    """All labelled articles."""
    for path in _files("articles"):
        yield _article(_name(path), path.read_text(encoding="utf-8"), ids)


def sentences(ids: Ids) -> Iterator[Labelled]:
    """All labelled sentences."""
    for path in _files("sentences"):
        blocks = path.read_text(encoding="utf-8").strip().split("\n\n")
        for number, block in enumerate(blocks, 1):
            yield _sentence(f"{_name(path)}-{number:03}", path.stem, block, ids)


def _files(kind: str) -> Iterator[Path]:
    for folder in FOLDERS:
        yield from sorted((folder / kind).glob("*.txt"))


def _name(path: Path) -> str:
    return f"{HELD_OUT}/{path.stem}" if path.parents[1].name == HELD_OUT else path.stem


def unmarked(marked: str, field: FieldName, ids: Ids) -> tuple[str, list[tuple[str, Span]]]:
    """A marked text without its marks, and the mentions by kind of tag. Raises LabelError."""
    plain: list[str] = []
    opened: list[int] = []
    found: list[tuple[str, Span]] = []
    length, at = 0, 0
    while at < len(marked):
        if marked[at] == "[":
            opened.append(length)
        elif marked.startswith("]{", at):
            if not opened:
                raise LabelError(f"nothing was opened before {marked[at : at + 20]!r}.")
            end = marked.find("}", at)
            kind, id = ids.marked(marked[at + 2 : end])
            found.append((kind, Span(field, opened.pop(), length, id)))
            at = end
        else:
            plain.append(marked[at])
            length += 1
        at += 1
    if opened:
        raise LabelError(f"a mark is not closed: {''.join(plain)[opened[-1] :][:30]!r}.")
    return "".join(plain), found


def _article(name: str, written: str, ids: Ids) -> Labelled:
    head, _, rest = written.partition("\n\n")
    body, _, foot = rest.partition("\n---")
    facts = dict(_fact(name, line) for line in head.splitlines() if line.strip())
    try:
        return _labelled(
            name,
            facts["language"],
            facts["date"],
            facts.get("title"),
            body.strip(),
            foot.strip().splitlines(),
            ids,
            topics=_topics(facts["topics"], ids),
            also=_topics(facts.get("also", ""), ids),
        )
    except KeyError as missing:
        raise LabelError(f"{name}: the line {missing} is missing.") from missing
    except (LabelError, ValueError) as error:
        raise LabelError(f"{name}: {error}") from error


def _sentence(name: str, language: str, block: str, ids: Ids) -> Labelled:
    first, *foot = block.splitlines()
    day, _, marked = first.partition("|")
    try:
        return _labelled(name, language, day.strip(), None, marked.strip(), foot, ids)
    except (LabelError, ValueError) as error:
        raise LabelError(f"{name}: {error}") from error


def _labelled(
    name: str,
    language: str,
    day: str,
    title: str | None,
    body: str,
    foot: list[str],
    ids: Ids,
    topics: frozenset[str] | None = None,
    also: frozenset[str] = frozenset(),
) -> Labelled:
    text, found = unmarked(body, "text", ids)
    plain_title = None
    if title:
        plain_title, in_title = unmarked(title, "title", ids)
        found += in_title
    return Labelled(
        name=name,
        language=language,
        day=None if day == "-" else date.fromisoformat(day),
        title=plain_title,
        text=text,
        spans=_by_kind(found),
        deeds=tuple(_deed(line[6:], ids) for line in foot if line.startswith("event:")),
        said=tuple(_said(line[6:], text, ids) for line in foot if line.startswith("quote:")),
        topics=topics,
        also=also,
    )


def _by_kind(found: list[tuple[str, Span]]) -> dict[str, frozenset[Span]]:
    kinds = ("leaders", "countries", "organizations", "candidates")
    return {kind: frozenset(span for told, span in found if told == kind) for kind in kinds}


def _fact(name: str, line: str) -> tuple[str, str]:
    key, colon, value = line.partition(":")
    if not colon:
        raise LabelError(f"{name}: {line!r} is no `key: value`.")
    return key.strip(), value.strip()


def _topics(listed: str, ids: Ids) -> frozenset[str]:
    topics = frozenset(part.strip() for part in listed.split(";") if part.strip())
    if unknown := topics - ids.topics:
        raise LabelError(f"there is no topic {', '.join(sorted(unknown))}.")
    return topics


def _deed(line: str, ids: Ids) -> Deed:
    what, bar, who = line.partition("|")
    kind, _, status = what.strip().partition(" ")
    if not bar or kind not in get_args(EventKind) or status not in get_args(EventStatus):
        raise LabelError(f"{line.strip()!r} is no `kind status | sources > targets`.")
    sources, _, targets = who.partition(">")
    return Deed(kind, status, _actors(sources, ids), _actors(targets, ids))


def _actors(listed: str, ids: Ids) -> frozenset[str]:
    return frozenset(ids.actor(part.strip()) for part in listed.split(" + ") if part.strip())


def _said(line: str, text: str, ids: Ids) -> Said:
    speaker, bar, words = line.partition("|")
    words = words.strip().replace("\\n", "\n")
    if not bar or words not in text:
        raise LabelError(f"the quotation {words[:40]!r} does not stand in the text.")
    return Said(None if speaker.strip() == "?" else ids.actor(speaker.strip()), words)
