"""Corrections win over the seeds, and one office has one holder."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.rules.corrections.overlay import Change, alone, listed_since, overlaid
from jobs.rules.gazetteer import Gazetteer, Nation, Office, Person, Term

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
A, B, C = Person("Q1", "Ann Able"), Person("Q2", "Bob Baker"), Person("Q3", "Cyd Carter")
SEEDS = Gazetteer(
    persons=(A, B, C),
    offices=(
        Office("xx-pm", "Prime Minister of Ruritania", "XX", "head_of_government"),
        Office("xx-regent", "Regent of Ruritania", "XX", "head_of_state"),
    ),
    terms=(
        Term("Q1", "xx-pm", date(2010, 1, 1), date(2014, 5, 1)),
        Term("Q2", "xx-pm", date(2014, 5, 1), None, date(2025, 1, 1)),
        Term("Q1", "xx-regent", date(2020, 1, 1), None),
        Term("Q3", "xx-regent", date(2020, 1, 1), None),
    ),
    nations=(Nation("XX", "Ruritania"),),
)


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def change(kind: Any, person: Person, start: str = "", end: str = "", **more: Any) -> Change:
    told: dict[str, Any] = {"office": "xx-pm", "origin": "admin", "made_at": NOON} | more
    return Change(kind, person, start=day(start), end=day(end), **told)


def terms(gazetteer: Gazetteer, office: str = "xx-pm") -> list[tuple[str, str, str]]:
    """Who, from, to."""
    held = [term for term in gazetteer.terms if term.office == office]
    written = [(t.person, str(t.start or ""), str(t.end or "")) for t in held]
    return sorted(written, key=lambda term: term[1])


OLD = ("Q1", "2010-01-01", "2014-05-01")


@pytest.mark.parametrize(
    "changes, expected",
    [
        # A new holder ends the open term.
        (
            [change("term", C, "2026-02-01")],
            [OLD, ("Q2", "2014-05-01", "2026-02-01"), ("Q3", "2026-02-01", "")],
        ),
        # Corrected: the start moves, the end is known.
        ([change("term", B, "2014-05-03")], [OLD, ("Q2", "2014-05-03", "")]),
        (
            [change("term", B, "2014-05-01", "2025-06-01")],
            [OLD, ("Q2", "2014-05-01", "2025-06-01")],
        ),
        # The same person again is another term.
        (
            [change("term", A, "2026-01-01")],
            [OLD, ("Q2", "2014-05-01", "2026-01-01"), ("Q1", "2026-01-01", "")],
        ),
        # The seeds know a later holder than the correction did.
        (
            [change("term", A, "2012-01-01")],
            [("Q1", "2012-01-01", "2014-05-01"), ("Q2", "2014-05-01", "")],
        ),
        # The last word wins.
        (
            [change("term", C, "2026-02-01"), change("term", C, "2026-02-03")],
            [OLD, ("Q2", "2014-05-01", "2026-02-03"), ("Q3", "2026-02-03", "")],
        ),
        # An office that is listed no more.
        ([change("term", C, "2026-02-01", office="gone")], [OLD, ("Q2", "2014-05-01", "")]),
    ],
)
def test_terms(changes: list[Change], expected: list[tuple[str, str, str]]) -> None:
    assert terms(overlaid(SEEDS, changes)) == expected


def test_an_office_that_two_share_is_not_handed_over() -> None:
    changed = overlaid(SEEDS, [change("term", B, "2026-02-01", office="xx-regent")])
    assert [end for _, _, end in terms(changed, "xx-regent")] == ["", "", ""]
    assert (alone(SEEDS, "xx-pm"), alone(SEEDS, "xx-regent")) == (True, False)


def test_a_confirmation_moves_on_what_is_open_and_nothing_else() -> None:
    changed = overlaid(
        SEEDS,
        [
            change("confirmed", B, as_of=date(2026, 3, 1)),
            change("confirmed", A, as_of=date(2026, 3, 1)),
        ],
    )
    assert [term.as_of for term in changed.holders["xx-pm"]] == [None, date(2026, 3, 1)]
    earlier = overlaid(changed, [change("confirmed", B, as_of=date(2020, 1, 1))])
    assert earlier.holders["xx-pm"][1].as_of == date(2026, 3, 1)


def test_somebody_new_is_listed_and_somebody_known_gets_names() -> None:
    new = Person("own:dan-dole", "Dan Dole")
    called = replace(A, name="ANN ABLE", names=("Anne Able",))
    changed = overlaid(
        SEEDS, [change("term", new, "2026-02-01"), change("names", called, office="")]
    )
    assert changed.person["own:dan-dole"] == new
    assert changed.person["Q1"] == replace(A, names=("Anne Able",))
    assert changed.persons[:3] == (replace(A, names=("Anne Able",)), B, C)
    assert changed.about("own:dan-dole") == "Prime Minister of Ruritania"


def test_a_name_that_the_seeds_gave_up_does_not_come_back_by_a_term() -> None:
    once = replace(A, name="Ann Alble", names=("The Able One",))
    changed = overlaid(
        SEEDS,
        [change("term", once, "2026-02-01"), change("confirmed", once, as_of=day("2026-03-01"))],
    )
    assert changed.person["Q1"] == A


def test_who_has_been_listed_since_is_one_person() -> None:
    new = Person("own:anne-able", "Anne Able")
    listed = replace(SEEDS, persons=(replace(A, names=("Anne Able",)), B, C))
    changed = overlaid(listed, [change("term", new, "2026-02-01")])
    assert changed.person.keys() == {"Q1", "Q2", "Q3"}
    assert changed.holders_on("xx-pm", date(2026, 3, 1)) == ["Q1"]
    assert listed_since(listed.persons)["own:anne-able"] == "Q1"
    # A name that two have is nobody's.
    both = replace(listed, persons=(replace(A, names=("Anne Able",)), replace(B, name="Anne Able")))
    assert "own:anne-able" not in listed_since(both.persons)


DAYS = st.dates(date(2000, 1, 1), date(2030, 1, 1))


@st.composite
def stated(draw: st.DrawFn) -> Change:
    one, other = sorted((draw(DAYS), draw(DAYS)))
    person = draw(st.sampled_from((A, B, C)))
    end = draw(st.sampled_from((None, other)))
    return Change("term", person, "admin", NOON, "xx-pm", one, end)


@given(st.lists(stated(), max_size=6))
def test_said_twice_is_said_once_and_nobody_is_lost(changes: list[Change]) -> None:
    once = overlaid(SEEDS, changes)
    assert overlaid(SEEDS, [*changes, *changes[-1:]]) == once
    assert set(once.persons) >= set(SEEDS.persons)
    assert sum(term.end is None for term in once.holders["xx-pm"]) <= 3
    if changes:
        last = changes[-1]
        assert any(t.person == last.person.id and t.start == last.start for t in once.terms)
