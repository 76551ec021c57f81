"""Countries in sentences as the news writes them, with the seeds' gazetteer: what is one, and what
only looks like one."""

from pathlib import Path

import pytest

from jobs.gazetteer import load_gazetteer
from jobs.rules.countries import countries
from jobs.rules.names.finding import Finder
from jobs.rules.names.pages import page
from jobs.rules.names.senses import senses
from jobs.rules.texts.laid import Laid

KNOWN = load_gazetteer(Path(__file__).parents[2] / "seeds")
FINDER = Finder(senses(KNOWN))


def told(text: str) -> str:
    laid = Laid(text)
    names, titles = FINDER.find(laid)
    found = countries([page("text", laid, names, titles, KNOWN)], KNOWN)
    return "; ".join(
        f"{tag.id}: {', '.join(mention.text for mention in tag.mentions)}" for tag in found
    )


@pytest.mark.parametrize(
    "text, expected",
    [
        # the American state, or the country
        ("Georgia Gov. Brian Kemp signed it in Atlanta; Georgia is a swing state.", ""),
        ("A carmaker near Savannah, Georgia, will hire. Georgia pays for it.", ""),
        ("Georgia and Pennsylvania count again.", ""),
        ("Protesters filled Tbilisi as Georgia voted.", "GE: Tbilisi, Georgia"),
        ("Georgia asked for help.", "GE: Georgia"),
        ("Washington state burns. Washington answered Moscow.", "US: Washington; RU: Moscow"),
        ("New Mexico, New Jersey and Jersey City. A jersey.", ""),
        ("Mexico City's mayor spoke.", "MX: Mexico City"),
        ("They met in Lebanon, Pennsylvania, in Athens, Ga., and in London, Ontario.", ""),
        # persons
        ("Michael Jordan played. Later Jordan retired.", ""),
        ("Rep. Jim Jordan asked; Jordan insisted.", ""),
        ("Jordan Clarke scored twice for Rovers.", ""),
        ("Jordan's king flew from Amman.", "JO: Jordan, Amman"),
        ("Chad Wolf resigned. Chad's army spoke.", "TD: Chad"),
        ("Mark Cuban, Dawn French, Steve Israel and Jack London met.", ""),
        ("Cuba Gooding Jr. and Paris Hilton sat with Denzel Washington and Kenya Barris.", ""),
        ("India Arie sang; Irving Berlin wrote.", ""),
        # things and words
        ("We ate turkey. Roast Turkey is good. Turkey voted.", "TR: Turkey"),
        ("Guinea pigs like Brazil nuts, Swiss cheese and French fries.", ""),
        ("A Panama hat, a German shepherd, a Turkish bath and fine china.", ""),
        ("The French Open and the US Open, the Australian Open.", ""),
        # waters and lands
        ("The Persian Gulf, the Gulf of Oman, the Indian Ocean, the South China Sea.", ""),
        ("The Gulf of Guinea, the Jordan River, the Niger Delta, Lake Chad.", ""),
        ("Sistan-Baluchestan and Balochistan.", ""),
        ("American Samoa and Samoa", "AS: American Samoa; WS: Samoa"),
        ("Dominica and the Dominican Republic", "DM: Dominica; DO: Dominican Republic"),
        ("Niger and Nigeria, Nigeriens and Nigerians",
         "NE: Niger, Nigeriens; NG: Nigeria, Nigerians"),
        ("Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea",
         "GN: Guinea; GW: Guinea-Bissau; GQ: Equatorial Guinea; PG: Papua New Guinea"),
        # one name, two countries
        ("Thousands of Congolese fled eastern Congo.", "CD: Congolese, Congo"),
        ("The Republic of the Congo votes. Congolese parties agreed.",
         "CG: Republic of the Congo, Congolese"),
        ("South Korea and North Korea talk about the Korean Peninsula.",
         "KR: South Korea; KP: North Korea"),
        ("Korea's exports rose, Seoul said.", "KR: Korea, Seoul"),
        ("New Zealand spoke in Wellington. Wellington boots.",
         "NZ: New Zealand, Wellington"),
        ("Male victims and Victoria's secret", ""),
        # papers and clubs
        ("The Washington Post, the Oman Observer, the Kuwait Times, the Jordan Times.", ""),
        ("Islamabad United won; Islamabad condemned it.", "PK: Islamabad"),
        # names by which a government goes
        ("The Kremlin, the White House and Downing Street",
         "RU: Kremlin; US: White House; GB: Downing Street"),
        ("The Élysée answered Beijing.", "FR: Élysée; CN: Beijing"),
        ("The Tel Aviv regime, the Zionist entity and the occupying entity",
         "IL: Tel Aviv regime, Zionist entity, occupying entity"),
        ("England, Scotland, Wales and Northern Ireland",
         "GB: England, Scotland, Wales, Northern Ireland"),
        ("Holland, Burma and Persia", "NL: Holland; MM: Burma; IR: Persia"),
        ("The Soviet Union and Yugoslavia", "SU: Soviet Union; YU: Yugoslavia"),
        ("Hong Kong and Greenland", "HK: Hong Kong; GL: Greenland"),
        # other languages
        ("les autorités iraniennes, l'armée nigérienne, les Saoudiens",
         "IR: iraniennes; NE: nigérienne; SA: Saoudiens"),
        ("el canciller iraní, las tropas israelíes, los rusos",
         "IR: iraní; IL: israelíes; RU: rusos"),
        ("der iranische Minister, die Türkei, Österreich, die Palästinenser",
         "IR: iranische; TR: Türkei; AT: Österreich; PS: Palästinenser"),
        ("с турецкими коллегами, в Саудовской Аравии, сирийцев",
         "TR: турецкими; SA: Саудовской Аравии; SY: сирийцев"),
        ("Çin'in tepkisi, ABD'nin, Filistinliler", "CN: Çin; US: ABD; PS: Filistinliler"),
        ("伊朗、沙特、美方、朝鲜", "IR: 伊朗; SA: 沙特; US: 美方; KP: 朝鲜"),
        ("السعودية والإمارات والمصريين", "SA: السعودية; AE: الإمارات; EG: المصريين"),
        ("همتای روسی، آلمانی‌ها، رژیم صهیونیستی",
         "RU: روسی; DE: آلمانی‌ها; IL: رژیم صهیونیستی"),
        ("ایرانی صدر، بھارتی فوج، امریکی", "IR: ایرانی; IN: بھارتی; US: امریکی"),
    ],
)  # fmt: skip
def test_it_tells_countries_from_their_namesakes(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Jordan will send aid to Gaza, it said. Michael Jordan donated a million dollars.",
         "JO: Jordan; PS: Gaza"),
        ("Michael Jordan donated a million dollars. Jordan's King Abdullah II thanked him.", "JO: Jordan"),
        ("Michael Jordan played on. Jordan scored 30 points for the Bulls.", ""),
        ("Michael Jordan spoke in Chicago. Jordan said he was happy.", ""),
        ("Jim Jordan lost the vote. Jordan, a Republican, said he would run again.", ""),
        ("King Abdullah II of Jordan met Jim Jordan in Washington. Jordan asked Jordan's king about Gaza.",
         "JO: Jordan, Jordan; US: Washington; PS: Gaza"),
        ("Michael Jordan visited Amman. Jordan welcomed him.", "JO: Amman, Jordan"),
        ("Refugees fled to Jordan, where Michael Jordan opened a school.", "JO: Jordan"),
        ("Chad Smith played in Paris. Chad's army fought rebels near the border with Sudan.",
         "FR: Paris; TD: Chad; SD: Sudan"),
        ("Soldiers from Chad and Niger crossed the border. Chad Wolf resigned.", "TD: Chad; NE: Niger"),
        ("Israel Adesanya won in Sydney.", ""),
        ("Paris Hilton flew to Paris.", "FR: Paris"),
        ("Paris Hilton testified. Paris and Berlin condemned the attack.", "FR: Paris; DE: Berlin"),
        ("Tom Holland starred in the film. Holland said he enjoyed it.", ""),
        ("Dominic Holland wrote it. Tens of thousands marched in Holland and Belgium.",
         "NL: Holland; BE: Belgium"),
        ("Kathy Ireland spoke. Ireland and Spain recognised Palestine.",
         "IE: Ireland; ES: Spain; PS: Palestine"),
        ("John Ireland directed. Ireland died in 1992.", ""),
        ("Jack London wrote it. London and Paris agreed to send troops.", "GB: London; FR: Paris"),
        ("Jordan Peterson flew to Jordan.", "JO: Jordan"),
        ("DeAndre Jordan scored 12. Jordan added six rebounds.", ""),
        ("Barbara Jordan spoke. The government of Jordan protested. Jordan's foreign ministry summoned the envoy.",
         "JO: Jordan, Jordan"),
        ("House Republicans rejected Jim Jordan on Tuesday. The vote against Jordan was the second. Allies of Jordan pressed on, and Jordan's bid seemed doomed.",
         ""),
        ("Rep. Jim Jordan of Ohio wrote to the court. Democrats accused Jordan of theatre.", ""),
        ("Jim Jordan flew to Amman, where Jordan's foreign minister received him. Jordan hosts 3,000 American troops.",
         "JO: Amman, Jordan, Jordan; US: American"),
        ("The plane left Jordan on Friday. Aboard was the actor Michael B. Jordan. Jordan smiled.",
         "JO: Jordan"),
        ("Michael Jordan sold the team. The fans thanked Jordan and cheered.", ""),
        ("Michael Jordan and Jordan's Queen Rania spoke.", "JO: Jordan"),
        ("Former Bulls star Michael Jordan met students. He then travelled to Jordan.", "JO: Jordan"),
        ("Dennis Ireland coached there for years. Ireland, who was 68, died at home. Ireland voted to leave the accord.",
         ""),
        ("The actress Kathy Ireland spoke in Ireland.", "IE: Ireland"),
        ("Tom Holland and Zendaya wed. Holland plays Spider-Man.", ""),
        ("Jack London grew up in Oakland. London's first novel sold well. In London, critics raved.",
         "GB: London"),
        ("Denzel Washington flew in. Washington and Moscow traded accusations.", "US: Washington; RU: Moscow"),
        ("George Washington crossed the river. Washington imposed sanctions on Iran.", "IR: Iran"),
        ("Mayor London Breed spoke. London and Tokyo are partners.", "GB: London; JP: Tokyo"),
        ("Kenya Barris wrote the show. Police in Kenya fired tear gas.", "KE: Kenya"),
        ("Steve Israel retired. Israel's army entered Rafah; Israel said it was limited.",
         "IL: Israel, Israel"),
        ("Brittany Spain ran. Spain and Portugal lost power.", "ES: Spain; PT: Portugal"),
    ],
)  # fmt: skip
def test_a_country_is_not_silenced_by_somebody_with_its_name(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("script", ["latin", "cyrillic", "arabic", "han"])
def test_each_country_of_the_world_is_called_by_name(script: str) -> None:
    ranges = {"latin": (0x41, 0x250), "cyrillic": (0x400, 0x500), "arabic": (0x600, 0x700),
              "han": (0x4E00, 0x9FFF)}  # fmt: skip
    low, high = ranges[script]
    lacking = {
        nation.id
        for nation in KNOWN.nations
        if not any(low <= ord(name[0]) <= high for name in (nation.name, *nation.names))
    }
    # Their names are everyday words in that script, or nobody writes of them.
    assert lacking <= {"TG", "ML", "BM", "KY", "VG", "VI", "FO", "GU", "AS", "AW", "CW", "PF"}
