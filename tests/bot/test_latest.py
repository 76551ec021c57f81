"""/latest: what was published last, whole answers."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from storage.db import Database
from tests.bot.talk import Talk, keep, news


@pytest.fixture
def many(db: Database, noon: datetime) -> None:
    """Twelve articles, an hour apart, of which every other is about Pakistan too."""
    texts = (
        (n, f"Iran headline {n}", f"Word{n} about Tehran. {'Pakistan too.' if n % 2 else ''}")
        for n in range(1, 13)
    )
    keep(db, (news(n, title, text, noon - timedelta(hours=n)) for n, title, text in texts), noon)


ANSWER = """\
country Iran and country Pakistan, newest first

1. Iranian President Ebrahim Raisi conveyed his serious worry over recent events in Palestine in \
a phone call with Pakistani Prime Minister Shehbaz Sharif on…
Mehr News Agency · between 11 Apr 2022 and 19 May 2024 (by who held office)
In light of the Zionist regime’s violation of Al-Aqsa Mosque, Raisi hoped that the Muslim world \
will unite to put an end to the Israeli regime’s heinous crimes.

2. Pakistan and Iran have underscored the need for coordinated efforts by the Islamic countries \
to bring an end to the ongoing massacre and crimes against…
ARY News and UrduPoint / Pakistan Point News · 20 Dec 2023 (from a dated copy)
The demand was made during a telephonic conversation between President Dr Arif Alvi and Iran’s \
President Ebrahim Raisi today.

1: All Content by Mehr News Agency is licensed under a Creative Commons Attribution 4.0 \
International License."""


def untagged(answer: str) -> str:
    """An answer without the lines that name who is in a story, which other tests look at."""
    lines = answer.splitlines()
    return "\n".join(
        line for line in lines if not line.startswith(("Arif Alvi, ", "Ebrahim Raisi, "))
    )


@pytest.mark.usefixtures("articles")
@pytest.mark.parametrize(
    "said", ["/latest Iran Pakistan", "Iran Pakistan", "/LATEST@communique_bot ایران پاکستان"]
)
async def test_it_answers(say: Talk, said: str) -> None:
    assert [untagged(answer) for answer in await say(said)] == [ANSWER]
    assert say.buttons == ["About 1", "About 2", "Tell me of new ones"]


TELL = "Tell me of new ones"
NOBODY = "Try fewer words, or see who and what is in the news: /leaders, /topics"


@pytest.mark.usefixtures("articles")
@pytest.mark.parametrize(
    "said, answer, buttons",
    [
        (
            "/latest Pakstan",
            (
                "the word “Pakstan”, newest first\n\nI have no article of that.\n"
                "“Pakstan” is no name I know.\nDid you mean Pakistan?"
            ),
            ["Pakistan"],
        ),
        (
            "/latest Iran Chad",
            "country Iran and country Chad, newest first\n\nI have no article of that.\n" + NOBODY,
            ["Tell me when there is one"],
        ),
        (
            "/latest Indonesia x Iran: attack",
            "Indonesia with Iran: attack, newest first\n\nI have no article of that.\n" + NOBODY,
            ["What names both", "Tell me when there is one"],
        ),
        (
            "/latest Chad x Iran",
            "Chad with Iran, newest first\n\nI have no article of that.\n" + NOBODY,
            ["Tell me when there is one"],
        ),
        (
            "/latest alive in Chad",
            (
                "the word “alive” and the word “in” and country Chad, newest first\n\nI have no article of that.\n"
                + NOBODY
            ),
            ["Only country Chad"],
        ),
        (
            "What is up in Chad, Iran?",
            (
                "the word “What” and the word “is” and the word “up” and the word “in” and country "
                "Chad and country Iran, newest first\n\nI have no article of that.\n" + NOBODY
            ),
            ["Only country Chad and country Iran"],
        ),
    ],
)
async def test_it_says_what_to_try(say: Talk, said: str, answer: str, buttons: list[str]) -> None:
    assert await say(said) == [answer]
    assert say.last.labels() == buttons


@pytest.mark.usefixtures("articles")
@pytest.mark.parametrize(
    "said, echo, story",
    [
        ("Alvi x Raisi: call", "Arif Alvi with Ebrahim Raisi: call", "1. Pakistan and Iran have"),
        ("Raisi × Alvi", "Ebrahim Raisi with Arif Alvi", "1. Pakistan and Iran have"),
        ("event:call leader:raisi Indonesia", "event call and leader Ebrahim Raisi and country Indonesia", "1. The Organization"),
        ("said:raisi Indonesia", "a quote of Ebrahim Raisi and country Indonesia", "1. The Organization"),
    ],
)  # fmt: skip
async def test_it_answers_who_did_what_with_whom(
    say: Talk, said: str, echo: str, story: str
) -> None:
    [answer] = await say(f"/latest {said}")
    assert answer.startswith(f"{echo}, newest first\n\n{story}")
    assert "\n\n2." not in answer
    await say.press("Tell me of new ones")
    assert "I tell you about" in (await say("/subscriptions"))[0]


@pytest.mark.usefixtures("articles")
async def test_what_only_names_both_is_a_press_away(say: Talk) -> None:
    await say("/latest Indonesia x Iran: attack")
    [answer] = await say.press("What names both")
    assert answer.startswith("country Indonesia and country Iran, newest first\n\n1. The")


@pytest.mark.usefixtures("articles")
async def test_it_goes_on_with_the_name_that_was_meant(say: Talk) -> None:
    await say("/latest Iran Pakstan")
    assert [untagged(answer) for answer in await say.press("Pakistan")] == [ANSWER]


@pytest.mark.usefixtures("articles")
async def test_the_name_that_was_meant_takes_in_its_other_words(say: Talk) -> None:
    await say("/latest Iran shehbaz Shariff")
    [answer] = await say.press("Shehbaz Sharif")
    assert answer.startswith("country Iran and leader Shehbaz Sharif, newest first\n\n1.")


@pytest.mark.usefixtures("articles")
async def test_an_answer_leads_to_a_subscription(say: Talk) -> None:
    await say("/latest Pakistan Iran")
    assert await say.press(TELL) == ["I will tell you about country Iran and country Pakistan."]
    await say("/latest Iran Pakistan")
    assert TELL not in say.buttons


async def test_it_has_nothing_before_anything_was_read(say: Talk) -> None:
    assert await say("/latest") == [
        f"everything, newest first\n\nI have no article of that.\n{NOBODY}"
    ]


@pytest.mark.usefixtures("articles")
async def test_it_asks_back_who_is_meant_and_goes_on_with_the_choice(say: Talk) -> None:
    assert await say("/latest Sharif Iran") == ["“Sharif” fits several. Which one?"]
    assert say.buttons == [
        "Shehbaz Sharif, Prime Minister of Pakistan",
        "Nawaz Sharif, former Prime Minister of Pakistan",
    ]
    [answer] = await say.press(say.buttons[0])
    assert answer.startswith("leader Shehbaz Sharif and country Iran, newest first\n\n1. Iranian")


def headlines(answer: str) -> Iterator[str]:
    return (line for line in answer.splitlines() if "headline" in line)


@pytest.mark.usefixtures("many")
async def test_it_pages_there_and_back_in_the_same_message(say: Talk) -> None:
    [first] = await say("/latest Iran")
    assert list(headlines(first)) == [f"{n}. Iran headline {n}" for n in range(1, 6)]
    assert say.buttons == [*(f"About {n}" for n in range(1, 6)), "More ›", TELL]
    [second] = await say.press("More ›")
    assert list(headlines(second)) == [f"{n}. Iran headline {n}" for n in range(6, 11)]
    assert say.buttons[-3:] == ["‹ Back", "More ›", TELL]
    [third] = await say.press("More ›")
    assert list(headlines(third)) == ["11. Iran headline 11", "12. Iran headline 12"]
    assert say.buttons[-2:] == ["‹ Back", TELL]
    assert await say.press("‹ Back") == [second]
    assert await say.press("‹ Back") == [first]
    assert say.last.edits == 4


@pytest.mark.usefixtures("many")
async def test_it_keeps_its_place_when_newer_articles_come(
    say: Talk, db: Database, noon: datetime
) -> None:
    await say("/latest Iran Pakistan")
    keep(db, [news(99, "Iran headline 99", "Iran and Pakistan again.", noon)], noon)
    [second] = await say.press("More ›")
    assert list(headlines(second)) == ["6. Iran headline 11"]


async def test_a_story_stands_on_one_page_only(say: Talk, db: Database, noon: datetime) -> None:
    text = (
        "Iran and Pakistan signed an agreement on trade in Tehran on Monday, officials said. " * 3
    )
    keep(db, [news(50, "Iran copy 0", text, noon)], noon)
    for n in range(1, 7):
        at = noon - timedelta(hours=n)
        keep(db, [news(n, f"Iran headline {n}", f"Number{n} of Tehran.", at)], noon)
    keep(db, [news(51, "Iran copy 1", text, noon - timedelta(days=1), outlet="Other")], noon)
    [first] = await say("/latest Iran")
    assert "1. Iran copy 0\nExample News and Other" in first
    [second] = await say.press("More ›")
    assert list(headlines(second)) == ["6. Iran headline 5", "7. Iran headline 6"]
    assert "Iran copy 1" not in second
    assert "More ›" not in say.buttons


async def test_it_shows_outside_text_without_letting_it_act(
    say: Talk, db: Database, noon: datetime
) -> None:
    wild = news(1, "<b>Iran</b> & @someone /forget #tag\u202e", "تهران: خبر مهم. دوم.", noon)
    keep(db, [wild], noon)
    [answer] = await say("/latest")
    assert "1. <b>Iran</\u2060b> & @\u2060someone /\u2060forget #\u2060tag\n" in answer
    assert "\n\u2068تهران: خبر مهم.\u2069\n" in answer
    assert answer.endswith("\nnews.example.org")
    assert '<a href="https://news.example.org/1">news.example.org</a>' in say.last.html
