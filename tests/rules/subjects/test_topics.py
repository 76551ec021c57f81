"""A topic is what an article is about, not a word in passing."""

import pytest

from jobs.rules.gazetteer import Clue, Gazetteer, Subject
from jobs.rules.tags import Tagger
from tests.rules.small import GAZETTEER

TAGGER = Tagger(GAZETTEER)
FILLER = "The two sides spoke for a while about this and that and went home again. " * 10


def topics(text: str, title: str | None = None) -> list[str]:
    return [topic.id for topic in TAGGER.tag(title, text, None).topics]


@pytest.mark.parametrize(
    "title, text, told",
    [
        (None, f"{FILLER} A ceasefire was spoken of.", []),
        (None, f"{FILLER} A ceasefire was spoken of. The truce holds. A ceasefire!", ["own:ceasefire"]),
        ("Ceasefire in sight", FILLER, ["own:ceasefire"]),
        (None, "They agreed on a ceasefire.", ["own:ceasefire"]),
        (None, "They agreed on cooperation.", []),
        (None, "أعلنوا الهدنة. وهدنة أخرى. الهدنة باقية.", ["own:ceasefire"]),
        (None, "The Organisation of Islamic Cooperation and its cooperation", []),
        (None, "", []),
    ],
)  # fmt: skip
def test_it_weighs_words(title: str | None, text: str, told: list[str]) -> None:
    assert topics(text, title) == told


def test_the_longer_phrase_counts() -> None:
    (trade,) = TAGGER.tag(None, "A trade deal! The trade deal was signed.", None).topics
    assert [mention.text for mention in trade.mentions] == ["trade deal", "trade deal"]


def test_a_word_that_is_listed_in_two_spellings_counts_once() -> None:
    stage = Clue("own:stage", 0.7, ("theatre", "théâtre"))
    tagger = Tagger(Gazetteer(subjects=(Subject("own:stage", "Stage"),), clues=(stage,)))
    assert not tagger.tag(None, "They left the theatre.", None).topics
    (topic,) = tagger.tag(None, "They left the theatre for a theatre.", None).topics
    assert len(topic.mentions) == 2


def test_a_topic_brings_those_it_belongs_to() -> None:
    reading = TAGGER.tag("Ceasefire", "The ceasefire holds.", None)
    assert [topic.id for topic in reading.topics] == ["own:ceasefire"]
    assert reading.keys() == {"topic:own:ceasefire", "topic:own:peace", "topic:medtop:16000000"}


@pytest.mark.parametrize("times", [1, 2, 5, 50])
def test_a_score_is_a_share(times: int) -> None:
    for topic in TAGGER.tag("Ceasefire", "ceasefire and truce. " * times, None).topics:
        assert 0 < topic.score <= 1
