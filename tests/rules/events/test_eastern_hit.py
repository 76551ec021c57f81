"""Attacks by nobody known in Arabic, Persian and Urdu: told of whom they hit, and of nobody else."""

import pytest

from tests.rules.events.told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        ("تعرضت إيران لهجوم صاروخي.", ["attack done:  > IR"]),
        ("تعرضت غزة لقصف عنيف.", ["attack done:  > PS"]),
        ("تعرضت دمشق لغارات جوية صباح الاثنين.", ["attack done:  > SY"]),
        ("لم تتعرض إيران لهجوم.", []),
        ("قد تتعرض إيران لهجوم.", []),
        ("أدان بوتين الهجوم على إيران.", ["condemn done: Putin >", "attack done:  > IR"]),
        ("وقع هجوم على إيران.", ["attack done:  > IR"]),
        ("شهدت غزة غارات عنيفة.", ["attack done:  > PS"]),
        ("تم قصف غزة.", ["attack done:  > PS"]),
        ("قُتل إبراهيم رئيسي.", ["die done: Raisi >"]),
        ("تعرضت إيران لهجوم من إسرائيل.", ["attack done: IL > IR"]),
        ("هاجمت إيران إسرائيل.", ["attack done: IR > IL"]),
        ("تعرضت السفارة الروسية في دمشق لقصف.", []),
    ],
)  # fmt: skip
def test_it_reads_whom_an_attack_hit_in_arabic(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("حمله تروریستی به ایران محکوم شد.", ["attack done:  > IR"]),
        ("به ایران حمله شد.", ["attack done:  > IR"]),
        ("ایران مورد حمله قرار گرفت.", ["attack done:  > IR"]),
        ("ایران هدف حمله موشکی قرار گرفت.", ["attack done:  > IR"]),
        ("دمشق بمباران شد.", ["attack done:  > SY"]),
        ("سوریه روز دوشنبه هدف حملات هوایی قرار گرفت.", ["attack done:  > SY"]),
        ("حملات هوایی به سوریه ادامه دارد.", ["attack done:  > SY"]),
        ("پوتین حمله تروریستی به ایران را محکوم کرد.", ["attack done:  > IR", "condemn done: Putin >"]),
        ("روسیه هرگونه حمله به ایران را محکوم کرد.", ["condemn done: RU >"]),
        ("حمله‌ای به ایران نشد.", []),
        ("سوریه هدف حمله اسرائیل قرار گرفت.", ["attack done: IL > SY"]),
        ("پوتین گفت ایران مورد حمله قرار گرفت.", ["statement done: Putin >", "attack done:  > IR"]),
        ("در حمله به غزه ده نفر کشته شدند.", ["attack done:  > PS"]),
    ],
)  # fmt: skip
def test_it_reads_whom_an_attack_hit_in_persian(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("ایران پر دہشت گرد حملہ ہوا۔", ["attack done:  > IR"]),
        ("ایران پر حملہ کیا گیا۔", ["attack done:  > IR"]),
        ("پاکستان پر ڈرون حملے کیے گئے۔", ["attack done:  > PK"]),
        ("غزہ پر بمباری جاری ہے۔", ["attack done:  > PS"]),
        ("غزہ کو نشانہ بنایا گیا۔", ["attack done:  > PS"]),
        ("پاکستان پر حملہ نہیں ہوا۔", []),
        ("اگر ایران پر حملہ ہوا تو جنگ ہوگی۔", []),
        ("ایران پر حملہ ہوگا۔", []),
        ("ابراہیم رئیسی کو قتل کر دیا گیا۔", ["die done: Raisi >"]),
        ("شہباز شریف نے ایران پر حملے کی مذمت کی۔", ["attack done:  > IR", "condemn done: Sharif >"]),
        ("اسلام آباد میں دھماکہ ہوا۔", []),
    ],
)  # fmt: skip
def test_it_reads_whom_an_attack_hit_in_urdu(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected
