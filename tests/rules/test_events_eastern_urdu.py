"""Events of Urdu sentences as the wires word them."""

import pytest

from tests.rules.events_told import all_told


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
    ],
)  # fmt: skip
def test_it_reads_urdu(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected
