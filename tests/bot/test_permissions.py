"""Who may change what the bot does in a chat."""

import pytest

from bot.permissions import Speaker, Verdict, may_ask, may_change
from storage.tables import ChatKind

PRIVATE, GROUP, CHANNEL = ChatKind.PRIVATE, ChatKind.GROUP, ChatKind.CHANNEL
CHAT, ANOTHER = -100, -200


@pytest.mark.parametrize(
    "who, speaker, kind, verdict",
    [
        ("a person at home", Speaker(1), PRIVATE, Verdict.YES),
        ("a person pressing at home", Speaker(1, pressing=True), PRIVATE, Verdict.YES),
        ("a member of the group", Speaker(1), GROUP, Verdict.ASK),
        ("a member pressing", Speaker(1, pressing=True), GROUP, Verdict.ASK),
        ("an anonymous administrator", Speaker(1087968824, CHAT), GROUP, Verdict.YES),
        ("a channel linked to the group", Speaker(136817688, ANOTHER), GROUP, Verdict.NO),
        ("nobody we can name", Speaker(None), GROUP, Verdict.NO),
        ("a channel's post", Speaker(None, CHAT), CHANNEL, Verdict.YES),
        ("a channel's signed post", Speaker(1, CHAT), CHANNEL, Verdict.YES),
        ("a channel's reader pressing", Speaker(1, pressing=True), CHANNEL, Verdict.ASK),
    ],
)
def test_it_decides(who: str, speaker: Speaker, kind: ChatKind, verdict: Verdict) -> None:
    assert may_change(speaker, CHAT, kind) is verdict


@pytest.mark.parametrize(
    "speaker, kind, verdict",
    [
        (Speaker(1), GROUP, Verdict.YES),
        (Speaker(1, pressing=True), GROUP, Verdict.YES),
        (Speaker(None, CHAT), CHANNEL, Verdict.YES),
        (Speaker(1, pressing=True), CHANNEL, Verdict.ASK),
    ],
)
def test_it_lets_everybody_ask_but_a_channels_readers(
    speaker: Speaker, kind: ChatKind, verdict: Verdict
) -> None:
    assert may_ask(speaker, kind) is verdict
