"""Who is owed what: fresh news, alerts once, updates for who knows the story, quiet nights."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from jobs.alerts import understood
from jobs.readable import AsRead
from jobs.rules.article import Published
from jobs.rules.owing import Heard, Owed, Watcher, askers, fresh, not_before, owed

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    "published, verdict",
    [
        (Published(), True),
        (Published(at=NOON - 48 * HOUR), True),
        (Published(at=NOON - 49 * HOUR), False),
        (Published(at=NOON + HOUR), True),
        (Published(latest=NOON - 49 * HOUR), False),
        (Published(None, "terms", None, NOON - 900 * HOUR), True),
        (Published(earliest=NOON - 900 * HOUR), True),
        (Published(earliest=NOON - 900 * HOUR, latest=NOON - HOUR), True),
    ],
)
def test_fresh(published: Published, verdict: bool) -> None:
    assert fresh(published, NOON) is verdict


def article(*keys: str, words: str = " ") -> AsRead:
    return AsRead(frozenset(keys), words, "s", None, None, None, None, None)


def watcher(number: int, chat: int, query: str, since: datetime = NOON - HOUR) -> Watcher:
    return Watcher(number, chat, understood(query, "UTC"), since)


@pytest.mark.parametrize(
    "watchers, found",
    [
        ([watcher(1, 7, "country:IR")], {7: (1,)}),
        ([watcher(1, 7, "country:PK")], {}),
        ([watcher(1, 7, "country:IR"), watcher(2, 7, "talks")], {7: (1, 2)}),
        ([watcher(1, 7, "country:IR"), watcher(2, 8, "talks")], {7: (1,), 8: (2,)}),
        # Made at the moment the article was read, or later.
        ([watcher(1, 7, "country:IR", NOON)], {7: (1,)}),
        ([watcher(1, 7, "country:IR", NOON + HOUR)], {}),
        # Can't be read any more.
        ([watcher(1, 7, "country:IR OR")], {}),
    ],
)
def test_askers(watchers: list[Watcher], found: dict[int, tuple[int, ...]]) -> None:
    assert askers(watchers, article("country:IR", words=" the talks "), NOON, NOON) == found


@pytest.mark.parametrize(
    "asking, heard, what",
    [
        ([1], {}, {1: Owed.ALERT}),
        ([1], {1: Heard.TOLD}, {1: Owed.UPDATE}),
        ([], {1: Heard.TOLD}, {1: Owed.UPDATE}),
        ([1], {1: Heard.WAITING}, {}),
        ([1], {1: Heard.NEVER}, {}),
        ([1, 2], {2: Heard.TOLD, 3: Heard.NEVER}, {1: Owed.ALERT, 2: Owed.UPDATE}),
    ],
)
def test_owed(asking: list[int], heard: dict[int, Heard], what: dict[int, Owed]) -> None:
    assert owed(asking, heard) == what


@dataclass
class Nights:
    timezone: str
    quiet_from: str | None
    quiet_to: str | None


@pytest.mark.parametrize(
    "nights, hour",
    [
        (Nights("UTC", None, None), 12),
        (Nights("UTC", "22:00", "07:00"), 12),
        (Nights("UTC", "11:00", "14:00"), 14),
        (Nights("America/New_York", "22:00", "09:00"), 13),
        (Nights("Nowhere/Else", "11:00", "14:00"), 14),
    ],
)
def test_not_before(nights: Nights, hour: int) -> None:
    assert not_before(nights, NOON) == NOON.replace(hour=hour)


def test_a_query_is_understood_without_knowing_any_name() -> None:
    query = understood("leader:Q1 OR (country:XX topic:own:new)", ZoneInfo("UTC").key)
    assert query is not None
    assert query.matches(article("leader:Q1"), NOON)
    assert not query.matches(article("country:XX"), NOON)
