"""A date line is recognised by its form, and a headline with a colon is none."""

from datetime import date

import pytest

from jobs.rules.texts.datelines import dateline, signature
from storage.folding import fold

NOT_PLACES = frozenset(
    map(fold, ["Iran", "Pakistan", "United Nations", "UN", "NATO", "Kuwait", "ایران"])
)


@pytest.mark.parametrize(
    "opening, place, outlet, day",
    [
        ("TEHRAN- ", "TEHRAN", None, None),
        ("TEHRAN – ", "TEHRAN", None, None),
        ("TEHRAN — ", "TEHRAN", None, None),
        ("TEHRAN -- ", "TEHRAN", None, None),
        ("ISLAMABAD: ", "ISLAMABAD", None, None),
        ("NEW YORK: ", "NEW YORK", None, None),
        ("DERA ISMAIL KHAN: ", "DERA ISMAIL KHAN", None, None),
        ("PORT-AU-PRINCE, Haiti — ", "PORT-AU-PRINCE", None, None),
        ("KABUL (Reuters) - ", "KABUL", "Reuters", None),
        ("LONDON/PARIS, March 3 (AFP) – ", "LONDON/PARIS", "AFP", None),
        ("WASHINGTON, Dec. 20, 2023 (Xinhua) -- ", "WASHINGTON", "Xinhua", date(2023, 12, 20)),
        ("Islamabad, Dec 20 (IANS) ", "Islamabad", "IANS", None),
        ("New Delhi, Dec 20 (PTI): ", "New Delhi", "PTI", None),
        ("Kabul (AP) — ", "Kabul", "AP", None),
        ("ISLAMABAD, Dec 20 (APP): ", "ISLAMABAD", "APP", None),
        ("LAHORE, 20 December 2023: ", "LAHORE", None, date(2023, 12, 20)),
        ("ISLAMABAD, (UrduPoint / Pakistan Point News - 20th Dec, 2023) ", "ISLAMABAD",
         "UrduPoint / Pakistan Point News", date(2023, 12, 20)),
        ("(Reuters) - ", None, "Reuters", None),
        ("ISLAMABAD — APP — ", "ISLAMABAD", "APP", None),
        ("KUWAIT (KUNA) -- ", "KUWAIT", "KUNA", None),
        ("KARACHI (Staff Reporter): ", "KARACHI", "Staff Reporter", None),
        ("القاهرة (رويترز) - ", "القاهرة", "رويترز", None),
        ("تهران - ایرنا - ", "تهران", "ایرنا", None),
        ("اسلام آباد (نمائندہ خصوصی) ۔ ", "اسلام آباد", "نمائندہ خصوصی", None),
    ],
)  # fmt: skip
def test_it_reads_where_when_and_by_whom(
    opening: str, place: str | None, outlet: str | None, day: date | None
) -> None:
    found = dateline(f"{opening}Two ministers met on Monday.", NOT_PLACES)
    assert found is not None
    assert (found.place, found.outlet, found.day) == (place, outlet, day)
    assert found.end == len(opening)


@pytest.mark.parametrize(
    "text",
    [
        "IRAN: Foreign minister quits",
        "UN: no agreement yet",
        "NATO - what it is",
        "BREAKING: two ministers met",
        "EXCLUSIVE - two ministers met",
        "OPINION: two ministers met",
        "COVID-19 is back",
        "F-16 jets were seen",
        "Two ministers: a portrait",
        "Raisi: we will answer",
        "US-led coalition strikes",
        "He said (on Monday) - again - no",
        "A - B",
        "IRNA (Islamic Republic News Agency) reported",
        "The European Union (EU) - a union",
        "Pakistan Tehreek-e-Insaf (PTI-N) – a party",
        "IRAN (Persia) - a portrait",
        "ایران - پاکستان: یک پرتره",
        "TEHRAN has spoken",
        "TEHRAN:no space",
        "In Tehran (Iran) on Monday",
        "",
    ],
)
def test_it_is_not_over_eager(text: str) -> None:
    assert dateline(text, NOT_PLACES) is None


@pytest.mark.parametrize(
    "text, told",
    [
        ("They met on Monday.—APP", ("They met on Monday.", "APP")),
        ("They met on Monday. – Reuters", ("They met on Monday.", "Reuters")),
        ("They met on Monday - finally", None),
        ("They met on Monday.", None),
        ("", None),
    ],
)
def test_it_reads_the_agency_that_signs(text: str, told: tuple[str, str] | None) -> None:
    assert signature(text) == told
