"""A Bot API server on loopback: the stand-in for Telegram behind real HTTP."""

import asyncio
import json
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

from telegram.request import RequestData
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from bot.standin import FakeTelegram, Sent

# What stays text even where it reads like a number.
_TEXTS = ("text", "url", "secret_token", "parse_mode", "callback_query_id", "callback_data")


@dataclass(frozen=True)
class _Given:
    """Parameters as they came over the wire; the library's own class can't be made of them."""

    parameters: dict[str, Any]


class _Method(RequestHandler):
    def initialize(self, server: "BotApi") -> None:
        self.server = server

    async def post(self, token: str, name: str) -> None:
        if token != self.server.token:
            self._refuse()
            return
        self.server.asked[name] += 1
        if name in self.server.unauthorized:
            self._refuse()
            return
        given = {key: self._value(key) for key in self.request.body_arguments}
        await asyncio.sleep(self.server.delays.get(name, 0))
        data = cast("RequestData", _Given(given))
        status, body = await self.server.telegram.do_request(f"/{name}", "POST", data)
        self.set_status(status)
        self.write(body)

    def _refuse(self) -> None:
        self.set_status(401)
        self.write({"ok": False, "error_code": 401, "description": "Unauthorized"})

    def _value(self, key: str) -> Any:
        text = self.get_body_argument(key, strip=False)
        if key in _TEXTS:
            return text
        try:
            return json.loads(text)
        except ValueError:
            return text


class BotApi:
    """Telegram, as far as one test needs it. People's side is called from the test's thread.

    `asked` counts the calls of each method; those in `unauthorized` are refused with a 401, and
    those in `delays` take so many seconds.
    """

    def __init__(self, token: str) -> None:
        self.token = token
        self.telegram = FakeTelegram(lambda: datetime.now(UTC))
        self.sent: list[str] = []
        self.asked = Counter[str]()
        self.unauthorized: set[str] = set()
        self.delays: dict[str, float] = {}
        self.arrived = threading.Condition()
        self.loop: asyncio.AbstractEventLoop | None = None
        self.url = ""
        self.telegram.watchers.append(self._happened)

    def _happened(self, event: object) -> None:
        if isinstance(event, Sent):
            with self.arrived:
                self.sent.append(event.text)
                self.arrived.notify_all()

    def say(self, text: str, person: int = 5) -> None:
        """Somebody types this."""

        def deliver() -> None:
            room = self.telegram.room(person)
            self.telegram.deliver(self.telegram.typed(text, room, person))

        assert self.loop
        self.loop.call_soon_threadsafe(deliver)

    def wait_for(self, words: str, seconds: float = 30, *, times: int = 1) -> str:
        """The first message with these words (else the second, ...), waiting for it."""

        def found() -> str | None:
            matching = [text for text in self.sent if words in text]
            return matching[times - 1] if len(matching) >= times else None

        with self.arrived:
            assert self.arrived.wait_for(found, seconds), f"no {words!r} in {self.sent}"
            return found() or ""

    def wait_until_asked(self, name: str, times: int = 1, seconds: float = 30) -> None:
        """Wait until this method was called so many times in all."""
        deadline = time.monotonic() + seconds
        while self.asked[name] < times:
            assert time.monotonic() < deadline, f"{name} was called {self.asked[name]} times"
            time.sleep(0.02)


@contextmanager
def bot_api(token: str) -> Iterator[BotApi]:
    """A server that listens while the context lasts."""
    server, ready = BotApi(token), threading.Event()
    stop = asyncio.Event()

    async def serve() -> None:
        server.loop = asyncio.get_running_loop()
        site = Application([(r"/bot([^/]+)/(\w+)", _Method, {"server": server})])
        http = HTTPServer(site)
        sockets = bind_sockets(0, "127.0.0.1")
        server.url = f"http://127.0.0.1:{sockets[0].getsockname()[1]}"
        http.add_sockets(sockets)
        ready.set()
        await stop.wait()
        http.stop()
        await http.close_all_connections()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    ready.wait(10)
    try:
        yield server
    finally:
        assert server.loop
        server.loop.call_soon_threadsafe(stop.set)
        thread.join()
