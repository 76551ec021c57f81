"""The stand-in refuses what Telegram would refuse, and answers as Telegram does."""

from datetime import datetime
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Forbidden, InvalidToken, TimedOut

from bot.standin import BOT, FakeTelegram
from bot.standin_rules import RefusedError

TOKEN = "700000001:" + "A" * 35


@pytest.fixture
def standin(noon: datetime) -> FakeTelegram:
    standin = FakeTelegram(lambda: noon)
    standin.room(1)
    return standin


@pytest.fixture
def bot(standin: FakeTelegram) -> Bot:
    return Bot(TOKEN, request=standin, get_updates_request=standin)


def pressable(data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data=data)]])


def opening(url: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("x", url=url)]])


@pytest.mark.parametrize(
    "request_, why",
    [
        ({"chat_id": 2, "text": "x"}, "Chat not found"),
        ({"chat_id": 1, "text": " "}, "Message text is empty"),
        ({"chat_id": 1, "text": "x" * 4097}, "Message is too long"),
        ({"chat_id": 1, "text": "😀" * 2049}, "Message is too long"),
        ({"chat_id": 1, "text": "<b>x", "parse_mode": "HTML"}, "Can't parse entities"),
        ({"chat_id": 1, "text": "x", "parse_mode": "Markdown"}, "Unsupported parse_mode"),
        ({"chat_id": 1, "text": "x", "reply_markup": pressable("d" * 65)}, "Button_data_invalid"),
        ({"chat_id": 1, "text": "x", "reply_markup": opening("tg://x")}, "wrong http url"),
    ],
)
async def test_it_refuses_messages(bot: Bot, request_: dict[str, Any], why: str) -> None:
    with pytest.raises(BadRequest, match=why):
        await bot.send_message(**request_)


@pytest.mark.parametrize(
    "request_",
    [
        {"text": "x" * 4096},
        {"text": "😀" * 2048},
        {"text": "<b>" + "x" * 4096 + "</b>", "parse_mode": "HTML"},
        {"text": "x", "reply_markup": pressable("d" * 64)},
        {"text": "x", "reply_markup": opening("https://example.org/")},
    ],
)
async def test_it_takes_messages(bot: Bot, request_: dict[str, Any]) -> None:
    sent = await bot.send_message(1, **request_)
    assert sent.chat.id == 1
    assert sent.from_user is not None
    assert sent.from_user.id == BOT["id"]


async def test_it_refuses_methods_and_parameters_that_we_do_not_use(
    bot: Bot, standin: FakeTelegram
) -> None:
    with pytest.raises(InvalidToken, match="Not Found"):
        await bot.leave_chat(1)
    with pytest.raises(BadRequest, match="message_effect_id is unknown"):
        await bot.send_message(1, "x", message_effect_id="5")
    assert [call.method for call in standin.calls] == ["leaveChat", "sendMessage"]


async def test_it_edits_and_says_when_nothing_changed(bot: Bot, standin: FakeTelegram) -> None:
    sent = await bot.send_message(1, "one")
    await bot.edit_message_text("<b>two</b>", 1, sent.message_id, parse_mode="HTML")
    assert standin.rooms[1].messages[sent.message_id].text == "two"
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text("<b>two</b>", 1, sent.message_id, parse_mode="HTML")
    await bot.edit_message_reply_markup(1, sent.message_id, reply_markup=pressable("x"))
    assert standin.rooms[1].messages[sent.message_id].labels() == ["x"]
    await bot.delete_message(1, sent.message_id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("three", 1, sent.message_id)


async def test_it_edits_what_was_written_before_it_began(bot: Bot, standin: FakeTelegram) -> None:
    before = standin.rooms[1].earlier
    await bot.edit_message_text("as it is now", 1, before)
    assert standin.rooms[1].messages[before].text == "as it is now"
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("never written", 1, before + 1)


@pytest.mark.parametrize(
    "kind, why",
    [("private", "bot was blocked by the user"), ("supergroup", "bot was kicked")],
)
async def test_it_shuts_the_bot_out(bot: Bot, standin: FakeTelegram, kind: str, why: str) -> None:
    room = standin.room(-5, kind)
    standin.member_changed(room, "kicked")
    with pytest.raises(Forbidden, match=why):
        await bot.send_message(-5, "x")


async def test_it_fails_as_it_was_told(bot: Bot, standin: FakeTelegram) -> None:
    standin.fail("sendMessage", TimedOut(), arrives=True)
    with pytest.raises(TimedOut):
        await bot.send_message(1, "arrived")
    standin.fail("sendMessage", RefusedError(400, "Bad Request: no"))
    with pytest.raises(BadRequest):
        await bot.send_message(1, "refused")
    assert [sent.text for sent in standin.rooms[1].messages.values()] == ["arrived"]


async def test_it_hands_out_updates_until_they_are_confirmed(
    bot: Bot, standin: FakeTelegram
) -> None:
    assert await bot.get_updates(timeout=0) == ()
    standin.deliver(standin.typed("/latest Iran", standin.room(1)))
    standin.deliver(standin.typed("hello", standin.room(1)))
    first, second = await bot.get_updates()
    assert first.message is not None
    assert first.message.entities[0].type == "bot_command"
    assert await bot.get_updates(offset=second.update_id) == (second,)
    assert await bot.get_updates(offset=second.update_id + 1, timeout=0) == ()


async def test_it_knows_who_administers_a_chat(bot: Bot, standin: FakeTelegram) -> None:
    standin.room(-5, "supergroup").administrators.add(3)
    assert (await bot.get_chat_member(-5, 3)).status == "creator"
    assert (await bot.get_chat_member(-5, 4)).status == "member"
    assert [member.user.id for member in await bot.get_chat_administrators(-5)] == [3]
    assert (await bot.get_chat(-5)).type == "supergroup"
    assert (await bot.get_me()).username == "communique_bot"
