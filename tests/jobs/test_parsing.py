"""Feed documents: odd ones as files in `tests/feeds`, hostile ones here."""

import asyncio
import html
import json
import re
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.parsing import parse, read
from jobs.plaintext import cleaned, one_line, plain
from jobs.rules.entries import Document
from jobs.worker import WorkError, Workers

URL = "https://odd.example/feed"
FILES = sorted(path for path in Path("tests/feeds").iterdir() if path.suffix in (".xml", ".json"))


@pytest.fixture
async def workers() -> AsyncIterator[Workers]:
    async with Workers(1, seconds=5) as workers:
        yield workers


def expected(body: bytes) -> dict[str, Any]:
    if body.startswith(b"{"):
        said = json.loads(body)["_comment"].partition("expect:")[2]
    else:
        encoding = re.search(rb'encoding="([\w-]+)"', body)
        text = body.decode(encoding.group(1).decode() if encoding else "utf-8")
        comment = re.search(r"expect:(.*?)-->", text, re.DOTALL)
        assert comment, "a file says what is expected of it"
        said = comment.group(1).replace("\n", " ")
    found: dict[str, Any] = json.loads(said)
    return found


def parsed(body: bytes, content_type: str = "") -> dict[str, Any]:
    return read(body, url=URL, content_type=content_type)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_an_odd_feed(path: Path) -> None:
    body = path.read_bytes()
    wanted, found = expected(body), parsed(body)
    entries = wanted.pop("entries")
    assert {name: found[name] for name in wanted} == wanted
    seen = [
        {name: entry[name] for name in want}
        for entry, want in zip(found["entries"], entries, strict=True)
    ]
    assert seen == entries


BOMB = f'<!DOCTYPE rss [<!ENTITY a "{"x" * 50_000}">]>'
RSS = "<rss version='2.0'><channel><title>{}</title><item><title>One</title></item></channel></rss>"
SUBSETS = [
    BOMB + RSS.format("&a;" * 20_000),
    "<?xml version='1.0'?>\n<!-- <rss> -->" + BOMB + RSS.format("&a;"),
    "<!doctype rss system 'a>b' [ <!entity a 'b'> ]>" + RSS.format("&a;"),
    "<!DOCTYPE rss [<!ENTITY % a SYSTEM 'file:///etc/passwd'> %a;]>" + RSS.format("x"),
    "<!DOCTYPE rss [<!ENTITY a SYSTEM 'http://127.0.0.1/'>]>" + RSS.format("&a;"),
]


@pytest.mark.parametrize("document", SUBSETS, ids=range(len(SUBSETS)))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_a_document_type_with_a_subset_is_refused(document: str, encoding: str) -> None:
    with pytest.raises(WorkError, match="declares entities"):
        parsed(document.encode(encoding))


def test_entities_of_a_page_of_xml_are_not_mistaken_for_the_documents_own() -> None:
    text = html.escape("<!DOCTYPE x [<!ENTITY a 'b'>]>")
    assert len(parsed(RSS.format(text).encode())["entries"]) == 1


@pytest.mark.parametrize("body, said", [
    (b"", "it is empty"),
    (b"  \n", "it is empty"),
    (b"\x89PNG\r\n", "it is no feed"),
    (b"hello", "it is no feed"),
    (b"<!DOCTYPE html><html><head><title>x</title></head></html>", "it is a web page, not a feed"),
    (b"<html lang='en'><body>x</body></html>", "it is a web page, not a feed"),
    (b"<rss version='2.0'><chan", "its XML is broken"),
    (b"<opml version='2.0'><body></body></opml>", "it is no feed"),
    (b"{", "its JSON is broken"),
    (b'{"a": 1}', "it is JSON, but not a feed"),
    (b'{"version": 1}', "it is JSON, but not a feed"),
    (b'{"a":' * 100_000, "its JSON is broken"),
    (b"/etc/passwd", "it is no feed"),
])  # fmt: skip
def test_what_is_no_feed(body: bytes, said: str) -> None:
    with pytest.raises(WorkError, match=f"^{said}$"):
        parsed(body)


def test_an_empty_feed_is_a_feed() -> None:
    assert (
        parsed(b"<rss version='2.0'><channel><title>New</title></channel></rss>")["entries"] == ()
    )


def test_the_charset_may_come_with_the_answer() -> None:
    body = RSS.format("Çağrı").encode("iso-8859-9")
    assert parsed(body, "application/rss+xml; charset=iso-8859-9")["title"] == "Çağrı"


async def test_a_document_survives_the_way_out_of_the_worker(workers: Workers) -> None:
    body = Path("tests/feeds/atom.xml").read_bytes()
    document = await parse(workers, body, url=URL)
    assert document == Document.from_json(parsed(body))
    assert document.entries[0].published is not None
    assert document.entries[0].published.tzinfo is not None


async def test_the_main_process_never_imports_feedparser() -> None:
    code = "import sys, jobs.feeds, jobs.adding; sys.exit('feedparser' in sys.modules)"
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code)
    assert await process.wait() == 0


@pytest.mark.parametrize("markup, text", [
    ("plain", "plain"),
    ("a &amp; b &lt; c", "a & b < c"),
    ("5 < 6 and 7 > 3", "5 < 6 and 7 > 3"),
    ("<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree"),
    ("<p>One\n   line</p>", "One line"),
    ("<div><div>a</div></div>b", "a\n\nb"),
    ("<ul><li>a<li>b</ul>", "a\n\nb"),
    ("a<script>b</script>c<style>d</style><!-- e -->f", "acf"),
    ("<b>bo</b>ld <a href='javascript:x'>link</a>", "bold link"),
    ("<img src=x onerror=alert(1)>after", "after"),
    ("می\u200cخواهم", "می\u200cخواهم"),
    ("a\u202eb\u2066c\x00d\x07", "abcd"),
    ("e\u0301", "é"),
    ("<p></p>", ""),
    ("<", "<"),
])  # fmt: skip
def test_plain(markup: str, text: str) -> None:
    assert plain(markup) == text


@settings(max_examples=60)
@given(st.text(max_size=200))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)
    assert one_line(one_line(text)) == one_line(text)
    assert "\n" not in one_line(text)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="<>/&;!-= \"'abpscript#x0\x00\u202e", max_size=80))
def test_no_markup_breaks_it(markup: str) -> None:
    assert not re.search("[\x00\u202e]", plain(markup))
