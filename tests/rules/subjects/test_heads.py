"""News of an election, a crisis or a death is news of the head of state whom it names first."""

from datetime import date

import pytest

from jobs.rules.article import Leader, Mention, Reading
from jobs.rules.gazetteer import Gazetteer, Office, Subject, Term
from jobs.rules.names.pages import page
from jobs.rules.subjects.evidence import Evidence
from jobs.rules.subjects.heads import HEADS, heads_a_state, tell_heads
from jobs.rules.texts.laid import Laid

ELECTION, DEATH, SPORT = "medtop:20000579", "medtop:20000810", "medtop:15000000"
ASSAD = Office("sy-president", "President of Syria", "SY", "head_of_state")
RAISI = Office("ir-president", "President of Iran", "IR", "head_of_government")
SHARIF = Office("pk-pm", "Prime Minister of Pakistan", "PK", "head_of_government")
KNOWN = Gazetteer(
    offices=(ASSAD, RAISI, SHARIF),
    terms=(
        Term("assad", ASSAD.id, None, None),
        Term("raisi", RAISI.id, date(2021, 8, 3), None),
        Term("sharif", SHARIF.id, None, None),
    ),
    subjects=(Subject(HEADS, "Heads of state"),),
)


def told(who: str, office: Office | None, mention: Mention, topic: str, strength: float) -> bool:
    pages = [page(field, Laid("They spoke. " * 40), [], [], KNOWN) for field in ("title", "text")]
    evidence = {HEADS: Evidence(), topic: Evidence(strength=strength)}
    leader = Leader(who, who, office.name if office else None, None, (mention,))
    tell_heads(pages, Reading(leaders=(leader,)), evidence, KNOWN)
    return evidence[HEADS].strength > 0


TITLE, FIRST, LATER = (
    Mention(0, 4, "They", "title"),
    Mention(0, 4, "They", "text"),
    Mention(400, 404, "spoke", "text"),
)


@pytest.mark.parametrize(
    "who, office, mention, topic, strength, verdict",
    [
        ("assad", ASSAD, TITLE, ELECTION, 2.0, True),
        ("assad", ASSAD, FIRST, ELECTION, 2.0, False),
        ("assad", ASSAD, TITLE, ELECTION, 0.5, False),
        ("assad", ASSAD, TITLE, SPORT, 2.0, False),
        ("assad", None, FIRST, DEATH, 2.0, True),
        ("assad", None, LATER, DEATH, 2.0, False),
        ("raisi", RAISI, TITLE, ELECTION, 2.0, True),
        ("sharif", SHARIF, TITLE, ELECTION, 2.0, False),
        ("somebody", None, TITLE, ELECTION, 2.0, False),
    ],
)
def test_whose_fate_is_told(
    who: str, office: Office | None, mention: Mention, topic: str, strength: float, verdict: bool
) -> None:
    assert told(who, office, mention, topic, strength) is verdict


@pytest.mark.parametrize("office, verdict", [(ASSAD, True), (RAISI, True), (SHARIF, False)])
def test_a_president_who_governs_is_a_head_of_state(office: Office, verdict: bool) -> None:
    assert heads_a_state(office) is verdict
