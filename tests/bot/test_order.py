"""The order of updates."""

import asyncio
from datetime import UTC, datetime

from telegram import Chat, Message, Update

from bot.order import ChatOrder


def said(update_id: int, chat: int) -> Update:
    message = Message(1, datetime.now(UTC), Chat(chat, "private"), text="/help")
    return Update(update_id, message=message)


async def test_a_chat_keeps_its_order_and_does_not_hold_up_others() -> None:
    order, done, gate = ChatOrder(), [], asyncio.Event()

    async def handle(name: str, *, slow: bool = False) -> None:
        if slow:
            await gate.wait()
        done.append(name)

    async with asyncio.TaskGroup() as tasks:
        for number, (chat, name, slow) in enumerate(
            [(1, "first", True), (1, "second", False), (2, "other", False)]
        ):
            update = said(number, chat)
            tasks.create_task(order.process_update(update, handle(name, slow=slow)))
        while "other" not in done:
            await asyncio.sleep(0)
        assert done == ["other"]
        gate.set()
    assert done == ["other", "first", "second"]
