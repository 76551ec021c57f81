"""Whom somebody called, met or visited: by the events of articles, each occasion once."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from jobs.encounters import encounters
from storage.tables import Article

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
NAMED = {
    "leaders": [
        {"id": "Q1", "name": "Raisi", "country": "IR"},
        {"id": "Q3", "name": "Sharif", "country": "PK"},
        {"id": "own:a-b", "name": "A B", "country": None},
    ],
    "countries": [{"id": "IR", "name": "Iran"}, {"id": "PK", "name": "Pakistan"}],
    "organizations": [{"id": "Q7", "name": "IAEA"}],
}


def event(told: str) -> dict[str, Any]:
    """ "call done Q1+Q3 > IR"."""
    kind, status, *who = told.split()
    sides = " ".join(who).split(" > ")
    roles = zip(("source", "target"), sides, strict=False)
    actors = [{"id": id_, "role": role} for role, side in roles for id_ in side.split("+")]
    return {"kind": kind, "status": status, "actors": actors}


def article(*events: str, story: int = 1, at: datetime | None = NOON) -> Article:
    reading = {**NAMED, "events": [event(told) for told in events]}
    return Article(
        source="", title="", text="", text_hash="", rank=0, story_id=story, reading=reading,
        published_at=at, first_read_at=NOON, changed_at=NOON,
    )  # fmt: skip


@pytest.mark.parametrize(
    "told, found",
    [
        ("call done Q1 > Q3", ("call", ("Sharif",), False)),
        ("call done Q3 > Q1", ("call", ("Sharif",), True)),
        ("meet done Q1+Q3", ("meet", ("Sharif",), False)),
        ("meet done Q1+IR+Q3+PK+own:a-b", ("meet", ("Sharif", "A B"), False)),
        ("visit done Q1 > PK", ("visit", ("Pakistan",), False)),
        ("visit done Q3 > IR+Q1", ("visit", ("Sharif",), True)),
        ("meet done Q1 > Q7", ("meet", ("IAEA",), False)),
        ("call done Q1", None),
        ("call done Q1 > IR", None),
        ("call planned Q1 > Q3", None),
        ("condemn done Q1 > Q3", None),
        ("call done Q3 > own:a-b", None),
        ("call done Q1 > Q99", None),
    ],
)
def test_tells_an_encounter(told: str, found: tuple[str, tuple[str, ...], bool] | None) -> None:
    met = encounters([article(told)], "Q1", 5)
    assert [(one.kind, one.others, one.came) for one in met] == ([found] if found else [])


def test_tells_each_occasion_once() -> None:
    call, back = "call done Q1 > Q3", "call done Q3 > Q1"
    articles = [
        article(call, back, "meet done Q1+Q3"),
        article(call, story=2),
        article(call, story=3, at=NOON - timedelta(days=1)),
        article(call, story=4, at=None),
        article(call, story=4, at=None),
        article(call, story=5, at=None),
        article(call, story=3, at=NOON - timedelta(days=2)),
    ]
    met = encounters(articles, "Q1", 9)
    assert [(one.kind, one.article.story_id) for one in met] == [
        ("call", 1), ("meet", 1), ("call", 3), ("call", 4), ("call", 5),
    ]  # fmt: skip
    assert len(encounters(articles, "Q1", 2)) == 2
