"""The gazetteer as data: who governed where on which day, and that nothing in it contradicts itself."""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from jobs.gazetteer import load_gazetteer
from jobs.rules.gazetteer import Gazetteer, Person
from storage.folding import fold

SEEDS = Path(__file__).parents[2] / "seeds"
TODAY = date(2026, 11, 21)

MEMBERS = """
AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI
BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO
CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ
FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID
IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW
KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK
ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR
NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC
SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ
TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE
ZA ZM ZW
""".split()  # noqa: SIM905 - a table the eye can check
BESIDES = ["PS", "XK", "TW", "VA"]
# With a code of their own, and no leaders here: territories, and states that are no more.
TERRITORIES = "AS AW BM CW EH FK FO GI GL GU HK KY MO NC PF PR VG VI".split()  # noqa: SIM905
GONE = ["CS", "SU", "YU"]
# Who holds the office is not known to us, so nobody is named.
UNKNOWN = {
    ("GA", "head_of_government"): "abolished in May 2025",
    ("HT", "head_of_state"): "the transitional council's term ended in February 2026",
    ("PE", "head_of_state"): "the term that began on 28 July 2026",
    ("SM", "head_of_state"): "captains regent change every six months",
    ("SY", "head_of_government"): "abolished in March 2025",
    ("TR", "head_of_government"): "abolished in July 2018",
}

ASKED = [
    # the region
    ("2015-07-01", "ir-supreme-leader", "Ali Khamenei"),
    ("2026-02-27", "ir-supreme-leader", "Ali Khamenei"),
    ("2026-03-10", "ir-supreme-leader", "Mojtaba Khamenei"),
    ("2021-08-02", "ir-president", "Hassan Rouhani"),
    ("2023-04-06", "ir-president", "Ebrahim Raisi"),
    ("2024-06-10", "ir-president", "Mohammad Mokhber"),
    ("2025-01-01", "ir-president", "Masoud Pezeshkian"),
    ("2023-04-06", "ir-foreign-minister", "Hossein Amir-Abdollahian"),
    ("2024-07-01", "ir-foreign-minister", "Ali Bagheri Kani"),
    ("2025-06-20", "ir-foreign-minister", "Abbas Araghchi"),
    ("2022-04-16", "ir-fm-spokesperson", "Saeed Khatibzadeh"),
    ("2019-12-31", "quds-force-commander", "Qasem Soleimani"),
    ("2023-12-20", "pk-president", "Arif Alvi"),
    ("2024-04-01", "pk-president", "Asif Ali Zardari"),
    ("2016-01-01", "pk-prime-minister", "Nawaz Sharif"),
    ("2018-07-25", "pk-prime-minister", "Nasir-ul-Mulk"),
    ("2020-01-01", "pk-prime-minister", "Imran Khan"),
    ("2023-04-06", "pk-prime-minister", "Shehbaz Sharif"),
    ("2023-12-20", "pk-prime-minister", "Anwaar-ul-Haq Kakar"),
    ("2024-03-03", "pk-prime-minister", "Anwaar-ul-Haq Kakar"),
    ("2025-05-10", "pk-prime-minister", "Shehbaz Sharif"),
    ("2025-05-10", "pk-army-chief", "Asim Munir"),
    ("2021-08-14", "af-president", "Ashraf Ghani"),
    ("2023-01-01", "af-supreme-leader", "Hibatullah Akhundzada"),
    ("2023-01-01", "af-prime-minister", "Hasan Akhund"),
    ("2019-01-01", "in-prime-minister", "Narendra Modi"),
    ("2024-07-01", "bd-prime-minister", "Sheikh Hasina"),
    ("2025-01-01", "bd-prime-minister", "Muhammad Yunus"),
    ("2026-03-01", "bd-prime-minister", "Tarique Rahman"),
    ("2024-12-01", "sy-president", "Bashar al-Assad"),
    ("2025-03-01", "sy-president", "Ahmed al-Sharaa"),
    ("2022-01-01", "il-prime-minister", "Naftali Bennett"),
    ("2022-09-01", "il-prime-minister", "Yair Lapid"),
    ("2024-01-01", "il-prime-minister", "Benjamin Netanyahu"),
    ("2023-11-01", "il-defence-minister", "Yoav Gallant"),
    ("2025-01-01", "lb-president", ""),
    ("2025-06-01", "lb-president", "Joseph Aoun"),
    ("2023-06-01", "lb-prime-minister", "Najib Mikati"),
    ("2025-06-01", "lb-prime-minister", "Nawaf Salam"),
    ("2022-08-01", "sa-prime-minister", "Salman bin Abdulaziz Al Saud"),
    ("2024-01-01", "sa-prime-minister", "Mohammed bin Salman"),
    ("2023-01-01", "ae-president", "Mohamed bin Zayed Al Nahyan"),
    ("2025-01-01", "kw-emir", "Mishal Al-Ahmad Al-Jaber Al-Sabah"),
    ("2025-01-01", "kw-prime-minister", "Ahmad Abdullah Al-Ahmad Al-Sabah"),
    ("2025-01-01", "bh-king", "Hamad bin Isa Al Khalifa"),
    ("2023-01-01", "iq-prime-minister", "Mohammed Shia al-Sudani"),
    ("2026-06-01", "iq-prime-minister", "Ali al-Zaidi"),
    ("2023-01-01", "ps-president", "Mahmoud Abbas"),
    ("2022-04-15", "hamas-political-bureau", "Ismail Haniyeh"),
    ("2024-09-01", "hamas-political-bureau", "Yahya Sinwar"),
    ("2024-09-01", "hezbollah-secretary-general", "Hassan Nasrallah"),
    # where lists of leaders are known to err
    ("2023-06-01", "si-prime-minister", "Robert Golob"),
    ("2023-06-01", "kg-president", "Sadyr Japarov"),
    ("2023-06-01", "kg-prime-minister", "Akylbek Japarov"),
    ("2023-03-01", "th-prime-minister", "Prayut Chan-o-cha"),
    ("2024-01-01", "th-prime-minister", "Srettha Thavisin"),
    ("2022-01-01", "kp-supreme-leader", "Kim Jong Un"),
    ("2022-01-01", "mm-president", "Myint Swe"),
    ("2022-01-01", "mm-prime-minister", "Min Aung Hlaing"),
    ("2024-03-01", "sv-president", "Nayib Bukele"),
    ("2025-09-01", "ro-prime-minister", "Ilie Bolojan"),
    ("2023-06-01", "gd-prime-minister", "Dickon Mitchell"),
    ("2022-06-01", "ne-president", "Mohamed Bazoum"),
    ("2024-06-01", "ne-president", "Abdourahamane Tchiani"),
    ("2024-01-01", "cd-prime-minister", "Jean-Michel Sama Lukonde"),
    # the great powers and the world
    ("2016-06-01", "us-president", "Barack Obama"),
    ("2018-06-01", "us-president", "Donald Trump"),
    ("2023-04-06", "us-president", "Joe Biden"),
    ("2025-06-01", "us-president", "Donald Trump"),
    ("2023-04-06", "us-secretary-of-state", "Antony Blinken"),
    ("2022-03-01", "ru-president", "Vladimir Putin"),
    ("2022-03-01", "ru-foreign-minister", "Sergei Lavrov"),
    ("2023-05-01", "cn-foreign-minister", "Qin Gang"),
    ("2022-10-01", "gb-prime-minister", "Liz Truss"),
    ("2022-09-01", "gb-monarch", "Elizabeth II"),
    ("2023-09-01", "ca-monarch", "Charles III"),
    ("2024-08-01", "fr-prime-minister", "Gabriel Attal"),
    ("2022-01-01", "de-chancellor", "Olaf Scholz"),
    ("2025-07-01", "de-chancellor", "Friedrich Merz"),
    ("2016-09-01", "at-president", ""),
    ("2023-04-06", "id-president", "Joko Widodo"),
    ("2024-12-01", "kr-president", "Yoon Suk-yeol"),
    ("2024-06-01", "ua-president", "Volodymyr Zelensky"),
    ("2025-11-01", "jp-prime-minister", "Sanae Takaichi"),
    ("2026-06-01", "hu-prime-minister", "Péter Magyar"),
    ("2025-06-01", "va-pope", "Pope Leo XIV"),
    ("2023-06-01", "tw-president", "Tsai Ing-wen"),
    # organizations
    ("2016-06-01", "un-secretary-general", "Ban Ki-moon"),
    ("2023-04-06", "un-secretary-general", "António Guterres"),
    ("2023-04-06", "un-spokesperson", "Stéphane Dujarric"),
    ("2023-04-06", "oic-secretary-general", "Hissein Brahim Taha"),
    ("2020-01-01", "oic-secretary-general", "Yousef Al-Othaimeen"),
    ("2024-06-01", "nato-secretary-general", "Jens Stoltenberg"),
    ("2025-06-01", "eu-high-representative", "Kaja Kallas"),
    ("2023-06-01", "iaea-director-general", "Rafael Grossi"),
]


@pytest.fixture(scope="module")
def known() -> Gazetteer:
    return load_gazetteer(SEEDS)


@pytest.mark.parametrize("day, office, name", ASKED)
def test_it_knows_who_held_the_office(known: Gazetteer, day: str, office: str, name: str) -> None:
    assert office in known.office
    held = [known.person[one].name for one in known.holders_on(office, date.fromisoformat(day))]
    assert held == ([name] if name else [])


def _held(known: Gazetteer, country: str, kinds: Iterable[str]) -> list[str]:
    return [
        person
        for office in known.offices
        if office.of == country and office.kind in kinds
        for person in known.holders_on(office.id, TODAY)
    ]


# From 2015 on nobody is known to us, or nobody held the office, for longer than a month.
NOBODY = {
    ("AT", "head_of_state"): "2016-07-08 the three presidents of the National Council",
    ("HT", "head_of_state"): "2021-07-07 vacant; 2026-02-07 unknown",
    ("LB", "head_of_state"): "2015-01-01 vacant; 2022-10-30 vacant",
    ("PE", "head_of_state"): "2026-07-28 unknown",
    ("SM", "head_of_state"): "2015-01-01 changes every six months; 2026-04-01 unknown",
    ("AF", "head_of_government"): "2015-01-01 no such office",
    ("BG", "head_of_government"): "2026-01-22 unknown",
    ("BI", "head_of_government"): "2015-01-01 no such office",
    ("CG", "head_of_government"): "2015-01-01 no such office",
    ("CU", "head_of_government"): "2015-01-01 no such office",
    ("GA", "head_of_government"): "2025-05-03 abolished",
    ("KR", "head_of_government"): "2015-04-27 acting; 2025-05-01 acting",
    ("ML", "head_of_government"): "2020-08-18 vacant",
    ("MM", "head_of_government"): "2015-01-01 no such office",
    ("SD", "head_of_government"): "2015-01-01 no such office; 2019-04-11 vacant",
    ("SM", "head_of_government"): "2015-01-01 unknown",
    ("SN", "head_of_government"): "2019-05-14 abolished for a while",
    ("SY", "head_of_government"): "2025-03-29 abolished",
    ("TD", "head_of_government"): "2018-05-04 abolished for a while",
    ("TN", "head_of_government"): "2021-07-25 vacant",
    ("TR", "head_of_government"): "2018-07-09 abolished",
}


@pytest.mark.parametrize("country", MEMBERS + BESIDES)
@pytest.mark.parametrize("kind", ["head_of_state", "head_of_government"])
def test_it_knows_who_led_since_2015_without_a_hole(
    known: Gazetteer, country: str, kind: str
) -> None:
    told = NOBODY.get((country, kind), "")
    expected = [hole.split(" ", 1)[0] for hole in told.split("; ") if hole]
    assert [day.isoformat() for day in _holes(known, country, kind)] == expected


def _holes(known: Gazetteer, country: str, kind: str) -> list[date]:
    """From when on nobody is known, for longer than a month. None where there is no such office."""
    kinds = {kind, "supreme_leader"} if kind == "head_of_state" else {kind}
    offices = [one.id for one in known.offices if one.of == country and one.kind in kinds]
    held = sorted(
        (term.start or date.min, term.end or date.max)
        for office in offices
        for term in known.holders.get(office, ())
    )
    holes, until = [], date(2015, 1, 1)
    for start, end in [*held, (TODAY, TODAY)] if held else []:
        if start - until > timedelta(days=31):
            holes.append(until)
        until = max(until, end)
    return holes


@pytest.mark.parametrize("country", MEMBERS + BESIDES)
def test_every_country_has_a_head_of_state_and_of_government(
    known: Gazetteer, country: str
) -> None:
    """A president who governs without a prime minister is both."""
    state = _held(known, country, ("head_of_state", "supreme_leader"))
    assert bool(state) is ((country, "head_of_state") not in UNKNOWN)
    if any(o.of == country and o.kind == "head_of_government" for o in known.offices):
        government = _held(known, country, ("head_of_government",))
        assert bool(government) is ((country, "head_of_government") not in UNKNOWN)


def test_an_office_at_the_top_is_held_by_one_at_a_time(known: Gazetteer) -> None:
    """Two may only meet on the day of the handover."""
    shared = {"ad-co-prince", "sm-captain-regent", "cn-mfa-spokesperson"}
    overlaps = []
    for office, terms in known.holders.items():
        row = sorted(terms, key=lambda term: term.start or date.min)
        for one, other in pairwise(row):
            if office not in shared and (one.end or date.max) > (other.start or date.min):
                overlaps.append((office, one.person, other.person))
    assert overlaps == [("br-president", *_brazil_2016(known))]


def _brazil_2016(known: Gazetteer) -> tuple[str, str]:
    """Temer acted from Rousseff's suspension on; she remained president until her removal."""
    both = known.holders_on("br-president", date(2016, 6, 1))
    assert [known.person[one].name for one in both] == ["Dilma Rousseff", "Michel Temer"]
    return both[0], both[1]


def test_no_two_persons_have_the_same_full_name(known: Gazetteer) -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for person in known.persons:
        for name in (person.name, *person.names):
            owners[fold(name)].add(person.id)
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_no_two_countries_or_organizations_have_the_same_name(known: Gazetteer) -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for nation in known.nations:
        for words in (
            nation.name, *nation.capital, *nation.names, *nation.people, *nation.adjectives,
            *nation.epithets,
        ):  # fmt: skip
            if fold(words) not in nation.doubtful:
                owners[fold(words)].add(nation.id)
    for body in known.bodies:
        for words in (body.name, body.acronym, *body.names):
            if fold(words) not in body.doubtful:
                owners[fold(words)].add(body.id)
    del owners[""]
    twice = {name for name, ids in owners.items() if len(ids) > 1}
    # Where an organization sits may go by its name: Brussels, the Pentagon.
    seats = {fold(words) for nation in known.nations for words in nation.capital}
    assert twice <= seats


def test_ids_and_rows_stand_once() -> None:
    for name in ("countries", "organizations", "persons", "offices"):
        ids = [row["id"] for row in _rows("gazetteer", name)]
        assert [one for one, times in Counter(ids).items() if times > 1] == []
    for name in ("terms", "traps"):
        rows = [tuple(row.values()) for row in _rows("gazetteer", name)]
        assert [row for row, times in Counter(rows).items() if times > 1] == []


def _rows(folder: str, name: str) -> list[dict[str, str]]:
    with (SEEDS / folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def test_every_office_was_held(known: Gazetteer) -> None:
    assert {office.id for office in known.offices} == set(known.holders)


def test_an_open_term_says_when_it_was_last_confirmed(known: Gazetteer) -> None:
    assert [term for term in known.terms if term.end is None and term.as_of is None] == []
    assert [term for term in known.terms if term.as_of and term.as_of > TODAY] == []


def test_it_covers_what_it_should(known: Gazetteer) -> None:
    assert {nation.id for nation in known.nations} == {*MEMBERS, *BESIDES, *TERRITORIES, *GONE}
    assert len(known.bodies) >= 100
    led = {office.of for office in known.offices} & {body.id for body in known.bodies}
    assert len(led) >= 40
    ministers = {office.of for office in known.offices if office.kind == "foreign_minister"}
    assert len(ministers & {nation.id for nation in known.nations}) >= 60
    assert len([p for p in known.persons if _scripts(p) >= {"arabic", "cyrillic", "han"}]) >= 600
    assert len([p for p in known.persons if len(p.names) >= 4]) >= 400
    in_arabic = [
        n for n in known.nations if any("\u0600" <= name[0] <= "\u06ff" for name in n.names)
    ]
    assert len(in_arabic) >= 190


def _scripts(person: Person) -> set[str]:
    """The scripts in which somebody's names are written."""
    ranges = {"cyrillic": (0x400, 0x530), "arabic": (0x600, 0x700), "han": (0x4E00, 0xA000)}
    return {
        script
        for name in person.names
        for script, (low, high) in ranges.items()
        if low <= ord(name[0]) < high
    }


def test_persons_of_the_region_are_known_as_its_languages_write_them(known: Gazetteer) -> None:
    """A letter of one language alone shows whose spelling a name is."""
    persian, urdu = set("پچژگ\u200c"), set("ٹڈڑےںہھ")
    names = [name for person in known.persons for name in person.names]
    assert sum(bool(urdu & set(name)) for name in names) >= 150
    assert sum(bool(persian & set(name)) for name in names) >= 150


def test_names_are_clean(known: Gazetteer) -> None:
    """No title, stray letter or half a sentence is left in a name."""
    for person in known.persons:
        for name in (person.name, *person.names):
            assert not set(name) & set("()|[]<>{}@_=;"), name
            assert name == name.strip(" ,.-") or name.endswith(("Jr.", "Dr.")), name
            assert not name.startswith(("-", "ial ", "nte ", "s ")), name


def test_every_topic_has_words_or_narrower_topics_with_words(known: Gazetteer) -> None:
    spoken = {clue.topic for clue in known.clues}
    above = {broader for topic in spoken for broader in known.broader[topic]}
    assert {subject.id for subject in known.subjects} - spoken - above == set()


def test_every_top_level_subject_is_there_and_own_topics_hang_under_one(known: Gazetteer) -> None:
    tops = {subject.id for subject in known.subjects if subject.broader is None}
    assert tops == {f"medtop:{number:02}000000" for number in range(1, 18)}
    for subject in known.subjects:
        if subject.id.startswith("own:"):
            assert known.broader[subject.id][-1] in tops
