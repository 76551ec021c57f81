"""What buttons say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.callbacks import LIMIT, Data, carry, read


@pytest.mark.parametrize(
    "written, data",
    [
        ("1:latest:country:IR", Data("latest", "country:IR")),
        ("1:digest:", Data("digest")),
        ("1:!more:?12", Data("!more", "?12")),
        ("0:latest:Iran", None),
        ("2:latest:Iran", None),
        ("1:latest", None),
        ("1::x", None),
        ("latest", None),
        ("", None),
        (None, None),
    ],
)
def test_it_reads(written: str | None, data: Data | None) -> None:
    assert read(written) == data


@given(st.text(max_size=100))
def test_it_always_fits_and_comes_back(argument: str) -> None:
    kept: list[str] = []

    def keep(text: str) -> int:
        kept.append(text)
        return 123_456_789_012

    data = carry("latest", argument, keep)
    assert len(str(data).encode()) <= LIMIT
    back = read(str(data))
    assert back == data
    assert (kept[0] if data.question is not None else data.argument) == argument


@pytest.mark.parametrize("argument", ["?", "?x", "?1.5", "?٣", "12"])
def test_it_takes_no_other_argument_for_a_kept_one(argument: str) -> None:
    assert Data("latest", argument).question is None
