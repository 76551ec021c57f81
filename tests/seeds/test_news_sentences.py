"""Sentences as the news writes them, read with the seeds' gazetteer: who and what a careful reader
would mark, and nothing else."""

from datetime import date
from pathlib import Path

import pytest

from jobs.gazetteer import load_gazetteer
from jobs.rules.tags import Tagger

TAGGER = Tagger(load_gazetteer(Path(__file__).parents[2] / "seeds"))


@pytest.mark.parametrize(
    "day, text, leaders, countries, organizations",
    [
        (
            "2023-04-05",
            "May will be decisive, and the bishops may march in May, said Theresa May.",
            "Theresa May: Theresa May",
            "",
            "",
        ),
        (
            "2023-04-05",
            "Georgia voters in Atlanta went to the polls as the state of Georgia counted ballots.",
            "",
            "",
            "",
        ),
        (
            "2023-04-05",
            "Georgia's capital Tbilisi saw protests against the foreign agents bill.",
            "",
            "GE",
            "",
        ),
        (
            "2023-04-05",
            "Jordan Henderson scored and Michael Jordan watched.",
            "",
            "",
            "",
        ),
        (
            "2023-04-05",
            "Chad Wolf told reporters. Chad's army said Chad had closed the border.",
            "",
            "TD",
            "",
        ),
        (
            "2023-04-05",
            "He told us that who pays is for the US to say. WHO officials agreed.",
            "",
            "US",
            "World Health Organization",
        ),
        (
            "2023-04-05",
            "King Abdullah II of Jordan received President Mahmoud Abbas in Amman. Abbas thanked the king.",
            "Abdullah II: Abdullah II, king; Mahmoud Abbas: Mahmoud Abbas, Abbas",
            "JO",
            "",
        ),
        (
            "2023-04-05",
            "Abbas Ali, a shopkeeper, said Abbas Street was closed.",
            "",
            "",
            "",
        ),
        (
            "2023-04-05",
            "A bush fire burnt through Modi, a village near Bush Hill.",
            "",
            "",
            "",
        ),
        (
            "2023-04-05",
            "Iranian President Ebrahim Raisi met his Indonesian counterpart in Jakarta.",
            "Ebrahim Raisi: Ebrahim Raisi; Joko Widodo: Indonesian counterpart",
            "IR ID",
            "",
        ),
        (
            "2023-04-05",
            "Ex-PM Imran Khan was arrested; former president Asif Ali Zardari was not.",
            "Imran Khan: Imran Khan; Asif Ali Zardari: Asif Ali Zardari",
            "",
            "",
        ),
        (
            "2023-04-20",
            "The top Iranian diplomat arrived in Moscow, where Russia's top diplomat received him.",
            "Hossein Amir-Abdollahian: top Iranian diplomat; Sergei Lavrov: Russia's top diplomat",
            "IR RU",
            "",
        ),
        (
            "2019-04-20",
            "President Trump and North Korean leader Kim Jong Un parted without a deal. Kim flew home; Trump tweeted.",
            "Donald Trump: Trump, Trump; Kim Jong Un: Kim Jong Un, Kim",
            "KP",
            "",
        ),
        (
            "2023-04-20",
            "Former US president Donald Trump said President Biden was weak. Trump will run again.",
            "Donald Trump: Donald Trump, Trump; Joe Biden: Biden",
            "US",
            "",
        ),
        (
            "2023-04-20",
            "Saudi Crown Prince Mohammed bin Salman called Sheikh Mohamed bin Zayed. The crown prince stressed calm.",
            "Mohammed bin Salman: Mohammed bin Salman, crown prince; Mohamed bin Zayed Al Nahyan: Mohamed bin Zayed",
            "SA",
            "",
        ),
        (
            "2023-04-20",
            "Equatorial Guinea, Guinea-Bissau, Papua New Guinea and Guinea are four countries; guinea pigs are not.",
            "",
            "GQ GW PG GN",
            "",
        ),
        (
            "2023-04-20",
            "New Jersey and New Mexico, not Jersey nor Mexico; a jersey was sold.",
            "",
            "MX",
            "",
        ),
        (
            "2023-04-20",
            "Sistan-Baluchestan and Balochistan are neighbours. The governor of Sistan and Baluchestan spoke.",
            "",
            "",
            "",
        ),
        (
            "2023-04-20",
            "The Washington Post and the Jerusalem Post reported that Washington and Jerusalem agreed.",
            "",
            "US",
            "Washington Post; Jerusalem Post",
        ),
        (
            "2023-04-20",
            "Islamabad United beat Lahore Qalandars in Islamabad.",
            "",
            "PK",
            "Islamabad United; Lahore Qalandars",
        ),
        (
            "2023-04-05",
            "The late president Ali Akbar Rafsanjani was remembered. The then-president Hassan Rouhani attended.",
            "Hassan Rouhani: Hassan Rouhani",
            "",
            "",
        ),
        (
            "2024-11-10",
            "President-elect Donald Trump called Ukrainian President Volodymyr Zelenskyy. The president-elect promised peace.",
            "Donald Trump: Donald Trump; Volodymyr Zelensky: Volodymyr Zelenskyy",
            "UA",
            "",
        ),
        (
            "2023-10-10",
            "Secretary of State Blinken said Washington's position had not changed; State Department spokesman Matthew Miller agreed.",
            "Antony Blinken: Blinken; Matthew Miller: Matthew Miller",
            "US",
            "United States Department of State",
        ),
        (
            "2023-10-10",
            "The secretary of state of Colorado resigned.",
            "",
            "",
            "",
        ),
        (
            "2023-10-10",
            "The Kremlin spokesman said so. Kremlin chief Putin smiled.",
            "Dmitry Peskov: Kremlin spokesman; Vladimir Putin: Putin",
            "RU",
            "",
        ),
        (
            "2023-10-10",
            "The president of FIFA, Gianni Infantino, met the president of Real Madrid. The university president resigned.",
            "Gianni Infantino: Gianni Infantino",
            "",
            "FIFA; Real Madrid",
        ),
        (
            "2023-10-10",
            "IAEA Director General Rafael Grossi visited Tehran. The IAEA chief met Mohammad Eslami, head of the Atomic Energy Organization of Iran.",
            "Rafael Grossi: Rafael Grossi, IAEA chief; Mohammad Eslami: Mohammad Eslami",
            "IR",
            "International Atomic Energy Agency; Atomic Energy Organization of Iran",
        ),
        (
            "2023-10-10",
            "COAS General Asim Munir met the Iranian ambassador. The army chief said Rawalpindi was committed.",
            "Asim Munir: Asim Munir, army chief",
            "IR",
            "",
        ),
        (
            "2023-11-20",
            "Foreign Secretary David Cameron, a former prime minister, flew to Kyiv. Lord Cameron met Zelensky.",
            "David Cameron: David Cameron, Lord Cameron; Volodymyr Zelensky: Zelensky",
            "UA",
            "",
        ),
        (
            "2023-10-10",
            "China's Xi Jinping met Li Keqiang's successor, Premier Li Qiang. Xi told Li that Beijing was firm.",
            "Xi Jinping: Xi Jinping, Xi; Li Keqiang: Li Keqiang; Li Qiang: Li Qiang",
            "CN",
            "",
        ),
        (
            "2023-10-10",
            "Iraq's Prime Minister Mohammed Shia al-Sudani visited Iran; al-Sudani met Raisi. Sudanese officials fled Sudan.",
            "Mohammed Shia al-Sudani: Mohammed Shia al-Sudani, al-Sudani; Ebrahim Raisi: Raisi",
            "IQ IR SD",
            "",
        ),
        (
            "2023-10-10",
            "رژیم صهیونیستی بار دیگر به نوار غزه حمله کرد و سازمان ملل آن را محکوم کرد.",
            "",
            "IL PS",
            "United Nations",
        ),
        (
            "2023-10-10",
            "ناصر کنعانی سخنگوی وزارت امور خارجه گفت ایران به پاکستان تسلیت می\u200cگوید.",
            "Nasser Kanaani: ناصر کنعانی",
            "IR PK",
            "Ministry of Foreign Affairs of Iran",
        ),
        (
            "2023-10-10",
            "استقبل ولي العهد السعودي الأمير محمد بن سلمان وزير الخارجية الأمريكي أنتوني بلينكن في الرياض.",
            "Mohammed bin Salman: محمد بن سلمان; Antony Blinken: أنتوني بلينكن",
            "SA US",
            "",
        ),
        (
            "2023-12-10",
            "آرمی چیف جنرل عاصم منیر نے امریکی وزیر دفاع لائیڈ آسٹن سے ملاقات کی۔ اقوام متحدہ نے جنگ بندی کا مطالبہ کیا۔",
            "Asim Munir: عاصم منیر; Lloyd Austin: لائیڈ آسٹن",
            "US",
            "United Nations",
        ),
        (
            "2024-04-10",
            "وزیراعظم شہباز شریف نے سعودی ولی عہد محمد بن سلمان سے ملاقات کی۔ نواز شریف بھی موجود تھے۔ شریف نے شکریہ ادا کیا۔",
            "Shehbaz Sharif: شہباز شریف; Mohammed bin Salman: محمد بن سلمان; Nawaz Sharif: نواز شریف",
            "SA",
            "",
        ),
        (
            "2023-10-10",
            "中国国家主席习近平会见俄罗斯总统普京。习近平说，中俄关系。",
            "Xi Jinping: 习近平, 习近平; Vladimir Putin: 普京",
            "CN RU",
            "",
        ),
        (
            "2023-10-10",
            "Washington state wildfires; Washington, D.C. police; Seattle, Washington. Vienna, Virginia. Moscow, Idaho. Paris, Texas. Athens, Georgia. Lebanon, Ohio.",
            "",
            "US",
            "",
        ),
        (
            "2023-10-10",
            "Hunter Biden, the president's son, and Jill Biden, wife of President Joe Biden. Biden said so. Donald Trump Jr. and Melania Trump left.",
            "Joe Biden: Joe Biden, Biden",
            "",
            "",
        ),
        (
            "2023-10-10",
            "The foreign ministers of Iran, Saudi Arabia and China met. The Iranian and Saudi foreign ministers shook hands.",
            "",
            "IR SA CN",
            "",
        ),
        (
            "2023-10-10",
            "Vienna, Virginia. Moscow, Idaho. Lebanon, New Hampshire. Lebanon, Ohio. In Lebanon, Virginia spoke.",
            "",
            "",
            "",
        ),
        (
            "2023-10-10",
            "Hunter Biden and Donald Trump Jr. left. Ferdinand Marcos Jr. left.",
            "Ferdinand Marcos Jr.: Ferdinand Marcos Jr.",
            "",
            "",
        ),
        (
            "2023-10-10",
            "Alexander Pope wrote. The Pope spoke.",
            "Pope Francis: Pope",
            "",
            "",
        ),
        (
            "2023-10-10",
            "World Bank President Ajay Banga, WHO chief Tedros Adhanom Ghebreyesus and WTO head Ngozi Okonjo-Iweala warned. Tedros said so.",
            "Ajay Banga: Ajay Banga; Tedros Adhanom Ghebreyesus: Tedros Adhanom Ghebreyesus, Tedros; Ngozi Okonjo-Iweala: Ngozi Okonjo-Iweala",
            "",
            "World Bank; World Health Organization; World Trade Organization",
        ),
        (
            "2023-10-10",
            "Iran's ambassador to the UN, Amir Saeid Iravani, wrote to Guterres. Islamabad's envoy to the UN, Munir Akram, agreed.",
            "Amir Saeid Iravani: Amir Saeid Iravani; António Guterres: Guterres; Munir Akram: Munir Akram",
            "IR PK",
            "United Nations",
        ),
        (
            "2023-10-10",
            "In 2015, President Hassan Rouhani and John Kerry signed. President Barack Obama said.",
            "Hassan Rouhani: Hassan Rouhani; John Kerry: John Kerry; Barack Obama: Barack Obama",
            "",
            "",
        ),
    ],
)
def test_it_reads_the_news_with_care(
    day: str, text: str, leaders: str, countries: str, organizations: str
) -> None:
    reading = TAGGER.tag(None, text, date.fromisoformat(day))
    named = [
        f"{tag.name}: {', '.join(mention.text for mention in tag.mentions)}"
        for tag in reading.leaders
        if tag.listed
    ]
    assert "; ".join(named) == leaders
    assert " ".join(tag.id for tag in reading.countries) == countries
    assert "; ".join(tag.name for tag in reading.organizations) == organizations
