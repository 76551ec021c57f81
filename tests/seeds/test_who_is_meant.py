"""Who is meant, with all whom the gazetteer lists: by office, surname, title, on that day."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from jobs.gazetteer import load_gazetteer
from jobs.rules.tags import Tagger


@cache
def tagger() -> Tagger:
    return Tagger(load_gazetteer(Path(__file__).parents[2] / "seeds"))


@pytest.mark.parametrize(
    "day, text, told",
    [
        ("2023-04-06", "Ex-PM Nawaz Sharif returned. The ex-PM spoke.",
         "Nawaz Sharif: Nawaz Sharif"),
        ("2024-11-20", "President-elect Donald Trump met Joe Biden. President-elect Trump smiled. The president-elect left.",
         "Donald Trump: Donald Trump, Trump; Joe Biden: Joe Biden"),
        ("2023-04-06", "Former president Asif Ali Zardari met then-foreign minister Shah Mahmood Qureshi.",
         "Asif Ali Zardari: Asif Ali Zardari; Shah Mahmood Qureshi: Shah Mahmood Qureshi"),
        ("2024-01-10", "Outgoing President Joko Widodo spoke. The outgoing Indonesian president left.",
         "Joko Widodo: Joko Widodo, Indonesian president"),
        ("2023-12-20", "Caretaker Prime Minister Anwaar-ul-Haq Kakar spoke. Pakistan's caretaker prime minister left.",
         "Anwaar-ul-Haq Kakar: Anwaar-ul-Haq Kakar, Pakistan's caretaker prime minister"),
        ("2023-12-20", "Pakistan's prime minister spoke.",
         "Anwaar-ul-Haq Kakar: Pakistan's prime minister"),
        ("2023-04-20", "Pakistan's prime minister spoke.",
         "Shehbaz Sharif: Pakistan's prime minister"),
        ("2023-04-20", "The Iranian president and Iran's top diplomat met the UN chief and Pakistan's premier.",
         "Ebrahim Raisi: Iranian president; Hossein Amir-Abdollahian: Iran's top diplomat; António Guterres: UN chief; Shehbaz Sharif: Pakistan's premier"),
        ("2023-04-20", "Iran's new president spoke.",
         "Ebrahim Raisi: Iran's new president"),
        ("2023-04-20", "Iran's deputy foreign minister and the Turkish vice president spoke.",
         ""),
        ("2023-04-20", "Iran's former president spoke.",
         ""),
        ("2023-04-20", "Ebrahim Raisi met his Indonesian counterpart. Hossein Amir-Abdollahian phoned his counterpart from Turkey.",
         "Ebrahim Raisi: Ebrahim Raisi; Joko Widodo: Indonesian counterpart; Hossein Amir-Abdollahian: Hossein Amir-Abdollahian; Mevlüt Çavuşoğlu: counterpart from Turkey"),
        ("2023-04-20", "Turkish Foreign Minister Mevlut Cavusoglu called his Omani counterpart and her counterpart in Iran.",
         "Mevlüt Çavuşoğlu: Mevlut Cavusoglu; Badr bin Hamad Al Busaidi: Omani counterpart; Hossein Amir-Abdollahian: counterpart in Iran"),
        ("2023-04-20", "The Iranian foreign minister met their Omani counterparts.",
         "Hossein Amir-Abdollahian: Iranian foreign minister; Badr bin Hamad Al Busaidi: Omani counterparts"),
        ("2023-04-20", "Putin said so. Xi and Biden met. Netanyahu warned. Erdogan and Modi spoke.",
         "Vladimir Putin: Putin; Xi Jinping: Xi; Joe Biden: Biden; Benjamin Netanyahu: Netanyahu; Recep Tayyip Erdoğan: Erdogan; Narendra Modi: Modi"),
        ("2023-04-20", "Trump Tower burned. Biden administration officials spoke. Putin's aide left. A Raisi-led delegation came.",
         "Joe Biden: Biden; Vladimir Putin: Putin; Ebrahim Raisi: Raisi"),
        ("2023-04-20", "The Putin-Xi summit ended. Anti-Trump marches went on.",
         "Vladimir Putin: Putin; Xi Jinping: Xi"),
        ("2023-04-20", "Sharif University, Khan Younis and Modi, a village.",
         ""),
        ("2023-04-20", "Presidents Raisi and Erdogan met. Prime Ministers Modi and Netanyahu spoke.",
         "Ebrahim Raisi: Raisi; Recep Tayyip Erdoğan: Erdogan; Narendra Modi: Modi; Benjamin Netanyahu: Netanyahu"),
        ("2023-04-20", "Mr Sharif left. Mrs Bhutto came.",
         ""),
        ("2023-04-20", "Mr Putin left. Mr Erdogan stayed.",
         "Vladimir Putin: Putin; Recep Tayyip Erdoğan: Erdogan"),
        ("2023-04-20", "Pope Francis prayed. The pope left.",
         "Pope Francis: Francis, pope"),
        ("2023-04-20", "Ayatollah Khamenei spoke. Khamenei said so.",
         "Ali Khamenei: Khamenei, Khamenei"),
        ("2023-04-20", "Crown Prince Mohammed bin Salman came. MBS left.",
         "Mohammed bin Salman: Mohammed bin Salman, MBS"),
        ("2023-04-20", "Prince Faisal bin Farhan spoke. Prince Faisal left. Sultan Haitham arrived. Sheikh Tamim too.",
         "Faisal bin Farhan: Faisal bin Farhan, Faisal; Haitham bin Tariq: Haitham; Tamim bin Hamad Al Thani: Tamim"),
        ("2023-04-20", "Bilawal Bhutto Zardari spoke. Bilawal left. Bhutto said so.",
         "Bilawal Bhutto Zardari: Bilawal Bhutto Zardari, Bilawal, Bhutto"),
        ("2023-04-20", "Benazir Bhutto is remembered. Bhutto was killed in 2007.",
         "Benazir Bhutto: Benazir Bhutto, Bhutto"),
        ("2023-04-20", "Kim Jong Un fired. Kim smiled.",
         "Kim Jong Un: Kim Jong Un, Kim"),
        ("2023-04-20", "Bashar al-Assad spoke. Assad left.",
         "Bashar al-Assad: Bashar al-Assad, Assad"),
        ("2023-04-20", "Ilham Aliyev met Heydar Aliyev's son. Aliyev left.",
         "Ilham Aliyev: Ilham Aliyev; Heydar Aliyev: Heydar Aliyev, Aliyev"),
        ("2023-04-20", "Melania Trump came. Trump smiled.",
         "Melania Trump: Melania Trump, Trump"),
        ("2023-04-20", "George Bush and Jeb Bush spoke. Bush left.",
         "George Bush: George Bush; Jeb Bush: Jeb Bush, Bush"),
        ("2023-04-20", "Nawaz Sharif met Shehbaz Sharif. Prime Minister Sharif left.",
         "Nawaz Sharif: Nawaz Sharif; Shehbaz Sharif: Shehbaz Sharif, Sharif"),
        ("2023-04-20", "Russian President Vladimir Putin and his Chinese counterpart Xi Jinping met.",
         "Vladimir Putin: Vladimir Putin; Xi Jinping: Xi Jinping"),
        ("2023-04-20", "Pakistan's Foreign Office spokesperson spoke.",
         "Mumtaz Zahra Baloch: Pakistan's Foreign Office spokesperson"),
        ("2023-04-20", "King Charles received King Abdullah II of Jordan. The king smiled.",
         "Charles III: Charles; Abdullah II: Abdullah II"),
        ("2023-04-20", "Jacinda Ardern stepped down as New Zealand's prime minister.",
         "Jacinda Ardern: Jacinda Ardern"),
        ("2023-04-20", "Shehbaz Sharif, the prime minister of Pakistan, spoke.",
         "Shehbaz Sharif: Shehbaz Sharif"),
        ("2023-04-20", "The president of Iran, Ebrahim Raisi, spoke.",
         "Ebrahim Raisi: Ebrahim Raisi"),
        ("2023-04-20", "Turkish President Recep Tayyip Erdogan, Iranian Foreign Minister Amir-Abdollahian and others met.",
         "Recep Tayyip Erdoğan: Recep Tayyip Erdogan; Hossein Amir-Abdollahian: Amir-Abdollahian"),
        ("2023-04-20", "The Iranian president, Hossein Amir-Abdollahian and Joko Widodo met.",
         "Ebrahim Raisi: Iranian president; Hossein Amir-Abdollahian: Hossein Amir-Abdollahian; Joko Widodo: Joko Widodo"),
        ("-", "The Iranian president Ebrahim Raisi met Prime Minister Shehbaz Sharif. The Iranian foreign minister, the UN chief and the Turkish president called.",
         "Ebrahim Raisi: Ebrahim Raisi; Shehbaz Sharif: Shehbaz Sharif; Hossein Amir-Abdollahian: Iranian foreign minister; António Guterres: UN chief; Recep Tayyip Erdoğan: Turkish president"),
        ("-", "Putin spoke. Guterres too.",
         "Vladimir Putin: Putin; António Guterres: Guterres"),
        ("-", "Raisi spoke.",
         ""),
        ("2024-12-01", "İran Cumhurbaşkanı Mesud Pezeşkiyan konuştu.",
         "Masoud Pezeshkian: Mesud Pezeşkiyan"),
    ],
)  # fmt: skip
def test_it_knows_who_is_meant(day: str, text: str, told: str) -> None:
    tags = tagger().tag(None, text, None if day == "-" else date.fromisoformat(day)).leaders
    named = (f"{tag.name}: {', '.join(mention.text for mention in tag.mentions)}" for tag in tags)
    assert "; ".join(named) == told
