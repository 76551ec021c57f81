"""The chat in this terminal: the real bot behind a stand-in for Telegram.

Messages look as a chat would show them. A button is pressed by typing its number, which counts
for the last message that has buttons.
"""

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
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
from bot.standin import Event, FakeTelegram, Sent
from bot.terminal_view import Fragments, drawn, sentence, wrapped
from storage.folding import fold
from storage.query import Names

PERSON = 1
_LEAVE = ("/quit", "/exit")

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
        if isinstance(event, Sent):
            if event.chat_id != self._room.id:
                return
            if event.buttons:
                self._offering = event
        self._show(drawn(event))


async def converse(
    application: App,
    standin: FakeTelegram,
    lines: AsyncIterator[str],
    out: TextIO,
    after_each: Settle,
) -> None:
    """Answer each line in order, and show after each what is due by then. For piped input."""

    def show(fragments: Fragments) -> None:
        out.write("".join(text for _, text in fragments) + "\n")
        out.flush()

    chat = TerminalChat(application, standin, show)
    try:
        await after_each()
        async for line in lines:
            if not await chat.say(line):
                break
            await after_each()
    finally:
        chat.leave()


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

    with patch_stdout():
        chat = TerminalChat(application, standin, show)
        try:
            show(sentence("Type /start, or words such as Iran Pakistan. /quit leaves."))
            while await chat.say(await session.prompt_async()):
                await after_each()
        except (EOFError, KeyboardInterrupt):
            return
        finally:
            chat.leave()


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
