"""What a text asks of the bot."""

import pytest

from bot.hearing import Heard, hear
from storage.tables import ChatKind

PRIVATE, GROUP, CHANNEL = ChatKind.PRIVATE, ChatKind.GROUP, ChatKind.CHANNEL


@pytest.mark.parametrize(
    "text, kind, command, said",
    [
        ("/latest Iran Pakistan", PRIVATE, "latest", "Iran Pakistan"),
        ("/LATEST\nIran", PRIVATE, "latest", "Iran"),
        ("  /latest   Iran ", PRIVATE, "latest", "Iran"),
        ("/latest", GROUP, "latest", ""),
        ("/latest@communique_bot Iran", GROUP, "latest", "Iran"),
        ("/latest@Communique_Bot", CHANNEL, "latest", ""),
        ("Iran Pakistan", PRIVATE, "latest", "Iran Pakistan"),
        ("ایران", PRIVATE, "latest", "ایران"),
        ("/", PRIVATE, "latest", "/"),
        ("/ latest", PRIVATE, "latest", "/ latest"),
        ("7", PRIVATE, "latest", "7"),
        ("Help", PRIVATE, "help", ""),
        ("start", PRIVATE, "start", ""),
        ("help Iran", PRIVATE, "latest", "help Iran"),
    ],
)
def test_it_hears(text: str, kind: ChatKind, command: str, said: str) -> None:
    heard = hear(text, kind, "communique_bot")
    assert heard is not None
    assert (heard.command, heard.said) == (command, said)


@pytest.mark.parametrize(
    "text, kind",
    [
        ("/latest@other_bot Iran", GROUP),
        ("/latest@other_bot Iran", PRIVATE),
        ("Iran Pakistan", GROUP),
        ("Iran Pakistan", CHANNEL),
        ("see /latest", GROUP),
        ("", PRIVATE),
        ("   ", PRIVATE),
    ],
)
def test_it_does_not_feel_addressed(text: str, kind: ChatKind) -> None:
    assert hear(text, kind, "communique_bot") is None


@pytest.mark.parametrize(
    "text, kind, addressed",
    [
        ("/latest", PRIVATE, True),
        ("/latest", GROUP, False),
        ("/latest@communique_bot", GROUP, True),
    ],
)
def test_it_knows_whether_it_was_named(text: str, kind: ChatKind, addressed: bool) -> None:
    assert hear(text, kind, "communique_bot") == Heard("latest", "", addressed)
