"""How an admin names somebody: without titles, in capitals where they belong, and nobody by words
that name something else."""

from collections.abc import Iterator, Set

from jobs.rules.gazetteer import Gazetteer, Office
from jobs.rules.names.senses import COMMON_TITLES
from jobs.rules.people.wordlists import HONORIFICS, PAST, words_of
from storage.folding import fold

_TITLES = words_of(
    "dr mr mrs ms sir gen general prof professor engineer minister president pm fm premier"
)
# They stand in no name of a person, or do not begin one.
_NEVER = words_of("the of and for from with")
_OPENING = words_of(
    "new old north south east west northern southern eastern western central middle upper lower "
    "greater united saint los las royal national international federal supreme prime deputy vice"
)
_CLOSING = words_of(
    "city state province region district county street river gulf sea ocean strip coast island "
    "islands peninsula minister ministry president government parliament army council committee "
    "party agency organization university court authority movement office war talks"
)
# Between the parts of a name they stay small.
_PARTICLES = words_of("bin ibn bint al el de da di del della van von der den ten ter la le du dos")
_FEWEST = 2


def untitled(name: str, office: Office) -> Iterator[str]:
    """The name as it was said, then without the titles that it begins with, as long as it stays a
    full one."""
    yield name
    titles = {fold(title) for title in (*office.titles, *COMMON_TITLES.get(office.kind, ()))}
    yield _without(name, titles | _TITLES)
    yield _without(name, titles | _TITLES | HONORIFICS | PAST)


def _without(name: str, titles: Set[str]) -> str:
    words = name.split()
    longest = max((title.count(" ") + 1 for title in titles), default=1)
    while used := next(
        (n for n in range(longest, 0, -1) if fold(" ".join(words[:n])) in titles), 0
    ):
        if len(fold(" ".join(words[used:])).split()) < _FEWEST:
            break
        words = words[used:]
    return " ".join(words)


def written(name: str) -> str:
    """The name in capitals where they belong, if it was typed all small or all large."""
    if name != name.lower() and name != name.upper():
        return name
    first, *others = name.lower().split()
    return " ".join([first.title(), *map(_written, others)])


def _written(word: str) -> str:
    return word if word in _PARTICLES else word.title()


def names_a_thing(name: str, known: Gazetteer) -> bool:
    """Whether words are known to name something else than a person, or have the form of that."""
    folded, words = fold(name), [fold(word) for word in name.split()]
    if not folded or words[0] in _OPENING or words[-1] in _CLOSING or not _NEVER.isdisjoint(words):
        return True
    if folded in set(map(fold, _of_things(known))):
        return True
    of_titles = {word for title in _of_offices(known) for word in title.split()}
    return (of_titles | set(map(fold, _of_nations(known)))).issuperset(folded.split())


def _of_offices(known: Gazetteer) -> Iterator[str]:
    for office in known.offices:
        yield from map(fold, (office.name, *office.titles))
    for titles in COMMON_TITLES.values():
        yield from map(fold, titles)


def _of_nations(known: Gazetteer) -> Iterator[str]:
    for nation in known.nations:
        yield from (nation.name, *nation.names, *nation.capital, *nation.people)
        yield from (*nation.adjectives, *nation.epithets)


def _of_things(known: Gazetteer) -> Iterator[str]:
    yield from _of_nations(known)
    for body in known.bodies:
        yield from (body.name, body.acronym, *body.names)
    yield from (trap.words for trap in known.traps)
    yield from (subject.name for subject in known.subjects)
    for clue in known.clues:
        yield from clue.words
