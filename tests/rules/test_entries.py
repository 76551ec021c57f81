"""Which entries are new, what names them, and what a date can be."""

from datetime import UTC, datetime, timedelta

import pytest

from jobs.rules.entries import Entry, changed, dated, keyed
from jobs.rules.robots import allows, kept, must_ask

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize("published, taken", [
    (None, None),
    (NOON - HOUR, NOON - HOUR),
    (NOON + 23 * HOUR, NOON),
    (NOON + 25 * HOUR, None),
    (datetime(9999, 1, 1, tzinfo=UTC), None),
    (datetime(1990, 1, 1, tzinfo=UTC), datetime(1990, 1, 1, tzinfo=UTC)),
    (datetime(1970, 1, 1, tzinfo=UTC), None),
    (datetime(1, 1, 1, tzinfo=UTC), None),
])  # fmt: skip
def test_dated(published: datetime | None, taken: datetime | None) -> None:
    assert dated(published, NOON) == taken


def test_changed_are_those_with_other_words_oldest_first() -> None:
    new, old, touched = Entry("a", "A"), Entry("b", "B"), Entry("c", "C", published=NOON)
    known = {"b": old.digest, "c": Entry("c", "C", published=NOON - DAY).digest, "d": "x"}
    assert changed([new, Entry("b", "B, corrected"), touched], known) == [
        Entry("b", "B, corrected"),
        new,
    ]


def test_a_key_is_an_id_a_link_or_the_words() -> None:
    found = keyed(
        [Entry(" id "), Entry("", "T", link="l"), Entry("", "T"), Entry("", "T"), Entry("x" * 999)]
    )
    keys = [entry.key for entry in found]
    assert keys[:2] == ["id", "l"]
    assert keys[2].startswith("words:")
    assert keys[3].startswith("sha256:")
    assert len(keys) == 4


LONG = "The president spoke. " * 60


@pytest.mark.parametrize("text, full, verdict", [
    ("", True, True), ("Short.", False, True), ("Short.", True, False), (LONG, False, False),
    (LONG + "and so on ...", True, True), (LONG + "[…]", False, True), (LONG + "Read more »", True, True),
    (LONG + "Continue reading", False, True),
])  # fmt: skip
def test_is_teaser(text: str, full: bool, verdict: bool) -> None:
    assert Entry("k", text=text, full=full).is_teaser is verdict


@pytest.mark.parametrize("robots, verdict", [
    ("", True), (None, False), ("User-agent: *\nDisallow: /a", False), ("User-agent: *\nDisallow: /b", True),
    ("User-agent: communique\nDisallow:\n\nUser-agent: *\nDisallow: /", True),
    ("User-agent: Communique\nDisallow: /\n", False), ("\x00\xff<html>", True),
])  # fmt: skip
def test_robots_allow(robots: str | None, verdict: bool) -> None:
    assert allows(robots, "https://odd.example/a") is verdict


@pytest.mark.parametrize(
    "status, text", [(200, "x"), (404, ""), (403, ""), (429, None), (500, None), (302, None)]
)
def test_robots_kept(status: int, text: str | None) -> None:
    assert kept(status, "x") == text


@pytest.mark.parametrize("ago, verdict", [(None, True), (HOUR, False), (DAY, True)])
def test_robots_are_asked_once_a_day(ago: timedelta | None, verdict: bool) -> None:
    assert must_ask(None if ago is None else NOON - ago, NOON) is verdict
