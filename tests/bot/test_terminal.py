"""The chat in this terminal: the real bot, seen through text alone."""

import io
import logging
import stat
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.markup import read
from bot.standin import Sent
from bot.terminal import WordCompleter, chat_in_terminal, converse
from bot.terminal_view import drawn, wrapped
from storage.db import Database
from tests.bot.talk import PERSON, READER, Desk, Rules, Talk, keep, news


class Screen(io.StringIO):
    """A terminal that logs are written to."""

    def isatty(self) -> bool:
        return True


class Above(DummyOutput):
    """Keeps what is written above the prompt."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, data: str) -> None:
        self.text += data


async def nothing() -> None:
    """Nothing is due."""


async def typing(*lines: str) -> AsyncIterator[str]:
    """Lines as they come in."""
    for line in lines:
        yield line


async def transcript(say: Talk, *lines: str, due: list[str] | None = None) -> str:
    """What stands on the screen after these lines, where `due` messages come after each."""

    async def deliver() -> None:
        for text in due or []:
            await say.application.bot.send_message(1, text)

    out = io.StringIO()
    await converse(say.application, say.standin, typing(*lines), out, deliver if due else nothing)
    return out.getvalue()


@pytest.mark.usefixtures("articles")
async def test_it_answers_each_line_in_order(say: Talk) -> None:
    assert await transcript(say, "/leader Sharif\n", "", "2", "/story 99") == (
        "“Sharif” fits several. Which one?\n\n"
        "[1] Shehbaz Sharif, Prime Minister of Pakistan\n"
        "[2] Nawaz Sharif, former Prime Minister of Pakistan\n\n"
        "Nawaz Sharif\n"
        "Prime Minister of Pakistan, 5 Jun 2013 to 28 Jul 2017\n\n"
        "I have no news of Nawaz Sharif.\n\n"
        "[1] Tell me of new ones\n\n"
        "I have no story 99. /latest shows what I have.\n\n"
    )


@pytest.mark.parametrize(
    "lines, end",
    [
        (("7",), "There is no button 7; none is shown.\n\n"),
        (("/start", "7"), "There is no button 7; the last ones go from 1 to 5.\n\n"),
        (("/start", "/quit", "/help"), "[4] See a sample  [5] Help\n\n"),
        (("/settings", "4", "2"), "11 Mar 2026, 08:00.\n\n[1] Time zone  [2] Off\n\n"),
        (("/settings", "0"), "There is no button 0; the last ones go from 1 to 4.\n\n"),
    ],
)
async def test_buttons_are_numbers(say: Talk, lines: tuple[str, ...], end: str) -> None:
    assert (await transcript(say, *lines)).endswith(end)


async def test_what_is_due_is_shown_after_each_line(say: Talk) -> None:
    assert await transcript(say, "/mute", due=["Push!"]) == (
        "Push!\n\nWhich story? Write its number, e.g. /mute 12\n\nPush!\n\n"
    )


async def test_other_chats_are_not_shown(say: Talk) -> None:
    say.standin.room(5)

    async def deliver() -> None:
        await say.application.bot.send_message(5, "not for you")

    out = io.StringIO()
    await converse(say.application, say.standin, typing("/mute"), out, deliver)
    assert "not for you" not in out.getvalue()


async def test_of_a_text_that_stays_only_the_new_buttons_are_shown(
    say: Talk, db: Database, noon: datetime
) -> None:
    keep(db, [news(1, "Talks", "Tehran talked.", noon)], noon)
    picked = await transcript(say, "/pick countries", "1", "/settings", "1", "1")
    assert picked.count("Press to follow") == 1
    assert "\n\n(changed)\n[1] ✓ Iran\n[2] Leaders  [3] Topics\n" in picked
    assert picked.endswith(
        "[13] ‹ Settings\n\n(changed)\nYour time zone is UTC: it is 10 Mar 2026, 12:00 there now."
        "\n\n[1] ‹ Settings\n\n"
    )


async def test_an_update_to_a_message_of_an_earlier_session_is_shown(say: Talk) -> None:
    before = say.standin.room(1).earlier

    async def update() -> None:
        await say.application.bot.edit_message_text("Two outlets now", PERSON, before)

    out = io.StringIO()
    await converse(say.application, say.standin, typing(), out, update)
    assert out.getvalue() == "(changed)\nTwo outlets now\n\n"


async def test_piped_lines_bring_no_feed_and_touch_no_network(say: Talk) -> None:
    house = say.house
    say.application.bot_data["house"] = replace(house, settings=Rules(admins=frozenset({PERSON})))
    answer = await transcript(say, "/addfeed feed.example.org")
    assert "Piped input touches no network. Add the feed with" in answer
    assert isinstance(house.feeds, Desk)
    assert house.feeds.added == []


@pytest.mark.parametrize(
    "level, stream, logged, above",
    [
        (logging.INFO, Screen(), [], ["worse"]),
        (logging.DEBUG, Screen(), [], ["bad", "worse"]),
        (logging.INFO, io.StringIO(), ["bad", "worse"], []),
    ],
)
async def test_logs_leave_the_screen_to_the_chat(
    say: Talk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    level: int,
    stream: io.StringIO,
    logged: list[str],
    above: list[str],
) -> None:
    handler = logging.StreamHandler(stream)
    monkeypatch.setattr(logging.getLogger(), "handlers", [handler])
    monkeypatch.setattr(logging.getLogger(), "level", level)
    screen = Above()

    async def trouble() -> None:
        logging.getLogger("jobs.feeds").warning("bad")
        logging.getLogger("jobs.feeds").error("worse")

    with create_pipe_input() as keys, create_app_session(input=keys, output=screen):
        keys.send_text("/mute\r/quit\r")
        await chat_in_terminal(say.application, say.standin, tmp_path / "history", trouble)
    told = [line for line in screen.text.splitlines() if line in ("bad", "worse")]
    assert (stream.getvalue().split(), told) == (logged, above)
    assert (handler.level, handler.stream) == (logging.NOTSET, stream)


def test_links_show_their_host_and_changes_are_marked() -> None:
    html = (
        '<b>News</b> <a href="https://www.bbc.co.uk/x">here</a> <a href="https://a.org/">a.org</a>'
    )
    button = {"text": "Open", "url": "https://example.org/1"}
    sent = Sent(1, 1, read(html), [[button]], html, edits=1)
    assert "".join(text for _, text in drawn(sent)) == (
        "(changed)\nNews here [bbc.co.uk] a.org\n\n[1] Open (example.org)\n"
    )
    assert ("bold", "News") in drawn(sent)


@pytest.mark.parametrize(
    "text, width, lines",
    [
        ("one two three", 20, ["one two three"]),
        ("one two three", 8, ["one two ", "three"]),
        ("one two three", 7, ["one two", "three"]),
        ("unbreakable", 5, ["unbre", "akabl", "e"]),
        ("a\n\nb", 5, ["a", "", "b"]),
        ("日本語の新聞", 6, ["日本語", "の新聞"]),
        ("", 5, [""]),
    ],
)
def test_it_wraps(text: str, width: int, lines: list[str]) -> None:
    assert "".join(text for _, text in wrapped([("", text)], width)).split("\n") == lines


@pytest.mark.parametrize(
    "typed, found",
    [
        ("/la", ["/latest"]),
        ("/latest Pakstan", ["Pakistan"]),
        ("/latest Ir", []),
        ("/zzz", []),
    ],
)
def test_it_completes_commands_and_names(typed: str, found: list[str]) -> None:
    completer = WordCompleter(["latest", "help"], READER.names)
    offered = completer.get_completions(Document(typed), CompleteEvent())
    assert [completion.text for completion in offered] == found


async def test_a_person_types_at_a_prompt(say: Talk, tmp_path: Path) -> None:
    history = tmp_path / "deep" / "history"
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        keys.send_text("/subscribe Iran\r/quit\r")
        await chat_in_terminal(say.application, say.standin, history, nothing)
    assert [event.text for event in say.heard] == ["I will tell you about country Iran."]
    assert stat.S_IMODE(history.stat().st_mode) == 0o600
    assert "/subscribe Iran" in history.read_text()
