"""Reading an article puts its parts, its date and its tags together."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.reading import Reader
from jobs.rules.article import UNDATED, Found, Published
from tests.rules.small import GAZETTEER

READER = Reader(GAZETTEER)
NOON = datetime(2022, 10, 1, 12, tzinfo=UTC)
DATED = Published(NOON, "feed", NOON, NOON)


def test_it_reads_an_article_of_a_feed() -> None:
    read = READER.read(
        Found(
            source="https://news.example/1",
            title="Raisi\ncalls Islamabad",
            text="TEHRAN (Reuters) - The Iranian president spoke. It was on Monday.",
            outlet="Example News",
            published=DATED,
            link="https://news.example/1",
            feed_id=7,
            entry_key="guid-1",
        )
    )
    assert (read.title, read.title_made) == ("Raisi calls Islamabad", False)
    assert (read.text, read.dateline) == (
        "The Iranian president spoke. It was on Monday.",
        "TEHRAN",
    )
    assert (read.outlet, read.published, read.language) == ("Example News", DATED, "en")
    assert (read.link, read.feed_id, read.entry_key) == ("https://news.example/1", 7, "guid-1")
    (raisi,) = read.reading.leaders
    assert [(m.field, m.text) for m in raisi.mentions] == [
        ("title", "Raisi"),
        ("text", "Iranian president"),
    ]


def test_it_makes_a_title_where_a_feed_gives_none() -> None:
    read = READER.read(Found(source="x", text="Iran spoke. Pakistan listened.", published=DATED))
    assert (read.title, read.title_made) == ("Iran spoke.", True)
    assert {m.field for tag in read.reading.countries for m in tag.mentions} == {"text"}


@pytest.mark.parametrize(
    "text, published, at, basis",
    [
        (
            "LAHORE, 20 December 2023: They met.",
            UNDATED,
            datetime(2023, 12, 20, tzinfo=UTC),
            "text",
        ),
        ("LAHORE, 20 December 2023: They met.", DATED, NOON, "feed"),
        ("They met on December 15.", UNDATED, None, "unknown"),
    ],
)
def test_it_dates_an_article_by_its_source_or_its_text(
    text: str, published: Published, at: datetime | None, basis: str
) -> None:
    read = READER.read(Found(source="x", text=text, published=published, bare=True))
    assert (read.published.at, read.published.basis) == (at, basis)


def test_it_tags_again_when_the_date_is_known_later() -> None:
    read = READER.read(Found(source="x", text="The Iranian president spoke.", bare=True))
    assert read.reading.leaders == ()
    dated = READER.tag(read, Published(NOON, "story", NOON, NOON))
    assert [tag.name for tag in dated.reading.leaders] == ["Ebrahim Raisi"]
    assert dated.published.basis == "story"
    assert READER.tag(dated, UNDATED) == read


def test_it_does_not_take_a_country_for_a_date_line() -> None:
    read = READER.read(Found(source="x", text="PAKISTAN: a portrait of a country.", bare=True))
    assert (read.dateline, read.text) == (None, "PAKISTAN: a portrait of a country.")


def test_it_is_read_the_same_by_many_threads() -> None:
    found = Found(source="x", text="TEHRAN- President Raisi met Shehbaz Sharif. " * 20, bare=True)
    with ThreadPoolExecutor(4) as pool:
        reads = set(map(repr, pool.map(READER.read, [found] * 24)))
    assert reads == {repr(READER.read(found))}


TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(
        st.sampled_from(
            ["TEHRAN- ", "Ebrahim Raisi ", "President ", "\n", ". ", "date 2023-12-20 ", " > ", "Iran",
             "\u202e", "\x00", "\ud800", "e\u0301", "All Content by X is licensed under Y.", "الرئيس الإيراني"]
        ),
        max_size=15,
    ).map("".join),
)  # fmt: skip


@given(TEXTS, st.none() | TEXTS, st.booleans())
@settings(max_examples=250)
def test_it_reads_anything_and_reads_it_once(text: str, title: str | None, bare: bool) -> None:
    read = READER.read(Found(source="x", text=text, title=title, bare=bare))
    read.text.encode()
    read.title.encode()
    assert READER.tag(read, read.published) == read
    fields = {"text": read.text, "title": read.title}
    for country in read.reading.countries:
        for mention in country.mentions:
            assert fields[mention.field][mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    "piece", ["a", "A", "A ", '"', "(", "> ", ". ", "\n", "I.", "Raisi ", "LONDON/", "20 "]
)
@pytest.mark.parametrize("bare", [True, False])
def test_it_finishes_on_long_texts_of_one_thing(piece: str, bare: bool) -> None:
    text = (piece * 200_000)[:200_000]
    read = READER.read(Found(source="x", text=text, bare=bare))
    assert len(read.text) <= len(text)
