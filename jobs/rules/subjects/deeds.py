"""What told events say of the subject: whoever visits, signs, attacks or resigns makes a topic of it."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from jobs.rules.article import Event, EventKind, Reading
from jobs.rules.gazetteer import Gazetteer, Office
from jobs.rules.names.pages import Page
from jobs.rules.subjects.evidence import Evidence
from jobs.rules.subjects.heads import HEADS, heads_a_state

_DIPLOMACY, _BILATERAL = "medtop:20000639", "own:bilateral-relations"
_GOVERNMENT = "medtop:20000593"
# What one deed of a kind says, and how clearly.
_SAYS: Mapping[EventKind, Sequence[tuple[str, float]]] = {
    "summon": ((_DIPLOMACY, 0.7), (_BILATERAL, 0.4)),
    "expel": ((_DIPLOMACY, 0.5), (_BILATERAL, 0.4)),
    "mediate": ((_DIPLOMACY, 0.5),),
    "sanction": (("medtop:20000642", 0.5),),
    "aid": (("own:humanitarian-aid", 0.9),),
    "protest": (("medtop:20000066", 0.4),),
    "attack": (("medtop:20000056", 0.4),),
    "ceasefire": (("own:ceasefire", 0.5),),
    "elect": (("medtop:20000579", 0.4),),
}
# What those of two countries do with each other.
_WITH_EACH_OTHER: Mapping[EventKind, Sequence[tuple[str, float]]] = {
    "call": ((_DIPLOMACY, 0.2),),
    "meet": ((_DIPLOMACY, 0.2), (_BILATERAL, 0.1)),
    "visit": ((_DIPLOMACY, 0.2), (_BILATERAL, 0.1)),
    "sign": ((_BILATERAL, 0.1),),
}
# Who it is that comes into an office or leaves it, and what that is about.
_WHOSE_OFFICE: Mapping[EventKind, str] = {
    "resign": "source",
    "die": "source",
    "appoint": "target",
    "elect": "target",
}
_OFFICES: Mapping[str, str] = {
    "head_of_government": "medtop:20001261",
    "foreign_minister": "medtop:20000613",
}
_ABOUT_OFFICE = 1.0
_AGAIN = 0.5


def tell(page: Page, named: Reading, evidence: dict[str, Evidence], known: Gazetteer) -> None:
    """Add what the events of a text say."""
    homes = {leader.id: leader.country for leader in named.leaders}
    times: dict[tuple[str, str], int] = defaultdict(int)
    for event in named.events:
        if not _tells(event):
            continue
        for topic, weight in _subjects(event, homes, named, known):
            again = times[event.kind, topic]
            times[event.kind, topic] += 1
            if topic in known.subject:
                place = (page, event.start, event.end)
                evidence[topic].add([place], weight * _AGAIN**again, weight)


def _tells(event: Event) -> bool:
    # Aid that is asked for or on its way is news of aid.
    return event.status == "done" or (event.kind == "aid" and event.status != "denied")


def _subjects(
    event: Event, homes: Mapping[str, str | None], named: Reading, known: Gazetteer
) -> Sequence[tuple[str, float]]:
    if event.kind in _WITH_EACH_OTHER:
        countries = {homes.get(actor.id, actor.id) for actor in event.actors} & known.nation.keys()
        return _WITH_EACH_OTHER[event.kind] if len(countries) > 1 else ()
    if role := _WHOSE_OFFICE.get(event.kind):
        who = {actor.id for actor in event.actors if actor.role == role}
        return (*_SAYS.get(event.kind, ()), *_of_offices(who, named, known))
    return _SAYS.get(event.kind, ())


def _of_offices(
    who: Collection[str], named: Reading, known: Gazetteer
) -> Sequence[tuple[str, float]]:
    """What the offices are about that these hold, or held if they hold none now."""
    about: set[str] = set()
    for leader in named.leaders:
        if leader.id in who:
            held = [known.office[term.office] for term in known.terms_of.get(leader.id, ())]
            now = [office for office in held if office.name == leader.office]
            about |= {_about(office) for office in now or held}
    return [(topic, _ABOUT_OFFICE) for topic in sorted(about)]


def _about(office: Office) -> str:
    return HEADS if heads_a_state(office) else _OFFICES.get(office.kind, _GOVERNMENT)
