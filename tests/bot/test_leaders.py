"""/leaders, /leader and /said: who is in the news, one person's portrait, somebody's words."""

from datetime import UTC, datetime, timedelta

import pytest

from storage.db import Database
from tests.bot.talk import ADMIN, Talk, keep, news

DAY = timedelta(days=1)


@pytest.fixture
def few(db: Database, noon: datetime) -> None:
    """News of two leaders, of a governor whom nobody listed, and of one named in passing."""
    keep(
        db,
        [
            news(
                1, "Raisi calls Sharif",
                "Iranian President Ebrahim Raisi called Pakistani Prime Minister Shehbaz Sharif on "
                "Monday. “Trade is what our peoples want,” Raisi said. “Roads come <first>,” he "
                "added.", noon,
            ),
            news(
                2, "Sharif hosts Raisi",
                "Ebrahim Raisi met Shehbaz Sharif in Islamabad. “Trade will grow,” Raisi said.",
                noon - DAY, outlet="Other News",
            ),
            news(
                3, "Governor opens road",
                "The provincial governor Ahmad Rahmani opened a road in Iran. “It is long,” Rahmani "
                "said.", noon - DAY,
            ),
            news(4, "Governor closes road", "The provincial governor Ahmad Rahmani closed it.", noon),
        ],
        noon,
    )  # fmt: skip


LEADERS = """\
Leaders in the news, read in the last 7 days

1. Ebrahim Raisi, President of Iran until May 2024 · 2 stories
2. Shehbaz Sharif, Prime Minister of Pakistan · 2 stories
3. Ahmad Rahmani, “provincial governor” as the text says · 2 stories"""

RAISI = """\
Ebrahim Raisi
President of Iran, 3 Aug 2021 to 19 May 2024
Chief Justice of Iran, 7 Mar 2019 to 1 Jul 2021

Latest stories
1. Raisi calls Sharif
Example News · 10 Mar 2026
2. Sharif hosts Raisi
Other News · 9 Mar 2026

Called, met, visited
Call with Shehbaz Sharif · 10 Mar 2026 · story 1
Meeting with Shehbaz Sharif · 9 Mar 2026 · story 2

Latest quotes
“Trade is what our peoples want”
“Roads come <first>”
Example News · 10 Mar 2026 · story 1
“Trade will grow”
Other News · 9 Mar 2026 · story 2"""

RAHMANI = """\
Ahmad Rahmani
“provincial governor” as the text says (Example News, 10 Mar 2026)

Latest stories
1. Governor closes road
Example News · 10 Mar 2026
2. Governor opens road
Example News · 9 Mar 2026

Latest quotes
“It is long”
Example News · 9 Mar 2026 · story 3"""

NAWAZ = """\
Nawaz Sharif
Prime Minister of Pakistan, 5 Jun 2013 to 28 Jul 2017

I have no news of Nawaz Sharif."""


@pytest.mark.usefixtures("few")
async def test_it_lists_who_is_in_the_news(say: Talk) -> None:
    assert await say("/leaders") == [LEADERS]
    assert say.buttons == ["Ebrahim Raisi", "Shehbaz Sharif", "Ahmad Rahmani"]
    assert await say.press("Ebrahim Raisi") == [RAISI]
    assert say.buttons == ["About 1", "About 2", "All stories", "All quotes", "Tell me of new ones"]


@pytest.mark.usefixtures("few")
async def test_later_it_looks_further_back_and_doubts_what_nobody_confirmed(say: Talk) -> None:
    say.clock.now = datetime(2028, 2, 29, 12, tzinfo=UTC)
    assert await say("/leaders") == [
        LEADERS.replace(", read in the last 7 days", "").replace(
            "Prime Minister of Pakistan ·", "Prime Minister of Pakistan as of Jan 2026 ·"
        )
    ]


NOBODY = "I know nobody called “{}”. Did you mean one of these?"
THESE = "these hold office there."
WITH_IT = "shows who is in the news with it."


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize(
    "said, answer",
    [
        ("/leader Raisi", RAISI),
        ("/leader ابراهیم رئیسی", RAISI),
        ("/leader leader:Q1", RAISI),
        ("/leader Ahmad Rahmani", RAHMANI),
        ("/leader rahmani", RAHMANI),
        ("/leader Nawaz Sharif", NAWAZ),
        ("/leader the Iranian president", RAISI),
        ("/leader president of Iran", RAISI),
        ("/leader President Raisi", RAISI),
        ("/leader Iranian president Dr Ebrahim Raisi", RAISI),
        ("/leader Prime Minister Sharif", "“Sharif” fits several. Which one?"),
        (
            "/leader President Xyz",
            "I know nobody called “President Xyz”. /leaders shows who is in the news.",
        ),
        ("/leader Raisy", "I know nobody called “Raisy”. Did you mean one of these?"),
        ("/leader Xyz <b>", "I know nobody called “Xyz <b>”. /leaders shows who is in the news."),
        ("/leader Q1", RAISI),
        # What begins with a name, an office or an id is told of in the words that were typed.
        ("/leader Raisi Alvi", "“Raisi Alvi” names several. Which one?"),
        ("/leader Raisi OR Alvi", "“Raisi OR Alvi” names several. Which one?"),
        ("/leader leader:Q1 Alvi", "“leader:Q1 Alvi” names several. Which one?"),
        (
            "/leader Nawaz Sharif Shehbaz Sharif",
            "“Nawaz Sharif Shehbaz Sharif” names several. Which one?",
        ),
        ("/leader Ebrahim Khan", NOBODY.format("Ebrahim Khan")),
        ("/leader rahmani road", NOBODY.format("rahmani road")),
        ("/leader Iranian president in 2022", NOBODY.format("Iranian president in 2022")),
        (
            "/leader Raisi since:30d",
            (
                "I need a name alone here; since: narrows /said and /latest.\n"
                "Raisi since:30d\n      ^"
            ),
        ),
        (
            "/leader Iran's president since:30d",
            (
                "I need a name alone here; since: narrows /said and /latest.\n"
                "Iran's president since:30d\n                 ^"
            ),
        ),
        ("/leader Pakistan", f"Pakistan is a country; {THESE} /leaders Pakistan {WITH_IT}"),
        (
            "/leader leaders of Pakistan",
            f"Pakistan is a country; {THESE} /leaders Pakistan {WITH_IT}",
        ),
        (
            "/leader Iran",
            f"Iran is a country; I know nobody in office there. /leaders Iran {WITH_IT}",
        ),
        (
            "/leader UN",
            f"United Nations is an organization; {THESE} /leaders United Nations {WITH_IT}",
        ),
        (
            "/leader foreign minister",
            (
                "“foreign minister” is what many are called: say of which country, like "
                "/leader president of Iran."
            ),
        ),
        ("/leader Sharif", "“Sharif” fits several. Which one?"),
        (
            "/leader",
            "Which leader? Name one: /leader Raisi\nOr pick one who is in the news:",
        ),
    ],
)
async def test_it_portrays_a_leader(say: Talk, said: str, answer: str) -> None:
    assert await say(said) == [answer]


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize(
    "said, pressed, answer",
    [
        ("/leader", "Ahmad Rahmani", RAHMANI),
        ("/leader sharif", "Nawaz Sharif, former Prime Minister of Pakistan", NAWAZ),
        ("/leader Raisy", "Ebrahim Raisi", RAISI),
        ("/leader Raisy trade", "Ebrahim Raisi", RAISI),
    ],
)
async def test_a_button_says_who_was_meant(say: Talk, said: str, pressed: str, answer: str) -> None:
    await say(said)
    assert await say.press(pressed) == [answer]


@pytest.mark.parametrize(
    "said, offered",
    [
        ("/leader Raisi Alvi", ["Ebrahim Raisi", "Arif Alvi"]),
        ("/leader Raisi OR Alvi", ["Ebrahim Raisi", "Arif Alvi"]),
        ("/leader leader:Q1 Alvi", ["Ebrahim Raisi", "Arif Alvi"]),
        ("/leader Nawaz Sharif Shehbaz Sharif", ["Nawaz Sharif", "Shehbaz Sharif"]),
        ("/leader Iranian president in 2022", ["Ebrahim Raisi"]),
        ("/leader Pakistan", ["Shehbaz Sharif, Prime Minister of Pakistan"]),
        ("/leader governor rahmani", ["Ahmad Rahmani"]),
        ("/leader rahmani raisi", ["Ahmad Rahmani", "Ebrahim Raisi"]),
        ("/said Pakistan's leader", ["Shehbaz Sharif, Prime Minister of Pakistan"]),
        ("/leader UN", ["António Guterres, Secretary-General of the United Nations"]),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("few")
async def test_whoever_may_be_meant_is_offered(say: Talk, said: str, offered: list[str]) -> None:
    await say(said)
    assert say.buttons == offered
    [answer] = await say.press(offered[0])
    assert offered[0].partition(",")[0] in answer.splitlines()[0]


@pytest.mark.usefixtures("few")
async def test_a_portrait_leads_on(say: Talk) -> None:
    await say("/leader Raisi")
    [stories] = await say.press("All stories")
    assert stories.startswith("leader Ebrahim Raisi, newest first\n\n1. Raisi calls Sharif\n")
    await say("/leader Raisi")
    assert await say.press("Tell me of new ones") == ["I will tell you about leader Ebrahim Raisi."]
    await say("/leader Raisi")
    assert say.buttons == ["About 1", "About 2", "All stories", "All quotes"]


async def test_an_open_term_says_as_of_when(say: Talk) -> None:
    say.clock.now = datetime(2026, 12, 1, tzinfo=UTC)
    assert await say("/leader Shehbaz Sharif") == [
        (
            "Shehbaz Sharif\n"
            "Prime Minister of Pakistan since 3 Mar 2024 (as of 22 Jan 2026)\n"
            "Prime Minister of Pakistan, 11 Apr 2022 to 14 Aug 2023\n\n"
            "I have no news of Shehbaz Sharif."
        )
    ]


async def test_a_coming_term_begins_and_has_not_begun(say: Talk) -> None:
    say.clock.now = datetime(2026, 12, 1, tzinfo=UTC)
    await say('/leader set "Prime Minister" Pakistan "Imran Khan" from 2027-01-01', by=ADMIN)
    [portrait] = await say("/leader Imran Khan")
    assert portrait.splitlines()[1:3] == [
        "Prime Minister of Pakistan from 1 Jan 2027",
        "Prime Minister of Pakistan, 18 Aug 2018 to 10 Apr 2022",
    ]


@pytest.mark.parametrize(
    "said", ["رئیس جمهور ایران", "الرئيس الإيراني", "président iranien", "the Iranian President"]
)
async def test_a_title_is_understood_in_any_language(say: Talk, said: str) -> None:
    say.clock.now = datetime(2023, 12, 1, tzinfo=UTC)
    [portrait] = await say(f"/leader {said}")
    assert portrait.startswith("Ebrahim Raisi\nPresident of Iran")
    [quotes] = await say(f"/said {said} trade")
    assert quotes.startswith("quotes of Ebrahim Raisi, with the word “trade”")


TRADE = """\
quotes of Ebrahim Raisi, with the word “trade”, newest first

1. “Trade is what our peoples want”
Example News · 10 Mar 2026, 12:00 · story 1
news.example.org

2. “Trade will grow”
Other News · 9 Mar 2026, 12:00 · story 2
news.example.org"""

UNREADABLE_MAY = (
    "I can't read “May” as a date: write since:7d, since:2023-12 or since:2023-12-20.\n"
    "since:May\n      ^"
)
NONE = "quotes of Ebrahim Raisi, {}, newest first\n\nI have no such quote."


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize(
    "said, answer",
    [
        ("/said Raisi trade", TRADE),
        ('/said "Ebrahim Raisi" TRADE', TRADE.replace("trade", "TRADE")),
        ("/said Iran's president trade", TRADE),
        ("/said President Raisi trade", TRADE),
        ("/said Raisi oil", NONE.format("with the word “oil”")),
        ("/said Raisi rade", NONE.format("with the word “rade”")),
        ("/said Raisi before:2020", NONE.format("before 2020")),
        (
            "/said Raisi since:1h",
            (
                "quotes of Ebrahim Raisi, since 1 hour ago, newest first\n\n"
                "1. “Trade is what our peoples want”\n"
                "2. “Roads come <first>”\n"
                "Example News · 10 Mar 2026, 12:00 · story 1\nnews.example.org"
            ),
        ),
        (
            "/said rahmani LONG",
            (
                "quotes of Ahmad Rahmani, with the word “LONG”, newest first\n\n"
                "1. “It is long”\nExample News · 9 Mar 2026, 12:00 · story 3\nnews.example.org"
            ),
        ),
        (
            "/said Raisi since:May",
            (
                "I can't read “May” as a date: write since:7d, since:2023-12 or since:2023-12-20.\n"
                "Raisi since:May\n            ^"
            ),
        ),
        ("/said Raisy road", "I know nobody called “Raisy road”. Did you mean one of these?"),
        (
            "/said since:2d",
            (
                "Whose words? Name somebody before that: /said Raisi since:2d\n"
                "Or pick somebody who was quoted there:"
            ),
        ),
        ("/said since:May", UNREADABLE_MAY),
        ("/said lang:zz", "Whose words? Name somebody before that: /said Raisi lang:zz"),
        (
            "/said",
            (
                "Whose words? Name somebody: /said Raisi\n"
                "More words, and since:30d, narrow it: /said Raisi unity since:30d\n"
                "Or pick somebody who was quoted lately:"
            ),
        ),
    ],
)
async def test_it_says_what_somebody_said(say: Talk, said: str, answer: str) -> None:
    assert await say(said) == [answer]


@pytest.mark.usefixtures("few")
async def test_a_button_says_whose_words_and_keeps_the_others(say: Talk) -> None:
    await say("/said Raisy trade")
    assert await say.press("Ebrahim Raisi") == [TRADE]
    assert say.buttons == ["About 1", "About 2", "Ebrahim Raisi", "Tell me of new ones"]
    assert await say.press("Tell me of new ones") == [
        "I will tell you about the word “trade” and a quote of Ebrahim Raisi."
    ]
    await say("/said")
    assert say.buttons == ["Ebrahim Raisi", "Ahmad Rahmani"]
    await say("/said Raisi oil")
    assert say.buttons == [
        "All quotes of Ebrahim Raisi",
        "About Ebrahim Raisi",
        "Tell me when there is one",
    ]
    await say("/said Raisi")
    assert say.buttons == ["About 1–2", "About 3", "Ebrahim Raisi", "Tell me of new ones"]
    assert (await say.press("About 1–2"))[0].startswith("Raisi calls Sharif\n")


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize(
    "said, offered, answer",
    [
        ("since:2d", ["Ebrahim Raisi", "Ahmad Rahmani"], "Raisi, since 2 days ago"),
        ("since:1h", ["Ebrahim Raisi"], "Raisi, since 1 hour ago"),
        ("country:IR road", ["Ahmad Rahmani"], "Rahmani, with the word “road”, country Iran"),
    ],
)
async def test_where_only_dates_are_said_those_quoted_then_are_offered(
    say: Talk, said: str, offered: list[str], answer: str
) -> None:
    await say(f"/said {said}")
    assert say.buttons == offered
    [told] = await say.press(offered[0])
    assert answer in told.splitlines()[0]


async def test_quotes_page_there_and_back_and_are_told_once(
    say: Talk, db: Database, noon: datetime
) -> None:
    body = " ".join(f"“Word number {n} is what counts,” Ebrahim Raisi said." for n in range(7))
    filler = "The talks in Tehran went on for hours, and nobody knew how they would end. " * 6
    keep(db, [news(1, "Long talks", filler + body, noon)], noon)
    keep(db, [news(2, "Long talks", filler + body, noon - DAY, outlet="Second")], noon)
    [first] = await say("/said Raisi")
    assert [line for line in first.splitlines() if line[0:1].isdigit()] == [
        f"{n + 1}. “Word number {n} is what counts”" for n in range(5)
    ]
    assert "Example News and Second · 10 Mar 2026" in first
    [second] = await say.press("More ›")
    assert [line for line in second.splitlines() if line[0:1].isdigit()] == [
        f"{n + 1}. “Word number {n} is what counts”" for n in (5, 6)
    ]
    assert "More ›" not in say.buttons
    assert await say.press("‹ Back") == [first]
    assert say.last.edits == 2


@pytest.mark.usefixtures("few")
async def test_beside_a_leader_it_lists_the_others(say: Talk) -> None:
    assert await say("/leaders Raisi event:call") == [
        (
            "Leaders in the news (leader Ebrahim Raisi and event call)\n\n"
            "1. Shehbaz Sharif, Prime Minister of Pakistan · 1 story"
        )
    ]
    assert await say("/leaders since:1h before:2020") == [
        "I have seen no leaders in the news (since 1 hour ago and before 2020). /leaders shows all."
    ]


FAR = f"{9 * 10**17}.1.0"


@pytest.mark.parametrize("path", ["x", "1.2", "1.2.3.4", FAR, f"1.{1 << 28}.0", "1.2.-3", "1..2"])
async def test_a_spoilt_page_is_from_an_old_message(say: Talk, path: str) -> None:
    await say("/said")
    assert await say.press_data(f"1:!moresaid:leader:Q1\n{path}") == [
        "This button is from an older message of mine. Please give the command again."
    ]


async def test_before_any_news_nobody_is_offered(say: Talk) -> None:
    assert await say("/leaders") == ["I have seen no leaders in the news."]
    assert await say("/leader") == ["Which leader? Name one: /leader Raisi"]
    assert (await say("/said"))[0].endswith("/said Raisi unity since:30d")


@pytest.mark.usefixtures("few")
async def test_anybody_asks_in_a_group(say: Talk) -> None:
    group = say.standin.room(-1001, "supergroup", "Desk")
    assert await say("/leader Raisi", group) == [RAISI]
    assert await say("/said Raisi trade", group) == [TRADE]
    assert (await say("/why 1", group))[0].startswith("Raisi calls Sharif\n")
