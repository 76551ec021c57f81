"""What an article is about: of all topics that words speak for, those that are told.

Each word counts by its weight, twice in the title, more in the first sentences, a repeated word
less each time. The longer the text, the more it takes: one word in passing is no topic. A topic
stands the better, the larger its share is of what the text says most, and that of its field (the
whole of politics, of sport) of all that the text says; for standing issues shares matter less in
a long text, which has room for several. Words of weight 0 speak for nothing: they are phrases in
which a shorter word is not meant ("war of words"). Parties that are named together speak for their
issue. Of a topic and a narrower one the narrower is told, unless the text says more about the
other.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from jobs.rules.article import FieldName, Reading, Topic
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.overlaps import Span
from jobs.rules.names.pages import Page
from jobs.rules.subjects.deeds import tell
from jobs.rules.subjects.evidence import SPEAKING, Evidence, weigh
from jobs.rules.subjects.heads import tell_heads
from jobs.rules.subjects.issues import (
    CONFLICT,
    DIVIDING,
    TOLD_BY_ONE,
    TOLD_BY_WORDS,
    at_issue,
    between_two,
    spoken,
)

# Weight that a short text and a long one must show, and the words between which it grows.
_LEAST, _MOST = 1.0, 1.7
_WORDS_FOR_MOST = 250
# A single word makes a topic only in so short a text, or where the first sentences say it clearly.
_TEASER_WORDS, _SAYS_ALL = 80, 0.75
# Faint words say nothing alone: one clear word is among them, or several different ones.
_CLEAR, _SEVERAL = 0.6, 3
# A topic is as strong as its words, times its share of the strongest and that of its field, each
# with so much added; so strong it must be.
_BESIDES, _STANDS = 0.5, 1.25
# A standing issue belongs to no field alone, and a long text has room for several: for these, so
# much more is added in a text of so many words.
_ROOM = 0.3
# Subjects that are told by their parts together.
WIDE = frozenset(
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
# It is diplomacy too, by so much of its words.
_DIPLOMACY = "medtop:20000639"
_LENT = 0.5
_UNCLEAR = 0.5
# So much of it beside fighting.
_PEACEFUL = 0.8
# So much must a text say of what divides two parties.
_AT_ISSUE = 0.5
_NOBODY = Reading()


def topics(
    pages: Sequence[Page],
    clues: Mapping[FieldName, Sequence[Span]],
    known: Gazetteer,
    named: Reading = _NOBODY,
) -> tuple[Topic, ...]:
    """The topics of an article, the strongest first. `clues` are the topic words by field, `named`
    who and what events are known of its text, which is the last page."""
    evidence: dict[str, Evidence] = defaultdict(Evidence)
    times: dict[str, int] = {}
    for page in pages:
        weigh(page, clues[page.field], evidence, times)
    tell(pages[-1], named, evidence, known)
    tell_heads(pages, named, evidence, known)
    _take_sides(pages, evidence, known)
    fields = _fields(evidence, known)
    _gather(evidence, known)
    words = sum(len(page.laid.words) for page in pages)
    need = _LEAST + (_MOST - _LEAST) * _length(words)
    told = dict(_told(evidence, fields, words, need, known))
    found = [
        _topic(topic, seen, need, known)
        for topic, seen in told.items()
        if not _said_by_narrower(topic, told, known)
    ]
    return tuple(sorted(found, key=lambda topic: (-topic.score, topic.id)))


def _length(words: int) -> float:
    """How long a text of so many words is: 1 where it takes most."""
    return min(words / _WORDS_FOR_MOST, 1.0)


def _told(
    evidence: Mapping[str, Evidence],
    fields: Mapping[str, float],
    words: int,
    need: float,
    known: Gazetteer,
) -> Iterator[tuple[str, Evidence]]:
    """The topics that stand in a text of so many words, where a topic needs so much."""
    strongest = max((seen.strength for seen in evidence.values()), default=0.0)
    # No shares lift what is weaker than this: most topics are done with here.
    for_issues = _BESIDES + _ROOM * _length(words)
    least = need * _STANDS / (for_issues + 1.0) ** 2
    for topic, seen in evidence.items():
        strength = seen.strength
        if strength >= least and _says_it(seen, words):
            besides = for_issues if topic.startswith("own:") else _BESIDES
            of_strongest = besides + strength / strongest
            of_all = besides + fields[known.field[topic]]
            if strength / need * of_strongest * of_all >= _STANDS:
                yield topic, seen


def _topic(topic: str, seen: Evidence, need: float, known: Gazetteer) -> Topic:
    return Topic(
        id=topic,
        name=known.subject[topic].name,
        score=round(min(1.0, 0.5 * seen.strength / need), 2),
        mentions=tuple([page.mention(start, end) for page, start, end in seen.proof()]),
        broader=known.broader[topic],
    )


def _says_it(seen: Evidence, words: int) -> bool:
    """Whether there is something clear among the words, and not only one in passing."""
    if len(seen.hits) == 1 and not seen.in_title:
        return seen.telling >= _SAYS_ALL and (seen.in_lead > 0 or words <= _TEASER_WORDS)
    several = seen.words >= _SEVERAL and seen.telling >= SPEAKING
    return seen.in_title or several or seen.telling >= _CLEAR


def _fields(evidence: Mapping[str, Evidence], known: Gazetteer) -> Mapping[str, float]:
    """The share of each field in all that a text says."""
    fields: dict[str, float] = defaultdict(float)
    for topic, seen in evidence.items():
        fields[known.field[topic]] += seen.strength
    total = sum(fields.values())
    return {field: strength / total for field, strength in fields.items()} if total else {}


def _take_sides(pages: Sequence[Page], evidence: dict[str, Evidence], known: Gazetteer) -> None:
    """Let the parties of standing issues speak, where the text is about what divides them."""
    about: dict[str, float] = dict.fromkeys(DIVIDING, 0.0)
    wider = known.broader
    for topic, seen in evidence.items():
        if topic in about:
            about[topic] += seen.strength
        # A country's name among these would make any news of it news of its war.
        if topic not in TOLD_BY_ONE and not DIVIDING.isdisjoint(wider[topic]):
            for broader in DIVIDING.intersection(wider[topic]):
                about[broader] += seen.strength
    # Who is at war in Gaza may do other things elsewhere: of faint words the issue is not made.
    words = {
        topic: evidence[topic].hits
        for topic in TOLD_BY_WORDS & evidence.keys()
        if evidence[topic].telling >= SPEAKING
    }
    for topic, strength, places in list(at_issue(pages, about, words, _AT_ISSUE)):
        if topic in known.subject and places:
            evidence[topic].add(places, strength, strength)
    if dealing := evidence.get(_BILATERAL):
        _between(pages, dealing, evidence[_DIPLOMACY], about[CONFLICT], known)


def _between(
    pages: Sequence[Page],
    dealing: Evidence,
    diplomacy: Evidence,
    fighting: float,
    known: Gazetteer,
) -> None:
    """What two countries have to do with each other is told where a text is about the two and
    not about their fighting; where it is about others, words that are not clear say half."""
    peaceful = dealing.strength >= max(_AT_ISSUE, _PEACEFUL * fighting)
    said = dealing.telling >= SPEAKING or dealing.words >= _SEVERAL
    if peaceful and said and (both := between_two(pages, known)):
        diplomacy.add(dealing.hits, _LENT * dealing.strength, _CLEAR)
        dealing.add(both, spoken(len(both), sides=2), _CLEAR)
    elif dealing.telling < _CLEAR:
        dealing.strength *= _UNCLEAR


def _gather(evidence: dict[str, Evidence], known: Gazetteer) -> None:
    """Let some wide subjects count the words of all their parts: a goal and a cup are sport."""
    for topic, seen in list(evidence.items()):
        if WIDE.isdisjoint(known.broader[topic]):
            continue
        for wide in WIDE.intersection(known.broader[topic]):
            whole = evidence[wide]
            words = whole.words + seen.words
            whole.add(seen.hits, seen.strength, seen.telling)
            whole.in_title |= seen.in_title
            whole.words = words


def _said_by_narrower(topic: str, told: Mapping[str, Evidence], known: Gazetteer) -> bool:
    # A standing issue may hang under another one: both have followers of their own.
    strength = told[topic].strength
    return not topic.startswith("own:") and any(
        topic in known.broader[other] and seen.strength >= strength for other, seen in told.items()
    )
