"""/subscribe, /subscriptions and /unsubscribe, and the guided start that makes subscriptions."""

from datetime import datetime, timedelta

import pytest

from jobs.alerts import owe_alerts
from jobs.ingest import Ingest
from storage.db import Database
from tests.bot.talk import PERSON, READER, Talk, news

pytestmark = pytest.mark.usefixtures("articles")


def asked(db: Database, chat: int = PERSON) -> list[str]:
    with db.view() as store:
        return [one.canonical for one in store.chats.subscriptions(chat)]


@pytest.mark.parametrize(
    "said, answer, kept",
    [
        ("/subscribe Iran OR Pakistan", "I will tell you about country Iran or country Pakistan.",
         ["country:IR OR country:PK"]),
        ("/subscribe ceasefire", "I will tell you about topic Ceasefire.", ["topic:own:ceasefire"]),
        ("/subscribe inflation", "I will tell you about the word “inflation”.", ['"inflation"']),
        ("/subscribe Pakstan", ("I will tell you about the word “Pakstan”.\n\n"
         "“Pakstan” is no name I know; I look for the word."), ['"pakstan"']),
    ],
)  # fmt: skip
async def test_it_subscribes(
    say: Talk, db: Database, said: str, answer: str, kept: list[str]
) -> None:
    assert await say(said) == [answer]
    assert asked(db) == kept


async def test_it_says_what_it_tells_already(say: Talk, db: Database) -> None:
    await say("/subscribe Iran Pakistan")
    assert await say("/subscribe پاکستان ایران") == [
        "I already tell you about country Pakistan and country Iran."
    ]
    assert len(asked(db)) == 1


async def test_it_has_a_limit(say: Talk, db: Database) -> None:
    for word in ("one", "two", "three"):
        await say(f"/subscribe {word}")
    answer = "You have 3 subscriptions, and that is the limit. /unsubscribe frees a place."
    assert await say("/subscribe four") == [answer]
    assert len(asked(db)) == 3


async def test_it_asks_about_what_with_buttons_that_subscribe(say: Talk, db: Database) -> None:
    [answer] = await say("/subscribe")
    assert answer.startswith("About what shall I tell you?")
    assert "Ebrahim Raisi" in say.buttons
    assert await say.press("Ebrahim Raisi") == ["I will tell you about leader Ebrahim Raisi."]
    assert asked(db) == ["leader:Q1"]


async def test_it_lists_and_stops_by_button(say: Talk, db: Database) -> None:
    assert await say("/subscriptions") == [
        "You have no subscription. Make one, e.g. /subscribe Iran"
    ]
    await say("/subscribe Iran")
    await say("/subscribe Pakistan since:7d")
    listed = "I tell you about\n1. country Iran\n2. country Pakistan and since 7 days ago"
    assert await say("/subscriptions") == [listed]
    assert say.buttons == ["✕ 1", "✕ 2"]
    first = say.buttons[0]
    assert await say.press(first) == [
        (
            "I no longer tell you about country Iran.\n\nI tell you about\n"
            "1. country Pakistan and since 7 days ago"
        )
    ]
    assert asked(db) == ["country:PK since:7d"]


@pytest.mark.parametrize(
    "said, answer, left",
    [
        ("/unsubscribe 1", "I no longer tell you about country Iran.", ["country:PK"]),
        ("/unsubscribe Pakistan", "I no longer tell you about country Pakistan.", ["country:IR"]),
        ("/unsubscribe all", "I removed 2 subscriptions. I tell you about nothing now.", []),
        ("/unsubscribe 9", "You have no such subscription; /subscriptions shows the 2 you have.",
         ["country:IR", "country:PK"]),
        ("/unsubscribe China", "You have no such subscription; /subscriptions shows the 2 you have.",
         ["country:IR", "country:PK"]),
        ("/stop", "I tell you about\n1. country Iran\n2. country Pakistan",
         ["country:IR", "country:PK"]),
        ("/unsubscribe", "I tell you about\n1. country Iran\n2. country Pakistan",
         ["country:IR", "country:PK"]),
    ],
)  # fmt: skip
async def test_it_unsubscribes(
    say: Talk, db: Database, said: str, answer: str, left: list[str]
) -> None:
    await say("/subscribe Iran")
    await say("/subscribe Pakistan")
    assert await say(said) == [answer]
    assert asked(db) == left


async def test_having_none_leads_to_having_one(say: Talk) -> None:
    await say("/subscriptions")
    [asks] = await say.press("See who and what is in the news")
    assert asks.startswith("About what shall I tell you?")
    await say.press("Iran")
    assert await say("/unsubscribe 2") == [
        "You have no such subscription; /subscriptions shows the one you have."
    ]


async def test_a_pressed_button_stops_once(say: Talk) -> None:
    await say("/subscribe Iran")
    data = say.last.buttons[0][1]["callback_data"]
    assert await say.press_data(data) == [("I no longer tell you about country Iran.\n\n"
        "You have no subscription. Make one, e.g. /subscribe Iran")]  # fmt: skip
    assert await say.press_data(data) == ["You have no subscription."]


async def test_it_never_stops_another_chats(say: Talk, db: Database) -> None:
    await say("/subscribe Iran", by=2)
    with db.view() as store:
        [theirs] = store.chats.subscriptions(2)
    assert await say(f"/unsubscribe id:{theirs.id}") == ["You have no subscription."]
    assert asked(db, 2) == ["country:IR"]


async def test_the_start_guides_through_picking_to_a_sample(say: Talk, db: Database) -> None:
    [welcome] = await say("/start")
    assert welcome.startswith("Communiqué reads the news")
    assert say.buttons == ["Leaders", "Countries", "Topics", "See a sample", "Help"]
    await say.press("Countries")
    assert say.buttons[:4] == ["Israel", "Iran", "Pakistan", "Indonesia"]
    await say.press("Iran")
    assert say.buttons[:3] == ["Israel", "✓ Iran", "Pakistan"]
    await say.press("Pakistan")
    await say.press("✓ Iran")
    assert asked(db) == ["country:PK"]
    [sample] = await say.press("Done: see a sample")
    assert sample.startswith("This is how I tell you of a story:\n\nIranian President Ebrahim")
    assert sample.endswith("\n\nYou follow country Pakistan. /subscriptions lists it.")
    assert say.buttons == ["Story", "A digest every morning", "Settings"]
    await say.press("Story")
    assert "Story 1 · 1 article" in say.last.text


async def test_the_start_keeps_the_limit(say: Talk) -> None:
    for word in ("one", "two", "three"):
        await say(f"/subscribe {word}")
    await say("/start")
    await say.press("Leaders")
    assert await say.press("Ebrahim Raisi") == ["You have 3 subscriptions, and that is the limit."]


async def test_a_subscription_to_two_hears_of_what_they_do_with_each_other(
    say: Talk, db: Database, noon: datetime
) -> None:
    await say("/subscribe Sharif x Raisi: call")
    assert await say.press("Shehbaz Sharif, Prime Minister of Pakistan") == [
        "I will tell you about Shehbaz Sharif with Ebrahim Raisi: call."
    ]
    ingest = Ingest(READER, owe_alerts)
    told = [
        news(1, "A call", "Iranian President Ebrahim Raisi called Shehbaz Sharif on Monday.", noon),
        news(2, "A meeting", "Ebrahim Raisi met Shehbaz Sharif in Tehran.", noon),
        news(3, "A plan", "Ebrahim Raisi will call Shehbaz Sharif next week.", noon),
    ]
    with db.open() as store:
        kept = ingest(store, ingest.prepare(told), noon + timedelta(minutes=1), alerting=True)
        owed = [len(store.outbox.of_story(one.article.story_id)) for one in kept]
    assert owed == [1, 0, 0]
