"""An article's words are cleaned and taken apart as a reader would."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.rules.texts.parts import (
    LONGEST_HEADLINE,
    body_of,
    clean,
    one_line,
    take_apart,
    without_title,
)

BODY = "Iran and Pakistan agreed on Monday to open a border market, officials said."
MEHR = (
    "All Content by Mehr News Agency is licensed under a Creative Commons Attribution 4.0 "
    "International License."
)


@pytest.mark.parametrize(
    "written, cleaned",
    [
        ("cafe\u0301", "café"),
        ("a\x00b\x07c", "abc"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("\ufeffsafe \u202egnp.exe\u202c", "safe gnp.exe"),
        ("\u2066x\u2069", "x"),
        ("می\u200cرود", "می\u200cرود"),
        ("half \ud800 pair", "half \ufffd pair"),
        ("a\tb", "a b"),
        ("  first\n\nsecond  ", "first\n\nsecond"),
    ],
)
def test_it_is_cleaned_and_keeps_its_lines(written: str, cleaned: str) -> None:
    assert clean(written) == cleaned


@given(st.text())
@settings(max_examples=150)
def test_it_is_clean_once_cleaned(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_it_has_its_title_on_one_line() -> None:
    assert one_line(" Iran\n and\tPakistan ") == "Iran and Pakistan"


@pytest.mark.parametrize(
    "raw, title, made, text",
    [
        (f"Market to open\n\n{BODY}", "Market to open", False, BODY),
        (f"IRAN: market to open\n{BODY}", "IRAN: market to open", False, BODY),
        (f"Will the market open?\n{BODY}", "Will the market open?", True, f"Will the market open?\n{BODY}"),
        (f" date 2023-12-20 Market to open\n\nQUETTA: {BODY}", "Market to open", False, BODY),
        (BODY, BODY, True, BODY),
        (f"TEHRAN- {BODY} It rains.", BODY, True, f"{BODY} It rains."),
        (f"{BODY}\n\nIt rains, and it will go on raining for days, forecasters said.", BODY, True,
         f"{BODY}\n\nIt rains, and it will go on raining for days, forecasters said."),
    ],
)  # fmt: skip
def test_it_finds_the_title_or_makes_one(raw: str, title: str, made: bool, text: str) -> None:
    parts = take_apart(raw, frozenset(["iran"]))
    assert (parts.title, parts.title_made, parts.text) == (title, made, text)


def test_it_knows_a_title_that_the_body_repeats() -> None:
    sentence = "The president of a country spoke at length about a great many things " * 4
    parts = take_apart(f"{sentence}\n\nKABUL (Reuters) - {sentence.strip()}. More.")
    assert (parts.title, parts.title_made) == (sentence.strip(), False)
    assert (parts.outlet, parts.dateline) == ("Reuters", "KABUL")


def test_it_cuts_a_made_title_at_a_word() -> None:
    parts = take_apart("word " * 100 + "end.")
    assert parts.title.endswith("word…")
    assert len(parts.title) <= LONGEST_HEADLINE


@pytest.mark.parametrize(
    "crumb, outlet",
    [
        ("Daily Planet > News > Market to open", "Daily Planet"),
        ("Home » World » Market to open", None),
        ("Daily Planet › Market to open", "Daily Planet"),
        ("خانه > اخبار > Market to open", None),
    ],
)
def test_it_takes_the_outlet_from_a_breadcrumb(crumb: str, outlet: str | None) -> None:
    parts = take_apart(f"Market to open\n{crumb}\n\n{BODY}")
    assert (parts.title, parts.outlet, parts.text) == ("Market to open", outlet, BODY)


def test_it_does_not_take_a_comparison_for_a_breadcrumb() -> None:
    text = "The rate rose, so 3 > 2 again this year.\nIt fell in the year after, economists said."
    assert take_apart(text).text == text


@pytest.mark.parametrize(
    "licence, outlet",
    [
        (MEHR, "Mehr News Agency"),
        ("© 2024 Daily Planet. All rights reserved.", "Daily Planet"),
        ("Copyright 2024 Daily Planet, all rights reserved", "Daily Planet"),
        ("This work is licensed under CC BY 4.0, a Creative Commons licence.", None),
    ],
)  # fmt: skip
@pytest.mark.parametrize("between", [" ", "\n", "\n\n"])
def test_it_keeps_the_licence_beside_the_text(
    licence: str, outlet: str | None, between: str
) -> None:
    parts = take_apart(f"{BODY}{between}{licence}")
    assert (parts.text, parts.licence, parts.outlet) == (BODY, licence, outlet)


@pytest.mark.parametrize(
    "last",
    [
        "He said that content is licensed.",
        "Pilots must be licensed under the new law.",
        "The state reserved all rights.",
    ],
)
def test_it_does_not_take_a_sentence_for_a_licence(last: str) -> None:
    assert take_apart(f"{BODY} {last}").licence is None


@pytest.mark.parametrize(
    "sentence, outlet",
    [
        ("Prices rose again, ARY News reported on Wednesday.", "ARY News"),
        ("Prices rose again, the Khaleej Times has reported.", "Khaleej Times"),
        ("Prices rose again, officials reported on Wednesday.", None),
        ("Prices rose again. Nobody knows why. It was, ARY News reported, a surprise.", None),
    ],
)
def test_it_hears_an_outlet_name_itself(sentence: str, outlet: str | None) -> None:
    assert take_apart(sentence).outlet == outlet


def test_it_removes_a_date_line_of_its_own() -> None:
    parts = take_apart(f"Market to open\nPublished: March 3, 2024\n\n{BODY}")
    assert (parts.title, parts.text, str(parts.day)) == ("Market to open", BODY, "2024-03-03")


def test_it_reads_a_feeds_body_the_same_way() -> None:
    parts = body_of(f"KABUL (Reuters) - {BODY}\n© 2024 Reuters. All rights reserved.")
    assert (parts.dateline, parts.outlet, parts.text) == ("KABUL", "Reuters", BODY)


@pytest.mark.parametrize(
    "text, rest",
    [(f"Market opens\n{BODY}", BODY), ("Market opens", "Market opens"), (BODY, BODY)],
)
def test_it_drops_a_repeated_title_from_the_body(text: str, rest: str) -> None:
    assert without_title(text, "MARKET OPENS") == rest


@given(st.text(max_size=300))
@settings(max_examples=300)
def test_it_takes_any_text_apart(raw: str) -> None:
    parts = take_apart(raw)
    assert parts.text in clean(raw) or "\n" in raw or parts.text == clean(parts.text)


@given(st.lists(st.sampled_from(
    ["TEHRAN- ", "date 2023-12-20 ", "\n", " > ", "© ", "(Reuters) ", "licensed ", "News ", ". ", ", ",
     "20 Dec 2023", "reported", "KABUL", ":", "All Content by ", "«"]
), max_size=12).map("".join))  # fmt: skip
@settings(max_examples=300)
def test_it_takes_any_order_of_parts_apart(raw: str) -> None:
    take_apart(raw)
