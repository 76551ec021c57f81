"""What an Arabic, Persian or Urdu sentence only asks, supposes, plans or takes back was not done."""

import pytest

from tests.rules.events_told import all_told


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
        ("رئیسی خواستار لغو تحریم‌های آمریکا علیه ایران شد.", ["appeal done: Raisi >"]),
    ],
)  # fmt: skip
def test_it_tells_what_was_not_done(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected
