"""How a question for quotations is read: whose, with which words, in which articles."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.query import (
    AmbiguousName,
    NobodyCalled,
    QueryError,
    Sayings,
    leader_called,
    names_nobody,
    parse_sayings,
)
from tests.storage.gazette import WORLD
from tests.storage.test_query import PIECES

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


def read(text: str) -> Sayings:
    return parse_sayings(text, WORLD, now=NOON, zone=UTC)


@pytest.mark.parametrize(
    "said, echo, canonical, query",
    [
        ("Raisi", "quotes of Ebrahim Raisi", "leader:Q2", "said:Q2"),
        ("leader:Q2", "quotes of Ebrahim Raisi", "leader:Q2", "said:Q2"),
        ('"Ebrahim Raisi"', "quotes of Ebrahim Raisi", "leader:Q2", "said:Q2"),
        ("own:x", None, None, None),
        ("Q2", "quotes of Ebrahim Raisi", "leader:Q2", "said:Q2"),
        (
            'Q2 gas oil "the deal"',
            "quotes of Ebrahim Raisi, with the words “gas”, “oil” and “the deal”",
            'leader:Q2 "gas" "oil" "the deal"',
            "said:Q2",
        ),
        ("leader:own:x", "quotes of own:x", "leader:own:x", "said:own:x"),
        (
            "ebrahim raisi gas Pakistan",
            "quotes of Ebrahim Raisi, with the words “gas” and “Pakistan”",
            'leader:Q2 "gas" "pakistan"',
            "said:Q2",
        ),
        (
            'Raisi "the gas deal" since:30d source:irna',
            "quotes of Ebrahim Raisi, with the words “the gas deal”, since 30 days ago, source irna",
            'leader:Q2 "the gas deal" since:30d source:irna',
            "said:Q2 since:30d source:irna",
        ),
        (
            "Raisi before:2023-12-20",
            "quotes of Ebrahim Raisi, before 2023-12-20",
            "leader:Q2 before:2023-12-20T00:00:00Z",
            "before:2023-12-20T00:00:00Z said:Q2",
        ),
    ],
)
def test_reads_whose_quotations(
    said: str, echo: str | None, canonical: str | None, query: str | None
) -> None:
    if echo is None:
        with pytest.raises(NobodyCalled):
            read(said)
        return
    found = read(said)
    assert found.echo() == f"{echo}, newest first"
    assert (found.canonical(), found.query.canonical()) == (canonical, query)
    assert read(found.canonical()).canonical() == canonical


@pytest.mark.parametrize(
    "words, verdict",
    [
        ("", True),
        ("GAS", True),
        ("ga", False),
        ("gas deal", True),
        ('"gas deal"', False),
        ('"deal on gas"', True),
        ("oil gas", False),
    ],
)
def test_words_must_stand_in_the_quotation(words: str, verdict: bool) -> None:
    assert read(f"Raisi {words}").matches("We want a deal on Gas.") is verdict


@pytest.mark.parametrize(
    "said, position, sentence",
    [
        ("", 0, "I know nobody called “”."),
        ("Nobody Atall since:7d", 0, "I know nobody called “Nobody Atall”."),
        ("Iran", 0, "I know nobody called “Iran”."),
        ("(Raisi) gas", 0, "I know nobody called “(Raisi)”."),
        ("org:UN", 0, "I know nobody called “org:UN”."),
        ("Xyz:abc gas", 0, "I know nobody called “Xyz:abc”."),
        ("Raisi since:", 6, "I need a word right after since:"),
        (
            "Raisi gas OR oil",
            10,
            "I can't read OR here: after the name come words, and fields such as since:30d.",
        ),
        (
            "Raisi since:May",
            12,
            "I can't read “May” as a date: write since:7d, since:2023-12 or since:2023-12-20.",
        ),
        ("a" * 1001, 1000, "That is too long: at most 1,000 characters can be read."),
        ("Raisi " + "a " * 101, None, "That is too much at once: I read at most 50 terms."),
    ],
)
def test_says_what_it_can_not_read(said: str, position: int | None, sentence: str) -> None:
    with pytest.raises(QueryError) as caught:
        read(said)
    assert (str(caught.value), caught.value.position) == (sentence, position)


def test_asks_back_whose_and_keeps_the_words() -> None:
    with pytest.raises(AmbiguousName) as caught:
        read("Bhutto gas since:7d")
    assert [text for _, text in caught.value.choices] == [
        "leader:Q3 gas since:7d",
        "leader:Q4 gas since:7d",
    ]


@pytest.mark.parametrize(
    "said, nobody",
    [
        ("since:30d", True),
        ("topic:terror gas", True),
        ("leader:Raisi since:30d", False),
        ("said:Raisi", False),
        ("Raisi since:30d", False),
        ('"since:30d', False),
        ("", False),
    ],
)
def test_a_text_that_only_narrows_names_nobody(said: str, nobody: bool) -> None:
    assert names_nobody(said) is nobody


def test_after_a_name_that_stands_alone_a_field_is_pointed_at() -> None:
    with pytest.raises(
        QueryError, match="I need a name alone here; since: narrows /said"
    ) as caught:
        leader_called("Raisi since:30d", WORLD, now=NOON, zone=UTC)
    assert caught.value.position == 6


def test_a_name_that_stands_alone_is_asked_back_alone() -> None:
    with pytest.raises(AmbiguousName) as caught:
        leader_called("Bhutto gas", WORLD, now=NOON, zone=UTC)
    assert [text for _, text in caught.value.choices] == ["leader:Q3", "leader:Q4"]


@pytest.mark.parametrize("said", ["Raisi", "EBRAHIM RAISI", "رئیسی", "leader:Q2", "Q2"])
def test_a_whole_text_names_somebody(said: str) -> None:
    assert leader_called(said, WORLD, now=NOON, zone=UTC).key == "leader:Q2"


@pytest.mark.parametrize("said", ["", "Raisi gas", "Iran", "gas"])
def test_what_is_no_leaders_name_names_nobody(said: str) -> None:
    with pytest.raises(NobodyCalled):
        leader_called(said, WORLD, now=NOON, zone=UTC)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60) | st.lists(st.sampled_from([*PIECES, "Raisi"])).map(" ".join))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = read(text)
    except QueryError:
        return
    assert read(found.canonical()).canonical() == found.canonical()
    assert found.echo()
