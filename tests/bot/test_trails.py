"""Where pages begin, as buttons carry it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import trails
from storage import ranks

PLACES = st.tuples(
    st.integers(-(10**16), 10**16), st.integers(0, ranks.PLACE_UNIT - 1), st.integers(0, 999)
)


@given(st.lists(PLACES))
def test_what_was_written_is_read(places: list[tuple[int, int, int]]) -> None:
    assert trails.read(trails.written(places), 3) == tuple(places)


@pytest.mark.parametrize(
    "path, length, places",
    [
        ("", 2, ()),
        ("5.1 -7.2", 2, ((5, 1), (-7, 2))),
        (f"{ranks.UNDATED}.1", 2, ((ranks.UNDATED, 1),)),
        ("5", 2, None),
        ("5.1.0", 2, None),
        ("5.x", 2, None),
        ("5.-1", 2, None),
        ("5.1.-1", 3, None),
        ("٥.1", 2, None),
        (f"{10**17}.1", 2, None),
        (f"{'9' * 5000}.1", 2, None),
        (f"5.{ranks.PLACE_UNIT}", 2, None),
    ],
)
def test_only_a_page_of_ours_is_read(
    path: str, length: int, places: tuple[tuple[int, ...], ...] | None
) -> None:
    assert trails.read(path, length) == places
