"""The two readings of a query give the same answer, on every kind of database."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from unicodedata import category

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from storage import ranks
from storage.db import Database
from storage.drafts import ArticleDraft
from storage.folding import fold
from storage.query import Query, parse
from tests.storage.gazette import WORLD
from tests.storage.test_query import Piece

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
DAYS = st.integers(-4, 4).map(lambda days: NOON + timedelta(days=days))
MAYBE_DAYS = st.none() | DAYS
WORDS = ["gas", "oil", "talks", "نفت", "日", "本", "कि", "x", "ßs", "ꭰ", "12"]
KEYS = ["country:IR", "country:PK", "country:GE", "topic:own:georgia", "leader:Q2", "event:call",
        "pair:IR:PK", "pair:GE:IR:call", "said:Q2"]  # fmt: skip
LANGUAGES = [None, "en", "zh-Hans", "zh", "fa"]
OUTLETS = [None, "The News", "Mehr News Agency", "Mehr"]
SOURCES = ["https://en.irna.ir/", "https://www.bbc.co.uk/", "file "]


def _in_order(days: tuple[datetime | None, datetime | None]) -> bool:
    return days[0] is None or days[1] is None or days[0] <= days[1]


BOUNDS = st.tuples(MAYBE_DAYS, MAYBE_DAYS).filter(_in_order)


@st.composite
def pieces(draw: st.DrawFn) -> Piece:
    earliest, latest = draw(st.sampled_from([(None, None)]) | BOUNDS)
    words = draw(st.lists(st.sampled_from(WORDS), max_size=5))
    return Piece(
        keys=draw(st.frozensets(st.sampled_from(KEYS))),
        words=f" {fold(' '.join(words))} ",
        outlet=draw(st.sampled_from(OUTLETS)),
        source=draw(st.sampled_from(SOURCES)),
        language=draw(st.sampled_from(LANGUAGES)),
        published_at=draw(MAYBE_DAYS),
        earliest=earliest,
        latest=latest,
    )


PHRASES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(
    lambda words: f'"{" ".join(words)}"'
)
DATES = st.tuples(
    st.sampled_from(["since:", "before:"]), st.sampled_from(["2d", "30h", "2026-03-09", "2026-03"])
).map("".join)
TERMS = st.one_of(
    st.sampled_from(["Iran", "Pakistan", "Georgia", "Raisi", "country:SA", "Iran x Pakistan", "Georgia x Iran: call", "said:raisi"]),
    st.sampled_from(["lang:zh", "lang:en", "source:irna", "source:bbc.co.uk", "source:mehr", 'source:"file 1"']),
    st.sampled_from(WORDS[:3]),
    PHRASES,
    DATES,
)  # fmt: skip


def _joined(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=2, max_size=4)
    return st.one_of(
        several.map(" ".join), several.map(" OR ".join), inner.map(lambda text: f"-({text})")
    ).map(lambda text: f"({text})")


QUERIES = st.recursive(TERMS, _joined, max_leaves=7)


def answers(query: Query, articles: dict[int, Piece]) -> list[int]:
    """The articles that the in-memory reading finds, in the contract's order."""
    found = [id_ for id_, piece in articles.items() if query.matches(piece, NOON)]
    ranked = {id_: ranks.rank(articles[id_].published_at, articles[id_].latest) for id_ in found}
    return sorted(found, key=lambda id_: (ranked[id_], id_), reverse=True)


class Undo(Exception):
    """What was written is not to be kept."""


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(pieces(), max_size=8), st.lists(QUERIES, min_size=1, max_size=4), st.integers(1, 9))
@example([Piece(earliest=NOON)], ["since:2026-03-09", "-(since:2026-03-09)"], 3)
@example([Piece(latest=NOON), Piece()], ["before:2026-04", "-before:2026-04", "-since:1d"], 1)
def test_both_readings_agree(
    database: Database, given_pieces: list[Piece], queries: list[str], limit: int
) -> None:
    asked = [parse(query, WORLD, now=NOON, zone=UTC) for query in ["", *queries]]
    with suppress(Undo), database.open() as store:
        story = store.stories.open("story", NOON).id or 0
        named = [
            replace(piece, source=f"{piece.source}{number}")
            for number, piece in enumerate(given_pieces)
        ]
        articles = {
            store.articles.keep(_draft(piece, story), NOON).id or 0: piece for piece in named
        }
        for query in asked:
            found: list[int] = []
            after: Any = None
            more = True
            while more:
                page = store.articles.latest(query, now=NOON, limit=limit, after=after)
                found += [article.id or 0 for article in page.articles]
                more, after = page.more, page.next
            assert found == answers(query, articles), query.canonical()
        raise Undo


def _draft(piece: Piece, story: int) -> ArticleDraft:
    return ArticleDraft(
        source=piece.source,
        title="",
        text="",
        text_hash="",
        story_id=story,
        words=piece.words,
        keys=piece.keys,
        outlet=piece.outlet,
        language=piece.language,
        published_at=piece.published_at,
        published_earliest=piece.earliest,
        published_latest=piece.latest,
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(st.lists(st.text(max_size=12), min_size=1, max_size=6))
@example(["a" * 5_000 + "b", "a" * 5_000])
def test_any_text_is_found_by_its_words(database: Database, texts: list[str]) -> None:
    with suppress(Undo), database.open() as store:
        story = store.stories.open("story", NOON).id or 0
        articles = {}
        for number, text in enumerate(texts):
            piece = Piece(words=f" {fold(text)} ", source=str(number))
            kept = store.articles.keep(_draft(piece, story), NOON)
            articles[kept.id or 0] = piece
        for word in {word for text in texts for word in fold(text).split() if len(word) < 900}:
            query = parse(f'"{word}"', WORLD, now=NOON, zone=UTC)
            page = store.articles.latest(query, now=NOON, limit=10)
            assert [article.id for article in page.articles] == answers(query, articles)
        raise Undo


MARKS = ("Mn", "Mc")


def test_every_letter_of_unicode_is_a_word_of_its_own(db: Database) -> None:
    """The full-text index of SQLite tells apart whatever folding tells apart."""
    kept = (char for char in map(chr, range(0x110000)) if char.isalnum() or category(char) in MARKS)
    letters = {word for char in kept for word in fold(char).split()}
    with db.open() as store:
        connection = store.session.connection()
        connection.exec_driver_sql(
            "INSERT INTO words_index (rowid, words) VALUES (?, ?)", [(1, f" {' '.join(letters)} ")]
        )
        connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, words_index, row)"
        )
        indexed = connection.exec_driver_sql("SELECT term FROM vocabulary").scalars()
        assert set(indexed) == letters


@pytest.mark.parametrize("word", ["a" * 3_000, "日" * 900, "ก" * 2_500])
def test_no_word_is_too_long_to_be_found(database: Database, word: str) -> None:
    with database.open() as store:
        story = store.stories.open("story", NOON).id or 0
        kept = store.articles.keep(_draft(Piece(words=f" {fold(word)} "), story), NOON)
        query = parse(word[:256], WORLD, now=NOON, zone=UTC)
        assert store.articles.latest(query, now=NOON, limit=1).articles == (kept,)
