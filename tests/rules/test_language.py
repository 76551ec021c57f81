"""A text's language is told by its script and small words, or not told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.rules.texts.language import language_of


@pytest.mark.parametrize(
    "text, told, language",
    [
        ("The two leaders agreed that they would meet in the spring.", None, "en"),
        ("رئیس جمهور ایران در تماس تلفنی با نخست وزیر پاکستان گفت که این روابط را گسترش می‌دهد.", None, "fa"),
        ("قال الرئيس الإيراني في اتصال هاتفي مع رئيس الوزراء إن العلاقات بين البلدين قوية.", None, "ar"),
        ("وزیراعظم نے کہا ہے کہ پاکستان اور ایران کے درمیان تعلقات کو مزید بہتر کیا جائے گا۔", None, "ur"),
        ("Le président a déclaré que les deux pays sont dans une relation de confiance.", None, "fr"),
        ("Президент заявил, что отношения между странами были и остаются на высоком уровне.", None, "ru"),
        ("Cumhurbaşkanı, iki ülke arasında ilişkilerin daha da gelişmesi için bir adım attı.", None, "tr"),
        ("两国领导人在电话中讨论了双边关系。", None, "zh"),
        ("両首脳は電話で会談した。", None, "ja"),
        ("El presidente dijo que las relaciones de los dos países son buenas para el mundo.", None, "es"),
        ("Der Präsident sagte, dass die Beziehungen zwischen den Ländern nicht gut sind.", None, "de"),
        ("Президент заявив, що відносини між країнами є добрими і він це цінує.", None, "uk"),
        ("הנשיא אמר כי היחסים טובים מאוד", None, "he"),
        ("Le président français a rencontré le chancelier à Berlin.", None, "fr"),
        ("Президент провел переговоры с президентом России.", None, "ru"),
        ("Raisi Alvi Tehran", None, None),
        ("1234 5678", None, None),
        ("", None, None),
        ("The two leaders agreed.", "fa-IR", "fa"),
        ("The two leaders agreed that it is so for them.", "unknown language", "en"),
        ("", "en_GB", "en"),
    ],
)  # fmt: skip
def test_it_tells_the_language(text: str, told: str | None, language: str | None) -> None:
    assert language_of(text, told) == language


@pytest.mark.parametrize(
    "headline, language",
    [
        ("Iran and Pakistan agree on border markets", "en"),
        ("UN chief calls for ceasefire after strike", "en"),
        ("Who will lead Israel after the vote?", "en"),
        ("Washington imposes new sanctions on Moscow", "en"),
        ("الرئيس الإيراني يصل إلى دمشق", "ar"),
        ("مجلس الأمن يدين الهجوم في غزة", "ar"),
        ("وزير الخارجية السعودي يلتقي نظيره المصري", "ar"),
        ("رئیسی با شهباز شریف گفتگو کرد", "fa"),
        ("وزیر خارجه ایران به دمشق رفت", "fa"),
        ("سخنگوی وزارت خارجه حمله را محکوم کرد", "fa"),
        ("صدر پاکستان سے ایرانی سفیر کی ملاقات", "ur"),
        ("وزیراعظم کا دورہ سعودی عرب", "ur"),
        ("بھارت میں انتخابات کا اعلان", "ur"),
        ("Путин и Эрдоган обсудили Сирию", "ru"),
        ("МИД России заявил протест послу США", "ru"),
        ("Лавров прибыл в Тегеран", "ru"),
        ("Macron reçoit le chancelier à Paris", "fr"),
        ("Le Premier ministre est arrivé à Rabat", "fr"),
        ("Le pape condamne la guerre", "fr"),
        ("La Grèce accuse la Turquie", "fr"),
        ("Il a déclaré que la guerre continue", "fr"),
        ("Emmanuel Macron a rencontré Vladimir Poutine à Moscou", "fr"),
        ("La présidente a quitté la capitale", "fr"),
        ("La presidenta de México se dirige a la nación", "es"),
        ("Manifestación en Bogotá", "es"),
        ("Petro anuncia un acuerdo de paz", "es"),
        ("Sánchez viaja a Rabat", "es"),
        ("A guerra na Ucrânia", "pt"),
        ("A deal between Turkey and Greece", "en"),
        ("L’Iran accuse Israël d’une attaque", "fr"),
        ("Erdoğan ile Putin Soçi’de görüştü", "tr"),
        ("Dışişleri Bakanı Fidan Bağdat’ta", "tr"),
        ("İsrail'in Gazze'ye saldırıları sürüyor", "tr"),
        ("习近平会见普京", "zh"),
        ("外交部发言人回应美国制裁", "zh"),
        ("El presidente de México viaja a España", "es"),
        ("Sánchez pide un alto el fuego en Gaza", "es"),
        ("Scholz trifft Macron in Berlin und spricht über die Ukraine", "de"),
        ("Bundesregierung verurteilt Angriff auf den Flughafen", "de"),
        ("Зеленський зустрівся з президентом Польщі", "uk"),
    ],
)  # fmt: skip
def test_a_headline_is_enough(headline: str, language: str) -> None:
    assert language_of(headline) == language


@given(st.text(), st.none() | st.text(max_size=8))
@settings(max_examples=150)
def test_it_answers_anything(text: str, told: str | None) -> None:
    language = language_of(text, told)
    assert language is None or language.isascii()
