"""What an article is about: words that speak for a topic, weighed.

Each word counts by its weight, twice in the title, a repeated word less each time. The longer the
text, the more it takes: one word in passing is no topic.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from jobs.rules.article import Topic
from jobs.rules.finding import Hit
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.pages import Page

IN_TITLE = 2.0
REPEATED = 0.5
# Weight that a short text and a long one must show, and the words between which it grows.
_LEAST, _MOST = 0.8, 1.5
_WORDS_FOR_MOST = 400
# A single word makes a topic only in so short a text, and only if it says all.
_TEASER_WORDS, _TELLING = 80, 0.8


@dataclass
class _Evidence:
    """What speaks for one topic so far."""

    hits: list[tuple[Page, Hit]] = field(default_factory=list)
    strength: float = 0.0
    in_title: bool = False
    telling: float = 0.0


def topics(
    pages: Sequence[Page], clues: Mapping[str, Sequence[Hit]], known: Gazetteer
) -> tuple[Topic, ...]:
    """The topics of an article, the strongest first. `clues` are the hits by field."""
    evidence: dict[str, _Evidence] = defaultdict(_Evidence)
    times: dict[tuple[str, str], int] = defaultdict(int)
    for page in pages:
        named = _named(page)
        for hit in clues[page.field]:
            if named.isdisjoint(range(hit.first, hit.last)):
                _weigh(page, hit, evidence, times)
    words = sum(len(page.laid.words) for page in pages)
    need = _LEAST + (_MOST - _LEAST) * min(words / _WORDS_FOR_MOST, 1.0)
    found = [
        Topic(
            id=topic,
            name=known.subject[topic].name,
            score=round(min(1.0, 0.5 * seen.strength / need), 2),
            mentions=tuple([page.mention(hit.start, hit.end) for page, hit in seen.hits]),
            broader=known.broader[topic],
        )
        for topic, seen in evidence.items()
        if _enough(seen, need, words)
    ]
    return tuple(sorted(found, key=lambda topic: (-topic.score, topic.id)))


def _named(page: Page) -> set[int]:
    """The words inside names of several words: "cooperation" in an organization's name is no clue."""
    return {
        word
        for hit in page.names
        if hit.last - hit.first > 1 or hit.meaning.trap
        for word in range(hit.first, hit.last)
    }


def _weigh(
    page: Page,
    hit: Hit,
    evidence: dict[str, _Evidence],
    times: dict[tuple[str, str], int],
) -> None:
    for sense in hit.meaning.senses:
        seen = evidence[sense.id]
        word = (sense.id, sense.words)
        weight = sense.weight * REPEATED ** times[word]
        if page.field == "title":
            weight *= IN_TITLE
            seen.in_title = True
        times[word] += 1
        seen.strength += weight
        seen.telling = max(seen.telling, sense.weight)
        seen.hits.append((page, hit))


def _enough(seen: _Evidence, need: float, words: int) -> bool:
    if len(seen.hits) == 1 and not seen.in_title:
        return words <= _TEASER_WORDS and seen.telling >= _TELLING
    return seen.strength >= need
