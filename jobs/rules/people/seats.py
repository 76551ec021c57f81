"""Who is asked for by an office: "president of Iran", "the UN secretary-general", "Iran's FM"."""

from collections.abc import Iterator, Sequence, Set
from datetime import date
from itertools import combinations

from jobs.rules.gazetteer import Gazetteer, Office
from jobs.rules.names.senses import COMMON_TITLES
from jobs.rules.people.wordlists import HONORIFICS, PAST
from storage.folding import fold
from storage.query import Kind, Names

# A title has at most so many words; the longest is taken.
_LENGTHS = (5, 4, 3, 2, 1)
# What goes before a title.
_BEFORE = PAST | {"the"}


def seated(
    known: Gazetteer, names: Names, asked: Sequence[str], day: date
) -> tuple[str, tuple[str, ...]]:
    """The first of these folded texts that names an office, and who holds it on that day, or held
    it last; "" and nobody if none does."""
    for text in asked:
        words = text.removeprefix("the ")
        found = (office for office in _near(known, names, words) if words in _calls(known, office))
        if holders := dict.fromkeys(p for office in found for p in _holders(known, office, day)):
            return text, tuple(holders)
    return "", ()


def without_titles(known: Gazetteer, names: Names, words: Sequence[str]) -> Sequence[str]:
    """What follows the titles that words begin with: of "Pakistan's PM Sharif" it is "Sharif"."""
    titles = {fold(title) for office in known.offices for title in office.titles}
    titles |= {fold(title) for common in COMMON_TITLES.values() for title in common}
    rest = words
    while used := next((n for n in _LENGTHS if _is_title(rest[:n], titles, names)), 0):
        rest = rest[used:]
    return rest


def _is_title(words: Sequence[str], titles: Set[str], names: Names) -> bool:
    """Whether it is a title, what goes before one, or the country of its holder."""
    every = fold(" ".join(words)).split()
    said = " ".join(word for word in every if word not in _BEFORE)
    country = any(
        name.kind is Kind.COUNTRY
        for called in (said, said.removesuffix(" s"))
        for name in names.named(called)
    )
    return country or said in titles or said in HONORIFICS or bool(every and not said)


def _near(known: Gazetteer, names: Names, text: str) -> list[Office]:
    """The offices of whichever countries and organizations are named in a text; without one, those
    that go by a name of their own, such as Pope."""
    words = text.split()
    runs = combinations(range(len(words) + 1), 2)
    named = {name.id for at, end in runs for name in names.named(" ".join(words[at:end]))}
    offices = {id_ for owner in named for id_ in known.offices_of.get(owner, ())}
    if offices:
        return [known.office[id_] for id_ in sorted(offices)]
    return [office for office in known.offices if fold(office.name) == text]


def _calls(known: Gazetteer, office: Office) -> set[str]:
    return {fold(called) for called in _called(known, office)}


def _called(known: Gazetteer, office: Office) -> Iterator[str]:
    yield office.name
    names, adjectives = _owner(known, office.of)
    for title in (*office.titles, *COMMON_TITLES.get(office.kind, ())):
        for name in names:
            yield from (f"{title} of {name}", f"{title} of the {name}", f"{name} {title}", f"{name}'s {title}")  # fmt: skip
        for adjective in adjectives:
            yield f"{adjective} {title}"


def _owner(known: Gazetteer, id_: str) -> tuple[Sequence[str], Sequence[str]]:
    """What a country or organization is called, and the adjectives made of it."""
    if nation := known.nation.get(id_):
        return (nation.name, *nation.names), nation.adjectives
    if body := known.body.get(id_):
        return [name for name in (body.name, body.acronym, *body.names) if name], ()
    return (), ()


def _holders(known: Gazetteer, office: Office, day: date) -> list[str]:
    if standing := known.holders_on(office.id, day):
        return standing
    over = [term for term in known.holders.get(office.id, ()) if term.end and term.end < day]
    return [max(over, key=lambda term: term.end or day).person] if over else []
