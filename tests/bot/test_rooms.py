"""However long what it is made of, a message fits, and tells every story that has a button."""

from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.render import articles, deliveries, times
from bot.render.articles import Told
from bot.render.message import Message, length
from storage.tables import Article, Basis, Relation

WILD = st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(
    ["@x " * 300, "😀" * 500, "خبر " * 400, "</b>&" * 300, "word " * 300]
)


@st.composite
def told(draw: st.DrawFn) -> Told:
    """A story out of anything."""
    tags = [{"name": draw(WILD)} for _ in range(draw(st.integers(0, 7)))]
    article = SimpleNamespace(
        title=draw(WILD),
        text=draw(WILD),
        outlet=draw(WILD),
        licence=draw(st.none() | WILD),
        link=draw(st.none() | st.just("https://example.org/" + "x" * 300)),
        story_id=draw(st.integers(1, 10**9)),
        relation=Relation.FIRST,
        reading={"leaders": tags, "countries": tags, "organizations": tags},
        published_at=draw(st.none() | st.just(datetime(2026, 1, 2, tzinfo=UTC))),
        published_earliest=None,
        published_latest=None,
        published_basis=Basis.STORY,
    )
    return Told(cast("Article", article), tuple(draw(st.lists(WILD, max_size=3))))


def stories(message: Message) -> int:
    """How many stories a message tells, by their numbers."""
    return sum(f"\n{number}. <b>" in f"\n{message.html}" for number in range(1, 20))


def labels(message: Message) -> list[str]:
    return [button.label for row in message.buttons for button in row]


@settings(max_examples=60, deadline=None)
@given(st.lists(told(), min_size=1, max_size=5), WILD)
def test_a_page_of_latest_fits(found: list[Told], echo: str) -> None:
    message = articles.page(echo, found, UTC, back=None, more=None)
    assert length(message.html) <= 4096
    assert stories(message) == len(labels(message)) == len(found)


@settings(max_examples=40, deadline=None)
@given(st.lists(told(), min_size=1, max_size=8))
def test_a_digest_fits(found: list[Told]) -> None:
    message = deliveries.digest(date(2026, 3, 10), found, UTC)
    assert length(message.html) <= 3600
    assert stories(message) == len(labels(message)) == len(found)


@settings(max_examples=40, deadline=None)
@given(told())
def test_an_alert_fits(story: Told) -> None:
    message = deliveries.alert(story, 12, UTC)
    assert length(message.html) <= 1400


FIRST = datetime(2021, 8, 3, tzinfo=UTC)
LAST = datetime(2024, 5, 19, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    "basis, at, earliest, latest, said, brief",
    [
        (Basis.FEED, datetime(2026, 1, 2, 10, 5, tzinfo=UTC), None, None, "2 Jan 2026, 10:05",
         "2 Jan 2026"),
        (Basis.TEXT, datetime(2026, 1, 2, tzinfo=UTC), datetime(2026, 1, 1, 10, tzinfo=UTC),
         datetime(2026, 1, 3, 12, tzinfo=UTC), "2 Jan 2026", "2 Jan 2026"),
        (Basis.TERMS, None, FIRST, LAST,
         "between 3 Aug 2021 and 19 May 2024 (by who held office)", "Aug 2021 to May 2024"),
        (Basis.TERMS, None, None, LAST, "until 19 May 2024 (by who held office)",
         "until 19 May 2024"),
        (Basis.TERMS, None, FIRST, None, "since 3 Aug 2021 (by who held office)",
         "since 3 Aug 2021"),
        (Basis.UNKNOWN, None, None, None, "no date known", "no date known"),
    ],
)  # fmt: skip
def test_it_says_when_as_far_as_it_is_known(
    basis: Basis, at: Any, earliest: Any, latest: Any, said: str, brief: str
) -> None:
    article = SimpleNamespace(
        published_at=at,
        published_earliest=earliest,
        published_latest=latest,
        published_basis=basis,
    )
    assert times.published(cast("Article", article), UTC) == said
    assert times.brief(cast("Article", article), UTC) == brief
