"""Standing issues that are told by their parties: two that are named together with what they are
about say it, even where nobody names the issue.

"Russia" and "Ukraine" beside words of fighting are the Ukraine war; beside others they are not.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.meanings import Meaning
from jobs.rules.names.pages import Page
from jobs.rules.subjects.evidence import Place, lead

# What both sides say together, more with each mention; and how many mentions are shown as proof.
_BASE, _EACH, _MOST, _SHOWN = 0.5, 0.2, 1.6, 6
# Countries have codes of two letters.
_CODE = 2


@dataclass(frozen=True)
class Issue:
    """A topic with its parties (ids of countries and organizations; the topic's own id stands for
    its words) and what it is about (topics, their narrower ones included). Without `other` one
    party is enough. Where somebody of `elsewhere` is named as often, it is another."""

    topic: str
    one: frozenset[str]
    other: frozenset[str]
    about: frozenset[str]
    elsewhere: frozenset[str] = frozenset()


def _ids(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_FIGHTING = _ids("medtop:16000000 medtop:20000598 own:hostages")
_DEALINGS = _ids("medtop:20000638 medtop:20000613")
_BOTH = _FIGHTING | _DEALINGS
# What others talk of too: it is theirs only where they are the two whom the text is about.
_PEACEFUL = _DEALINGS | _ids("medtop:20000639 medtop:20000376")
_PALESTINE = "PS Q38799 own:gaza-health-ministry"
_TERRORISTS = (
    "own:islamic-state own:islamic-state-khorasan own:al-qaeda own:tehreek-e-taliban-pakistan"
    " own:baloch-liberation-army own:blf own:jaish-al-adl own:lashkar-e-taiba own:jaish-e-mohammed"
    " own:lashkar-e-jhangvi own:haqqani-network own:kurdistan-workers-party own:al-shabaab"
    " own:boko-haram own:aqap own:aqim own:jnim own:iswap"
)

ISSUES = tuple(
    Issue(topic, _ids(one), _ids(other), about, _ids(elsewhere))
    for topic, one, other, about, elsewhere in [
        ("own:ukraine-war", "RU", "UA", _FIGHTING, ""),
        (
            "own:ukraine-war",
            "own:ukraine-war",
            "",
            _ids("medtop:20000073 medtop:20000602 medtop:20000599"),
            "",
        ),
        ("own:iran-nuclear-programme", "IR", "", _ids("medtop:20000635 medtop:20000265"), "KP"),
        ("own:gaza-war", "IL", "own:gaza-health-ministry own:gaza-war", _FIGHTING, ""),
        ("own:gaza-war", "own:gaza-war", "", _FIGHTING, ""),
        ("own:israeli-palestinian-conflict", "IL", "PS", _FIGHTING, ""),
        ("medtop:20000103", _TERRORISTS, "", _FIGHTING, ""),
        ("own:israel-lebanon-conflict", "IL", "LB own:hezbollah", _FIGHTING, ""),
        ("own:iran-israel-conflict", "IR", "IL", _FIGHTING, f"{_PALESTINE} LB SY own:hezbollah"),
        ("own:iran-us-talks", "IR", "US", _ids("medtop:20000639"), "IL PS SA"),
        ("own:iran-saudi-relations", "IR", "SA", _DEALINGS, ""),
        ("own:india-pakistan", "IN", "PK", _BOTH, ""),
        (
            "own:pakistan-afghanistan-border",
            "PK",
            "AF own:taliban",
            _FIGHTING | _ids("medtop:20001316"),
            "",
        ),
        ("own:us-china-rivalry", "US", "CN", _ids("medtop:20000639 medtop:20000376"), "TW"),
        ("own:taiwan", "TW", "CN", _BOTH, ""),
        ("own:korean-peninsula", "KP", "KR US JP", _BOTH | _ids("medtop:20000635"), ""),
        (
            "own:north-korea-weapons",
            "KP own:north-korea-weapons",
            "",
            _ids("medtop:20000602 medtop:20000635"),
            "",
        ),
        ("own:nile-dam", "ET", "EG SD", _ids("medtop:20000437"), ""),
        ("own:kosovo-serbia", "XK", "RS", _BOTH, ""),
        ("own:nagorno-karabakh", "AM", "AZ", _BOTH, ""),
        ("own:cyprus-dispute", "CY", "TR", _BOTH, ""),
        ("own:yemen-conflict", "YE own:houthis", "", _FIGHTING, "IL PS"),
        ("own:sudan-war", "SD own:rapid-support-forces", "", _FIGHTING, "PS UA"),
        ("own:syria-conflict", "SY", "", _FIGHTING, "IL LB PS UA"),
        ("own:libya-conflict", "LY", "", _FIGHTING, "PS SD UA"),
        ("own:myanmar-conflict", "MM", "", _FIGHTING, "PS UA"),
        (
            "own:afghanistan-under-taliban",
            "AF own:taliban",
            "own:taliban",
            _ids("medtop:11000000"),
            "PK",
        ),
    ]
)

_OF: Mapping[str, Sequence[int]] = {
    party: [number for number, issue in enumerate(ISSUES) if party in issue.one]
    for party in {party for issue in ISSUES for party in issue.one}
}

# Armed conflict; and all that how strongly a text speaks of it matters for here.
CONFLICT = "medtop:20000056"
DIVIDING = frozenset([CONFLICT]).union(*(issue.about for issue in ISSUES))
TOLD_BY_ONE = {issue.topic for issue in ISSUES if not issue.other and issue.topic not in issue.one}
TOLD_BY_WORDS = {issue.topic for issue in ISSUES if issue.topic in issue.one | issue.other}


def at_issue(
    pages: Sequence[Page],
    about: Mapping[str, float],
    words: Mapping[str, Sequence[Place]],
    enough: float,
) -> Iterable[tuple[str, float, Sequence[Place]]]:
    """The issues that the parties named tell: how strongly, and where they stand. `about` says how
    strongly the text speaks of each of `DIVIDING` and all narrower ones, `words` where it does of
    those in `TOLD_BY_WORDS`; `enough` is what it takes."""
    places = _parties(pages)
    for topic, named in words.items():
        places[topic] += named
    second = max(sorted(map(len, places.values()))[-2:-1], default=0)
    spoken_of = {topic for topic, strength in about.items() if strength >= enough}
    # By number: an issue is a value of sets, slow to compare.
    for number in sorted({number for party in places for number in _OF.get(party, ())}):
        issue = ISSUES[number]
        about_it = issue.about & spoken_of
        if not about_it or (issue.other and issue.other.isdisjoint(places)):
            continue
        if issue.about & _PEACEFUL and not _paired(issue, places, second):
            about_it &= _FIGHTING
        if about_it and (told := _told(issue, places)):
            yield issue.topic, spoken(len(told), 2 if issue.other else 1), told[:_SHOWN]


def spoken(mentions: int, sides: int) -> float:
    """How strongly so many mentions of all sides speak."""
    return min(_MOST, _BASE + _EACH * (mentions + 2 - sides))


def between_two(pages: Sequence[Page], known: Gazetteer) -> Sequence[Place]:
    """Where the two countries are named that a text is about, by themselves or by one who holds or
    held office there, if it is about two."""
    nations: dict[str, list[Place]] = defaultdict(list)
    for page in pages:
        for hit in page.names:
            for id in hit.meaning.nations or _homes(hit.meaning, known):
                if len(id) == _CODE and id not in _PALESTINE:
                    nations[id].append((page, hit.start, hit.end))
    ranked = sorted(nations.values(), key=len, reverse=True)
    if len(ranked) < 2 or len(ranked[1]) < 2:
        return ()
    if len(ranked) > 2 and len(ranked[2]) >= len(ranked[1]):
        return ()
    if not all(any(_early(place) for place in named) for named in ranked[:2]):
        return ()
    return [*ranked[0][:_SHOWN], *ranked[1][:_SHOWN]]


def _early(place: Place) -> bool:
    """Whether it stands where news say what they are about."""
    page, start, _ = place
    return page.field == "title" or start < lead(page)


def _homes(meaning: Meaning, known: Gazetteer) -> frozenset[str]:
    """The country in which somebody holds or held office, if the name leaves no doubt."""
    people = meaning.leaders or meaning.surnames
    homes = frozenset(
        [known.office[term.office].of for one in people for term in known.terms_of.get(one, ())]
    )
    return homes if len(homes) == 1 else frozenset()


def _paired(issue: Issue, places: Mapping[str, list[Place]], second: int) -> bool:
    """Whether the sides are the two that a text names most: dealings of others are not theirs."""
    for side in (issue.one, issue.other):
        named = [place for party in side for place in places.get(party, ())]
        if len(named) < max(second, 1) or (side and not any(map(_early, named))):
            return False
    return True


def _told(issue: Issue, places: Mapping[str, list[Place]]) -> Sequence[Place]:
    """Where both sides are named, if both are named more often than those of another issue."""
    elsewhere = max([len(places.get(party, ())) for party in issue.elsewhere], default=0)
    named: list[Place] = []
    for side in (issue.one, issue.other) if issue.other else (issue.one,):
        before = len(named)
        for party in side:
            named += places.get(party, ())
        times = len(named) - before
        if times <= elsewhere:
            return ()
    sides = {(page.field, end): (page, start, end) for page, start, end in named}
    return [sides[at] for at in sorted(sides)]


def _parties(pages: Sequence[Page]) -> dict[str, list[Place]]:
    """Where each country and organization is named."""
    places: dict[str, list[Place]] = defaultdict(list)
    for page in pages:
        for hit in page.names:
            for id in hit.meaning.parties:
                places[id].append((page, hit.start, hit.end))
    return places
