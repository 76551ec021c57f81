"""A town and its country as news names a place: "in Rask, Iran, on Friday"."""

from collections.abc import Iterator

from jobs.rules.events.alphabet import CLASS, NATION, pattern

_PLACED = pattern(
    r"(?<=[{place}{verb}{trigger}{=and}])(?P<town>[{name}]{1,4}(?:,[{name}]{1,3})?|N),(?:[x]{0,2})N"
    # Not a list of countries, and not a country that acts: "in Vienna, Iran agreed".
    r"(?:(?P<closed>$|[;\")]|,(?![{det}]?[{actor}]))|(?=[{prep}{time}{clause}]|[{=and}][^{actor}]))"
)
_OPENING = frozenset(CLASS["prep"] + CLASS["clause"])


def towns(codes: str) -> Iterator[tuple[int, int, int]]:
    """The first word of each town that a country follows, the comma between them, and the country.

    Behind an opening phrase a country may begin the clause, so that a comma must close the place:
    "After talks in Vienna, Iran on Friday said".
    """
    opening = codes[0] in _OPENING
    for found in _PLACED.finditer(codes):
        if opening and found["closed"] is None:
            continue
        comma = found.end("town")
        yield found.start("town"), comma, codes.index(NATION, comma)
