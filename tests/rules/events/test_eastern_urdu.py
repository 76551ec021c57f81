"""Events of Urdu sentences as the wires word them."""

import pytest

from tests.rules.events.told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        ("شہباز شریف اور ابراہیم رئیسی کے درمیان ٹیلی فون پر رابطہ ہوا۔", ["call done: Sharif,Raisi >"]),
        ("وزیراعظم شہباز شریف نے ایرانی صدر ابراہیم رئیسی کو فون کیا۔", ["call done: Sharif > Raisi"]),
        ("ابراہیم رئیسی نے اسلام آباد میں شہباز شریف سے ملاقات کی۔", ["meet done: Raisi > Sharif"]),
        ("شہباز شریف سے ابراہیم رئیسی نے ملاقات کی۔", ["meet done: Raisi > Sharif"]),
        ("شہباز شریف دو روزہ دورے پر ایران پہنچ گئے۔", ["visit done: Sharif > IR"]),
        ("شہباز شریف ایران روانہ ہو گئے۔", ["visit done: Sharif > IR"]),
        ("شہباز شریف نے ایران کا دورہ کیا۔", ["visit done: Sharif > IR"]),
        ("شہباز شریف اگلے ہفتے ایران کا دورہ کریں گے۔", ["visit planned: Sharif > IR"]),
        ("پاکستان نے غزہ پر اسرائیلی حملوں کی شدید مذمت کی۔", ["attack done: IL > PS", "condemn done: PK > IL"]),
        ("شہباز شریف نے بھارت پر دہشت گردی کا الزام لگایا۔", ["condemn done: Sharif > IN"]),
        ("شہباز شریف نے کہا ہے کہ پاکستان امن چاہتا ہے۔", ["statement done: Sharif >"]),
        ("پاکستان نے بھارتی الزام مسترد کر دیا۔", ["statement done: PK >"]),
        ("شہباز شریف نے ابراہیم رئیسی کا شکریہ ادا کیا۔", ["praise done: Sharif > Raisi"]),
        ("شہباز شریف نے ابراہیم رئیسی کا استقبال کیا۔", ["meet done: Sharif > Raisi"]),
        ("شہباز شریف نے ایران کے کردار کو سراہا۔", ["praise done: Sharif > IR"]),
        ("شہباز شریف نے اقوام سے اپیل کی۔", ["appeal done: Sharif >"]),
        ("ایران نے امریکا کو خبردار کیا۔", ["threaten done: IR > US"]),
        ("پاکستان نے غزہ کے لیے امدادی سامان بھیجا۔", ["aid done: PK > PS"]),
        ("پاکستان نے ایران کو امداد فراہم کی۔", ["aid done: PK > IR"]),
        ("پاکستان نے ایران اور امریکا کے درمیان ثالثی کی۔", ["mediate done: PK > IR,US"]),
        ("اسرائیل نے ایران پر میزائل حملہ کیا۔", ["attack done: IL > IR"]),
        ("بھارت نے پاکستان پر حملہ نہیں کیا۔", ["attack denied: IN > PK"]),
        ("پاکستان اور بھارت کے درمیان جنگ بندی ہو گئی۔", ["ceasefire done: PK,IN >"]),
        ("پاکستان اور ایران کے درمیان معاہدہ طے پا گیا۔", ["sign done: PK,IR >"]),
        ("ابراہیم رئیسی ہیلی کاپٹر حادثے میں انتقال کر گئے۔", ["die done: Raisi >"]),
        ("شہباز شریف وزیراعظم منتخب ہو گئے۔", ["elect done:  > Sharif"]),
        ("شہباز شریف نے استعفیٰ نہیں دیا۔", ["resign denied: Sharif >"]),
        ("شہباز شریف مستعفی ہو گئے۔", ["resign done: Sharif >"]),
        ("پاکستان ایک خوبصورت ملک ہے۔", []),
        ("ایران کے پاس تیل ہے۔", []),
        # by whose particle
        ("شہباز شریف کا کہنا ہے کہ ایران تیار ہے۔", ["statement done: Sharif >"]),
        ("پاکستان، ایران اور بھارت نے معاہدے پر دستخط کیے۔", ["sign done: PK,IR,IN >"]),
        ("پاکستان نے ایران کے میزائل حملے کے بعد احتجاج کیا۔", ["attack done: IR >", "protest done: PK >"]),
        ("اسرائیل نے ایران کی تنصیبات کو نشانہ بنایا۔", ["attack done: IL > IR"]),
        ("ایران نے اسرائیل پر میزائل داغ دیے۔", ["attack done: IR > IL"]),
        ("امریکا نے ایران کے تیل کی کمپنیوں پر پابندیاں لگا دیں۔", ["sanction done: US > IR"]),
        ("شہباز شریف نے الزام لگایا کہ بھارت حملے کی تیاری کر رہا ہے۔", ["condemn done: Sharif > IN"]),
        ("شہباز شریف نے مطالبہ کیا کہ اسرائیل پر پابندیاں عائد کی جائیں۔",
         ["demand done: Sharif >", "sanction called_for:  > IL"]),
        # who is meant from before
        ("شہباز شریف ایران پہنچے۔ انہوں نے کہا کہ وہ تیار ہیں۔", ["visit done: Sharif > IR", "statement done: Sharif >"]),
        ("شہباز شریف ایران پہنچیں گے۔ وہ ابراہیم رئیسی سے بھی ملاقات کریں گے۔",
         ["visit planned: Sharif > IR", "meet planned: Sharif > Raisi"]),
        ("شہباز شریف نے ابراہیم رئیسی سے ملاقات کی۔ دونوں رہنماؤں نے معاہدے پر دستخط کیے۔",
         ["meet done: Sharif > Raisi", "sign done: Sharif,Raisi >"]),
        # a word that tells a deed and a word that does not
        ("شہباز شریف نے ابراہیم رئیسی کا پرتپاک خیرمقدم کیا۔", ["meet done: Sharif > Raisi"]),
        ("شہباز شریف نے ثالثی پر ایران کا شکریہ ادا کیا۔", ["praise done: Sharif > IR"]),
        ("پاکستان کی ثالثی میں ایران اور امریکا معاہدے پر متفق ہو گئے۔",
         ["mediate done: PK > IR,US", "sign done: IR,US >"]),
        ("پاکستان نے جنگ بندی کی تجویز پر غور کیا۔", []),
        ("بھارت پاکستان پر حملہ کر سکتا ہے۔", []),
        ("ایران نے ثالثی کی پیشکش کی۔", ["mediate planned: IR >"]),
        ("پاکستان نے امریکا کے سفارت کار کو ملک چھوڑنے کا حکم دیا۔", ["expel done: PK > US"]),
        ("پاکستان نے امدادی سامان ایران روانہ کر دیا۔", ["aid done: PK > IR"]),
        ("پاکستان نے اسرائیلی حملوں کی مذمت کرتے ہوئے امن پر زور دیا۔",
         ["attack done: IL >", "condemn done: PK > IL", "appeal done: PK >"]),
        ("شہباز شریف نے کہا: ’بھارت نے پاکستان پر حملہ کیا‘۔", ["statement done: Sharif >"]),
        ("شہباز شریف نے ایران کو تسلیم کرنے کا اعلان کیا۔", ["statement done: Sharif >"]),
        # a heading has no verb
        ("شہباز شریف اور ابراہیم رئیسی کی ملاقات", ["meet done: Sharif,Raisi >"]),
        ("شہباز شریف کا ابراہیم رئیسی سے ٹیلیفونک رابطہ", ["call done: Sharif > Raisi"]),
        ("شہباز شریف کی ابراہیم رئیسی سے ملاقات ہوگی۔", ["meet planned: Sharif > Raisi"]),
        ("اسرائیل کا ایران پر حملہ", ["attack done: IL > IR"]),
        ("پاکستان کی غزہ پر اسرائیلی حملے کی مذمت", ["attack done: IL > PS", "condemn done: PK > IL"]),
        ("اسرائیل کی غزہ پر بمباری کی مذمت", ["attack done: IL > PS"]),
        ("ایران کی اسرائیل کو دھمکی", ["threaten done: IR > IL"]),
        ("ایران کی مذمت", []),
        # several, and where another deed ends the passive
        ("شہباز شریف، ابراہیم رئیسی اور شہباز نے ملاقات کی۔", ["meet done: Sharif,Raisi >"]),
        ("ابراہیم رئیسی اسرائیلی حملے میں ہلاک ہو گئے۔", ["attack done: IL >", "die done: Raisi >"]),
        ("ایران نے اسرائیل کے حملے کا الزام امریکا پر عائد کیا۔", ["attack done: IL >", "condemn done: IR > US"]),
        ("شہباز شریف کے والد انتقال کر گئے۔", []),
    ],
)  # fmt: skip
def test_it_reads_urdu(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected
