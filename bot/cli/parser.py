"""What can be typed: one table of commands, their arguments and what carries them out."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from bot.cli.errors import Refused

# Adds a command: its name, what it does in words, and "module:function".
Add = Callable[[str, str, str], argparse.ArgumentParser]


class _Parser(argparse.ArgumentParser):
    """An argument parser that answers wrong usage with one sentence and status 1."""

    def error(self, message: str) -> NoReturn:
        raise Refused(f"{self.prog}: {message}; {self.prog} --help shows what can be typed.")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments, with `do` set to what carries them out. Raises Refused.

    `do` is "module:function" of this package: a command imports what it needs, and no more.
    """
    words = list(argv)
    if words[:1] and words[0] in ("latest", "stories"):
        words = _with_not(words)
    return _commands().parse_args(words)


def _with_not(words: list[str]) -> list[str]:
    """`-Gaza` means NOT Gaza in a query; argparse would take it for an option."""
    spelled: list[str] = []
    for word in words:
        if len(word) > 1 and word[0] == "-" and word[1] != "-" and word != "-h":
            spelled += ["NOT", word[1:]]
        else:
            spelled.append(word)
    return spelled


def _commands() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="communique",
        description="A news monitor for people who follow leaders and topics.",
    )
    add = _adding(parser, "COMMAND")
    add("run", "read the seeds and feeds, and talk", "talk:run")
    add("chat", "talk in this terminal", "talk:chat")
    _reading(add)
    _feeds(add("feeds", "the feeds that are read", ""))
    _leaders(add("leaders", "who holds which office: keep it current", ""))
    _operating(add)
    return parser


def _adding(parser: argparse.ArgumentParser, metavar: str) -> Add:
    """How a command, an action of one, is added to what `parser` understands."""
    commands = parser.add_subparsers(metavar=metavar, required=True)

    def add(name: str, help_: str, do: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=help_, description=help_)
        command.set_defaults(do=do)
        return command

    return add


def _reading(add: Add) -> None:
    command = add(
        "ingest", "read files, folders, feed documents or addresses now", "bringing:ingest"
    )
    command.add_argument("places", nargs="+", metavar="PATH_OR_URL")
    _json(command)

    command = add("tag", "show what is read in texts, storing nothing", "reading:tag")
    command.add_argument("places", nargs="+", metavar="PATH_OR_-")
    command.add_argument("--date", help="the date of texts that state none, like 2023-12-20")
    _json(command)

    command = add("latest", "the newest articles about something", "reading:latest")
    command.add_argument("query", nargs="*", metavar="QUERY")
    command.add_argument("--limit", type=_count, default=10, help="how many (10)")
    command.add_argument("--text", action="store_true", help="with their texts")
    _json(command)

    command = add("stories", "stories with their articles", "reading:stories")
    command.add_argument("query", nargs="*", metavar="QUERY")
    command.add_argument("--limit", type=_count, default=50, help="how many (50)")
    _json(command)


def _operating(add: Add) -> None:
    command = add("backup", "copy the database, also while the bot runs", "operate:backup")
    command.add_argument("file", type=Path)
    command = add("restore", "bring a backup back, also an older version's", "operate:restore")
    command.add_argument("file", type=Path)
    add("doctor", "examine this installation", "operate:doctor")


def _feeds(parser: argparse.ArgumentParser) -> None:
    add = _adding(parser, "ACTION")
    add("add", "add a feed by its address or its site's", "feeds:add").add_argument("address")
    action = add("list", "the feeds and how they are", "feeds:list_")
    _json(action)
    add("remove", "read a feed no more; its articles stay", "feeds:remove").add_argument("feed")
    action = add("check", "try feeds now, changing nothing", "feeds:check")
    action.add_argument("addresses", nargs="*", metavar="ADDRESS")
    add("import", "add the feeds of an OPML file", "feeds:import_").add_argument("file", type=Path)
    action = add("export", "write the feeds as OPML", "feeds:export")
    action.add_argument("file", nargs="?", type=Path, help="where to (else to the screen)")
    action.add_argument(
        "--with-secrets", action="store_true", help="keep keys and passwords in addresses"
    )


def _leaders(parser: argparse.ArgumentParser) -> None:
    add = _adding(parser, "ACTION")
    action = add("refresh", "ask Wikidata, and show what would change", "leaders:refresh")
    action.add_argument("--yes", action="store_true", help="apply it without asking")
    action.add_argument("--dry-run", action="store_true", help="only show it, storing nothing")
    action.add_argument("--country", nargs="+", metavar="XX", help="only these, like IR PK")
    _json(action)
    _json(add("check", "offices that nobody has confirmed for a year", "leaders:check"))


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object a line")


def _count(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) <= 10_000:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 to 10000")
    return int(text)
