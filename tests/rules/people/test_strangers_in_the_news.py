"""People in sentences of the news, with all whom the gazetteer lists; and what is no person though
it is called like one."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.gazetteer import load_gazetteer
from jobs.rules.tags import Tagger


@cache
def tagger() -> Tagger:
    return Tagger(load_gazetteer(Path(__file__).parents[3] / "seeds"))


def people(text: str) -> str:
    """Everybody with the words that name him."""
    leaders = tagger().tag(None, text, date(2023, 4, 20)).leaders
    return "; ".join(f"{one.name}: {', '.join(m.text for m in one.mentions)}" for one in leaders)


@pytest.mark.parametrize(
    "text, told",
    [
        ("Republican Haley Barbour lost narrowly.",
         "Haley Barbour: Haley Barbour"),
        ("Oregon Democrat Ron Wyden objected.",
         "Ron Wyden: Ron Wyden"),
        ("The seat went to Liberal Lyle Vanclief.",
         "Lyle Vanclief: Lyle Vanclief"),
        ("Incumbent Republican Tove Brandvik won again.",
         "Tove Brandvik: Tove Brandvik"),
        ("Assistant Secretary of State John Kornblum arrived in Sarajevo.",
         "John Kornblum: John Kornblum"),
        ("Minister of Finance Anna Schmidt resigned.",
         "Anna Schmidt: Anna Schmidt"),
        ("Joan Baez, Oyelaran Adisa, Andrea Camilleri and John Smith signed the letter.",
         "Joan Baez: Joan Baez; Oyelaran Adisa: Oyelaran Adisa; Andrea Camilleri: Andrea Camilleri; John Smith: John Smith"),
        ("Anna Kowalska, Peter Novak and Wislawa Zdroj sang.",
         "Anna Kowalska: Anna Kowalska; Peter Novak: Peter Novak; Wislawa Zdroj: Wislawa Zdroj"),
        ("Lebed said yes. A day later Alexander Lebed left.",
         "Alexander Lebed: Lebed, Alexander Lebed"),
        ('Anthony Hill won the match. "No," said Hill. Hill shrieked.',
         "Anthony Hill: Anthony Hill, Hill, Hill"),
        ("Baucus managed to narrowly win his seat.",
         "Baucus: Baucus"),
        ("Timbrell stood unsuccessfully in 1997.",
         "Timbrell: Timbrell"),
        ("Shaw himself ran in the election.",
         "Shaw: Shaw"),
        ("Oettinger was elected to the board.",
         "Oettinger: Oettinger"),
        ("Mr Gratsin rests. Nyelka Gratsin is well.",
         "Gratsin: Gratsin; Nyelka Gratsin: Nyelka Gratsin"),
        ("NASA Administrator Bill Nelson spoke. The officer was named as PC Alan Drummond.",
         "Bill Nelson: Bill Nelson; Alan Drummond: Alan Drummond"),
        ("Critics of ex-President Orlo Fajardo met J.X. Merrow and left-hander Fyzal Mirr.",
         "Orlo Fajardo: Orlo Fajardo; J.X. Merrow: J.X. Merrow; Fyzal Mirr: Fyzal Mirr"),
        ("Mayor London Breed left. Breed and Supervisors Jan Pettr and Lo Vanc opposed it.",
         "London Breed: London Breed, Breed; Jan Pettr: Jan Pettr; Lo Vanc: Lo Vanc"),
        ("Rolan Agaz (Sweden) beat Byrn Blackk (Zimbabwe) 6-3.",
         "Rolan Agaz: Rolan Agaz; Byrn Blackk: Byrn Blackk"),
        ("Mustafa Rehn won. Later Mustafa wept, and in Mustafa they cheered.",
         "Mustafa Rehn: Mustafa Rehn, Mustafa"),
        ("Notice Trump did not answer.",
         "Donald Trump: Trump"),
        ('"It hurts," says retired steelworker Gord Petrie, 71. Petrie says he may leave.',
         "Gord Petrie: Gord Petrie, Petrie"),
        ("Supervisor Dean Preston and Sen. Duke Mason opposed it. Preston said no.",
         "Dean Preston: Dean Preston, Preston; Duke Mason: Duke Mason"),
        ('Rep. Robert C. "Bobby" Scott spoke. Scott (D-Va.) said no.',
         'Robert C. "Bobby" Scott: Robert C. "Bobby" Scott, Scott'),
        ("A woman who gave her name only as Pim was afraid.",
         "Pim: Pim"),
        ("Carolina Panthers and Austin Spurs lost.",
         ""),
        ("Labour MP Dawn Hollis was wrong. Hollis said so.",
         "Dawn Hollis: Dawn Hollis, Hollis"),
        ("Boris Yeltsin rests. Naina Yeltsin is well.",
         "Boris Yeltsin: Boris Yeltsin; Naina Yeltsin: Naina Yeltsin"),
        ("Vladimir Putin met the Chinese leader in Moscow.",
         "Vladimir Putin: Vladimir Putin; Xi Jinping: Chinese leader"),
        ("The Russian leader flew home.",
         "Vladimir Putin: Russian leader"),
        ("North Korean leader Kim Jong Un watched.",
         "Kim Jong Un: Kim Jong Un"),
        ("The French leader and the British leader met.",
         "Emmanuel Macron: French leader; Rishi Sunak: British leader"),
        ("Turkish leader Recep Tayyip Erdoğan spoke.",
         "Recep Tayyip Erdoğan: Recep Tayyip Erdoğan"),
        ("Le chef de l'État français a parlé.",
         "Emmanuel Macron: chef de l'État français"),
        ("El mandatario ruso viajó a Pekín.",
         "Vladimir Putin: mandatario ruso"),
        ("Российский лидер прилетел в Пекин.",
         "Vladimir Putin: Российский лидер"),
        ("俄罗斯领导人抵达北京。",
         "Vladimir Putin: 俄罗斯领导人"),
        ("Слова Путина удивили всех.",
         "Vladimir Putin: Путина"),
        ("О Раиси писали газеты Ирана.",
         "Ebrahim Raisi: Раиси"),
        ("Le pape François a prié. François est rentré à Rome.",
         "Pope Francis: François, François"),
        ("İran Cumhurbaşkanı İbrahim Reisi konuştu. Reisi gitti.",
         "Ebrahim Raisi: İbrahim Reisi, Reisi"),
        ("Dmitro Kuleba ve Sergey Lavrov görüştü.",
         "Dmytro Kuleba: Dmitro Kuleba; Sergei Lavrov: Sergey Lavrov"),
        ("İsmail Heniyye açıklama yaptı.",
         "Ismail Haniyeh: İsmail Heniyye"),
        ("Hossein Amir-Abdollahian met his Turkish and Indonesian counterparts.",
         "Hossein Amir-Abdollahian: Hossein Amir-Abdollahian; Mevlüt Çavuşoğlu: Turkish; Retno Marsudi: Indonesian counterparts"),
        ("Ebrahim Raisi called his Syrian and Iraqi counterparts.",
         "Ebrahim Raisi: Ebrahim Raisi; Bashar al-Assad: Syrian; Abdul Latif Rashid: Iraqi counterparts"),
        ("رئیس‌جمهور ایران وارد مسکو شد.",
         "Ebrahim Raisi: رئیس‌جمهور ایران"),
        ("ایرانی وزیر خارجہ اسلام آباد پہنچے۔",
         "Hossein Amir-Abdollahian: ایرانی وزیر خارجہ"),
        ("The Iranian chief executive spoke to lawmakers.",
         "Ebrahim Raisi: Iranian chief executive"),
        ("Russia was calm. Medvedev was elected in 2008.",
         "Dmitry Medvedev: Medvedev"),
        ("Pakistan's prime minister and the Indian leader did not meet.",
         "Shehbaz Sharif: Pakistan's prime minister; Narendra Modi: Indian leader"),
    ],
)  # fmt: skip
def test_persons_are_told_by_party_list_kin_deed_and_office(text: str, told: str) -> None:
    assert people(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Hurricane Katrina flooded New Orleans in 2005.",
        "Typhoon Haiyan killed thousands.",
        "Tropical Storm Nate weakened on Friday.",
        "Cyclone Freddy struck Malawi again.",
        "The Nobel Peace Prize went to a campaigner.",
        "The Sakharov Prize was awarded in Strasbourg.",
        "She won the Booker Prize and the Goncourt Prize.",
        "The USS Abraham Lincoln sailed on Monday.",
        "The tanker Sanchi sank in the East China Sea.",
        "The frigate Admiral Gorshkov left port.",
        "HMS Queen Elizabeth docked in Portsmouth.",
        "Real Madrid beat Bayern Munich on Tuesday.",
        "Inter Milan signed a striker from River Plate.",
        "Aston Villa drew with Crystal Palace.",
        "Goldman Sachs and Credit Suisse cut jobs.",
        "Morgan Stanley raised its forecast.",
        "Rolls Royce and Land Rover shares fell.",
        "Johnson & Johnson paused the trial.",
        "The Wall Street Journal and Le Figaro reported it.",
        "Der Spiegel and Die Welt reported it.",
        "Camp David hosted the talks.",
        "The Khyber Pass was closed.",
        "Mount Everest and Lake Baikal froze.",
        "Fifth Avenue and Abbey Road were empty.",
        "Charles de Gaulle Airport was shut.",
        "The Eiffel Tower and Trafalgar Square were dark.",
        "The Golden Globe Awards were held in Beverly Hills.",
        "Windows Vista and Google Chrome were patched.",
        "The Toyota Corolla and the Ford Fiesta sold well.",
        "Pizza Hut and Burger King opened stores.",
        "The Brazilian Grand Prix was stopped.",
        "Wagner Group fighters entered the town.",
        "Operation True Promise began at night.",
        "The Paris Agreement and the Kyoto Protocol were signed.",
        "The Dayton Accords ended the war.",
        "Miss Universe contestants arrived in Manila.",
        "Yisrael Beiteinu joined the coalition.",
        "Lok Sabha elections begin on Friday.",
        "The Ulster Unionists and Sinn Fein met.",
        "Hannibal Directive was mentioned in the report.",
        "PlayStation Plus went offline.",
        "The Hill reported it, and so did The Mirror.",
        "The Pope Francis Center opened in Detroit.",
        "The Trump Tower fire was put out.",
        "A party leader resigned, and the leader of the march left.",
        "The opposition leader spoke to a union leader.",
    ],
)
def test_storms_ships_prizes_firms_clubs_and_places_are_nobody(text: str) -> None:
    assert people(text) == ""


_WORDS = st.sampled_from(
    [
        "DA",
        "da",
        "La",
        "Van",
        "von",
        "II",
        "O'",
        "al-",
        "Mr",
        "President",
        "of",
        "the",
        "State",
        "Democrat",
        "leader",
        "Путин",
        "О",
        "رئيس",
        "سید",
        "بن",
        "普京",
        ",",
        ".",
        "-",
        "(",
        ")",
        "'",
        "Hill",
        "said",
        "and",
    ]
)


@given(st.lists(_WORDS, max_size=12), st.lists(_WORDS, max_size=4), st.sampled_from(["", " "]))
def test_nothing_raises_and_every_mention_holds_its_words(
    words: list[str], heading: list[str], between: str
) -> None:
    text, title = f"{between} ".join(words), " ".join(heading)
    for one in tagger().tag(title or None, text, None).leaders:
        for mention in one.mentions:
            assert {"text": text, "title": title}[mention.field][
                mention.start : mention.end
            ] == mention.text
