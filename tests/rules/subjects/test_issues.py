"""Parties that are named together tell a standing issue, if the text is about what divides them."""

import pytest

from jobs.rules.gazetteer import Clue, Gazetteer, Nation, Subject
from jobs.rules.tags import Tagger


def nation(id: str, name: str, people: str) -> Nation:
    return Nation(id=id, name=name, people=(people,))


TAGGER = Tagger(
    Gazetteer(
        nations=(
            nation("RU", "Russia", "Russian"),
            nation("UA", "Ukraine", "Ukrainian"),
            nation("IR", "Iran", "Iranian"),
            nation("PK", "Pakistan", "Pakistani"),
            nation("SD", "Sudan", "Sudanese"),
        ),
        subjects=(
            Subject("medtop:16000000", "Conflict, war and peace"),
            Subject("own:ukraine-war", "Ukraine war", "medtop:16000000"),
            Subject("own:sudan-war", "Sudan war", "medtop:16000000"),
            Subject("medtop:20000639", "Diplomacy"),
            Subject("own:bilateral-relations", "Bilateral relations"),
        ),
        clues=(
            Clue("medtop:16000000", 0.6, ("shelling", "troops", "missiles")),
            Clue("medtop:16000000", 0.0, ("missiles of anger",)),
            Clue("medtop:20000639", 0.5, ("talks",)),
            Clue("own:bilateral-relations", 0.5, ("talks",)),
        ),
    )
)


@pytest.mark.parametrize(
    "text, told",
    [
        ("Russian troops kept shelling Ukraine, and Ukraine answered.", {"own:ukraine-war"}),
        ("Russia and Ukraine sell wheat.", set()),
        ("Troops and missiles, shelling and troops.", {"medtop:16000000"}),
        ("Sudan said its troops answered the shelling.", {"own:sudan-war"}),
        ("Missiles of anger flew between Russia and Ukraine.", set()),
        (
            "Iran and Pakistan held talks. Iran thanked Pakistan for the talks.",
            {"own:bilateral-relations"},
        ),
        ("Iran, Pakistan, Sudan and Ukraine held talks.", set()),
    ],
)
def test_parties_tell_their_issue(text: str, told: set[str]) -> None:
    assert {topic.id for topic in TAGGER.tag(None, text, None).topics} >= told
    assert told or not TAGGER.tag(None, text, None).topics


def test_the_parties_are_the_proof() -> None:
    text = "Russian troops kept shelling Ukraine, and Ukraine answered."
    (issue,) = [t for t in TAGGER.tag(None, text, None).topics if t.id == "own:ukraine-war"]
    assert [mention.text for mention in issue.mentions] == ["Russian", "Ukraine", "Ukraine"]
    assert [text[mention.start : mention.end] for mention in issue.mentions] == [
        mention.text for mention in issue.mentions
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Iran, Pakistan, Sudan and Ukraine held talks.",
        "Floods came. " * 25 + "Iran and Pakistan held talks. Iran thanked Pakistan for the talks.",
    ],
)
def test_what_two_have_to_do_with_each_other_is_told_of_the_two_a_text_is_about(text: str) -> None:
    told = {topic.id for topic in TAGGER.tag(None, text, None).topics}
    assert "own:bilateral-relations" not in told
