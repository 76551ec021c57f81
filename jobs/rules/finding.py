"""Finding known names in a text, each with the place it stands at.

The text is folded into a row of words between single spaces; one automaton finds every known
name in the row at once, and the way back to the text's own code points is kept. Of names that
overlap the longest wins. Then the spelling in the text is looked at: "us" is not "US", "turkey"
is not "Turkey".
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum
from itertools import combinations

from ahocorasick_rs import AhoCorasick

from jobs.rules.laid import Laid
from storage.folding import fold


class Layer(IntEnum):
    """Names that compete for the same words. A title may stand on words of a name."""

    NAME = 0
    TITLE = 1
    TOPIC = 2


class How(Enum):
    """What kind of name a sense is; decides in which company it counts."""

    NAME = "name"
    SHORT = "short"
    ACRONYM = "acronym"
    PEOPLE = "people"
    CAPITAL = "capital"
    EPITHET = "epithet"
    TRAP = "trap"
    TITLE = "title"
    CLUE = "clue"


class Case(IntEnum):
    """What the letters in the text must look like, by how the name itself is written."""

    ANY = 0
    PROPER = 1
    CAPITALS = 2


@dataclass(frozen=True, slots=True)
class Sense:
    """One thing that a name can mean: `kind` and `id` say whom, `words` is how we write it."""

    words: str
    layer: Layer
    kind: str
    id: str
    how: How = How.NAME
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Meaning:
    """All that a name can mean, its ids, and whether it is ever written with a full stop."""

    senses: tuple[Sense, ...]
    ids: frozenset[str]
    dotted: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """A name where it stands: words `first` to `last` (exclusive), code points `start` to `end`."""

    first: int
    last: int
    start: int
    end: int
    meaning: Meaning

    @property
    def senses(self) -> tuple[Sense, ...]:
        """What the name can mean."""
        return self.meaning.senses


# What Arabic writes onto the front of a word: and, in, for, so, like, the.
_PREFIXES = frozenset(["", "و", "ب", "ل", "وب", "ول"])
_ARTICLES = frozenset(["ال", "وال", "بال", "فال", "کال", "لل", "ولل", "وبال"])
_ALL_PREFIXES = _PREFIXES | _ARTICLES
_ARTICLES_OR_NONE = _ARTICLES | {""}
# A shorter word with a prefix is too often another word.
_PREFIXED_LETTERS, _ARTICLE_LETTERS = 5, 3
# Acronyms that a headline in capitals holds as plain words.
_PLAIN_WORDS = frozenset(["us", "who", "is", "it", "pa", "au", "am", "pm", "un", "sco", "can"])
_MOST_ACRONYM_LETTERS = 6
_SHORT_TITLE = 3
# The ways of naming a country that count inside an organization's name.
_INSIDE = (How.NAME, How.PEOPLE)


class _Pattern:
    """A folded name as the automaton knows it: what it means, by the letters it is written in."""

    __slots__ = ("cases", "meanings", "prefixes", "words")

    def __init__(
        self, words: int, prefixes: frozenset[str] | None, senses: Sequence[tuple[Case, Sense]]
    ) -> None:
        self.words, self.prefixes = words, prefixes
        self.cases = tuple(sorted({case for case, _ in senses}))
        self.meanings = {
            cases: _meaning([sense for case, sense in senses if case in cases])
            for length in range(1, len(self.cases) + 1)
            for cases in combinations(self.cases, length)
        }


class Finder:
    """All known names as one automaton. Built once; finding changes nothing."""

    def __init__(self, senses: Iterable[Sense]) -> None:
        spelt: dict[_Key, list[tuple[Case, Sense]]] = defaultdict(list)
        for sense in senses:
            if way := _way(fold(sense.words), sense.layer):
                spelt[sense.layer, *way].append((_case(sense), sense))
        meant: dict[str, list[tuple[Layer, _Pattern]]] = defaultdict(list)
        for (layer, written, prefixes), cased in spelt.items():
            pattern = _Pattern(len(written.split()), prefixes, cased)
            meant[written].append((layer, pattern))
        self._writings = list(meant)
        self._meant = list(meant.values())
        self._automaton = AhoCorasick(self._writings) if self._writings else None

    @property
    def writings(self) -> Sequence[str]:
        """What the automaton looks for."""
        return self._writings

    def find(self, laid: Laid) -> tuple[list[Hit], list[Hit], list[Hit]]:
        """The names, titles and topic words of a text, in the order of the text."""
        found: tuple[list[_Match], list[_Match], list[_Match]] = ([], [], [])
        if self._automaton is None:
            return [], [], []
        for which, start, end in self._automaton.find_matches_as_indexes(
            laid.row, overlapping=True
        ):
            for layer, pattern in self._meant[which]:
                if match := _match(laid, pattern, start, end):
                    found[layer].append(match)
        return _longest(found[0]), _longest(found[1]), _longest(found[2])


_Key = tuple[Layer, str, frozenset[str] | None]
_Match = tuple[int, int, Hit]


def _meaning(senses: Sequence[Sense]) -> Meaning:
    return Meaning(
        senses=tuple(senses),
        ids=frozenset(sense.id for sense in senses),
        dotted=any(sense.words.endswith(".") for sense in senses),
    )


def _way(folded: str, layer: Layer) -> tuple[str, frozenset[str] | None] | None:
    """How a folded name is looked for: as whole words, or in Arabic script with a prefix too."""
    if not folded:
        return None
    if "\u0600" <= folded[0] <= "\u06ff":
        head = folded.split(" ", 1)[0]
        if head.startswith("ال") and len(head) - 2 >= _ARTICLE_LETTERS:
            return f"{folded[2:]} ", _ARTICLES
        if len(head) >= _PREFIXED_LETTERS:
            return f"{folded} ", _ALL_PREFIXES
        if len(head) >= _ARTICLE_LETTERS and layer is not Layer.NAME:
            return f"{folded} ", _ARTICLES_OR_NONE
    return f" {folded} ", None


def _case(sense: Sense) -> Case:
    """How the letters must look. Titles are written either way, "PM" and "FM" aside."""
    if sense.how is How.TRAP or (sense.how is How.TITLE and not _is_short_title(sense.words)):
        return Case.ANY
    letters = [char for char in sense.words if char.isalpha()]
    if len(letters) <= _MOST_ACRONYM_LETTERS and all(char.isupper() for char in letters):
        return Case.CAPITALS
    if any(char.isupper() for char in sense.words):
        return Case.PROPER
    return Case.ANY


def _is_short_title(words: str) -> bool:
    return len(words) <= _SHORT_TITLE and words.isupper()


def _match(laid: Laid, pattern: _Pattern, start: int, end: int) -> _Match | None:
    if pattern.prefixes is None:
        first, before = laid.word_at(start + 1), 0
        at = laid.starts[first]
    else:
        first = laid.word_at(start)
        before = laid.into_word(first, start)
        prefix = laid.row[start - before : start]
        if prefix not in pattern.prefixes:
            return None
        if prefix in _ARTICLES:
            before -= len("ال")
        at = laid.start_in_word(first, before) if before else laid.starts[first]
    last = first + pattern.words
    cases = tuple(case for case in pattern.cases if not case or _looks(laid, case, first, last))
    if not cases:
        return None
    meaning = pattern.meanings[cases]
    return end - start, first, Hit(first, last, at, _end(laid, last, meaning), meaning)


def _end(laid: Laid, last: int, meaning: Meaning) -> int:
    """Where a name ends: with its full stop if it is written with one (`U.N.`)."""
    end = laid.ends[last - 1]
    return end + 1 if meaning.dotted and laid.text[end : end + 1] == "." else end


def _looks(laid: Laid, case: Case, first: int, last: int) -> bool:
    """Whether the text writes the name as names are written."""
    spelt = laid.text[laid.starts[first] : laid.ends[last - 1]]
    if case is Case.PROPER:
        return spelt[0].isupper() if last - first == 1 else not spelt.islower()
    if not spelt.isupper():
        return len(spelt) > 3 and spelt[0].isupper() and spelt[1:].islower()
    return spelt.lower() not in _PLAIN_WORDS or not _shouted(laid, first, last)


def _shouted(laid: Laid, first: int, last: int) -> bool:
    """Whether the words around are in capitals too, so that capitals say nothing."""
    around = [laid.spelt(word) for word in (first - 1, last) if 0 <= word < len(laid.words)]
    return bool(around) and all(word.isupper() for word in around) and len(max(around, key=len)) > 3


def _longest(matches: list[_Match]) -> list[Hit]:
    """Of the names that overlap the longest, in the order of the text.

    A country inside an organization's name is kept beside it: "Iran's Foreign Ministry" speaks of
    Iran too.
    """
    matches.sort(key=lambda match: (-match[0], match[1]))
    taken: dict[int, Hit] = {}
    kept: list[Hit] = []
    for _, first, hit in matches:
        words = range(first, hit.last)
        over = [taken[word] for word in words if word in taken]
        if not over or (len(over) == len(words) and _belongs_inside(hit, over)):
            for word in words:
                taken[word] = hit
            kept.append(hit)
    kept.sort(key=lambda hit: hit.first)
    return kept


def _belongs_inside(hit: Hit, taken: Sequence[Hit]) -> bool:
    """Whether a country's name lies within the name of one organization."""
    outer = taken[0]
    return (
        all(other is outer for other in taken)
        and any(sense.kind == "org" for sense in outer.senses)
        and any(sense.kind == "country" and sense.how in _INSIDE for sense in hit.senses)
    )
