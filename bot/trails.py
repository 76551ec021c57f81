"""The places at which the pages of an answer begin, as a button carries them: "12.3 -7.1"."""

import re
from collections.abc import Iterable, Sequence

from storage import ranks

_NUMBER = re.compile(r"-?\d{1,18}", re.ASCII)


def written(trail: Iterable[Sequence[int]]) -> str:
    """Places with spaces between them, the numbers of each with dots."""
    return " ".join(".".join(map(str, place)) for place in trail)


def read(path: str, length: int) -> tuple[tuple[int, ...], ...] | None:
    """The places, each of so many numbers, rank and id first; None if no page of ours begins so."""
    trail: list[tuple[int, ...]] = []
    for step in path.split():
        numbers = step.split(".")
        if len(numbers) != length or not all(map(_NUMBER.fullmatch, numbers)):
            return None
        place = tuple(map(int, numbers))
        if not ranks.holds(place[0], place[1]) or min(place[1:]) < 0:
            return None
        trail.append(place)
    return tuple(trail)
