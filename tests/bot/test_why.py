"""/why: what a story was told for, and the words behind any tag, outlet by outlet."""

from datetime import datetime, timedelta

import pytest

from storage.db import Database
from storage.tables import ChatKind, DeliveryKind
from tests.bot.talk import PERSON, Talk, keep, news

TEXT = (
    "The leaders met on Monday. Iranian President Ebrahim Raisi called Arif Alvi of Pakistan. "
    "“Islamabad must work with Tehran,” Raisi said of the Zionist regime. Nothing else was said."
)
OTHER = (
    "Pakistan and Iran spoke of roads on Monday in another room, said people who know the matter "
    "well and who were there when it happened; Israel did not comment."
)


@pytest.fixture
def two(db: Database, noon: datetime) -> None:
    """A story of one article and its copy; another of its own; subscriptions to the first."""
    at = noon - timedelta(hours=1)
    keep(
        db,
        [
            news(1, "Road <talks>", TEXT, at),
            news(2, "Road talks", TEXT, at, outlet="Second"),
            news(3, "More of roads", OTHER, at),
        ],
        noon,
    )
    with db.open() as store:
        store.chats.ensure(PERSON, ChatKind.PRIVATE, "P", "en", "Asia/Tehran", noon)


def tell(db: Database, story: int, now: datetime) -> None:
    """The chat is told of this story."""
    with db.open() as store:
        store.outbox.owe(
            PERSON, DeliveryKind.ALERT, f"story:{story}", {"article": story}, now, story_id=story
        )
        [claim] = store.outbox.claim("me", [PERSON], now, timedelta(minutes=1))
        store.outbox.sent(claim, now)


IRANIAN = "“Iranian President Ebrahim Raisi called Arif Alvi of Pakistan.”"
ASKED = {
    "Iran Pakistan": f"""\
You asked for country Iran and country Pakistan.
• Iran: {IRANIAN}
• Pakistan: {IRANIAN}""",
    "met": "You asked for the word “met”.\n• met: “The leaders met on Monday.”",
    "Alvi x Raisi: call": f"""\
You asked for Ebrahim Raisi with Arif Alvi: call.
• Ebrahim Raisi with Arif Alvi: call: {IRANIAN}""",
    "said:raisi": """\
You asked for a quote of Ebrahim Raisi.
• Ebrahim Raisi’s words: ““Islamabad must work with Tehran,” Raisi said of the Zionist regime.”""",
}
TAGS = [
    "Ebrahim Raisi", "Arif Alvi", "Iran", "Pakistan", "Israel", "Event: call", "Event: statement",
    "Quotes: Ebrahim Raisi",
]  # fmt: skip


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("question", list(ASKED))
async def test_it_says_why_with_the_words_that_matched(say: Talk, question: str) -> None:
    await say(f"/subscribe {question}")
    await say("/subscribe Chad")
    assert await say("/why 1") == [f"Road <talks>\n\n{ASKED[question]}\n\nThe words behind a tag:"]
    assert say.buttons == TAGS


@pytest.mark.usefixtures("two")
async def test_the_words_stand_out_in_their_sentence(say: Talk) -> None:
    await say("/subscribe Iran")
    await say("/why 1")
    assert "“<b>Iranian</b> President" in say.last.html


NOBODY = """\
Road <talks>
None of your subscriptions asks for this now.

Ebrahim Raisi: “Ebrahim Raisi” ×2, “Raisi” ×2
Arif Alvi: “Arif Alvi” ×2
Iran: “Iranian” ×2, “Tehran” ×2
Pakistan: “Pakistan” ×2, “Islamabad” ×2
Israel: “Zionist regime” ×2
call: Ebrahim Raisi → Arif Alvi: “called” ×2"""

ISRAEL = """\
Road <talks>

country Israel, in the words of story 1

Example News · 10 Mar 2026, 14:30
“Zionist regime”
• ““Islamabad must work with Tehran,” Raisi said of the Zionist regime.”

Second · 10 Mar 2026, 14:30 · copy
“Zionist regime”"""

CALL = """\
Road <talks>

event call, in the words of story 1

Example News · 10 Mar 2026, 14:30
“called”
• call: Ebrahim Raisi → Arif Alvi: “Iranian President Ebrahim Raisi called Arif Alvi of Pakistan.”

Second · 10 Mar 2026, 14:30 · copy
“called”"""


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize(
    "said, answer",
    [
        ("/why 1", NOBODY),
        ("/why #1", NOBODY),
        ("/why 1 Israel", ISRAEL),
        ("/why 1 country:IL", ISRAEL),
        ("/why 1 event:call", CALL),
        ("/why 1 call", CALL),
        ("/why 1 CALL", CALL),
        ("/why call", CALL),
        # Where nothing of the kind was done, it is a word.
        (
            "/why 1 visit",
            (
                "Road <talks>\n\nthe word “visit”, in the words of story 1\n\n"
                "No words of this story stand behind that."
            ),
        ),
        ("/why -1", "I have no story -1. /latest shows what I have."),
        ("/why #-1 Iran", "I have no story #-1. /latest shows what I have."),
        (
            "/why 1 Chad",
            (
                "Road <talks>\n\ncountry Chad, in the words of story 1\n\n"
                "No words of this story stand behind that."
            ),
        ),
        ("/why 1 Sharif", "“Sharif” fits several. Which one?"),
        ("/why 99", "I have no story 99. /latest shows what I have."),
        ("/why 99 Iran", "I have no story 99. /latest shows what I have."),
        (
            "/why",
            (
                "Why what? Give a story’s number, and a tag if you like: /why 12 Iran\n"
                "Or pick one of the newest:"
            ),
        ),
        (
            "/why Pakstan",
            (
                "the word “Pakstan”, newest first\n\nI have no article of that.\n"
                "“Pakstan” is no name I know.\nDid you mean Pakistan?"
            ),
        ),
    ],
)
async def test_it_shows_the_words_behind_a_tag(say: Talk, said: str, answer: str) -> None:
    assert await say(said) == [answer]


@pytest.mark.usefixtures("two")
async def test_everything_a_button_does_is_typed_too(say: Talk) -> None:
    await say("/why")
    assert say.buttons == ["More of roads", "Road talks"]
    assert await say.press("Road talks") == [NOBODY]
    assert say.buttons == TAGS
    assert await say.press("Israel") == [ISRAEL]
    assert (say.buttons, say.last.edits) == ([*TAGS, "‹ Back"], 1)
    assert await say.press("‹ Back") == [NOBODY]
    assert await say.press("Event: call") == [CALL]
    [quoted] = await say.press("Quotes: Ebrahim Raisi")
    assert quoted.splitlines()[2] == "a quote of Ebrahim Raisi, in the words of story 1"
    assert quoted.count("Islamabad must work with Tehran") == 1
    await say("/why 1 Sharif")
    [answer] = await say.press("Shehbaz Sharif, Prime Minister of Pakistan")
    assert answer.startswith("Road <talks>\n\nleader Shehbaz Sharif, in the words of story 1\n")


async def test_bare_it_is_about_what_was_told_last(
    say: Talk, db: Database, noon: datetime, two: None
) -> None:
    tell(db, 2, noon)
    tell(db, 1, noon + timedelta(minutes=5))
    assert await say("/why") == [NOBODY]
    assert await say("/why Israel") == [ISRAEL]
    [newest] = await say("/why comment")
    assert newest.startswith("More of roads\n\nthe word “comment”, in the words of story 2\n")


async def test_it_says_why_of_a_broader_topic_too(say: Talk, db: Database, noon: datetime) -> None:
    keep(db, [news(9, "Truce", "A truce and a ceasefire were agreed.", noon)], noon)
    await say("/subscribe topic:own:peace")
    assert await say("/why 1") == [
        (
            "Truce\n\nYou asked for topic Peace process.\n• Peace process: “Truce”\n\n"
            "The words behind a tag:"
        )
    ]
    assert say.buttons == ["Ceasefire"]


async def test_what_was_not_done_is_explained_too(say: Talk, db: Database, noon: datetime) -> None:
    text = "Iran denied that it had attacked Israel. Raisi will visit Pakistan, Iran said."
    keep(db, [news(1, "Denial", text, noon)], noon)
    [answer] = await say("/why 1 attack")
    assert answer.splitlines()[2:6] == [
        "event attack, in the words of story 1",
        "",
        "Example News · 10 Mar 2026, 12:00",
        "“attacked”",
    ]
    assert "• attack (denied): Iran → Israel: “Iran denied that it had attacked Israel.”" in answer
    assert "Event: attack" in say.buttons


async def test_of_many_copies_the_one_that_was_told_counts(
    say: Talk, db: Database, noon: datetime
) -> None:
    copies = [
        news(number, "Road talks", TEXT, noon, outlet=f"Outlet {number}") for number in range(1, 66)
    ]
    keep(db, copies, noon)
    with db.open() as store:
        store.chats.ensure(PERSON, ChatKind.PRIVATE, "P", "en", "UTC", noon)
        payload = {"article": 65}
        store.outbox.owe(PERSON, DeliveryKind.ALERT, "story:1", payload, noon, story_id=1)
    await say('/subscribe source:"Outlet 65"')
    assert (await say("/why 1"))[0].startswith("Road talks\n\nYou asked for source outlet 65.\n")
    assert "of your subscriptions" not in (await say("/why 1"))[0]
