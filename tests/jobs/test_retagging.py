"""Old articles are tagged again when the gazetteer changes: silently, once, and to the end."""

import os
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import select

import jobs
from jobs.alerts import owe_alerts
from jobs.ingest import Ingest
from jobs.knowledge import Knowledge, digest_of, renew
from jobs.overlay import drafts_of
from jobs.retagging import tag_again, under_way
from jobs.rules.article import Found, Published, Read
from jobs.rules.corrections.overlay import Change
from jobs.rules.gazetteer import Body, Gazetteer, Person, Term
from storage.db import Database
from storage.query import parse
from storage.services import Services
from storage.store import Store
from storage.tables import Article, Basis, ChatKind, Version
from tests.rules.small import GAZETTEER

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
TODAY = NOON.date()
TEXT = "Nadia Nour met Pakistan's ministers on the harvest of number {}."
NEW = Change(
    "term", Person("own:nadia-nour", "Nadia Nour"), "admin", NOON,
    GAZETTEER.offices[0].id, date(2026, 1, 1), None, TODAY,
)  # fmt: skip
OFFICE = GAZETTEER.offices[0].name


class Known(Knowledge):
    """Knowledge that counts what it tags, and may fail while it does."""

    def __init__(self) -> None:
        super().__init__(GAZETTEER)
        self.tagged = 0
        self.fails_after = 10_000

    def tag(self, read: Read, published: Published, /) -> Read:
        if self.tagged >= self.fails_after:
            raise KeyboardInterrupt
        self.tagged += 1
        return super().tag(read, published)


@pytest.fixture
async def services(db: Database) -> AsyncIterator[Services]:
    services = Services(db)
    yield services
    await services.close()


def found(number: int) -> Found:
    at = NOON - timedelta(hours=number)
    text = TEXT.format(number) + f" Story {number} " + " ".join(f"w{number}x{n}" for n in range(60))
    return Found(f"{number}.txt", text, f"News {number}", published=Published(at, "feed"))


async def stock(services: Services, known: Knowledge, count: int) -> None:
    """So many articles, read by what was known then; somebody waits for news of Nadia Nour."""
    keep = Ingest(known, owe_alerts, known.learn)

    def work(store: Store) -> None:
        keep(store, keep.prepare([found(number) for number in range(count)]), NOON, alerting=True)
        store.chats.ensure(5, ChatKind.PRIVATE, "", "en", "UTC", NOON - timedelta(days=3))
        store.chats.subscribe(5, "x", "leader:own:nadia-nour", NOON - timedelta(days=3))

    await services.write(work)
    await tag_again(services, known, pause=0)


async def tagged(services: Services) -> list[str]:
    """The articles in which Nadia Nour is known by her new office."""

    def look(store: Store) -> list[str]:
        return [
            article.source
            for article in store.articles.before(None, 1_000)
            if "leader:own:nadia-nour" in store.articles.keys_of(article.id or 0)
            and ("own:nadia-nour", OFFICE)
            in {(leader["id"], leader["office"]) for leader in article.reading["leaders"]}
        ]

    return await services.read(look)


def facts(article: Article) -> tuple[object, ...]:
    """What tagging again leaves as it is."""
    return (
        article.title, article.text, article.story_id, article.relation, article.rank,
        article.first_read_at, article.changed_at, article.published_at, article.text_hash,
    )  # fmt: skip


async def test_it_replaces_tags_and_leaves_the_rest(services: Services) -> None:
    known = Known()
    await stock(services, known, 60)
    before = await services.read(lambda s: [facts(one) for one in s.articles.before(None, 100)])
    known.take([NEW], TODAY)
    assert await tag_again(services, known, pause=0) == 60
    assert len(await tagged(services)) == 60
    after = await services.read(lambda s: [facts(one) for one in s.articles.before(None, 100)])
    assert after == before
    assert sum((await services.read(lambda s: s.outbox.counts())).values()) == 0
    assert await services.read(lambda s: s.session.exec(select(Version)).all()) == []
    # A second run does nothing, and says so quickly.
    assert await tag_again(services, known, pause=0) == 0
    assert await services.read(under_way) is None
    # What was taken back is tagged as before.
    known.take([], TODAY)
    await tag_again(services, known, pause=0)
    assert await tagged(services) == []


async def test_the_bounds_of_an_undated_article_follow_the_terms(services: Services) -> None:
    known = Known()
    keep = Ingest(known, owe_alerts)
    text = "Iranian President Ebrahim Raisi called Pakistani Prime Minister Shehbaz Sharif."
    founds = [Found("undated.txt", text, "A call"), found(1)]

    def stock_both(store: Store) -> None:
        keep(store, keep.prepare(founds), NOON, alerting=False)

    def bounds(store: Store) -> tuple[object, ...]:
        article = store.articles.known("undated.txt")
        assert article
        earliest, latest = article.published_earliest, article.published_latest
        return article.published_basis, str(earliest)[:10], str(latest)[:10]

    await services.write(stock_both)
    await tag_again(services, known, pause=0)
    basis, earliest, latest = await services.read(bounds)
    assert (basis, latest) == (Basis.TERMS, "2024-05-19")
    sooner = Change(
        "term", GAZETTEER.person["Q1"], "admin", NOON, "ir-president", date(2021, 8, 3),
        date(2023, 2, 1),
    )  # fmt: skip
    known.take([sooner], TODAY)
    await tag_again(services, known, pause=0)
    assert await services.read(bounds) == (basis, earliest, "2023-02-01")
    known.take([], TODAY)
    await tag_again(services, known, pause=0)
    assert await services.read(bounds) == (basis, earliest, latest)
    everything = parse("", known.names, now=NOON, zone=UTC)
    page = await services.read(lambda s: s.articles.latest(everything, now=NOON, limit=5))
    assert [article.source for article in page.articles] == ["1.txt", "undated.txt"]


async def test_killed_in_the_middle_it_goes_on(services: Services) -> None:
    known = Known()
    await stock(services, known, 60)
    known.take([NEW], TODAY)
    known.tagged, known.fails_after = 0, 40
    with pytest.raises(KeyboardInterrupt):
        await tag_again(services, known, pause=0)
    at = await services.read(under_way)
    assert at
    assert (at.done, at.total) == (25, 60)
    known.tagged, known.fails_after = 0, 10_000
    assert await tag_again(services, known, pause=0) == 35
    assert known.tagged == 35
    assert len(await tagged(services)) == 60


async def test_what_changed_meanwhile_is_left_alone(services: Services) -> None:
    known = Known()
    await stock(services, known, 3)
    known.take([NEW], TODAY)

    def change(store: Store) -> None:
        article = store.articles.known("1.txt")
        assert article
        article.text_hash = "read anew"
        store.session.delete(store.articles.known("2.txt"))

    class Meanwhile(Known):
        def tag(self, read: Read, published: Published, /) -> Read:
            if read.source == "2.txt":
                with services.db.open() as store:
                    change(store)
            return super().tag(read, published)

    slow = Meanwhile()
    slow.take([NEW], TODAY)
    await tag_again(services, slow, pause=0)
    assert await tagged(services) == ["0.txt"]


async def test_what_was_read_before_a_change_and_is_kept_after_it_has_the_new_tags(
    services: Services,
) -> None:
    known = Known()
    await stock(services, known, 3)
    ingest = Ingest(known, owe_alerts, known.learn, known.renewed)
    undated = replace(found(8), published=Published())
    late = ingest.prepare([found(7), undated])
    known.take([NEW], TODAY)
    await tag_again(services, known, pause=0)
    await services.write(lambda store: ingest(store, late, NOON, alerting=False))
    assert sorted(await tagged(services)) == ["0.txt", "1.txt", "2.txt", "7.txt", "8.txt"]
    # What was read by what is known now is not read twice.
    known.tagged = 0
    now = ingest.prepare([found(9)])
    await services.write(lambda store: ingest(store, now, NOON, alerting=False))
    assert known.tagged == 0


async def test_subscriptions_to_strangers_go_on_when_they_are_listed(services: Services) -> None:
    asked = {
        "leader:own:nadia-nour": "leader:Q77",
        "country:PK leader:own:nadia-nour": "country:PK leader:Q77",
        "leader:own:somebody-else": "leader:own:somebody-else",
        'leader:"own:nadia-nour"': None,
        "org:own:kunar-relief-front": "org:Q78",
        # An organization of that name is nobody who leads.
        "leader:own:kunar-relief-front": "leader:own:kunar-relief-front",
    }

    def subscribe(store: Store) -> None:
        store.chats.ensure(5, ChatKind.PRIVATE, "", "en", "UTC", NOON)
        for canonical in asked:
            store.chats.subscribe(5, "as typed", canonical, NOON)

    await services.write(subscribe)
    known = Known()
    await tag_again(services, known, pause=0)
    listed = replace(
        GAZETTEER,
        persons=(*GAZETTEER.persons, Person("Q77", "Nadia Nour")),
        bodies=(*GAZETTEER.bodies, Body("Q78", "Kunar Relief Front")),
    )
    await tag_again(services, Knowledge(listed), pause=0)
    left = await services.read(
        lambda store: [(one.query, one.canonical) for one in store.chats.subscriptions(5)]
    )
    assert left == [("as typed", canonical) for canonical in asked.values() if canonical]


@pytest.mark.parametrize(
    "change, same",
    [
        (lambda g: g, True),
        # Confirmed while it was believed: nothing is read otherwise.
        (lambda g: _open_as_of(g, date(2026, 1, 1)), True),
        # Nobody has confirmed it for years: what was read since may change.
        (lambda g: _open_as_of(g, date(2020, 1, 1)), False),
        (lambda g: replace(g, persons=g.persons[1:]), False),
    ],
)
def test_the_digest_tells_what_matters(change: object, same: bool) -> None:
    plain = _open_as_of(GAZETTEER, date(2026, 3, 1))
    changed = change(plain)  # type: ignore[operator]  # a function of the table
    assert (digest_of(plain, TODAY) == digest_of(changed, TODAY)) is same


def test_the_digest_is_the_same_after_a_start() -> None:
    """Else every start would tag all articles again: the order of sets differs from one to the next."""
    doubtful = "frozenset({'one', 'two', 'three', 'four', 'five'})"
    told = (
        "from datetime import date; from jobs.knowledge import digest_of; "
        "from jobs.rules.gazetteer import Body, Gazetteer, Nation; "
        f"nations, bodies = (Nation('XX', 'X', doubtful={doubtful}),), (Body('Q1', 'Y', doubtful={doubtful}),); "
        "print(digest_of(Gazetteer(nations=nations, bodies=bodies), date(2026, 3, 10)))"
    )
    root = Path(jobs.__file__).parents[1]
    starts = {
        subprocess.run(
            [sys.executable, "-c", told], check=True, capture_output=True, cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2", "3")
    }  # fmt: skip
    assert len(starts) == 1


def _open_as_of(gazetteer: Gazetteer, day: date) -> Gazetteer:
    terms = tuple(_confirmed(term, day) for term in gazetteer.terms)
    return replace(gazetteer, terms=terms)


def _confirmed(term: Term, day: date) -> Term:
    return term if term.end else replace(term, as_of=day)


async def test_corrections_of_the_store_hold_after_a_start(services: Services) -> None:
    known = Knowledge(GAZETTEER)
    await services.write(lambda store: store.overlay.keep(drafts_of([NEW]), NOON))
    assert await renew(services, known, TODAY)
    assert known.gazetteer.person["own:nadia-nour"].name == "Nadia Nour"
    assert known.names.named("nadia nour")
    assert not await renew(services, known, TODAY)
