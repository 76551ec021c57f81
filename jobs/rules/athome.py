"""What the bodies of a country are called at home: "the Workers' Party", that of Brazil."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from storage.folding import fold

if TYPE_CHECKING:
    from jobs.rules.gazetteer import Body, Nation

# By what they are called at home, folded, the ids of bodies by their country's.
Homes = Mapping[str, Mapping[str, str]]
_LINKS = (" of the ", " of ", " in ")


def at_home(nations: Iterable[Nation], bodies: Iterable[Body]) -> Homes:
    """The listed bodies by their names without the country: those of two words and more."""
    countries: dict[str, str] = {}
    for nation in nations:
        for word in (nation.name, *nation.names, *nation.adjectives):
            countries.setdefault(fold(word), nation.id)
    found: dict[str, dict[str, str]] = {}
    for body in bodies:
        for name in filter(str.isascii, (body.name, *body.names)):
            for called, country in _without_country(name, countries):
                if " " in called:
                    found.setdefault(called, {}).setdefault(country, body.id)
    return found


def _without_country(name: str, countries: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """A name without its country, and the country's id."""
    if name.endswith(")"):
        called, _, country = name[:-1].partition(" (")
        if of := countries.get(fold(country)):
            yield fold(called), of
        return
    folded = fold(name)
    for link in _LINKS:
        called, _, country = folded.rpartition(link)
        if called and (of := countries.get(country)):
            yield called, of
    words = folded.split(" ")
    for count in (1, 2):
        if of := countries.get(" ".join(words[:count])):
            yield " ".join(words[count:]).removeprefix("s "), of
