"""Names that are other words too count where they are names."""

import pytest

from jobs.rules.gazetteer import Body, Gazetteer, Nation
from jobs.rules.tags import Tagger

TAGGER = Tagger(
    Gazetteer(
        nations=(
            Nation("JO", "Jordan", capital=("عمّان",), names=("الأردن",), adjectives=("أردني",)),
            Nation("OM", "Oman", capital=("مسقط",), names=("عمان",), adjectives=("العماني",)),
            Nation("TJ", "Tajikistan", capital=("دوشنبه",), names=("تاجیکستان",)),
            Nation("CL", "Chile", names=("چلی",)),
            Nation("SA", "Saudi Arabia", capital=("الرياض", "ریاض"), names=("سعودی عرب",)),
            Nation("CN", "China", names=("中国", "华")),
            Nation("US", "United States", names=("美国", "美")),
            Nation("RU", "Russia", names=("俄罗斯", "俄")),
        ),
        bodies=(Body("paper", "Asharq Al-Awsat", names=("الشرق الأوسط",), kind="outlet"),),
    )
)


def told(text: str) -> dict[str, list[str]]:
    reading = TAGGER.tag(None, text, None)
    return {tag.id: [m.text for m in tag.mentions] for tag in reading.countries}


@pytest.mark.parametrize(
    "text, countries",
    [
        ("وزیر خارجه با هیئت همراه وارد عمان شد و گفتگو کرد", {"OM": ["عمان"]}),
        ("عمان کے وزیر خارجہ نے کہا ہے کہ مذاکرات ہوں گے", {"OM": ["عمان"]}),
        ("بادشاہ نے دارالحکومت عمان میں ان سے ملاقات کی ہے", {"JO": ["عمان"]}),
        ("وصل الوزير إلى عمان للقاء الملك", {"JO": ["عمان"]}),
        ("التقى سلطان عمان الرئيس في القصر", {"OM": ["عمان"]}),
        ("قال العماني بدر البوسعيدي إن عمان تؤيد الحوار", {"OM": ["العماني", "عمان"]}),
        ("قال مسؤول أردني في عمان إن المحادثات مستمرة", {"JO": ["أردني", "عمان"]}),
    ],
)
def test_whose_amman_is_the_language_and_the_company_tell(
    text: str, countries: dict[str, list[str]]
) -> None:
    assert told(text) == countries


@pytest.mark.parametrize(
    "text, countries",
    [
        ("روز دوشنبه وزیر خارجه گفتگو کرد", {}),
        ("مذاکرات از دوشنبه تا چهارشنبه در وین برگزار می‌شود", {}),
        ("نشست سران در دوشنبه پایتخت این کشور برگزار شد", {"TJ": ["دوشنبه"]}),
        ("رئیس جمهور وارد دوشنبه شد", {"TJ": ["دوشنبه"]}),
        ("وزیر تاجیکستان در دوشنبه گفتگو کرد", {"TJ": ["تاجیکستان", "دوشنبه"]}),
        ("وزیر تاجیکستان روز دوشنبه گفتگو کرد", {"TJ": ["تاجیکستان"]}),
        ("وہ کراچی سے چلی گئیں۔", {}),
        ("چلی کے صدر نے کہا", {"CL": ["چلی"]}),
    ],
)
def test_a_day_and_a_verb_are_no_places(text: str, countries: dict[str, list[str]]) -> None:
    assert told(text) == countries


@pytest.mark.parametrize(
    "text, countries",
    [
        ("ریاض میں ولی عہد سے ملاقات کی ہے", {"SA": ["ریاض"]}),
        ("ریاض و تهران توافق کردند که روابط را از سر بگیرند", {"SA": ["ریاض"]}),
        ("وصل إلى الرياض وأعلنت الرياض", {"SA": ["الرياض", "الرياض"]}),
        ("ریاض احمد نے صحافیوں سے بات کی ہے", {}),
        ("وزیر اطلاعات ریاض پیرزادہ نے کہا ہے", {}),
        ("محمد ریاض نے کہا ہے کہ", {}),
        ("قال رياض البندك إن الحوار هو الحل", {}),
    ],
)
def test_somebodys_given_name_is_no_capital(text: str, countries: dict[str, list[str]]) -> None:
    assert told(text) == countries


@pytest.mark.parametrize(
    "text, countries",
    [
        ("总统访华期间", {"CN": ["华"]}),
        ("对华政策和对美关系", {"CN": ["华"], "US": ["美"]}),
        ("总理访俄", {"RU": ["俄"]}),
        ("对华为的制裁", {}),
        ("对美元的影响", {}),
        ("中华文化很美", {}),
        ("对美国的政策", {"US": ["美国"]}),
    ],
)
def test_a_sign_is_a_country_in_fixed_pairs(text: str, countries: dict[str, list[str]]) -> None:
    assert told(text) == countries


@pytest.mark.parametrize(
    "text, papers",
    [
        ("الوضع في الشرق الأوسط خطير", []),
        ("سلام الشرق الأوسط", []),
        ("قالت جريدة الشرق الأوسط إن", ["الشرق الأوسط"]),
        ("وبحسب ما قاله لصحيفة «الشرق الأوسط» أمس", ["الشرق الأوسط"]),
    ],
)
def test_the_middle_east_is_a_paper_only_where_that_is_said(text: str, papers: list[str]) -> None:
    bodies = TAGGER.tag(None, text, None).organizations
    assert [m.text for body in bodies for m in body.mentions] == papers
