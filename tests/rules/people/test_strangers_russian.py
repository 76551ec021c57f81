"""People whom nobody listed in Russian: in any case they are called by the name of the nominative."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.rules.people.givencyrillic import LISTED, OF_FORM
from jobs.rules.people.russian import nominative
from tests.rules.people.test_strangers import strangers


@pytest.mark.parametrize(
    "text, named",
    [
        ("Суд арестовал Илью Красильщика. Адвокат Красильщика не согласен. Красильщику грозит срок.",
         "Илья Красильщик: Илью Красильщика, Красильщика, Красильщику"),
        ("Союз исключил Марину Петрову, сообщила газета. Петрова не пришла.",
         "Марина Петрова: Марину Петрову, Петрова"),
        ("Она поговорила с Тиграном Абрамяном. Абрамян отказался.",
         "Тигран Абрамян: Тиграном Абрамяном, Абрамян"),
        ("Правозащитники потребовали освободить Александру Скочиленко.",
         "Александра Скочиленко: Александру Скочиленко"),
        ("Суд освободил Александра Коца.", "Александр Коц: Александра Коца"),
        ("Рассказали о задержании мэра Сызрани Анатолия Лукиенко. Лукиенко признал вину.",
         "Анатолий Лукиенко: Анатолия Лукиенко, Лукиенко"),
        ("Вину Сергея Ивановича Михалкова доказали.",
         "Сергей Иванович Михалков: Сергея Ивановича Михалкова"),
        ("Премьер встретился с Еленой Сергеевной Боровской в Москве.",
         "Елена Сергеевна Боровская: Еленой Сергеевной Боровской"),
        ("Об этом сообщил блогер Ярополк Звягин.", "Ярополк Звягин (блогер): Ярополк Звягин"),
        ("Слово дали Георгию Гоголю и Николаю Соловьёву.",
         "Георгий Гоголь: Георгию Гоголю; Николай Соловьёв: Николаю Соловьёву"),
        ("Пришёл конец для Никиты Белых и Ильи Бородая.",
         "Никита Белых: Никиты Белых; Илья Бородай: Ильи Бородая"),
        ("Редактора Первого канала оштрафовали.", ""),
        ("Жители Оренбургской области ждут.", ""),
    ],
)  # fmt: skip
def test_it_knows_people_in_russian(text: str, named: str) -> None:
    assert strangers(text) == named


@pytest.mark.parametrize(
    "bent, name",
    [
        ("Марина Петрова", "Марина Петрова"),
        ("Дмитрия Ярошевского", "Дмитрий Ярошевский"),
        ("Ольгой Дубровской", "Ольга Дубровская"),
        ("Игорем Красных", "Игорь Красных"),
        ("Вардана Осканяна", "Вардана Осканяна"),
        ("Олега Тинькова", "Олег Тиньков"),
        ("Анне Вески", "Анна Вески"),
    ],
)
def test_a_name_stands_in_the_nominative(bent: str, name: str) -> None:
    assert " ".join(nominative(bent.split())) == name


@given(st.sampled_from(LISTED), st.text("абвгдеиклнорстуьйя", min_size=1, max_size=12))
def test_a_name_in_the_nominative_stays(given_name: str, family: str) -> None:
    words = (given_name.capitalize(), family.capitalize())
    assert len(nominative(words)) == 2
    if OF_FORM[given_name] == (given_name,):
        assert nominative(words) == words
