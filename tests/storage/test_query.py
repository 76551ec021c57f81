"""How a query is read: what it means, how it is echoed, and what is said when it can't be read."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.folding import fold
from storage.query import EVENTS, AmbiguousName, Query, QueryError, parse
from tests.storage.gazette import WORLD

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
TEHRAN = ZoneInfo("Asia/Tehran")


def read(text: str) -> Query:
    return parse(text, WORLD, now=NOON, zone=UTC)


@dataclass(frozen=True)
class Piece:
    """An article as a query sees it."""

    keys: frozenset[str] = frozenset()
    words: str = " "
    outlet: str | None = None
    source: str = "000.txt"
    language: str | None = None
    published_at: datetime | None = None
    earliest: datetime | None = None
    latest: datetime | None = None


@pytest.mark.parametrize(
    "query, echo, canonical",
    [
        ("", "everything", ""),
        ("Iran Pakistan", "country Iran and country Pakistan", "country:IR country:PK"),
        ("Pakistan Iran", "country Pakistan and country Iran", "country:IR country:PK"),
        ("Iran AND Iran", "country Iran", "country:IR"),
        ("Iran (Iran gas) gas", "country Iran and the word “gas”", '"gas" country:IR'),
        ("IRAN, pakistan", "country Iran and country Pakistan", "country:IR country:PK"),
        ("ايران", "country Iran", "country:IR"),
        ("日本", "country Japan", "country:JP"),
        ("Saudi Arabia", "country Saudi Arabia", "country:SA"),
        ("saudi border", "the word “saudi” and the word “border”", '"border" "saudi"'),
        ("Shehbaz Sharif Iran", "leader Shehbaz Sharif and country Iran", "country:IR leader:Q1"),
        ("who", "organization World Health Organization", "org:Q7817"),
        (
            "Georgia",
            "country Georgia or topic Georgia, the story",
            "country:GE OR topic:own:georgia",
        ),
        (
            "Georgia Iran",
            "(country Georgia or topic Georgia, the story) and country Iran",
            "(country:GE OR topic:own:georgia) country:IR",
        ),
        ("country:Georgia", "country Georgia", "country:GE"),
        ("country:ir", "country Iran", "country:IR"),
        ("Leader: Raisi", "leader Ebrahim Raisi", "leader:Q2"),
        ('leader:"Ebrahim Raisi"', "leader Ebrahim Raisi", "leader:Q2"),
        ("leader:Q99", "leader Q99", "leader:Q99"),
        ("topic:medtop:20000056", "topic terrorism", "topic:medtop:20000056"),
        ("-Saudi Arabia", "not country Saudi Arabia", "-country:SA"),
        ("NOT NOT Iran", "country Iran", "country:IR"),
        (
            "Iran OR Pakistan NOT gas",
            "country Iran or country Pakistan and not the word “gas”",
            '-"gas" country:PK OR country:IR',
        ),
        (
            "(Iran OR Pakistan) -(gas oil)",
            "(country Iran or country Pakistan) and not (the word “gas” and the word “oil”)",
            '-("gas" "oil") (country:IR OR country:PK)',
        ),
        ('"Saudi Arabia"', "the words “Saudi Arabia”", '"saudi arabia"'),
        ("«خلیج فارس»", "the words “خلیج فارس”", '"خلیج فارس"'),
        ("al-Qaida", "the word “al-Qaida”", '"al qaida"'),
        ("lang:FA source:irna.ir", "language fa and source irna.ir", 'lang:fa source:"irna ir"'),
        ('source:"Mehr News"', "source Mehr News", 'source:"mehr news"'),
        ("event:call", "event call", "event:call"),
        ("since:7d", "since 7 days ago", "since:7d"),
        ("since:۷d", "since 7 days ago", "since:7d"),
        ("before:48h", "before 48 hours ago", "before:2d"),
        ("since:2023-12", "since 2023-12", "since:2023-12-01T00:00:00Z"),
        ("before:2023-12-20", "before 2023-12-20", "before:2023-12-20T00:00:00Z"),
        ("said:raisi", "a quote of Ebrahim Raisi", "said:Q2"),
        ("said:own:ahmad-rahmani", "a quote of own:ahmad-rahmani", "said:own:ahmad-rahmani"),
        ("leader:own:احمد-رحمانی", "leader own:احمد-رحمانی", "leader:own:احمد-رحمانی"),
        ('org:"own:संस्था-एक"', "organization own:संस्था-एक", 'org:"own:संस्था-एक"'),
        ("Iran x Pakistan", "Iran with Pakistan", "country:IR x country:PK"),
        ("Pakistan x Iran", "Pakistan with Iran", "country:IR x country:PK"),
        (
            "Saudi Arabia × Iran: Call",
            "Saudi Arabia with Iran: call",
            "country:IR x country:SA : call",
        ),
        (
            "leader:Q1 x country:IR: call gas",
            "Shehbaz Sharif with Iran: call and the word “gas”",
            '"gas" country:IR x leader:Q1 : call',
        ),
        (
            "-(WHO x Raisi: meet)",
            "not (World Health Organization with Ebrahim Raisi: meet)",
            "-(leader:Q2 x org:Q7817 : meet)",
        ),
        ("Georgia x Iran", "Georgia with Iran", "country:GE x country:IR"),
        (
            "malcolm x film",
            "the word “malcolm” and the word “x” and the word “film”",
            '"film" "malcolm" "x"',
        ),
        ("Iran X Pakistan", "Iran with Pakistan", "country:IR x country:PK"),
        ('Iran x "Saudi Arabia"', "Iran with Saudi Arabia", "country:IR x country:SA"),
        ('"Iran" × «Pakistan»', "Iran with Pakistan", "country:IR x country:PK"),
        (
            'Iran "x" Atlantis',
            "country Iran and the word “x” and the word “Atlantis”",
            '"atlantis" "x" country:IR',
        ),
        # A company.
        ("Iran X ban", "country Iran and the word “X” and the word “ban”", '"ban" "x" country:IR'),
        ("12:30", "the word “12:30”", '"12 30"'),
    ],
)
def test_reads_a_query(query: str, echo: str, canonical: str) -> None:
    found = read(query)
    assert (found.echo(), found.canonical()) == (f"{echo}, newest first", canonical)
    assert read(canonical) == read(read(canonical).canonical())
    assert read(canonical).canonical() == canonical


NO_ACTOR = "is no leader, country or organization that I know, and"
LETTER = 'For the letter write "x".'


@pytest.mark.parametrize(
    "query, position, sentence",
    [
        ("OR", 0, "I need a word on each side of OR."),
        ("Iran OR", 5, "I need a word on each side of OR."),
        ("Iran OR OR Pakistan", 5, "I need a word on each side of OR."),
        ("(Iran OR) gas", 6, "I need a word on each side of OR."),
        ("AND Iran", 0, "I need a word on each side of AND."),
        ("Iran AND", 5, "I need a word on each side of AND."),
        ("(Iran", 0, "This parenthesis is opened, but never closed."),
        ("(", 0, "This parenthesis is opened, but never closed."),
        ("Iran)", 4, "This parenthesis closes nothing."),
        (")", 0, "This parenthesis closes nothing."),
        ("Iran ()", 5, "There is nothing between these parentheses."),
        ('"Iran', 0, "This quotation mark is opened, but never closed."),
        ('"..."', 0, "There is no word between these quotation marks."),
        ("Iran NOT", 5, "I need a word right after NOT."),
        ("Iran - Pakistan", 5, "I need a word right after -."),
        ("Iran 🎉", 5, "There is no word in “🎉”."),
        ("Iran leader:", 5, "I need a word right after leader:"),
        ("leader:Raisy", 7, "I know no leader called “Raisy”. Did you mean Raisi?"),
        ("country:Atlantis", 8, "I know no country called “Atlantis”."),
        ("org:Iran", 4, "I know no organization called “Iran”."),
        (
            "lang:persian!",
            5,
            "I can't read “persian!” as a language: write its code, e.g. lang:fa.",
        ),
        ("gas × Iran", 0, f"“gas” {NO_ACTOR} × needs one on each side."),
        ("gas × oil", 0, f"“gas” {NO_ACTOR} × needs one on each side."),
        ("Iran x Atlantis", 7, f"“Atlantis” {NO_ACTOR} x needs one on each side. {LETTER}"),
        ('Iran x "Atlantis"', 7, f"“Atlantis” {NO_ACTOR} x needs one on each side. {LETTER}"),
        ("Atlantis x Iran", 0, f"“Atlantis” {NO_ACTOR} x needs one on each side. {LETTER}"),
        (
            "gas Iran x Raisy",
            11,
            f"“Raisy” {NO_ACTOR} x needs one on each side. Did you mean Raisi?",
        ),
        ("Iran x", 5, f"I need a leader, country or organization on each side of x. {LETTER}"),
        (
            "(Iran x) gas",
            6,
            f"I need a leader, country or organization on each side of x. {LETTER}",
        ),
        ("Iran x country:IR", 5, "I need two different names around x."),
        ("said:Iran", 5, "I know no leader called “Iran”."),
        ("Iran x Pakistan:", 15, "I need what happened after the colon, e.g. call."),
        ("event:dance", 6, f"There is no event “dance”; there are {', '.join(EVENTS)}."),
        (
            "since:2023-13-45",
            6,
            (
                "I can't read “2023-13-45” as a date: "
                "write since:7d, since:2023-12 or since:2023-12-20."
            ),
        ),
        (
            "author:Smith",
            0,
            (
                "There is no field “author:”; there are leader:, country:, org:, topic:, event:, "
                "said:, source:, lang:, since:, before:."
            ),
        ),
        ("a" * 1001, 1000, "That is too long: a query has at most 1,000 characters."),
        (
            " ".join(map(str, range(51))),
            None,
            "That is too much at once: a query has at most 50 terms.",
        ),
        ("(" * 60 + "a" + ")" * 60, 50, "These are too many parentheses inside each other."),
        (
            "-(a " * 30 + "a" + ")" * 30,
            None,
            "That is too deep: use fewer parentheses inside each other.",
        ),
    ],
)
def test_says_what_it_can_not_read(query: str, position: int | None, sentence: str) -> None:
    with pytest.raises(QueryError) as caught:
        read(query)
    assert (str(caught.value), caught.value.position) == (sentence, position)


@pytest.mark.parametrize(
    "query, choices",
    [
        (
            "Iran Bhutto",
            (
                ("Benazir Bhutto, Prime Minister of Pakistan", "Iran leader:Q3"),
                ("Bilawal Bhutto Zardari, Foreign Minister", "Iran leader:Q4"),
            ),
        ),
        (
            'leader:"bhutto" -gas',
            (
                ("Benazir Bhutto, Prime Minister of Pakistan", "leader:Q3 -gas"),
                ("Bilawal Bhutto Zardari, Foreign Minister", "leader:Q4 -gas"),
            ),
        ),
        (
            "said:bhutto gas",
            (
                ("Benazir Bhutto, Prime Minister of Pakistan", "said:Q3 gas"),
                ("Bilawal Bhutto Zardari, Foreign Minister", "said:Q4 gas"),
            ),
        ),
    ],
)
def test_asks_back_which_leader(query: str, choices: tuple[tuple[str, str], ...]) -> None:
    with pytest.raises(AmbiguousName) as caught:
        read(query)
    assert caught.value.choices == choices


DAY = datetime(2023, 12, 20, tzinfo=UTC)
IRAN = Piece(frozenset({"country:IR"}), " raisi visits the border ", "The News", "https://www.a.irna.ir/1", "zh-Hans", DAY)  # fmt: skip
BOTH = Piece(frozenset({"country:IR", "country:PK", "pair:IR:PK", "pair:IR:PK:call", "said:Q2"}))
BOUND = Piece(earliest=DAY, latest=DAY + timedelta(days=2))


@pytest.mark.parametrize(
    "query, article, verdict",
    [
        ("Iran", IRAN, True),
        ("-Iran", IRAN, False),
        ("Iran Pakistan", IRAN, False),
        ("Iran OR Pakistan", IRAN, True),
        ("Iran x Pakistan", IRAN, False),
        ("Iran x Pakistan", BOTH, True),
        ("Pakistan × Iran: call", BOTH, True),
        ("Iran x Pakistan: meet", BOTH, False),
        ("-(Iran x Pakistan)", BOTH, False),
        ("Raisi x Pakistan", BOTH, False),
        ("said:raisi", BOTH, True),
        ("said:bilawal", BOTH, False),
        ("visit", IRAN, False),
        ("VISITS", IRAN, True),
        ('"the border"', IRAN, True),
        ('"border the"', IRAN, False),
        ("lang:zh", IRAN, True),
        ("lang:zh-hans", IRAN, True),
        ("lang:zh-hant", IRAN, False),
        ("source:news", IRAN, True),
        ('source:"The News"', IRAN, True),
        ("source:irna.ir", IRAN, True),
        ("source:irna", IRAN, True),
        ("source:ir", IRAN, False),
        ("source:https://www.a.irna.ir/", IRAN, True),
        ("since:2023-12-20", IRAN, True),
        ("before:2023-12-20", IRAN, False),
        ("before:2023-12-21", IRAN, True),
        ("since:2023-12-20", BOUND, True),
        ("since:2023-12-21", BOUND, False),
        ("before:2023-12-22", BOUND, False),
        ("before:2023-12-23", BOUND, True),
        ("since:2000 before:2030", Piece(), False),
        ("-since:2000", Piece(), True),
        ("", Piece(), True),
    ],
)
def test_matches(query: str, article: Piece, verdict: bool) -> None:
    assert read(query).matches(article, NOON) is verdict


def test_days_are_those_of_the_asker() -> None:
    query = parse("since:2023-12-20", WORLD, now=NOON, zone=TEHRAN)
    assert query.matches(Piece(published_at=DAY - timedelta(hours=3, minutes=30)), NOON)
    assert not query.matches(Piece(published_at=DAY - timedelta(hours=3, minutes=31)), NOON)
    assert parse(query.canonical(), WORLD, now=NOON, zone=TEHRAN).echo() == query.echo()
    assert parse(query.canonical(), WORLD, now=NOON, zone=UTC) == query


def test_relative_dates_move_with_now() -> None:
    query = read("since:7d")
    piece = Piece(published_at=NOON - timedelta(days=6))
    assert query.matches(piece, NOON)
    assert not query.matches(piece, NOON + timedelta(days=2))


def test_names_what_was_met_and_what_is_nobody() -> None:
    query = read('Iran (border OR gas) lang:zh -"the border"')
    assert query.evidence(IRAN) == ("country:IR", "border", "lang:zh")
    assert query.unknown == ("border", "gas")
    assert read("Iran x Pakistan: call said:raisi").evidence(BOTH) == ("pair:IR:PK:call", "said:Q2")


PIECES = ["Iran", "Saudi Arabia", "Georgia", "Bhutto", "gas", "OR", "AND", "NOT", "-", "(", ")", '"', "x", "×", ":", "call", "leader:", "country:", "said:", "lang:en", "source:a.b", "since:7d", "before:2023-12", "since:", "日本", "«", "»", " ", "\u200f", "-(", "Q1:"]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES)).map(" ".join), st.lists(st.sampled_from(PIECES)).map("".join)))  # fmt: skip
def test_any_text_is_read_or_refused_in_a_sentence(text: str) -> None:
    try:
        query = read(text)
    except QueryError as error:
        refused = error
    else:
        canonical = query.canonical()
        assert read(canonical).canonical() == canonical
        assert query.echo()
        return
    assert str(refused)
    assert refused.position is None or 0 <= refused.position <= len(text)


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
