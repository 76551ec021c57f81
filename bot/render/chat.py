"""The bot's own words: help, refusals, and what is said when something changed."""

from collections.abc import Iterable, Sequence

from bot.callbacks import Data
from bot.registry import Command
from bot.render.message import Message, Toast, button, lines, paragraphs, rows
from bot.render.text import escape, field, listed, plural
from storage.query import EVENTS
from storage.tables import ChatKind

OLD_BUTTON = "This button is from an older message of mine. Please give the command again."
TEXT_ONLY = "I can read text only. Type names, such as Iran Pakistan, or see /help."
FAILED = "Something went wrong on my side. It was noted; please try again."


def said(sentence: str) -> Message:
    """A sentence of ours that may hold outside words."""
    return Message(escape(sentence))


def limit_toast(limit: int) -> Toast:
    """No more can be followed."""
    return Toast(f"You have {plural(limit, 'subscription')}, and that is the limit.")


def help_page(commands: Iterable[Command], *, admin: bool) -> Message:
    """Every command that is shown, and how to ask."""
    shown = [command for command in commands if not command.hidden]
    own = [command for command in shown if not command.admin]
    operators = [command for command in shown if command.admin] if admin else []
    return Message(
        paragraphs(
            "I read the news for people who follow leaders and topics.",
            "\n".join(map(_line, own)),
            lines("<b>For admins</b>", *map(_line, operators)) if operators else None,
            lines(
                "<b>How to ask</b>",
                "Words side by side mean <i>and</i>. <code>OR</code>, <code>NOT</code> or "
                '<code>-</code>, parentheses and <code>"a phrase"</code> work too.',
                "<code>Iran x Pakistan</code> means that the two did something with each other, "
                "<code>Iran x Pakistan: call</code> says what.",
                "Fields: <code>leader: country: org: topic: event: said: source: lang: since: "
                "before:</code>",
                f"Events: <code>{' '.join(EVENTS)}</code>",
                "For example:",
                "<code>/latest Iran Pakistan since:7d</code>",
                "<code>/latest event:call leader:raisi</code>",
                "<code>/subscribe Iran x IAEA: condemn</code>",
                "<code>/subscribe (Raisi OR Alvi) -topic:sport</code>",
            ),
        )
    )


def _line(command: Command) -> str:
    return f"/{command.name} - {escape(command.about)}"


def for_operators(command: str, who: int | None) -> Toast:
    """A command of those who run this installation."""
    number = f" Your user id is {who}." if who else ""
    return Toast(f"/{command} is for those who run this bot (TELEGRAM_ADMINS).{number}")


def for_administrators(command: str, kind: ChatKind) -> Toast:
    """What changes a group is for those who run it."""
    place = "channel" if kind is ChatKind.CHANNEL else "group"
    return Toast(f"Only this {place}'s administrators can use /{command} here.")


def nothing_found(
    echo: str,
    close: Sequence[tuple[str, str, Data]] = (),
    *,
    less: tuple[str, Data] | None = None,
    follow: Data | None = None,
) -> Message:
    """No article answers the query: names spelt nearly so, a question that asks for `less`, and
    what to try."""
    meant = [f"“{field(typed, 60)}” is no name I know." for typed in dict.fromkeys(c[0] for c in close)]  # fmt: skip
    if close:
        meant.append(f"Did you mean {field(listed([name for _, name, _ in close], 'or'), 300)}?")
    else:
        meant.append("Try fewer words, or see who and what is in the news: /leaders, /topics")
    names = [button(name, data) for _, name, data in close]
    ways = [button(*less)] if less else []
    if follow:
        ways.append(button("Tell me when there is one", follow))
    return Message(
        paragraphs(f"<i>{field(echo, 600)}</i>", lines("I have no article of that.", *meant)),
        (*rows(names), *rows(ways, 1)),
    )
