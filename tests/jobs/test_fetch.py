"""Fetching: what comes back, what is refused, and what is said then."""

import asyncio
import zlib
from collections.abc import Iterator
from gzip import compress
from itertools import repeat

import pytest

from jobs.addresses import FeedError
from jobs.fetch import FetchError, Limits, next_hop
from jobs.inflate import Inflater, TooLarge, Undecodable
from tests.webserver import AGENT, Answer, Webserver, fetching, gzipped, loopback, moved


def zipped(body: bytes) -> bytes:
    return compress(body, mtime=0)


SMALL = Limits(size=100_000, connect=1.0, total=1.0)


async def test_it_says_who_asks_and_nothing_more() -> None:
    async with Webserver() as web, fetching() as fetcher:
        await fetcher.get(web.at("a.example", "/feed?x=1", Answer(200, b"ok")))
    (asked,) = web.requests
    assert asked.path == "/feed?x=1"
    assert set(asked.headers) == {"host", "user-agent", "accept", "accept-encoding"}
    assert (asked.headers["user-agent"], asked.headers["accept-encoding"]) == (AGENT, "gzip")


async def test_cookies_are_forgotten() -> None:
    async with Webserver() as web, fetching() as fetcher:
        url = web.at("a.example", "/", Answer(200, headers={"Set-Cookie": "id=1; Path=/"}))
        await fetcher.get(url)
        await fetcher.get(url)
    assert all("cookie" not in request.headers for request in web.requests)


@pytest.mark.parametrize("status", [200, 304, 404, 410, 429, 500])
async def test_a_status_is_an_answer(status: int) -> None:
    async with Webserver() as web, fetching() as fetcher:
        url = web.at("a.example", "/", Answer(status, headers={"Retry-After": "60"}))
        answer = await fetcher.get(url)
    assert (answer.status, answer.headers["retry-after"], answer.url) == (status, "60", url)


async def test_one_layer_of_gzip_is_taken_off() -> None:
    async with Webserver() as web, fetching() as fetcher:
        answer = await fetcher.get(web.at("a.example", "/", gzipped(Answer(200, b"words" * 1000))))
    assert answer.body == b"words" * 1000


def endless() -> Iterator[bytes]:
    return repeat(b"x" * 10_000)


def drip() -> Iterator[bytes]:
    return repeat(b"x")


BOMB = zipped(b"\0" * 1_000_000)
BAD = [
    ("endless", Answer(pieces=endless), "sends more than"),
    ("drip", Answer(pieces=drip, pause=0.02), "did not answer in time"),
    ("silent", Answer(wait=30), "did not answer in time"),
    ("bomb", Answer(body=BOMB, headers={"Content-Encoding": "gzip"}), "sends more than"),
    ("stacked", Answer(body=BOMB, headers={"Content-Encoding": "gzip, gzip"}), "more than once"),
    ("brotli", Answer(body=b"x", headers={"Content-Encoding": "br"}), "not with gzip"),
    ("no gzip", Answer(body=b"plain", headers={"Content-Encoding": "gzip"}), "gzip is broken"),
    (
        "cut",
        Answer(body=zipped(b"words")[:-9], headers={"Content-Encoding": "gzip"}),
        "gzip is cut short",
    ),
    ("short", Answer(headers={"Content-Length": "50", "Connection": "close"}), "broke off"),
    ("to a file", moved(302, "file:///etc/passwd"), "not on the web"),
    ("to nowhere", moved(302, "http://[bad/"), "no address"),
    ("long header", Answer(headers={"X-Long": "x" * 100_000}), "broke off"),
]


@pytest.mark.parametrize("answer, said", [case[1:] for case in BAD], ids=[case[0] for case in BAD])
async def test_trouble_ends_with_a_sentence(answer: Answer, said: str) -> None:
    async with Webserver() as web, fetching(SMALL) as fetcher:
        with pytest.raises(FetchError, match=said):
            await fetcher.get(web.at("bad.example", "/feed", answer))


@pytest.mark.parametrize("url, said", [
    ("http://nobody.invalid/", "No server answers to the name nobody.invalid."),
    ("http://closed.example:1/", "http://closed.example:1/ can't be connected to."),
    ("http://10.0.0.1/", "http://10.0.0.1/ does not lead to the public internet, and FETCH_ALLOW_NETWORKS doesn't allow it."),
    ("http://a.example:99999/", "That is not a web address."),
])  # fmt: skip
async def test_no_answer_is_a_sentence(url: str, said: str) -> None:
    async with fetching(SMALL) as fetcher:
        with pytest.raises(FeedError) as raised:
            await fetcher.get(url)
    assert str(raised.value) == said


async def test_no_sentence_holds_a_secret() -> None:
    async with fetching(SMALL) as fetcher:
        for url in (
            "http://bob:hunter2@nobody.invalid/?key=hunter2",
            "http://u:hunter2@10.0.0.1/?k=hunter2",
        ):
            with pytest.raises(FetchError) as raised:
                await fetcher.get(url)
            assert "hunter2" not in str(raised.value)


async def test_redirects_are_followed_and_permanent_ones_reported() -> None:
    async with Webserver() as web, fetching() as fetcher:
        end = web.at("b.example", "/feed", Answer(200, b"ok"))
        web.at("b.example", "/old", moved(308, "/feed"))
        both = web.at("a.example", "/both", moved(301, web.url("b.example", "/old")))
        mixed = web.at("a.example", "/mixed", moved(302, both))
        tail = web.at("b.example", "/tail", moved(302, "/feed"))
        partly = web.at("a.example", "/partly", moved(301, tail))
        answers = [await fetcher.get(url) for url in (end, both, mixed, partly)]
    assert [(answer.url, answer.moved_to) for answer in answers] == [
        (end, None), (end, end), (end, None), (end, tail),
    ]  # fmt: skip


@pytest.mark.parametrize("hops, works", [(5, True), (6, False)])
async def test_redirects_end(hops: int, works: bool) -> None:
    async with Webserver() as web, fetching() as fetcher:
        for hop in range(hops):
            web.at("a.example", f"/{hop}", moved(302, f"/{hop + 1}"))
        web.at("a.example", f"/{hops}", Answer(200, b"ok"))
        if works:
            assert (await fetcher.get(web.url("a.example", "/0"))).body == b"ok"
        else:
            with pytest.raises(FetchError, match="redirects more than 5 times"):
                await fetcher.get(web.url("a.example", "/0"))


@pytest.mark.parametrize("at, location, target", [
    ("http://a.example/x", "https://a.example/y", "https://a.example/y"),
    ("http://a.example/x/y", "../z#part", "http://a.example/z"),
    ("http://u:p@a.example/x", "http://a.example/y", "http://u:p@a.example/y"),
    ("http://u:p@a.example/x", "http://b.example/y", "http://b.example/y"),
    ("https://a.example/x", "http://a.example/y", None),
    ("http://a.example/x", "javascript:alert(1)", None),
    ("http://a.example/x", "http:///nowhere", "http://a.example/nowhere"),
    ("http://a.example/x", "http://a.example:port/", None),
])  # fmt: skip
def test_next_hop(at: str, location: str, target: str | None) -> None:
    if target is None:
        with pytest.raises(FetchError):
            next_hop(at, location)
    else:
        assert next_hop(at, location) == target


async def test_a_host_is_asked_one_thing_at_a_time_and_hosts_side_by_side() -> None:
    async with Webserver() as web, fetching() as fetcher:
        for number in range(4):
            web.at("one.example", f"/{number}", Answer(200, wait=0.02))
            web.at("two.example", f"/{number}", Answer(200, wait=0.02))
        urls = [web.url(host, f"/{n}") for n in range(4) for host in ("one.example", "two.example")]
        await asyncio.gather(*(fetcher.get(url) for url in urls))
    assert web.busiest == {"one.example": 1, "two.example": 1}


async def test_the_time_waited_for_a_turn_does_not_count() -> None:
    async with Webserver() as web, fetching(Limits(total=1.0)) as fetcher:
        url = web.at("a.example", "/", Answer(200, b"ok", wait=0.3))
        answers = await asyncio.gather(*(fetcher.get(url) for _ in range(4)))
    assert [answer.body for answer in answers] == [b"ok"] * 4


async def test_loopback_finds_every_name() -> None:
    assert await loopback("any.example", 80) == ["127.0.0.1"]


def inflated(encodings: str, *chunks: bytes, cap: int = 1000) -> bytes:
    inflater = Inflater(encodings, cap)
    for chunk in chunks:
        for _ in inflater.feed(chunk):
            pass
    return inflater.finish()


ZIPPED = zipped(b"words")


@pytest.mark.parametrize("encodings, chunks, body", [
    ("", [b"wo", b"rds"], b"words"),
    ("identity", [b"words"], b"words"),
    ("gzip", [ZIPPED], b"words"),
    ("X-GZIP", [ZIPPED[:5], ZIPPED[5:]], b"words"),
    ("gzip", [bytes([byte]) for byte in ZIPPED], b"words"),
    ("gzip", [ZIPPED + ZIPPED], b"wordswords"),
    ("gzip", [ZIPPED + b"\0\0padding"], b"words"),
    ("gzip", [], b""),
])  # fmt: skip
def test_inflate(encodings: str, chunks: list[bytes], body: bytes) -> None:
    assert inflated(encodings, *chunks) == body


@pytest.mark.parametrize("encodings, body, error", [
    ("", b"x" * 1001, TooLarge),
    ("gzip", zipped(b"x" * 1001), TooLarge),
    ("gzip", zipped(b"x" * 10_000_000), TooLarge),
    ("gzip", ZIPPED[:-9], Undecodable),
    ("deflate", zlib.compress(b"x"), Undecodable),
    ("gzip,identity,gzip", b"", Undecodable),
])  # fmt: skip
def test_inflate_refuses(encodings: str, body: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        inflated(encodings, body)
