"""The webhook: who knows the secret is heard, nobody else."""

import asyncio
import json
import logging
from datetime import UTC, datetime
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from telegram import Update
from telegram.ext import ApplicationBuilder

from bot.standin import FakeTelegram
from bot.webhook import listening

SECRET = "a-secret-of-the-operators"
UPDATE = {"update_id": 5, "message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}}  # fmt: skip


def post(port: int, body: bytes, secret: str | None) -> int:
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret is not None else {}
    request = Request(f"http://127.0.0.1:{port}/hook", body, headers)
    try:
        with urlopen(request, timeout=5) as answer:
            return int(answer.status)
    except HTTPError as error:
        error.close()
        return error.code


@pytest.mark.parametrize(
    "secret, body, status, heard",
    [
        (SECRET, json.dumps(UPDATE).encode(), 200, True),
        ("wrong", json.dumps(UPDATE).encode(), 403, False),
        ("", json.dumps(UPDATE).encode(), 403, False),
        (None, json.dumps(UPDATE).encode(), 403, False),
        (SECRET, b"not json", 400, False),
        (SECRET, b"[]", 400, False),
    ],
)
async def test_it_hears_who_knows_the_secret(
    secret: str | None, body: bytes, status: int, heard: bool, caplog: pytest.LogCaptureFixture
) -> None:
    standin = FakeTelegram(lambda: datetime.now(UTC))
    application = (
        ApplicationBuilder().token("1:x").request(standin).get_updates_request(standin).build()
    )
    url = "https://bot.example/hook"
    with caplog.at_level(logging.DEBUG):
        async with listening(application, url, SECRET, ("127.0.0.1", 0)) as port:
            assert await asyncio.to_thread(post, port, body, secret) == status
    assert application.update_queue.empty() is not heard
    if heard:
        update = application.update_queue.get_nowait()
        assert isinstance(update, Update)
        assert update.update_id == 5
    assert SECRET not in caplog.text
    assert "wrong" not in caplog.text
