"""A query's tree: its terms and how they are joined."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from storage.query.moments import Moment


@dataclass(frozen=True)
class Has:
    """The article carries this tag: `country:IR`, `lang:fa`, `source:irna`."""

    key: str
    label: str = field(compare=False)


@dataclass(frozen=True)
class Says:
    """The article's words hold these folded words, side by side."""

    words: str
    said: str = field(compare=False)


@dataclass(frozen=True)
class Since:
    """Published at that moment or later; an undated article, if it can't be earlier."""

    moment: Moment


@dataclass(frozen=True)
class Before:
    """Published before that moment; an undated article, if it can't be later."""

    moment: Moment


@dataclass(frozen=True)
class Dyad:
    """Two who acted with each other, whichever began: in any event that was done, or in one of a
    kind (`call`)."""

    one: Has
    other: Has
    event: str | None = None

    @property
    def met(self) -> Has:
        """The tag of articles that tell it: `pair:IR:PK:call`."""
        ids = sorted(side.key.partition(":")[2] for side in (self.one, self.other))
        return Has(":".join(["pair", *ids, *([self.event] if self.event else [])]), self.label)

    @property
    def label(self) -> str:
        """How one would say it: "Iran with Pakistan: call"."""
        together = f"{self.one.label} with {self.other.label}"
        return f"{together}: {self.event}" if self.event else together


@dataclass(frozen=True)
class All:
    """Every part; without parts, everything."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True)
class Any:
    """At least one of the parts."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True)
class Not:
    """Whatever the part does not match."""

    part: "Node"


Leaf = Has | Says | Since | Before
Node = Leaf | Dyad | All | Any | Not


NOTHING_ASKED = All(())


def both(parts: "list[Node]") -> "Node":
    """All of the parts, each once, as flat as it can be."""
    flat = _each_once(part.parts if isinstance(part, All) else (part,) for part in parts)
    return flat[0] if len(flat) == 1 else All(flat)


def either(parts: "list[Node]") -> "Node":
    """At least one of the parts, each once, as flat as it can be."""
    flat = _each_once(part.parts if isinstance(part, Any) else (part,) for part in parts)
    return flat[0] if len(flat) == 1 else Any(flat)


def _each_once(groups: "Iterable[tuple[Node, ...]]") -> "tuple[Node, ...]":
    return tuple(dict.fromkeys(chain.from_iterable(groups)))


def negated(part: "Node") -> "Node":
    """Whatever the part does not match."""
    return part.part if isinstance(part, Not) else Not(part)


def named_together(node: "Node") -> "Node":
    """The same with each two who acted with each other merely named in one article."""
    match node:
        case Dyad(one, other):
            return both([one, other])
        case Not(part):
            return Not(named_together(part))
        case All(parts):
            return both([named_together(part) for part in parts]) if parts else node
        case Any(parts):
            return either([named_together(part) for part in parts])
        case _:
            return node


def leaves(node: Node) -> Iterator[Leaf]:
    """Every term of the tree."""
    match node:
        case Not(part):
            yield from leaves(part)
        case All() | Any():
            for part in node.parts:
                yield from leaves(part)
        case Dyad():
            yield node.met
        case _:
            yield node


def depth(node: Node) -> int:
    """How deep the tree is: 1 for a single term."""
    match node:
        case Not(part):
            return 1 + depth(part)
        case All() | Any():
            return 1 + max((depth(part) for part in node.parts), default=0)
        case _:
            return 1
