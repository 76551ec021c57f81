"""What is made of Wikidata's rows: terms without breaks, and names that are fit to be looked for."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.rules.corrections.holdings import Called, Holding, fit_names, joined, standing
from jobs.wikidata import called, holding, rows_of

FIRST, SECOND, THIRD = date(2014, 5, 1), date(2018, 5, 1), date(2022, 5, 1)


def held(start: date | None, end: date | None = None, **more: bool) -> Holding:
    return Holding("IR", "head_of_government", "Q1", start, end, over=bool(end), **more)


@pytest.mark.parametrize(
    "holdings, expected",
    [
        ([held(FIRST, SECOND), held(SECOND, THIRD)], [(FIRST, THIRD)]),
        ([held(SECOND), held(FIRST, SECOND)], [(FIRST, None)]),
        ([held(FIRST, SECOND), held(THIRD)], [(FIRST, SECOND), (THIRD, None)]),
        ([held(FIRST), held(FIRST, SECOND)], [(FIRST, None)]),
        ([held(FIRST), held(SECOND)], [(FIRST, None)]),
    ],
)
def test_mandates_that_follow_each_other_are_one_term(
    holdings: list[Holding], expected: list[tuple[date, date | None]]
) -> None:
    assert [(one.start, one.end) for one in joined(holdings)] == expected


def test_who_is_marked_as_the_present_one_stands_alone() -> None:
    other, marked = held(FIRST), held(SECOND, preferred=True)
    assert standing([other, marked, held(FIRST, SECOND)]) == [marked]
    assert standing([other, held(THIRD)]) == [other, held(THIRD)]


@pytest.mark.parametrize(
    "language, name, fits",
    [
        ("en", "Dmitry Anatolyevich Medvedev", True),
        ("en", "Medvedev", False),  # a surname is another's too
        ("en", "The Little Bear", False),
        ("en", "Dmitry Medvedev 2", False),
        ("en", "Dmitry Medvedev (politician)", False),
        ("en", "Dmitry Медведев", False),
        ("en", "Dmitry " + "Medvedev " * 20, False),
        ("en", "Taken Medvedev", False),
        ("ru", "Дмитрий Анатольевич Медведев", True),
        ("fa", "دیمیتری مدودف", True),
        ("zh", "梅德韦杰夫", True),
        ("zh", "梅氏", False),
    ],
)
def test_names_that_are_fit_to_be_looked_for(language: str, name: str, fits: bool) -> None:
    labels = (
        ("en", "Dmitry Medvedev"),
        ("fa", "دیمیتری مدودف"),
        ("ru", "Дмитрий Медведев"),
        ("zh", "德米特里·梅德韦杰夫"),
    )
    alone = Called("Dmitry Medvedev", labels, ((language, name),))
    taken = {"dmitry medvedev", "taken medvedev", "дмитрий медведев"}
    assert (name in fit_names(alone, taken)) is fits


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["results", "bindings", "of", "person", "value", "name", "start"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_no_answer_breaks_the_reading(answer: object) -> None:
    for body in (json.dumps(answer), json.dumps({"results": {"bindings": answer}})):
        for row in rows_of(body.encode()) or ():
            assert holding(row, ["IR"]) is None
            assert called([row], ["Q1"]) == {}


@pytest.mark.parametrize(
    "said, start",
    [
        ("2024-03-03", date(2024, 3, 3)),
        ("0001-01-01", None),
        ("1789-04-30", None),
        ("2024-13-01", None),
    ],
)
def test_a_day_on_which_nobody_can_have_begun_is_none(said: str, start: date | None) -> None:
    row = {
        "of": "IR", "kind": "head_of_state", "person": "http://www.wikidata.org/entity/Q1",
        "start": f"{said}T00:00:00Z", "startPrecision": "11",
    }  # fmt: skip
    told = holding(row, ["IR"])
    assert told
    assert told.start == start


@pytest.mark.parametrize(
    "name, kept",
    [
        ("Ann Able", True),
        ("رضا\u200cزاده", True),
        ("Ann\x1b[31m Able", False),
        ("Ann\u202eAble", False),
    ],
)
def test_a_name_is_nothing_but_what_is_seen_of_it(name: str, kept: bool) -> None:
    row = {
        "person": "http://www.wikidata.org/entity/Q1", "name": name, "name language": "en",
        "what": "label",
    }  # fmt: skip
    assert bool(called([row], ["Q1"])) is kept


@given(st.binary(max_size=60))
def test_nor_do_bytes(body: bytes) -> None:
    rows_of(body)
