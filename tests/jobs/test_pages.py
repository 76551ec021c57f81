"""Pages behind teasers: what is taken from them, and what the feed's own word outweighs."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from jobs.pagedate import stated_date
from jobs.pages import PageText, extract, read_page
from jobs.rules.article import Found, Published
from jobs.teasers import with_page
from jobs.worker import WorkError, Workers

URL = "https://daily.example/news/1"
BODY = "".join(
    f"<p>Sentence number {number} says what the ministers of both countries agreed on.</p>"
    for number in range(8)
)
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Talks go on | Daily</title>
<meta property="og:title" content="Talks go on"><meta property="og:site_name" content="The Daily">
<meta property="article:published_time" content="2023-12-20T10:00:00+03:30">
<script>track()</script></head><body><nav><a href="/">Home</a></nav><article><h1>Talks go on</h1>{BODY}
</article><footer>All rights reserved, 12 March 2019</footer></body></html>"""


async def test_a_page_is_read_in_the_worker() -> None:
    async with Workers(1) as workers:
        page = await read_page(workers, PAGE.encode(), url=URL)
    assert (page.title, page.outlet) == ("Talks go on", "The Daily")
    assert (page.at, page.day) == (datetime(2023, 12, 20, 6, 30, tzinfo=UTC), None)
    assert page.text.startswith("Sentence number 0") or "Sentence number 0" in page.text
    assert "Sentence number 7" in page.text
    assert "track()" not in page.text


def meta(name: str, content: str) -> str:
    return f'<html><head><meta property="{name}" content="{content}"></head><body>12 March 2019</body></html>'


def linked(data: str) -> str:
    return f'<html><head><script type="application/ld+json">{data}</script></head><body>x</body></html>'


@pytest.mark.parametrize("page, stated", [
    ("", None),
    ("<html><body><p>12 March 2019</p><footer>2019-03-12</footer></body></html>", None),
    (meta("article:published_time", "2023-12-20T10:00:00+0330"), "2023-12-20T06:30:00+00:00"),
    (meta("article:published_time", "2023-12-20T10:00:00"), "2023-12-20"),
    (meta("DC.date", "2023-12-20"), "2023-12-20"),
    (meta("article:modified_time", "2023-12-20"), None),
    (meta("article:published_time", "yesterday"), None),
    ('<html><time datetime="2023-12-20">x</time></html>', None),
    ('<html><time itemprop="datePublished" datetime="2023-12-20">x</time></html>', "2023-12-20"),
    (linked('{"@type": "NewsArticle", "datePublished": "2023-12-20T10:00:00Z"}'), "2023-12-20T10:00:00+00:00"),
    (linked('{"@graph": [{"@type": ["Article"], "datePublished": "2023-12-20"}]}'), "2023-12-20"),
    (linked('{"@type": "Event", "datePublished": "2023-12-20"}'), None),
    (linked('{"@type": "NewsArticle", "datePublished": 5}'), None),
    (linked("[" * 50_000), None),
])  # fmt: skip
def test_a_date_is_only_what_the_page_states_of_itself(page: str, stated: str | None) -> None:
    assert stated_date(page.encode()) == stated


@pytest.mark.parametrize("body", [b"", b"<html></html>", b"\x89PNG"])
def test_a_page_without_an_article_is_none(body: bytes) -> None:
    with pytest.raises(WorkError):
        extract(body, url=URL)


NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
TEASER = Found(source=URL, text="Short ...", title="T", outlet="O", language="fa")
WHOLE = PageText("A much longer text.", "Other", day=date(2026, 3, 9), outlet="Else", language="en")


def test_the_feeds_own_word_outweighs_the_pages() -> None:
    dated = replace(TEASER, published=Published(NOON, "feed"))
    assert with_page(dated, WHOLE) == replace(dated, text="A much longer text.")


def test_what_the_feed_leaves_open_the_page_may_say() -> None:
    found = with_page(Found(source=URL, text=""), WHOLE)
    assert (found.title, found.outlet, found.language) == ("Other", "Else", "en")
    assert found.published.basis == "page"
    assert found.published.at == datetime(2026, 3, 9, tzinfo=UTC)


def test_a_page_that_says_less_changes_no_text() -> None:
    assert with_page(TEASER, PageText("Short")).text == "Short ..."
