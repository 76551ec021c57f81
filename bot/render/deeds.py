"""Who did what to whom, in a few words: "call: Arif Alvi, Ebrahim Raisi", "condemn: Iran → Israel"."""

from collections.abc import Sequence
from typing import Any

from bot.render.text import field

# What is said of almost every article tells nothing about it.
ALWAYS = "statement"
# What somebody does or suffers alone.
_ALONE = ("resign", "appoint", "elect", "die")


def deeds(reading: dict[str, Any], most: int = 3) -> str:
    """The first things done by somebody to somebody, each once."""
    told = [
        deed(event, reading)
        for event in reading.get("events", [])
        if event["status"] == "done" and event["kind"] != ALWAYS and _is_whole(event)
    ]
    return " · ".join(field(one, 160) for one in list(dict.fromkeys(told))[:most])


def deed(event: dict[str, Any], reading: dict[str, Any]) -> str:
    """An event of an article, its actors as the article's tags name them."""
    named = {
        tag["id"]: tag["name"]
        for kind in ("leaders", "countries", "organizations")
        for tag in reading.get(kind, [])
    }
    sources, targets = (
        [named.get(one["id"], one["id"]) for one in event["actors"] if one["role"] == role]
        for role in ("source", "target")
    )
    return told(event["kind"], event["status"], sources, targets)


def told(kind: str, status: str, sources: Sequence[str], targets: Sequence[str]) -> str:
    """An event: how far it came if it was not done, who did it, and after an arrow to whom."""
    what = kind if status == "done" else f"{kind} ({status.replace('_', ' ')})"
    sides = [", ".join(sources), f"→ {', '.join(targets)}" if targets else ""]
    who = " ".join(side for side in sides if side)
    return f"{what}: {who}" if who else what


def _is_whole(event: dict[str, Any]) -> bool:
    return len(event["actors"]) > 1 or (event["kind"] in _ALONE and bool(event["actors"]))
