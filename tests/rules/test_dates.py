"""An article's own date is what a line states, and nothing a sentence names."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.rules.texts.dates import date_of_line, published_on, stated_date
from jobs.rules.texts.parts import take_apart


@pytest.mark.parametrize(
    "words, day",
    [
        ("2023-12-20", "2023-12-20"),
        ("20th Dec, 2023", "2023-12-20"),
        ("1st of March 2024", "2024-03-01"),
        ("March 3, 2024", "2024-03-03"),
        ("Sept. 11, 2001", "2001-09-11"),
        ("3 mars 2024", "2024-03-03"),
        ("3 марта 2024", "2024-03-03"),
        ("۲۰ دسامبر ۲۰۲۳", "2023-12-20"),
        ("٢٠ ديسمبر ٢٠٢٣", "2023-12-20"),
        ("20 دسمبر 2023", "2023-12-20"),
        ("2024/3/5", "2024-03-05"),
        ("25/12/2023", "2023-12-25"),
        ("12/25/2023", "2023-12-25"),
        ("3/3/2024", "2024-03-03"),
        ("25.12.2023", "2023-12-25"),
        ("3/4/2024", None),
        ("2023-13-40", None),
        ("December 15", None),
        ("Oct. 7", None),
        ("31 February 2024", None),
        ("1.2.3.2024", None),
        ("12345-10-10", None),
        ("May 2024", None),
    ],
)
def test_it_reads_a_whole_date(words: str, day: str | None) -> None:
    stated = stated_date(words)
    assert (stated and str(stated.day)) == day


@pytest.mark.parametrize(
    "line, day",
    [
        ("Published: March 3, 2024", "2024-03-03"),
        ("Published on Sunday, 3 March 2024 at 10:15 AM GMT", "2024-03-03"),
        ("Posted 2024-03-03T10:15:00Z", "2024-03-03"),
        ("2024-03-03", "2024-03-03"),
        ("Wednesday, December 20, 2023", "2023-12-20"),
        ("تاریخ انتشار: 20 دسامبر 2023", "2023-12-20"),
        ("The war began on October 7, 2023", None),
        ("October 7, 2023 changed everything", None),
        ("Updated: March 4, 2024", None),
        ("x" * 200 + " 2024-03-03", None),
    ],
)
def test_it_takes_a_line_that_states_nothing_else(line: str, day: str | None) -> None:
    found = date_of_line(line)
    assert (found and str(found)) == day


@pytest.mark.parametrize(
    "sentence",
    [
        "He condoled over the attack on December 15. He went home.",
        "Israel answered the Oct. 7 raid, which began a war.",
        "On 7 October 2023 a war began, and it has not ended since.",
        "The treaty of March 3, 1924 is a hundred years old.",
    ],
)
def test_it_never_takes_the_date_of_another_event(sentence: str) -> None:
    assert take_apart(sentence).day is None


def test_a_day_is_that_day_everywhere_on_earth() -> None:
    published = published_on(date(2023, 12, 20))
    assert published.at == datetime(2023, 12, 20, tzinfo=UTC)
    assert published.basis == "text"
    assert published.earliest == datetime(2023, 12, 19, 10, tzinfo=UTC)
    assert published.latest == datetime(2023, 12, 21, 12, tzinfo=UTC)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_it_reads_every_day_it_can_write(day: date) -> None:
    for form in (
        f"{day:%Y-%m-%d}",
        f"{day.day} {day:%B} {day.year}",
        f"{day:%b} {day.day}, {day.year}",
    ):
        stated = stated_date(form)
        assert stated is not None
        assert stated.day == day
    published = published_on(day)
    assert published.earliest
    assert published.latest == published.earliest + timedelta(hours=50)
