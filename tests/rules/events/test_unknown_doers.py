"""Attacks by nobody known: told for whom they hit, and nobody named for the place is accused."""

import pytest

from tests.rules.events.told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Gunmen attacked a police station in Rask, Iran, killing 11.", ["attack done:  > IR"]),
        ("A bomb blast killed 20 people in Pakistan on Friday.", ["attack done:  > PK"]),
        (
            "At least 12 people were killed when a suicide bomber blew himself up in Quetta, Pakistan, on Monday.",
            ["attack done:  > PK"],
        ),
        ("An attack in Kerman, Iran, left 80 dead.", ["attack done:  > IR"]),
        ("The attack in Istanbul, Turkey, which killed 5, was condemned.", []),
        ("The attack in Aleppo, Syria, which killed 5, shocked the city.", ["attack done:  > SY"]),
        (
            "Militants ambushed a convoy near Homs, Syria, wounding nine soldiers.",
            ["attack done:  > SY"],
        ),
        (
            "A drone struck an oil depot in Belgorod, Russia, destroying two tanks.",
            ["attack done:  > RU"],
        ),
        (
            "Unidentified men opened fire on worshippers in Karachi, Pakistan, killing three and injuring 10.",
            ["attack done:  > PK"],
        ),
        (
            "A missile hit an apartment block in Kharkiv, Ukraine, forcing hundreds to flee.",
            ["attack done:  > UA"],
        ),
        ("Rebels stormed a barracks in Daraa, Syria, targeting officers.", ["attack done:  > SY"]),
        (
            "Six policemen were shot dead by gunmen in Zahedan, Iran, on Friday.",
            ["attack done:  > IR"],
        ),
        ("A robbery in Malmo, Sweden, left two dead.", []),
        (
            "A roadside bomb exploded in Peshawar, Pakistan, killing four people.",
            ["attack done:  > PK"],
        ),
        (
            "Attackers fired rockets at a base in Deir Ezzor, Syria, wounding three Americans.",
            ["attack done:  > SY"],
        ),
        ("Hamas claimed responsibility for the bombing in Syria.", ["attack done: Hamas > SY"]),
        (
            "Hamas claimed responsibility for the attack in Eilat, Israel, which killed five.",
            ["attack done: Hamas > IL"],
        ),
        (
            "Nobody has claimed responsibility for the bombing in Peshawar, Pakistan.",
            ["attack done:  > PK"],
        ),
        (
            "Two Russian diplomats were killed in a bombing outside the embassy.",
            ["attack done:  > RU"],
        ),
        (
            "Israel bombed a depot in Damascus, Syria, killing two generals.",
            ["attack done: IL > SY"],
        ),
        (
            "Israeli jets hit a depot near Latakia, Syria, destroying missiles.",
            ["attack done: IL > SY"],
        ),
        ("Explosions rocked Odesa, Ukraine, killing six people.", []),
        (
            "A car bomb went off outside a mosque in Cairo, Egypt, injuring dozens.",
            ["attack done:  > EG"],
        ),
        ("A fire in Jakarta, Indonesia, killed 17 people, destroying a market.", []),
        (
            "A suicide bomber killed 30 worshippers in Shiraz, Iran, police said.",
            ["attack done:  > IR"],
        ),
        (
            "At least 20 people were killed in a bomb attack in Lahore, Pakistan.",
            ["attack done:  > PK"],
        ),
        ("A man stabbed two tourists in Cairo, Egypt, before police shot him.", []),
        ("A shell landed in Rafah, Egypt, wounding a guard.", ["attack done:  > EG"]),
        (
            "Armed men killed nine labourers in Saravan, Iran, according to Pakistan.",
            ["attack done:  > IR", "statement done: PK >"],
        ),
        ("An earthquake struck Herat and Mashhad, Iran, killing 40 and destroying houses.", []),
        (
            "Protesters stormed the embassy of Sweden in Baghdad, setting it on fire.",
            ["attack done:  > SE"],
        ),
        ("Floods hit Sindh, Pakistan, killing 100 and forcing thousands to flee.", []),
        ("A drone struck a depot in Russia.", ["attack done:  > RU"]),
        ("A missile struck a depot in Russia.", ["attack done:  > RU"]),
        ("A drone struck an oil depot in Russia, destroying two tanks.", ["attack done:  > RU"]),
        ("Police killed five militants in Pakistan.", []),
        ("Five militants were killed in Pakistan.", []),
        ("Security forces shot dead two attackers in Sweden.", []),
        ("A gas explosion killed 10 people in China.", []),
        ("An avalanche in Pakistan killed two tourists.", []),
        ("In Rask, Iran, gunmen killed 11 policemen.", ["attack done:  > IR"]),
        ("After talks in Vienna, Iran on Friday condemned Israel.", ["condemn done: IR > IL"]),
        ("In Geneva, Iran, Russia and China condemned Israel.", ["condemn done: IR,RU,CN > IL"]),
        ("Speaking in Karachi, Pakistan, Raisi condemned Israel.", ["condemn done: Raisi > IL"]),
        ("Raisi met Putin in Sochi, Russia, on Friday.", ["meet done: Raisi > Putin"]),
        ("Putin will visit Rask, Iran, in May.", ["visit planned: Putin > IR"]),
        (
            "Iran condemned the attack in Lahore, Pakistan, that killed 5.",
            ["condemn done: IR >", "attack done:  > PK"],
        ),
        ("Gunmen killed a Swedish tourist in Cairo, Egypt.", ["attack done:  > SE"]),
        ("A shooting at a school in Malmo, Sweden, left three dead.", []),
        ("Two Iranians were killed in an Israeli strike in Syria.", ["attack done: IL > SY"]),
        (
            "Israel hit targets in Homs, Syria, killing three Iranians.",
            ["attack done: IL > SY", "attack done: IL > IR"],
        ),
        ("Hamas fired rockets at Sderot, Israel, injuring four.", ["attack done: Hamas > IL"]),
        ("Russian missiles struck Odesa, Ukraine, killing two.", ["attack done: RU > UA"]),
        (
            "Pakistan says it fired at militants in Iran, killing nine.",
            ["statement done: PK >", "attack done: PK > IR"],
        ),
        ("A crash in Lahore, Pakistan, killed 9, injuring 4.", []),
        (
            "Hamas denied responsibility for the blast in Lahore, Pakistan.",
            ["attack denied: Hamas > PK"],
        ),
        ("A bomb killed Raisi.", ["die done: Raisi >"]),
        (
            "Ukraine said a Russian drone hit a school in Kharkiv, Ukraine, killing 4.",
            ["statement done: UA >", "attack done: RU > UA"],
        ),
        ("Armed men kidnapped 20 pupils in Lahore, Pakistan.", ["attack done:  > PK"]),
        (
            "Two soldiers were wounded when rebels attacked their post near Homs, Syria.",
            ["attack done:  > SY"],
        ),
        (
            "The US said a drone strike killed two soldiers in Syria.",
            ["statement done: US >", "attack done:  > SY"],
        ),
        ("Troops killed 20 insurgents in Egypt, destroying a bomb factory.", []),
        (
            "Iran said militants killed three guards near its border with Pakistan.",
            ["statement done: IR >"],
        ),
        ("Gunmen on motorcycles shot dead a judge in Zahedan, Iran.", ["attack done:  > IR"]),
        (
            "Unknown attackers hurled grenades at a church in Latakia, Syria, wounding 14 worshippers.",
            ["attack done:  > SY"],
        ),
        (
            "At least 41 people died when two bombs exploded in Quetta, Pakistan, targeting a bus of pilgrims.",
            ["attack done:  > PK"],
        ),
        (
            "A missile strike on a market in Kostiantynivka, Ukraine, killed 17 people.",
            ["attack done:  > UA"],
        ),
        (
            "An armed group ambushed a bus near Gilgit, Pakistan, killing nine passengers, police said.",
            ["attack done:  > PK"],
        ),
        ("Nine people were wounded in a shooting in Malmo, Sweden.", []),
        (
            "A truck bombing in Azaz, Syria, killed 11, injuring many more, the UN said.",
            ["attack done:  > SY", "statement done: UN >"],
        ),
        (
            "A drone attack on an airbase in Engels, Russia, destroyed two bombers.",
            ["attack done:  > RU"],
        ),
        (
            "Eleven officers were killed in the overnight attack in Rask, Iran.",
            ["attack done:  > IR"],
        ),
        ("A Pakistani soldier was killed by militants in Bannu, Pakistan.", ["attack done:  > PK"]),
        ("A wildfire swept through Latakia, Syria, destroying 200 homes and injuring six.", []),
        ("An earthquake hit Kerman, Iran, on Monday, killing 14 and injuring 70.", []),
        ("A bus carrying pilgrims overturned in Yazd, Iran, killing 28 Pakistanis.", []),
        ("Police in Stockholm, Sweden, shot a man, wounding him.", []),
        ("Robbers raided a jeweller in Malmo, Sweden, injuring a clerk.", []),
        (
            "Hamas claimed responsibility for the car bombing in Homs, Syria, that killed eight.",
            ["attack done: Hamas > SY"],
        ),
        (
            "Putin condemned the attack in Kerman, Iran, which killed 84.",
            ["condemn done: Putin >", "attack done:  > IR"],
        ),
        (
            "A rocket fired from Daraa, Syria, hit northern Israel, wounding two.",
            ["attack done:  > IL"],
        ),
        (
            "Rebels killed 20 villagers in an ambush in Egypt, officials said.",
            ["attack done:  > EG"],
        ),
        (
            "In a separate attack in Quetta, Pakistan, gunmen killed a policeman.",
            ["attack done:  > PK"],
        ),
        (
            "Iranian officials said the attackers came from Pakistan, killing 11 in Rask, Iran.",
            ["attack done:  > IR"],
        ),
        (
            "Two gunmen and 11 policemen died in the attack in Rask, Iran, state TV said, blaming Israel.",
            ["attack done:  > IR"],
        ),
        ("Iran struck a deal with China.", ["sign done: IR > CN"]),
        ("Israeli jets struck a depot in Syria.", ["attack done: IL > SY"]),
        ("A shark attack in Egypt killed a Russian.", []),
        (
            "Israel said it struck Gaza, killing four.",
            ["statement done: IL >", "attack done: IL > PS"],
        ),
        (
            "Israel, which has said little, hit Gaza on Sunday, killing four.",
            ["statement done: IL >", "attack done: IL > PS"],
        ),
        ("Israeli troops shot a man in Jenin, Palestine, killing him.", ["attack done: IL > PS"]),
        (
            "Israel hit Gaza in response to an attack by Hamas, killing ten.",
            ["attack done: IL > PS", "attack done: Hamas >"],
        ),
        (
            "Gunmen shelled Homs, Syria, in response to a raid by Israel, killing ten.",
            ["attack done:  > SY", "attack done: IL >"],
        ),
    ],
)
def test_nobody_is_accused_for_the_place(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected
