"""The labelled set can be read, and the score counts as it says."""

import pytest

from jobs.gazetteer import load_gazetteer
from jobs.rules.article import Actor, Event, Leader, Mention, Quote, Reading, Topic
from jobs.rules.slugs import own_id
from storage.query import EVENTS
from tests.quality.labels import (
    SEEDS,
    Deed,
    Ids,
    LabelError,
    Labelled,
    Said,
    Span,
    articles,
    sentences,
    unmarked,
)
from tests.quality.scores import compared

IDS = Ids()


def test_marks_are_taken_out_and_remembered() -> None:
    text, found = unmarked("The [[Iranian]{IR} president]{@Ebrahim Raisi} left.", "text", IDS)
    assert text == "The Iranian president left."
    assert found == [
        ("countries", Span("text", 4, 11, "IR")),
        ("leaders", Span("text", 4, 21, "Q5947347")),
    ]


@pytest.mark.parametrize(
    "marked, sentence",
    [
        ("[Iran]{IRN} left", "{IRN} is no country"),
        ("Iran]{IR} left", "nothing was opened"),
        ("[Iran left", "not closed"),
    ],
)
def test_a_broken_mark_is_named(marked: str, sentence: str) -> None:
    with pytest.raises(LabelError, match=sentence):
        unmarked(marked, "text", IDS)


def test_the_whole_set_is_readable_and_as_large_as_promised() -> None:
    texts, lines = list(articles(IDS)), list(sentences(IDS))
    assert len(texts) >= 120
    assert len(lines) >= 400
    assert len({text.name for text in texts}) == len(texts)
    assert {text.language for text in texts} == {
        "en", "fa", "ar", "ur", "fr", "ru", "tr", "es", "zh",
    }  # fmt: skip
    assert {text.language for text in lines} == {text.language for text in texts}


def test_every_kind_of_event_is_in_the_set() -> None:
    kinds = [deed.kind for text in (*articles(IDS), *sentences(IDS)) for deed in text.deeds]
    assert {kind for kind in EVENTS if kinds.count(kind) >= 5} == set(EVENTS)


def test_whoever_acts_or_speaks_is_marked_in_the_same_text() -> None:
    for text in (*articles(IDS), *sentences(IDS)):
        marked = {
            part for spans in text.spans.values() for span in spans for part in span.id.split("|")
        }
        acting = {id for deed in text.deeds for id in deed.sources | deed.targets}
        assert acting | {said.speaker for said in text.said} - {None} <= marked, text.name


def test_a_label_does_not_call_a_listed_one_by_another_name() -> None:
    known = load_gazetteer(SEEDS)
    other = {
        "leaders": {own_id(name): one.id for one in known.persons for name in one.names},
        "organizations": {own_id(name): one.id for one in known.bodies for name in one.names},
    }
    for text in (*articles(IDS), *sentences(IDS)):
        for kind, listed in other.items():
            ids = {span.id for span in text.spans[kind]}
            assert all(listed.get(id, id) == id for id in ids), text.name


def _label(**parts: object) -> Labelled:
    whole: dict[str, object] = {
        "name": "a", "language": "en", "day": None, "title": None, "text": "Raisi met Putin.",
        "spans": {"leaders": frozenset(), "countries": frozenset(), "organizations": frozenset()},
        "deeds": (), "said": (), "topics": frozenset(),
    }  # fmt: skip
    return Labelled(**(whole | parts))  # type: ignore[arg-type]  # parts of any type, by name


def _counts(label: Labelled, reading: Reading, kind: str) -> tuple[int, int, int]:
    score = compared(label, reading, {"t": ("up",), "u": (), "up": (), "x": ()})[kind]
    return score.right, score.wrong, score.missed


@pytest.mark.parametrize(
    "marked, read, counts",
    [
        ((0, 5), (0, 5), (1, 0, 0)),
        ((0, 5), (0, 6), (0, 1, 1)),
        ((2, 5), (0, 5), (1, 0, 0)),
        ((0, 5), (2, 5), (0, 1, 1)),
        ((0, 5), None, (0, 0, 1)),
        (None, (0, 5), (0, 1, 0)),
    ],
)
def test_a_mention_is_right_with_its_words_and_at_most_a_title(
    marked: tuple[int, int] | None, read: tuple[int, int] | None, counts: tuple[int, int, int]
) -> None:
    spans = frozenset([Span("text", *marked, "Q1")] if marked else [])
    label = _label(spans={"leaders": spans, "countries": frozenset(), "organizations": frozenset()})
    found = [Leader("Q1", "R", None, None, (Mention(*read, "Raisi"),))] if read else []
    assert _counts(label, Reading(leaders=tuple(found)), "leaders") == counts


@pytest.mark.parametrize(
    "read, counts",
    [
        ("t", (1, 0, 0)),
        ("u", (0, 0, 1)),
        ("up", (0, 0, 1)),
        ("x", (0, 1, 1)),
    ],
)
def test_topics_that_are_right_too_count_neither_way(
    read: str, counts: tuple[int, int, int]
) -> None:
    label = _label(topics=frozenset("t"), also=frozenset("u"))
    assert _counts(label, Reading(topics=(Topic(read, "T", 1.0, ()),)), "topics") == counts


@pytest.mark.parametrize(
    "sources, targets, status, counts",
    [
        ("a", "b", "done", (1, 0, 0)),
        ("ac", "b", "done", (0, 1, 1)),
        ("a", "", "done", (0, 1, 1)),
        ("b", "a", "done", (0, 1, 1)),
        ("a", "b", "planned", (0, 1, 1)),
    ],
)
def test_an_event_is_right_with_its_sides(
    sources: str, targets: str, status: str, counts: tuple[int, int, int]
) -> None:
    label = _label(deeds=(Deed("visit", "done", frozenset("ae"), frozenset("b")),))
    actors = [Actor(id, "source") for id in sources] + [Actor(id, "target") for id in targets]
    event = Event("visit", "042", status, tuple(actors), 0, 5)  # type: ignore[arg-type]  # a table's str
    assert _counts(label, Reading(events=(event,)), "events") == counts


@pytest.mark.parametrize(
    "sources, targets, counts",
    [
        ("ab", "", (1, 0, 0)),
        ("a", "b", (1, 0, 0)),
        ("b", "a", (1, 0, 0)),
        ("a", "", (0, 1, 1)),
        ("abc", "", (0, 1, 1)),
    ],
)
def test_who_meets_may_stand_on_either_side(
    sources: str, targets: str, counts: tuple[int, int, int]
) -> None:
    label = _label(deeds=(Deed("meet", "done", frozenset("ab"), frozenset()),))
    actors = [Actor(id, "source") for id in sources] + [Actor(id, "target") for id in targets]
    event = Event("meet", "040", "done", tuple(actors), 0, 5)
    assert _counts(label, Reading(events=(event,)), "events") == counts


@pytest.mark.parametrize(
    "speaker, words, counts",
    [
        ("Q1", "We will go", (1, 0, 0)),
        ("Q1", "We will go,", (1, 0, 0)),
        (None, "We will go,", (0, 1, 1)),
        ("Q1", "We will", (0, 1, 1)),
    ],
)
def test_a_quotation_is_right_with_its_speaker(
    speaker: str | None, words: str, counts: tuple[int, int, int]
) -> None:
    label = _label(said=(Said("Q1", "We will go,"),))
    assert _counts(label, Reading(quotes=(Quote(speaker, "", words, 0, 9),)), "quotes") == counts


@pytest.mark.parametrize(
    "actor, counts",
    [(Actor("b", "target"), (0, 0, 1)), (Actor("x", "source"), (0, 1, 1))],
)
def test_an_attack_by_nobody_known_counts_neither_way(
    actor: Actor, counts: tuple[int, int, int]
) -> None:
    label = _label(deeds=(Deed("attack", "done", frozenset("a"), frozenset("b")),))
    event = Event("attack", "190", "done", (actor,), 0, 5)
    assert _counts(label, Reading(events=(event,)), "events") == counts
