"""Pages behind teasers: what is read of them, and who is left alone."""

from datetime import timedelta

import pytest

from tests.jobs.test_feeds import Newsroom, room, workers
from tests.webserver import Answer, item, moved, rss

__all__ = ["room", "workers"]

HOUR = timedelta(hours=1)

PAGE = b"<html><head><title>T</title></head><body><article>%s</article></body></html>" % b"".join(
    b"<p>The minister said thing number %d at some length, and then went home.</p>" % n
    for n in range(12)
)


@pytest.mark.parametrize("robots, reads", [
    (Answer(404), True),
    (Answer(200, b"User-agent: *\nAllow: /\n"), True),
    (Answer(200, b"User-agent: Communique\nDisallow: /\n"), False),
    (Answer(200, b"User-agent: *\nDisallow: /2\n"), False),
    (Answer(500), False),
])  # fmt: skip
async def test_the_page_behind_a_teaser_is_read_where_robots_allow_it(
    room: Newsroom, robots: Answer, reads: bool
) -> None:
    host = "daily.example"
    old, new = (
        item(n, text="Only a few words ...", host=f"{host}:{room.web.port}") for n in (1, 2)
    )
    room.web.at(host, "/robots.txt", robots)
    room.web.at(host, "/2", Answer(200, PAGE, {"Content-Type": "text/html; charset=utf-8"}))
    room.follow(room.web.at(host, "/rss", Answer(200, rss(old))))
    await room.read()
    assert room.web.asked(host) == ["/rss"]
    room.web.at(host, "/rss", Answer(200, rss(new, old)))
    await room.read(HOUR)
    assert ("/2" in room.web.asked(host)) is reads
    with room.db.view() as store:
        article = store.articles.known(f"http://{host}:{room.web.port}/2")
    assert article is not None
    assert ("thing number 7" in article.text) is reads
    assert ("Only a few words" in article.text) is not reads


@pytest.mark.parametrize("busy, asked", [
    ("/1", ["/robots.txt", "/1"]),
    ("/robots.txt", ["/robots.txt"]),
])  # fmt: skip
@pytest.mark.parametrize("status, said", [(429, "7200"), (503, "Tue, 10 Mar 2026 15:00:00 GMT")])
async def test_a_host_that_asks_for_a_pause_is_not_asked_for_more_pages(
    room: Newsroom, busy: str, asked: list[str], status: int, said: str
) -> None:
    host = await _teasing(room, 1, 2, 3)
    room.web.at("pages.example", busy, Answer(status, headers={"Retry-After": said}))
    await room.read(HOUR)
    assert room.web.asked("pages.example") == asked
    with room.db.view() as store:
        assert store.feeds.hosts([host])[host].not_before == room.now + 2 * HOUR
    await _teasing(room, 4, 5)
    await room.read(HOUR)
    assert room.web.asked("pages.example") == asked
    await _teasing(room, 6, 7)
    room.web.at("pages.example", "/robots.txt", Answer(404))
    await room.read(HOUR)
    assert "/6" in room.web.asked("pages.example")


async def test_a_host_that_leads_to_a_busy_one_is_not_followed_again(room: Newsroom) -> None:
    await _teasing(room, 1, 2)
    busy = room.web.at("busy.example", "/", Answer(429, headers={"Retry-After": "7200"}))
    for path in ("/1", "/2"):
        room.web.at("pages.example", path, moved(302, busy))
    await room.read(HOUR)
    assert room.web.asked("busy.example") == ["/"]


async def test_a_busy_host_that_names_no_time_is_not_paused(room: Newsroom) -> None:
    await _teasing(room, 1, 2)
    room.web.at("pages.example", "/1", Answer(429))
    await room.read(HOUR)
    assert "/2" in room.web.asked("pages.example")


async def _teasing(room: Newsroom, *numbers: int) -> str:
    """A feed, read before, now has these teasers of pages on another host."""
    if not room.web.asked("daily.example"):
        room.follow(room.web.at("daily.example", "/rss", Answer(200, rss(item(0)))))
        await room.read()
    host = f"pages.example:{room.web.port}"
    for number in numbers:
        page = Answer(200, PAGE, {"Content-Type": "text/html"})
        room.web.at("pages.example", f"/{number}", page)
    teasers = [item(number, text="Few words ...", host=host) for number in reversed(numbers)]
    room.web.at("daily.example", "/rss", Answer(200, rss(*teasers)))
    return f"http://{host}"


async def test_robots_are_asked_once_a_day(room: Newsroom) -> None:
    host = "daily.example"
    room.follow(room.web.at(host, "/rss", Answer(200, rss(item(0)))))
    await room.read()
    for number in range(1, 4):
        new = item(number, text="Few words ...", host=f"{host}:{room.web.port}")
        room.web.at(host, "/rss", Answer(200, rss(new)))
        await room.read(HOUR)
    assert room.web.asked(host).count("/robots.txt") == 1
