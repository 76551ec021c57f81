"""An admin's correction: what is meant, what follows from it, and why something can't be read."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.rules.corrections.corrected import described, outcome
from jobs.rules.corrections.correcting import correction
from jobs.rules.corrections.overlay import overlaid
from jobs.rules.corrections.saying import CorrectionError
from jobs.rules.gazetteer import Gazetteer, Nation, Office, Person
from tests.rules.small import GAZETTEER

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "said, person, office, start, end",
    [
        (
            '"Foreign Minister" Iran "Abbas Araghchi" from 2024-08-21',
            "own:abbas-araghchi", "ir-fm", "2024-08-21", "",
        ),
        (
            "“Foreign Minister” Iran “Abbas Araghchi” since 2024-08-21",
            "own:abbas-araghchi", "ir-fm", "2024-08-21", "",
        ),
        (
            "foreign minister Iran Abbas Araghchi from 2024-08-21",
            "own:abbas-araghchi", "ir-fm", "2024-08-21", "",
        ),
        (
            "President IR Masoud Pezeshkian from 2024-07-28",
            "own:masoud-pezeshkian", "ir-president", "2024-07-28", "",
        ),
        (
            '"President of Iran" Masoud Pezeshkian from 2024-07-28',
            "own:masoud-pezeshkian", "ir-president", "2024-07-28", "",
        ),
        (
            '"Prime Minister" Pakistan "Imran Khan" from 2026-01-01 to 2026-02-01',
            "Q9", "pk-pm", "2026-01-01", "2026-02-01",
        ),
        ('"Prime Minister" Pakistan Q9 from 2026-01-01', "Q9", "pk-pm", "2026-01-01", ""),
        (
            '"Secretary General" "United Nations" "António Guterres" to 2026-03-01',
            "Q7", "un-sg", "2017-01-01", "2026-03-01",
        ),
        (
            "Secretary-General UN Antonio Guterres until 2026-03-01",
            "Q7", "un-sg", "2017-01-01", "2026-03-01",
        ),
        ("pk-pm Shehbaz Sharif from 2024-03-04", "Q3", "pk-pm", "2024-03-04", ""),
        # The country first, or the office quoted with it.
        ('Iran "Foreign Minister" "Abbas Araghchi" from 2024-08-21',
         "own:abbas-araghchi", "ir-fm", "2024-08-21", ""),
        ("iran's foreign minister abbas araghchi from 21 Aug 2024",
         "own:abbas-araghchi", "ir-fm", "2024-08-21", ""),
        ('"Foreign Minister of the Islamic Republic of Iran" "Abbas Araghchi" from 21 august 2024 to yesterday',
         "own:abbas-araghchi", "ir-fm", "2024-08-21", "2026-03-09"),
        ("UN secretary general Ban Ki-moon from today", "own:ban-ki-moon", "un-sg", "2026-03-10", ""),
        # What is no part of the name: the office's country, said once more, and titles.
        ('"President of Iran" Iran "Masoud Pezeshkian" from 2024-07-28',
         "own:masoud-pezeshkian", "ir-president", "2024-07-28", ""),
        ('"President of Iran" "Islamic Republic of Iran" Ali Iran from 2024-07-28',
         "own:ali-iran", "ir-president", "2024-07-28", ""),
        ('"President of Iran" "Iran Ali" from 2024-07-28', "own:iran-ali", "ir-president", "2024-07-28", ""),
        ('President Iran "President Dr Masoud Pezeshkian" from 2024-07-28',
         "own:masoud-pezeshkian", "ir-president", "2024-07-28", ""),
        ('"Prime Minister" Pakistan "former PM Imran Khan" from 2026-01-01', "Q9", "pk-pm", "2026-01-01", ""),
        ('King Jordan "King Hussein" from 2026-01-01', "own:king-hussein", "jo-king", "2026-01-01", ""),
        # One of those who held it.
        ("President Iran Raisi to 2024-05-20", "Q1", "ir-president", "2021-08-03", "2024-05-20"),
        ("the Prime Minister of Pakistan Imran Khan from 2026-01-01", "Q9", "pk-pm", "2026-01-01", ""),
        ('"foreign minister" of the "Islamic Republic of Iran" 王毅 from 2024-08-21',
         "own:王-毅", "ir-fm", "2024-08-21", ""),
    ],
)  # fmt: skip
def test_it_means(said: str, person: str, office: str, start: str, end: str) -> None:
    change = correction(said, GAZETTEER, NOON, by=7)
    told = (change.person.id, change.office, str(change.start or ""), str(change.end or ""))
    assert told == (person, office, start, end)
    assert (change.origin, change.made_by) == ("admin", 7)


THINGS = (
    "Middle East", "New York", "The President", "Foreign Minister", "Prime Minister of Pakistan",
    "Iranian President", "Jordanian King", "Washington Post", "Security Council", "Peace talks",
    "trade deal", "Tel Aviv regime", "Red Sea", "Oil Ministry",
)  # fmt: skip


@pytest.mark.parametrize(
    "said, sentence",
    [
        ("", "Say who holds which office, like /leader set"),
        ("president of " * 30, "Say who holds which office, like /leader set"),
        ("president", "I need an office, its country or organization, and a name"),
        ('"Foreign Minister" Irn "A Person" from 2024-08-21', "Is it Iran?"),
        (
            '"Oil Minister" Iran "A Person" from 2024-08-21',
            "I know no “Oil Minister” of Iran; there are: Chief Justice of Iran; Foreign Minister",
        ),
        ('"King" Turkey "A Person" from 2024-08-21', "I know no office of Turkey"),
        ('"Foreign Minister" Iran "A Person"', "Since when? Say it like"),
        ('"Foreign Minister" Iran "A Person" from', "I need a day after “from”"),
        ('"Foreign Minister" Iran "A Person" from May', "I can't read “May” as a day"),
        ('"Foreign Minister" Iran "A Person" from 30 Feb 2024', "I can't read “30” as a day"),
        ('"Foreign Minister" Iran "A Person" from 3 Foo 2024', "I can't read “3” as a day"),
        ('"Foreign Minister" Iran "A Person" from 2024-02-30', "I can't read “2024-02-30”"),
        ('"Foreign Minister" Iran "A Person" from 2031-01-01', "is more than a year ahead"),
        (
            '"Foreign Minister" Iran "A Person" from 2024-08-21 to 2024-08-20',
            "The term would end on 20 Aug 2024, before it starts on 21 Aug 2024.",
        ),
        (
            '"Prime Minister" Pakistan "Shehbaz Sharif" to 2020-01-01',
            "The term would end on 1 Jan 2020, before it starts on 3 Mar 2024.",
        ),
        ('"Foreign Minister" Iran Q999 from 2024-08-21', "I know nobody with the id Q999"),
        ('"Foreign Minister" Iran "007" from 2024-08-21', "“007” is no name"),
        ('"Foreign Minister" Iran Pakistan from 2024-08-21', "“Pakistan” is no person"),
        ('"Prime Minister" Pakistan Sharif from 2024-08-21', "“Sharif” alone may be anybody"),
        # Each would be found in every text, or not at all.
        ('"Foreign Minister" Iran The from 2024-08-21', "“The” is no person"),
        *(
            (f'"Foreign Minister" Iran "{thing}" from 2024-08-21', f"“{thing}” is no person")
            for thing in THINGS
        ),
        ('"Foreign Minister" Iran "Ali \u202eReza" from 2024-08-21', "is no name"),
        ('"Foreign Minister" Iran "Ali\x1b[1m Reza" from 2024-08-21', "is no name"),
        # Days so far back can't be counted back from.
        ('"Foreign Minister" Iran "A Person" from 0024-08-21', "0024-08-21 is too long ago"),
        (
            '"Foreign Minister" Iran "A Person" from 2024-08-21 since 2025-01-01',
            "Is it from 21 Aug 2024 or from 2025-01-01?",
        ),
    ],
)
def test_what_can_not_be_read_is_said(said: str, sentence: str) -> None:
    with pytest.raises(CorrectionError) as caught:
        correction(said, GAZETTEER, NOON)
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    "typed, kept",
    [
        ("abbas araghchi", "Abbas Araghchi"),
        ("ABBAS AL-SUDANI", "Abbas Al-Sudani"),
        ("mohammed bin nayef", "Mohammed bin Nayef"),
        ("Abbas al-Sudani", "Abbas al-Sudani"),
        ("аббас арагчи", "Аббас Арагчи"),
        ("王毅", "王毅"),
    ],
)
def test_a_name_typed_in_small_letters_gets_its_capitals(typed: str, kept: str) -> None:
    change = correction(f"Foreign Minister Iran {typed} from 2024-08-21", GAZETTEER, NOON)
    assert change.person.name == kept


def test_a_whole_office_name_is_no_part_of_the_person() -> None:
    pope = Office("va-pope", "Pope", "VA", "head_of_state", ("Pope",))
    known = Gazetteer(nations=(Nation("VA", "Holy See", names=("Vatican",)),), offices=(pope,))
    for said in ('Pope "Holy See" "Pope John"', 'Pope Vatican "Pope John"', 'Pope "Pope John"'):
        assert correction(f"{said} from 2026-02-01", known, NOON).person.name == "Pope John"


def test_a_name_of_two_countries_is_asked_about() -> None:
    koreas = (
        Nation("KR", "South Korea", names=("Korea",)),
        Nation("KP", "North Korea", names=("Korea",)),
    )
    offices = (
        Office("kr-president", "President of South Korea", "KR", "head_of_state", ("President",)),
    )
    known = Gazetteer(nations=koreas, offices=offices)
    with pytest.raises(CorrectionError, match=r"“Korea” may be South Korea \(KR\) or North Korea"):
        correction("President Korea Lee Jae-myung from 2025-06-04", known, NOON)
    change = correction("President KR Lee Jae-myung from 2025-06-04", known, NOON)
    assert change.office == "kr-president"


@pytest.mark.parametrize(
    "said, told",
    [
        (
            '"Prime Minister" Pakistan "Imran Khan" from 2026-03-01',
            [
                "Shehbaz Sharif's term as Prime Minister of Pakistan ends on 1 Mar 2026.",
                "Imran Khan is Prime Minister of Pakistan from 1 Mar 2026.",
            ],
        ),
        (
            '"Prime Minister" Pakistan "Shehbaz Sharif" from 2024-03-04',
            ["Shehbaz Sharif is Prime Minister of Pakistan from 4 Mar 2024."],
        ),
        (
            '"Secretary General" UN "António Guterres" to 2026-03-01',
            [
                (
                    "António Guterres's term as Secretary-General of the United Nations ends on "
                    "1 Mar 2026."
                )
            ],
        ),
        ('"Prime Minister" Pakistan "Shehbaz Sharif" from 2024-03-03', []),
    ],
)
def test_what_follows_is_told(said: str, told: list[str]) -> None:
    change = correction(said, GAZETTEER, NOON)
    changed = overlaid(GAZETTEER, [change])
    assert outcome(GAZETTEER, changed, change.office) == told
    if told and "ends" not in told[0]:
        assert outcome(changed, GAZETTEER, change.office)


def test_a_correction_in_words() -> None:
    change = correction('"King" Jordan "Hussein II" from 2026-02-01', GAZETTEER, NOON)
    assert described(change, GAZETTEER) == "Hussein II: King of Jordan from 1 Feb 2026"
    assert change.as_of == date(2026, 3, 10)
    confirmed = replace(change, kind="confirmed", start=None)
    assert described(confirmed, GAZETTEER) == "Hussein II is still King of Jordan as of 10 Mar 2026"
    called = replace(
        change, kind="names", person=Person("Q9", "Imran Khan", ("I. Khan", "Имран Хан"))
    )
    assert described(called, GAZETTEER) == "Imran Khan is called I. Khan, Имран Хан too"


@given(st.text(alphabet=st.sampled_from(list('ab "“”fromt2024-08-21Iran ')), max_size=60))
def test_whatever_is_said_gets_a_sentence(said: str) -> None:
    try:
        correction(said, GAZETTEER, NOON)
    except CorrectionError as error:
        sentence = str(error)
    else:
        sentence = "."
    assert sentence.endswith(".")
