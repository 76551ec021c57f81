"""Messages as Telegram takes them: from words to a request, and what may go wrong on the way."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram import Message as Posted
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot import markup
from bot.render.message import TOAST_LIMIT, Button, Message, Rows
from bot.render.text import cut

_LOG = logging.getLogger(__name__)
_QUIET = LinkPreviewOptions(is_disabled=True)


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    """The buttons as Telegram takes them."""
    if not rows:
        return None
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in rows])


def _button(button: Button) -> InlineKeyboardButton:
    if button.url:
        return InlineKeyboardButton(button.label, url=button.url)
    return InlineKeyboardButton(button.label, callback_data=str(button.does))


@dataclass(frozen=True)
class Shown:
    """A message of ours in a chat."""

    bot: Bot
    chat_id: int
    message_id: int

    async def replace(self, message: Message) -> None:
        """Put these words in its place."""
        await replace(self.bot, self.chat_id, self.message_id, message)


async def send(bot: Bot, chat_id: int, message: Message, thread: int | None = None) -> Shown:
    """Say it in the chat; without its markup if Telegram can't read that."""
    posted = await _post(bot, chat_id, message, thread)
    return Shown(bot, chat_id, posted.message_id)


async def _post(bot: Bot, chat_id: int, message: Message, thread: int | None) -> Posted:
    try:
        return await bot.send_message(
            chat_id,
            message.html,
            parse_mode=ParseMode.HTML,
            link_preview_options=_QUIET,
            reply_markup=keyboard(message.buttons),
            message_thread_id=thread,
        )
    except BadRequest as error:
        if "parse entities" not in error.message:
            raise
        _LOG.exception("Telegram can't read a message of ours; it goes without its markup.")
    return await bot.send_message(
        chat_id,
        cut(markup.stripped(message.html), 4096),
        link_preview_options=_QUIET,
        reply_markup=keyboard(message.buttons),
        message_thread_id=thread,
    )


async def replace(bot: Bot, chat_id: int, message_id: int, message: Message) -> None:
    """Put these words in the place of a message's."""
    with _well_if_unchanged():
        await bot.edit_message_text(
            message.html,
            chat_id=chat_id,
            message_id=message_id,
            parse_mode=ParseMode.HTML,
            link_preview_options=_QUIET,
            reply_markup=keyboard(message.buttons),
        )


async def turn_button(bot: Bot, posted: Posted, data: str, button: Button) -> None:
    """Put a button in the place of the one that says this, under a message of ours."""
    if posted.reply_markup is None:
        return
    rows = [
        [_button(button) if one.callback_data == data else one for one in row]
        for row in posted.reply_markup.inline_keyboard
    ]
    with _well_if_unchanged():
        await bot.edit_message_reply_markup(
            posted.chat.id, posted.message_id, reply_markup=InlineKeyboardMarkup(rows)
        )


@contextmanager
def _well_if_unchanged() -> Iterator[None]:
    """It is no trouble if what is to be shown stands there already."""
    try:
        yield
    except BadRequest as error:
        if "not modified" not in error.message:
            raise


async def toast(bot: Bot, press_id: str, text: str | None = None) -> None:
    """Answer a press, so that its button stops waiting; too late is no harm."""
    try:
        await bot.answer_callback_query(press_id, cut(text, TOAST_LIMIT) if text else None)
    except BadRequest as error:
        _LOG.info("A pressed button could not be answered: %s", error.message)
