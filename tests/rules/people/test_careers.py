"""Which offices somebody holds and held, the present ones first."""

from datetime import date

import pytest

from jobs.rules.gazetteer import Gazetteer, Office, Person, Term
from jobs.rules.people.careers import Held, best_known, career

KNOWN = Gazetteer(
    persons=(Person("Q1", "A"), Person("Q2", "B")),
    offices=(
        Office("pm", "Prime Minister", "PK", "head_of_government"),
        Office("party", "Chair of the Party", "PK", "other"),
        Office("fm", "Foreign Minister", "PK", "foreign_minister"),
    ),
    terms=(
        Term("Q1", "fm", date(2010, 1, 1), date(2012, 1, 1)),
        Term("Q1", "party", date(2020, 1, 1), None, date(2026, 3, 1)),
        Term("Q1", "pm", date(2013, 1, 1), date(2017, 1, 1)),
        Term("Q1", "pm", date(2024, 1, 1), None, date(2025, 6, 1)),
        Term("Q1", "fm", date(2026, 9, 1), None),
    ),
)
OLD_PM = Held("Prime Minister", date(2013, 1, 1), date(2017, 1, 1))
OLD_FM = Held("Foreign Minister", date(2010, 1, 1), date(2012, 1, 1))
PM, PARTY = date(2024, 1, 1), date(2020, 1, 1)
CHECKED = date(2025, 6, 1)


@pytest.mark.parametrize(
    "today, offices",
    [
        (
            date(2026, 3, 10),
            [
                Held("Prime Minister", PM, None, CHECKED),
                Held("Chair of the Party", PARTY),
                Held("Foreign Minister", date(2026, 9, 1)),
                OLD_PM,
                OLD_FM,
            ],
        ),
        (
            date(2025, 6, 2),
            [
                Held("Prime Minister", PM),
                Held("Chair of the Party", PARTY),
                Held("Foreign Minister", date(2026, 9, 1)),
                OLD_PM,
                OLD_FM,
            ],
        ),
        (
            date(2011, 1, 1),
            [
                OLD_FM,
                Held("Foreign Minister", date(2026, 9, 1)),
                Held("Prime Minister", PM),
                Held("Chair of the Party", PARTY),
                OLD_PM,
            ],
        ),
    ],
)
def test_offices_held_today_come_first(today: date, offices: list[Held]) -> None:
    assert list(career(KNOWN, "Q1", today)) == offices
    assert best_known(KNOWN, "Q1", today) == offices[0]


def test_somebody_without_offices_has_none() -> None:
    assert career(KNOWN, "Q2", date(2026, 1, 1)) == ()
    assert best_known(KNOWN, "own:nobody", date(2026, 1, 1)) is None
