"""Organizations that nobody listed in Russian: in any case they are called by the nominative."""

import pytest

from jobs.rules.bodies.russian import in_nominative
from tests.rules.bodies.test_bodies import told


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Басманный суд арестовал блогера.", ["Басманный суд"]),
        ("Районный суд отказал. Компания сообщила об убытках. Новый профсоюз создан.", []),
        ("Об этом сообщили в Росстате и ФСИН.", ["Росстате", "ФСИН"]),
        ("В компании «Ромашка» отказались. Издание «Рупор» закрыто.", ["Ромашка", "Рупор"]),
        ("Он обратился в Союз журналистов Карелии и к Московскому университету.",
         ["Союз журналистов Карелии", "Московский университет: Московскому университету"]),
        ("Она ушла из Народного фронта в Комитет солдатских матерей.",
         ["Народный фронт: Народного фронта", "Комитет солдатских матерей"]),
    ],
)  # fmt: skip
def test_it_knows_bodies_in_russian(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "bent, name",
    [
        ("Высшем совете", "Высший совет"),
        ("Всемирной федерации профсоюзов", "Всемирная федерация профсоюзов"),
        ("Следственное управление", "Следственное управление"),
        ("Федеральной службой", "Федеральная служба"),
        ("Внешнего агентства", "Внешнее агентство"),
        ("Лесного общества", "Лесное общество"),
        ("Ромашки", "Ромашки"),
    ],
)
def test_a_body_stands_in_the_nominative(bent: str, name: str) -> None:
    assert in_nominative(bent) == name
