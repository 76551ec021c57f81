"""/digest, /settings, /status, /forget, /feeds: what a chat chooses, and what it may know."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.commands import COMMANDS, set_menu
from storage.db import Database
from storage.feeds import FeedDraft
from storage.tables import Chat
from tests.bot.talk import ADMIN, PERSON, Talk, keep, news


def chat(db: Database, number: int = PERSON) -> Chat | None:
    with db.view() as store:
        return store.chats.get(number)


def known(db: Database) -> Chat:
    row = chat(db)
    assert row is not None
    return row


@pytest.mark.parametrize(
    "said, answer, at, zone, due",
    [
        ("/digest 13:30", "A digest comes every day at 13:30 (UTC). The next: 10 Mar 2026, 13:30.",
         "13:30", "UTC", datetime(2026, 3, 10, 13, 30, tzinfo=UTC)),
        ("/digest 8am", "A digest comes every day at 08:00 (UTC). The next: 11 Mar 2026, 08:00.",
         "08:00", "UTC", datetime(2026, 3, 11, 8, tzinfo=UTC)),
        ("/digest 8:30 pm Tehran",
         "A digest comes every day at 20:30 (Asia/Tehran). The next: 10 Mar 2026, 20:30.",
         "20:30", "Asia/Tehran", datetime(2026, 3, 10, 17, tzinfo=UTC)),
        ("/digest 08:00 New York",
         "A digest comes every day at 08:00 (America/New_York). The next: 11 Mar 2026, 08:00.",
         "08:00", "America/New_York", datetime(2026, 3, 11, 12, tzinfo=UTC)),
    ],
)  # fmt: skip
async def test_it_plans_a_digest(
    say: Talk, db: Database, said: str, answer: str, at: str, zone: str, due: datetime
) -> None:
    assert await say(said) == [answer]
    row = known(db)
    assert (row.digest_at, row.timezone, row.digest_next_at) == (at, zone, due)


async def test_the_digest_follows_the_chat_into_another_zone(say: Talk, db: Database) -> None:
    await say("/digest 08:00")
    assert await say("/settings zone Tehran") == [
        "Your time zone is Asia/Tehran: it is 10 Mar 2026, 15:30 there now."
    ]
    assert known(db).digest_next_at == datetime(2026, 3, 11, 4, 30, tzinfo=UTC)
    await say("/digest off")
    assert (known(db).digest_at, known(db).digest_next_at) == (None, None)


async def test_the_digest_is_chosen_by_button(say: Talk, db: Database) -> None:
    [bare] = await say("/digest")
    assert bare.startswith("No digest comes by itself.")
    assert say.buttons == ["07:00", "08:00", "09:00", "18:00", "Now"]
    await say.press("08:00")
    assert known(db).digest_at == "08:00"
    await say.press("Time zone")
    await say.press("Tehran")
    assert known(db).digest_next_at == datetime(2026, 3, 11, 4, 30, tzinfo=UTC)
    await say("/digest")
    assert say.buttons[-1] == "Off"
    assert await say.press("Off") == [
        "No digest comes by itself any more. /digest now gives you one."
    ]


async def test_the_digest_comes_now_when_asked(say: Talk, db: Database, noon: datetime) -> None:
    assert await say("/digest now") == [
        "There is nothing new for a digest. /latest shows what there is."
    ]
    old = news(1, "Chad votes", "N'Djamena voted.", noon)
    keep(db, [old], noon - timedelta(days=3))
    keep(
        db,
        [news(2, "Iran talks", "Tehran talked.", noon), news(3, "China", "Beijing.", noon)],
        noon,
    )
    [answer] = await say("/digest now")
    assert answer.startswith(
        "Digest for 10 Mar 2026\neverything, as this chat asks for nothing; /subscribe changes that\n\n"
        "1. China\n"
    )
    assert ("2. Iran talks" in answer, "Chad" in answer) == (True, False)
    await say("/subscribe Iran")
    assert await say("/digest now") == [
        (
            "Digest for 10 Mar 2026\n\n1. Iran talks\nExample News · 10 Mar 2026, 12:00\n"
            "Tehran talked.\nIran\nnews.example.org"
        )
    ]


SETTINGS = """\
Settings of this chat
Time zone: {}
Quiet hours: {}
Language: English
Digest: {}"""


async def test_it_shows_and_sets_settings(say: Talk, db: Database) -> None:
    assert await say("/settings") == [SETTINGS.format("UTC", "none", "off")]
    assert say.buttons == ["Time zone", "Quiet hours", "Language", "Digest"]
    await say.press("Time zone")
    await say.press("Karachi")
    await say("/settings quiet 22:30 to 6:45")
    await say("/digest 09:00")
    assert await say("/settings") == [
        SETTINGS.format("Asia/Karachi", "22:30-06:45", "every day at 09:00")
    ]
    await say.press("Quiet hours")
    assert await say.press("Off") == ["You have no quiet hours now."]
    assert known(db).quiet_from is None


@pytest.mark.parametrize(
    "said, answer",
    [
        ("/settings time zone new york",
         "Your time zone is America/New_York: it is 10 Mar 2026, 08:00 there now."),
        ("/settings quiet 23:00-07:00", "From 23:00 to 07:00 (UTC) I push nothing; it comes when they end."),
        ("/settings quiet 11 pm – 7 am", "From 23:00 to 07:00 (UTC) I push nothing; it comes when they end."),
        ("/settings quiet off", "You have no quiet hours now."),
        ("/settings language English", "I speak English here."),
        ("/settings lang", "I speak English so far; names I know in many languages."),
    ],
)  # fmt: skip
async def test_it_takes_settings_as_they_are_written(say: Talk, said: str, answer: str) -> None:
    assert await say(said) == [answer]


@pytest.mark.usefixtures("articles")
async def test_it_says_how_it_is_doing(say: Talk) -> None:
    await say("/subscribe Iran")
    assert await say("/status") == [
        (
            "I know 5 articles.\nI read 0 feeds.\n\nThis chat: 1 subscription, digest off."
            " Your user id is 1."
        )
    ]
    group = say.standin.room(-1, "group")
    [answer] = await say("/status", group, PERSON)
    assert answer.endswith("digest off.")
    [answer] = await say("/status", by=ADMIN)
    assert answer.endswith(
        "For admins\nVersion 1.0, up since 10 Mar 2026, 12:00\n1 chat; messages: none so far"
    )


async def test_it_forgets_after_a_yes(say: Talk, db: Database) -> None:
    await say("/subscribe Iran")
    [question] = await say("/forget")
    assert question.startswith("Shall I delete all I know of this chat")
    assert await say.press("No") == ["I deleted nothing."]
    assert chat(db) is not None
    await say("/forget")
    assert await say.press("Yes, delete it all") == [
        "I deleted all I knew of this chat. /start begins anew."
    ]
    assert chat(db) is None
    assert await say("/forget yes") == ["I knew nothing of this chat."]


async def test_a_repeated_update_forgets_nothing_that_came_after_it(
    say: Talk, db: Database
) -> None:
    await say("/subscribe Iran")
    yes = say.standin.typed("/forget yes", say.standin.room(1), 1)
    assert await say.update(yes) == ["I deleted all I knew of this chat. /start begins anew."]
    await say("/subscribe Iran")
    assert await say.update(yes) == []
    assert chat(db) is not None


async def test_asking_leaves_no_trace_of_the_chat(say: Talk, db: Database) -> None:
    for said in ("/start", "/latest", "/help", "/status", "/settings", "/digest", "/forget"):
        await say(said)
    assert chat(db) is None


async def test_it_shows_feeds_to_admins_those_in_trouble_first(
    say: Talk, db: Database, noon: datetime
) -> None:
    assert await say("/feeds", by=ADMIN) == ["I read no such feed. Add one: /addfeed example.org"]
    with db.open() as store:
        for number in range(20):
            store.feeds.add(FeedDraft(f"https://n{number}.org/rss", outlet=f"N{number:02}"), noon)
        bad = store.feeds.at("https://n7.org/rss")
        assert bad is not None
        bad.failures, bad.last_error = 3, "n7.org is not there (404)."
    [first] = await say("/feeds", by=ADMIN)
    assert first.startswith(
        "20 feeds: 1 failing, 19 not read yet\n\n8. N07: failing\nhttps://n7.org/rss\nn7.org is not there (404)."
    )
    [second] = await say.press("More ›", ADMIN)
    assert "20. N19: not read yet" in second
    assert await say.press("‹ Back", ADMIN) == [first]
    assert (await say("/feeds n12", by=ADMIN))[0].startswith("1 feed: 1 not read yet\n\n13. N12")
    assert (await say("/status"))[0].startswith(
        "I know 0 articles.\nI read 20 feeds, 19 not read yet, 1 can't be read at the moment."
    )


async def test_it_adds_a_feed_and_says_how_far_it_is(say: Talk) -> None:
    assert (
        await say("/addfeed feed.example.org", by=ADMIN)
        == ["I read feed.example.org from now on."] * 2
    )
    assert say.last.edits == 1
    assert [call.params["text"] for call in say.standin.calls if "text" in call.params] == [
        "Looking at feed.example.org …",
        "I read feed.example.org from now on.",
    ]


async def test_it_reads_a_feed_no_more(say: Talk, db: Database, noon: datetime) -> None:
    with db.open() as store:
        for name in ("one", "two", "three"):
            store.feeds.add(FeedDraft(f"https://{name}.org/rss?key=hunter2", title=name), noon)
    which = "Which feed? Its number or address, e.g. /removefeed 12. /feeds shows both."
    for said, answer in (
        ("", which),
        ("9", "I read no feed 9. /feeds shows their numbers."),
        ("9" * 30, f"I read no feed {'9' * 30}. /feeds shows their numbers."),
        ("four.org", "I read no feed four.org. /feeds shows their numbers."),
        ("2", "I read two no more (https://two.org/rss?key=***). Its articles stay."),
        ("2", "I read no feed 2. /feeds shows their numbers."),
        (
            "https://three.org/rss?key=***",
            "I read three no more (https://three.org/rss?key=***). Its articles stay.",
        ),
    ):
        assert await say(f"/removefeed {said}", by=ADMIN) == [answer]
    assert "TELEGRAM_ADMINS" in (await say("/removefeed 1"))[0]
    with db.view() as store:
        assert [feed.title for feed in store.feeds.list()] == ["one"]


async def test_the_menu_is_made_of_the_commands(say: Talk) -> None:
    await set_menu(say.application.bot)
    menus = {
        scope: [command["command"] for command in menu] for scope, menu in say.standin.menus.items()
    }
    assert menus["all_private_chats"] == menus["all_chat_administrators"] == menus["default"]
    assert menus["default"][:3] == ["start", "latest", "story"]
    assert "subscribe" not in menus["all_group_chats"]
    assert "feeds" not in menus["default"]


async def test_the_help_shows_admins_theirs(say: Talk) -> None:
    assert "/addfeed" not in (await say("/help"))[0]
    assert "/addfeed" in (await say("/help", by=ADMIN))[0]


def test_every_command_says_what_it_does() -> None:
    for command in COMMANDS:
        assert 3 <= len(command.about) <= 256, command.name
        assert not command.about.endswith(".")
