"""Events of Persian sentences as the wires word them."""

import pytest

from tests.rules.events_told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        ("رئیسی در تماس تلفنی با شهباز شریف درباره غزه گفتگو کرد.", ["call done: Raisi > Sharif"]),
        ("رئیسی و شهباز شریف تلفنی گفت‌وگو کردند.", ["call done: Raisi,Sharif >"]),
        ("رئیسی روز دوشنبه در تهران با پوتین دیدار و گفتگو کرد.", ["meet done: Raisi > Putin"]),
        ("وزیران خارجه ایران و پاکستان دیدار کردند.", ["meet done: IR,PK >"]),
        ("پوتین وارد ایران شد.", ["visit done: Putin > IR"]),
        ("رئیسی عازم روسیه شد.", ["visit done: Raisi > RU"]),
        ("رئیسی هفته آینده به سوریه می‌رود.", ["visit planned: Raisi > SY"]),
        ("پوتین قرار است از ایران بازدید کند.", ["visit planned: Putin > IR"]),
        ("سفر رئیسی به پاکستان لغو شد.", ["visit denied: Raisi > PK"]),
        ("شهباز شریف از تلاش‌های ایران قدردانی کرد.", ["praise done: Sharif > IR"]),
        ("شهباز شریف به رئیسی پیروزی در انتخابات را تبریک گفت.", ["praise done: Sharif > Raisi"]),
        ("پوتین از مردم ایران تشکر کرد.", ["praise done: Putin > IR"]),
        ("رئیسی حملات اسرائیل به غزه را به شدت محکوم کرد.", ["attack done: IL > PS", "condemn done: Raisi > IL"]),
        ("ایران از سیاست‌های آمریکا انتقاد کرد.", ["condemn done: IR > US"]),
        ("آمریکا ایران را به نقض توافق متهم کرد.", ["condemn done: US > IR"]),
        ("رئیسی از پوتین خواست به جنگ پایان دهد.", ["appeal done: Raisi > Putin"]),
        ("ایران خواستار خروج آمریکا از سوریه شد.", ["appeal done: IR >"]),
        ("آمریکا به ایران هشدار داد.", ["threaten done: US > IR"]),
        ("پوتین آمریکا را به حمله متقابل تهدید کرد.", ["threaten done: Putin > US"]),
        ("ایران سفیر روسیه را احضار کرد.", ["summon done: IR > RU"]),
        ("سفیر روسیه احضار شد.", ["summon done:  > RU"]),
        ("روسیه دو دیپلمات آمریکا را اخراج کرد.", ["expel done: RU > US"]),
        ("آمریکا تحریم‌های تازه‌ای علیه ایران اعمال کرد.", ["sanction done: US > IR"]),
        ("ایران کمک‌های بشردوستانه به سوریه فرستاد.", ["aid done: IR > SY"]),
        ("روسیه برای سوریه کمک ارسال کرد.", ["aid done: RU > SY"]),
        ("ایران میان روسیه و اوکراین میانجیگری کرد.", ["mediate done: IR > RU,UA"]),
        ("رئیسی پیشنهاد آمریکا را رد کرد.", ["statement done: Raisi >"]),
        ("ایران حمله به اسرائیل را تکذیب کرد.", ["attack denied:  > IL"]),
        ("رئیسی تاکید کرد: «ما آماده‌ایم.»", ["statement done: Raisi >"]),
        ("به گزارش خبرگزاری، پوتین گفت که جنگ ادامه دارد.", ["statement done: Putin >"]),
        ("ایران و روسیه بر سر صادرات گاز توافق کردند.", ["sign done: IR,RU >"]),
        ("رئیسی و پوتین سند همکاری امضا کردند.", ["sign done: Raisi,Putin >"]),
        ("رئیسی به عنوان رئیس‌جمهور انتخاب شد.", ["elect done:  > Raisi"]),
        ("رئیسی از سوی پوتین به ریاست منصوب شد.", ["appoint done: Putin > Raisi"]),
        ("شهباز شریف از سمت خود استعفا داد.", ["resign done: Sharif >"]),
        ("رئیسی در سقوط بالگرد جان باخت.", ["die done: Raisi >"]),
        ("ارتش اسرائیل غزه را بمباران کرد.", ["attack done: IL > PS"]),
        ("جنگنده‌های اسرائیل دمشق را هدف قرار دادند.", ["attack done: IL > SY"]),
        ("ایران و پاکستان با آتش‌بس موافقت کردند.", ["ceasefire done: IR,PK >"]),
        ("شهباز شریف پس از دیدار با رئیسی از او تشکر کرد.", ["meet done: Sharif > Raisi", "praise done: Sharif > Raisi"]),
        ("ایرانی‌ها به پاکستان علاقه دارند.", []),
        ("اقتصاد روسیه رشد کرد.", []),
        ("رئیسی خواستار تحریم نفتی اسرائیل شد.", ["appeal done: Raisi >", "sanction called_for:  > IL"]),
    ],
)  # fmt: skip
def test_it_reads_persian(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected
