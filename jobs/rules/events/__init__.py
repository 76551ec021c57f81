"""Who did what to whom: the events of a text, by CAMEO and PLOVER names.

Sentence by sentence a verb or noun that tells an event is found, and who stands before and after
it. An event whose actors are all unknown is none of ours. The codes are CAMEO's (Schrodt, CAMEO
codebook 1.1b3, 2012, https://parusanalytics.com/eventdata/cameo.dir/), given row by row in
`event_words`.
"""

from collections.abc import Iterable, Iterator, Sequence

from jobs.rules.article import Actor, Event, EventStatus, Reading
from jobs.rules.events.clauses import Party, line, parties
from jobs.rules.events.drafts import Draft, Telling
from jobs.rules.laid import Laid
from jobs.rules.sentences import sentences

# Whoever does one of these has spoken: that is told once.
_SPOKEN = frozenset(["praise", "appeal", "demand", "condemn", "threaten", "call", "meet"])


def events(laid: Laid, reading: Reading) -> tuple[Event, ...]:
    """The events that a text tells, in its order, over the mentions of its reading."""
    text = laid.text
    named = parties(reading)
    found: list[Event] = []
    focus: Party | None = None
    at = 0
    for start, end in sentences(text):
        first = at
        while at < len(named) and named[at].end <= end:
            at += 1
        inside = [party for party in named[first:at] if party.start >= start]
        if not inside and focus is None:
            continue
        told = line(text, start, end, inside)
        telling = Telling(told, focus)
        drafts = _told_once(list(telling.drafts()))
        found += [_event(draft, told.starts, told.ends) for draft in drafts]
        focus = telling.focus()
    return tuple(found)


def _event(draft: Draft, starts: Sequence[int], ends: Sequence[int]) -> Event:
    actors = dict.fromkeys(_actors(draft))
    start, end = starts[draft.first], ends[draft.last - 1]
    return Event(draft.kind, draft.cameo or None, draft.status, tuple(actors), start, end)


def _actors(draft: Draft) -> Iterator[Actor]:
    for party in draft.sources:
        yield Actor(party.id, "source")
    for party in draft.targets:
        yield Actor(party.id, "target")


def _told_once(drafts: Sequence[Draft]) -> list[Draft]:
    """The events of a sentence, those that are one taken together."""
    kept: list[Draft] = []
    for draft in drafts:
        if same := next((other for other in kept if _same(other, draft)), None):
            same.take_in(draft)
        else:
            kept.append(draft)
    calls = [(draft.status, _ids(draft.everyone())) for draft in kept if draft.kind == "call"]
    speakers = _ids(p for draft in kept if draft.kind in _SPOKEN for p in draft.sources)
    return [draft for draft in kept if not _is_told_by(draft, calls, speakers)]


def _is_told_by(
    draft: Draft, calls: Sequence[tuple[EventStatus, frozenset[str]]], speakers: frozenset[str]
) -> bool:
    """Whether an event is told by a plainer one: a talk by the call, a statement by what it says."""
    if draft.kind == "statement":
        return not speakers.isdisjoint(_ids(draft.sources))
    ids = _ids(draft.everyone())
    return draft.kind == "meet" and any(
        draft.status == status and ids <= callers for status, callers in calls
    )


def _same(one: Draft, other: Draft) -> bool:
    """Whether two wordings tell one deed: of a kind, and of the same doers as far as known."""
    if (one.kind, one.status) != (other.kind, other.status):
        return False
    mine, theirs = _ids(one.sources), _ids(other.sources)
    return mine == theirs or not mine or not theirs


def _ids(found: Iterable[Party]) -> frozenset[str]:
    return frozenset(party.id for party in found)
