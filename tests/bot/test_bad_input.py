"""What can't be read, or can't be done: one message that says what is wrong and what to type,
and nothing changes."""

import pytest

from storage.db import Database
from tests.bot.talk import ADMIN, PERSON, Talk

pytestmark = pytest.mark.usefixtures("articles")

EMOJI = "😀" * 4096


def memory(db: Database) -> list[object]:
    """All that a conversation may change."""
    with db.view() as store:
        chats = [store.chats.get(chat) for chat in (PERSON, ADMIN)]
        subscriptions = store.chats.all_subscriptions()
        return [chats, subscriptions, store.feeds.list(), store.outbox.counts()]


OLD = "This button is from an older message of mine. Please give the command again."


@pytest.mark.parametrize(
    "said, answer",
    [
        ("/lates Iran", "I know no command /lates. Did you mean /latest?"),
        ("/xyzzy", "I know no command /xyzzy. /help shows what I know."),
        ("/latest (Iran", "This parenthesis is opened, but never closed.\n(Iran\n^"),
        ("/latest since:nope", ("I can't read “nope” as a date: write since:7d, since:2023-12 or "
         "since:2023-12-20.\nsince:nope\n      ^")),
        ("/subscribe Iran)", "This parenthesis closes nothing.\nIran)\n    ^"),
        ("/subscribe Sharif", "“Sharif” fits several. Which one?"),
        (f"/subscribe {EMOJI}", ("That is too long: a query has at most 1,000 characters.\n"
         f"…{'😀' * 40}…\n{' ' * 21}^")),
        ("/settings zone Tehrn",
         ("I know no time zone called “Tehrn”. Did you mean Asia/Tehran?\n"
         "For example: /settings zone Tehran")),
        ("/settings colour blue",
         "I have no setting “colour blue”; there are zone, quiet and language: /settings zone Tehran"),
        ("/settings quiet 22:00",
         ("Quiet hours need a start and an end.\n"
         "For example: /settings quiet 22:00-07:00 or /settings quiet off")),
        ("/settings quiet 22:00-22:00",
         ("Quiet hours can't start when they end.\n"
         "For example: /settings quiet 22:00-07:00 or /settings quiet off")),
        ("/settings language Klingon",
         "I do not speak that yet; I speak English.\nFor example: /settings language en"),
        ("/digest 25:00",
         ("“25:00” is no time of day: they go from 00:00 to 23:59.\n"
         "For example: /digest 08:30 or /digest 08:30 Tehran")),
        ("/digest 08:30 Xyzzy",
         ("I know no time zone called “Xyzzy”. Write a city, e.g. Tehran or London.\n"
         "For example: /digest 08:30 or /digest 08:30 Tehran")),
        ("/story 99999", "I have no story 99999. /latest shows what I have."),
        ("/unsubscribe 7", "You have no subscription."),
        ("/mute", "Which story? Write its number, e.g. /mute 12"),
        ("/mute 99999", "I have no story 99999."),
        ("/why 99999", "I have no story 99999. /latest shows what I have."),
        ("/why 1 (", "This parenthesis is opened, but never closed.\n(\n^"),
        ("/leader (", "I know nobody called “(”. /leaders shows who is in the news."),
        ("/said ⁉", "I know nobody called “⁉”. /leaders shows who is in the news."),
        ("/moresaid x\n1.2.3", OLD),
        ("/more x\n9.x", OLD),
        ("/pick leaders (", OLD),
        ("/feeds", "/feeds is for those who run this bot (TELEGRAM_ADMINS). Your user id is 1."),
        ("/addfeed x.org", "/addfeed is for those who run this bot (TELEGRAM_ADMINS). Your user id is 1."),
    ],
)  # fmt: skip
async def test_it_says_what_is_wrong_and_changes_nothing(
    say: Talk, db: Database, said: str, answer: str
) -> None:
    before = memory(db)
    assert await say(said) == [answer]
    assert memory(db) == before


@pytest.mark.parametrize(
    "said", [f"{EMOJI}", f"/{'x' * 4000}", "/latest " + "(" * 900, "/latest " + "a OR " * 190 + "b"]
)
async def test_it_answers_texts_of_any_length_with_one_message(say: Talk, said: str) -> None:
    assert len(await say(said)) == 1


@pytest.mark.parametrize(
    "data",
    ["0:latest:Iran", "1:nothing:x", "1:!more:?999", "1:latest:?999", "whatever", "1:!more:x\n9.x"],
)
async def test_it_does_not_obey_old_or_foreign_buttons(say: Talk, db: Database, data: str) -> None:
    await say("/start")
    before, shown = memory(db), say.last.html
    assert await say.press_data(data) == [OLD]
    assert (memory(db), say.last.html) == (before, shown)


ANOTHER = "Try another address; a site's own will do: /addfeed example.org"


@pytest.mark.parametrize(
    "address, answer",
    [
        ("", "Which address? One at a time, e.g. /addfeed example.org"),
        ("a.org b.org", "Which address? One at a time, e.g. /addfeed example.org"),
        ("page.example.org", f"page.example.org is a web page, and names no feed.\n{ANOTHER}"),
    ],
)
async def test_it_refuses_what_is_no_feed(say: Talk, address: str, answer: str) -> None:
    assert (await say(f"/addfeed {address}", by=ADMIN))[-1] == answer
