"""Events of Persian, Arabic and Urdu sentences."""

import pytest

from tests.rules.events.told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        ("رئیسی با شهباز شریف تلفنی گفتگو کرد.", ["call done: Raisi > Sharif"]),
        ("رئیسی در گفت‌وگوی تلفنی با پوتین از روسیه تشکر کرد.",
         ["call done: Raisi > Putin", "praise done: Raisi > RU"]),
        ("رئیسی با پوتین در مسکو دیدار کرد.", ["meet done: Raisi > Putin"]),
        ("رئیسی با پوتین دیدار خواهد کرد.", ["meet planned: Raisi > Putin"]),
        ("رئیسی با پوتین دیدار نکرد.", ["meet denied: Raisi > Putin"]),
        ("ایران و روسیه مذاکره کردند.", ["meet done: IR,RU >"]),
        ("رئیسی به پاکستان سفر کرد.", ["visit done: Raisi > PK"]),
        ("رئیسی فردا به پاکستان سفر می‌کند.", ["visit planned: Raisi > PK"]),
        ("ایران حمله رژیم صهیونیستی به سوریه را محکوم کرد.",
         ["attack done: IL > SY", "condemn done: IR > IL"]),
        ("رئیسی از اسرائیل انتقاد کرد.", ["condemn done: Raisi > IL"]),
        ("پاکستان خواستار آتش‌بس در غزه شد.",
         ["appeal done: PK >", "ceasefire called_for: PK >"]),
        ("رئیسی گفت: «ما آماده‌ایم.»", ["statement done: Raisi >"]),
        ("رئیسی آمد. وی گفت که آماده است.", ["statement done: Raisi >"]),
        ("روسیه به اوکراین حمله کرد.", ["attack done: RU > UA"]),
        ("آمریکا ایران را تحریم کرد.", ["sanction done: US > IR"]),
        ("ایران و روسیه توافقنامه امضا کردند.", ["sign done: IR,RU >"]),
        ("رئیسی درگذشت.", ["die done: Raisi >"]),
        ("رئیسی استعفا کرد.", ["resign done: Raisi >"]),
        ("پوتین رئیسی را به ریاست منصوب کرد.", ["appoint done: Putin > Raisi"]),
        ("رئیسی در انتخابات پیروز شد.", ["elect done:  > Raisi"]),
        ("اسرائیل ایران را تهدید کرد.", ["threaten done: IL > IR"]),
        ("پوتین به رئیسی تبریک گفت.", ["praise done: Putin > Raisi"]),
        ("ایران حمله اسرائیل را تکذیب کرد.", ["attack denied: IL >"]),
        ("ایران و پاکستان همسایه‌اند.", []),
        ("سکوت رئیسی در برابر این حمله طولانی بود.", []),
    ],
)  # fmt: skip
def test_it_reads_persian(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("التقى إبراهيم رئيسي بوتين في موسكو.", ["meet done: Raisi > Putin"]),
        ("اجتمع إبراهيم رئيسي مع بوتين.", ["meet done: Raisi > Putin"]),
        ("أجرى إبراهيم رئيسي اتصالا هاتفيا مع بوتين.", ["call done: Raisi > Putin"]),
        ("تلقى إبراهيم رئيسي اتصالا هاتفيا من بوتين.", ["call done: Putin > Raisi"]),
        ("زار إبراهيم رئيسي روسيا.", ["visit done: Raisi > RU"]),
        ("وصل إبراهيم رئيسي إلى سوريا.", ["visit done: Raisi > SY"]),
        ("أدانت إيران الهجوم الإسرائيلي على دمشق.",
         ["condemn done: IR > IL", "attack done: IL > SY"]),
        ("دعت مصر إسرائيل إلى وقف إطلاق النار.",
         ["appeal done: EG > IL", "ceasefire called_for: EG >"]),
        ("قال إبراهيم رئيسي إن إيران مستعدة.", ["statement done: Raisi >"]),
        ("شنت إسرائيل غارات على سوريا.", ["attack done: IL > SY"]),
        ("قصفت إسرائيل دمشق.", ["attack done: IL > SY"]),
        ("لم تهاجم إيران إسرائيل.", ["attack denied: IR > IL"]),
        ("فرضت الولايات المتحدة عقوبات على إيران.", ["sanction done: US > IR"]),
        ("وقعت إيران مع روسيا اتفاقا.", ["sign done: IR > RU"]),
        ("استقال إبراهيم رئيسي.", ["resign done: Raisi >"]),
        ("توفي إبراهيم رئيسي.", ["die done: Raisi >"]),
        ("عين بوتين إبراهيم رئيسي.", ["appoint done: Putin > Raisi"]),
        ("انتخب إبراهيم رئيسي.", ["elect done:  > Raisi"]),
        ("هددت إسرائيل إيران.", ["threaten done: IL > IR"]),
        ("وأدانت مصر إسرائيل.", ["condemn done: EG > IL"]),
        ("إيران قريبة من روسيا.", []),
    ],
)  # fmt: skip
def test_it_reads_arabic(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("ابراہیم رئیسی نے شہباز شریف سے ٹیلی فون پر گفتگو کی۔", ["call done: Raisi > Sharif"]),
        ("شہباز شریف نے ابراہیم رئیسی سے ملاقات کی۔", ["meet done: Sharif > Raisi"]),
        ("شہباز شریف ابراہیم رئیسی سے ملاقات کریں گے۔", ["meet planned: Sharif > Raisi"]),
        ("شہباز شریف ایران کا دورہ کریں گے۔", ["visit planned: Sharif > IR"]),
        ("ابراہیم رئیسی پاکستان پہنچ گئے۔", ["visit done: Raisi > PK"]),
        ("پاکستان نے اسرائیلی حملے کی مذمت کی۔", ["attack done: IL >", "condemn done: PK > IL"]),
        ("پاکستان نے بھارت پر تنقید کی۔", ["condemn done: PK > IN"]),
        ("شہباز شریف نے کہا کہ وہ تیار ہیں۔", ["statement done: Sharif >"]),
        ("اسرائیل نے غزہ پر حملہ کیا۔", ["attack done: IL > PS"]),
        ("امریکا نے ایران پر پابندیاں عائد کر دیں۔", ["sanction done: US > IR"]),
        ("پاکستان نے جنگ بندی کا مطالبہ کیا۔",
         ["ceasefire called_for: PK >", "demand done: PK >"]),
        ("شہباز شریف نے استعفیٰ دے دیا۔", ["resign done: Sharif >"]),
        ("پاکستان اور ایران نے معاہدے پر دستخط کیے۔", ["sign done: PK,IR >"]),
        ("شہباز شریف نے ابراہیم رئیسی کو مبارکباد دی۔", ["praise done: Sharif > Raisi"]),
        ("اسرائیل نے ایران کو دھمکی دی۔", ["threaten done: IL > IR"]),
        ("پاکستان نے بھارت سے مذاکرات نہیں کیے۔", ["meet denied: PK > IN"]),
        ("ایران پاکستان کا ہمسایہ ہے۔", []),
    ],
)  # fmt: skip
def test_it_reads_urdu(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected
