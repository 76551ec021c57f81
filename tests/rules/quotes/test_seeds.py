"""Every quotation of the five seeds is heard, and nothing else."""

from functools import cache
from pathlib import Path

import pytest

from jobs.gazetteer import load_gazetteer
from jobs.reading import Reader
from jobs.rules.article import Found, Read
from jobs.rules.quotes import quotes
from jobs.rules.texts.laid import Laid

SEEDS = Path(__file__).parents[3] / "seeds"

SEED_QUOTES: dict[str, list[tuple[str | None, str, str, str]]] = {
    "000_cd89002750913c70.txt": [
        ("Ebrahim Raisi", "Raisi", "One of the main approaches", "with Islamic countries."),
    ],
    "001_e323976be0d696e7.txt": [],
    "002_a15c6817ba182658.txt": [],
    "003_1d8038a1fe6f818a.txt": [
        ("Saeed Khatibzadeh", "Khatibzadeh", "Deeply outraged by", "the Al-Aqsa Mosque,"),
        ("Saeed Khatibzadeh", "the spokesman", "Reminder that", "down on its brutality,"),
        ("Saeed Khatibzadeh", "he", "Muslims must stand", "the Palestinian cause,"),
        ("Saeed Khatibzadeh", "he", "The Ascension of", "and this is shameful,"),
        ("Hossein Amir-Abdollahian", "Amir Abdollahian", "Undoubtedly,", "al-Quds Sword,"),
    ],
    "004_5eaa382081a52e95.txt": [
        ("Ebrahim Raisi", "The Iranian president", "support for the rights", "Muslim Ummah,"),
        ("Ebrahim Raisi", "The Iranian president", "beating heart", "the Muslim world."),
        ("Ebrahim Raisi", "he", "The unity of", "by the Zionist regime,"),
        ("Hossein Amir-Abdollahian", "he", "The desecration of", "Zionism’s crimes,"),
        (
            "Stéphane Dujarric",
            "Guterres’ spokesperson Stephane Dujarric",
            "during a time",
            "peace and nonviolence,",
        ),
        ("Stéphane Dujarric", "He", "Places of worship", "lawful religious practices."),
    ],
}


@cache
def reader() -> Reader:
    return Reader(load_gazetteer(SEEDS))


def read(name: str) -> Read:
    text = (SEEDS / "articles" / name).read_text(encoding="utf-8")
    return reader().read(Found(source=name, text=text, bare=True))


@pytest.mark.parametrize("name", SEED_QUOTES)
def test_it_hears_every_quotation_of_a_seed_and_nothing_else(name: str) -> None:
    seed, expected = read(name), SEED_QUOTES[name]
    names = {person.id: person.name for person in seed.reading.leaders}
    heard = [
        (names.get(q.speaker or ""), q.speaker_text, q.text[: len(begins)], q.text[-len(ends) :])
        for q, (_, _, begins, ends) in zip(
            quotes(Laid(seed.text), seed.reading.leaders), expected, strict=True
        )
    ]
    assert heard == expected
