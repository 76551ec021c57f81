"""What the store promises of corrections, strangers and tagging again, on every kind of database."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select

from storage.db import Database
from storage.drafts import ArticleDraft
from storage.overlay import CorrectionDraft
from storage.store import Store
from storage.strangers import StrangerDraft
from storage.tables import Basis, ChatKind, CorrectionKind, Origin, Version

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
DAY = timedelta(days=1)
RAHMANI = StrangerDraft("leader", "own:ahmad-rahmani", "Ahmad Rahmani", "provincial governor")


def term(
    person: str, start: date | None, origin: Origin = Origin.WIKIDATA, end: date | None = None
) -> CorrectionDraft:
    return CorrectionDraft(
        CorrectionKind.TERM, person, person, origin, ("Other Name",), "ir-president", start, end
    )


def draft(story: int, *keys: str, **more: object) -> ArticleDraft:
    told = {"source": "a.txt", "title": "A title", "text": "words", "text_hash": "1"}
    return ArticleDraft(**told, story_id=story, words=" words ", keys=frozenset(keys), **more)  # type: ignore[arg-type]  # a test's own


def test_corrections_hold_in_order_and_replace_what_they_correct(database: Database) -> None:
    first, second = date(2020, 1, 1), date(2024, 1, 1)
    with database.open() as store:
        store.overlay.keep([term("Q1", first, Origin.ADMIN)], NOON)
        store.overlay.keep([term("Q2", second), term("Q3", None)], NOON + DAY)
        # The same term, now with an end: one correction, not two.
        store.overlay.keep([term("Q2", second, end=date(2025, 1, 1))], NOON + 2 * DAY)
    with database.view() as store:
        rows = store.overlay.all()
        assert [(row.person, row.start, row.end) for row in rows] == [
            ("Q3", None, None),
            ("Q2", second, date(2025, 1, 1)),
            ("Q1", first, None),
        ]
        assert rows[0].names == ["Other Name"]


def test_a_correction_is_taken_back_by_its_number(database: Database) -> None:
    with database.open() as store:
        [kept] = store.overlay.keep([term("Q1", None)], NOON)
    with database.open() as store:
        gone = store.overlay.remove(kept.id or 0)
        assert gone
        assert gone.person == "Q1"
        assert store.overlay.remove(kept.id or 0) is None
        assert store.overlay.all() == []


def test_who_is_forgotten_made_no_correction(database: Database) -> None:
    mine, other = (
        replace(term("Q1", None, Origin.ADMIN), office=by, made_by=int(by)) for by in "12"
    )
    with database.open() as store:
        store.overlay.keep([mine, other], NOON)
        store.chats.forget(1)
    with database.view() as store:
        assert [row.made_by for row in store.overlay.all()] == [None, 2]


def test_answers_are_kept_until_all_is_compared(database: Database) -> None:
    with database.open() as store:
        store.overlay.keep_answer("AF BA", [{"person": "Q1"}], NOON)
        store.overlay.keep_answer("AF BA", [{"person": "Q2"}], NOON)
        store.overlay.keep_answer("IR", [], NOON - 2 * DAY)
    with database.open() as store:
        assert store.overlay.answers(NOON - DAY) == {"AF BA": [{"person": "Q2"}]}
        store.overlay.forget_answers()
    with database.view() as store:
        assert store.overlay.answers(NOON - 9 * DAY) == {}


def test_strangers_are_seen_again(database: Database) -> None:
    with database.open() as store:
        store.strangers.seen([StrangerDraft("leader", RAHMANI.id, "Ahmad Rahmani")], NOON)
        store.strangers.seen([RAHMANI], NOON - DAY)
        store.strangers.seen([RAHMANI], NOON + DAY)
    with database.view() as store:
        [one] = store.strangers.all()
        assert (one.name, one.about) == ("Ahmad Rahmani", "provincial governor")
        assert (one.first_seen, one.last_seen) == (NOON - DAY, NOON + DAY)


@pytest.mark.parametrize(
    "articles, subscribed, last, left",
    [
        (1, False, NOON, 0),
        (2, False, NOON, 1),
        (1, True, NOON, 1),
        (1, False, NOON + 2 * DAY, 1),
    ],
)
def test_strangers_in_passing_are_forgotten(
    database: Database, articles: int, subscribed: bool, last: datetime, left: int
) -> None:
    with database.open() as store:
        for number in range(articles):
            story = store.stories.open("s", NOON).id or 0
            made = draft(story, RAHMANI.key)
            store.articles.keep(ArticleDraft(**{**vars(made), "source": str(number)}), NOON)
        store.strangers.seen([RAHMANI], last)
        if subscribed:
            store.chats.ensure(5, ChatKind.PRIVATE, "", "en", "UTC", NOON)
            store.chats.subscribe(5, "x", f"-country:PK {RAHMANI.key}", NOON)
    with database.open() as store:
        assert store.strangers.remove_passing(NOON + DAY) == 1 - left
        assert len(store.strangers.all()) == left


def test_tags_and_bounds_are_replaced_and_nothing_else(database: Database) -> None:
    def tags(store: Store) -> frozenset[str]:
        return frozenset(key for key in store.articles.keys_of(1) if "source" not in key)

    with database.open() as store:
        story = store.stories.open("s", NOON).id or 0
        store.articles.keep(draft(story, "country:IR", "leader:Q1"), NOON)
    again: Any = {
        "reading": {"leaders": [{"id": "Q2"}]}, "keys": frozenset({"country:IR", "leader:Q2"}),
        "at": None, "basis": Basis.TERMS, "earliest": NOON - DAY, "latest": NOON,
    }  # fmt: skip
    with database.open() as store:
        assert store.articles.retag(1, **again)
    with database.open() as store:
        [article] = store.articles.before(None, 5)
        assert tags(store) == {"country:IR", "leader:Q2"}
        assert article.reading == {"leaders": [{"id": "Q2"}]}
        assert (article.published_basis, article.published_latest) == (Basis.TERMS, NOON)
        assert (article.changed_at, store.session.exec(select(Version)).all()) == (NOON, [])
        assert not store.articles.retag(1, **again)
        assert store.articles.before(1, 5) == []


def test_a_database_of_the_first_version_keeps_its_articles(tmp_path: object) -> None:
    from storage import migrating

    old = Database(f"sqlite:///{tmp_path}/old.db")
    migrating.migrate(old, head="0001")
    with old.open() as store:
        story = store.stories.open("s", NOON).id or 0
        store.articles.keep(draft(story, "country:IR"), NOON)
    old.migrate()
    with old.view() as store:
        assert store.articles.count() == 1
        assert store.overlay.all() == []
        assert store.strangers.all() == []
    old.close()
