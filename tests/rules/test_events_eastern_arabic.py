"""Events of Arabic sentences as the wires word them."""

import pytest

from tests.rules.events_told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        ("بحث إبراهيم رئيسي هاتفيا مع بوتين الأوضاع في غزة.", ["call done: Raisi > Putin"]),
        ("استقبل بوتين في موسكو إبراهيم رئيسي.", ["meet done: Putin > Raisi"]),
        ("استقبل الرئيس الروسي فلاديمير بوتين نظيره الإيراني إبراهيم رئيسي.", ["meet done: Putin > Raisi"]),
        ("عقد إبراهيم رئيسي اجتماعا مع بوتين.", ["meet done: Raisi > Putin"]),
        ("وصل بوتين اليوم إلى إيران في زيارة رسمية.", ["visit done: Putin > IR"]),
        ("من المقرر أن يزور بوتين إيران غدا.", ["visit planned: Putin > IR"]),
        ("سيزور بوتين إيران.", ["visit planned: Putin > IR"]),
        ("هنأ بوتين إبراهيم رئيسي.", ["praise done: Putin > Raisi"]),
        ("أشاد بوتين بدور إيران في المنطقة.", ["praise done: Putin > IR"]),
        ("أثنى بوتين على جهود إيران.", ["praise done: Putin > IR"]),
        ("رحبت إيران بالاتفاق.", ["praise done: IR >"]),
        ("أدان بوتين بشدة الهجوم الإسرائيلي على سوريا.", ["condemn done: Putin > IL", "attack done: IL > SY"]),
        ("نددت مصر بقصف إسرائيل لغزة.", ["condemn done: EG > IL", "attack done: IL >"]),
        ("اتهمت إيران إسرائيل بالهجوم.", ["condemn done: IR > IL"]),
        ("ودعا بوتين إلى وقف فوري لإطلاق النار.", ["appeal done: Putin >", "ceasefire called_for: Putin >"]),
        ("حثت مصر إيران على ضبط النفس.", ["appeal done: EG > IR"]),
        ("طالبت إيران الولايات المتحدة برفع العقوبات.", ["demand done: IR > US"]),
        ("حذر إبراهيم رئيسي إسرائيل من أي هجوم.", ["threaten done: Raisi > IL"]),
        ("توعد إبراهيم رئيسي إسرائيل برد قاس.", ["threaten done: Raisi > IL"]),
        ("استدعت مصر السفير الإسرائيلي.", ["summon done: EG > IL"]),
        ("فاستدعت إيران القائم بأعمال روسيا.", ["summon done: IR > RU"]),
        ("طردت روسيا دبلوماسيا من مصر.", ["expel done: RU > EG"]),
        ("أرسلت مصر مساعدات إنسانية إلى غزة.", ["aid done: EG > PS"]),
        ("أعلنت إيران رفضها للاتفاق.", ["statement done: IR >"]),
        ("وقالت إيران إن الهجوم لن يمر.", ["statement done: IR >"]),
        ("نفت إيران تورطها.", ["statement done: IR >"]),
        ("أكد الرئيس الإيراني إبراهيم رئيسي أن بلاده مستعدة.", ["statement done: Raisi >"]),
        ("اغتالت إسرائيل قائدا في دمشق.", ["attack done: IL > SY"]),
        ("اقتحمت قوات إسرائيل غزة.", ["attack done: IL > PS"]),
        ("شنت إسرائيل غارات جوية على غزة.", ["attack done: IL > PS"]),
        ("تظاهر أنصار في مصر.", []),
        ("انتخب إبراهيم رئيسي رئيسا لإيران.", ["elect done:  > Raisi"]),
        ("قدم إبراهيم رئيسي استقالته.", ["resign done: Raisi >"]),
        ("لم يلتق بوتين إبراهيم رئيسي.", []),
        ("لن يزور بوتين إيران.", ["visit denied: Putin > IR"]),
        ("الاقتصاد في مصر ينمو.", []),
    ],
)  # fmt: skip
def test_it_reads_arabic(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected
