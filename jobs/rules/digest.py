"""What goes into a digest: the stories that matter most, in parts of a length one reads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import log2

MOST_STORIES = 24
PER_PART = 8
# What one more leader, and ten hours of freshness, weigh against a doubling of the outlets.
_LEADER, _HOUR = 0.25, 0.05
_LEADERS_THAT_COUNT = 4


@dataclass(frozen=True)
class Candidate:
    """A story that a digest may tell: how many outlets wrote of it themselves, who acts in it."""

    story: int
    independent: int
    leaders: int
    last_read_at: datetime


def ranked(candidates: Iterable[Candidate], now: datetime) -> list[int]:
    """The stories that a digest tells, the weightiest first."""
    best = sorted(candidates, key=lambda story: (-weight(story, now), -story.story))
    return [candidate.story for candidate in best[:MOST_STORIES]]


def weight(candidate: Candidate, now: datetime) -> float:
    """How much a story matters: who printed it, who acts in it, how fresh it is."""
    hours = max(0.0, (now - candidate.last_read_at).total_seconds() / 3600)
    leaders = min(candidate.leaders, _LEADERS_THAT_COUNT)
    return log2(1 + candidate.independent) + _LEADER * leaders - _HOUR * hours


def parts(stories: Sequence[int]) -> list[list[int]]:
    """The digest's messages. A day with nothing to tell has one that says so."""
    cut = [list(stories[at : at + PER_PART]) for at in range(0, len(stories), PER_PART)]
    return cut or [[]]
