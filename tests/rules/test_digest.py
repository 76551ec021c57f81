"""What goes into a digest, in which order, in how many messages."""

from datetime import UTC, datetime, timedelta

import pytest

from jobs.rules.digest import MOST_STORIES, Candidate, parts, ranked

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


def story(number: int, independent: int = 1, leaders: int = 0, hours: float = 0) -> Candidate:
    return Candidate(number, independent, leaders, NOON - timedelta(hours=hours))


@pytest.mark.parametrize(
    "candidates, order",
    [
        ([], []),
        ([story(1), story(2, independent=5)], [2, 1]),
        ([story(1), story(2, leaders=2)], [2, 1]),
        ([story(1, hours=9), story(2)], [2, 1]),
        # Printed by nine, a day ago, is still more than printed by one just now.
        ([story(1), story(2, independent=9, hours=20)], [2, 1]),
        # A list of leaders is no summit: more than four do not count.
        ([story(1, leaders=40), story(2, leaders=4)], [2, 1]),
        # Nothing between them: the newer story.
        ([story(1), story(2), story(3)], [3, 2, 1]),
    ],
)
def test_ranked(candidates: list[Candidate], order: list[int]) -> None:
    assert ranked(candidates, NOON) == order


def test_ranked_keeps_as_many_as_one_reads() -> None:
    assert len(ranked([story(number) for number in range(90)], NOON)) == MOST_STORIES


@pytest.mark.parametrize(
    "count, sizes", [(0, [0]), (1, [1]), (8, [8]), (9, [8, 1]), (24, [8, 8, 8])]
)
def test_parts(count: int, sizes: list[int]) -> None:
    cut = parts(list(range(count)))
    assert [len(part) for part in cut] == sizes
    assert [number for part in cut for number in part] == list(range(count))
