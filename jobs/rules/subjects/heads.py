"""Heads of state whose fate a text tells: named in the title of news of an election, a crisis or a
rebellion, or at the head of news of a death, they are its subject too."""

from collections.abc import Iterator, Mapping, Sequence

from jobs.rules.article import Leader, Mention, Reading
from jobs.rules.gazetteer import Gazetteer, Office
from jobs.rules.names.pages import Page
from jobs.rules.subjects.evidence import Evidence, lead

HEADS = "medtop:20000610"
_DEATH = "medtop:20000810"
# Elections, impeachment, a political crisis, a rebellion.
_FATES = ("medtop:20000579", "medtop:20000611", "medtop:20000647", "medtop:20000067")
# So much must a text say of such a fate; so much does the name then say, and how clearly.
_ENOUGH, _SAYS, _CLEARLY = 1.2, 2.0, 0.6


def tell_heads(
    pages: Sequence[Page], named: Reading, evidence: dict[str, Evidence], known: Gazetteer
) -> None:
    """Let heads of state speak for their office where their fate is told."""
    dying = _told(evidence, (_DEATH,))
    if not dying and not _told(evidence, _FATES):
        return
    early = lead(pages[-1]) if dying else 0
    pages_of = {page.field: page for page in pages}
    places = [
        (pages_of[mention.field], mention.start, mention.end)
        for leader in named.leaders
        if _heads_one(leader, known)
        for mention in _at_the_head(leader, early)
        if mention.field in pages_of
    ]
    if places:
        evidence[HEADS].add(places, _SAYS, _CLEARLY)


def _told(evidence: Mapping[str, Evidence], topics: Sequence[str]) -> bool:
    return any(topic in evidence and evidence[topic].strength >= _ENOUGH for topic in topics)


def _at_the_head(leader: Leader, early: int) -> Iterator[Mention]:
    for mention in leader.mentions:
        if mention.field == "title" or mention.start < early:
            yield mention


def _heads_one(leader: Leader, known: Gazetteer) -> bool:
    """Whether somebody holds that office; of who holds none now, whether it was or will be so."""
    held = [known.office[term.office] for term in known.terms_of.get(leader.id, ())]
    now = [office for office in held if office.name == leader.office]
    return any(heads_a_state(office) for office in now or held[-1:])


def heads_a_state(office: Office) -> bool:
    """Whether an office is that of a head of state; where a president governs, he is one too."""
    return office.kind in ("head_of_state", "supreme_leader") or (
        office.kind == "head_of_government" and office.name.startswith("President ")
    )
