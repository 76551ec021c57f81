"""Who is asked for by an office."""

from datetime import date

import pytest

from jobs.rules.names.asked import GazetteerNames
from jobs.rules.people.seats import seated, without_titles
from storage.folding import fold
from tests.rules.small import GAZETTEER

NAMES = GazetteerNames(GAZETTEER)
IN_2023, NOW = date(2023, 5, 1), date(2026, 3, 10)


@pytest.mark.parametrize(
    "asked, day, persons",
    [
        ("President of Iran", IN_2023, ("Q1",)),
        ("the Iranian president", IN_2023, ("Q1",)),
        ("Iran's president", date(2020, 1, 1), ("Q2",)),
        ("iranian PRESIDENT", NOW, ("Q1",)),
        ("Pakistani foreign minister", IN_2023, ("Q10",)),
        ("UN secretary general", NOW, ("Q7",)),
        ("prime minister of Pakistan", NOW, ("Q3",)),
        ("prime minister of Pakistan", date(2023, 9, 1), ("Q3",)),
        ("president", IN_2023, ()),
        ("president of Chad", IN_2023, ()),
        ("president of Iran", date(2010, 1, 1), ()),
    ],
)
def test_an_office_means_its_holder_or_the_last(
    asked: str, day: date, persons: tuple[str, ...]
) -> None:
    assert seated(GAZETTEER, NAMES, [fold(asked)], day) == (
        (fold(asked) if persons else ""),
        persons,
    )


def test_the_first_text_that_names_an_office_counts() -> None:
    asked = ["president of iran on gas", "president of iran", "iran"]
    assert seated(GAZETTEER, NAMES, asked, IN_2023) == ("president of iran", ("Q1",))


@pytest.mark.parametrize(
    "said, rest",
    [
        ("President Alvi", "Alvi"),
        ("Pakistan's Prime Minister Shehbaz Sharif", "Shehbaz Sharif"),
        ("former Iranian foreign minister Dr Zarif on gas", "Zarif on gas"),
        ("the late President Raisi", "Raisi"),
        ("ex-President Raisi", "Raisi"),
        ("Alvi of Pakistan", "Alvi of Pakistan"),
        ("President", ""),
        ("", ""),
    ],
)
def test_a_name_stands_after_its_titles(said: str, rest: str) -> None:
    assert " ".join(without_titles(GAZETTEER, NAMES, said.split())) == rest
