"""Who did what to whom is read from verbs and nouns, with who stands on which side."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.rules.events import events
from jobs.rules.events.triggers import KINDS
from jobs.rules.texts.laid import Laid
from storage.query import EVENTS
from tests.rules.events.told import all_told, reading, tags, told


@pytest.mark.parametrize(
    "text, kind, cameo, words",
    [
        ("Raisi held a phone call with Putin.", "call", "041", "phone call"),
        ("Raisi lashed out at Israel.", "condemn", "111", "lashed out at"),
        ("Israel shelled Gaza.", "attack", "194", "shelled"),
        ("😀 Raisi visited Russia.", "visit", "042", "visited"),
        ("Raisi resigned.", "resign", "", "resigned"),
    ],
)
def test_it_shows_the_words_and_the_code(text: str, kind: str, cameo: str, words: str) -> None:
    (event,) = events(Laid(text), reading(text))
    assert (event.kind, event.cameo or "", text[event.start : event.end]) == (kind, cameo, words)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Raisi met Putin. He praised Russia.", "praise done: Raisi > RU"),
        ("Raisi spoke to Putin. The president praised Qatar.", "praise done: Raisi > QA"),
        ("Raisi met Putin. Guterres came. The two leaders praised Qatar.",
         "praise done: Raisi,Putin > QA"),
        ("Raisi met Putin. Sharif appointed Alvi. Putin thanked him.", "praise done: Putin > Sharif"),
    ],
)  # fmt: skip
def test_it_knows_who_he_is_while_that_is_clear(text: str, expected: str) -> None:
    assert all_told(text)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Raisi came. The prime minister praised Qatar.",
        "Raisi and Putin came. It rained. He praised Qatar.",
    ],
)
def test_it_tells_nothing_while_it_is_not(text: str) -> None:
    assert all_told(text) == []


def test_it_tells_a_deed_once() -> None:
    text = "Raisi met Putin. Israel attacked Iran. The meeting of Raisi and Putin lasted. Raisi met Putin."
    assert all_told(text) == ["meet done: Raisi > Putin", "attack done: IL > IR"]


PIECES = (
    "Raisi Putin Iran Israel Hamas condemned attack attacks called for on with to by will not and , "
    ". “ ” ( ) - ’s he who that if meeting phone call said was the ceasefire urged "
    "ایران بوتين پاکستان با حمله کرد محکوم را قال التقى مع نے سے ملاقات"
)
WORDS = st.sampled_from(PIECES.split())


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(), st.lists(WORDS, max_size=60).map(" ".join)))
def test_it_reads_any_text_and_shows_its_words(text: str) -> None:
    read = reading(text)
    found = events(Laid(text), read)
    known = {tag.id for tag in tags(read)}
    assert found == events(Laid(text), read)
    assert len(set(found)) == len(found)
    for event in found:
        assert event.kind in KINDS
        assert 0 <= event.start < event.end <= len(text)
        assert text[event.start : event.end].strip()
        assert {actor.id for actor in event.actors} <= known
        assert len({actor.id for actor in event.actors}) == len(event.actors) > 0


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_it_reads_a_sentence_alike_after_another_that_names_nobody(text: str) -> None:
    before = "Nothing was known.\n"
    shifted = [
        (told(event), event.start - len(before))
        for event in events(Laid(before + text), reading(before + text))
    ]
    assert shifted == [(told(event), event.start) for event in events(Laid(text), reading(text))]


@pytest.mark.parametrize(
    "piece",
    [
        "Iran attacked ",
        "Iran, ",
        "and ",
        "Iran and ",
        "( ",
        "to ",
        "“",
        "phone call with Iran ",
        "Iran plans to ",
        "-Iran",
        "Iran’s ",
        "if Iran that ",
        "ایران با ",
        "حمله ",
        "قال إيران ",
        "نے ایران کے ",
    ],
)
def test_it_comes_to_an_end_on_long_sentences(piece: str) -> None:
    text = piece * 3200 + " attack Iran"
    assert all(0 <= e.start < e.end <= len(text) for e in events(Laid(text), reading(text)))


def test_every_kind_can_be_asked_for() -> None:
    assert set(EVENTS) == set(KINDS)
