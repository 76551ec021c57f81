"""The feeds a new installation starts with: complete, each once, and each with a source to its name."""

import re
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

HOUSE = Path(__file__).parents[2]
OPML = ElementTree.parse(HOUSE / "seeds" / "feeds.opml").getroot()
DOCUMENT = (HOUSE / "docs" / "feeds.md").read_text(encoding="utf-8")
COUNTRIES = (HOUSE / "seeds" / "gazetteer" / "countries.csv").read_text(encoding="utf-8")

FEEDS = [outline.attrib for outline in OPML.iter("outline") if "xmlUrl" in outline.attrib]
ADDRESSES = [feed["xmlUrl"] for feed in FEEDS]

SOURCE = re.compile(r"^\[(\d+)\]: (https://\S+)$", re.MULTILINE)
SOURCES = dict(SOURCE.findall(DOCUMENT))
ROW = re.compile(
    r"^\| (?P<title>.+) \| (?P<language>\w+) \| `(?P<address>\S+)` \| (?P<found>.+) \|$",
    re.MULTILINE,
)
ROWS = [row.groupdict() for row in ROW.finditer(DOCUMENT)]


def test_it_is_opml_2_with_a_title_and_groups() -> None:
    assert OPML.tag == "opml"
    assert OPML.get("version") == "2.0"
    assert OPML.findtext("head/title")
    assert all(outline.get("text") for outline in OPML.iter("outline"))
    assert not [child for child in OPML.findall("body/outline") if "xmlUrl" in child.attrib]


def test_it_names_at_least_45_feeds_each_once() -> None:
    assert len(FEEDS) >= 45
    assert [address for address, times in Counter(ADDRESSES).items() if times > 1] == []
    titles = Counter(feed["title"] for feed in FEEDS)
    assert [title for title, times in titles.items() if times > 1] == []


@pytest.mark.parametrize("feed", FEEDS, ids=ADDRESSES)
def test_it_says_all_there_is_to_know_of_a_feed(feed: dict[str, str]) -> None:
    assert feed["type"] == "rss"
    assert feed["text"] == feed["title"] != ""
    assert feed["outlet"].strip() == feed["outlet"] != ""
    assert re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", feed["language"])
    assert re.fullmatch(r"[A-Z]{2}", feed["country"])
    assert re.search(rf"^{feed['country']},", COUNTRIES, re.MULTILINE), (
        "no country of the gazetteer"
    )
    assert re.fullmatch(r"(/[^/,]+)+", feed["category"])


@pytest.mark.parametrize("feed", FEEDS, ids=ADDRESSES)
def test_it_gives_plain_web_addresses_without_credentials(feed: dict[str, str]) -> None:
    for address in (feed["xmlUrl"], feed["htmlUrl"]):
        parts = urlsplit(address)
        assert parts.scheme in ("http", "https")
        assert parts.hostname
        assert "." in parts.hostname
        assert (parts.username, parts.password) == (None, None)
        assert not re.search(r"\b(key|token|secret|password|auth)=", parts.query, re.IGNORECASE)
        assert address.isascii()
        assert address == address.strip()


@pytest.mark.parametrize("language", ["en", "fa", "ar", "ur"])
def test_it_has_several_feeds_in_each_language_it_is_read_in(language: str) -> None:
    assert sum(feed["language"].split("-")[0] == language for feed in FEEDS) >= 4


def test_its_document_names_every_address_and_no_other() -> None:
    shown = re.findall(r"https?://[^\s`)]+", SOURCE.sub("", DOCUMENT))
    assert shown == ADDRESSES


def test_its_document_says_the_same_of_a_feed_as_the_list() -> None:
    told = [(row["title"], row["language"], row["address"]) for row in ROWS]
    assert told == [(feed["title"], feed["language"], feed["xmlUrl"]) for feed in FEEDS]


def test_its_document_counts_the_feeds_rightly() -> None:
    counts = {int(number) for number in re.findall(r"\b(\d+) (?:feeds|English)\b", DOCUMENT)}
    assert counts == {len(FEEDS), sum(feed["language"] == "en" for feed in FEEDS)}


@pytest.mark.parametrize("row", ROWS, ids=[row["address"] for row in ROWS])
def test_its_document_says_where_an_address_was_found(row: dict[str, str]) -> None:
    found = re.findall(r"\[[^\]]+, [^\]]+\]\[(\d+)\]", row["found"])
    assert found
    assert row["address"] not in [SOURCES[number] for number in found]


def test_its_document_names_no_source_in_vain() -> None:
    assert set(SOURCES) == set(re.findall(r"\]\[(\d+)\]", DOCUMENT))


def test_its_document_is_plain_about_what_was_not_tried() -> None:
    assert "None of these addresses was fetched" in DOCUMENT
    assert "communique feeds check" in DOCUMENT
