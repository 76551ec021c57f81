"""A text in which whoever can act is covered by signs that no text has, and who they are."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from jobs.rules.article import Mention, Reading
from jobs.rules.events.alphabet import NATION_MARK, PERSON_MARK
from jobs.rules.events.line import Who

# What a mention is covered with, but for its last letter, which says who it is.
_COVER = "\ufdd2"
_MARKS = re.compile("[\ufdd0-\ufdd2]")

# Who is named, and where in the text.
Named = list[tuple[int, Who]]


def covered(text: str, reading: Reading) -> tuple[str, Named]:
    """The text, letter for letter, each mention covered; of mentions inside each other the widest.
    And who is mentioned in it, in its order."""
    if not text.isascii() and any(map(text.__contains__, (PERSON_MARK, NATION_MARK, _COVER))):
        text = _MARKS.sub(" ", text)
    named: Named = []
    pieces: list[str] = []
    at = 0
    for start, below, _, who in sorted(_placed(reading)):
        if start >= at:
            named.append((start, who))
            mark = PERSON_MARK if who.person else NATION_MARK
            pieces += (text[at:start], _COVER * (-below - start - 1), mark)
            at = -below
    pieces.append(text[at:])
    return "".join(pieces), named


def sentences(
    bounds: Sequence[tuple[int, int]], named: Named
) -> Iterator[tuple[int, int, list[Who]]]:
    """The sentences, each with those who are named in it."""
    places, everyone = [place for place, _ in named], [who for _, who in named]
    at = 0
    for start, end in bounds:
        first, at = at, bisect_left(places, end, at)
        yield start, end, everyone[first:at]


def _placed(reading: Reading) -> list[tuple[int, int, int, Who]]:
    """Each mention by its start, its end below zero, so that the widest comes first, and whose it
    is: people before others."""
    placed = [
        (start, -end, number, who)
        for number, (who, mentions) in enumerate(_actors(reading))
        for start, end, _, field in mentions
        if field == "text"
    ]
    for one in reading.candidates:
        who = Who("|".join(one.ids), person=True, open=True)
        placed.append((one.start, -one.end, -1, who))
    return placed


def _actors(reading: Reading) -> Iterator[tuple[Who, Sequence[Mention]]]:
    for person in reading.leaders:
        office = (person.office or "").lower()
        yield Who(person.id, True, home=person.country, office=office), person.mentions
    for body in reading.organizations:
        yield Who(body.id, office=body.name.lower()), body.mentions
    for country in reading.countries:
        yield Who(country.id, country=True, home=country.id), country.mentions
