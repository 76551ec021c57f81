"""Addresses: what was meant, and what may be shown of it."""

from string import ascii_letters, digits

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.addresses import FeedError, article_address, normalised, redacted, web_link


@pytest.mark.parametrize("typed, meant", [
    ("example.org", "https://example.org/"),
    (" example.org/feed ", "https://example.org/feed"),
    ("<http://example.org/feed>", "http://example.org/feed"),
    ("feed://example.org/rss", "https://example.org/rss"),
    ("feed:https://example.org/rss", "https://example.org/rss"),
    ("example.org:8080/rss", "https://example.org:8080/rss"),
    ("127.0.0.1:8080", "https://127.0.0.1:8080/"),
    ("https://example.org/a?b=c#d", "https://example.org/a?b=c"),
    ("خبر.example/rss", "https://خبر.example/rss"),
])  # fmt: skip
def test_normalised(typed: str, meant: str) -> None:
    assert normalised(typed) == meant


@pytest.mark.parametrize("typed", [
    "", "   ", "ftp://example.org/", "file:///etc/passwd", "javascript:alert(1)", "https://", "http://[x/",
    "http://a b/", "https://example.org:port/", "mailto:a@example.org", "example.org:99999",
])  # fmt: skip
def test_what_is_no_address_is_a_sentence(typed: str) -> None:
    with pytest.raises(FeedError) as raised:
        normalised(typed)
    assert str(raised.value).endswith((".", ":"))


@pytest.mark.parametrize("address, shown", [
    ("https://example.org/feed", "https://example.org/feed"),
    ("https://bob:hunter2@example.org/", "https://***@example.org/"),
    ("https://hunter2@example.org:8080/x", "https://***@example.org:8080/x"),
    ("https://example.org/?key=hunter2&format=rss", "https://example.org/?key=***&format=rss"),
    ("https://example.org/?anything=hunter2", "https://example.org/?anything=***"),
    ("https://example.org/?p=12&lang=en", "https://example.org/?p=12&lang=en"),
    ("https://example.org/?id=a1b2c3d4e5f6a7b8c9d0e1", "https://example.org/?id=***"),
    ("https://example.org/?hunter2-hunter2-x", "https://example.org/?***"),
    ("https://example.org/?feed", "https://example.org/?feed"),
    ("https://example.org/rss/a1b2c3d4e5f6a7b8c9d0e1/all", "https://example.org/rss/***/all"),
    ("https://example.org/0f8fad5b-d9cb-469f-a165-70867728950e", "https://example.org/***"),
    ("https://example.org/2026/03/iran-and-pakistan-agree-on-40-points", "https://example.org/2026/03/iran-and-pakistan-agree-on-40-points"),
    ("https://example.org/#hunter2", "https://example.org/"),
    ("http://[broken", "***"),
    ("bob:hunter2@example.org/x", "***@example.org/x"),
    ("example.org/?key=hunter2", "example.org/?key=***"),
    ("", ""),
])  # fmt: skip
def test_redacted(address: str, shown: str) -> None:
    assert redacted(address) == shown


@settings(max_examples=80)
@given(st.text(ascii_letters + digits + "-_.~%+/ÄЖ", min_size=6, max_size=30))
def test_no_value_of_an_unknown_key_is_shown(secret: str) -> None:
    if secret not in "https://example.org/?token=***":
        assert secret not in redacted(f"https://example.org/?token={secret}")


@pytest.mark.parametrize("link, address", [
    ("https://Example.org/a?utm_source=x&id=5&fbclid=y#top", "https://example.org/a?id=5"),
    ("https://example.org/a?utm_source=x", "https://example.org/a"),
    ("https://example.org/A?b=%D8%A7&c", "https://example.org/A?b=%D8%A7&c"),
])  # fmt: skip
def test_article_address(link: str, address: str) -> None:
    assert article_address(link) == address


@pytest.mark.parametrize("link, kept", [
    ("https://example.org/a", "https://example.org/a"),
    ("https://example.org/a b", "https://example.org/a%20b"),
    ("https://example.org/خبر", "https://example.org/%D8%AE%D8%A8%D8%B1"),
    ("https://exa\nmple.org/\x00a", "https://example.org/a"),
    ("javascript:alert(1)", None), ("file:///etc/passwd", None), ("/relative", None), ("https://", None),
    ("data:text/html,x", None), ("https://example.org/" + "x" * 3000, None),
])  # fmt: skip
def test_web_link(link: str, kept: str | None) -> None:
    assert web_link(link) == kept
