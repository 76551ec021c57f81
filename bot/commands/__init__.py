"""The commands. `COMMANDS` is the only list of them: handlers, menu and help are made from it."""

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeDefault,
)
from telegram.ext import CallbackQueryHandler, ChatMemberHandler, MessageHandler, filters

from bot.commands.digest import digest
from bot.commands.feeds import addfeed, feeds, removefeed
from bot.commands.latest import latest, more
from bot.commands.leader import leader
from bot.commands.leader_set import corrections
from bot.commands.leaders import leaders
from bot.commands.said import more_said, said
from bot.commands.settings import settings
from bot.commands.start import pick, sample, start
from bot.commands.status import forget, status
from bot.commands.story import mute, story, unmute
from bot.commands.subscriptions import subscribe, subscriptions, unsubscribe
from bot.commands.topics import topics
from bot.commands.why import why
from bot.conversation import App, Conversation
from bot.registry import Command, Registry
from bot.render import chat
from bot.turn import Answer, Turn

# The kinds of update that the bot asks Telegram for.
UPDATES = ("message", "channel_post", "callback_query", "my_chat_member")


async def show_help(turn: Turn) -> Answer:
    """What I can do, and how to ask"""
    return chat.help_page(COMMANDS, admin=turn.admin)


COMMANDS = (
    Command("start", start),
    Command("latest", latest),
    Command("story", story),
    Command("why", why),
    Command("leaders", leaders),
    Command("leader", leader),
    Command("said", said),
    Command("topics", topics),
    Command("subscribe", subscribe, changes=True),
    Command("subscriptions", subscriptions),
    Command("unsubscribe", unsubscribe, changes=True),
    Command("digest", digest, changes=True),
    Command("settings", settings, changes=True),
    Command("status", status),
    Command("forget", forget, changes=True),
    Command("help", show_help),
    Command("feeds", feeds, admin=True),
    Command("addfeed", addfeed, admin=True),
    Command("removefeed", removefeed, admin=True),
    Command("corrections", corrections, admin=True),
    # What people type who know other bots.
    Command("stop", unsubscribe, changes=True, hidden=True),
    Command("more", more, hidden=True),
    Command("moresaid", more_said, hidden=True),
    Command("sample", sample, hidden=True),
    Command("pick", pick, changes=True, hidden=True),
    Command("mute", mute, changes=True, hidden=True),
    Command("unmute", unmute, changes=True, hidden=True),
)


def register(application: App) -> None:
    """Let the Application's updates become turns of these commands."""
    talk = Conversation(Registry(COMMANDS))
    # Said at once, never again when it is edited; a channel's posts count as said.
    new = filters.UpdateType.MESSAGE | filters.UpdateType.CHANNEL_POST
    application.add_handlers(
        [
            MessageHandler(filters.StatusUpdate.MIGRATE, talk.moved),
            MessageHandler(new & filters.TEXT, talk.heard),
            MessageHandler(new & filters.ChatType.PRIVATE & ~filters.StatusUpdate.ALL, talk.unread),
            CallbackQueryHandler(talk.pressed),
            ChatMemberHandler(talk.member, ChatMemberHandler.MY_CHAT_MEMBER),
        ]
    )
    application.add_error_handler(talk.failed)


async def set_menu(bot: Bot) -> None:
    """The menu that Telegram shows: in groups, what changes something is for administrators."""
    shown = [command for command in COMMANDS if not (command.hidden or command.admin)]
    asking = [command for command in shown if not command.changes]
    for scope, commands in (
        (BotCommandScopeDefault(), shown),
        (BotCommandScopeAllPrivateChats(), shown),
        (BotCommandScopeAllGroupChats(), asking),
        (BotCommandScopeAllChatAdministrators(), shown),
    ):
        menu = [BotCommand(command.name, command.about[:256]) for command in commands]
        await bot.set_my_commands(menu, scope)
