"""What speaks for each topic in a text: the words found, where they stand and how strong they are."""

import sys
from collections.abc import Sequence

from jobs.rules.names.overlaps import Span
from jobs.rules.names.pages import Page

Place = tuple[Page, int, int]

_IN_TITLE = 2.0
# News say first what they are about: so far from the beginning a word counts for more.
_IN_LEAD = 1.5
_LEAD = 250
_FAR = sys.maxsize
_REPEATED = 0.5
# A word in the title must say so much to say it.
SPEAKING = 0.4


class Evidence:
    """What speaks for one topic so far: where, how strongly, and by which words."""

    in_title: bool = False
    # The weight of the clearest word, and of that in the first sentences.
    telling: float = 0.0
    in_lead: float = 0.0
    words: int = 0
    # Whether it has words of others besides its own, which may be the same.
    lent: bool = False

    def __init__(self, strength: float = 0.0) -> None:
        self.hits: list[Place] = []
        self.strength = strength

    def add(self, places: Sequence[Place], strength: float, telling: float) -> None:
        """Let words speak for it that are not its own."""
        self.strength += strength
        self.telling = max(self.telling, telling)
        self.words += len(places)
        self.hits += places
        self.lent = True

    def proof(self) -> Sequence[Place]:
        """The words that speak for it, each once: those of the title, then those of the text."""
        if not self.lent:
            return self.hits
        places = {(page.field == "text", start, end): page for page, start, end in self.hits}
        return [(places[place], *place[1:]) for place in sorted(places)]


def weigh(
    page: Page,
    clues: Sequence[Span],
    evidence: dict[str, Evidence],
    times: dict[str, int],
) -> None:
    """Add what the topic words of a field say. `times` is how often each has been found so far."""
    in_title = page.field == "title"
    early = 0 if in_title else lead(page)
    for start, end, meaning in _outside_names(page, clues):
        first = start < early
        worth = _IN_TITLE if in_title else _IN_LEAD if first else 1.0
        place = (page, start, end)
        for said, topic, weight in meaning.topics:
            seen = evidence[topic]
            seen.hits.append(place)
            if said in times:
                seen.strength += weight * worth * _REPEATED ** times[said]
                times[said] += 1
                continue
            times[said] = 1
            seen.strength += weight * worth
            seen.words += 1
            if weight > seen.telling:
                seen.telling = weight
            if first and weight > seen.in_lead:
                seen.in_lead = weight
            if in_title and weight >= SPEAKING:
                seen.in_title = True


def _outside_names(page: Page, clues: Sequence[Span]) -> Sequence[Span]:
    """The clues that are not merely part of a name: "cooperation" in an organization's is none."""
    named = [
        (hit.start, hit.end) for hit in page.names if hit.last - hit.first > 1 or hit.meaning.trap
    ]
    if not named:
        return clues
    outside: list[Span] = []
    names = iter(named)
    start, end = next(names)
    for clue in clues:
        while end <= clue[0] and start < _FAR:
            start, end = next(names, (_FAR, _FAR))
        if clue[1] <= start or (clue[0] <= start and end <= clue[1]):
            outside.append(clue)
    return outside


def lead(page: Page) -> int:
    """Where the first sentences of a text end: with its first paragraph, if that is not long."""
    end = page.laid.text.find("\n", 0, _LEAD)
    return end if end > 0 else _LEAD
