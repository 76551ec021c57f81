"""Who may what in groups and channels."""

import pytest

from bot.standin import ANONYMOUS, Room
from storage.db import Database
from tests.bot.talk import PERSON, STRANGER, Talk

pytestmark = pytest.mark.usefixtures("articles")

GROUP, CHANNEL = -1001, -1002
BOSS = 3
GROUP_ONLY = "Only this group's administrators can use /{} here."


@pytest.fixture
def group(say: Talk) -> Room:
    room = say.standin.room(GROUP, "supergroup", "Desk")
    room.administrators.add(BOSS)
    return room


@pytest.fixture
def channel(say: Talk) -> Room:
    room = say.standin.room(CHANNEL, "channel", "News")
    room.administrators.add(BOSS)
    return room


def asked(db: Database, chat: int) -> list[str]:
    with db.view() as store:
        return [one.canonical for one in store.chats.subscriptions(chat)]


@pytest.mark.parametrize(
    "command",
    ["subscribe Iran", "unsubscribe all", "digest 08:00", "settings zone Tehran", "forget"],
)
async def test_a_member_may_not_change_a_group(say: Talk, group: Room, command: str) -> None:
    name = command.partition(" ")[0]
    assert await say(f"/{command}", group, PERSON) == [GROUP_ONLY.format(name)]


async def test_an_administrator_may(say: Talk, group: Room, db: Database) -> None:
    assert await say("/subscribe Iran", group, BOSS) == ["I will tell you about country Iran."]
    assert asked(db, GROUP) == ["country:IR"]


async def test_an_anonymous_administrator_may(say: Talk, group: Room, db: Database) -> None:
    assert await say("/subscribe Iran", group, ANONYMOUS, sender_chat=group) == [
        "I will tell you about country Iran."
    ]
    assert asked(db, GROUP) == ["country:IR"]


async def test_a_linked_channel_may_not(say: Talk, group: Room, channel: Room) -> None:
    assert await say("/subscribe Iran", group, 136817688, sender_chat=channel) == [
        GROUP_ONLY.format("subscribe")
    ]


async def test_buttons_that_change_are_for_administrators_too(
    say: Talk, group: Room, db: Database
) -> None:
    await say("/subscribe Iran", group, BOSS)
    shown = say.last.html
    assert await say.press("Stop", PERSON) == [GROUP_ONLY.format("unsubscribe")]
    assert (asked(db, GROUP), say.last.html) == (["country:IR"], shown)
    await say.press("Stop", BOSS)
    assert asked(db, GROUP) == []


async def test_everybody_may_ask(say: Talk, group: Room) -> None:
    [answer] = await say("/latest Alvi", group, PERSON)
    assert answer.startswith("leader Arif Alvi, newest first")
    [story] = await say.press("About 1", STRANGER)
    assert "Story 2 · 2 articles" in story


@pytest.mark.parametrize(
    "text", ["Iran Pakistan", "/latest@other_bot Iran", "/xyzzy", "see /latest"]
)
async def test_it_keeps_out_of_a_groups_talk(say: Talk, group: Room, text: str) -> None:
    assert await say(text, group, PERSON) == []


async def test_it_answers_in_a_group_what_it_does_not_know_when_named(
    say: Talk, group: Room
) -> None:
    assert await say("/sory@communique_bot 1", group, PERSON) == [
        "I know no command /sory. Did you mean /story?"
    ]


async def test_a_channels_posts_are_its_administrators(
    say: Talk, channel: Room, db: Database
) -> None:
    assert await say("/subscribe Iran", channel, kind="channel_post", sender_chat=channel) == [
        "I will tell you about country Iran."
    ]
    assert asked(db, CHANNEL) == ["country:IR"]


async def test_a_channels_readers_press_nothing(say: Talk, channel: Room) -> None:
    await say("/latest Alvi", channel, kind="channel_post", sender_chat=channel)
    assert await say.press("About 1", STRANGER) == [
        "Only this channel's administrators can use /story here."
    ]
    [story] = await say.press("About 1", BOSS)
    assert "Story 2" in story


@pytest.mark.parametrize("kind", ["edited_message", "edited_channel_post"])
async def test_an_edited_message_repeats_no_command(
    say: Talk, channel: Room, kind: str, db: Database
) -> None:
    room = channel if "channel" in kind else None
    assert await say("/subscribe Iran", room, kind=kind) == []
    assert (asked(db, PERSON), asked(db, CHANNEL)) == ([], [])


async def test_a_group_that_moves_keeps_all_it_had(say: Talk, db: Database) -> None:
    old = say.standin.room(-5, "group", "Desk")
    old.administrators.add(BOSS)
    await say("/subscribe Iran", old, BOSS)
    assert await say.update(say.standin.migrated(old, -1005)) == []
    assert (asked(db, -5), asked(db, -1005)) == ([], ["country:IR"])
