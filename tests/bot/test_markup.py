"""Telegram's HTML, as Telegram reads it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.markup import MarkupError, Run, Style, entities, plain, read, stripped
from bot.render.text import escape

BOLD, LINK = frozenset({Style.BOLD}), frozenset({Style.LINK})


@pytest.mark.parametrize(
    "html, runs",
    [
        ("", []),
        ("plain", [Run("plain")]),
        ("<b>bold</b> not", [Run("bold", BOLD), Run(" not")]),
        ("<b>a<i>b</i></b>", [Run("a", BOLD), Run("b", BOLD | {Style.ITALIC})]),
        ('<a href="https://x.org/?a=1&amp;b=2">x</a>', [Run("x", LINK, "https://x.org/?a=1&b=2")]),
        ("a &lt; b &amp; c &#39;d&#x27;", [Run("a < b & c 'd'")]),
        ("a & b &nbsp; c", [Run("a & b &nbsp; c")]),
        ("<STRONG>x</strong>", [Run("x", BOLD)]),
    ],
)
def test_it_reads(html: str, runs: list[Run]) -> None:
    assert read(html) == runs


@pytest.mark.parametrize(
    "html, why",
    [
        ("a < b", "Unclosed start tag"),
        ("<h1>x</h1>", 'Unsupported start tag "h1"'),
        ("<b>x", "Can't find end tag"),
        ("x</b>", "Unexpected end tag"),
        ("<b><i>x</b></i>", "Unmatched end tag"),
        ('<b class="x">y</b>', "takes no attributes"),
    ],
)
def test_it_refuses(html: str, why: str) -> None:
    with pytest.raises(MarkupError, match=why):
        read(html)


def test_it_keeps_a_links_address_in_plain_text() -> None:
    html = (
        '<b>Read</b> <a href="https://x.org/">here</a> <a href="https://x.org/">https://x.org/</a>'
    )
    assert plain(html) == "Read here (https://x.org/) https://x.org/"
    assert stripped("<b>a &lt; b") == "a < b"


def test_it_counts_places_as_telegram_does() -> None:
    assert list(entities(read("😀<b>x😀</b>"))) == [{"type": "bold", "offset": 2, "length": 3}]


@given(st.text())
def test_it_reads_back_whatever_was_escaped(text: str) -> None:
    assert "".join(run.text for run in read(f"<b>{escape(text)}</b>")) == text
