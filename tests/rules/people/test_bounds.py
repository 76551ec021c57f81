"""An undated article was written while all whom it names held the offices it gives them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.rules.article import UNDATED, Published
from jobs.rules.people.bounds import Bounds, bounds, published_within
from jobs.rules.tags import Tagger
from tests.rules.small import GAZETTEER

TAGGER = Tagger(GAZETTEER)
PERSONS = sorted({term.person for term in GAZETTEER.terms})
HELD = st.dictionaries(
    st.sampled_from(PERSONS),
    st.sets(st.frozensets(st.sampled_from([office.id for office in GAZETTEER.offices]))),
)


def within(first: date | None, last: date | None) -> Published:
    return published_within(Bounds(first, last))


@pytest.mark.parametrize(
    "text, first, last",
    [
        ("President Ebrahim Raisi met Prime Minister Shehbaz Sharif.", "2022-04-11", "2024-05-19"),
        ("Iran's President Ebrahim Raisi spoke.", "2021-08-03", "2024-05-19"),
        ("President Raisi spoke.", "2021-08-03", "2024-05-19"),
        ("Ebrahim Raisi, the president of Iran, spoke.", "2021-08-03", "2024-05-19"),
        ("Chief Justice Ebrahim Raisi spoke.", "2019-03-07", "2021-07-01"),
        ("President Arif Alvi met FM Amir-Abdollahian and President Raisi.", "2021-08-25", "2024-03-10"),
        ("Foreign Minister Bilawal Bhutto Zardari met President Raisi.", "2022-04-27", "2023-08-10"),
        ("President Raisi met Prime Minister Sharif.", "2021-08-03", "2024-05-19"),
        ("PM Shehbaz Sharif spoke.", "2022-04-11", None),
        ("UN Secretary General Antonio Guterres spoke.", "2017-01-01", None),
        ("UN Secretary General Antonio Guterres met President Raisi.", "2021-08-03", "2024-05-19"),
        ("Prime Minister Shehbaz Sharif met UN chief Antonio Guterres.", "2022-04-11", None),
        ("رئیس جمهور ایران ابراهیم رئیسی گفت.", "2021-08-03", "2024-05-19"),
    ],
)  # fmt: skip
def test_it_knows_when_an_article_can_have_been_written(
    text: str, first: str, last: str | None
) -> None:
    told = TAGGER.tag(None, text, None).within
    assert told == within(date.fromisoformat(first), date.fromisoformat(last) if last else None)


@pytest.mark.parametrize(
    "text",
    [
        "Ebrahim Raisi met Shehbaz Sharif.",
        "Former president Hassan Rouhani spoke.",
        "The late president Ebrahim Raisi was remembered.",
        "President-elect Ebrahim Raisi smiled.",
        "Prime Minister Sharif spoke.",
        "President Hassan Rouhani met President Ebrahim Raisi.",
        "The Iranian president met the Pakistani prime minister.",
        "Governor Ahmad Rahmani spoke.",
        "",
    ],
)
def test_it_says_nothing_where_nothing_is_known(text: str) -> None:
    assert TAGGER.tag(None, text, None).within == UNDATED


def test_a_dated_article_needs_no_bounds() -> None:
    text = "President Ebrahim Raisi met Prime Minister Shehbaz Sharif."
    assert TAGGER.tag(None, text, date(2023, 4, 6)).within == UNDATED


@pytest.mark.parametrize(
    "text, told",
    [
        ("President Raisi met PM Shehbaz Sharif. The Indonesian president called.",
         ("Ebrahim Raisi, President of Iran; Shehbaz Sharif, Prime Minister of Pakistan; "
         "Joko Widodo, President of Indonesia")),
        # Two held the office within the bounds, or one not all the time.
        ("President Raisi spoke. The Pakistani prime minister called.", "Ebrahim Raisi, President of Iran"),
        ("President Raisi spoke. The Pakistani president called.", "Ebrahim Raisi, President of Iran"),
        ("President Raisi met Prime Minister Sharif.",
         "Ebrahim Raisi, President of Iran; Shehbaz Sharif, Prime Minister of Pakistan"),
        ("President Raisi met Nawaz Sharif.", "Ebrahim Raisi, President of Iran; Nawaz Sharif, None"),
        ("President Raisi met his Indonesian counterpart.",
         "Ebrahim Raisi, President of Iran; Joko Widodo, President of Indonesia"),
        ("Nawaz Sharif spoke.", "Nawaz Sharif, Prime Minister of Pakistan"),
    ],
)  # fmt: skip
def test_whoever_held_an_office_all_that_time_is_meant_by_it(text: str, told: str) -> None:
    leaders = TAGGER.tag(None, text, None).leaders
    assert "; ".join(f"{tag.name}, {tag.office}" for tag in leaders) == told


def test_the_bounds_are_whole_days() -> None:
    assert within(date(2022, 4, 11), date(2024, 5, 19)) == Published(
        None,
        "terms",
        datetime(2022, 4, 11, tzinfo=UTC),
        datetime(2024, 5, 19, 23, 59, 59, tzinfo=UTC),
    )


@given(HELD, HELD)
def test_more_names_never_widen_the_bounds(
    some: dict[str, set[frozenset[str]]], more: dict[str, set[frozenset[str]]]
) -> None:
    few = bounds(some, GAZETTEER)
    both = {person: some.get(person, set()) | more.get(person, set()) for person in {*some, *more}}
    many = bounds(both, GAZETTEER)
    if few and many:
        assert few.days[0] <= many.days[0] <= many.days[1] <= few.days[1]
