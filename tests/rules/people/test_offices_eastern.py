"""Who is meant by an office alone in Arabic, Persian and Urdu, and by "his Egyptian counterpart"."""

from datetime import date

import pytest

from jobs.gazetteer import load_gazetteer
from jobs.rules.tags import Tagger
from tests.rules.events.told_in_full import SEEDS

TAGGER = Tagger(load_gazetteer(SEEDS))


@pytest.mark.parametrize(
    "day, text, expected",
    [
        ("2025-03-11", "التقى العاهل الأردني وزير الخارجية الصيني.",
         ["Abdullah II: العاهل الأردني", "Wang Yi: وزير الخارجية الصيني"]),
        ("2025-10-10", "اتصل بوزير الخارجية المصري ثم برئيس الوزراء العراقي.",
         ["Badr Abdelatty: وزير الخارجية المصري", "Mohammed Shia al-Sudani: رئيس الوزراء العراقي"]),
        ("2025-10-10", "وصل أمير دولة الكويت وسلطان عمان.",
         ["Mishal Al-Ahmad Al-Jaber Al-Sabah: أمير دولة الكويت", "Haitham bin Tariq: سلطان عمان"]),
        ("2025-10-10", "بعث خادم الحرمين الشريفين رسالة.", ["Salman bin Abdulaziz Al Saud: خادم الحرمين الشريفين"]),
        ("2025-06-10", "أجرى وزير الخارجية المصري اتصالين مع نظيريه السعودي والقطري.",
         ["Badr Abdelatty: وزير الخارجية المصري", "Faisal bin Farhan: نظيريه السعودي",
          "Mohammed bin Abdulrahman Al Thani: القطري"]),
        # nobody's in particular, no longer his, or a stranger's
        ("2025-10-10", "أول زيارة لوزير خارجية مصري منذ عقد.", []),
        ("2025-10-10", "قال الرئيس الفرنسي الأسبق إنه بريء.", []),
        ("2025-10-10", "قال وزير الخارجية المصري فلان الفلاني إنه بريء.", []),
        # a Sudanese, and Iraq's prime minister of that name
        ("2024-05-05", "أعلن الجيش السوداني تقدمه في الخرطوم.", []),
        ("2024-05-05", "قال محمد شياع السوداني في بغداد ذلك. ووصل السوداني مساء.",
         ["Mohammed Shia al-Sudani: محمد شياع السوداني, السوداني"]),
        ("2025-06-10", "عراقچی در تماس با همتای روس خود این را گفت.",
         ["Abbas Araghchi: عراقچی", "Sergei Lavrov: همتای روس"]),
        ("2025-06-10", "اسحاق ڈار نے اپنے ترک ہم منصب سے گفتگو کی۔",
         ["Ishaq Dar: اسحاق ڈار", "Hakan Fidan: ترک ہم منصب"]),
        ("2025-08-03", "صدر مملکت نے ایران اور چین کا شکریہ ادا کیا۔", ["Asif Ali Zardari: صدر مملکت"]),
        ("2025-05-07", "وزیراعظم نے کہا کہ بھارت کو جواب دیا جائے گا۔", ["Shehbaz Sharif: وزیراعظم"]),
    ],
)  # fmt: skip
def test_it_knows_who_holds_an_office_in_eastern_news(
    day: str, text: str, expected: list[str]
) -> None:
    read = TAGGER.tag(None, text, date.fromisoformat(day))
    assert [
        f"{tag.name}: {', '.join(mention.text for mention in tag.mentions)}"
        for tag in read.leaders
        if tag.listed
    ] == expected
