"""Whose words a text quotes has spoken, however the text says so."""

from collections.abc import Iterable, Sequence

from jobs.rules.article import Actor, Event, Quote
from jobs.rules.events.kinds import SPEECH

_NEAR = 160


def with_speakers(told: Sequence[Event], said: Iterable[Quote]) -> tuple[Event, ...]:
    """The events, and a statement of each who is quoted and of whom none tells that he spoke."""
    speaking = [event.actors for event in told if event.kind in SPEECH]
    heard = {actor.id for actors in speaking for actor in actors if actor.role == "source"}
    more: list[Event] = []
    denied = [event.start for event in told if event.status == "denied"]
    for quote in said:
        # Who quotes himself denying a deed makes no statement besides.
        denies = any(start < quote.start < start + _NEAR for start in denied)
        if quote.speaker and quote.speaker not in heard and not denies:
            heard.add(quote.speaker)
            actors = (Actor(quote.speaker, "source"),)
            more.append(Event("statement", "010", "done", actors, quote.start, quote.end))
    return tuple(sorted([*told, *more], key=lambda event: event.start)) if more else tuple(told)
