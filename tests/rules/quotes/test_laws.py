"""Quotations of any text whatever hold their words and come to an end."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.rules.article import Leader, Mention, Quote
from jobs.rules.quotes import quotes
from jobs.rules.texts.laid import Laid
from tests.rules.quotes.quoting import people


def _holds(text: str, found: tuple[Quote, ...]) -> bool:
    ordered = all(a.end <= b.start for a, b in pairwise(found))
    return ordered and all(text[q.start : q.end] == q.text != "" for q in found)


PIECES = st.sampled_from(
    [
        "“",
        "”",
        "‘",
        "’",
        '"',
        "'",
        "«",
        "»",
        "„",
        "`",
        "「",
        "」",
        ".",
        ",",
        ":",
        "?",
        "!",
        "\n",
        "\n\n",
        " ",
        "…",
        "—",
        "-",
        " “",
        "” ",
        " Raisi ",
        " he ",
        " said ",
        "said",
        " told ",
        " that ",
        " according to ",
        " and ",
        " who ",
        " Raisi’s ",
        " گفت ",
        " وی ",
        " قال ",
        " نے ",
        " کہا ",
        " رئیسی ",
        " the spokesman ",
        " quoted ",
        " as saying ",
        " We will win the war now",
        "x",
        " with ",
        " A ",
        ", dijo ",
        " dedi ",
        "说：",
        " called the ",
        "“rude” ",
        " message ",
        " she ",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=300, deadline=None)
def test_its_offsets_hold_its_words(text: str) -> None:
    found = quotes(Laid(text), people(text))
    assert _holds(text, found)
    assert found == quotes(Laid(text), people(text))


@pytest.mark.parametrize(
    "text, place",
    [("told “a b c d e.” said He ", (1, 24)), ("A visibly angry Raisi “Ebi” said: “x”", (16, 27))],
)
def test_a_name_that_reaches_beyond_its_sentence_leads_nowhere(
    text: str, place: tuple[int, int]
) -> None:
    assert _holds(text, quotes(Laid(text), [Leader("x", "", None, None, (Mention(*place, ""),))]))


@given(
    st.text(max_size=200) | st.lists(PIECES, max_size=20).map("".join),
    st.lists(st.tuples(st.integers(0, 250), st.integers(0, 250))),
)
@settings(max_examples=200, deadline=None)
def test_it_bears_any_text_and_any_mention(text: str, places: list[tuple[int, int]]) -> None:
    mentions = tuple(Mention(a, b, "") for a, b in places)
    marked = f"He said: “{text}” “{text},” said x"
    assert _holds(marked, quotes(Laid(marked), [Leader("x", "", None, None, mentions)]))


@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "'",
        "“",
        "”",
        "“a b c d e,” he said. ",
        "said ",
        "“x” ",
        "‘",
        "« ",
        "A",
        "(",
        "\n",
        "Raisi said “a b c d e f”, ",
        "Raisi ",
        "رئیسی گفت «الف ب ج د ه» ",
        "Raisi, “x” dedi, ",
        "Raisi a dit “x y z a b”, said a statement by ",
        "他说：“我们不会退让”，",
        ", Raisi said ",
        "“x”, “y” and ",
        "\n\n“",
    ],
)
def test_it_comes_to_an_end_on_long_texts(piece: str) -> None:
    text = "He said “we will go home now” " + piece * (200_000 // len(piece))
    assert _holds(text, quotes(Laid(text), people(text[:2_000])))
