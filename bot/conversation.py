"""The conversation: every update becomes a turn of a command, and its answer is said.

A catch-all stands at the top only: it logs, then says one sentence.
"""

import logging
from dataclasses import dataclass
from typing import Any

from telegram import Bot, CallbackQuery, Chat, ChatMember, Update
from telegram import Message as Posted
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter
from telegram.ext import Application, ContextTypes

from bot import callbacks, wire
from bot.callbacks import Data
from bot.hearing import Heard, hear
from bot.house import House
from bot.permissions import Speaker, allowed, may_ask, may_change
from bot.registry import Command, Registry
from bot.render import chat as words
from bot.render import puzzles
from bot.render.message import Message, Toast
from bot.turn import Answer, Place, RepeatedError, Said, Tell, Turn, ensure
from storage.store import Store
from storage.tables import ChatKind, ChatState

_LOG = logging.getLogger(__name__)

Context = ContextTypes.DEFAULT_TYPE
App = Application[Any, Any, Any, Any, Any, Any]

_KINDS = {"private": ChatKind.PRIVATE, "channel": ChatKind.CHANNEL}


def place_of(chat: Chat) -> Place:
    """The chat as we keep it: a supergroup is a group."""
    return Place(chat.id, _KINDS.get(chat.type, ChatKind.GROUP), chat.effective_name or "")


def speaker_of(posted: Posted) -> Speaker:
    """Who wrote a message, or in which chat's name."""
    user, sender = posted.from_user, posted.sender_chat
    return Speaker(user.id if user else None, sender.id if sender else None)


@dataclass(frozen=True)
class Conversation:
    """The handlers of the Application, over one registry of commands."""

    registry: Registry

    async def heard(self, update: Update, context: Context) -> None:
        """A text somebody sent, or a channel posted."""
        posted = update.effective_message
        if posted is None or posted.text is None:
            return
        place, speaker = place_of(posted.chat), speaker_of(posted)
        heard = hear(posted.text, place.kind, context.bot.username)
        if heard is None:
            return
        thread = posted.message_thread_id if posted.is_topic_message else None

        async def tell(message: Message) -> Said:
            return await wire.send(context.bot, place.id, message, thread)

        command = self.registry.get(heard.command)
        if command is None:
            if heard.addressed:
                await tell(
                    puzzles.unknown_command(heard.command, self.registry.close(heard.command))
                )
            return
        turn = await _turn(update, context, place, speaker, heard, tell)
        answer = await self._answer(command, turn, speaker, context.bot)
        if answer:
            await tell(_as_message(answer))

    async def unread(self, update: Update, context: Context) -> None:
        """A picture, a voice or the like, in a private chat."""
        if update.effective_chat:
            await wire.send(context.bot, update.effective_chat.id, Message(words.TEXT_ONLY))

    async def pressed(self, update: Update, context: Context) -> None:
        """A button somebody pressed."""
        press = update.callback_query
        if press is None:
            return
        data = callbacks.read(press.data)
        command = self.registry.get(data.verb.removeprefix("!")) if data else None
        if data is None or command is None or press.message is None:
            await wire.toast(context.bot, press.id, words.OLD_BUTTON)
            return
        said = await _said(data, context)
        if said is None:
            await wire.toast(context.bot, press.id, words.OLD_BUTTON)
            return
        await self._press(press, update, context, command, Heard(data.verb, said))

    async def _press(
        self,
        press: CallbackQuery,
        update: Update,
        context: Context,
        command: Command,
        heard: Heard,
    ) -> None:
        shown = press.message
        if shown is None:
            return
        place = place_of(shown.chat)
        speaker = Speaker(press.from_user.id, pressing=True)
        posted = shown if isinstance(shown, Posted) else None
        thread = posted.message_thread_id if posted and posted.is_topic_message else None

        async def tell(message: Message) -> Said:
            if not (heard.command.startswith("!") and posted):
                return await wire.send(context.bot, place.id, message, thread)
            shown = wire.Shown(context.bot, place.id, posted.message_id)
            await shown.replace(message)
            return shown

        turn = await _turn(update, context, place, speaker, heard, tell)
        answer = await self._answer(command, turn, speaker, context.bot)
        await wire.toast(context.bot, press.id, answer.text if isinstance(answer, Toast) else None)
        if isinstance(answer, Message):
            await tell(answer)
        elif answer and answer.becomes and posted and press.data:
            await wire.turn_button(context.bot, posted, press.data, answer.becomes)

    async def _answer(self, command: Command, turn: Turn, speaker: Speaker, bot: Bot) -> Answer:
        """What the command says, or why it may not be given here."""
        place = turn.place
        if command.admin and not turn.admin:
            return words.for_operators(command.name, turn.who)
        ask = may_change(speaker, place.id, place.kind) if command.changes else None
        verdict = ask or may_ask(speaker, place.kind)
        if not await allowed(verdict, bot, place.id, speaker):
            return words.for_administrators(command.name, place.kind)
        try:
            return await command.run(turn)
        except RepeatedError:
            _LOG.info("Update %d was obeyed before; it is not obeyed twice.", turn.update_id)
            return None

    async def moved(self, update: Update, context: Context) -> None:
        """A group became a supergroup: it keeps what it had, under its new id."""
        posted = update.effective_message
        if posted and (new := posted.migrate_to_chat_id):
            old = posted.chat.id
            await _house(context).services.write(lambda store: store.chats.migrate(old, new))

    async def member(self, update: Update, context: Context) -> None:
        """The bot was let in or shut out."""
        change = update.my_chat_member
        if change is None:
            return
        chat_id, house = change.chat.id, _house(context)
        inside = change.new_chat_member.status not in (ChatMember.LEFT, ChatMember.BANNED)
        place, now = place_of(change.chat), house.clock()

        def work(store: Store) -> None:
            if store.chats.get(chat_id) is None:
                return
            if inside:
                ensure(store, house, place, now)
            else:
                store.chats.gone(chat_id)

        await house.services.write(work)

    async def failed(self, update: object, context: Context) -> None:
        """The last resort: log it, then say one sentence where somebody waits for an answer."""
        error = context.error
        # An answer whose fate is unknown is not said again, and nothing can be said to who left.
        if isinstance(error, NetworkError | Forbidden | RetryAfter) and not isinstance(
            error, BadRequest
        ):
            _LOG.warning("An answer may not have arrived: %s", error)
            return
        _LOG.error("A command failed.", exc_info=error)
        if not isinstance(update, Update):
            return
        if update.callback_query:
            await wire.toast(context.bot, update.callback_query.id, words.FAILED)
        elif update.effective_message and update.effective_chat:
            await wire.send(context.bot, update.effective_chat.id, Message(words.FAILED))


def _house(context: Context) -> House:
    house: House = context.bot_data["house"]
    return house


def _as_message(answer: Message | Toast) -> Message:
    return answer if isinstance(answer, Message) else words.said(answer.text)


async def _said(data: Data, context: Context) -> str | None:
    """The words a button stands for."""
    number = data.question
    if number is None:
        return data.argument
    return await _house(context).services.read(lambda store: store.chats.asked(number))


async def _turn(
    update: Update,
    context: Context,
    place: Place,
    speaker: Speaker,
    heard: Heard,
    tell: Tell,
) -> Turn:
    house = _house(context)
    now = house.clock()
    turn = Turn(
        house=house,
        place=place,
        who=speaker.user_id,
        said=heard.said,
        update_id=update.update_id,
        now=now,
        chat=await house.services.read(lambda store: store.chats.get(place.id)),
        tell=tell,
        pressed=speaker.pressing,
    )
    if turn.chat and turn.chat.state is ChatState.GONE:
        await house.services.write(turn.ensure)
    return turn
