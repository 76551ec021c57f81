"""An office alone names its holder where the text says whose it is, or has said so before."""

from datetime import date

import pytest

from jobs.rules.tags import Tagger
from tests.rules.small import GAZETTEER

TAGGER = Tagger(GAZETTEER)
IN_2022 = date(2022, 10, 1)
_MUCH_ELSE = "It rained and the wind blew. " * 20


def named(text: str, day: date | None) -> list[str]:
    """Each leader who is listed, with the words that name him."""
    return [
        f"{tag.name}: {', '.join(mention.text for mention in tag.mentions)}"
        for tag in TAGGER.tag(None, text, day).leaders
        if tag.listed
    ]


@pytest.mark.parametrize(
    "text, day, told",
    [
        ("President Raisi spoke. The president left.", None, ["Ebrahim Raisi: Raisi, president"]),
        ("Iran's president spoke. The President left.", IN_2022,
         ["Ebrahim Raisi: Iran's president, President"]),
        ("The president left. President Raisi spoke.", None, ["Ebrahim Raisi: Raisi"]),
        ("Ebrahim Raisi spoke. The president left.", IN_2022,
         ["Ebrahim Raisi: Ebrahim Raisi, president"]),
        ("Ebrahim Raisi spoke. The president left.", None, ["Ebrahim Raisi: Ebrahim Raisi"]),
        ("Arif Alvi and Ebrahim Raisi spoke. The president left.", IN_2022,
         ["Arif Alvi: Arif Alvi", "Ebrahim Raisi: Ebrahim Raisi"]),
        ("President Raisi met President Alvi. The president left.", None,
         ["Ebrahim Raisi: Raisi", "Arif Alvi: Alvi"]),
        # Of two presidents the one with whom the last sentence began.
        (("President Raisi met President Alvi. President Raisi spoke. The president left. He slept, "
         "and the president smiled."), None,
         ["Ebrahim Raisi: Raisi, Raisi, president, president", "Arif Alvi: Alvi"]),
        ("President Raisi spoke. He hailed President Alvi. The president left.", None,
         ["Ebrahim Raisi: Raisi", "Arif Alvi: Alvi"]),
        ("President Raisi met President Alvi. President Raisi spoke. The president of the club left.",
         None, ["Ebrahim Raisi: Raisi, Raisi", "Arif Alvi: Alvi"]),
        ("President Raisi met President Alvi. President Raisi spoke. " + _MUCH_ELSE+" The president left.",
         None, ["Ebrahim Raisi: Raisi, Raisi", "Arif Alvi: Alvi"]),
        ("President Raisi spoke. President Somebody spoke. The president left.", None,
         ["Ebrahim Raisi: Raisi"]),
        ("President Raisi spoke. The American president and the president left.", None,
         ["Ebrahim Raisi: Raisi"]),
        ("President Raisi and the president of the club spoke. The president left.", None,
         ["Ebrahim Raisi: Raisi"]),
        ("Former president Alvi met President Raisi. The president left.", None,
         ["Arif Alvi: Alvi", "Ebrahim Raisi: Raisi, president"]),
        ("President Raisi spoke. The club president left.", None, ["Ebrahim Raisi: Raisi"]),
        ("President Raisi spoke. The former president left.", None, ["Ebrahim Raisi: Raisi"]),
        ("President Raisi met FM Bhutto Zardari. The foreign minister left. The president stayed.", None,
         ["Ebrahim Raisi: Raisi, president", "Bilawal Bhutto Zardari: Bhutto Zardari, foreign minister"]),
    ],
)  # fmt: skip
def test_it_knows_who_the_president_is(text: str, day: date | None, told: list[str]) -> None:
    assert named(text, day) == told


@pytest.mark.parametrize(
    "text, day, told",
    [
        ("Ebrahim Raisi met his Indonesian counterpart.", IN_2022,
         ["Ebrahim Raisi: Ebrahim Raisi", "Joko Widodo: Indonesian counterpart"]),
        ("The Iranian president met his Indonesian counterpart.", IN_2022,
         ["Ebrahim Raisi: Iranian president", "Joko Widodo: Indonesian counterpart"]),
        ("Ebrahim Raisi met his Indonesian counterpart Joko Widodo.", IN_2022,
         ["Ebrahim Raisi: Ebrahim Raisi", "Joko Widodo: Joko Widodo"]),
        ("Ebrahim Raisi met his Indonesian counterpart, Joko Widodo.", IN_2022,
         ["Ebrahim Raisi: Ebrahim Raisi", "Joko Widodo: Joko Widodo"]),
        ("Ebrahim Raisi met his Indonesian counterpart Somebody.", IN_2022,
         ["Ebrahim Raisi: Ebrahim Raisi"]),
        ("Ebrahim Raisi met his Indonesian counterpart.", date(2020, 1, 1),
         ["Ebrahim Raisi: Ebrahim Raisi"]),
        ("Ebrahim Raisi met his Indonesian counterpart.", None, ["Ebrahim Raisi: Ebrahim Raisi"]),
        ("Ebrahim Raisi left. He met his Indonesian counterpart.", IN_2022,
         ["Ebrahim Raisi: Ebrahim Raisi"]),
        ("Ebrahim Raisi met his Jordanian counterpart.", IN_2022, ["Ebrahim Raisi: Ebrahim Raisi"]),
        ("Ebrahim Raisi met his Iranian counterpart.", IN_2022, ["Ebrahim Raisi: Ebrahim Raisi"]),
        ("The top Iranian diplomat met his Pakistani counterpart.", IN_2022,
         ["Hossein Amir-Abdollahian: top Iranian diplomat",
          "Bilawal Bhutto Zardari: Pakistani counterpart"]),
        ("His Indonesian counterpart left.", IN_2022, []),
    ],
)  # fmt: skip
def test_it_knows_whose_counterpart_is_meant(text: str, day: date | None, told: list[str]) -> None:
    assert named(text, day) == told
