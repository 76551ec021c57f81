"""How the wordings of events in Arabic, Persian and Urdu are written down and read.

A row reads: kind, CAMEO code, what marks the target (a particle before it in Persian and Arabic,
behind it in Urdu; `object` for whoever is named next, in Arabic), then the wordings. `noun` says
that they name a deed that another verb does, `two` that it takes two; `@treaty` that one of the
words of that list must stand in the sentence.
"""

from dataclasses import dataclass, field

from jobs.rules.article import EventKind
from jobs.rules.events.eastern.letters import plain, words
from jobs.rules.events.eastern.needs import NEEDS
from jobs.rules.events.triggers import KINDS

# Forms of Persian verbs that neither end a clause nor do what a noun says.
_VERBS = words(
    "داده دهد دهند کند کنند کرده شده شود شوند گیرد گیرند گرفته داشته گوید گفته خوانده داند دانسته رود روند"
)


@dataclass(frozen=True, slots=True)
class Wording:
    """A wording of an event."""

    kind: EventKind
    cameo: str
    to: frozenset[str]
    words: tuple[str, ...]
    needs: frozenset[str] = frozenset()

    @property
    def noun(self) -> bool:
        """Whether it names a deed that another verb does."""
        return "noun" in self.to


@dataclass(frozen=True, slots=True)
class Tongue:
    """What one language's sentences are read by."""

    table: str
    # Marks of whoever is no subject, and of the subject itself.
    marks: frozenset[str]
    subject: frozenset[str] = frozenset()
    # Whether these marks stand behind, and whether the verb stands first.
    marks_follow: bool = False
    verb_first: bool = False
    breaks: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    # Nouns and titles between a particle or country and whom it belongs to.
    company: frozenset[str] = frozenset()
    # Verbs behind which "and" begins another clause.
    ends: frozenset[str] = frozenset()
    planned: frozenset[str] = frozenset()
    denied: frozenset[str] = frozenset()
    called_for: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    # Whoever is meant by these was spoken of before: as the subject, and as the object.
    he: frozenset[str] = frozenset()
    him: frozenset[str] = frozenset()
    both: frozenset[str] = frozenset()
    # "Two", which a title follows where both are meant.
    two: str = ""
    # Verbs that do what the noun before or behind them says.
    light: frozenset[str] = frozenset()
    # The country of whose offices its press speaks without naming it.
    home: str = ""
    wordings: dict[str, tuple[Wording, ...]] = field(init=False, hash=False, compare=False)
    # Words that tell a deed without their verb; of things that are given it may be the thing.
    deeds: frozenset[str] = field(init=False, hash=False, compare=False)

    def __post_init__(self) -> None:
        found: dict[str, list[Wording]] = {}
        for row in self.table.strip().splitlines():
            head, _, phrases = row.partition(" : ")
            for wording in _row(plain(head).split(), plain(phrases).split("|")):
                found.setdefault(wording.words[0], []).append(wording)
        by_first = {w: tuple(sorted(ws, key=_rank)) for w, ws in found.items()}
        object.__setattr__(self, "wordings", by_first)
        told = {
            word
            for word, ws in by_first.items()
            if ws[0].kind != "aid" and any(not self.verbal(wording) for wording in ws)
        }
        object.__setattr__(self, "deeds", frozenset(told))

    def verbal(self, wording: Wording) -> bool:
        """Whether a wording is one only by its verb: "made a proposal"."""
        return len(wording.words) > 1 and wording.words[-1] in self.ends | self.light | _VERBS


def _rank(wording: Wording) -> tuple[int, bool]:
    """The longest first; of those as long the one that needs other words."""
    return -len(wording.words), not wording.needs


def _row(head: list[str], phrases: list[str]) -> list[Wording]:
    kind, cameo, *to = head
    code = "" if cameo == "-" else cameo
    needs = frozenset[str]().union(*(NEEDS[name[1:]] for name in to if name[0] == "@"))
    marks = frozenset(name for name in to if name[0] != "@")
    return [Wording(KINDS[kind], code, marks, tuple(said.split()), needs) for said in phrases]
