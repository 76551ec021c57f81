"""The webhook: where Telegram brings updates, if the operator prefers that to polling."""

import hmac
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from telegram import Update
from telegram.error import TelegramError
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application as Site
from tornado.web import RequestHandler

from bot.conversation import App

log = logging.getLogger(__name__)

# Telegram's largest updates are far smaller.
_MOST_BYTES = 1024 * 1024
_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class _Door(RequestHandler):
    """Lets in who knows the secret; what it is compared with is never logged."""

    def initialize(self, application_: App, secret: str) -> None:
        """Tornado's way of handing things to a handler."""
        self.app, self.secret = application_, secret

    async def post(self) -> None:
        """One update."""
        given = self.request.headers.get(_HEADER, "")
        if not hmac.compare_digest(given.encode(), self.secret.encode()):
            log.warning("A call of the webhook without the right secret was refused.")
            self.set_status(403)
            return
        try:
            update = Update.de_json(json.loads(self.request.body), self.app.bot)
        except (ValueError, TypeError, KeyError, AttributeError, TelegramError):
            self.set_status(400)
            return
        await self.app.update_queue.put(update)

    def log_exception(self, *_: object) -> None:
        """Tornado would log the whole request, headers included."""
        log.exception("The webhook failed.")


@asynccontextmanager
async def listening(
    application: App, url: str, secret: str, address: tuple[str, int]
) -> AsyncIterator[int]:
    """Take updates at this address while the context lasts; yields the port."""
    path = urlsplit(url).path or "/"
    door = (path, _Door, {"application_": application, "secret": secret})
    server = HTTPServer(Site([door], log_function=lambda _: None), max_body_size=_MOST_BYTES)
    host, port = address
    sockets = bind_sockets(port, host)
    server.add_sockets(sockets)
    try:
        yield sockets[0].getsockname()[1]
    finally:
        server.stop()
        await server.close_all_connections()
