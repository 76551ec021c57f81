"""A text's language is told by its script and small words, or not told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.rules.language import language_of


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


@given(st.text(), st.none() | st.text(max_size=8))
@settings(max_examples=150)
def test_it_answers_anything(text: str, told: str | None) -> None:
    language = language_of(text, told)
    assert language is None or language.isascii()
