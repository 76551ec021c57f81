"""The strangers of one article: who is who among full names, and whose a surname is."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from operator import itemgetter

from jobs.rules.names.declension import is_cyrillic
from jobs.rules.names.pages import Page, headline_case
from jobs.rules.people.capitals import PARTICLES, Piece
from jobs.rules.people.deeds import acts_alone, says, word_before
from jobs.rules.people.families import FAMILIES, FAMILIES_FIRST
from jobs.rules.people.familiesworld import FAMILIES_WORLD
from jobs.rules.people.given import GIVEN
from jobs.rules.people.nameforms import PLACED
from jobs.rules.people.roles import ENDERS, STOPS
from jobs.rules.people.russian import bent_surnames, nominative
from jobs.rules.people.strangers import Named, named
from jobs.rules.people.wordlists import GENERATIONS
from jobs.rules.slugs import own_id
from storage.folding import fold

_FAMILIES = FAMILIES | FAMILIES_WORLD
# Of those with one surname so many are told apart.
_MOST_NAMESAKES = 30
_LONGEST_KNOWN = 4
_SHORTEST_GIVEN = 4
# Behind these a place has somebody's name.
_PLACED = PLACED | {"in", "from"}
# A place in an article: the title comes before the text.
Place = tuple[bool, int]


@dataclass
class Stranger:
    """Somebody whom nobody listed: the fullest name, and what the text says of him."""

    id: str
    name: str
    words: tuple[str, ...]
    office: str | None = None
    country: str | None = None

    def is_also(self, words: Sequence[str]) -> bool:
        """Whether a shorter name is his: "Ahmad Rahmani" is "Ahmad Reza Rahmani"."""
        if words[-1] != self.words[-1] or len(words) > len(self.words):
            return False
        return self.words[-len(words) :] == words or (
            words[0] == self.words[0] and set(words) <= set(self.words)
        )


class Strangers:
    """Who the strangers of an article are, and what in it can be their names for short."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self.people: dict[str, Stranger] = {}
        self._known: list[tuple[Named, Stranger]] = []
        self._listed_ends: dict[tuple[str, ...], tuple[Place, Stranger]] = {}
        self._shorter: list[Named] = []
        self._introduced: dict[str, list[tuple[Place, Stranger]]] = defaultdict(list)
        self._given: dict[str, list[tuple[Place, Stranger]]] = defaultdict(list)
        self._meet([name for page in pages for name in named(page)])

    def _meet(self, names: Iterable[Named]) -> None:
        """Tell those apart who are named in full."""
        full: list[Named] = []
        names = list(names)
        surnames = {name.piece.name for name in names if name.sure and len(name.piece.words) == 1}
        for name in names:
            if name.listed and not (
                len(name.bearers) == 1 and acts_alone(name.page.laid, name.piece)
            ):
                continue
            whole = len(name.piece.words) > 1 and (name.sure or _is_kin(name, surnames))
            (full if whole else self._shorter).append(name)
        of: dict[tuple[str, ...], Stranger] = {}
        alike: dict[str, list[Stranger]] = defaultdict(list)
        for name in sorted(full, key=lambda name: -len(name.piece.words)):
            if name.piece.words not in of:
                of[name.piece.words] = self._who(name, alike[name.piece.words[-1]])
        for name in full:
            self._introduce(name, of[name.piece.words])

    def _who(self, name: Named, alike: list[Stranger]) -> Stranger:
        """Whose name it is: of somebody with a fuller one, or a new stranger's."""
        words = name.piece.words
        for stranger in alike[:_MOST_NAMESAKES]:
            if stranger.is_also(words):
                return stranger
        stranger = self._new(name)
        alike.append(stranger)
        return stranger

    def _new(self, name: Named) -> Stranger:
        text = name.page.laid.text[name.piece.start : name.piece.end]
        if is_cyrillic(text):
            text = " ".join(nominative(text.split()))
        return Stranger(own_id(text), text, name.piece.words)

    def _introduce(self, name: Named, stranger: Stranger) -> None:
        stranger = self.people.setdefault(stranger.id, stranger)
        if stranger.office is None and name.said.office:
            stranger.office, stranger.country = name.said.office, name.said.country
        self._known.append((name, stranger))
        place = (name.page.field != "title", name.piece.start)
        for short in _short(name.piece.words) if name.sure else (name.piece.name,):
            insort(self._introduced[short], (place, stranger), key=itemgetter(0))
        if name.sure:
            self._remember_given(name.piece.words, place, stranger)

    def meet_listed(self, page: Page, start: int, name: str, person: str) -> None:
        """Somebody listed is named in full: the given name may stand alone later."""
        words = tuple(name.split(" "))
        place = (page.field != "title", start)
        known = Stranger(person, name, words)
        self._remember_given(words, place, known)
        for first in range(1, len(words) - 1):
            end = tuple(map(fold, words[first:]))
            self._listed_ends.setdefault(end, (place, known))

    @property
    def known(self) -> Iterator[tuple[Named, Stranger]]:
        """Everybody named in full, and who it is. Whose words end the full name of somebody listed
        that was told before is him: "حسين أمير عبد اللهيان", and "عبد اللهيان"."""
        for name, stranger in self._known:
            listed = self._ends_listed(name)
            if listed:
                self.is_listed(listed.id, name)
            yield name, listed or stranger

    def _ends_listed(self, name: Named) -> Stranger | None:
        if not self._listed_ends:
            return None
        met = self._listed_ends.get(tuple(map(fold, name.piece.words)))
        titled = name.page.field == "title"
        return met[1] if met and (titled or met[0] < (True, name.piece.start)) else None

    def _remember_given(self, words: Sequence[str], place: Place, stranger: Stranger) -> None:
        given = words[0]
        if len(given) >= _SHORTEST_GIVEN and given in GIVEN and given not in FAMILIES_FIRST:
            insort(self._given[given], (place, stranger), key=itemgetter(0))

    def by_given(self, word: str, page: Page, start: int) -> Stranger | None:
        """Who is called by the given name alone: "Nawaz told the crowd"."""
        named = self._given.get(word)
        if not named or page.field == "title" or word_before(page.laid, start) in _PLACED:
            return None
        at = bisect_left(named, (True, start), key=itemgetter(0))
        return named[at - 1][1] if at else None

    def is_listed(self, person: str, name: Named) -> None:
        """Somebody listed in a spelling that is not: whoever was taken for a stranger is not one."""
        known = Stranger(person, name.piece.name, name.piece.words)
        for short in _short(name.piece.words):
            self._introduced[short] = [
                (place, known if other.words == known.words else other)
                for place, other in self._introduced[short]
            ]

    def nearest(self, words: str, page: Page, start: int) -> tuple[Place, Stranger] | None:
        """Whom a name for short means: the one introduced last before it; in a title anyone."""
        introduced = self._introduced.get(words)
        if not introduced:
            return None
        if page.field == "title":
            return introduced[0]
        at = bisect_left(introduced, (True, start), key=itemgetter(0))
        return introduced[at - 1] if at else None

    def shorter(self) -> Iterator[tuple[Named, Piece, Stranger]]:
        """The names for short, each with its place and whom it means."""
        for name in self._shorter:
            if name.page.field == "title" and headline_case(name.page.laid):
                yield from self._within(name)
                continue
            met = self.nearest(name.piece.name, name.page, name.piece.start)
            here = name.sure or (met is None and says(name.page.laid, name.piece))
            later = self._introduced.get(name.piece.name) if here else None
            if met := met or (later[0] if later else None):
                yield name, name.piece, met[1]
            elif not name.said.office and (
                called := self.by_given(name.piece.name, name.page, name.piece.start)
            ):
                yield name, name.piece, called
            elif name.sure:
                stranger = self._new(name)
                self._introduce(name, stranger)
                yield name, name.piece, self.people[stranger.id]

    def _within(self, name: Named) -> Iterator[tuple[Named, Piece, Stranger]]:
        """The known among the words of a headline."""
        words, start, at = name.piece.words, name.piece.start, 0
        while at < len(words):
            for long in range(min(_LONGEST_KNOWN, len(words) - at), 0, -1):
                some = " ".join(words[at : at + long])
                if not ENDERS.isdisjoint(words[at + long : at + long + 1]):
                    continue
                if met := self.nearest(some, name.page, start):
                    yield (
                        name,
                        Piece(start, start + len(some), words[at : at + long]),
                        met[1],
                    )
                    break
            else:
                long = 1
            start += len(" ".join(words[at : at + long])) + 1
            at += long


def _is_kin(name: Named, surnames: Set[str]) -> bool:
    """Whether a name of two words ends with the surname of somebody named: `Naina Yeltsin`."""
    words = name.piece.words
    return len(words) == 2 and not name.over and words[1] in surnames and words[0] not in STOPS


def _short(words: tuple[str, ...]) -> set[str]:
    """What somebody may be called after the full name."""
    others = {" ".join(words), *bent_surnames(words)}
    if len(words) > 2 and words[-1].rstrip(".") in GENERATIONS:
        words = words[:-1]
    last = words[-1]
    if words[0] in FAMILIES_FIRST:
        return {words[0], *others}
    begin = len(words) - 1
    while begin > 1 and words[begin - 1] in PARTICLES:
        begin -= 1
    short = {" ".join(words[begin:]), *others}
    if begin == len(words) - 1 or words[begin] not in ("bin", "ibn", "bint"):
        short.add(last)
    if len(words) > 2:
        short.add(" ".join(words[-2:]))
        # "Patricia Benavides Vargas", and Benavides: the father's name comes before the mother's.
        if {words[-2], last} <= _FAMILIES and words[-2] not in GIVEN:
            short.add(words[-2])
    if last.startswith(("al-", "el-")):
        short |= {last[3:], f"{last[:2]} {last[3:]}"}
    return short
