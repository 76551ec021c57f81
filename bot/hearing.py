"""What a text asks of the bot: which command, with which words."""

import re
from dataclasses import dataclass

from storage.tables import ChatKind

_COMMAND = re.compile(r"/(\w{1,32})(?:@(\w+))?(?=\s|$)", re.ASCII)

_PLAIN = {"help": ("help", ""), "?": ("help", ""), "start": ("start", ""), "stop": ("stop", "")}


@dataclass(frozen=True)
class Heard:
    """A command (lower case, without its slash) and what was said to it."""

    command: str
    said: str
    addressed: bool = False


def hear(text: str, kind: ChatKind, username: str) -> Heard | None:
    """What this text asks, or None if it is not for this bot.

    In a private chat everything is for the bot, and plain words ask for the latest of them, but
    for those that ask how it works. In
    groups and channels only commands are, unless they name another bot.
    """
    text = text.strip()
    found = _COMMAND.match(text)
    if found is None:
        if kind is not ChatKind.PRIVATE or not text:
            return None
        return Heard(*_PLAIN.get(text.casefold(), ("latest", text)), addressed=True)
    name = found[2]
    if name and name.casefold() != username.casefold():
        return None
    addressed = bool(name) or kind is ChatKind.PRIVATE
    return Heard(found[1].lower(), text[found.end() :].strip(), addressed)
