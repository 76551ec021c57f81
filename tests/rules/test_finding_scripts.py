"""Names are found in the forms that each language gives them, and in no others."""

from datetime import date

import pytest

from jobs.rules.gazetteer import Gazetteer, Nation, Office, Person, Term
from jobs.rules.names.finding import Finder
from jobs.rules.names.meanings import How, Layer, Sense
from jobs.rules.names.senses import senses
from jobs.rules.tags import Tagger
from jobs.rules.texts.laid import Laid
from storage.folding import fold


def found(text: str, *names: str) -> list[str]:
    listed = [Sense(name, fold(name), Layer.NAME, "country", name, How.NAME) for name in names]
    hits, _ = Finder(listed).find(Laid(text))
    return [text[hit.start : hit.end] for hit in hits]


@pytest.mark.parametrize(
    "text, names, mentions",
    [
        ("وإيران وروسيا", ["إيران", "روسيا"], ["إيران", "روسيا"]),
        ("بإيران ولإيران وبإيران", ["إيران"], ["إيران", "إيران", "إيران"]),
        ("فإيران كإيران", ["إيران"], ["إيران", "إيران"]),
        ("فالعراق والعراق بالعراق كالعراق", ["العراق"], ["العراق"] * 4),
        ("للعراق وللعراق", ["العراق"], ["للعراق", "للعراق"]),
        ("العراق، العراق؛ «العراق»", ["العراق"], ["العراق"] * 3),
        ("ولإسرائيل", ["إسرائيل"], ["إسرائيل"]),
        ("ایران", ["إيران"], ["ایران"]),
        ("الإيرانيين والإيرانيون", ["الإيرانيين", "الإيرانيون"], ["الإيرانيين", "الإيرانيون"]),
        ("مجلس الأمن الدولي", ["مجلس الأمن"], ["مجلس الأمن"]),
        ("عمان وعمانيون", ["عمان"], ["عمان"]),
        ("مصر ومصر وقطر بمصر", ["مصر", "قطر"], ["مصر", "مصر", "قطر"]),
        ("یو این ویمن", ["یمن"], []),
        ("سلمان بن عبدالعزيز", ["سلمان بن عبد العزيز"], ["سلمان بن عبدالعزيز"]),
        ("أحمد أبو الغيط", ["أحمد أبوالغيط"], ["أحمد أبو الغيط"]),
        ("وحزب الله لحزب الله", ["حزب الله"], ["حزب الله", "حزب الله"]),
    ],
)
def test_arabic(text: str, names: list[str], mentions: list[str]) -> None:
    assert found(text, *names) == mentions


@pytest.mark.parametrize(
    "text, names, mentions",
    [
        ("ایرانی‌ها و آمریکایی‌ها", ["ایرانی", "آمریکایی"], ["ایرانی", "آمریکایی"]),
        ("اسرائيلي‌ها", ["اسرائیلی"], ["اسرائيلي"]),
        ("رئیس‌جمهورِ ایران", ["ایران"], ["ایران"]),
        ("ایرانِ امروز", ["ایران"], ["ایرانِ"]),
        ("شورای‌عالی امنیت ملی", ["شورای عالی امنیت ملی"], ["شورای‌عالی امنیت ملی"]),
        ("ایـــران", ["ایران"], ["ایـــران"]),
        ("آمریکا و امریکا", ["آمریکا"], ["آمریکا", "امریکا"]),
        ("بایران", ["ایران"], ["ایران"]),
    ],
)
def test_persian(text: str, names: list[str], mentions: list[str]) -> None:
    assert found(text, *names) == mentions


@pytest.mark.parametrize(
    "text, names, mentions",
    [
        ("سعودی عرب کے ولی عہد", ["سعودی عرب"], ["سعودی عرب"]),
        ("امریکہ اور امریکا", ["امریکہ", "امریکا"], ["امریکہ", "امریکا"]),
        ("امريكه", ["امریکہ"], ["امريكه"]),
        ("بھارتی، بهارتی", ["بھارتی"], ["بھارتی", "بهارتی"]),
        ("شہباز شریف نے", ["شہباز شریف"], ["شہباز شریف"]),
        ("فلسطينيوں", ["فلسطینیوں"], ["فلسطينيوں"]),
    ],
)
def test_urdu(text: str, names: list[str], mentions: list[str]) -> None:
    assert found(text, *names) == mentions


@pytest.mark.parametrize(
    "text, names, mentions",
    [
        ("İran'ın ve İran’a", ["İran"], ["İran", "İran"]),
        ("IRAK'TA", ["Irak"], ["IRAK"]),
        ("Erdoğan’la ERDOĞAN'IN", ["Erdoğan"], ["Erdoğan", "ERDOĞAN"]),
        ("Türkiye'nin", ["Türkiye"], ["Türkiye"]),
        ("TÜRKİYE Cumhurbaşkanı", ["Türkiye"], ["TÜRKİYE"]),
        ("Birleşmiş Milletler'in", ["Birleşmiş Milletler"], ["Birleşmiş Milletler"]),
        ("İranlı", ["İran"], []),
    ],
)
def test_turkish(text: str, names: list[str], mentions: list[str]) -> None:
    assert found(text, *names) == mentions


@pytest.mark.parametrize(
    "text, names, mentions",
    [
        ("中国外交部长王毅说", ["中国", "王毅"], ["中国", "王毅"]),
        ("习近平同普京会谈", ["习近平", "普京"], ["习近平", "普京"]),
        ("联合国安理会", ["联合国", "联合国安理会"], ["联合国安理会"]),
        ("在G20峰会上", ["G20峰会"], ["G20峰会"]),
        ("乔·拜登", ["乔·拜登"], ["乔·拜登"]),
        ("美国和英国", ["美国", "英国"], ["美国", "英国"]),
        ("東京とソウル", ["ソウル"], ["ソウル"]),
    ],
)
def test_chinese(text: str, names: list[str], mentions: list[str]) -> None:
    assert found(text, *names) == mentions


@pytest.mark.parametrize(
    "text, names, mentions",
    [
        ("l'Iran et d’Israël", ["Iran", "Israël"], ["Iran", "Israël"]),
        ("L’ONU, qu’Emmanuel Macron", ["ONU", "Emmanuel Macron"], ["ONU", "Emmanuel Macron"]),
        ("les États-Unis et l'Etat", ["États-Unis"], ["États-Unis"]),
        ("el presidente de México", ["México"], ["México"]),
        ("España y Perú", ["España", "Perú"], ["España", "Perú"]),
        ("Côte d’Ivoire, Cote d'Ivoire", ["Côte d’Ivoire"], ["Côte d’Ivoire", "Cote d'Ivoire"]),
        ("le cœur de l’Iran", ["Iran"], ["Iran"]),
    ],
)
def test_french_and_spanish(text: str, names: list[str], mentions: list[str]) -> None:
    assert found(text, *names) == mentions


@pytest.mark.parametrize(
    "text, names, mentions",
    [
        ("J. D. Vance and J.D. Vance", ["J.D. Vance"], ["J. D. Vance", "J.D. Vance"]),
        ("St. Kitts and St Kitts", ["St. Kitts"], ["St. Kitts", "St Kitts"]),
        ("Trinidad & Tobago", ["Trinidad & Tobago"], ["Trinidad & Tobago"]),
        ("Ebrahim  Raisi, Ebrahim\n Raisi", ["Ebrahim Raisi"], ["Ebrahim  Raisi", "Ebrahim\n Raisi"]),
        ("Haider al-‘Abadi", ["Haider al-Abadi"], ["Haider al-‘Abadi"]),
        ("Ebrahim Raisi", ["Ebrahim Raisi"], ["Ebrahim Raisi"]),
        ("Amir–Abdollahian", ["Amir-Abdollahian"], ["Amir–Abdollahian"]),
        ("of Iran, Islamic or not", ["Iran Islamic"], []),
    ],
)  # fmt: skip
def test_signs_within_names(text: str, names: list[str], mentions: list[str]) -> None:
    assert found(text, *names) == mentions


KNOWN = Gazetteer(
    persons=(
        Person("Q1", "Vladimir Putin", ("Владимир Путин",), ("Путин", "Putin")),
        Person("Q2", "Maria Zakharova", ("Мария Захарова",)),
        Person("Q3", "Ebrahim Raisi", ("Ибрахим Раиси",)),
    ),
    offices=(Office("ru-president", "President of Russia", "RU", "head_of_state", ("President",)),),
    terms=(Term("Q1", "ru-president", date(2012, 5, 7), None, date(2025, 1, 1)),),
    nations=(Nation("RU", "Russia", names=("Россия", "России")),),
)
TAGGER = Tagger(KNOWN)


@pytest.mark.parametrize(
    "text, mentions",
    [
        ("По словам Владимира Путина, это так.", ["Владимира Путина"]),
        ("Встреча с Владимиром Путиным. Это слова Путина.", ["Владимиром Путиным", "Путина"]),
        ("Он ответил Марии Захаровой.", ["Марии Захаровой"]),
        ("Ибрахим Раиси прибыл. Там говорят о Раиси.", ["Ибрахим Раиси", "Раиси"]),
        ("Указ президента России", ["президента России"]),
        ("Путинка", []),
    ],
)
def test_russian(text: str, mentions: list[str]) -> None:
    reading = TAGGER.tag(None, text, date(2024, 1, 1))
    told = sorted((m.start, m.text) for tag in reading.leaders for m in tag.mentions)
    assert [words for _, words in told] == mentions


def test_every_listed_form_of_a_name_is_found() -> None:
    finder = Finder(senses(KNOWN))
    for sense in senses(KNOWN):
        if sense.layer is Layer.NAME:
            hits, _ = finder.find(Laid(f"{sense.words}, {sense.words}."))
            assert len(hits) == 2, sense
