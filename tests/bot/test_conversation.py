"""The conversation as a whole: updates are obeyed once, and no trouble goes unanswered."""

from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from telegram.error import Forbidden, TimedOut

from bot.markup import utf16_length
from bot.standin import Sent
from bot.standin_rules import RefusedError
from storage.db import Database
from storage.tables import ChatState
from tests.bot.talk import PERSON, Talk, keep, seeds, talking

FAILED = "Something went wrong on my side. It was noted; please try again."


def asked(db: Database) -> list[str]:
    with db.view() as store:
        return [one.canonical for one in store.chats.subscriptions(PERSON)]


async def test_an_update_is_obeyed_once(say: Talk, db: Database) -> None:
    update = say.standin.typed("/subscribe Iran", say.standin.room(PERSON))
    assert await say.update(update) == ["I will tell you about country Iran."]
    await say("/unsubscribe all")
    assert await say.update(update) == []
    assert asked(db) == []


PICTURE = {"file_id": "x", "file_unique_id": "y", "width": 1, "height": 1}


@pytest.mark.parametrize(
    "content, answers",
    [
        (
            {"photo": [PICTURE]},
            ["I can read text only. Type names, such as Iran Pakistan, or see /help."],
        ),
        ({"new_chat_title": "x"}, []),
    ],
)
async def test_it_says_that_it_reads_text_only(
    say: Talk, content: dict[str, Any], answers: list[str]
) -> None:
    update = say.standin.typed("", say.standin.room(PERSON))
    del update["message"]["text"]
    update["message"] |= content
    assert await say.update(update) == answers


async def test_it_says_that_something_went_wrong(
    say: Talk, caplog: pytest.LogCaptureFixture
) -> None:
    say.standin.fail("sendMessage", RefusedError(400, "Bad Request: weird"))
    assert await say("/start") == [FAILED]
    assert "A command failed." in caplog.text
    await say("/start")
    say.standin.fail("editMessageText", RefusedError(400, "Bad Request: weird"))
    assert await say.press("Leaders") == [FAILED]


@pytest.mark.parametrize("error", [TimedOut(), Forbidden("bot was blocked by the user")])
async def test_it_says_nothing_twice_when_an_answers_fate_is_unknown(
    say: Talk, error: Any, caplog: pytest.LogCaptureFixture
) -> None:
    say.standin.fail("sendMessage", error)
    assert await say("/start") == []
    assert "may not have arrived" in caplog.text


async def test_it_speaks_plainly_when_its_markup_is_not_understood(say: Talk) -> None:
    say.standin.fail("sendMessage", RefusedError(400, "Bad Request: can't parse entities: x"))
    [answer] = await say("/start")
    assert answer.startswith("Communiqué reads the news")
    assert say.last.runs[0].styles == frozenset()


async def test_pressing_for_the_same_page_again_is_no_trouble(say: Talk) -> None:
    await say("/start")
    await say.press("Leaders")
    data = next(b for row in say.last.buttons for b in row if b["text"] == "Topics")
    await say.press_data(data["callback_data"])
    assert await say.press_data(data["callback_data"]) == []


async def test_it_knows_when_it_is_shut_out_and_let_in_again(say: Talk, db: Database) -> None:
    await say("/subscribe Iran")
    room = say.standin.room(PERSON)
    await say.update(say.standin.member_changed(room, "kicked"))
    with db.view() as store:
        gone = store.chats.get(PERSON)
    assert gone is not None
    assert gone.state is ChatState.GONE
    room.closed = False
    await say("/latest")
    with db.view() as store:
        back = store.chats.get(PERSON)
    assert back is not None
    assert back.state is ChatState.ACTIVE
    assert asked(db) == ["country:IR"]


async def test_being_let_in_makes_no_chat_of_a_stranger(say: Talk, db: Database) -> None:
    room = say.standin.room(-9, "group")
    await say.update(say.standin.member_changed(room, "member"))
    with db.view() as store:
        assert store.chats.get(-9) is None


WORDS = st.sampled_from(
    ["/latest", "/subscribe", "/digest", "/settings", "/story", "/unsubscribe", "/leaders", "/more",
     "/pick", "/mute", "/why", "/forget", "/addfeed", "zone", "quiet", "Iran", "Sharif", "OR", "NOT",
     "(", ")", '"', "-", "x", "since:", "2023-12", "9" * 20, "id:1", "leaders", "ایران", "😀", "<b>",
     "\n", ":", "?1", "٣"]
)  # fmt: skip
TEXTS = st.lists(WORDS | st.text(max_size=12), min_size=1, max_size=8).map(" ".join)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(texts=st.lists(TEXTS, min_size=1, max_size=5))
async def test_no_text_makes_it_fail_or_exceed_a_limit(say: Talk, texts: list[str]) -> None:
    for text in texts:
        for answer in await say(text):
            assert answer != FAILED
            assert utf16_length(answer) <= 4096


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=TEXTS | st.text(), verb=st.sampled_from(["", "1:", "1:!more:", "1:!pick:", "1:story:"]))
async def test_no_button_makes_it_fail(say: Talk, data: str, verb: str) -> None:
    if not any(isinstance(event, Sent) for event in say.heard):
        await say("/start")
    assert FAILED not in await say.press_data(verb + data)


async def test_nothing_fails_over_long_and_wild_articles(db: Database, noon: datetime) -> None:
    wild = "😀<b>&\u202e" * 400
    founds = [
        one
        for number, found in enumerate(seeds())
        for one in [
            type(found)(
                source=f"https://x.org/{number}",
                link=f"https://x.org/{wild}",
                title=wild,
                text=f"{found.text} {wild}",
                outlet=wild,
            )
        ]
    ]
    keep(db, founds, noon)
    async with talking(db, noon) as say:
        for said in ("/latest", "/story 1", "/start", "/subscribe Iran", "/sample"):
            for answer in await say(said):
                assert answer != FAILED
                assert utf16_length(answer) <= 4096
