"""Those whom nobody listed: known by name once an article named them, and after a start."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from jobs.alerts import owe_alerts
from jobs.chores import tidy
from jobs.ingest import Ingest
from jobs.knowledge import Knowledge, recall
from jobs.rules.article import Leader, Organization, Read, Reading
from jobs.rules.corrections.newcomers import AllNames, Newcomers
from jobs.rules.slugs import own_id
from storage.db import Database
from storage.query import Kind, Name, QueryError, parse
from storage.services import Services
from storage.store import Store
from storage.tables import ChatKind
from tests.jobs.news import article
from tests.rules.small import GAZETTEER
from tests.storage.gazette import WORLD

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
TODAY = NOON.date()


def about(source: str, *people: str, bodies: tuple[str, ...] = ()) -> Read:
    """An article that names these, whom nobody listed."""
    reading = Reading(
        leaders=tuple(
            Leader(own_id(name), name, "provincial governor", "AF", (), listed=False)
            for name in people
        ),
        organizations=tuple(Organization(own_id(name), name, (), listed=False) for name in bodies),
    )
    return replace(article(source, at=NOON), reading=reading)


def keep(store: Store, known: Knowledge, read: Read, now: datetime = NOON) -> None:
    Ingest(known, owe_alerts, known.learn)(store, [read], now, alerting=True)


def canonical(known: Knowledge, query: str) -> str:
    return parse(query, known.names, now=NOON, zone=UTC).canonical()


@pytest.mark.parametrize(
    "name, query, key",
    [
        ("Ahmad Rahmani", "Ahmad Rahmani", "leader:own:ahmad-rahmani"),
        ("Ahmad Rahmani", 'leader:"ahmad rahmani"', "leader:own:ahmad-rahmani"),
        ("احمد رحمانی", "احمد رحمانی", "leader:own:احمد-رحمانی"),
    ],
)
def test_they_can_be_followed_from_the_first_article_on(
    db: Database, name: str, query: str, key: str
) -> None:
    known = Knowledge(GAZETTEER)
    with pytest.raises(QueryError, match="I know no leader called"):
        canonical(known, f'leader:"{name}"')
    with db.open() as store:
        keep(store, known, about("first", name))
    assert canonical(known, query) == key
    with db.open() as store:
        store.chats.ensure(5, ChatKind.PRIVATE, "", "en", "UTC", NOON)
        store.chats.subscribe(5, query, key, NOON)
        keep(store, known, about("second", name), NOON + timedelta(hours=1))
        assert store.outbox.pending(5) == 1
    # After a start they are known too.
    fresh = Knowledge(GAZETTEER)
    with db.view() as store:
        recall(store, fresh, TODAY)
    assert canonical(fresh, query) == key


def test_organizations_too_and_a_surname_alone_is_a_word(db: Database) -> None:
    known = Knowledge(GAZETTEER)
    with db.open() as store:
        keep(store, known, about("a", "Ahmad Rahmani", bodies=("Kunar Relief Front",)))
    assert canonical(known, "Kunar Relief Front") == "org:own:kunar-relief-front"
    assert canonical(known, "Rahmani") == '"rahmani"'
    assert known.names.label(Kind.ORG, "own:kunar-relief-front") == "Kunar Relief Front"
    with db.view() as store:
        [person] = [one for one in store.strangers.all() if one.kind == "leader"]
        assert (person.about, person.country) == ("provincial governor", "AF")


def test_a_listed_name_goes_first() -> None:
    newcomers = Newcomers()
    newcomers.learn([Name(Kind.LEADER, "own:saudi-arabia", "Saudi Arabia")])
    newcomers.learn([Name(Kind.LEADER, "own:ann", "Ann")])
    newcomers.learn([Name(Kind.LEADER, "own:a-b", "A B C D E F")])
    names = AllNames(WORLD, newcomers)
    assert [name.kind for name in names.named("saudi arabia")] == [Kind.COUNTRY]
    assert names.named("ann") == ()
    assert names.label(Kind.LEADER, "own:ann") == "Ann"
    assert names.longest == 6
    assert names.close("raisu") == WORLD.close("raisu")


async def test_who_was_named_in_passing_is_forgotten_after_months(db: Database) -> None:
    known, services = Knowledge(GAZETTEER), Services(db)
    with db.open() as store:
        keep(store, known, about("a", "Ahmad Rahmani", "Nadia Nour"))
        keep(store, known, about("b", "Nadia Nour"))
    await tidy(services, None, NOON + timedelta(days=89))
    assert len(await services.read(lambda store: store.strangers.all())) == 2
    await tidy(services, None, NOON + timedelta(days=91))
    left = await services.read(lambda store: [one.id for one in store.strangers.all()])
    assert left == ["own:nadia-nour"]
    await services.close()
