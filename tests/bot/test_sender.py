"""The sender: everything owed arrives, once where that can be known, and doubt is owned up to."""

import asyncio
from datetime import datetime, timedelta

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.budget import Limits
from bot.worded import AGAIN, MISSED, Worded
from storage.db import Database
from storage.outbox import NO_ANSWER
from storage.store import Store
from storage.tables import ChatKind, ChatState, Delivery, DeliveryKind, DeliveryState
from tests.bot.faults import (
    BLOCKED,
    BROKEN,
    CUT,
    FULL_POOL,
    GARBLED,
    HUNG,
    LOST,
    NO_TOKEN,
    UNREACHED,
    Fault,
    FaultyTelegram,
    flood,
    moved,
    refused,
)
from tests.bot.post_office import NOON, Office, open_office, owe, settled, work
from tests.virtual import run

SENT, DEAD, PENDING = DeliveryState.SENT, DeliveryState.DEAD, DeliveryState.PENDING


@pytest.mark.parametrize(
    "faults, texts, state, seconds",
    [
        ([], ["<b>a</b>"], SENT, 0),
        # Never left: again soon, and often.
        ([UNREACHED], ["<b>a</b>"], SENT, 2),
        ([FULL_POOL] * 4, ["<b>a</b>"], SENT, 30),
        # Refused for now: after the time it names.
        ([flood(7)], ["<b>a</b>"], SENT, 7),
        ([flood(60), flood(60)], ["<b>a</b>"], SENT, 120),
        # Not readable: once more as plain text.
        ([refused("can't parse entities: x")], ["a"], SENT, 0),
        ([refused("can't parse entities: x")] * 2, [], DEAD, 0),
        # Refused for good.
        ([refused("message is too long")], [], DEAD, 0),
        ([BLOCKED], [], DEAD, 0),
        # In doubt: again after 30 s and 60 s, and marked; the third time it is given up.
        ([CUT], ["<b>a</b>", f"<i>{AGAIN}</i>\n\n<b>a</b>"], SENT, 30),
        ([LOST], [f"<i>{AGAIN}</i>\n\n<b>a</b>"], SENT, 30),
        ([BROKEN, GARBLED], [f"<i>{AGAIN}</i>\n\n<b>a</b>"] * 2, SENT, 90),
        ([LOST, BROKEN, LOST], [], DEAD, 90),
        # The bot itself is refused: everything is kept until it is not.
        ([NO_TOKEN], ["<b>a</b>"], SENT, 0),
    ],
)
def test_a_delivery_takes_the_way_that_its_outcomes_show(
    db: Database, faults: list[Fault], texts: list[str], state: DeliveryState, seconds: float
) -> None:
    owe(db, 1, "a")
    telegram = FaultyTelegram(faults)

    async def scene(office: Office) -> float:
        await settled(office)
        return asyncio.get_running_loop().time()

    took = work(db, telegram, scene)
    assert telegram.texts == texts
    assert seconds <= took < seconds * 1.2 + 3
    with db.view() as store:
        assert [delivery.state for delivery in deliveries(store)] == [state]


def deliveries(store: Store) -> list[Delivery]:
    found = [store.outbox.get(number) for number in range(1, 20)]
    return [delivery for delivery in found if delivery]


def test_a_message_is_html_without_preview_and_with_its_buttons(db: Database) -> None:
    owe(db, 1, "a")
    telegram = FaultyTelegram()
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Mute", callback_data="m")]])
    work(db, telegram, settled, word=lambda *_: Worded("<b>a</b>", "a", keyboard))
    assert telegram.arrived[0].params == {
        "chat_id": 1,
        "text": "<b>a</b>",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        "reply_markup": {"inline_keyboard": [[{"text": "Mute", "callback_data": "m"}]]},
    }


def test_a_message_given_up_in_doubt_is_named_in_the_next(db: Database) -> None:
    owe(db, 1, "a")
    telegram = FaultyTelegram([LOST, LOST, LOST])

    async def scene(office: Office) -> None:
        await settled(office)
        owe(db, 1, "b", "c")
        office.sender.wake()
        await settled(office)

    work(db, telegram, scene)
    assert telegram.texts == [f"<b>b</b>\n\n<i>{MISSED}\n• a</i>", "<b>c</b>"]
    with db.view() as store:
        assert [(row.state, row.told) for row in deliveries(store)] == [
            (DEAD, True),
            (SENT, False),
            (SENT, False),
        ]


def test_it_sends_nothing_more_until_telegram_answers_at_all(db: Database) -> None:
    owe(db, 1, "a")
    owe(db, 2, "b")
    down_until = 300.0

    def choose(_: str, __: object) -> Fault | None:
        return UNREACHED if asyncio.get_running_loop().time() < down_until else None

    telegram = FaultyTelegram(choose=choose)

    async def scene(office: Office) -> str | None:
        telegram.choose = choose
        await asyncio.sleep(200)
        trouble = office.sender.trouble
        assert len([name for name, _ in telegram.calls if name == "sendMessage"]) <= 2
        await settled(office)
        assert office.sender.trouble is None
        return trouble

    telegram.choose = None
    assert work(db, telegram, scene) == "Telegram does not answer"
    assert sorted(telegram.texts) == ["<b>a</b>", "<b>b</b>"]
    assert telegram.arrived[-1].at < down_until + 45


def test_a_refused_token_keeps_everything_and_is_said(
    db: Database, caplog: pytest.LogCaptureFixture
) -> None:
    owe(db, 1, "a", "b")
    telegram = FaultyTelegram()

    async def scene(office: Office) -> str | None:
        telegram.choose = lambda *_: NO_TOKEN
        await asyncio.sleep(120)
        assert office.states() == [PENDING]
        said = office.sender.trouble
        telegram.choose = None
        await settled(office)
        return said

    assert work(db, telegram, scene) == "Telegram does not accept the bot's token"
    assert telegram.texts == ["<b>a</b>", "<b>b</b>"]
    assert "all that is owed is kept" in caplog.text
    assert "AAAAA" not in caplog.text


def test_a_chat_that_is_gone_gets_nothing_more_and_its_record_stays(db: Database) -> None:
    owe(db, 1, "a", "b", "c")
    owe(db, 2, "x")
    telegram = FaultyTelegram(
        choose=lambda _, params: BLOCKED if params.get("chat_id") == 1 else None
    )
    work(db, telegram, settled)
    assert telegram.texts == ["<b>x</b>"]
    with db.view() as store:
        chat = store.chats.get(1)
        assert chat is not None
        assert chat.state is ChatState.GONE
        assert {row.reason for row in deliveries(store) if row.chat_id == 1} == {
            "Forbidden: bot was blocked by the user"
        }


def test_a_group_that_moved_is_followed(db: Database) -> None:
    owe(db, -5, "a", "b")
    with db.open() as store:
        store.chats.subscribe(-5, "iran", "country:IR", NOON)
    telegram = FaultyTelegram(
        choose=lambda _, params: moved(-1005) if params.get("chat_id") == -5 else None
    )
    work(db, telegram, settled)
    assert [(arrival.chat, arrival.text) for arrival in telegram.arrived] == [
        (-1005, "<b>a</b>"),
        (-1005, "<b>b</b>"),
    ]
    with db.view() as store:
        assert store.chats.get(-5) is None
        assert [one.canonical for one in store.chats.subscriptions(-1005)] == ["country:IR"]


def owe_story(db: Database, chat: int) -> int:
    """An alert of a story for the chat; answers with the story's id."""
    owe(db, chat)
    with db.open() as store:
        story = store.stories.open("A story", NOON).id or 0
        store.outbox.owe(chat, DeliveryKind.ALERT, f"story:{story}", {}, NOON, story_id=story)
    return story


@pytest.mark.parametrize(
    "fault, state",
    [
        (None, SENT),
        (refused("message is not modified: the same"), SENT),
        (refused("message to edit not found"), DEAD),
        (CUT, SENT),
    ],
)
def test_an_update_edits_the_alert(db: Database, fault: Fault | None, state: DeliveryState) -> None:
    story = owe_story(db, 1)
    telegram = FaultyTelegram()

    async def scene(office: Office) -> None:
        await settled(office)
        telegram.faults.extend([fault] if fault else [])
        with db.open() as store:
            key = f"story:{story}:2"
            store.outbox.owe(1, DeliveryKind.UPDATE, key, {}, NOON, story_id=story)
        office.sender.wake()
        await settled(office)

    work(db, telegram, scene)
    edits = [params for name, params in telegram.calls if name == "editMessageText"]
    assert {(edit["message_id"], edit["text"]) for edit in edits} == {
        (1, f"<b>story:{story}:2</b>")
    }
    with db.view() as store:
        assert deliveries(store)[1].state is state


def test_an_update_waits_for_its_alert_and_is_dropped_with_it(db: Database) -> None:
    story = owe_story(db, 1)
    with db.open() as store:
        store.outbox.owe(1, DeliveryKind.UPDATE, "u", {}, NOON, story_id=story)
    telegram = FaultyTelegram([flood(60), refused("message is too long")])
    work(db, telegram, settled)
    assert telegram.texts == []
    with db.view() as store:
        assert [row.reason for row in deliveries(store)] == [
            "Message is too long",
            "nothing to say",
        ]


def test_a_message_without_anything_to_say_is_dropped(db: Database) -> None:
    owe(db, 1, "a")
    telegram = FaultyTelegram()
    work(db, telegram, settled, word=lambda *_: None)
    assert telegram.texts == []
    with db.view() as store:
        assert deliveries(store)[0].reason == "nothing to say"


def test_one_that_finds_no_words_is_kept_and_holds_up_no_other(db: Database) -> None:
    owe(db, 1, "a")
    owe(db, 2, "b")
    broken = [True]

    def word(_: Store, delivery: Delivery, __: datetime) -> Worded:
        if delivery.event_key == "a" and broken:
            raise LookupError("no such word")
        return Worded(delivery.event_key, delivery.event_key)

    telegram = FaultyTelegram()

    async def scene(office: Office) -> None:
        await asyncio.sleep(30)
        assert telegram.texts == ["b"]
        broken.clear()
        await settled(office)

    work(db, telegram, scene, word=word)
    assert telegram.texts == ["b", "a"]


def test_what_a_dead_process_left_under_way_comes_again_marked(db: Database) -> None:
    owe(db, 1, "a")
    with db.open() as store:
        store.outbox.claim("the dead", [1], NOON, timedelta(minutes=2))
    telegram = FaultyTelegram()
    work(db, telegram, settled)
    assert telegram.texts == [f"<i>{AGAIN}</i>\n\n<b>a</b>"]
    assert telegram.arrived[0].at >= 30


def test_a_chat_gets_its_messages_in_order_and_one_at_a_time(db: Database) -> None:
    owe(db, 1, *"abcdefgh")
    telegram = FaultyTelegram(latency=lambda: 0.5)
    work(db, telegram, settled)
    assert telegram.texts == [f"<b>{letter}</b>" for letter in "abcdefgh"]
    assert telegram.most_under_way == 1


def test_one_slow_chat_holds_up_no_other(db: Database) -> None:
    owe(db, -1, *(f"g{number}" for number in range(40)))
    for chat in range(1, 21):
        owe(db, chat, "p")
    telegram = FaultyTelegram()
    work(db, telegram, settled_private)
    assert sum(arrival.chat != -1 for arrival in telegram.arrived) == 20
    assert telegram.arrived[-1].at < 2


async def settled_private(office: Office) -> None:
    """Wait until everybody but the group has everything."""
    await asyncio.sleep(1.5)


def test_what_is_not_due_yet_leaves_when_it_is(db: Database) -> None:
    owe(db, 1)
    with db.open() as store:
        later = NOON + timedelta(minutes=5)
        store.outbox.owe(1, DeliveryKind.ALERT, "later", {}, NOON, not_before=later)
    telegram = FaultyTelegram()
    work(db, telegram, settled)
    assert 300 <= telegram.arrived[0].at < 302


def test_chats_of_another_bot_are_left_alone(db: Database) -> None:
    owe(db, 1, "a")
    owe(db, 2, "b")
    telegram = FaultyTelegram()

    async def play() -> None:
        async with open_office(db, telegram, serves=lambda chat: chat == 2) as office:
            await office.sender.idle()

    run(play())
    assert telegram.texts == ["<b>b</b>"]


@pytest.mark.parametrize("latency, state, texts", [(3.0, SENT, 1), (60.0, "sending", 1)])
def test_it_stops_within_its_time_and_leaves_the_rest_to_the_next_start(
    db: Database, latency: float, state: str, texts: int
) -> None:
    owe(db, 1, "a")
    telegram = FaultyTelegram(latency=lambda: latency if telegram.calls else 0.0)

    async def scene(office: Office) -> float:
        await asyncio.sleep(1)
        began = asyncio.get_running_loop().time()
        await office.sender.stop(within=8.0)
        owe(db, 2, "b")
        await asyncio.sleep(60)
        return asyncio.get_running_loop().time() - began - 60

    assert work(db, telegram, scene) <= 9.5
    assert len(telegram.arrived) == texts
    with db.view() as store:
        assert [row.state for row in deliveries(store)] == [state, PENDING]


def test_what_waits_for_its_turn_at_the_stop_was_never_sent(db: Database) -> None:
    owe(db, 1, "a")
    telegram = FaultyTelegram()

    async def scene(office: Office) -> None:
        # Claimed, and then the whole bot is told to pause.
        while office.states() == [PENDING]:
            await asyncio.sleep(0)
        office.budget.refused(None, 20)
        await office.sender.stop(within=8.0)

    work(db, telegram, scene)
    with db.view() as store:
        row = deliveries(store)[0]
        assert (row.state, row.ambiguous, row.attempts) == (PENDING, 0, 0)
    assert telegram.texts == []


def test_three_doubtful_tries_are_all_there_are(db: Database) -> None:
    owe(db, 1, "a")
    telegram = FaultyTelegram([HUNG, HUNG, HUNG])
    work(db, telegram, settled)
    with db.view() as store:
        row = deliveries(store)[0]
        assert (row.state, row.ambiguous, row.attempts) == (DEAD, 3, 3)
        assert row.reason == NO_ANSWER


def test_ten_thousand_alerts_leave_as_fast_as_telegram_allows(db: Database) -> None:
    chats = [*range(1, 401), *range(-100, 0)]
    with db.open() as store:
        for chat in chats:
            kind = ChatKind.PRIVATE if chat > 0 else ChatKind.GROUP
            store.chats.ensure(chat, kind, "", "en", "UTC", NOON)
            for number in range(20):
                store.outbox.owe(chat, DeliveryKind.ALERT, f"alert {number}", {}, NOON)
    telegram = FaultyTelegram(latency=lambda: 0.06)

    async def scene(office: Office) -> float:
        await asyncio.sleep(10_000 / 30)
        await office.sender.idle()
        return asyncio.get_running_loop().time()

    took = work(db, telegram, scene, limits=Limits(burst=30))
    assert telegram.floods == 0
    assert len({(arrival.chat, arrival.text) for arrival in telegram.arrived}) == 10_000
    assert len(telegram.arrived) == 10_000
    # 30 a second is what holds: no chat gets more than its own limits allow in that time.
    assert 10_000 / 30 / took >= 0.95
