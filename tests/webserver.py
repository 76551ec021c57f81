"""A small web server on loopback that answers as any host name, well or badly as told.

Names are resolved by `loopback`, handed to the Fetcher in place of the system's resolver.
"""

import asyncio
import gzip
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from http import HTTPStatus

from jobs.fetch import Fetcher, Limits

AGENT = "Communique/0 (+press@example.org)"
LOOPBACK = ("127.0.0.0/8",)


@dataclass(frozen=True)
class Request:
    """What was asked. Header names are in small letters."""

    host: str
    path: str
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Answer:
    """What to say. After `body` come `pieces`, `pause` seconds before each, for as long as they last."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    pieces: Callable[[], Iterator[bytes]] | None = None
    pause: float = 0.0
    wait: float = 0.0


Page = Answer | Callable[[Request], Answer]


async def loopback(host: str, port: int) -> Sequence[str]:
    """Every name is this machine, except those that end in `.invalid`, which nobody has."""
    if host.endswith(".invalid"):
        raise OSError("no such name")
    return ["127.0.0.1"]


@asynccontextmanager
async def fetching(limits: Limits | None = None) -> AsyncIterator[Fetcher]:
    """A fetcher that may reach loopback, and finds every name there."""
    async with Fetcher(
        AGENT, allow_networks=LOOPBACK, resolve=loopback, limits=limits or Limits()
    ) as fetcher:
        yield fetcher


class Webserver:
    """Use with `async with`. What is at (host, path) is put with `at`; what was asked is kept."""

    def __init__(self, address: str = "127.0.0.1", port: int = 0) -> None:
        self.address = address
        self.port = port
        self.pages: dict[tuple[str, str], Page] = {}
        self.requests: list[Request] = []
        self.connections = 0
        self.busiest: Counter[str] = Counter()
        self._busy: Counter[str] = Counter()
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> "Webserver":
        self._server = await asyncio.start_server(self._serve, self.address, self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def at(self, host: str, path: str, page: Page) -> str:
        """Put a page there; its address."""
        self.pages[host, path] = page
        return self.url(host, path)

    def url(self, host: str, path: str = "/") -> str:
        """The address of a page."""
        return f"http://{host}:{self.port}{path}"

    def asked(self, host: str) -> list[str]:
        """The paths that were asked of this host, in order."""
        return [request.path for request in self.requests if request.host == host]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            while await self._answer(reader, writer):
                pass
        writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        request = _parsed(await reader.readuntil(b"\r\n\r\n"))
        self.requests.append(request)
        self._busy[request.host] += 1
        self.busiest[request.host] = max(self.busiest[request.host], self._busy[request.host])
        try:
            page = self._page(request)
            answer = page if isinstance(page, Answer) else page(request)
            await asyncio.sleep(answer.wait)
            return await _say(writer, answer)
        finally:
            self._busy[request.host] -= 1

    def _page(self, request: Request) -> Page:
        """What is there, or what answers whatever is asked of it."""
        plain = request.path.partition("?")[0]
        for path in (request.path, plain):
            if (page := self.pages.get((request.host, path))) is not None:
                return page
        return Answer(404)


def _parsed(head: bytes) -> Request:
    first, *lines = head.decode("latin-1").split("\r\n")
    pairs = [line.partition(":") for line in lines if line]
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    host = headers.get("host", "").rpartition(":")[0] or headers.get("host", "")
    return Request(host, first.split()[1], headers)


async def _say(writer: asyncio.StreamWriter, answer: Answer) -> bool:
    headers = dict(answer.headers)
    if answer.pieces is None and answer.status != 304:
        headers.setdefault("Content-Length", str(len(answer.body)))
    lines = [f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    writer.write("\r\n".join([*lines, "", ""]).encode("latin-1") + answer.body)
    await writer.drain()
    if answer.pieces is None:
        return headers.get("Connection") != "close"
    for piece in answer.pieces():
        await asyncio.sleep(answer.pause)
        writer.write(piece)
        await writer.drain()
    return False


def rss(*items: str, title: str = "The Daily", channel: str = "") -> bytes:
    """An RSS 2.0 document of these items."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{title}</title>'
        f"{channel}{''.join(items)}</channel></rss>"
    ).encode()


def item(number: int | str, *, text: str = "", date: str = "", host: str = "daily.example") -> str:
    """An item with a link of its own, and enough text to be no teaser unless told."""
    text = text or f"The president of number {number} spoke at length. " * 20
    return (
        f"<item><title>News {number}</title><link>http://{host}/{number}</link>"
        f"<guid>urn:{host}:{number}</guid><description>{text}</description>"
        + (f"<pubDate>{date}</pubDate>" if date else "")
        + "</item>"
    )


def feed(body: bytes, *, etag: str = '"v1"', **headers: str) -> Callable[[Request], Answer]:
    """A feed that answers 304 to whoever has this version."""
    said = {"ETag": etag, "Content-Type": "application/rss+xml"}
    said.update({name.replace("_", "-"): value for name, value in headers.items()})

    def answer(request: Request) -> Answer:
        if request.headers.get("if-none-match") == etag:
            return Answer(304, headers={"ETag": etag})
        return Answer(200, body, said)

    return answer


def gzipped(answer: Answer) -> Answer:
    """The same, compressed."""
    headers = {**answer.headers, "Content-Encoding": "gzip"}
    return replace(answer, body=gzip.compress(answer.body, mtime=0), headers=headers)


def moved(status: int, target: str) -> Answer:
    """A redirect."""
    return Answer(status, headers={"Location": target})
