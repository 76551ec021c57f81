"""Outside text, made fit for a message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.markup import read, utf16_length
from bot.render.text import clean, cut, field, graphemes, host, link, listed, shortly

FAMILY, FLAG, WAVE = "👨‍👩‍👧", "🇮🇷", "👋🏽"


@pytest.mark.parametrize(
    "text, cleaned",
    [
        ("a\tb\n c", "a b c"),
        ("a\u202eb\u200bc\x00d", "abcd"),
        ("می‌شود", "می‌شود"),
        (f"{FAMILY} {FLAG}", f"{FAMILY} {FLAG}"),
        ("  ", ""),
    ],
)
def test_it_cleans(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@pytest.mark.parametrize(
    "text, shown",
    [
        ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#x27;"),
        ("@you #tag /cmd a/b a@b.c", "@\u2060you #\u2060tag /\u2060cmd a/b a@b.c"),
        ("ایران", "\u2068ایران\u2069"),
        ("Iran", "Iran"),
    ],
)
def test_it_makes_a_field(text: str, shown: str) -> None:
    assert field(text) == shown


@pytest.mark.parametrize(
    "text, limit, kept",
    [
        ("abc", 3, "abc"),
        ("abcd", 3, "ab…"),
        ("ab cd", 4, "ab…"),
        (
            "Ten words stand in this sentence, and it is long",
            38,
            "Ten words stand in this sentence, and…",
        ),
        ("😀😀😀", 5, "😀😀…"),
        ("😀😀😀", 4, "😀…"),
        (f"a{FAMILY}b", 5, "a…"),
        (f"{FLAG}{FLAG}", 5, f"{FLAG}…"),
        (f"{WAVE}x", 4, "…"),
        ("e\u0301e\u0301e", 4, "e\u0301…"),
    ],
)
def test_it_cuts_between_characters_as_people_see_them(text: str, limit: int, kept: str) -> None:
    assert cut(text, limit) == kept


@given(st.text(), st.integers(1, 50))
def test_it_never_exceeds_a_limit(text: str, limit: int) -> None:
    assert utf16_length(cut(text, limit)) <= limit
    assert "".join(graphemes(text)) == text
    read(field(text, limit))


@pytest.mark.parametrize(
    "url, fit",
    [
        ("https://www.example.org/a?b=c", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("tg://user?id=1", False),
        ("https://localhost/", False),
        ("https://exa mple.org/", False),
        ("https://example.org:99999/", False),
        ("https://[::1", False),
        ("file:///etc/passwd", False),
        ("", False),
        (None, False),
    ],
)
def test_it_carries_web_addresses_only(url: str | None, fit: bool) -> None:
    assert (link(url) is not None) is fit


def test_it_names_hosts_and_lists() -> None:
    assert host("https://www.bbc.co.uk/persian") == "bbc.co.uk"
    assert listed(["Iran"]) == "Iran"
    assert listed(["Iran", "Oman", "Iraq"], "or") == "Iran, Oman or Iraq"
    assert shortly(["a", "b", "c"], 2) == "a, b, c"
    assert shortly(["a", "b", "c", "d"], 2) == "a, b and 2 more"
