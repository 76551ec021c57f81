"""People whom nobody listed: by a title, an apposition, the form of the name, or what they do."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.rules.article import Leader
from jobs.rules.slugs import own_id
from jobs.rules.tags import Tagger
from tests.rules.small import GAZETTEER

TAGGER = Tagger(GAZETTEER)


def people(text: str, title: str | None = None) -> tuple[Leader, ...]:
    return TAGGER.tag(title, text, date(2022, 10, 1)).leaders


def told(text: str, title: str | None = None) -> str:
    """Everybody with the words that name him, a stranger with what the text says of him."""
    return "; ".join(map(_told, people(text, title)))


def strangers(text: str, title: str | None = None) -> str:
    """Those of them who are not listed."""
    return "; ".join(_told(tag) for tag in people(text, title) if not tag.listed)


def _told(tag: Leader) -> str:
    about = ", ".join(filter(None, (tag.office, tag.country))) if not tag.listed else ""
    words = ", ".join(mention.text for mention in tag.mentions)
    return f"{tag.name} ({about}): {words}" if about else f"{tag.name}: {words}"


@pytest.mark.parametrize(
    "text, named",
    [
        ("Provincial governor Ahmad Rahmani met residents. Rahmani said aid was coming.",
         "Ahmad Rahmani (Provincial governor): Ahmad Rahmani, Rahmani"),
        ("Defence Minister Karim Hosseini met Gen. Faiz Karimi in Doha.",
         "Karim Hosseini (Defence Minister): Karim Hosseini; Faiz Karimi (Gen.): Faiz Karimi"),
        ("Iranian negotiator Reza Najafi said Mr Smith was late.",
         "Reza Najafi (negotiator, IR): Reza Najafi; Smith: Smith"),
        ("PTI leader Fawad Chaudhry told reporters on Monday.",
         "Fawad Chaudhry (PTI leader): Fawad Chaudhry"),
        ("Balochistan Chief Minister Sarfraz Bugti visited the hospital.",
         "Sarfraz Bugti (Balochistan Chief Minister): Sarfraz Bugti"),
        ("National Security Adviser Nasir Janjua held talks.",
         "Nasir Janjua (National Security Adviser): Nasir Janjua"),
        ("Senator Mushahid Hussain Syed spoke in the house.",
         "Mushahid Hussain Syed (Senator): Mushahid Hussain Syed"),
        ("Prosecutor Patricia Benavides Vargas left. Benavides denied it.",
         "Patricia Benavides Vargas (Prosecutor): Patricia Benavides Vargas, Benavides"),
        ("Harold Wilton, William A. Wheeler and John J. Ray III testified.",
         ("Harold Wilton: Harold Wilton; William A. Wheeler: William A. Wheeler; "
         "John J. Ray III: John J. Ray III")),
        ("Lawmaker Ahmad Tibi left the chamber.", "Ahmad Tibi (Lawmaker): Ahmad Tibi"),
        ("New Mexico governor Jane Lujan met New England coach Bill Belichick.",
         ("Jane Lujan (New Mexico governor): Jane Lujan; "
         "Bill Belichick (New England coach): Bill Belichick")),
        ("New mayor Jane Lujan met new York mayor Bill Belichick.",
         "Jane Lujan (mayor): Jane Lujan; Bill Belichick (York mayor): Bill Belichick"),
        ("West Virginia governor Jim Justice met Justice Clarence Thomas.",
         ("Jim Justice (West Virginia governor): Jim Justice; "
         "Clarence Thomas (Justice): Clarence Thomas")),
        ("Former ambassador Husain Haqqani and ex-senator Bob Corker wrote a letter.",
         "Husain Haqqani: Husain Haqqani; Bob Corker: Bob Corker"),
        ("The late president Ali Akbar Rafsanjani was remembered.",
         "Ali Akbar Rafsanjani: Ali Akbar Rafsanjani"),
        ("Retired general Mark Milley wrote a book.", "Mark Milley (Retired general): Mark Milley"),
        ("Colonel General Sergei Rudskoy of the General Staff briefed the press.",
         "Sergei Rudskoy (Colonel General): Sergei Rudskoy"),
        ("Lt. Gen. Yvon Durand and Maj. Gen. Hossein Baqeri met.",
         "Yvon Durand (Lt. Gen.): Yvon Durand; Hossein Baqeri (Maj. Gen.): Hossein Baqeri"),
        ("Foreign Office spokesperson Mumtaz Zahra Baloch said so.",
         "Mumtaz Zahra Baloch (Foreign Office spokesperson): Mumtaz Zahra Baloch"),
        ("Foreign Ministry Spokesman Nasser Amiri spoke to Finance Ministry official Laila Haddad.",
         "Nasser Amiri (Foreign Ministry Spokesman): Nasser Amiri; Laila Haddad (Finance Ministry official): Laila Haddad"),
        ("Chief Justice Qazi Faez Isa heard the case. Justice Isa said no.",
         "Qazi Faez Isa (Chief Justice): Qazi Faez Isa, Isa"),
        ("Chief Justice of Pakistan Qazi Faez Isa heard the case.",
         "Qazi Faez Isa (Chief Justice of Pakistan, PK): Qazi Faez Isa"),
        ("Sir David Attenborough and Dame Judi Dench came.",
         "David Attenborough: David Attenborough; Judi Dench: Judi Dench"),
        ("Dr. Sara Naseri and Prof. Hans Albrecht agreed. Naseri left.",
         "Sara Naseri: Sara Naseri, Naseri; Hans Albrecht: Hans Albrecht"),
        ("Hojatoleslam Mohseni Ejei and Maulana Tariq Jamil prayed.",
         "Mohseni Ejei: Mohseni Ejei; Tariq Jamil: Tariq Jamil"),
        ("Coach Pep Guardiola smiled; striker Erling Haaland did not.",
         "Pep Guardiola (Coach): Pep Guardiola; Erling Haaland (striker): Erling Haaland"),
        ("His brother Karim Rahmani and her daughter Zahra were hurt.",
         "Karim Rahmani: Karim Rahmani; Zahra: Zahra"),
        ("Analyst Rahmani disagreed. Rahmani sighed.", "Rahmani (Analyst): Rahmani, Rahmani"),
        ("Judge Isa adjourned.", "Isa (Judge): Isa"),
        ("Captain Babar Azam won the toss.", "Babar Azam (Captain): Babar Azam"),
        ("Iran's chief negotiator Ali Karimi flew home.",
         "Ali Karimi (chief negotiator, IR): Ali Karimi"),
        ("Turkish army commander Yasar Guler spoke.", "Yasar Guler (army commander, TR): Yasar Guler"),
        ("US envoy Zalmay Rahimi and Chinese diplomat Zhai Jun met.",
         "Zalmay Rahimi (envoy, US): Zalmay Rahimi; Zhai Jun (diplomat, CN): Zhai Jun"),
        ("The company's chief executive, Satya Nadella, agreed.",
         "Satya Nadella (chief executive): Satya Nadella"),
        ("A Manchester City striker, Erling Haaland, scored.",
         "Erling Haaland (Manchester City striker): Erling Haaland"),
        ("Deputy foreign minister Kaveh Moradi arrived.",
         "Kaveh Moradi (Deputy foreign minister): Kaveh Moradi"),
        ("Acting interior minister Omar Farooqi resigned.",
         "Omar Farooqi (Acting interior minister): Omar Farooqi"),
        ("Opposition leader Yair Golan and co-founder Nir Barak quit.",
         "Yair Golan (Opposition leader): Yair Golan; Nir Barak (co-founder): Nir Barak"),
        ("Human rights lawyer Nasrin Karimi was freed.",
         "Nasrin Karimi (Human rights lawyer): Nasrin Karimi"),
        ("Presidents Karim Aziz and Omar Bello signed.",
         "Karim Aziz: Karim Aziz; Omar Bello: Omar Bello"),
        ("Alleged gunman Tyrone Baker was shot.", "Tyrone Baker (Alleged gunman): Tyrone Baker"),
        ("Premier Ulrik Jensen leads the poll.", "Ulrik Jensen (Premier): Ulrik Jensen"),
        ("Meteorologist Jana Horakova expects rain.", "Jana Horakova (Meteorologist): Jana Horakova"),
        ("Ex-premier Ulla Berg retired.", "Ulla Berg: Ulla Berg"),
        ("Vice President Mehmet Oktay came.", "Mehmet Oktay (Vice President): Mehmet Oktay"),
        ("President Mahmoud Somebody spoke. The president left.",
         "Mahmoud Somebody (President): Mahmoud Somebody, president"),
        ("President-elect Karim Aziz smiled.", "Karim Aziz: Karim Aziz"),
    ],
)  # fmt: skip
def test_it_knows_a_person_by_the_title_before_the_name(text: str, named: str) -> None:
    assert strangers(text) == named


@pytest.mark.parametrize(
    "text, named",
    [
        ("Jafar Mandokhail, the governor of Balochistan, opened the fair. Mandokhail said so.",
         "Jafar Mandokhail (governor of Balochistan): Jafar Mandokhail, Mandokhail"),
        ("Zabihullah Ghazi, a spokesman for the Taliban, said nobody was hurt.",
         "Zabihullah Ghazi (spokesman for the Taliban): Zabihullah Ghazi"),
        ("Peter Novak, 54, who heads the company, resigned.", "Peter Novak: Peter Novak"),
        ("Hamid Mir, a journalist, spoke.", "Hamid Mir (journalist): Hamid Mir"),
        ("Sigbert Tolvanen, head of the Finnish delegation, declined.",
         "Sigbert Tolvanen (head of the Finnish delegation): Sigbert Tolvanen"),
        ("Nolwenn Kerguelen, the mayor of Brest, and others came.",
         "Nolwenn Kerguelen (mayor of Brest): Nolwenn Kerguelen"),
        ("Abbas Ali, a shopkeeper, said the street was closed.", "Abbas Ali (shopkeeper): Abbas Ali"),
        ("Zdenka Horvatova, whose son was killed, wept.", "Zdenka Horvatova: Zdenka Horvatova"),
        ("Kwabena Otumfuo (62) was found dead.", "Kwabena Otumfuo: Kwabena Otumfuo"),
        ("Oksana Bilyk, Iran's former envoy to Turkey, was there.", "Oksana Bilyk: Oksana Bilyk"),
        ("Maksud Orazov, a lawmaker from Ashgabat, voted no.",
         "Maksud Orazov (lawmaker from Ashgabat): Maksud Orazov"),
        ("Ludo Verhelst, director of the institute, agreed.",
         "Ludo Verhelst (director of the institute): Ludo Verhelst"),
        ("Kaveh Raisi, a baker from Kerman, gave his first bread to the orphanage.",
         "Kaveh Raisi (baker from Kerman): Kaveh Raisi"),
        ("Aygul Rustamova, minister of health, came.",
         "Aygul Rustamova (minister of health): Aygul Rustamova"),
        ("Tembo Kalusha, chairman of the parliament's foreign affairs committee, said no.",
         "Tembo Kalusha (chairman of the parliament's foreign affairs committee): Tembo Kalusha"),
        ("Rosa Lindqvist, Sweden's ambassador to Iran, was summoned.",
         "Rosa Lindqvist (Sweden's ambassador to Iran): Rosa Lindqvist"),
        ("Halvard Sunde, who was not there, sent a note.", "Halvard Sunde: Halvard Sunde"),
        ("Babak Zanjani, President Raisi and others met.", "Babak Zanjani: Babak Zanjani"),
    ],
)  # fmt: skip
def test_it_knows_a_person_by_what_stands_behind_the_name(text: str, named: str) -> None:
    assert strangers(text) == named


@pytest.mark.parametrize(
    "text, named",
    [
        ("John F. Smith of the navy met Conan O'Neill.", "John F. Smith: John F. Smith"),
        ("Ursula von der Leyen and Khalid bin Faisal met.",
         "Ursula von der Leyen: Ursula von der Leyen; Khalid bin Faisal: Khalid bin Faisal"),
        ("Emma Little-Pengelly and Jean-Yves Le Drian spoke.",
         "Emma Little-Pengelly: Emma Little-Pengelly; Jean-Yves Le Drian: Jean-Yves Le Drian"),
        ("Osama bin Laden was killed.", "Osama bin Laden: Osama bin Laden"),
        ("Kim Yo Jong and Kim Tae-hyo met Wang Chuanfu and Li Qiang.",
         "Kim Yo Jong: Kim Yo Jong; Kim Tae-hyo: Kim Tae-hyo; Wang Chuanfu: Wang Chuanfu; Li Qiang: Li Qiang"),
        ("Nguyen Phu Trong greeted Park Geun-hye.",
         "Nguyen Phu Trong: Nguyen Phu Trong; Park Geun-hye: Park Geun-hye"),
        ("Israel Katz met Jordan Peterson and Chad Wolf in Georgia.",
         "Israel Katz: Israel Katz; Jordan Peterson: Jordan Peterson; Chad Wolf: Chad Wolf"),
        ("Harry West and Kate Hill lost their seats.", "Harry West: Harry West; Kate Hill: Kate Hill"),
        ("Bill Clinton and Mark Rutte agreed.", "Bill Clinton: Bill Clinton; Mark Rutte: Mark Rutte"),
        ("Salman Al Thani and Faisal al-Miqdad spoke. Al Thani left, al-Miqdad stayed.",
         "Salman Al Thani: Salman Al Thani, Al Thani; Faisal al-Miqdad: Faisal al-Miqdad, al-Miqdad"),
        ("Zoltan Kovacs won. Kovacs smiled.", "Zoltan Kovacs: Zoltan Kovacs, Kovacs"),
        ("Mahsa Amini died. Her father, Amjad Amini, said so.",
         "Mahsa Amini: Mahsa Amini; Amjad Amini: Amjad Amini"),
        ("Scott Draper ( Australia ) beat Galo Blanco ( Spain ) 6-4.", "Scott Draper: Scott Draper"),
        ("Dimitri Shevardnadze and Giorgi Margvelashvili ran.",
         "Dimitri Shevardnadze: Dimitri Shevardnadze; Giorgi Margvelashvili: Giorgi Margvelashvili"),
        ("Abu Bakr Siddique spoke.", "Abu Bakr Siddique: Abu Bakr Siddique"),
        ("Jose Luis Rodriguez Zapatero wrote.",
         "Jose Luis Rodriguez Zapatero: Jose Luis Rodriguez Zapatero"),
        ("Writing by Parisa Hafezi; Editing by Michael Georgy",
         "Parisa Hafezi: Parisa Hafezi; Michael Georgy: Michael Georgy"),
        ("The case of Julian Assange is known. Assange waits.",
         "Julian Assange: Julian Assange, Assange"),
        ("Donald Trump Jr. spoke. Trump left.", "Donald Trump Jr: Donald Trump Jr, Trump"),
        ("Ahmad Reza Rahmani came. Ahmad Rahmani spoke. Rahmani left.",
         "Ahmad Reza Rahmani: Ahmad Reza Rahmani, Ahmad Rahmani, Rahmani"),
        ("Stephen King and Michael White write.",
         "Stephen King: Stephen King; Michael White: Michael White"),
        ("Syed Ali Shah Geelani was buried.", "Syed Ali Shah Geelani: Syed Ali Shah Geelani"),
        ("Vladimir Zelenko and Ruslan Hryhorenko met.",
         "Vladimir Zelenko: Vladimir Zelenko; Ruslan Hryhorenko: Ruslan Hryhorenko"),
        ("Adnan Yıldız and Şule Çelik met Óscar Núñez.",
         "Adnan Yıldız: Adnan Yıldız; Şule Çelik: Şule Çelik; Óscar Núñez: Óscar Núñez"),
    ],
)  # fmt: skip
def test_it_knows_a_person_by_the_form_of_the_name(text: str, named: str) -> None:
    assert strangers(text) == named


@pytest.mark.parametrize(
    "text, named",
    [
        ('"We are ready," said Zoltan Kovari.', "Zoltan Kovari: Zoltan Kovari"),
        ("Bjarte Solheim told reporters he was late.", "Bjarte Solheim: Bjarte Solheim"),
        ("Kardash was re-elected in 1949. Simard resigned.", "Kardash: Kardash; Simard: Simard"),
        ('"Never," said Whitfield. Whitfield left.', "Whitfield: Whitfield, Whitfield"),
        ("Tolvanen was born in Turku and graduated in law.", "Tolvanen: Tolvanen"),
        ("The party, led by Hendron, won.", "Hendron: Hendron"),
        ("Merikanto Salonen added that it would rain.", "Merikanto Salonen: Merikanto Salonen"),
        ("Zoltan Kovacs and Oyelaran Adisa met Quelira Mbekwa.",
         "Zoltan Kovacs: Zoltan Kovacs; Oyelaran Adisa: Oyelaran Adisa"),
        ("Oyelaran Adisa and Ebrahim Raisi met.", "Oyelaran Adisa: Oyelaran Adisa"),
        ("Wanjiru Mbekeni was jailed for a year; Thandolwethu Mokoena was killed.",
         "Wanjiru Mbekeni: Wanjiru Mbekeni; Thandolwethu Mokoena: Thandolwethu Mokoena"),
        ('"Putin is responsible," he said of Kardashov\'s death.', "Kardashov: Kardashov"),
        ("Faulkner's followers left.", "Faulkner: Faulkner"),
        ("They met Jones in the hall. Jones smiled.", "Jones: Jones, Jones"),
        ("Della Vedova left; Di Pietro stayed.", "Della Vedova: Della Vedova; Di Pietro: Di Pietro"),
    ],
)  # fmt: skip
def test_it_knows_a_person_by_what_only_people_do(text: str, named: str) -> None:
    assert strangers(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "Al Aqsa Mosque was stormed. The West Bank and the Khyber Pass are closed.",
        "New York, New Delhi, Saint Petersburg, Los Angeles, San Diego, Santa Cruz and Rio de Janeiro.",
        "The Prime Minister's Office said so. Prime Minister's Office announced it.",
        "Human Rights Watch said on Monday that the Security Council agreed.",
        "Sharm el-Sheikh and Khan Younis were hit. Tel Aviv denied it.",
        "The Victoria Falls bridge and Ben Gurion Airport were closed.",
        "Sky News reported. The Daily Telegraph wrote.",
        "The Khalid ibn al-Walid Brigade fought near Martyr Soleimani Street.",
        "Operation Iron Swords, Hurricane Maria, Cyclone Mocha, Mount Everest and Lake Victoria.",
        "The Ahmad Shah Massoud Foundation and the Bill Gates Institute gave money.",
        "Johns Hopkins University and Charlotte Street.",
        "The Democratic Party of the Left and the Muslim League lost.",
        "On Friday the Supreme Court and the State Department agreed.",
        "The General Assembly and the Attorney General's Office met.",
        "Shares in Halden Marine fell.",
        "The Jammu and Kashmir dispute. The Middle East. Black Sea grain.",
        "The Paris Agreement and the Geneva Convention.",
        "Yesterday Tehran and Islamabad agreed. Meanwhile Moscow did not.",
        "Mand-Pishin Border Sustenance Marketplace and Gabd-Polan Electricity Transmission Line.",
        "King Fahd Road, Prince Sultan Air Base and Imam Khomeini Airport.",
        "Air Force One landed. The White House and Downing Street were silent.",
        "Chief Executive Officer and Prime Minister are titles.",
        "Great Britain and South Africa played in the Champions League.",
        "BREAKING NEWS: ISLAMABAD POLICE ARREST TEN",
        "In January, Eid al-Fitr and Christmas Day were quiet.",
        "Nobel Peace Prize. World Cup. Davis Cup. Formula One.",
        "The USS Gerald Ford and the Francis Scott Key Bridge.",
        "Turnout was low. The Cabinet resigned. Google was sued.",
        "Imam Ali mosque and Abbas Street were closed; the Ali Al Salem air base too.",
        "Kabul Airport, Bagram Air Base and Wazir Akbar Khan district.",
        "The president of the club and the minister left.",
        "He said. She told reporters. They added that it rained.",
        "Social Democrats, Christian Democrats and the Greens won.",
        "Tehran Times, Al Jazeera and Voice of America.",
        "Labour MP and Tory peer.",
        "The Charlotte Hornets beat the Dallas Mavericks.",
        "Northern Ireland, East Jerusalem and South Waziristan.",
        "The Andrew Mellon trust gave money.",
        "Saudi Arabia, Sri Lanka and Burkina Faso.",
        "Street protests. Mosque attack. Party congress.",
        "Ebrahim Raisi and Downing Street were silent.",
        "Kherson was freed and Vovchansk was sacked.",
        "Near Lewis , in Mitchell and at Jackson the Thompson river rose.",
        "Forza Italia, Sinn Fein, Fianna Fail, Lega Nord and Bloc Quebecois.",
        "Jamaat-e-Islami, Aam Aadmi Party and Shiv Sena.",
    ],
)  # fmt: skip
def test_it_takes_no_place_and_no_organization_for_a_person(text: str) -> None:
    assert strangers(text) == ""


@pytest.mark.parametrize(
    "text, named",
    [
        ("Ebrahim Raisi met Hadi Raisi. Raisi left.",
         "Ebrahim Raisi: Ebrahim Raisi; Hadi Raisi: Hadi Raisi, Raisi"),
        ("Hadi Raisi met Ebrahim Raisi. Raisi left.",
         "Hadi Raisi: Hadi Raisi; Ebrahim Raisi: Ebrahim Raisi, Raisi"),
        ("Hadi Raisi spoke. President Raisi left.", "Hadi Raisi: Hadi Raisi; Ebrahim Raisi: Raisi"),
        ("Hadi Raisi, a lawyer, met the press. Raisi said so.",
         "Hadi Raisi (lawyer): Hadi Raisi, Raisi"),
        ("Maryam Sharif spoke. Sharif left.", "Maryam Sharif: Maryam Sharif, Sharif"),
        ("Hamza Sharif met Nawaz Sharif. Sharif left.",
         "Hamza Sharif: Hamza Sharif; Nawaz Sharif: Nawaz Sharif, Sharif"),
        ("Ebrahim Hosseini Raisi spoke. Raisi left.", "Ebrahim Raisi: Ebrahim Hosseini Raisi, Raisi"),
    ],
)  # fmt: skip
def test_a_surname_is_that_of_whoever_was_named_last(text: str, named: str) -> None:
    assert told(text) == named


@pytest.mark.parametrize(
    "text, named",
    [
        ("استاندار احمد رحمانی گفت که کار تمام شد.", "احمد رحمانی (استاندار): احمد رحمانی"),
        ("قال الوزير أحمد الرفاعي إن الحكومة ستعمل. وأضاف الرفاعي",
         "أحمد الرفاعي (الوزير): أحمد الرفاعي, الرفاعي"),
        ("گورنر سندھ کامران ٹیسوری نے کہا۔", "کامران ٹیسوری (گورنر سندھ): کامران ٹیسوری"),
        ("المتحدث باسم الوزارة محمد بن عبد الله قال",
         "محمد بن عبد الله (المتحدث باسم الوزارة): محمد بن عبد الله"),
        ("محمد کرمی استاندار سیستان گفت. کرمی رفت.", "محمد کرمی: محمد کرمی, کرمی"),
        ("محمد رفت. حسن علی را دید.", "حسن علی: حسن علی"),
        ("طردت السعودية السفير على خلفية ذلك", ""),
        ("وزیر در تهران گفت. رئیس و معاون رفتند.", ""),
        ("قائد الجيش محمد غازي الجلالي وصل", "محمد غازي الجلالي (قائد الجيش): محمد غازي الجلالي"),
        ("مولوی عبد الکبیر رفت.", "عبد الکبیر (مولوی): عبد الکبیر"),
        ("بنی گانتس گفت. جورج قرداحي قال.", "بنی گانتس: بنی گانتس; جورج قرداحي: جورج قرداحي"),
        ("وقال جورج قرداحي إن ذلك خطأ.", "جورج قرداحي: جورج قرداحي"),
        ("کامران یوسف نے کہا۔", "کامران یوسف: کامران یوسف"),
    ],
)  # fmt: skip
def test_it_knows_a_titled_name_in_arabic_script(text: str, named: str) -> None:
    assert strangers(text) == named


@pytest.mark.parametrize(
    "text, named",
    [
        ("Le ministre Jean Dupont a dit que M. Duval viendra. Duval est parti.",
         "Jean Dupont (ministre): Jean Dupont; Duval: Duval, Duval"),
        ("El presidente Juan Gómez dijo que no.", "Juan Gómez (presidente): Juan Gómez"),
        ("Der Minister Hans Müller sagte nein.", "Hans Müller (Minister): Hans Müller"),
        ("Министр обороны Иван Петренко сказал. Петренко уехал.",
         "Иван Петренко: Иван Петренко, Петренко"),
        ("Bakan Mehmet Şimşek konuştu.", "Mehmet Şimşek (Bakan): Mehmet Şimşek"),
    ],
)  # fmt: skip
def test_it_knows_titles_of_other_languages(text: str, named: str) -> None:
    assert strangers(text) == named


@pytest.mark.parametrize(
    "title, text, named",
    [
        ("Rahmani opens hospital", "Governor Ahmad Rahmani came.", "Ahmad Rahmani (Governor): Rahmani, Ahmad Rahmani"),
        ("Rahmani Opens Hospital In Zahedan", "Governor Ahmad Rahmani came.", "Ahmad Rahmani (Governor): Rahmani, Ahmad Rahmani"),
        ("Hospital Opens In Zahedan City", "Nobody came.", ""),
        ("Governor Ahmad Rahmani: aid is coming", "He came.", "Ahmad Rahmani (Governor): Ahmad Rahmani"),
        ("Aid Is Coming, Says Ahmad Rahmani", "He came.", "Ahmad Rahmani: Ahmad Rahmani"),
        ("John Smith Visits Tehran Today", "John Smith came.", "John Smith: John Smith, John Smith"),
        ("The Big Sleep Of Victoria Falls", "It rained.", ""),
    ],
)  # fmt: skip
def test_a_headline_is_read_with_the_text(title: str, text: str, named: str) -> None:
    assert strangers(text, title) == named


def test_a_stranger_has_an_id_made_of_the_fullest_name() -> None:
    (tag,) = people("Ahmad Rahmani came. Ahmad Reza Rahmani spoke.")
    assert (tag.id, tag.name, tag.listed) == (
        own_id("Ahmad Reza Rahmani"),
        "Ahmad Reza Rahmani",
        False,
    )


@pytest.mark.parametrize("spelt", ["Şükrü Rahmani", "SUKRU Rahmani", "Sükrü  Rahmani"])
def test_an_id_is_the_same_for_every_way_of_writing_the_name(spelt: str) -> None:
    assert own_id(spelt) == own_id("Sukru Rahmani")


@given(st.text(alphabet="Ahmad Rahmani.,'-\n said President Gen. von al-", max_size=120))
def test_a_full_name_is_found_whatever_stands_around(around: str) -> None:
    text = f"{around}\nGovernor Zoltan Kovari left the house.\n{around}"
    assert "Zoltan Kovari" in [m.text for tag in people(text) for m in tag.mentions]


@given(st.text(alphabet=st.sampled_from("AaBb .,'’-\nالو"), max_size=80))
def test_every_mention_holds_its_words(text: str) -> None:
    for tag in people(text):
        for mention in tag.mentions:
            assert text[mention.start : mention.end] == mention.text
