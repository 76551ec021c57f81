"""/story, mute and topics; and the words of what comes by itself."""

from datetime import datetime, timedelta

import pytest

from bot.wording import word
from storage.db import Database
from storage.tables import ChatKind, Delivery, DeliveryKind
from tests.bot.talk import PERSON, Talk, keep, news

pytestmark = pytest.mark.usefixtures("articles")

TEXT = (
    "The leaders met on Monday. Iranian President Ebrahim Raisi spoke of a trade deal with "
    "Pakistan. Nothing else was said."
)


STORY = """\
President Dr Arif Alvi and President Ebrahim Raisi of Iran on Wednesday had a telephonic \
conversation wherein they underscored the need for coordinated efforts by the Islamic countries \
to bring an end to the ongoing massacre and crimes against humanity in Gaza
Story 2 · 2 articles · 2 outlets

UrduPoint / Pakistan Point News · 20 Dec 2023
During the conversation that lasted almost 45 minutes, President Alvi voiced deep concern over \
the dire situation in occupied Palestine, including Gaza as a result of ongoing Israeli \
aggression and occupation.
call: Arif Alvi, Ebrahim Raisi · praise: Arif Alvi → Iran
Arif Alvi, Ebrahim Raisi · Iran, Israel, Pakistan · United Nations Security Council

ARY News · 20 Dec 2023 (from a dated copy) · copy
Pakistan and Iran have underscored the need for coordinated efforts by the Islamic countries to \
bring an end to the ongoing massacre and crimes against…"""


@pytest.mark.parametrize(
    "said, echo",
    [
        ("/story 2", ""),
        ("/story #2", ""),
        ("/story Alvi", "leader Arif Alvi, the newest story\n\n"),
        ("/story Alvi Iran", "leader Arif Alvi and country Iran, the newest story\n\n"),
    ],
)
async def test_it_tells_a_story(say: Talk, said: str, echo: str) -> None:
    assert await say(said) == [echo + STORY]
    assert say.buttons == ["Mute", "Why?"]


async def test_it_asks_which_story_with_the_newest_as_buttons(say: Talk) -> None:
    assert await say("/story") == [
        "Which story? Name who or what it is about: /story Iran\nOr pick one of the newest:"
    ]
    [label] = [label for label in say.buttons if label.startswith("Pakistan and Iran have")]
    assert label == "Pakistan and Iran have underscored the need for coordinated…"
    assert await say.press(label) == [STORY]


async def test_a_story_nobody_tells_has_names_spelt_nearly_so(say: Talk) -> None:
    [answer] = await say("/story Pakstan")
    assert answer.endswith("“Pakstan” is no name I know.\nDid you mean Pakistan?")
    [story] = await say.press("Pakistan")
    assert story.startswith("country Pakistan, the newest story\n\n")


async def test_a_long_story_says_how_many_articles_are_left_out(
    say: Talk, db: Database, noon: datetime
) -> None:
    copies = [
        news(n, f"Trade talks {n}", TEXT * 3, noon, outlet=f"The Outlet of {'Long ' * 20}{n}")
        for n in range(1, 41)
    ]
    keep(db, copies, noon)
    [answer] = await say("/story Pakistan since:1d")
    assert " · 40 articles · 40 outlets" in answer
    shown = answer.count(" · copy")
    assert answer.endswith(f"\n\n… and {39 - shown} more")
    assert 5 < shown < 39


async def test_it_mutes_and_unmutes(say: Talk, db: Database) -> None:
    await say("/story 2")
    [muted, shown] = await say.press("Mute")
    assert muted.startswith("You hear no more of “President Dr Arif Alvi and")
    assert muted.endswith("…”. /unmute 2 undoes it.")
    assert (shown, say.buttons) == (STORY, ["Unmute", "Why?"])
    await say("/story 2")
    assert say.buttons == ["Unmute", "Why?"]
    [again, shown] = await say.press("Unmute")
    assert again.startswith("You hear of “President Dr Arif Alvi and")
    assert (shown, say.buttons) == (STORY, ["Mute", "Why?"])
    with db.view() as store:
        assert not store.chats.muted(PERSON, 2)


async def test_only_the_pressed_button_turns(say: Talk, db: Database, owed: Delivery) -> None:
    with db.open() as store:
        store.chats.mute(PERSON, owed.story_id or 0)
    with db.view() as store:
        muted = word(store, owed, owed.created_at)
    assert muted is not None
    say.standin.room(PERSON)
    await say.application.bot.send_message(
        PERSON, muted.html, parse_mode="HTML", reply_markup=muted.keyboard
    )
    assert say.buttons == ["Open", "Story", "Unmute", "Why?"]
    await say.press("Unmute")
    assert say.buttons == ["Open", "Story", "Mute", "Why?"]
    assert say.last.html == muted.html


@pytest.mark.parametrize(
    "said, first, buttons",
    [
        ("/leaders Indonesia", "Leaders in the news (country Indonesia)", "Joko Widodo"),
        ("/topics", "Topics in the news:", "Trade"),
        (
            "/leaders China",
            "I have seen no leaders in the news (country China). /leaders shows all.",
            None,
        ),
        (
            "/topics China",
            "I have seen no topics in the news (country China). /topics shows all.",
            None,
        ),
    ],
)
async def test_it_names_who_and_what_is_in_the_news(
    say: Talk, db: Database, noon: datetime, said: str, first: str, buttons: str | None
) -> None:
    keep(db, [news(1, "Trade talks", TEXT + " Trade deal, trade deal.", noon)], noon)
    [answer] = await say(said)
    assert answer.partition("\n")[0] == first
    assert buttons is None or buttons in say.last.labels()


@pytest.fixture
def owed(db: Database, noon: datetime) -> Delivery:
    """An alert for the person's subscription to Iran with Pakistan, or to the word "trade"."""
    at = noon - timedelta(hours=1)
    keep(db, [news(1, "Trade <talks>", TEXT, at), news(2, "Trade talks", TEXT, at, outlet="Second")], noon)  # fmt: skip
    with db.open() as store:
        store.chats.ensure(PERSON, ChatKind.PRIVATE, "P", "en", "Asia/Tehran", noon)
        store.chats.subscribe(PERSON, "Iran Pakistan", "country:IR country:PK", noon)
        store.chats.subscribe(PERSON, "met", '"met"', noon)
        article = store.articles.known("https://news.example.org/1")
        assert article is not None
        store.outbox.owe(
            PERSON,
            DeliveryKind.ALERT,
            f"story:{article.story_id}",
            {"article": article.id, "subscriptions": [1, 2]},
            noon,
            story_id=article.story_id,
        )
        alert = store.outbox.alert_of(PERSON, article.story_id)
    assert alert is not None
    return alert


def test_an_alert_tells_the_story_in_the_chats_zone(
    db: Database, owed: Delivery, noon: datetime
) -> None:
    with db.view() as store:
        worded = word(store, owed, noon)
    assert worded is not None
    assert worded.html == (
        "<b>Trade &lt;talks&gt;</b>\n"
        "Example News and Second · 10 Mar 2026, 14:30\n"
        "The leaders met on Monday.\n"
        "<i>Ebrahim Raisi · Iran, Pakistan</i>\n"
        '<a href="https://news.example.org/1">news.example.org</a>'
    )
    assert worded.plain.startswith("Trade <talks>\nExample News and Second")
    assert worded.keyboard is not None
    labels = [button.text for row in worded.keyboard.inline_keyboard for button in row]
    assert labels == ["Open", "Story", "Mute", "Why?"]


def test_an_update_says_what_the_alert_would_say_now(
    db: Database, owed: Delivery, noon: datetime
) -> None:
    at = noon - timedelta(hours=1)
    keep(db, [news(3, "Trade talks", TEXT, at, outlet="Third")], noon)
    update = Delivery(
        chat_id=PERSON,
        kind=DeliveryKind.UPDATE,
        event_key="story:3",
        payload={},
        story_id=owed.story_id,
        created_at=noon,
        not_before=noon,
    )
    with db.view() as store:
        worded = word(store, update, noon)
        assert worded == word(store, owed, noon)
    assert worded is not None
    assert worded.html.splitlines()[:2] == [
        "<b>Trade &lt;talks&gt;</b>",
        "Example News and 2 more · 10 Mar 2026, 14:30",
    ]


@pytest.mark.parametrize(
    "kind, payload, words",
    [
        (DeliveryKind.NOTICE, {"text": "Feed <x> fails"}, "Feed &lt;x&gt; fails"),
        (
            DeliveryKind.DIGEST,
            {"stories": [2, 999], "date": "2026-03-10", "of": 2},
            (
                "<b>Digest for 10 Mar 2026</b> (1 of 2)\n<i>everything, as this chat asks for nothing; "
                "/subscribe changes that</i>\n\n1. <b>President Dr Arif Alvi"
            ),
        ),
        (
            DeliveryKind.DIGEST,
            {"stories": [], "date": "2026-03-10", "of": 1},
            "<b>Digest for 10 Mar 2026</b>\n\nNothing new.",
        ),
        (DeliveryKind.DIGEST, {"stories": [999], "date": "2026-03-10", "of": 1}, None),
        (DeliveryKind.UPDATE, {}, None),
    ],
)
def test_it_words_what_is_owed(
    db: Database, noon: datetime, kind: DeliveryKind, payload: dict[str, object], words: str | None
) -> None:
    delivery = Delivery(
        chat_id=PERSON,
        kind=kind,
        event_key="x",
        payload=payload,
        story_id=999,
        created_at=noon,
        not_before=noon,
    )
    with db.view() as store:
        worded = word(store, delivery, noon)
    assert (worded is None) is (words is None)
    assert worded is None or worded.html.startswith(words or "")
