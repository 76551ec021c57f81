"""Which language's reader a text gets, and that none of them stumbles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.rules.events.idioms.chinese import chinese
from jobs.rules.events.idioms.french import french
from jobs.rules.events.idioms.idiom import Idiom
from jobs.rules.events.idioms.russian import russian
from jobs.rules.events.idioms.spanish import spanish
from jobs.rules.events.idioms.turkish import turkish
from jobs.rules.events.speech import idiom_of
from tests.rules.events.told import all_told as eastern_told
from tests.rules.events.told_abroad import all_told


@pytest.mark.parametrize(
    "text, idiom",
    [
        ("Le président a rencontré le ministre à Paris.", french()),
        ("L'Iran a convoqué l'ambassadeur.", french()),
        ("El presidente se reunió con el ministro.", spanish()),
        ("Президент встретился с министром.", russian()),
        ("Cumhurbaşkanı bakan ile görüştü.", turkish()),
        ("习近平会见普京。", chinese()),
        ("Putin'in Ankara ziyareti başladı.", turkish()),
        ("Iran's president met the minister.", None),
        ("Erdoğan said of Iran that it is ready.", None),
        ("François Dupont was in Iran.", None),
        ("", None),
    ],
)
def test_a_text_is_read_by_its_language(text: str, idiom: Idiom | None) -> None:
    assert idiom_of(text) is idiom


_WORDS = st.sampled_from(
    [
        "Путин",
        "Раиси",
        "заявил",
        "с",
        "и,",
        "а",
        "Macron",
        "a",
        "rencontré",
        "avec",
        "reçu",
        "par",
        "et",
        "l'Iran",
        "«",
        "»",
        "习近平",
        "会见",
        "与",
        "、",
        "Erdoğan",
        "görüştü",
        "ile",
        "'ı",
        "dedi",
        "Lula",
        "se",
        "reunió",
        "con",
        "por",
        "رئیسی",
        "گفت",
        "با",
        "را",
        "و",
        "بوتين",
        "قال",
        "زار",
    ]
)


@given(st.lists(_WORDS, max_size=30).map(" ".join))
def test_no_sequence_of_words_raises(text: str) -> None:
    told = all_told(text), eastern_told(text)
    assert told == (all_told(text), eastern_told(text))


@pytest.mark.parametrize(
    "unit", ["Путин и Раиси встретился ", "Macron a rencontré Xi Jinping et ", "习近平会见普京、"]
)
def test_a_sentence_without_end_is_read_as_far_as_prose_goes(unit: str) -> None:
    assert len(all_told(unit * 2000)) < 64
