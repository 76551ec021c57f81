"""Who did what to whom, in a few words."""

import pytest

from bot.render.deeds import deeds, told


@pytest.mark.parametrize(
    "kind, status, sources, targets, words",
    [
        ("call", "done", ["A", "B"], [], "call: A, B"),
        ("condemn", "done", ["A"], ["B", "C"], "condemn: A → B, C"),
        ("attack", "done", [], ["Iran"], "attack: → Iran"),
        ("call", "planned", ["A"], ["B"], "call (planned): A → B"),
        ("ceasefire", "called_for", ["A"], [], "ceasefire (called for): A"),
        ("ceasefire", "denied", [], [], "ceasefire (denied)"),
    ],
)
def test_an_event_says_who_acts_and_who_is_acted_upon(
    kind: str, status: str, sources: list[str], targets: list[str], words: str
) -> None:
    assert told(kind, status, sources, targets) == words


def test_the_first_deeds_are_told_by_names() -> None:
    def event(kind: str, *actors: str, status: str = "done") -> dict[str, object]:
        roles = [
            {"id": one.lstrip(">"), "role": "target" if ">" in one else "source"} for one in actors
        ]
        return {"kind": kind, "status": status, "actors": roles}

    reading = {
        "leaders": [{"id": "Q1", "name": "Raisi <b>"}],
        "countries": [{"id": "IR", "name": "Iran"}],
        "events": [
            event("statement", "Q1", ">IR"),
            event("attack", ">IR"),
            event("elect", ">Q1"),
            event("call", "Q1", "IR", status="planned"),
            event("attack", ">IR", ">Q1"),
            event("attack", ">IR", ">Q1"),
            event("sign", "Q1", "Q9"),
        ],
    }
    assert (
        deeds(reading)
        == "elect: → Raisi &lt;b&gt; · attack: → Iran, Raisi &lt;b&gt; · sign: Raisi &lt;b&gt;, Q9"
    )
