"""A Telegram that fails as it is told to: where HTTP would be, with its limits and its faults."""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import httpx
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

BOT = {"id": 700000001, "is_bot": True, "first_name": "Communiqué", "username": "communique_bot"}

_MESSAGES = ("sendMessage", "editMessage")


@dataclass(frozen=True)
class Fault:
    """What happens to one request: whether it arrives, what is answered, or what breaks."""

    arrives: bool = False
    code: int = 200
    description: str = ""
    parameters: dict[str, Any] = field(default_factory=dict)
    cause: type[httpx.HTTPError] | None = None
    garbled: bool = False
    hang: float = 0.0

    def error(self) -> Exception:
        """As the library's own HTTP layer translates it."""
        assert self.cause is not None
        cause = self.cause("")
        timeout = isinstance(cause, httpx.TimeoutException)
        error = TimedOut() if timeout else NetworkError(f"httpx.{self.cause.__name__}: ")
        error.__cause__ = cause
        return error


FINE = Fault(arrives=True)
CUT = Fault(arrives=True, cause=httpx.ReadError)
HUNG = Fault(arrives=True, cause=httpx.ReadTimeout)
LOST = Fault(cause=httpx.RemoteProtocolError)
UNREACHED = Fault(cause=httpx.ConnectError)
FULL_POOL = Fault(cause=httpx.PoolTimeout)
GARBLED = Fault(arrives=True, garbled=True)
BROKEN = Fault(code=502, description="Bad Gateway")
BLOCKED = Fault(code=403, description="Forbidden: bot was blocked by the user")
NO_TOKEN = Fault(code=401, description="Unauthorized")


def refused(description: str) -> Fault:
    """A 400 with this description."""
    return Fault(code=400, description=f"Bad Request: {description}")


def flood(seconds: int) -> Fault:
    """A 429 that names its pause."""
    return Fault(
        code=429,
        description=f"Too Many Requests: retry after {seconds}",
        parameters={"retry_after": seconds},
    )


def moved(chat_id: int) -> Fault:
    """The group became a supergroup."""
    return Fault(
        code=400,
        description="Bad Request: group chat was upgraded to a supergroup chat",
        parameters={"migrate_to_chat_id": chat_id},
    )


@dataclass(frozen=True)
class Arrival:
    """A request that Telegram took in."""

    at: float
    method: str
    chat: int | None
    text: str
    params: dict[str, Any]


class Counter:
    """Counts as Telegram would: sliding windows, and one a second with bursts in a private chat."""

    def __init__(self) -> None:
        self.overall: deque[float] = deque(maxlen=30)
        self.groups: defaultdict[int, deque[float]] = defaultdict(lambda: deque(maxlen=20))
        self.private: defaultdict[int, tuple[float, float]] = defaultdict(lambda: (3.0, 0.0))

    def over(self, chat: int, now: float) -> bool:
        """Whether one more message now is too much; if not, it is counted."""
        tokens, then = self.private[chat]
        tokens = min(3.0, tokens + now - then)
        over = _full(self.overall, 1.0, now)
        over |= tokens < 1.0 - 1e-6 if chat > 0 else _full(self.groups[chat], 60.0, now)
        if not over:
            self.overall.append(now)
            self.groups[chat].append(now)
            self.private[chat] = tokens - 1, now
        return over


def _full(times: deque[float], period: float, now: float) -> bool:
    return len(times) == times.maxlen and times[0] > now - period


class FaultyTelegram(BaseRequest):
    """Takes messages in, or fails: `faults` are used up in order, then all is fine.

    `choose` decides instead where a fault depends on the request. `latency` is how long an
    answer takes; `floods` counts the requests that came too fast.
    """

    def __init__(
        self,
        faults: Iterable[Fault] = (),
        *,
        choose: Callable[[str, dict[str, Any]], Fault | None] | None = None,
        latency: Callable[[], float] = lambda: 0.0,
        counting: bool = True,
    ) -> None:
        self.faults = deque(faults)
        self.choose = choose
        self.latency = latency
        self.counting = counting
        self.counter = Counter()
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.arrived: list[Arrival] = []
        self.floods = 0
        self.under_way = 0
        self.most_under_way = 0

    @property
    def texts(self) -> list[str]:
        """What arrived, in order."""
        return [arrival.text for arrival in self.arrived]

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    @property
    def read_timeout(self) -> float | None:
        return 5.0

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_: Any,
        **__: Any,
    ) -> tuple[int, bytes]:
        assert method == "POST"
        name = url.rsplit("/", 1)[1]
        params = dict(request_data.parameters) if request_data else {}
        self.calls.append((name, params))
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            return await self._answer(name, params)
        finally:
            self.under_way -= 1

    async def _answer(self, name: str, params: dict[str, Any]) -> tuple[int, bytes]:
        now = asyncio.get_running_loop().time()
        chat = params.get("chat_id")
        message = name.startswith(_MESSAGES)
        if message and self.counting and self.counter.over(int(chat or 0), now):
            self.floods += 1
            fault = flood(5)
        else:
            fault = self._fault(name, params)
        if fault.arrives and message:
            self.arrived.append(Arrival(now, name, chat, str(params.get("text", "")), params))
        await asyncio.sleep(self.latency() + fault.hang)
        if fault.cause:
            raise fault.error()
        if fault.garbled:
            return fault.code, b'{"ok": tr'
        return fault.code, json.dumps(self._payload(fault, name, params, now)).encode()

    def _fault(self, name: str, params: dict[str, Any]) -> Fault:
        if self.choose:
            return self.choose(name, params) or FINE
        if self.faults and name != "getMe":
            return self.faults.popleft()
        return FINE

    def _payload(
        self, fault: Fault, name: str, params: dict[str, Any], now: float
    ) -> dict[str, Any]:
        if fault.code != 200:
            return {
                "ok": False,
                "error_code": fault.code,
                "description": fault.description,
                "parameters": fault.parameters,
            }
        if name == "getMe":
            return {"ok": True, "result": BOT}
        if name.startswith(_MESSAGES):
            chat = {"id": params["chat_id"], "type": "private", "first_name": "P"}
            message = {"message_id": len(self.arrived), "date": int(now), "chat": chat}
            return {"ok": True, "result": {**message, "text": params.get("text", "")}}
        return {"ok": True, "result": True}
