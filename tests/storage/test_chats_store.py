"""Chats in the store: what they chose, what they asked, their comings and goings."""

from datetime import date, datetime, timedelta

from storage.db import Database
from storage.feeds import FeedDraft
from storage.store import Store
from storage.tables import ChatKind, ChatState, DeliveryKind

HOUR = timedelta(hours=1)


def chat(store: Store, chat_id: int, now: datetime) -> None:
    store.chats.ensure(chat_id, ChatKind.PRIVATE, "A", "en", "UTC", now)


def test_a_chat_keeps_what_it_chose_whatever_the_defaults_are_later(
    database: Database, noon: datetime
) -> None:
    with database.open() as store:
        chat(store, 1, noon)
        store.chats.set_language(1, "fa")
        store.chats.set_timezone(1, "Asia/Tehran")
        store.chats.set_quiet(1, "22:00", "07:00")
    with database.open() as store:
        again = store.chats.ensure(1, ChatKind.PRIVATE, "B", "en", "UTC", noon + HOUR)
    assert (again.title, again.language, again.timezone) == ("B", "fa", "Asia/Tehran")
    assert (again.quiet_from, again.quiet_to, again.created_at) == ("22:00", "07:00", noon)


def test_a_question_is_asked_once(database: Database, noon: datetime) -> None:
    with database.open() as store:
        chat(store, 1, noon)
        chat(store, 2, noon)
        assert store.chats.subscribe(1, "Iran", "country:IR", noon) is not None
        assert store.chats.subscribe(1, "iran", "country:IR", noon) is None
        assert store.chats.subscribe(2, "Iran", "country:IR", noon) is not None
        assert store.chats.subscribe(1, "gold", "gold", noon) is not None
        assert [one.query for one in store.chats.subscriptions(1)] == ["Iran", "gold"]


def test_only_the_chat_itself_unsubscribes(database: Database, noon: datetime) -> None:
    with database.open() as store:
        chat(store, 1, noon)
        chat(store, 2, noon)
        made = store.chats.subscribe(1, "Iran", "country:IR", noon)
        store.chats.subscribe(1, "gold", "gold", noon)
        number = made.id or 0 if made else 0
        assert store.chats.unsubscribe(2, number) is False
        assert store.chats.unsubscribe(1, number) is True
        assert store.chats.unsubscribe(1, number) is False
        assert store.chats.unsubscribe_all(1) == 1
        assert store.chats.subscriptions(1) == []


def test_a_chat_that_is_gone_is_silent_until_it_speaks(database: Database, noon: datetime) -> None:
    with database.open() as store:
        chat(store, 1, noon)
        store.chats.subscribe(1, "Iran", "country:IR", noon)
        store.outbox.owe(1, DeliveryKind.NOTICE, "n", {}, noon)
        store.chats.gone(1, "blocked")
    with database.open() as store:
        assert (store.chats.count(), store.chats.all_subscriptions()) == (0, [])
        assert store.outbox.due_chats(noon) == []
        chat(store, 1, noon)
        assert [(one.canonical, owner.state) for one, owner in store.chats.all_subscriptions()] == [
            ("country:IR", ChatState.ACTIVE)
        ]


def test_forgetting_leaves_nothing(database: Database, noon: datetime) -> None:
    with database.open() as store:
        chat(store, 1, noon)
        story = store.stories.open("s", noon).id or 0
        store.chats.subscribe(1, "Iran", "country:IR", noon)
        store.chats.mute(1, story)
        store.outbox.owe(1, DeliveryKind.ALERT, "a", {}, noon, story_id=story)
        for who in (1, 2):
            store.feeds.add(FeedDraft(f"https://{who}.example/rss", added_by=who), noon)
        assert store.chats.forget(1) is True
        assert store.chats.forget(1) is False
    with database.view() as store:
        assert (store.chats.get(1), store.chats.subscriptions(1)) == (None, [])
        assert (store.chats.mutes(1), store.outbox.get(1)) == (frozenset(), None)
        assert [feed.added_by for feed in store.feeds.list()] == [None, 2]


def test_a_mute_cancels_what_is_owed_of_the_story_and_can_be_taken_back(
    database: Database, noon: datetime
) -> None:
    with database.open() as store:
        chat(store, 1, noon)
        story = store.stories.open("s", noon).id or 0
        store.outbox.owe(1, DeliveryKind.ALERT, "a", {}, noon, story_id=story)
        store.outbox.owe(1, DeliveryKind.NOTICE, "n", {}, noon)
        for _ in range(2):
            store.chats.mute(1, story)
        assert store.chats.muted(1, story)
        assert store.chats.muted_by(story) == {1}
        assert store.outbox.pending(1) == 1
        store.chats.unmute(1, story)
        assert store.chats.muted(1, story) is False


def test_a_group_that_moves_takes_everything_along_but_nothing_twice(
    database: Database, noon: datetime
) -> None:
    with database.open() as store:
        story = store.stories.open("s", noon).id or 0
        for old in (-1, -1001):
            store.chats.ensure(old, ChatKind.GROUP, "G", "en", "UTC", noon)
            store.chats.subscribe(old, "Iran", "country:IR", noon)
            store.outbox.owe(old, DeliveryKind.ALERT, "both", {}, noon)
        store.chats.subscribe(-1, "gold", "gold", noon)
        store.chats.mute(-1, story)
        store.outbox.owe(-1, DeliveryKind.ALERT, "old only", {}, noon)
        store.chats.migrate(-1, -1001)
        store.chats.migrate(-1, -1001)
    with database.view() as store:
        assert store.chats.get(-1) is None
        assert [one.canonical for one in store.chats.subscriptions(-1001)] == ["country:IR", "gold"]
        assert store.chats.mutes(-1001) == {story}
        assert store.outbox.pending(-1001) == 2


def test_a_group_that_moves_keeps_its_settings(database: Database, noon: datetime) -> None:
    with database.open() as store:
        store.chats.ensure(-1, ChatKind.GROUP, "G", "en", "UTC", noon)
        store.chats.set_digest(-1, "08:00", first=date(2026, 3, 11), next_at=noon)
        store.chats.migrate(-1, -1001)
    with database.view() as store:
        assert [(one.id, one.digest_at) for one in store.chats.digests_due(noon)] == [
            (-1001, "08:00")
        ]


def test_an_update_is_obeyed_once(database: Database, noon: datetime) -> None:
    with database.open() as store:
        assert [store.chats.handled(7, noon) for _ in range(2)] == [False, True]
        assert store.chats.forget_handled(noon) == 0
        assert store.chats.forget_handled(noon + HOUR) == 1
        assert store.chats.handled(7, noon) is False


def test_a_button_finds_its_question(database: Database, noon: datetime) -> None:
    with database.open() as store:
        number = store.chats.question("Iran Pakistan", noon)
        assert store.chats.question("Iran Pakistan", noon + HOUR) == number
        assert store.chats.question("gold", noon) != number
        assert store.chats.asked(number) == "Iran Pakistan"
        assert store.chats.forget_questions(noon + HOUR) == 1
        assert store.chats.asked(999) is None
