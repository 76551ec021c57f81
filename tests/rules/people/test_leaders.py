"""Leaders are named in full, by surname with reason, or by their office; a doubt tags nobody."""

from datetime import date

import pytest

from jobs.rules.article import Reading
from jobs.rules.tags import Tagger
from tests.rules.small import GAZETTEER

TAGGER = Tagger(GAZETTEER)
IN_2022, IN_2024 = date(2022, 10, 1), date(2024, 4, 1)


def read(text: str, day: date | None = None, title: str | None = None) -> Reading:
    return TAGGER.tag(title, text, day)


def named(text: str, day: date | None = None, title: str | None = None) -> list[str]:
    """Each leader who is listed, with the words that name him."""
    return [
        f"{tag.name}: {', '.join(mention.text for mention in tag.mentions)}"
        for tag in read(text, day, title).leaders
        if tag.listed
    ]


@pytest.mark.parametrize(
    "text, told",
    [
        ("Ebrahim Raisi spoke. Raisi left.", ["Ebrahim Raisi: Ebrahim Raisi, Raisi"]),
        ("Raisi spoke.", []),
        ("President Raisi spoke.", ["Ebrahim Raisi: Raisi"]),
        ("President Raisi spoke. Raisi left.", ["Ebrahim Raisi: Raisi, Raisi"]),
        ("President Dr. Raisi spoke.", ["Ebrahim Raisi: Raisi"]),
        ("President Dr Arif Alvi and President Ebrahim Raisi",
         ["Arif Alvi: Arif Alvi", "Ebrahim Raisi: Ebrahim Raisi"]),
        ("FM Amir Abdollahian spoke.", ["Hossein Amir-Abdollahian: Amir Abdollahian"]),
        ("Prime Minister Raisi spoke.", []),
        ("Hassan Raisi met Ebrahim Raisi.", ["Ebrahim Raisi: Ebrahim Raisi"]),
        ("Ebrahim Raisi and his son, Hassan Raisi", ["Ebrahim Raisi: Ebrahim Raisi"]),
        ("Ebrahim Raisi spoke. On Monday Raisi left.", ["Ebrahim Raisi: Ebrahim Raisi, Raisi"]),
        ("Arif Alvi named Al-Quds-Al-Sharif. Shehbaz Sharif nodded.",
         ["Arif Alvi: Arif Alvi", "Shehbaz Sharif: Shehbaz Sharif"]),
        ("Jokowi spoke.", ["Joko Widodo: Jokowi"]),
        ("Antonio Guterres spoke.", ["António Guterres: Antonio Guterres"]),
        ("Raisi, Iran's president, spoke.", ["Ebrahim Raisi: Raisi"]),
        ("ابراهیم رئیسی گفت. رئیسی رفت.", ["Ebrahim Raisi: ابراهیم رئیسی, رئیسی"]),
        ("قال الرئيس الإيراني إبراهيم رئيسي", ["Ebrahim Raisi: إبراهيم رئيسي"]),
        ("قال الرئيس الإيراني رئيسي", ["Ebrahim Raisi: رئيسي"]),
        ("Imran Khan spoke. Khan Younis was hit.", ["Imran Khan: Imran Khan"]),
        ("Imran Khan spoke. The Khan administration left.", ["Imran Khan: Imran Khan, Khan"]),
        ("The late president Raisi Akbar spoke.", []),
        ("Imran Khan Jr. spoke.", []),
        ("King Abdullah spoke.", ["Abdullah II: Abdullah"]),
        ("Theresa May spoke. May was wet. In May Mrs May left.", ["Theresa May: Theresa May, May"]),
    ],
)  # fmt: skip
def test_it_knows_names_and_surnames(text: str, told: list[str]) -> None:
    assert named(text) == told


@pytest.mark.parametrize(
    "text, day, told",
    [
        ("Ebrahim Raisi spoke. The Iranian president left.", None,
         ["Ebrahim Raisi: Ebrahim Raisi, Iranian president"]),
        ("The Iranian president left.", None, []),
        ("The Iranian president left.", IN_2022, ["Ebrahim Raisi: Iranian president"]),
        ("Iran's President left.", IN_2022, ["Ebrahim Raisi: Iran's President"]),
        ("The president of Iran left.", IN_2022, ["Ebrahim Raisi: president of Iran"]),
        ("The President of the Islamic Republic of Iran left.", IN_2022,
         ["Ebrahim Raisi: President of the Islamic Republic of Iran"]),
        ("The president left Iran.", IN_2022, []),
        ("The Iranian president left.", date(2025, 1, 1), []),
        ("The former Iranian president left.", IN_2022, []),
        ("The Iranian vice president left.", IN_2022, []),
        ("The Iranian president-elect left.", IN_2022, []),
        ("Iranian President Mahmoud Somebody left.", IN_2022, []),
        ("Iranian President Wednesday left.", IN_2022, ["Ebrahim Raisi: Iranian President"]),
        ("The president of Iran’s football club left.", IN_2022, []),
        ("Iran FM spoke.", IN_2022, ["Hossein Amir-Abdollahian: Iran FM"]),
        ("The UN chief spoke.", IN_2022, ["António Guterres: UN chief"]),
        ("Pakistani PM spoke.", IN_2022, ["Shehbaz Sharif: Pakistani PM"]),
        ("The American president spoke.", IN_2022, []),
        ("The King spoke.", IN_2022, ["Abdullah II: King"]),
        ("Stephen King spoke.", IN_2022, []),
        ("قال الرئيس الإيراني", IN_2022, ["Ebrahim Raisi: الرئيس الإيراني"]),
        ("قال الرئيس الإيراني فلان الفلاني", IN_2022, []),
    ],
)  # fmt: skip
def test_it_knows_who_holds_an_office(text: str, day: date | None, told: list[str]) -> None:
    assert named(text, day) == told


@pytest.mark.parametrize(
    "text, day, told, doubts",
    [
        ("Prime Minister Sharif spoke.", None, [], [("Q3", "Q4")]),
        ("Prime Minister Sharif spoke.", IN_2022, ["Shehbaz Sharif: Sharif"], []),
        ("Prime Minister Sharif spoke.", date(2016, 1, 1), ["Nawaz Sharif: Sharif"], []),
        ("Nawaz Sharif spoke. Sharif left.", None, ["Nawaz Sharif: Nawaz Sharif, Sharif"], []),
        ("Nawaz Sharif met Shehbaz Sharif. Sharif left.", None,
         ["Nawaz Sharif: Nawaz Sharif", "Shehbaz Sharif: Shehbaz Sharif"], [("Q3", "Q4")]),
        ("Nawaz Sharif met Shehbaz Sharif. Prime Minister Sharif left.", IN_2022,
         ["Nawaz Sharif: Nawaz Sharif", "Shehbaz Sharif: Shehbaz Sharif, Sharif"], []),
        ("Sharif spoke in Pakistan.", IN_2022, [], [("Q3", "Q4")]),
        ("Sharif met Raisi.", None, [], [("Q3", "Q4")]),
        # Of two former prime ministers none is prime minister.
        ("PM Sharif spoke.", date(2019, 1, 1), [], [("Q3", "Q4")]),
        # Before the second came to office there was only the first.
        ("Sharif spoke in Pakistan.", date(2014, 1, 1), ["Nawaz Sharif: Sharif"], []),
    ],
)  # fmt: skip
def test_it_tags_nobody_where_a_surname_fits_two(
    text: str, day: date | None, told: list[str], doubts: list[tuple[str, str]]
) -> None:
    reading = read(text, day)
    assert named(text, day) == told
    assert [candidate.ids for candidate in reading.candidates] == doubts
    for candidate in reading.candidates:
        assert text[candidate.start : candidate.end] == candidate.text


@pytest.mark.parametrize(
    "text, day, told",
    [
        ("Raisi spoke in Tehran.", IN_2022, ["Ebrahim Raisi: Raisi"]),
        ("Raisi spoke in Ankara.", IN_2022, ["Ebrahim Raisi: Raisi"]),
        ("Sharif spoke in Ankara.", IN_2022, []),
        ("May spoke in Ankara.", date(2018, 1, 1), []),
        ("The UN heard Guterres.", IN_2022, ["António Guterres: Guterres"]),
        ("NATO heard Guterres.", IN_2022, ["António Guterres: Guterres"]),
        ("Raisi spoke in Tehran.", date(2020, 1, 1), []),
        ("Hadi Raisi spoke in Tehran.", IN_2022, []),
        ("Khan spoke in Islamabad.", date(2021, 1, 1), ["Imran Khan: Khan"]),
        ("Khan spoke in Islamabad.", IN_2024, []),
    ],
)
def test_it_takes_a_surname_whose_only_bearer_rules_the_country_named(
    text: str, day: date, told: list[str]
) -> None:
    assert named(text, day) == told


@pytest.mark.parametrize(
    "text, day, office, country",
    [
        ("Ebrahim Raisi", IN_2022, "President of Iran", "IR"),
        ("Ebrahim Raisi", date(2020, 1, 1), "Chief Justice of Iran", "IR"),
        ("Ebrahim Raisi", date(2025, 1, 1), None, None),
        ("Ebrahim Raisi", None, "President of Iran", "IR"),
        ("Chief Justice Ebrahim Raisi", None, "Chief Justice of Iran", "IR"),
        ("President Raisi", date(2024, 5, 20), "President of Iran", "IR"),
        ("Ebrahim Raisi", date(2024, 5, 20), None, None),
        ("Former president Ebrahim Raisi", date(2024, 5, 20), None, None),
        ("King Abdullah II of Jordan", IN_2022, "King of Jordan", "JO"),
        ("Antonio Guterres", None, "Secretary-General of the United Nations", None),
        ("Shehbaz Sharif", date(2025, 6, 1), "Prime Minister of Pakistan", "PK"),
        ("Shehbaz Sharif", date(2023, 12, 1), None, None),
        ("Former prime minister Nawaz Sharif", IN_2022, None, None),
    ],
)
def test_it_says_the_office_held_on_the_day(
    text: str, day: date | None, office: str | None, country: str | None
) -> None:
    (leader,) = read(text, day).leaders
    assert (leader.office, leader.country) == (office, country)


def test_it_reads_the_title_with_the_text() -> None:
    assert named("Ebrahim Raisi spoke.", title="Raisi calls Islamabad") == [
        "Ebrahim Raisi: Raisi, Ebrahim Raisi"
    ]


def test_two_of_a_surname_stay_candidates_beside_who_is_known() -> None:
    reading = read("Sharif met Raisi.", IN_2022)
    assert [leader.id for leader in reading.leaders] == ["Q1"]
    assert [(one.ids, one.text) for one in reading.candidates] == [(("Q3", "Q4"), "Sharif")]
