"""Offices alone and counterparts in Spanish, French, Russian, Turkish and Chinese."""

from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest

from jobs.gazetteer import load_gazetteer
from jobs.rules.tags import Tagger

SEEDS = Path(__file__).parents[3] / "seeds"
DAY = date(2023, 5, 2)


@lru_cache(maxsize=1)
def _tagger() -> Tagger:
    return Tagger(load_gazetteer(SEEDS))


def named(text: str, day: date) -> list[str]:
    """Each leader whom the seeds list, with the words that name him."""
    return [
        f"{tag.name}: {', '.join(mention.text for mention in tag.mentions)}"
        for tag in _tagger().tag(None, text, day).leaders
        if tag.listed
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le président de l'Iran est parti.", ["Ebrahim Raisi: président de l'Iran"]),
        ("El primer ministro de la India habló.", ["Narendra Modi: primer ministro de la India"]),
        ("El presidente del Perú habló.", ["Dina Boluarte: presidente del Perú"]),
        ("El ex presidente de Estados Unidos habló.", []),
        ("Habló el jefe de la diplomacia rusa.", ["Sergei Lavrov: jefe de la diplomacia rusa"]),
        ("Le patron de l'Otan est parti.", ["Jens Stoltenberg: patron de l'Otan"]),
        ("На полях G20 госсекретарь США уехал.", ["Antony Blinken: госсекретарь США"]),
        ("Он встретился с министром обороны Израиля.", ["Yoav Gallant: министром обороны Израиля"]),
        ("Бывший министр обороны Израиля уехал.", []),
        ("Katar Emiri ve İsrail Savunma Bakanı konuştu.",
         ["Tamim bin Hamad Al Thani: Katar Emiri", "Yoav Gallant: İsrail Savunma Bakanı"]),
        ("Rusya Başbakan Yardımcısı konuştu.", []),
        ("美国国务卿访问北京。", ["Antony Blinken: 美国国务卿"]),
        ("联合国秘书长会见沙特王储。",
         ["António Guterres: 联合国秘书长", "Mohammed bin Salman: 沙特王储"]),
        ("英国前首相访问北京。", []),
        ("中国副总理访问巴黎。", []),
    ],
)  # fmt: skip
def test_it_knows_who_holds_an_office(text: str, told: list[str]) -> None:
    assert named(text, DAY) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le ministre iranien des Affaires étrangères parle.",
         ["Hossein Amir-Abdollahian: ministre iranien des Affaires étrangères"]),
        ("El ministro ruso de Defensa habló.", ["Sergei Shoigu: ministro ruso de Defensa"]),
        ("Приехал глава иранского МИД.", ["Hossein Amir-Abdollahian: глава иранского МИД"]),
        ("Le ministre iranien de la Culture parle.", []),
        ("L'ancien ministre iranien des Affaires étrangères parle.", []),
    ],
)  # fmt: skip
def test_it_reads_a_title_with_its_country_inside(text: str, told: list[str]) -> None:
    assert named(text, DAY) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sergueï Lavrov a vu ses homologues turc et iranien.",
         ["Sergei Lavrov: Sergueï Lavrov", "Mevlüt Çavuşoğlu: homologues turc",
          "Hossein Amir-Abdollahian: iranien"]),
        ("Antony Blinken habló con su par de Rusia.",
         ["Antony Blinken: Antony Blinken", "Sergei Lavrov: par de Rusia"]),
        ("Сергей Лавров принял турецкого и иранского коллег.",
         ["Sergei Lavrov: Сергей Лавров", "Mevlüt Çavuşoğlu: турецкого",
          "Hossein Amir-Abdollahian: иранского коллег"]),
        ("Mevlüt Çavuşoğlu, Rus mevkidaşı ile görüştü.",
         ["Mevlüt Çavuşoğlu: Mevlüt Çavuşoğlu", "Sergei Lavrov: Rus mevkidaşı"]),
        ("Emmanuel Macron visé par Israël", ["Emmanuel Macron: Emmanuel Macron"]),
    ],
)  # fmt: skip
def test_it_knows_whose_counterpart_is_meant(text: str, told: list[str]) -> None:
    assert named(text, DAY) == told
