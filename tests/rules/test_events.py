"""Who did what to whom is read from verbs and nouns, with who stands on which side."""

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.gazetteer import load_gazetteer
from jobs.reading import Reader
from jobs.rules.article import Country, Event, Found, Leader, Mention, Organization, Reading
from jobs.rules.events import events
from jobs.rules.events.triggers import KINDS
from jobs.rules.laid import Laid
from storage.query import EVENTS

ROOT = Path(__file__).parents[2]

LEADERS = {
    "Raisi": ("IR", "President of Iran", "Ebrahim Raisi|Raisi"),
    "Amir": ("IR", "Minister of Foreign Affairs of Iran", "Amir-Abdollahian"),
    "Sharif": ("PK", "Prime Minister of Pakistan", "Shehbaz Sharif|Sharif"),
    "Alvi": ("PK", "President of Pakistan", "Arif Alvi|Alvi"),
    "Widodo": ("ID", "President of Indonesia", "Joko Widodo|Widodo"),
    "Putin": ("RU", "President of Russia", "Vladimir Putin|Putin"),
    "Biden": ("US", "President of the United States", "Joe Biden|Biden"),
    "Guterres": (None, "Secretary-General of the United Nations", "António Guterres|Guterres"),
    "Haniyeh": (None, "Leader of Hamas", "Ismail Haniyeh|Haniyeh"),
}
COUNTRIES = {
    "IR": "Iranians|Iranian|Iran|Tehran|ایران",
    "PK": "Pakistanis|Pakistani|Pakistan|Islamabad",
    "IL": "Zionist regime|Zionists|Israelis|Israeli|Israel",
    "PS": "Palestinians|Palestinian|Palestine|Gaza",
    "RU": "Russians|Russian|Russia|Moscow",
    "UA": "Ukrainians|Ukrainian|Ukraine|Kyiv",
    "US": "Americans|American|United States|U.S.|US|Washington",
    "ID": "Indonesian|Indonesia",
    "SE": "Swedish|Sweden",
    "QA": "Qatari|Qatar",
    "CN": "Chinese|China|Beijing",
    "SA": "Saudi Arabia|Saudi",
}
BODIES = {
    "UN": "United Nations|UN",
    "UNSC": "UN Security Council",
    "OIC": "OIC",
    "Hamas": "Hamas",
    "NATO": "NATO",
    "MFA": "Iran’s Foreign Ministry",
}


def mentions(text: str, names: str) -> tuple[Mention, ...]:
    return tuple(
        Mention(m.start(), m.end(), m.group())
        for m in re.finditer(rf"(?<!\w)(?:{names})(?!\w)", text)
    )


def reading(text: str) -> Reading:
    return Reading(
        leaders=tuple(
            Leader(id, id, office, country, found)
            for id, (country, office, names) in LEADERS.items()
            if (found := mentions(text, names))
        ),
        countries=tuple(
            Country(id, id, found)
            for id, names in COUNTRIES.items()
            if (found := mentions(text, names))
        ),
        organizations=tuple(
            Organization(id, id, found)
            for id, names in BODIES.items()
            if (found := mentions(text, names))
        ),
    )


def tags(read: Reading) -> list[Leader | Country | Organization]:
    return [*read.leaders, *read.countries, *read.organizations]


def told(event: Event) -> str:
    sides = [
        ",".join(actor.id for actor in event.actors if actor.role == role)
        for role in ("source", "target")
    ]
    return f"{event.kind} {event.status}: {' > '.join(sides)}".strip()


def all_told(text: str) -> list[str]:
    return [told(event) for event in events(Laid(text), reading(text))]


@pytest.mark.parametrize(
    "text, expected",
    [
        # calls
        ("Raisi telephoned Sharif on Monday.", ["call done: Raisi > Sharif"]),
        ("Raisi called Sharif on Monday.", ["call done: Raisi > Sharif"]),
        ("Raisi called Putin a friend.", []),
        ("Raisi and Sharif spoke by phone.", ["call done: Raisi,Sharif >"]),
        ("Raisi spoke with Sharif by telephone.", ["call done: Raisi > Sharif"]),
        ("Raisi held a phone call with Putin late on Sunday.", ["call done: Raisi > Putin"]),
        ("In a telephone conversation with Putin, Raisi thanked Russia.",
         ["call done: Raisi > Putin", "praise done: Raisi > RU"]),
        ("A telephone conversation between Raisi and Alvi lasted an hour.",
         ["call done: Raisi,Alvi >"]),
        ("Raisi received a phone call from Putin.", ["call done: Putin > Raisi"]),
        ("Raisi will hold a phone call with Putin.", ["call planned: Raisi > Putin"]),
        ("Raisi stressed this during a phone call with Alvi.", ["call done: Raisi > Alvi"]),
        ("Raisi refused to phone Biden.", ["call denied: Raisi > Biden"]),
        # meetings
        ("Iranian President Ebrahim Raisi met Putin in Moscow.", ["meet done: Raisi > Putin"]),
        ("Raisi met with his Indonesian counterpart Joko Widodo.", ["meet done: Raisi > Widodo"]),
        ("Raisi and Putin met on Tuesday.", ["meet done: Raisi,Putin >"]),
        ("Raisi held talks with Putin.", ["meet done: Raisi > Putin"]),
        ("Iranian and Saudi officials held talks in Beijing.", ["meet done: IR,SA >"]),
        ("Raisi is to meet Putin next week.", ["meet planned: Raisi > Putin"]),
        ("Raisi will meet Putin and Sharif.", ["meet planned: Raisi > Putin,Sharif"]),
        ("Raisi is scheduled to meet Putin.", ["meet planned: Raisi > Putin"]),
        ("Raisi did not meet Biden.", ["meet denied: Raisi > Biden"]),
        ("Tehran denied that Raisi met Biden.", ["meet denied: Raisi > Biden"]),
        ("Raisi has no plans to meet Biden.", ["meet denied: Raisi > Biden"]),
        ("The UN Security Council met on Monday.", ["meet done: UNSC >"]),
        ("Raisi received Haniyeh in Tehran.", ["meet done: Raisi > Haniyeh"]),
        ("The plan meets Iran’s needs.", []),
        ("A meeting between Raisi and Putin was cancelled.", ["meet denied: Raisi,Putin >"]),
        # visits
        ("Raisi visited Russia.", ["visit done: Raisi > RU"]),
        ("Sharif arrived in Tehran on Monday.", ["visit done: Sharif > IR"]),
        ("Raisi will visit Pakistan in May.", ["visit planned: Raisi > PK"]),
        ("Raisi paid a visit to Indonesia.", ["visit done: Raisi > ID"]),
        ("Raisi’s visit to Pakistan was scheduled for Monday.", ["visit planned: Raisi > PK"]),
        ("Raisi cancelled a visit to Sweden.", ["visit denied: Raisi > SE"]),
        # statements
        ("Putin said that the talks went well.", ["statement done: Putin >"]),
        ("“We are ready,” said Raisi.", ["statement done: Raisi >"]),
        ("Raisi told Sharif that trade must grow.", ["statement done: Raisi > Sharif"]),
        ("Guterres' aide said nothing.", []),
        ("An aide to Putin said so.", []),
        ("A spokesman for Hamas said so.", ["statement done: Hamas >"]),
        ("Raisi, the president of Iran, said so.", ["statement done: Raisi >"]),
        ("Iran’s economy announced itself.", []),
        ("Raisi spoke. The president added that he was glad.", ["statement done: Raisi >"]),
        ("Raisi arrived. “It is true,” he added.", ["statement done: Raisi >"]),
        ("A secretary of state came.", []),
        # praise
        ("Sharif praised Iran for its help.", ["praise done: Sharif > IR"]),
        ("Putin congratulated Widodo on his victory.", ["praise done: Putin > Widodo"]),
        ("Iran was praised by Hamas.", ["praise done: Hamas > IR"]),
        ("Raisi paid tribute to Haniyeh.", ["praise done: Raisi > Haniyeh"]),
        ("Sharif welcomed Iran’s decision.", ["praise done: Sharif > IR"]),
        # appeals and demands
        ("Raisi urged the OIC to act.", ["appeal done: Raisi > OIC"]),
        ("Russia called on Israel to show restraint.", ["appeal done: RU > IL"]),
        ("Sharif appealed to the UN for help.", ["appeal done: Sharif > UN"]),
        ("Iran asked Qatar to help.", ["appeal done: IR > QA"]),
        ("Iran was urged by Putin to wait.", ["appeal done: Putin > IR"]),
        ("Iran demanded that Sweden apologize.", ["demand done: IR > SE"]),
        ("Iran demanded an apology from Sweden.", ["demand done: IR > SE"]),
        ("Iran urged Russia to sign the agreement.",
         ["appeal done: IR > RU", "sign called_for: RU >"]),
        # condemnations
        ("Iran condemned Israel.", ["condemn done: IR > IL"]),
        ("Iran strongly condemned the attack on Pakistan.",
         ["condemn done: IR >", "attack done:  > PK"]),
        ("Raisi denounced the crimes of the Zionist regime.", ["condemn done: Raisi > IL"]),
        ("Israel was condemned by Iran, Pakistan and Qatar.", ["condemn done: IR,PK,QA > IL"]),
        ("Iran condemned the killing of Palestinians by Israeli forces.",
         ["condemn done: IR > IL", "attack done: IL > PS"]),
        ("Iran condemned Israel’s attack on Gaza.",
         ["condemn done: IR > IL", "attack done: IL > PS"]),
        ("Raisi lashed out at Washington.", ["condemn done: Raisi > US"]),
        ("Raisi voiced outrage over Israel’s crimes.", ["condemn done: Raisi > IL"]),
        ("Ukraine accused Russia of attacking Kyiv.",
         ["condemn done: UA > RU", "attack done: RU > UA"]),
        ("Iran did not condemn Russia.", ["condemn denied: IR > RU"]),
        ("“We condemn Israel,” Raisi said.", ["condemn done: Raisi > IL"]),
        # threats
        ("Israel threatened Iran with strikes.", ["threaten done: IL > IR"]),
        ("Biden warned Russia.", ["threaten done: Biden > RU"]),
        ("Biden warned that winter was near.", ["statement done: Biden >"]),
        ("Israel threatened to attack Iran.", ["threaten done: IL > IR"]),
        # summoned, expelled, sanctioned
        ("Iran summoned the Swedish ambassador.", ["summon done: IR > SE"]),
        ("Sweden’s ambassador to Iran was summoned by Tehran.", ["summon done: IR > SE"]),
        ("Sweden expelled five Russian diplomats.", ["expel done: SE > RU"]),
        ("Russia will expel ten American diplomats.", ["expel planned: RU > US"]),
        ("The US imposed sanctions on Iran.", ["sanction done: US > IR"]),
        ("Russia was sanctioned by the US.", ["sanction done: US > RU"]),
        ("The US lifted sanctions on Iran.", []),
        ("Ukraine called for sanctions on Russia.",
         ["appeal done: UA >", "sanction called_for: UA > RU"]),
        # signed, aided, mediated
        ("Iran signed an agreement with Russia.", ["sign done: IR > RU"]),
        ("Iran and Russia signed a treaty.", ["sign done: IR,RU >"]),
        ("Iran and Russia plan to sign a treaty.", ["sign planned: IR,RU >"]),
        ("Raisi signed a book.", []),
        ("Qatar sent humanitarian aid to Gaza.", ["aid done: QA > PS"]),
        ("China pledged aid to Pakistan.", ["aid planned: CN > PK"]),
        ("Qatar mediated between Hamas and Israel.", ["mediate done: QA > Hamas,IL"]),
        ("Qatar offered to mediate between Iran and the US.",
         ["mediate planned: QA > IR,US"]),
        # protests
        ("Iranians protested against Sweden.", ["protest done: IR > SE"]),
        ("Pakistanis took to the streets on Friday.", ["protest done: PK >"]),
        # attacks
        ("Israeli forces stormed the mosque and attacked Palestinian worshippers.",
         ["attack done: IL > PS"]),
        ("Russia invaded Ukraine.", ["attack done: RU > UA"]),
        ("Ukraine was attacked by Russia.", ["attack done: RU > UA"]),
        ("Israel carried out an airstrike on Gaza.", ["attack done: IL > PS"]),
        ("Israeli air strikes on Gaza continued.", ["attack done: IL > PS"]),
        ("An attack by Hamas shook the city.", ["attack done: Hamas >"]),
        ("Israel killed three Palestinians.", ["attack done: IL > PS"]),
        ("Haniyeh was assassinated.", ["attack done:  > Haniyeh"]),
        ("Russia denied attacking Ukraine.", ["attack denied: RU > UA"]),
        ("If Israel attacks Iran, oil will rise.", []),
        ("Israel may attack Iran.", ["attack planned: IL > IR"]),
        ("An Iranian died of a heart attack.", []),
        ("Iran-backed militants attacked Israel.", ["attack done:  > IL"]),
        # ceasefires
        ("Israel and Hamas agreed to a ceasefire.", ["ceasefire done: IL,Hamas >"]),
        ("Russia called for a ceasefire.", ["appeal done: RU >", "ceasefire called_for: RU >"]),
        ("The UN demanded an immediate truce.", ["demand done: UN >", "ceasefire called_for: UN >"]),
        ("Israel rejected a ceasefire.", ["ceasefire denied: IL >"]),
        ("Ceasefire talks went on in Qatar.", []),
        # offices
        ("Sharif resigned on Monday.", ["resign done: Sharif >"]),
        ("Pakistan’s finance minister stepped down.", ["resign done: PK >"]),
        ("Putin appointed a new minister.", ["appoint done: Putin >"]),
        ("Amir-Abdollahian was appointed by Raisi.", ["appoint done: Raisi > Amir"]),
        ("Raisi was elected in 2021.", ["elect done:  > Raisi"]),
        ("Raisi died in a crash.", ["die done: Raisi >"]),
        ("The death of Raisi was confirmed.", ["die done:  > Raisi"]),
        ("An Iranian singer died.", []),
        # asides, several verbs, what is said of whom
        ("Raisi, who visited Russia in May, urged Qatar to wait.",
         ["visit done: Raisi > RU", "appeal done: Raisi > QA"]),
        ("Israel attacked Iran, bombed Gaza, invaded Qatar.", ["attack done: IL > IR,PS,QA"]),
        ("Henry Smith, a former US envoy, died.", []),
        ("Biden told Sharif in a phone call that he was right.", ["call done: Biden > Sharif"]),
        ("Israel rejected calls for a ceasefire in Gaza.", ["ceasefire denied: IL > PS"]),
        ("The US agreed to impose sanctions on Iran over its attack on Israel.",
         ["sanction planned: US > IR", "attack done: IR > IL"]),
        ("Russian missiles struck Kyiv.", ["attack done: RU > UA"]),
        ("Storms hit Pakistan, killing dozens.", []),
        ("Iran fired dozens of missiles at Israel.", ["attack done: IR > IL"]),
        ("At least 12 Palestinians were killed in Israeli air strikes on Gaza.",
         ["attack done: IL > PS"]),
        ("Foreign ministers of Iran and Russia met in Beijing.", ["meet done: IR,RU >"]),
        ("Raisi was killed when his helicopter crashed.", ["die done: Raisi >"]),
        ("Thousands of Israelis protested on Saturday.", ["protest done: IL >"]),
        ("A visit to Pakistan by Raisi has been postponed.", ["visit planned: Raisi > PK"]),
        ("Russia vetoed a UN resolution demanding a pause.", []),
        ("Iran warned Israel against any attack on Qatar.", ["threaten done: IR > IL"]),
        ("Pakistan will meet China in the final of the tournament.", []),
        ("Turkey struck a deal with Russia on gas.", []),
        ("The Iranian embassy in Moscow said so.", ["statement done: IR >"]),
        ("Iran’s Foreign Ministry spokesman Amir-Abdollahian urged calm.",
         ["appeal done: Amir >"]),
        ("Putin said he would visit Iran.", ["statement done: Putin >", "visit planned: Putin > IR"]),
        ("Qatar plans to offer to mediate between Iran and the US.",
         ["mediate planned: QA > IR,US"]),
        ("Raisi will travel to China for talks with Putin.",
         ["visit planned: Raisi > CN", "meet planned: Raisi > Putin"]),
        ("Sweden handed over 14 tanks to Ukraine.", ["aid done: SE > UA"]),
        # nobody known, nothing told
        ("The committee condemned the decision.", []),
        ("The mosque was attacked.", []),
        ("Iran and Pakistan are neighbours.", []),
    ],
)  # fmt: skip
def test_it_tells_who_did_what_to_whom(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected


@pytest.mark.parametrize(
    "text, kind, cameo, words",
    [
        ("Raisi held a phone call with Putin.", "call", "041", "phone call"),
        ("Raisi lashed out at Israel.", "condemn", "111", "lashed out at"),
        ("Israel shelled Gaza.", "attack", "194", "shelled"),
        ("😀 Raisi visited Russia.", "visit", "042", "visited"),
        ("Raisi resigned.", "resign", "", "resigned"),
    ],
)
def test_it_shows_the_words_and_the_code(text: str, kind: str, cameo: str, words: str) -> None:
    (event,) = events(Laid(text), reading(text))
    assert (event.kind, event.cameo or "", text[event.start : event.end]) == (kind, cameo, words)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Raisi met Putin. He praised Russia.", "praise done: Raisi > RU"),
        ("Raisi spoke to Putin. The president praised Qatar.", "praise done: Raisi > QA"),
        ("Raisi came. The prime minister praised Qatar.", "praise done:  > QA"),
        ("Raisi and Putin came. It rained. He praised Qatar.", "praise done:  > QA"),
    ],
)
def test_it_knows_who_he_is_while_that_is_clear(text: str, expected: str) -> None:
    assert all_told(text)[-1] == expected


@cache
def reader() -> Reader:
    return Reader(load_gazetteer(ROOT / "seeds"))


def seed(beginning: str) -> list[str]:
    """A seed's events by the names of their actors, statements left out."""
    (path,) = (ROOT / "seeds" / "articles").glob(f"{beginning}*.txt")
    read = reader().read(Found(source=path.name, text=path.read_text("utf-8"), bare=True))
    names = {tag.id: tag.name.split()[-1] for tag in tags(read.reading)}
    lines = []
    for event in events(Laid(read.text), read.reading):
        sides = [
            ", ".join(names[actor.id] for actor in event.actors if actor.role == role)
            for role in ("source", "target")
        ]
        if event.kind != "statement":
            words = read.text[event.start : event.end]
            lines.append(f"{event.kind} {event.status}: {sides[0]} > {sides[1]} ({words})")
    return lines


@pytest.mark.parametrize(
    "beginning, expected",
    [
        ("000", [
            "call done: Raisi > Sharif (phone call)",
            "condemn done: Raisi > Israel (denounced)",
            "attack done: Israel >  (raids)",
            "condemn done: Sharif > Israel (criticized)",
            "praise done: Raisi >  (praised)",
        ]),
        ("001", [
            "call done: Alvi, Raisi >  (telephonic conversation)",
            "ceasefire denied: Council >  (ceasefire)",
            "praise done: Alvi > Iran (appreciated)",
            "praise done: Alvi > Iran (appreciated)",
            "attack done:  > Iran (attack)",
        ]),
        ("002", [
            "call done: Alvi, Raisi >  (telephonic conversation)",
            "ceasefire denied: Council >  (ceasefire)",
            "praise done: Alvi > Iran (appreciated)",
            "praise done: Alvi > Iran (appreciated)",
            "attack done:  > Iran (attack)",
            "attack done: Israel >  (invaded)",
            "attack done: Hamas >  (raid)",
        ]),
        ("003", [
            "appeal done: Khatibzadeh >  (urged)",
            "condemn done: Khatibzadeh > Israel (anger)",
            "condemn done: Khatibzadeh >  (condemn)",
            "attack done: Israel > Palestine (storming)",
            "condemn done: Amir-Abdollahian > Israel (blasted)",
            "attack done: Israel >  (attack)",
            "call done: Amir-Abdollahian > Haniyeh (phone conversation)",
            "condemn done: Khatibzadeh > Israel (lashed out at)",
        ]),
        ("004", [
            "appeal done: Raisi > Cooperation (called to)",
            "meet called_for: Raisi >  (meeting)",
            "attack done: Israel > Palestine (stormed)",
            "call done: Raisi > Widodo (phone call)",
            "demand done: Raisi >  (demanded)",
            "meet called_for: Raisi >  (meeting)",
            "praise done: Widodo > Raisi (supported)",
            "attack done: Israel >  (incursions)",
            "call done: Amir-Abdollahian > Taha (telephoned)",
            "meet called_for: Amir-Abdollahian >  (meeting)",
            "call done: Raisi > Widodo (phone conversation)",
            "condemn done: Amir-Abdollahian > Israel (criticized)",
            "attack done: Israel >  (firing)",
            "attack done: Israel >  (invasions)",
        ]),
    ],
)  # fmt: skip
def test_it_reads_the_seeds_as_a_careful_reader_does(beginning: str, expected: list[str]) -> None:
    assert seed(beginning) == expected


PIECES = (
    "Raisi Putin Iran Israel Hamas condemned attack attacks called for on with to by will not and , "
    ". “ ” ( ) - ’s he who that if meeting phone call said was the ceasefire urged"
)
WORDS = st.sampled_from(PIECES.split())


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(), st.lists(WORDS, max_size=60).map(" ".join)))
def test_it_reads_any_text_and_shows_its_words(text: str) -> None:
    read = reading(text)
    found = events(Laid(text), read)
    known = {tag.id for tag in tags(read)}
    assert found == events(Laid(text), read)
    assert len(set(found)) == len(found)
    for event in found:
        assert event.kind in KINDS
        assert 0 <= event.start < event.end <= len(text)
        assert text[event.start : event.end].strip()
        assert {actor.id for actor in event.actors} <= known
        assert len({actor.id for actor in event.actors}) == len(event.actors) > 0


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_it_reads_a_sentence_alike_after_another_that_names_nobody(text: str) -> None:
    before = "Nothing was known.\n"
    shifted = [
        (told(event), event.start - len(before))
        for event in events(Laid(before + text), reading(before + text))
    ]
    assert shifted == [(told(event), event.start) for event in events(Laid(text), reading(text))]


@pytest.mark.parametrize(
    "piece",
    [
        "Iran attacked ",
        "Iran, ",
        "and ",
        "Iran and ",
        "( ",
        "to ",
        "“",
        "phone call with Iran ",
        "Iran plans to ",
    ],
)
def test_it_comes_to_an_end_on_long_sentences(piece: str) -> None:
    text = piece * 3200 + " attack Iran"
    assert all(0 <= e.start < e.end <= len(text) for e in events(Laid(text), reading(text)))


def test_every_kind_can_be_asked_for() -> None:
    assert set(EVENTS) == set(KINDS)
