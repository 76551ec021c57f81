"""Who may do what. Asking is for all; what changes something in a group is for those who run it."""

from dataclasses import dataclass
from enum import StrEnum

from telegram import Bot, ChatMember
from telegram.error import BadRequest, Forbidden

from storage.tables import ChatKind


class Verdict(StrEnum):
    """What the rules say before anybody else is asked."""

    YES = "yes"
    NO = "no"
    ASK = "ask whether the person administers the chat"


@dataclass(frozen=True)
class Speaker:
    """Who speaks: a person, or a chat in whose name somebody speaks (`sender_chat`)."""

    user_id: int | None
    sender_chat_id: int | None = None
    pressing: bool = False


def may_change(speaker: Speaker, chat_id: int, kind: ChatKind) -> Verdict:
    """Whether the speaker may change what the bot does in this chat.

    Who writes in the chat's own name (an anonymous administrator, a channel's post) runs it. Who
    presses a button is a person even there, and is looked up.
    """
    if kind is ChatKind.PRIVATE:
        return Verdict.YES
    if speaker.pressing:
        return Verdict.ASK
    if kind is ChatKind.CHANNEL or speaker.sender_chat_id == chat_id:
        return Verdict.YES
    return Verdict.NO if speaker.sender_chat_id or not speaker.user_id else Verdict.ASK


def may_ask(speaker: Speaker, kind: ChatKind) -> Verdict:
    """Whether the speaker may have an answer here: a channel's readers do not write in it."""
    return Verdict.ASK if kind is ChatKind.CHANNEL and speaker.pressing else Verdict.YES


async def allowed(verdict: Verdict, bot: Bot, chat_id: int, speaker: Speaker) -> bool:
    """The verdict, with Telegram asked where the rules alone do not say."""
    if verdict is not Verdict.ASK:
        return verdict is Verdict.YES
    return speaker.user_id is not None and await _administers(bot, chat_id, speaker.user_id)


async def _administers(bot: Bot, chat_id: int, user_id: int) -> bool:
    try:
        member = await bot.get_chat_member(chat_id, user_id)
    except (BadRequest, Forbidden):
        return False
    return member.status in (ChatMember.OWNER, ChatMember.ADMINISTRATOR)
