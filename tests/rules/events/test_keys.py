"""An event that was done pairs those who take part in it; a quotation says who has spoken."""

import pytest

from jobs.rules.article import Actor, Event, EventKind, EventStatus, Leader, Quote, Reading

LEADERS = (
    Leader("Q-raisi", "Raisi", None, "IR", ()),
    Leader("Q-amir", "Amir", None, "IR", ()),
    Leader("Q-alvi", "Alvi", None, "PK", ()),
    Leader("Q-guterres", "Guterres", None, None, ()),
)


def event(
    sources: str, targets: str = "", kind: EventKind = "call", status: EventStatus = "done"
) -> Event:
    actors = [Actor(id, "source") for id in sources.split()]
    actors += [Actor(id, "target") for id in targets.split()]
    return Event(kind, None, status, tuple(actors), 0, 1)


@pytest.mark.parametrize(
    "told, pairs",
    [
        (event("IR PK"), ["IR:PK"]),
        (event("PK", "IR"), ["IR:PK"]),
        (event("Q-raisi", "Q-alvi"), ["IR:PK", "IR:Q-alvi", "PK:Q-raisi", "Q-alvi:Q-raisi"]),
        (event("Q-raisi", "IL"), ["IL:IR", "IL:Q-raisi"]),
        (event("Q-raisi", "IR"), []),
        (event("Q-raisi Q-amir"), ["Q-amir:Q-raisi"]),
        (event("Q-raisi Q-amir", "RU"),
         ["IR:RU", "Q-amir:Q-raisi", "Q-amir:RU", "Q-raisi:RU"]),
        (event("Q-guterres", "own:un"), ["Q-guterres:own:un"]),
        (event("IR"), []),
        (event("IR", "PK", status="planned"), []),
        (event("IR", "PK", status="denied"), []),
        (event("IR", "PK", status="called_for"), []),
    ],
)  # fmt: skip
def test_it_pairs_those_who_take_part(told: Event, pairs: list[str]) -> None:
    keys = Reading(leaders=LEADERS, events=(told,)).keys()
    found = sorted(key for key in keys if key.startswith("pair:"))
    assert found == sorted(
        key for pair in pairs for key in (f"pair:{pair}", f"pair:{pair}:{told.kind}")
    )


def test_it_pairs_by_each_event_apart() -> None:
    told = (event("IR", "PK", "meet"), event("PK", "RU", "praise"))
    keys = Reading(events=told).keys()
    assert keys - {"event:meet", "event:praise"} == {
        "pair:IR:PK", "pair:IR:PK:meet", "pair:PK:RU", "pair:PK:RU:praise",
    }  # fmt: skip


@pytest.mark.parametrize("speaker, keys", [("Q-alvi", {"said:Q-alvi"}), (None, set())])
def test_it_says_who_is_quoted(speaker: str | None, keys: set[str]) -> None:
    assert Reading(quotes=(Quote(speaker, "", "Yes.", 0, 4),)).keys() == keys
