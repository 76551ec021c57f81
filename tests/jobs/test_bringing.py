"""What a person brings by hand: files, folders, documents, addresses."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from jobs.addresses import FeedError
from jobs.bringing import bring, places_of
from jobs.desk import Desk
from jobs.ingest import Ingest
from jobs.reading import Reader
from jobs.seeds import SeedError
from jobs.worker import Workers
from storage.db import Database
from storage.services import Services
from tests.rules.small import GAZETTEER
from tests.webserver import Answer, Webserver, fetching

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
RSS = (
    b"<?xml version='1.0'?><rss version='2.0'><channel><title>Zembla Times</title>"
    b"<item><guid>1</guid><title>Zembla votes</title><link>https://zembla.example/1</link>"
    b"<description>Zembla went to the polls.</description></item></channel></rss>"
)
PARAGRAPH = "The harvest in the northern valleys was the best in ten years, farmers said. "
PAGE = (
    "<html><head><title>A good harvest</title></head><body><article><h1>A good harvest</h1>"
    + f"<p>{PARAGRAPH * 3}</p>" * 4
    + "</article></body></html>"
).encode()


@pytest.fixture
async def desk(db: Database) -> AsyncIterator[Desk]:
    services = Services(db)
    ingest = Ingest(Reader(GAZETTEER), lambda *_: None)
    async with fetching() as fetcher, Workers(1) as workers:
        yield Desk(services, fetcher, workers, ingest.prepare, ingest)
    await services.close()


def test_a_folder_is_its_readable_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a.xml", "c.JSON", "D.TXT", "README.md", "README.txt", ".b.txt", "x.jpg"):
        (tmp_path / name).write_text("x")
    names = [Path(place).name for place in places_of(str(tmp_path))]
    assert names == ["D.TXT", "a.xml", "b.txt", "c.JSON"]
    assert places_of("https://x.example/") == ["https://x.example/"]


async def test_a_text_file_is_a_bare_article(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("KABUL: Rain fell.")
    [found] = await bring(desk, str(tmp_path / "a.txt"), NOON)
    assert (found.source, found.text, found.bare) == ("a.txt", "KABUL: Rain fell.", True)


@pytest.mark.parametrize("lead", [b"", b"\xef\xbb\xbf", b"\n  "])
async def test_a_feeds_document_is_its_articles(desk: Desk, tmp_path: Path, lead: bytes) -> None:
    (tmp_path / "feed.xml").write_bytes(lead + RSS)
    [found] = await bring(desk, str(tmp_path / "feed.xml"), NOON)
    assert (found.source, found.title, found.outlet, found.bare) == (
        "https://zembla.example/1",
        "Zembla votes",
        "Zembla Times",
        False,
    )


async def test_an_address_is_a_feed_or_a_page(desk: Desk) -> None:
    async with Webserver() as web:
        site = f"zembla.example:{web.port}"
        web.pages[("zembla.example", "/feed")] = Answer(body=RSS)
        web.pages[("zembla.example", "/page")] = Answer(body=PAGE)
        [of_feed] = await bring(desk, f"http://{site}/feed", NOON)
        [of_page] = await bring(desk, f"http://{site}/page", NOON)
    assert of_feed.title == "Zembla votes"
    assert (of_page.source, of_page.title) == (f"http://{site}/page", "A good harvest")
    assert PARAGRAPH.strip() in of_page.text


@pytest.mark.parametrize(
    "answer, sentence",
    [
        (Answer(status=404), "is not there (404)"),
        (Answer(body=b"\x89PNG\r\n\x1a\n" + bytes(50)), "is a picture; I read articles and feeds."),
        (Answer(body=b"<html><body></body></html>"), "has no article that I can read"),
    ],
)
async def test_what_is_no_article_gets_a_sentence(
    desk: Desk, answer: Answer, sentence: str
) -> None:
    async with Webserver() as web:
        web.pages[("zembla.example", "/x")] = answer
        with pytest.raises(FeedError) as refused:
            await bring(desk, f"http://zembla.example:{web.port}/x", NOON)
    assert sentence in str(refused.value)


async def test_a_place_that_is_not_there_gets_a_sentence(desk: Desk) -> None:
    with pytest.raises(SeedError, match=r"^There is no file nowhere; an address begins with"):
        await bring(desk, "nowhere", NOON)
