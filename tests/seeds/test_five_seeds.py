"""The five seed articles are read as a careful reader reads them, mention by mention."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from jobs.gazetteer import load_gazetteer
from jobs.reading import Reader
from jobs.rules.article import Found, Mention, Published, Read
from jobs.rules.stories import Printed, lent_date, relation, shingles

SEEDS = Path(__file__).parents[2] / "seeds"

MEHR = (
    "All Content by Mehr News Agency is licensed under a Creative Commons Attribution 4.0 "
    "International License."
)
RAISI = ("Q5947347", "Ebrahim Raisi", "President of Iran", "IR")
ALVI = ("Q4790529", "Arif Alvi", "President of Pakistan", "PK")
FM = ("Q17991320", "Hossein Amir-Abdollahian", "Minister of Foreign Affairs of Iran", "IR")
OIC, UN, UNSC = "Q47543", "Q1065", "Q37470"
DIPLOMACY = "medtop:20000639"


@dataclass(frozen=True)
class Expected:
    """What a careful reader says. A tag's words are listed as they come, those of the title
    after a `^`. `topics` are those that none may miss, `also` those that are right too; there are
    no others."""

    title: str
    title_made: bool
    begins: str
    ends: str
    outlet: str
    dateline: str | None
    licence: str | None
    published: str
    leaders: dict[tuple[str, str, str | None, str | None], str]
    countries: dict[str, str]
    organizations: dict[str, str]
    topics: set[str]
    also: frozenset[str] = frozenset()


EXPECTED = {
    "000_cd89002750913c70.txt": Expected(
        title="Iranian President Ebrahim Raisi conveyed his serious worry over recent events in "
        "Palestine in a phone call with Pakistani Prime Minister Shehbaz Sharif on…",
        title_made=True,
        begins="Iranian President Ebrahim Raisi conveyed his serious worry",
        ends="deepening Islamabad’s ties with Tehran.",
        outlet="Mehr News Agency",
        dateline="TEHRAN",
        licence=MEHR,
        published="2022-04-11 to 2024-05-19",
        leaders={
            RAISI: "Ebrahim Raisi|Raisi|Iranian president|Raisi|Raisi",
            ("Q2096387", "Shehbaz Sharif", "Prime Minister of Pakistan", "PK"): (
                "Shehbaz Sharif|Sharif|Sharif|Sharif"
            ),
        },
        countries={
            "IR": "Iranian|Iranian|Tehran|Tehran|Tehran|Iran|Iran|Tehran",
            "PK": "Pakistani|Pakistan|Islamabad|Islamabad|Islamabad|Islamabad",
            "PS": "Palestine|Palestinian|Palestinian|Palestinian",
            "IL": "Zionist regime|Israeli regime|Zionist regime|Israeli|Zionist regime",
        },
        organizations={OIC: "Organization of Islamic Cooperation|OIC"},
        topics={
            "own:bilateral-relations",
            "own:israeli-palestinian-conflict",
            "own:muslim-unity",
            "own:holy-sites",
        },
        also=frozenset({DIPLOMACY}),
    ),
    "001_e323976be0d696e7.txt": Expected(
        title="President Dr Arif Alvi and President Ebrahim Raisi of Iran on Wednesday had a "
        "telephonic conversation wherein they underscored the need for coordinated efforts by the "
        "Islamic countries to bring an end to the ongoing massacre and crimes against humanity in "
        "Gaza",
        title_made=False,
        begins="President Dr Arif Alvi and President Ebrahim Raisi of Iran",
        ends="cultural relations between the two brotherly countries.",
        outlet="UrduPoint / Pakistan Point News",
        dateline="ISLAMABAD",
        licence=None,
        published="2023-12-20",
        leaders={
            ALVI: "^Arif Alvi|Arif Alvi|Alvi|Alvi|president|Alvi|president",
            RAISI: "^Ebrahim Raisi|Ebrahim Raisi",
        },
        countries={
            "IR": "^Iran|Iran|Iran|Iranian|Iran|Iranian|Iran|Iran",
            "PK": "Pakistan|Pakistan|Pakistan",
            "PS": "^Gaza|Gaza|occupied Palestine|Gaza|Palestinians|Palestinian|Palestinian|Palestinian",
            "IL": "Israeli|Israeli",
        },
        organizations={UNSC: "United Nations Security Council"},
        topics={
            "own:bilateral-relations",
            "own:israeli-palestinian-conflict",
            "own:gaza-war",
            DIPLOMACY,
        },
        also=frozenset({"own:muslim-unity", "own:kashmir-dispute"}),
    ),
    "002_a15c6817ba182658.txt": Expected(
        title="Pakistan and Iran have underscored the need for coordinated efforts by the Islamic "
        "countries to bring an end to the ongoing massacre and crimes against…",
        title_made=True,
        begins="Pakistan and Iran have underscored the need",
        ends="90% of the 2.3 million population uprooted.",
        outlet="ARY News",
        dateline="ISLAMABAD",
        licence=None,
        published="2021-08-03 to 2024-03-10",
        leaders={ALVI: "Arif Alvi|Alvi|Alvi|president|Alvi|president", RAISI: "Ebrahim Raisi"},
        countries={
            "PK": "Pakistan|Pakistan|Pakistan|Pakistan",
            "IR": "Iran|Iran|Iran|Iranian|Iran|Iranian|Iran|Iran",
            "PS": "Gaza|occupied Palestine|Gaza|Palestinians|Palestinian|Palestinian|Palestinian|Gaza|"
            "Gaza|Palestinians|Palestinian|Gaza",
            "IL": "Israeli|Israeli|Israel|Israel",
        },
        organizations={
            UNSC: "UN Security Council",
            "own:ary-news": "ARY News",
            "Q38799": "Hamas",
            "own:gaza-health-ministry": "Gaza health ministry",
            "Q846656": "U.N. agency for Palestinian refugees|UNRWA",
        },
        topics={"own:bilateral-relations", "own:israeli-palestinian-conflict", "own:gaza-war"},
        also=frozenset({DIPLOMACY, "own:muslim-unity", "own:kashmir-dispute"}),
    ),
    "003_1d8038a1fe6f818a.txt": Expected(
        title="Iran calls on Muslims to unite in support of Palestinian cause",
        title_made=False,
        begins="The spokesperson for Iran’s Foreign Ministry Saeed Khatibzadeh on Saturday",
        ends="in support of the oppressed Palestinian people.",
        outlet="Cultural Council of the Embassy of the Islamic Republic of Iran",
        dateline=None,
        licence=None,
        published="2021-08-25 to 2022-06-29",
        leaders={
            (
                "own:saeed-khatibzadeh",
                "Saeed Khatibzadeh",
                "Spokesperson of the Ministry of Foreign Affairs of Iran",
                "IR",
            ): "Saeed Khatibzadeh|Khatibzadeh|Khatibzadeh|spokesman|Khatibzadeh",
            FM: "Hossein Amir Abdollahian|Amir Abdollahian",
            (
                "own:ismail-haniyeh",
                "Ismail Haniyeh",
                "Chairman of the Political Bureau of Hamas",
                None,
            ): "Ismail Haniyeh",
        },
        countries={
            "IR": "^Iran|Iran|Iranian",
            "PS": "^Palestinian|Palestinian|Palestinian|Palestinians|Palestinian|Palestine|Palestinian",
            "IL": "Israeli regime|Tel Aviv regime|Israeli regime|apartheid regime of Israel|Israeli|"
            "Israeli regime|Zionists|Zionist regime|Israeli apartheid regime|Zionists",
        },
        organizations={
            "own:ministry-of-foreign-affairs-iran": "Iran’s Foreign Ministry",
            "Q38799": "Hamas",
        },
        topics={"own:israeli-palestinian-conflict", "own:muslim-unity", "own:holy-sites"},
    ),
    "004_5eaa382081a52e95.txt": Expected(
        title="The Organization of Islamic Cooperation (OIC) has been called to an urgent meeting "
        "by Iran’s President Ebrahim Raisi to discuss the situation in the occupied…",
        title_made=True,
        begins="The Organization of Islamic Cooperation (OIC) has been called",
        ends="“Places of worship should only be utilized for lawful religious practices.”",
        outlet="Mehr News Agency",
        dateline="TEHRAN",
        licence=MEHR,
        published="2021-11-17 to 2024-05-19",
        leaders={
            RAISI: (
                "Ebrahim Raisi|Iranian president|Iranian president|Raisi|Iranian counterpart|Raisi"
            ),
            ("Q3318231", "Joko Widodo", "President of Indonesia", "ID"): (
                "Joko Widodo|Widodo|Indonesian counterpart"
            ),
            FM: "Iran FM|Hossein Amir Abdollahian|Iran’s top diplomat|Amir Abdollahian",
            (
                "own:hissein-brahim-taha",
                "Hissein Brahim Taha",
                "Secretary-General of the Organisation of Islamic Cooperation",
                None,
            ): "OIC chief|Hussain Ibrahim Taha|OIC chief",
            (
                "own:antonio-guterres",
                "António Guterres",
                "Secretary-General of the United Nations",
                None,
            ): "Antonio Guterres|Guterres|Guterres",
            (
                "own:stephane-dujarric",
                "Stéphane Dujarric",
                "Spokesperson for the Secretary-General of the United Nations",
                None,
            ): "Stephane Dujarric",
        },
        countries={
            "IR": "Iran|Iranian|Iranian|Iran|Iranian|Iran|Iranian|Iran|Iran|Iran|Iran",
            "PS": "occupied Palestinian territories|Palestinian|Palestinians|Palestinian|Palestine|"
            "Palestine|Palestinian|Palestine",
            "IL": "Israeli|Tel Aviv regime|Zionist regime|Zionist regime|Israeli occupation forces|"
            "Zionist regime|Israel|Israelis|Israeli|Israeli|Israeli|Israeli|Israeli",
            "ID": "Indonesian|Indonesian",
            "TR": "Turkey",
        },
        organizations={
            OIC: "Organization of Islamic Cooperation|OIC|OIC|OIC General Secretariat|OIC|OIC|OIC|OIC",
            "own:palestine-red-crescent-society": "Palestine Red Crescent Society",
            UN: "UN|UN",
        },
        topics={
            "own:israeli-palestinian-conflict",
            "own:muslim-unity",
            "own:holy-sites",
            DIPLOMACY,
        },
        also=frozenset({"own:bilateral-relations", "medtop:20000644"}),
    ),
}


@cache
def reader() -> Reader:
    return Reader(load_gazetteer(SEEDS))


@cache
def read(name: str) -> Read:
    text = (SEEDS / "articles" / name).read_text(encoding="utf-8")
    return reader().read(Found(source=name, text=text, bare=True))


def told(mentions: tuple[Mention, ...]) -> str:
    return "|".join(("^" if m.field == "title" else "") + m.text for m in mentions)


SEED = pytest.mark.parametrize("name", EXPECTED)


@SEED
def test_its_parts_are_told_apart(name: str) -> None:
    seed, expected = read(name), EXPECTED[name]
    assert (seed.title, seed.title_made) == (expected.title, expected.title_made)
    assert (seed.outlet, seed.dateline) == (expected.outlet, expected.dateline)
    assert (seed.licence, seed.language) == (expected.licence, "en")
    assert seed.text.startswith(expected.begins)
    assert seed.text.endswith(expected.ends)


@SEED
def test_its_date_is_known_or_bounded_by_who_held_which_office(name: str) -> None:
    published, expected = read(name).published, EXPECTED[name].published
    assert (f"{published.at:%Y-%m-%d}" if published.at else _days(published)) == expected
    assert published.basis == ("text" if published.at else "terms")


def _days(published: Published) -> str:
    """The first and the last day of the bounds."""
    assert published.earliest is not None
    assert published.latest is not None
    return f"{published.earliest:%Y-%m-%d} to {published.latest:%Y-%m-%d}"


@SEED
def test_its_leaders_are_named(name: str) -> None:
    found = {
        (tag.id, tag.name, tag.office, tag.country): told(tag.mentions)
        for tag in read(name).reading.leaders
    }
    assert found == EXPECTED[name].leaders


@SEED
def test_its_countries_are_named(name: str) -> None:
    found = {tag.id: told(tag.mentions) for tag in read(name).reading.countries}
    assert found == EXPECTED[name].countries


@SEED
def test_its_organizations_are_named(name: str) -> None:
    found = {tag.id: told(tag.mentions) for tag in read(name).reading.organizations}
    assert found == EXPECTED[name].organizations


@SEED
def test_it_is_about_what_it_is_about(name: str) -> None:
    topics = read(name).reading.topics
    expected = EXPECTED[name]
    assert {topic.id for topic in topics} - expected.also == expected.topics
    assert all(0 < topic.score <= 1 for topic in topics)


@SEED
def test_nobody_is_in_doubt(name: str) -> None:
    assert read(name).reading.candidates == ()


@SEED
def test_every_mention_holds_its_words(name: str) -> None:
    seed = read(name)
    reading, fields = seed.reading, {"text": seed.text, "title": seed.title}
    proofs = [tag.mentions for tag in reading.leaders]
    proofs += [tag.mentions for tag in reading.countries]
    proofs += [tag.mentions for tag in reading.organizations]
    proofs += [tag.mentions for tag in reading.topics]
    for mention in (mention for mentions in proofs for mention in mentions):
        assert fields[mention.field][mention.start : mention.end] == mention.text


def test_one_is_a_copy_of_another_and_lends_it_its_date() -> None:
    first, copy = read("001_e323976be0d696e7.txt"), read("002_a15c6817ba182658.txt")
    printed = Printed(1, 1, shingles(first.text), first.published)
    assert relation(shingles(copy.text), printed.shingles) == "copy"
    lent = lent_date(shingles(copy.text), [printed])
    assert lent is not None
    assert (lent.at, lent.basis) == (first.published.at, "story")
    again = reader().tag(copy, lent)
    assert [tag.office for tag in again.reading.leaders] == [ALVI[2], RAISI[2]]


@pytest.mark.parametrize(
    "surname", ["raisi", "alvi", "guterres", "widodo", "trump", "putin", "modi"]
)
def test_a_surname_that_everybody_knows_is_one_leaders(surname: str) -> None:
    assert len(reader().names.named(surname)) == 1


def test_a_king_of_many_countries_is_named_by_the_first() -> None:
    found = Found(source="x", text="LONDON, 2 June 2025: Charles III spoke.", bare=True)
    assert [tag.office for tag in reader().read(found).reading.leaders] == [
        "Monarch of the United Kingdom"
    ]
