"""What an article is about: words that speak for a topic, weighed.

Each word counts by its weight, twice in the title, more in the first sentences, a repeated word less
each time. The longer the text, the more it takes: one word in passing is no topic. Words of weight 0 speak for nothing: they
are phrases in which a shorter word is not meant ("war of words"). Parties that are named together
speak for their issue. Of a topic and a narrower one the narrower is told, unless the text says
more about the other.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from jobs.rules.article import FieldName, Mention, Topic
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.overlaps import Span
from jobs.rules.names.pages import Page
from jobs.rules.subjects.issues import Place, at_issue, between_two, spoken

IN_TITLE = 2.0
# News say first what they are about: so far from the beginning a word counts for more.
IN_LEAD = 1.5
_LEAD = 250
REPEATED = 0.5
# Weight that a short text and a long one must show, and the words between which it grows.
_LEAST, _MOST = 1.0, 1.7
_WORDS_FOR_MOST = 400
# A single word makes a topic only in so short a text, and only if it says all; where nothing else
# does, one that says nearly all.
_TEASER_WORDS, _TELLING, _HINTING = 80, 0.8, 0.7
# Faint words say nothing alone: one clear word is among them, or several different ones.
_CLEAR, _SEVERAL = 0.6, 3
# A word in the title must say so much to say it; a single one in the first sentences nearly all.
_SPEAKING, _SAYS_ALL = 0.4, 0.75
# What is told beside much stronger topics is said in passing.
_BESIDE = 0.25
# So many times what it needs, and more strength hides no further topic.
_OVERWHELMING = 3.0
# Subjects that are told by their parts together.
_WIDE = frozenset(
    [
        "medtop:15000000",
        "medtop:17000000",
        "medtop:01000000",
        "medtop:07000000",
        "medtop:05000000",
        "medtop:20000574",
        "medtop:20000139",
        "medtop:20000346",
    ]
)
# Two countries alone, and what they have to do with each other.
_BILATERAL = "own:bilateral-relations"
_FIGHTING = "medtop:20000056"
# So much of it beside fighting; and what words of it are worth where no two countries are named.
_PEACEFUL, _UNPAIRED = 0.8, 0.4
# A narrower topic is told instead of a broader one if it has so much of the strength.
_MOST_OF_IT = 0.7
# So much must a text say of what divides two parties.
_AT_ISSUE = 0.5


@dataclass(slots=True)
class _Evidence:
    """What speaks for one topic so far."""

    hits: list[tuple[Page, int, int]] = field(default_factory=list)
    strength: float = 0.0
    in_title: bool = False
    in_lead: float = 0.0
    telling: float = 0.0
    words: int = 0
    times: dict[str, int] = field(default_factory=dict)
    # Whether it has words of others besides its own, which may be the same.
    lent: bool = False


def topics(
    pages: Sequence[Page], clues: Mapping[FieldName, Sequence[Span]], known: Gazetteer
) -> tuple[Topic, ...]:
    """The topics of an article, the strongest first. `clues` are the topic words by field."""
    evidence: dict[str, _Evidence] = defaultdict(_Evidence)
    for page in pages:
        _weigh(page, _outside_names(page, clues[page.field]), evidence)
    words = sum(len(page.laid.words) for page in pages)
    _take_sides(pages, evidence, known)
    need = _LEAST + (_MOST - _LEAST) * min(words / _WORDS_FOR_MOST, 1.0)
    _gather(evidence, known)
    told = {topic: seen for topic, seen in evidence.items() if _enough(seen, need)}
    told = told or {
        topic: seen for topic, seen in evidence.items() if _hints(seen, words, _HINTING)
    }
    told |= {topic: seen for topic, seen in evidence.items() if _hints(seen, words, _TELLING)}
    strongest = max((seen.strength for seen in told.values()), default=0.0)
    beside = _BESIDE * min(strongest, _OVERWHELMING * need)
    told = {t: seen for t, seen in told.items() if seen.strength >= beside}
    found = [
        Topic(
            id=topic,
            name=known.subject[topic].name,
            score=round(min(1.0, 0.5 * seen.strength / need), 2),
            mentions=_proof(seen),
            broader=known.broader[topic],
        )
        for topic, seen in told.items()
        if not _said_by_narrower(topic, told, known)
    ]
    return tuple(sorted(found, key=lambda topic: (-topic.score, topic.id)))


def _proof(seen: _Evidence) -> tuple[Mention, ...]:
    """The words that speak for a topic, each once: those of the title, then those of the text."""
    if not seen.lent:
        return tuple([page.mention(start, end) for page, start, end in seen.hits])
    places = {(page.field == "text", start, end): page for page, start, end in seen.hits}
    return tuple([places[place].mention(*place[1:]) for place in sorted(places)])


def _take_sides(pages: Sequence[Page], evidence: dict[str, _Evidence], known: Gazetteer) -> None:
    """Let the parties of standing issues speak, where the text is about what divides them."""
    about: dict[str, float] = defaultdict(float)
    for topic, seen in evidence.items():
        for subject in (topic, *known.broader[topic]):
            about[subject] += seen.strength
    words = {topic: seen.hits for topic, seen in evidence.items()}
    for topic, strength, places in list(at_issue(pages, about, words, _AT_ISSUE)):
        _speak(evidence, known, topic, strength, places)
    if dealing := evidence.get(_BILATERAL):
        _between(dealing, between_two(pages, known), about)


def _between(dealing: _Evidence, both: Sequence[Place], about: Mapping[str, float]) -> None:
    """What two countries have to do with each other is told where a text is about the two and
    not about their fighting; where it is about no two, words that any story may hold say less."""
    if both and dealing.strength >= max(_AT_ISSUE, _PEACEFUL * about.get(_FIGHTING, 0.0)):
        dealing.strength += spoken(len(both), sides=2)
        dealing.telling = max(dealing.telling, _CLEAR)
        dealing.words += len(both)
        dealing.hits += both
        dealing.lent = True
    elif dealing.telling < _TELLING:
        dealing.strength *= _UNPAIRED


def _speak(
    evidence: dict[str, _Evidence],
    known: Gazetteer,
    topic: str,
    strength: float,
    places: Sequence[Place],
) -> None:
    if topic in known.subject and places:
        seen = evidence[topic]
        seen.strength += strength
        seen.telling = max(seen.telling, strength)
        seen.words += len(places)
        seen.hits += places
        seen.lent = True


def _gather(evidence: dict[str, _Evidence], known: Gazetteer) -> None:
    """Let some wide subjects count the words of all their parts: a goal and a cup are sport."""
    for topic, seen in list(evidence.items()):
        for wide in _WIDE.intersection(known.broader[topic]):
            whole = evidence[wide]
            whole.strength += seen.strength
            whole.telling = max(whole.telling, seen.telling)
            whole.in_title |= seen.in_title
            whole.words += seen.words
            whole.hits += seen.hits
            whole.lent = True


def _said_by_narrower(topic: str, told: Mapping[str, _Evidence], known: Gazetteer) -> bool:
    # A standing issue may hang under another one: both have followers of their own.
    strength = told[topic].strength
    return not topic.startswith("own:") and any(
        topic in known.broader[other] and seen.strength >= _MOST_OF_IT * strength
        for other, seen in told.items()
    )


def _outside_names(page: Page, clues: Sequence[Span]) -> Iterator[Span]:
    """The clues that are not merely part of a name: "cooperation" in an organization's is none."""
    named = [
        (hit.start, hit.end) for hit in page.names if hit.last - hit.first > 1 or hit.meaning.trap
    ]
    firsts = [start for start, _ in named]
    for clue in clues:
        before = bisect_left(firsts, clue[1])
        if not before or _counts_beside(clue, *named[before - 1]):
            yield clue


def _counts_beside(clue: Span, start: int, end: int) -> bool:
    """Whether a name ends before a clue, or is all in it: a court's own name tells of courts."""
    return end <= clue[0] or (clue[0] <= start and end <= clue[1])


def _weigh(page: Page, clues: Iterable[Span], evidence: dict[str, _Evidence]) -> None:
    in_title = page.field == "title"
    lead = 0 if in_title else _lead(page)
    for start, end, meaning in clues:
        worth = IN_TITLE if in_title else IN_LEAD if start < lead else 1.0
        for sense in meaning.senses:
            weight = sense.weight
            if not weight:
                continue
            seen = evidence[sense.id]
            again = seen.times.get(sense.words, 0)
            seen.times[sense.words] = again + 1
            seen.strength += weight * worth * REPEATED**again
            seen.hits.append((page, start, end))
            if weight > seen.telling:
                seen.telling = weight
            if start < lead and weight > seen.in_lead:
                seen.in_lead = weight
            if not again:
                seen.words += 1
                seen.in_title = seen.in_title or (in_title and weight >= _SPEAKING)


def _lead(page: Page) -> int:
    """Where the first sentences of a text end: with its first paragraph, if that is not long."""
    end = page.laid.text.find("\n", 0, _LEAD)
    return end if end > 0 else _LEAD


def _enough(seen: _Evidence, need: float) -> bool:
    if len(seen.hits) == 1 and not seen.in_title and seen.in_lead < _SAYS_ALL:
        return False
    several = seen.words >= _SEVERAL and seen.telling >= _SPEAKING
    says_it = seen.in_title or seen.telling >= _CLEAR or several
    return says_it and seen.strength >= need


def _hints(seen: _Evidence, words: int, least: float) -> bool:
    """Whether a single word says all, in a text that is short."""
    return len(seen.hits) == 1 and words <= _TEASER_WORDS and seen.telling >= least
