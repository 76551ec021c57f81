"""The outbox: owed once, claimed once, settled by whoever holds the claim."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest

from storage.db import Database
from storage.outbox import NO_ANSWER
from storage.store import Store
from storage.tables import ChatKind, DeliveryKind, DeliveryState

HOUR, LEASE = timedelta(hours=1), timedelta(minutes=2)
ALERT, DIGEST, UPDATE = DeliveryKind.ALERT, DeliveryKind.DIGEST, DeliveryKind.UPDATE


@pytest.fixture
def store(database: Database, noon: datetime) -> Iterator[Store]:
    with database.open() as store:
        for chat in (1, 2, 3):
            store.chats.ensure(chat, ChatKind.PRIVATE, "", "en", "UTC", noon)
        yield store


def keys(store: Store, chats: list[int], now: datetime, owner: str = "me") -> list[str]:
    return [claim.delivery.event_key for claim in store.outbox.claim(owner, chats, now, LEASE)]


def test_nothing_is_owed_twice(store: Store, noon: datetime) -> None:
    owe = store.outbox.owe
    assert owe(1, ALERT, "a", {}, noon) is True
    assert owe(1, ALERT, "a", {"other": 1}, noon + HOUR) is False
    assert owe(1, ALERT, "b", {}, noon) is True
    assert owe(2, ALERT, "a", {}, noon) is True
    assert owe(1, DIGEST, "a", {}, noon) is True
    assert owe(1, DIGEST, "a", {}, noon, part=1) is True


def test_a_chat_gets_the_oldest_first_and_one_at_a_time(store: Store, noon: datetime) -> None:
    for chat, key in [(1, "a"), (1, "b"), (2, "x")]:
        store.outbox.owe(chat, ALERT, key, {}, noon)
    assert keys(store, [1, 2, 3], noon) == ["a", "x"]
    assert keys(store, [1, 2, 3], noon, owner="another") == []


def test_what_is_not_due_is_not_claimed(store: Store, noon: datetime) -> None:
    store.outbox.owe(1, ALERT, "later", {}, noon, not_before=noon + HOUR)
    store.outbox.owe(2, ALERT, "now", {}, noon)
    assert store.outbox.due_chats(noon) == [2]
    assert store.outbox.next_due(noon) == noon + HOUR
    assert store.outbox.next_due(noon + HOUR) is None
    assert keys(store, [1, 2], noon) == ["now"]
    assert store.outbox.due_chats(noon + HOUR) == [1]


def test_nothing_is_due_to_a_chat_that_is_gone_until_it_is_back(
    store: Store, noon: datetime
) -> None:
    store.chats.gone(1)
    store.outbox.owe(1, ALERT, "now", {}, noon)
    store.outbox.owe(1, ALERT, "later", {}, noon, not_before=noon + HOUR)
    assert (store.outbox.due_chats(noon), store.outbox.next_due(noon)) == ([], None)
    assert (store.outbox.oldest_due(noon), keys(store, [1], noon)) == (None, [])
    store.chats.ensure(1, ChatKind.PRIVATE, "", "en", "UTC", noon)
    assert (store.outbox.due_chats(noon), store.outbox.next_due(noon)) == ([1], noon + HOUR)
    assert keys(store, [1], noon) == ["now"]


def test_parts_come_in_their_order(store: Store, noon: datetime) -> None:
    for part in (1, 0):
        store.outbox.owe(1, DIGEST, "d", {}, noon, part=part)
    store.outbox.owe(1, ALERT, "a", {}, noon)
    order = []
    for _ in range(3):
        [claim] = store.outbox.claim("me", [1], noon, LEASE)
        order.append((claim.delivery.kind, claim.delivery.part))
        store.outbox.sent(claim, noon)
        store.session.expire_all()
    assert order == [(DIGEST, 0), (DIGEST, 1), (ALERT, 0)]


def test_a_later_part_waits_while_the_first_is_delayed(store: Store, noon: datetime) -> None:
    store.outbox.owe(1, DIGEST, "d", {}, noon, part=0, not_before=noon + HOUR)
    store.outbox.owe(1, DIGEST, "d", {}, noon, part=1)
    store.outbox.owe(1, ALERT, "a", {}, noon)
    assert keys(store, [1], noon) == ["a"]


def test_an_update_waits_for_its_alert(store: Store, noon: datetime) -> None:
    story = store.stories.open("s", noon).id
    store.outbox.owe(1, ALERT, "a", {}, noon, story_id=story, not_before=noon + HOUR)
    store.outbox.owe(1, UPDATE, "u", {}, noon, story_id=story)
    assert keys(store, [1], noon) == []
    [alert] = store.outbox.claim("me", [1], noon + HOUR, LEASE)
    store.outbox.sent(alert, noon, 5)
    store.session.expire_all()
    assert keys(store, [1], noon) == ["u"]


@pytest.mark.parametrize(
    "how, state, ambiguous, attempts",
    [
        ("sent", DeliveryState.SENT, 0, 1),
        ("again", DeliveryState.PENDING, 0, 1),
        ("released", DeliveryState.PENDING, 0, 0),
        ("doubtful", DeliveryState.PENDING, 1, 1),
        ("given up", DeliveryState.DEAD, 1, 1),
        ("dead", DeliveryState.DEAD, 0, 1),
    ],
)
def test_only_who_holds_the_claim_settles_it(
    store: Store, noon: datetime, how: str, state: DeliveryState, ambiguous: int, attempts: int
) -> None:
    outbox = store.outbox
    outbox.owe(1, ALERT, "a", {}, noon)
    [claim] = outbox.claim("me", [1], noon, LEASE)
    settle: Callable[[], bool] = {
        "sent": lambda: outbox.sent(claim, noon, 5),
        "again": lambda: outbox.again(claim, noon, "x"),
        "released": lambda: outbox.again(claim, noon, "x", counts=False),
        "doubtful": lambda: outbox.doubtful(claim, noon),
        "given up": lambda: outbox.doubtful(claim, None),
        "dead": lambda: outbox.dead(claim, "x"),
    }[how]
    assert [settle(), settle()] == [True, False]
    store.session.expire_all()
    row = outbox.get(claim.id)
    assert row is not None
    assert (row.state, row.ambiguous, row.attempts, row.owner) == (state, ambiguous, attempts, None)


def test_a_claim_that_was_taken_over_settles_nothing(store: Store, noon: datetime) -> None:
    store.outbox.owe(1, ALERT, "a", {}, noon)
    [late] = store.outbox.claim("slow", [1], noon, LEASE)
    later = noon + HOUR
    assert len(store.outbox.recover(later, lambda _: timedelta(), everyone=False)) == 1
    [claim] = store.outbox.claim("quick", [1], later, LEASE)
    assert store.outbox.dead(late, "too late") is False
    assert store.outbox.sent(claim, later, 5) is True


@pytest.mark.parametrize("everyone, minutes, found", [(True, 0, 1), (False, 1, 0), (False, 3, 1)])
def test_recover_takes_up_what_is_left_under_way(
    store: Store, noon: datetime, everyone: bool, minutes: int, found: int
) -> None:
    store.outbox.owe(1, ALERT, "a", {}, noon)
    store.outbox.claim("dead", [1], noon, LEASE)
    now = noon + timedelta(minutes=minutes)
    taken = store.outbox.recover(now, lambda tries: tries * HOUR, everyone=everyone)
    assert [(row.ambiguous, row.not_before - now) for row in taken] == [(1, HOUR)] * found


def test_what_is_given_up_in_doubt_is_told_once(store: Store, noon: datetime) -> None:
    for chat in (1, 2):
        store.outbox.owe(chat, ALERT, "a", {}, noon)
    for claim in store.outbox.claim("me", [1, 2], noon, LEASE):
        store.outbox.doubtful(claim, None)
    store.session.expire_all()
    untold = store.outbox.untold(1)
    assert [(row.chat_id, row.reason) for row in untold] == [(1, NO_ANSWER)]
    assert len(store.outbox.untold(1, 2)) == 2
    assert store.outbox.remove_settled(noon + HOUR) == 0
    store.outbox.tell([row.id or 0 for row in untold])
    store.session.expire_all()
    assert [row.chat_id for row in store.outbox.untold(1, 2)] == [2]
    assert store.outbox.remove_settled(noon + HOUR) == 1


def test_figures_for_the_operator(store: Store, noon: datetime) -> None:
    for key in "abc":
        store.outbox.owe(1, ALERT, key, {}, noon)
    [claim] = store.outbox.claim("me", [1], noon, LEASE)
    store.outbox.dead(claim, "too long")
    store.session.expire_all()
    assert store.outbox.counts() == {
        DeliveryState.PENDING: 2,
        DeliveryState.SENDING: 0,
        DeliveryState.SENT: 0,
        DeliveryState.DEAD: 1,
    }
    assert store.outbox.pending(1) == 2
    assert store.outbox.oldest_due(noon + HOUR) == noon
    assert [row.reason for row in store.outbox.dead_since(noon)] == ["too long"]
    assert store.outbox.cancel(1, "no more") == 2


def test_knows_what_was_told_last(store: Store, noon: datetime) -> None:
    stories = [store.stories.open(name, noon).id for name in "abc"]
    assert store.outbox.last_alert(1) is None
    for number, story in enumerate(stories[:2]):
        store.outbox.owe(1, ALERT, f"{story}", {}, noon, story_id=story)
        [claim] = store.outbox.claim("me", [1], noon, LEASE)
        store.outbox.sent(claim, noon + number * HOUR)
    store.outbox.owe(1, ALERT, "waits", {}, noon + 2 * HOUR, story_id=stories[2])
    last = store.outbox.last_alert(1)
    assert last is not None
    assert last.story_id == stories[1]
    assert store.outbox.last_alert(2) is None
