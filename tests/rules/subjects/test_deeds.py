"""What is told of visits, attacks and offices speaks for topics."""

from datetime import date

import pytest

from jobs.rules.article import Actor, Event, EventKind, EventStatus, Leader, Reading
from jobs.rules.gazetteer import Gazetteer, Nation, Office, Subject, Term
from jobs.rules.names.pages import Page, page
from jobs.rules.subjects.deeds import tell
from jobs.rules.subjects.evidence import Evidence
from jobs.rules.texts.laid import Laid

DIPLOMACY, BILATERAL = "medtop:20000639", "own:bilateral-relations"
AID = "own:humanitarian-aid"
KNOWN = Gazetteer(
    nations=(Nation(id="IR", name="Iran"), Nation(id="PK", name="Pakistan")),
    offices=(
        Office("pk-pm", "Prime Minister of Pakistan", "PK", "head_of_government"),
        Office("ir-president", "President of Iran", "IR", "head_of_state"),
    ),
    terms=(Term("Q3", "pk-pm", None, None), Term("Q5", "ir-president", None, date(2013, 8, 3))),
    subjects=(
        Subject(DIPLOMACY, "Diplomacy"),
        Subject(BILATERAL, "Bilateral relations"),
        Subject("medtop:20000056", "Armed conflict"),
        Subject(AID, "Humanitarian aid"),
        Subject("medtop:20001261", "Heads of government"),
        Subject("medtop:20000610", "Heads of state"),
    ),
)


def told(kind: EventKind, status: EventStatus, ids: str) -> dict[str, Evidence]:
    laid = Laid("Iran met Pakistan.")
    body: Page = page("text", laid, [], [], KNOWN)
    evidence: dict[str, Evidence] = {topic: Evidence() for topic in KNOWN.subject}
    actors = tuple(
        [Actor(id.lstrip(">"), "target" if id[0] == ">" else "source") for id in ids.split()]
    )
    named = Reading(
        leaders=(
            Leader("Q3", "Shehbaz Sharif", "Prime Minister of Pakistan", "PK", ()),
            Leader("Q5", "Mahmoud Ahmadinejad", None, None, ()),
        ),
        events=(Event(kind, None, status, actors, 0, 4),),
    )
    tell(body, named, evidence, KNOWN)
    return {topic: seen for topic, seen in evidence.items() if seen.strength}


@pytest.mark.parametrize(
    "kind, status, ids, topics",
    [
        ("meet", "done", "IR PK", {DIPLOMACY, BILATERAL}),
        ("meet", "done", "IR Q3", {DIPLOMACY, BILATERAL}),
        ("meet", "done", "PK Q3", set()),
        ("meet", "planned", "IR PK", set()),
        ("attack", "done", "IR", {"medtop:20000056"}),
        ("attack", "denied", "IR", set()),
        ("aid", "planned", "IR", {AID}),
        ("aid", "called_for", "PK", {AID}),
        ("aid", "denied", "IR", set()),
        ("resign", "done", "Q3", {"medtop:20001261"}),
        ("die", "done", "Q5", {"medtop:20000610"}),
        ("appoint", "done", "Q5 >Q3", {"medtop:20001261"}),
        ("die", "done", "IR", set()),
        ("praise", "done", "IR PK", set()),
        ("sanction", "done", "IR PK", set()),
    ],
)
def test_deeds_speak_for_topics(
    kind: EventKind, status: EventStatus, ids: str, topics: set[str]
) -> None:
    assert told(kind, status, ids).keys() == topics


def test_the_words_of_the_event_are_the_proof() -> None:
    (place,) = told("attack", "done", "IR")["medtop:20000056"].hits
    assert place[1:] == (0, 4)
