"""Fetching: one guarded, bounded, polite GET. The only module that speaks HTTP.

What comes back is bytes, at most `Limits.size` of them after one layer of gzip, from an address
that the guard saw. Errors are sentences in which no address shows its secrets.
"""

import asyncio
import socket
import ssl
import time
import weakref
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self
from urllib.parse import urljoin, urlsplit, urlunsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from jobs.addresses import FeedError, origin, redacted
from jobs.guard import Guard, Refused, Resolve, system_resolve
from jobs.inflate import Inflater, TooLarge, Undecodable

FEED_TYPES = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
    "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1"
)
PAGE_TYPES = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"
_PERMANENT = frozenset({301, 308})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class FetchError(FeedError):
    """Nothing usable came back."""


class RefusedAddress(FetchError):
    """The address leads into a network that may not be reached."""


@dataclass(frozen=True)
class Limits:
    """What a single fetch may cost."""

    size: int = 15 * 2**20
    connect: float = 10.0
    total: float = 20.0
    redirects: int = 5
    at_once: int = 32


@dataclass(frozen=True)
class Fetched:
    """A server's answer. `moved_to` is where it says, for good, that the address has gone."""

    status: int
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    moved_to: str | None = None


class _GuardedResolver(AbstractResolver):
    """Resolves once, and refuses a name when any of its answers may not be reached."""

    def __init__(self, guard: Guard, resolve: Resolve) -> None:
        self._guard = guard
        self._resolve = resolve

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Every address of the name, of whatever family, or Refused."""
        del family
        addresses = await self._resolve(host, port)
        if not addresses:
            raise OSError(f"no address for {host}")
        for address in addresses:
            self._guard.check(address)
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=socket.IPPROTO_TCP,
                flags=socket.AI_NUMERICHOST,
            )
            for address in addresses
        ]

    async def close(self) -> None:
        """Nothing is held."""


class Fetcher:
    """Fetches for everyone: one session, one connection per host at a time. Use with `async with`."""

    def __init__(
        self,
        user_agent: str,
        *,
        allow_networks: Iterable[str] = (),
        resolve: Resolve = system_resolve,
        limits: Limits | None = None,
    ) -> None:
        self.user_agent = user_agent
        self.limits = limits or Limits()
        self._guard = Guard(allow_networks)
        self._resolve = resolve
        self._session: aiohttp.ClientSession | None = None
        self._at_once = asyncio.Semaphore(self.limits.at_once)
        self._turns: weakref.WeakValueDictionary[tuple[str, str, int], asyncio.Lock] = (
            weakref.WeakValueDictionary()
        )

    async def __aenter__(self) -> Self:
        connector = aiohttp.TCPConnector(
            resolver=_GuardedResolver(self._guard, self._resolve),
            socket_factory=self._guard.open_socket,
            use_dns_cache=False,
            limit=0,
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            auto_decompress=False,
            trust_env=False,
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": self.user_agent, "Accept-Encoding": "gzip"},
            timeout=aiohttp.ClientTimeout(total=None, connect=self.limits.connect),
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Drop every connection."""
        if self._session is not None:
            await self._session.close()

    async def get(
        self, url: str, *, headers: Mapping[str, str] | None = None, accept: str = FEED_TYPES
    ) -> Fetched:
        """GET, following redirects. Any final status is an answer; no answer is a FetchError."""
        asked = {"Accept": accept, **(headers or {})}
        at, moved_to, permanent = url, None, True
        left = self.limits.total
        for _ in range(self.limits.redirects + 1):
            async with self._turn(at):
                began = time.monotonic()
                answer = await self._bounded(at, asked, left)
                left -= time.monotonic() - began
            location = answer.headers.get("location")
            if answer.status not in _REDIRECTS or not location:
                return Fetched(answer.status, at, answer.headers, answer.body, moved_to)
            at = next_hop(at, location)
            permanent = permanent and answer.status in _PERMANENT
            moved_to = at if permanent else moved_to
        raise FetchError(f"{redacted(url)} redirects more than {self.limits.redirects} times.")

    @asynccontextmanager
    async def _turn(self, url: str) -> AsyncIterator[None]:
        turn = self._turns.setdefault(origin(url), asyncio.Lock())
        async with turn, self._at_once:
            yield

    async def _bounded(self, url: str, headers: Mapping[str, str], left: float) -> Fetched:
        shown = redacted(url)
        try:
            async with asyncio.timeout(max(left, 0.0)):
                return await self._once(url, headers)
        except TimeoutError as error:
            raise FetchError(f"{shown} did not answer in time.") from error
        except TooLarge as error:
            raise FetchError(f"{shown} sends more than {self.limits.size // 2**20} MiB.") from error
        except Undecodable as error:
            raise FetchError(f"{shown} answers in a way I don't read: {error}.") from error
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise _said(error, shown) from error

    async def _once(self, url: str, headers: Mapping[str, str]) -> Fetched:
        if self._session is None:
            raise RuntimeError("a Fetcher is used inside `async with`")
        async with self._session.get(url, headers=headers, allow_redirects=False) as response:
            try:
                kept = {name.lower(): value for name, value in response.headers.items()}
                body = b"" if response.status in _REDIRECTS else await self._read(response)
            except BaseException:
                response.close()
                raise
            if response.status in _REDIRECTS:
                response.close()
            return Fetched(response.status, url, kept, body)

    async def _read(self, response: aiohttp.ClientResponse) -> bytes:
        encodings = ",".join(response.headers.getall("Content-Encoding", []))
        inflater = Inflater(encodings, self.limits.size)
        async for chunk in response.content.iter_any():
            for _ in inflater.feed(chunk):
                # A small answer may inflate to a large one: let the others have their turn.
                await asyncio.sleep(0)
        return inflater.finish()


def next_hop(at: str, location: str) -> str:
    """Where a redirect leads. Credentials stay with their origin; https never becomes http."""
    try:
        target = urljoin(at, location.strip())
        new, old = urlsplit(target), urlsplit(at)
        same = origin(target) == origin(at)
    except (ValueError, FeedError) as error:
        raise FetchError(f"{redacted(at)} redirects to something that is no address.") from error
    if new.scheme not in ("http", "https") or not new.hostname:
        raise FetchError(f"{redacted(at)} redirects to something that is not on the web.")
    if old.scheme == "https" and new.scheme == "http":
        raise FetchError(f"{redacted(at)} redirects from https to http, which I don't follow.")
    if same and "@" in old.netloc and "@" not in new.netloc:
        new = new._replace(netloc=f"{old.netloc.rpartition('@')[0]}@{new.netloc}")
    return urlunsplit(new._replace(fragment=""))


def _said(error: Exception, shown: str) -> FetchError:
    """The error as a sentence; what the library says may show the address and is not repeated."""
    causes = list(_chain(error))
    if any(isinstance(cause, (Refused, aiohttp.InvalidUrlClientError)) for cause in causes):
        return RefusedAddress(
            f"{shown} does not lead to the public internet, and FETCH_ALLOW_NETWORKS doesn't allow it."
        )
    if any(isinstance(cause, ssl.SSLError | ssl.CertificateError) for cause in causes):
        return FetchError(f"{shown} has no valid certificate.")
    if any(
        isinstance(cause, socket.gaierror | aiohttp.ClientConnectorDNSError) for cause in causes
    ):
        return FetchError(f"No server answers to the name {origin(shown)[1]}.")
    if any(isinstance(cause, aiohttp.ClientConnectorError) for cause in causes):
        return FetchError(f"{shown} can't be connected to.")
    return FetchError(f"{shown} broke off or does not speak HTTP.")


def _chain(error: BaseException | None) -> Iterable[BaseException]:
    while error is not None:
        yield error
        error = getattr(error, "os_error", None) or error.__cause__ or error.__context__
