"""The chat in this terminal: the real bot behind a stand-in for Telegram.

Messages look as a chat would show them. A button is pressed by typing its number, which counts
for the last message that has buttons.
"""

import logging
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from prompt_toolkit import PromptSession, print_formatted_text
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import FileHistory
from prompt_toolkit.patch_stdout import patch_stdout
from telegram import Update

from bot.commands import COMMANDS
from bot.conversation import App
from bot.house import House
from bot.standin import Event, FakeTelegram, Sent
from bot.terminal_view import Fragments, drawn, sentence, wrapped
from storage.folding import fold
from storage.query import Names

PERSON = 1
_LEAVE = ("/quit", "/exit")
_WELCOME = "Type /start, or words such as Iran Pakistan; a button by its number. /quit leaves."

Settle = Callable[[], Awaitable[None]]


class TerminalChat:
    """One person's private chat with the bot; `show` puts what is said on the screen."""

    def __init__(
        self,
        application: App,
        standin: FakeTelegram,
        show: Callable[[Fragments], None],
        person: int = PERSON,
    ) -> None:
        self._application = application
        self._standin = standin
        self._room = standin.room(person)
        self._person = person
        self._show = show
        self._offering: Sent | None = None
        self._seen: dict[int, str] = {}
        standin.watchers.append(self._happened)

    def leave(self) -> None:
        """Show nothing more."""
        self._standin.watchers.remove(self._happened)

    async def say(self, line: str) -> bool:
        """Type a line. Answers whether the chat goes on."""
        line = line.strip()
        if line.lower() in _LEAVE:
            return False
        if line.isdecimal() and len(line) < 3:
            await self._press(int(line))
        elif line:
            await self._process(self._standin.typed(line, self._room, self._person))
        return True

    async def _press(self, number: int) -> None:
        buttons = [button for row in self._offered() for button in row]
        if not 1 <= number <= len(buttons):
            have = f"the last ones go from 1 to {len(buttons)}" if buttons else "none is shown"
            self._show(sentence(f"There is no button {number}; {have}."))
        elif url := buttons[number - 1].get("url"):
            self._show(sentence(url))
        elif self._offering:
            data = buttons[number - 1]["callback_data"]
            await self._process(self._standin.pressed_data(self._offering, data, self._person))

    def _offered(self) -> list[list[dict[str, str]]]:
        return self._offering.buttons if self._offering else []

    async def _process(self, update: dict[str, object]) -> None:
        read = Update.de_json(update, self._application.bot)
        await self._application.process_update(read)

    def _happened(self, event: Event) -> None:
        if not isinstance(event, Sent):
            self._show(drawn(event))
            return
        if event.chat_id != self._room.id:
            return
        if event.buttons:
            self._offering = event
        self._show(drawn(event, self._seen.get(event.message_id)))
        self._seen[event.message_id] = event.html


async def converse(
    application: App,
    standin: FakeTelegram,
    lines: AsyncIterator[str],
    out: TextIO,
    after_each: Settle,
) -> None:
    """Answer each line in order, and show after each what is due by then. For piped input, which
    touches no network."""

    def show(fragments: Fragments) -> None:
        out.write("".join(text for _, text in fragments) + "\n")
        out.flush()

    house: House = application.bot_data["house"]
    application.bot_data["house"] = replace(house, feeds=_NoNetwork())
    chat = TerminalChat(application, standin, show)
    try:
        await after_each()
        async for line in lines:
            if not await chat.say(line):
                break
            await after_each()
    finally:
        chat.leave()
        application.bot_data["house"] = house


class _NoNetwork:
    """Takes in no feed, since looking at it would touch the network."""

    async def add(self, address: str, by: int | None) -> str:  # noqa: ARG002 - a FeedDesk's
        """Says where feeds are taken in."""
        return (
            "Piped input touches no network. Add the feed with `communique feeds add`, or in the "
            "chat while the bot runs."
        )


async def chat_in_terminal(
    application: App, standin: FakeTelegram, history: Path, after_each: Settle
) -> None:
    """Talk until the person leaves (/quit, Ctrl-D). What comes by itself is shown as it comes."""
    _private(history)
    names = application.bot_data["house"].reader.names
    session: PromptSession[str] = PromptSession(
        "› ",
        history=FileHistory(str(history)),
        completer=WordCompleter(
            [command.name for command in COMMANDS if not command.hidden], names
        ),
        complete_while_typing=False,
    )

    def show(fragments: Fragments) -> None:
        width = session.output.get_size().columns
        print_formatted_text(FormattedText(wrapped(fragments, width)), output=session.output)

    with patch_stdout(), _only_errors_on_screen():
        chat = TerminalChat(application, standin, show)
        try:
            show(sentence(_WELCOME))
            while await chat.say(await session.prompt_async()):
                await after_each()
        except (EOFError, KeyboardInterrupt):
            return
        finally:
            chat.leave()


@contextmanager
def _only_errors_on_screen() -> Iterator[None]:
    """While the screen is a chat's, logs on the same screen are left to errors, which stand above
    the prompt; of lesser trouble tell /status and /feeds. Logs that go elsewhere, and those that
    somebody turned up, stay as they are.
    """
    root = logging.getLogger()
    shown = [
        handler
        for handler in root.handlers
        if isinstance(handler, logging.StreamHandler) and handler.stream.isatty()
    ]
    before = [(handler, handler.level, handler.stream) for handler in shown]
    for handler in shown:
        handler.setStream(sys.stderr)
        if root.level >= logging.INFO:
            handler.setLevel(logging.ERROR)
    try:
        yield
    finally:
        for handler, level, stream in before:
            handler.setLevel(level)
            handler.setStream(stream)


def _private(history: Path) -> None:
    """The file that remembers what was typed is for its owner's eyes."""
    history.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(history, os.O_CREAT | os.O_RDWR, 0o600))
    history.chmod(0o600)


class WordCompleter(Completer):
    """Completes commands, and names from their beginning or nearly so."""

    def __init__(self, commands: list[str], names: Names) -> None:
        self._commands = [f"/{name}" for name in commands]
        self._names = names

    def get_completions(
        self,
        document: Document,
        complete_event: CompleteEvent,  # noqa: ARG002 - how it was asked for does not matter
    ) -> Iterator[Completion]:
        """What the word before the cursor may become."""
        typed = document.text_before_cursor
        word = typed.rpartition(" ")[2]
        if typed.startswith("/") and " " not in typed:
            found = [command for command in self._commands if command.startswith(typed.lower())]
        else:
            found = list(self._names.close(fold(word))) if len(word) > 2 else []
        for words in found:
            yield Completion(words, -len(word))
