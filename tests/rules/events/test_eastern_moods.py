"""What an Arabic, Persian or Urdu sentence only asks, supposes, plans or takes back was not done."""

import pytest

from tests.rules.events.told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        # what is asked
        ("آیا رئیسی با پوتین دیدار می‌کند؟", []),
        ("هل هاجمت إيران إسرائيل؟", []),
        ("وهل يزور بوتين إيران؟", []),
        ("کیا ایران نے اسرائیل پر حملہ کیا؟", []),
        # what is supposed
        ("اگر رئیسی با پوتین دیدار کند، توافق می‌شود.", []),
        ("در صورت حمله اسرائیل به ایران، منطقه ناآرام می‌شود.", []),
        ("إذا هاجمت إسرائيل إيران فستندم.", []),
        ("ولو قصفت إسرائيل دمشق لندمت.", []),
        ("في حال هاجمت إسرائيل إيران ستندم.", []),
        ("اگر بھارت نے پاکستان پر حملہ کیا تو پاکستان جواب دے گا۔", []),
        ("اسرائیلی حملے کی صورت میں ایران جواب دے گا۔", []),
        # who says so has said it
        ("رئیسی گفت اگر اسرائیل حمله کند پشیمان می‌شود.", ["statement done: Raisi >"]),
        ("قال بوتين إنه سيرد إذا هاجمت إسرائيل إيران.", ["statement done: Putin >"]),
        # what may be, and what was put off
        ("ممکن است رئیسی با پوتین دیدار کرده باشد.", ["meet planned: Raisi > Putin"]),
        ("قد يزور بوتين إيران.", ["visit planned: Putin > IR"]),
        ("ربما يلتقي بوتين إبراهيم رئيسي.", ["meet planned: Putin > Raisi"]),
        ("من الممكن أن يزور بوتين إيران.", ["visit planned: Putin > IR"]),
        ("قد زار بوتين إيران.", ["visit done: Putin > IR"]),
        ("سفر رئیسی به روسیه به تعویق افتاد.", ["visit planned: Raisi > RU"]),
        ("تأجلت زيارة بوتين إلى إيران.", ["visit planned: Putin > IR"]),
        ("تدرس الولايات المتحدة فرض عقوبات على إيران.", ["sanction planned: US > IR"]),
        # what was called off
        ("إلغاء زيارة بوتين إلى إيران", ["visit denied: Putin > IR"]),
        ("قاطعت مصر اجتماعا مع إسرائيل.", ["meet denied: EG > IL"]),
        ("امریکا نے ایران پر سے پابندیاں اٹھا لیں۔", []),
        ("آمریکا تحریم‌ها علیه ایران را تعلیق کرد.", []),
        # what was only threatened, announced or averted
        ("هددت روسيا بقصف سوريا.", ["threaten done: RU > SY"]),
        ("حذرت مصر من هجوم إسرائيل على غزة.", ["threaten done: EG >"]),
        ("منعت الولايات المتحدة إسرائيل من قصف إيران.", []),
        ("آمریکا اسرائیل را از حمله به ایران بازداشت.", []),
        ("اسرائیل نے ایران پر حملہ کرنے کی دھمکی دی۔", ["threaten done: IL >"]),
        ("اسرائیل نے ایران پر حملہ کرنے کے بعد جنگ بندی کی۔", ["attack done: IL > IR"]),
        ("امریکا نے اسرائیل کو ایران پر حملے سے روک دیا۔", []),
        ("اسرائیل ایران پر حملہ کرنے والا ہے۔", ["attack planned: IL > IR"]),
        ("شہباز شریف نے ملاقات کی اور اعلان کیا گیا کہ معاہدہ ہوگا۔", []),
        ("رئیسی برای سفر به روسیه آماده شد.", ["visit planned: Raisi > RU"]),
        ("رئیسی گفت: به روسیه سفر خواهم کرد.", ["statement done: Raisi >", "visit planned: Raisi > RU"]),
        ("هاجم بوتين الصحافة.", ["condemn done: Putin >"]),
        ("أدانت روسيا أي هجوم على إيران.", ["condemn done: RU >"]),
        ("ایران هرگونه حمله به سوریه را محکوم کرد.", ["condemn done: IR >"]),
        ("لم يؤكد بوتين الأنباء.", []),
        ("اسرائیلی حملے میں غزہ میں دس افراد جاں بحق ہو گئے۔", ["attack done: IL > PS"]),
        ("رئیسی طی دیدار با پوتین قول داد سفر خواهد کرد.",
         ["meet done: Raisi > Putin", "statement done: Raisi >"]),
        # whose "not" it is
        ("نفى بوتين أن يكون قد التقى إبراهيم رئيسي.",
         ["meet denied: Putin > Raisi"]),
        ("ایران از حمله روسیه به اوکراین حمایت نمی‌کند.", ["attack done: RU > UA"]),
        ("پاکستان نے اسرائیلی حملے کی مذمت نہیں کی۔", ["attack done: IL >", "condemn denied: PK > IL"]),
        ("رئیسی خواستار لغو تحریم‌های آمریکا علیه ایران شد.", ["appeal done: Raisi >"]),
    ],
)  # fmt: skip
def test_it_tells_what_was_not_done(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected
