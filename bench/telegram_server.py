"""A Telegram over HTTP that counts in sliding windows and cuts replies when told to.

`python -m bench.telegram_server LOG CUTS` prints its port, then serves until it is stopped. Every
message that arrives is a line of LOG, written before its reply: chat, text, and whether the reply
was cut. CUTS is the share of replies that are cut.
"""

import asyncio
import json
import os
import random
import sys
from collections import Counter as Tally
from pathlib import Path
from typing import TextIO
from urllib.parse import parse_qsl

from aiohttp import web

from tests.bot.faults import BOT, Counter

# How long an answer takes, in seconds.
_LATENCY = 0.02


class Server:
    """What arrived, and how it was answered."""

    def __init__(self, log: TextIO, cuts: float) -> None:
        self.log, self.cuts = log, cuts
        self.counter = Counter()
        self.answers: Tally[str] = Tally()
        self.random = random.Random(1)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one request of the Bot API."""
        method = request.match_info["method"]
        params = dict(parse_qsl((await request.read()).decode(), keep_blank_values=True))
        if method == "report":
            return web.json_response(dict(self.answers))
        if not method.startswith(("sendMessage", "editMessage")):
            return _fine(BOT)
        return await self._message(request, params)

    async def _message(self, request: web.Request, params: dict[str, str]) -> web.StreamResponse:
        chat = int(params["chat_id"])
        if self.counter.over(chat, asyncio.get_running_loop().time()):
            self.answers["429"] += 1
            refusal = {"ok": False, "error_code": 429, "description": "Too Many Requests"}
            return web.json_response({**refusal, "parameters": {"retry_after": 3}}, status=429)
        cut = self.random.random() < self.cuts
        self.answers["cut" if cut else "fine"] += 1
        self.log.write(json.dumps({"chat": chat, "text": params["text"], "cut": cut}) + "\n")
        self.log.flush()
        number = self.answers.total()
        await asyncio.sleep(_LATENCY)
        if cut and request.transport is not None:
            request.transport.abort()
        who = {"id": chat, "type": "private" if chat > 0 else "group", "title": "a chat"}
        return _fine({"message_id": number, "date": 0, "chat": who, "text": "said"})


def _fine(result: object) -> web.Response:
    return web.json_response({"ok": True, "result": result})


async def serve(log: Path, cuts: float) -> None:
    """Serve until stopped."""
    with log.open("a") as lines:
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", Server(lines, cuts).handle)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        print(runner.addresses[0][1], flush=True)
        await _until_left_alone()


async def _until_left_alone() -> None:
    parent = os.getppid()
    while True:
        await asyncio.sleep(0.5)
        if os.getppid() != parent:
            return


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1]), float(sys.argv[2])))
