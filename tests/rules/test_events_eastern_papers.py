"""Events of Arabic, Persian and Urdu sentences in the words of newspapers: who blames, claims, mourns,
agrees, and what is only called something."""

import pytest

from tests.rules.events_told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        ("بحسب بوتين فإن إيران مستعدة.", ["statement done: Putin >"]),
        ("تلقى بوتين رسالة خطية من إبراهيم رئيسي.", ["statement done: Raisi > Putin"]),
        ("تلقى بوتين برقية تهنئة من إبراهيم رئيسي.", ["praise done: Raisi > Putin"]),
        ("حل بوتين ضيفا على مصر.", ["visit done: Putin > EG"]),
        ("بدأ بوتين جولة تشمل مصر.", ["visit done: Putin > EG"]),
        ("أجرى بوتين جولة في مصر.", ["visit done: Putin > EG"]),
        ("يعتزم بوتين زيارة إيران.", ["visit planned: Putin > IR"]),
        ("غادر بوتين موسكو إلى مصر.", ["visit done: Putin > EG"]),
        ("أوفدت مصر مبعوثا إلى دمشق.", ["visit done: EG > SY"]),
        ("سلم بوتين رسالة إلى إبراهيم رئيسي.", ["meet done: Putin > Raisi"]),
        ("نددت مصر بالجرائم التي ترتكبها إسرائيل.", ["condemn done: EG > IL"]),
        ("رفعت مصر دعوى ضد إسرائيل.", ["condemn done: EG > IL"]),
        ("نظر الجميع في دعوى رفعتها مصر ضد إسرائيل.", ["condemn done: EG > IL"]),
        ("شن بوتين هجوما لاذعا على إسرائيل.", ["condemn done: Putin > IL"]),
        ("وصف بوتين الهجوم الإسرائيلي بأنه «جريمة حرب».", ["condemn done: Putin > IL", "attack done: IL >"]),
        ("وصف بوتين إيران بأنها شريك تاريخي.", ["praise done: Putin > IR"]),
        ("وصف بوتين الأمر بالعادي.", ["statement done: Putin >"]),
        ("قال بوتين إن على إسرائيل أن تنسحب.", ["demand done: Putin > IL"]),
        ("قال بوتين إن إسرائيل يجب أن تنسحب.", ["demand done: Putin > IL"]),
        ("طلب بوتين من إيران ضبط النفس.", ["appeal done: Putin > IR"]),
        ("اقترح بوتين على إيران هدنة.", ["appeal done: Putin > IR"]),
        ("أيد بوتين موقف إيران.", ["praise done: Putin > IR"]),
        ("نعى بوتين إبراهيم رئيسي.", ["statement done: Putin >", "die done: Raisi >"]),
        ("تعهد إبراهيم رئيسي بالرد على الهجوم.", ["threaten done: Raisi >"]),
        ("لوح بوتين بالتدخل في سوريا.", ["threaten done: Putin > SY"]),
        ("هدد بوتين برد على السفن المتجهة إلى إسرائيل.", ["threaten done: Putin >"]),
        ("أعلنت إيران مسؤوليتها عن الهجوم.", ["attack done: IR >"]),
        ("أعلنت إسرائيل استهداف غزة.", ["attack done: IL > PS"]),
        ("بدأت روسيا غزو إيران.", ["attack done: RU > IR"]),
        ("نفت إيران تزويد روسيا بطائرات مسيرة.", ["aid denied: IR > RU"]),
        ("دخلت الهدنة بين إسرائيل و مصر حيز التنفيذ.", ["ceasefire done: IL,EG >"]),
        ("أعلنت إيران موافقتها على الهدنة.", ["ceasefire planned: IR >"]),
        ("أعلنت مصر هدنة مع إسرائيل.", ["ceasefire done: EG > IL"]),
        ("استبعدت روسيا محادثات مع مصر.", ["meet denied: RU > EG"]),
        ("فرضت مصر عقوبات على شركات في إيران.", ["sanction done: EG > IR"]),
        ("أقال بوتين الوزير وعين إبراهيم رئيسي خلفا له.", ["appoint done: Putin > Raisi"]),
        ("ألقى بوتين كلمة أمام الحضور.", ["statement done: Putin >"]),
        ("حذر بوتين من عاصفة رملية.", ["statement done: Putin >"]),
        ("بحث إبراهيم رئيسي في دمشق مع بوتين الأوضاع، داعيا مصر إلى الصبر.", ["meet done: Raisi > Putin", "appeal done: Raisi > EG"]),
        ("وكان بوتين قد وصف إسرائيل بأنها عدوانية.", ["condemn done: Putin > IL"]),
        ("رحبت بها مصر فيما رفضتها إسرائيل.", ["praise done: EG >", "statement done: IL >"]),
        ("قتل إبراهيم رئيسي في دمشق.", ["die done: Raisi >"]),
        ("أكدت مصر اغتيال إبراهيم رئيسي في هجوم الإسرائيلي على دمشق.", ["statement done: EG >", "attack done: IL > Raisi,SY"]),
        ("اندلعت اشتباكات بين إيران و مصر.", ["attack done: IR,EG >"]),
    ],
)  # fmt: skip
def test_it_reads_arabic_papers(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("به گفته رئیسی، ایران آماده است.", ["statement done: Raisi >"]),
        ("رئیسی به پوتین تسلیت گفت.", ["statement done: Raisi > Putin"]),
        ("پوتین نامه را به رئیسی تحویل داد.", ["meet done: Putin > Raisi"]),
        ("رئیسی پوتین را به حضور پذیرفت.", ["meet done: Raisi > Putin"]),
        ("روسیه به حمله اسرائیل اعتراض کرد.", ["attack done: IL >", "condemn done: RU > IL"]),
        ("پوتین از رئیسی به عنوان «سیاستمداری برجسته» یاد کرد.", ["praise done: Putin > Raisi"]),
        ("ایران حمله اسرائیل را جنایت جنگی خواند.", ["attack done: IL >", "condemn done: IR > IL"]),
        ("ایران اسرائیل را مسئول انفجار دمشق دانست.", ["condemn done: IR > IL"]),
        ("رئیسی گفت اسرائیل باید عقب‌نشینی کند.", ["demand done: Raisi > IL"]),
        ("رئیسی هشدار داد که اسرائیل باید پاسخگو باشد.", ["threaten done: Raisi > IL"]),
        ("ایران چادر و پتو به سوریه فرستاد.", ["aid done: IR > SY"]),
        ("ایران ارسال پهپاد به روسیه را تکذیب کرد.", ["aid denied: IR > RU"]),
        ("روسیه پایگاهی در سوریه را هدف موشک قرار داد.", ["attack done: RU > SY"]),
        ("جنگنده‌های اسرائیل دمشق را با خاک یکسان کردند.", ["attack done: IL > SY"]),
        ("اسرائیل سوریه را تحریم خواهد کرد.", ["sanction planned: IL > SY"]),
        ("روسیه مسئولیت انفجارهای دمشق را بر عهده گرفت.", ["attack done: RU >"]),
        ("ترور رئیسی منطقه را تکان داد.", ["die done: Raisi >"]),
        ("رئیسی در میان جان‌باختگان بود.", ["die done: Raisi >"]),
        ("ایران خواهان جنگ نیست.", []),
        ("ایران با آتش‌بس موافقت کرد.", ["ceasefire planned: IR >"]),
        ("رئیسی در اعتراض به حمله موشکی به سوریه، سفیر روسیه را احضار کرد.", ["summon done: Raisi > RU"]),
        ("رئیسی آمد. رئیس‌جمهور به سوریه سفر کرد.", ["visit done: Raisi > SY"]),
        ("رئیسی گفت می‌خواهد با پوتین دیدار کند.", ["statement done: Raisi >", "meet planned: Raisi > Putin"]),
        ("رئیسی نسبت به سیل هشدار داد.", ["statement done: Raisi >"]),
        ("دور تازه گفت‌وگوهای غیرمستقیم ایران و آمریکا برگزار شد.", ["meet done: IR,US >"]),
        ("رئیسی اعلام کرد از مقام خود کناره‌گیری نمی‌کند.", ["resign denied: Raisi >"]),
    ],
)  # fmt: skip
def test_it_reads_persian_papers(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("شہباز شریف کے مطابق حالات بہتر ہیں۔", ["statement done: Sharif >"]),
        ("شہباز شریف نے اسرائیلی کارروائیوں کو جنگی جرم قرار دیا۔", ["condemn done: Sharif > IL"]),
        ("شہباز شریف نے ابراہیم رئیسی کو ’’پاکستان کا سچا دوست‘‘ قرار دیا۔", ["praise done: Sharif > Raisi"]),
        ("شہباز شریف نے کہا کہ بھارت کو مذاکرات کرنے ہوں گے اور جواب دینا ہوگا۔", ["demand done: Sharif > IN"]),
        ("شہباز شریف نے کہا کہ بھارت کو مذاکرات کرنے چاہئیں۔", ["appeal done: Sharif > IN"]),
        ("پاکستان نے غزہ کے لیے امداد کا مطالبہ کیا۔", ["aid called_for:  > PS", "demand done: PK >"]),
        ("پاکستان نے مزید امداد کا اعلان کیا۔", ["aid planned: PK >"]),
        ("شہباز شریف نے بارشوں کی وارننگ جاری کی۔", ["statement done: Sharif >"]),
        ("شہباز شریف نے بل پر دستخط کیے۔", []),
        ("شہباز شریف اظہار یکجہتی کے لیے ایران پہنچے۔", ["visit done: Sharif > IR"]),
        ("ابراہیم رئیسی نے شہباز شریف سے ملاقات کی۔ وزیراعظم نے کہا کہ وہ خوش ہیں۔", ["meet done: Raisi > Sharif", "statement done: Sharif >"]),
        ("شہباز شریف سے ابراہیم رئیسی کی اسلام آباد میں ملاقات۔", ["meet done: Raisi > Sharif"]),
        ("پاکستان نے تحمل کا مظاہرہ کیا۔", []),
        ("اسرائیل نے غزہ پر حملہ کرنے کا دعویٰ کیا۔", ["attack done: IL > PS", "statement done: IL >"]),
        ("شہباز شریف نے بھارت کو مذاکرات کی دعوت دی۔", ["appeal done: Sharif > IN"]),
        ("پاکستان نے بھارت سے شدید احتجاج کیا۔", ["condemn done: PK > IN"]),
        ("شہباز شریف انتخابات میں کامیاب ہو گئے۔", ["elect done:  > Sharif"]),
        ("پاکستان نے غزہ پر حملے کی ذمہ داری قبول کی۔", ["attack done: PK > PS"]),
        ("پاکستان نے امریکا پر زور دیا۔ پاکستان نے غزہ کو خیمے بھیجے۔", ["appeal done: PK > US", "aid done: PK > PS"]),
    ],
)  # fmt: skip
def test_it_reads_urdu_papers(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected
