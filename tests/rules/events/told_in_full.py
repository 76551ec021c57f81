"""What the reader with the whole gazetteer reads in a text, for tests of who acts in the news."""

from datetime import date
from functools import cache
from pathlib import Path

from jobs.gazetteer import load_gazetteer
from jobs.rules.tags import Tagger
from tests.rules.events.told import tags

SEEDS = Path(__file__).parents[3] / "seeds"


@cache
def _tagger() -> Tagger:
    return Tagger(load_gazetteer(SEEDS))


def told_in_full(text: str, day: str) -> list[str]:
    """The events of a text of a day, as `kind status: who > whom` by the names of the tags."""
    reading = _tagger().tag(None, text, date.fromisoformat(day))
    names = {tag.id: tag.name for tag in tags(reading)}
    return [
        f"{event.kind} {event.status}: "
        + " > ".join(
            ", ".join(sorted(names[actor.id] for actor in event.actors if actor.role == role))
            for role in ("source", "target")
        ).strip()
        for event in reading.events
    ]
