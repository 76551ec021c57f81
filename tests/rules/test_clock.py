"""Local time: digests on days when clocks change, quiet hours, and times as people write them."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.rules.clock import (
    Turn,
    clock,
    first_turn,
    instant,
    latest_turn,
    next_turn,
    parse_clock,
    parse_zone,
    quiet_until,
    still_sent,
    zone_of,
)
from tests.rules.clock_laws import broken, hard_cases, transitions

DAY = timedelta(days=1)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "zone, day, at, due",
    [
        ("UTC", "2026-03-10", "08:00", "2026-03-10 08:00"),
        ("Asia/Tehran", "2026-03-10", "08:00", "2026-03-10 04:30"),
        # Skipped: the first instant after the gap.
        ("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29 01:00"),
        ("America/Santiago", "2026-09-06", "00:15", "2026-09-06 04:00"),
        ("Africa/Cairo", "2026-04-24", "00:00", "2026-04-23 22:00"),
        ("Asia/Beirut", "2026-03-29", "00:00", "2026-03-28 22:00"),
        ("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03 15:30"),
        ("America/Scoresbysund", "2025-03-29", "23:30", "2025-03-30 01:00"),
        # Twice: the first time.
        ("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25 00:30"),
        ("America/Havana", "2026-11-01", "00:30", "2026-11-01 04:30"),
        ("Africa/Casablanca", "2026-02-15", "02:30", "2026-02-15 01:30"),
        # A date that never was.
        ("Pacific/Apia", "2011-12-29", "08:00", "2011-12-29 18:00"),
        ("Pacific/Apia", "2011-12-30", "08:00", None),
        ("Pacific/Apia", "2011-12-31", "00:00", "2011-12-30 10:00"),
    ],
)
def test_instant_is_when_that_time_first_comes(
    zone: str, day: str, at: str, due: str | None
) -> None:
    found = instant(date.fromisoformat(day), time.fromisoformat(at), ZoneInfo(zone))
    assert found == (utc(due) if due else None)


def test_instant_keeps_its_laws_in_every_zone_whenever_clocks_change() -> None:
    failed = []
    for name in sorted(available_timezones()):
        zone = ZoneInfo(name)
        for change in transitions(zone, utc("2025-01-01"), utc("2027-01-01")):
            for day, at in hard_cases(zone, change, times=3):
                if fault := broken(zone, day, at):
                    failed.append(f"{name} {day} {at}: {fault}")
    assert failed == []


FAMOUS = ["Pacific/Apia", "Pacific/Kwajalein", "America/Caracas", "Asia/Pyongyang", "Asia/Gaza",
          "Africa/Casablanca", "Antarctica/Troll", "America/Sao_Paulo", "Pacific/Enderbury"]  # fmt: skip


@pytest.mark.parametrize("name", FAMOUS)
def test_instant_keeps_its_laws_through_famous_changes(name: str) -> None:
    zone = ZoneInfo(name)
    changes = list(transitions(zone, utc("1993-01-01"), utc("2019-01-01")))
    assert changes
    cases = [case for change in changes for case in hard_cases(zone, change, times=5)]
    assert [(*case, fault) for case in cases if (fault := broken(zone, *case))] == []


def test_next_turn_skips_a_date_that_never_was() -> None:
    apia = ZoneInfo("Pacific/Apia")
    turn = next_turn(time(8), apia, date(2011, 12, 30))
    assert turn == Turn(date(2011, 12, 31), utc("2011-12-30 18:00"))


@pytest.mark.parametrize(
    "zone, at, now, done, day",
    [
        ("UTC", "08:00", "2026-03-10 07:59", None, "2026-03-10"),
        ("UTC", "08:00", "2026-03-10 08:00", None, "2026-03-11"),
        ("UTC", "18:00", "2026-03-10 12:00", "2026-03-10", "2026-03-11"),
        # Had the 10th in Tokyo, moved to New York where the 10th is still to come.
        ("America/New_York", "08:00", "2026-03-10 01:00", "2026-03-10", "2026-03-11"),
        # Had the 10th in New York, moved to Tokyo where the 11th is past its time.
        ("Asia/Tokyo", "08:00", "2026-03-11 01:00", "2026-03-10", "2026-03-12"),
        ("Pacific/Kiritimati", "00:30", "2026-03-10 10:00", None, "2026-03-11"),
    ],
)
def test_first_turn_is_still_to_come_and_repeats_no_date(
    zone: str, at: str, now: str, done: str | None, day: str
) -> None:
    turn = first_turn(
        time.fromisoformat(at), ZoneInfo(zone), utc(now), date.fromisoformat(done) if done else None
    )
    assert turn.date == date.fromisoformat(day)
    assert turn.at > utc(now)


@pytest.mark.parametrize(
    "first, now, found",
    [
        ("2026-03-10", "2026-03-10 07:59", None),
        ("2026-03-10", "2026-03-10 08:00", "2026-03-10"),
        ("2026-03-08", "2026-03-10 07:59", "2026-03-09"),
        ("2026-03-01", "2026-03-20 12:00", "2026-03-20"),
        ("2026-04-01", "2026-03-20 12:00", None),
    ],
)
def test_latest_turn_is_the_last_one_that_came(first: str, now: str, found: str | None) -> None:
    turn = latest_turn(time(8), UTC, date.fromisoformat(first), utc(now))
    assert (turn and turn.date) == (date.fromisoformat(found) if found else None)


@pytest.mark.parametrize(
    "now, verdict",
    [("2026-03-10 08:00", True), ("2026-03-10 14:00", True), ("2026-03-10 14:00:01", False)],
)
def test_still_sent_up_to_six_hours_late(now: str, verdict: bool) -> None:
    assert still_sent(Turn(date(2026, 3, 10), utc("2026-03-10 08:00")), utc(now)) is verdict


ZONES = st.sampled_from(["UTC", "Asia/Tokyo", "America/New_York", "Pacific/Apia", "Europe/Berlin",
                         "Africa/Casablanca", "Pacific/Kiritimati", "America/Santiago"])  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(moves=st.lists(st.tuples(ZONES, st.times(), st.integers(1, 100)), min_size=1, max_size=8))
def test_no_date_comes_twice_however_a_chat_moves(moves: list[tuple[str, time, int]]) -> None:
    now, done, dates = utc("2026-03-25 12:00"), None, []
    for name, at, hours in moves:
        zone = ZoneInfo(name)
        turn = first_turn(at.replace(second=0, microsecond=0), zone, now, done)
        now += timedelta(hours=hours)
        while turn.at <= now:
            dates.append(done := turn.date)
            turn = next_turn(at.replace(second=0, microsecond=0), zone, done + DAY)
    assert dates == sorted(set(dates))


@pytest.mark.parametrize(
    "quiet, zone, now, until",
    [
        ("22:00-07:00", "UTC", "2026-03-10 12:00", None),
        ("22:00-07:00", "UTC", "2026-03-10 22:00", "2026-03-11 07:00"),
        ("22:00-07:00", "UTC", "2026-03-11 06:59", "2026-03-11 07:00"),
        ("22:00-07:00", "UTC", "2026-03-11 07:00", None),
        ("22:00-07:00", "Asia/Tehran", "2026-03-10 18:30", "2026-03-11 03:30"),
        ("13:00-14:00", "UTC", "2026-03-10 13:30", "2026-03-10 14:00"),
        ("09:00-09:00", "UTC", "2026-03-10 09:00", None),
        # The end is skipped: they end when the clocks jump over it.
        ("22:00-02:30", "Europe/Berlin", "2026-03-28 23:00", "2026-03-29 01:00"),
        # The end comes twice: they end the first time, and do not begin again.
        ("22:00-02:30", "Europe/Berlin", "2026-10-24 23:00", "2026-10-25 00:30"),
        ("22:00-02:30", "Europe/Berlin", "2026-10-25 01:15", None),
        # The date of their end never was.
        ("22:00-07:00", "Pacific/Apia", "2011-12-30 09:00", "2011-12-30 17:00"),
    ],
)
def test_quiet_until(quiet: str, zone: str, now: str, until: str | None) -> None:
    start, end = (time.fromisoformat(part) for part in quiet.split("-"))
    assert quiet_until(start, end, ZoneInfo(zone), utc(now)) == (utc(until) if until else None)


@pytest.mark.parametrize(
    "text, read",
    [
        ("08:30", "08:30"),
        ("8", "08:00"),
        ("8.15", "08:15"),
        ("0830", "08:30"),
        ("8h15", "08:15"),
        (" 8:30  PM ", "20:30"),
        ("8 a.m.", "08:00"),
        ("12am", "00:00"),
        ("12 pm", "12:00"),
        ("noon", "12:00"),
        ("۲۰:۱۵", "20:15"),
        ("23:59", "23:59"),
    ],
)
def test_parse_clock(text: str, read: str) -> None:
    assert parse_clock(text) == time.fromisoformat(read)
    assert clock(f"{parse_clock(text):%H:%M}") == parse_clock(text)


@pytest.mark.parametrize(
    "text, sentence",
    [
        ("soon", "“soon” is no time of day. Write it as 08:30."),
        ("", "“” is no time of day. Write it as 08:30."),
        ("8:5", "“8:5” is no time of day. Write it as 08:30."),
        ("13 pm", "“13 pm” is no time of day. Write it as 8:30 pm or 20:30."),
        ("24:00", "“24:00” is no time of day: they go from 00:00 to 23:59."),
        ("12:75", "“12:75” is no time of day: they go from 00:00 to 23:59."),
        ("x" * 50, f"“{'x' * 39}…” is no time of day. Write it as 08:30."),
    ],
)
def test_parse_clock_says_what_is_wrong(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match="no time of day") as error:
        parse_clock(text)
    assert str(error.value) == sentence


@pytest.mark.parametrize(
    "text, zone",
    [
        ("Asia/Tehran", "Asia/Tehran"),
        ("asia/tehran", "Asia/Tehran"),
        ("tehran", "Asia/Tehran"),
        ("New York", "America/New_York"),
        ("america/new york", "America/New_York"),
        ("ISLAMABAD", "Asia/Karachi"),
        ("New Delhi", "Asia/Kolkata"),
        ("Sana'a", "Asia/Aden"),
        ("buenos aires", "America/Argentina/Buenos_Aires"),
        ("utc", "UTC"),
        ("z", "UTC"),
        ("UTC+3", "Etc/GMT-3"),
        ("gmt -05:00", "Etc/GMT+5"),
    ],
)
def test_parse_zone(text: str, zone: str) -> None:
    assert parse_zone(text) == zone
    assert zone_of(zone).key == zone


@pytest.mark.parametrize(
    "text, sentence",
    [
        ("Tehrn", "I know no time zone called “Tehrn”. Did you mean Asia/Tehran?"),
        (
            "UTC+99",
            "I know no time zone called “UTC+99”. Write a city, e.g. Tehran or London.",
        ),
        ("../x", "I know no time zone called “../x”. Write a city, e.g. Tehran or London."),
        ("", "I know no time zone called “”. Write a city, e.g. Tehran or London."),
    ],
)
def test_parse_zone_says_what_is_near(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match="time zone") as error:
        parse_zone(text)
    assert str(error.value) == sentence


def test_a_zone_that_tables_no_longer_know_is_utc() -> None:
    assert zone_of("Mars/Olympus").key == "UTC"
