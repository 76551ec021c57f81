"""Refreshing leaders, with a query service at the wire that answers well and badly."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from jobs import refreshing
from jobs.fetch import Fetcher
from jobs.keeping_current import Refresher, is_wanted, want
from jobs.knowledge import Knowledge
from jobs.overlay import drafts_of
from jobs.rules.corrections.overlay import Change
from jobs.rules.gazetteer import Body, Gazetteer, Nation, Office, Person, Term
from jobs.wikidata import LIMITS, RefreshError, Wikidata
from storage.db import Database
from storage.services import Services
from storage.store import Store
from storage.strangers import StrangerDraft
from tests.jobs.wikidata_answers import BAD, HOST, Service, held, named
from tests.webserver import AGENT, LOOPBACK, Answer, Webserver, loopback

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
TODAY = NOON.date()
SEEDS = Gazetteer(
    persons=(
        Person("Q1", "Ann Able", ("Ann B. Able",)),
        Person("Q2", "Bob Baker"),
        Person("own:cyd-carter", "Cyd Carter"),
        Person("Q4", "Dee Dunn"),
        Person("Q9", "Eve Ewing"),
    ),
    offices=(
        Office("ir-pm", "Prime Minister of Ruritania", "IR", "head_of_government"),
        Office("ir-president", "President of Ruritania", "IR", "head_of_state"),
        Office("ir-fm", "Foreign Minister of Ruritania", "IR", "foreign_minister"),
        Office("pk-president", "President of Strelsau", "PK", "head_of_state"),
        Office("un-sg", "Secretary-General of the League", "Q1065", "secretary_general"),
    ),
    terms=(
        Term("Q2", "ir-pm", date(2014, 5, 1), None, date(2025, 1, 1)),
        Term("own:cyd-carter", "ir-fm", date(2020, 2, 1), None, date(2025, 1, 1)),
        Term("Q4", "pk-president", date(2019, 1, 1), date(2024, 1, 1)),
        Term("Q9", "un-sg", date(2017, 1, 1), None, date(2025, 1, 1)),
    ),
    nations=(Nation("IR", "Ruritania"), Nation("PK", "Strelsau"), Nation("XX", "Nowhere")),
    bodies=(Body("Q1065", "League of Nations"),),
)
BOB = held("IR", "head_of_government", "Q2", "2014-05-01")
NAMES = [
    named("Q1", "Ann Able"), named("Q2", "Bob Baker"), named("Q3", "Cyd Carter"),
    named("Q4", "Dee Dunn"), named("Q5", "Fay Frost"), named("Q5", "Фэй Фрост", "ru"),
    named("Q5", "Fay F. Frost", what="alias"), named("Q5", "The Ice Queen", what="alias"),
    named("Q5", "Fay Фрост", what="alias"), named("Q9", "Eve Ewing"),
    named("Q6", "Monday"), named("Q7", "League of Nations"),
]  # fmt: skip


@dataclass
class Waits:
    """Time passes at once, and is written down."""

    seconds: list[float] = field(default_factory=list)

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)
        await asyncio.sleep(0)


@dataclass
class World:
    """An installation and the query service it asks."""

    services: Services
    web: Webserver
    wikidata: Wikidata
    waits: Waits
    knowledge: Knowledge

    def serve(self, service: Service) -> Service:
        service.at(self.web)
        return service

    async def proposals(self, *, only: Sequence[str] = ()) -> list[str]:
        """What would change, as lines."""
        known = await self.services.read(
            lambda store: refreshing.known_of(store, self.knowledge.gazetteer, NOON)
        )
        learnt = await refreshing.learn(self.wikidata, self.parts(only), {}, self.keep)
        return [f"{one.sign} {one.sentence}" for one in refreshing.proposals_of(known, learnt)]

    def parts(self, only: Sequence[str] = ()) -> list[refreshing.Part]:
        return refreshing.parts_of(self.knowledge.gazetteer, only)

    async def keep(self, part: str, rows: list[Any]) -> None:
        await self.services.write(lambda store: store.overlay.keep_answer(part, rows, NOON))

    async def refresh(self, now: datetime = NOON, *, weekly: bool = False) -> bool:
        refresher = Refresher(self.services, self.knowledge, self.wikidata, weekly)
        return await refresher.look(now)

    async def wanted(self) -> None:
        await self.services.write(lambda store: want(store, NOON))


@pytest.fixture
async def world(db: Database) -> AsyncIterator[World]:
    services, waits = Services(db), Waits()
    async with (
        Webserver() as web,
        Fetcher(AGENT, allow_networks=LOOPBACK, resolve=loopback, limits=LIMITS) as fetcher,
    ):
        wikidata = Wikidata(fetcher, web.url(HOST, "/sparql"), waits)
        yield World(services, web, wikidata, waits, Knowledge(SEEDS))
    await services.close()


BOB_TERM = "Bob Baker (Q2): Prime Minister of Ruritania"


@pytest.mark.parametrize(
    "heads, lines",
    [
        # Confirmed.
        ([BOB], [f"✓ {BOB_TERM}"]),
        # A new holder, with the predecessor's end said or not.
        (
            [held("IR", "head_of_government", "Q5", "2026-02-01")],
            [("+ Fay Frost (Q5) is new: Prime Minister of Ruritania from 2026-02-01; "
             "Bob Baker's term ends then")],
        ),
        (
            [
                held("IR", "head_of_government", "Q5", "2026-02-01"),
                held("IR", "head_of_government", "Q2", "2014-05-01", "2026-01-30"),
            ],
            [
                f"- {BOB_TERM} ended on 2026-01-30",
                ("+ Fay Frost (Q5) is new: Prime Minister of Ruritania from 2026-02-01; "
                "Bob Baker's term ends then"),
            ],
        ),
        # Two mandates without a break are one term.
        (
            [
                held("IR", "head_of_government", "Q2", "2014-05-01", "2020-05-01"),
                held("IR", "head_of_government", "Q2", "2020-05-02"),
            ],
            [f"✓ {BOB_TERM}"],
        ),
        # A few days off is a correction, months are a question.
        ([held("IR", "head_of_government", "Q2", "2014-05-04")],
         [f"~ {BOB_TERM} from 2014-05-04, not 2014-05-01"]),
        ([held("IR", "head_of_government", "Q2", "2013-01-01")],
         [f"? {BOB_TERM}: from 2014-05-01; Wikidata says from 2013-01-01"]),
        # Somebody confirmed the contrary since.
        (
            [held("IR", "head_of_government", "Q2", "2014-05-01", "2020-01-01")],
            [f"? {BOB_TERM}: still there on 2025-01-01; Wikidata says to 2020-01-01"],
        ),
        (
            [held("IR", "head_of_government", "Q5", "2020-01-01")],
            [
                ("? Fay Frost (Q5): Prime Minister of Ruritania: from 2020-01-01, "
                "but Bob Baker was still there on 2025-01-01")
            ],
        ),
        # A president who governs is no prime minister.
        (
            [
                held("IR", "head_of_state", "Q4", "2026-02-01"),
                held("IR", "head_of_government", "Q4", "2026-02-01"),
            ],
            ["+ Dee Dunn (Q4): President of Ruritania from 2026-02-01"],
        ),
        # Two at a time.
        (
            [BOB, held("IR", "head_of_government", "Q5", "2026-02-01")],
            [
                f"? {BOB_TERM}: Wikidata has several in this office at a time",
                ("? Fay Frost (Q5): Prime Minister of Ruritania: "
                "Wikidata has several in this office at a time"),
            ],
        ),
        # One of them is marked as the present one.
        (
            [held("IR", "head_of_government", "Q5", "2010-01-01"),
             BOB | {"rank": {"value": "http://wikiba.se/ontology#PreferredRank"}}],
            [f"✓ {BOB_TERM}"],
        ),
        # A year is no day.
        ([held("IR", "head_of_government", "Q5", "2026-01-01/9")],
         ["? Fay Frost (Q5): Prime Minister of Ruritania: since which day is not known"]),
        ([held("IR", "head_of_government", "Q2", "2014-05-01", "2025-01-01/9")],
         [f"? {BOB_TERM}: it is over, but on which day is not known"]),
        ([held("IR", "head_of_government", "Q2", "2014-01-01/9")], [f"✓ {BOB_TERM}"]),
        # Not yet; ended and not; over before it began; nobody we know and without a name.
        ([held("IR", "head_of_government", "Q5", "2026-04-01")],
         [("? Fay Frost (Q5): Prime Minister of Ruritania: begins on 2026-04-01; "
          "it counts from that day on")]),
        ([held("PK", "head_of_state", "Q4", "2019-01-01")],
         [("? Dee Dunn (Q4): President of Strelsau: ended on 2024-01-01, "
          "and Wikidata knows of no end")]),
        ([held("IR", "head_of_government", "Q5", "2026-02-01", "2025-01-01")], []),
        ([held("IR", "head_of_government", "Q77", "2026-02-01")],
         ["? Q77: Prime Minister of Ruritania: Q77 has no name in English there"]),
        # A label that would be found in every text, or is something else's.
        *(
            ([held("IR", "head_of_government", person, "2026-02-01")],
             [(f"? {person}: Prime Minister of Ruritania: {name} ({person}) is new, "
              "and the name may be anybody's or anything's")])
            for person, name in (("Q6", "Monday"), ("Q7", "League of Nations"))
        ),
        # An office, a country and an id that we do not know.
        ([held("XX", "head_of_state", "Q5", "2026-02-01")], []),
        ([held("ZZ", "head_of_state", "Q5", "2026-02-01")], []),
        ([held("IR", "head_of_government", "L5", "2026-02-01")], []),
        # Somebody who held it in between, against what we know.
        ([held("IR", "head_of_government", "Q5", "2016-01-01", "2017-01-01")],
         [("? Fay Frost (Q5): Prime Minister of Ruritania: from 2016-01-01 to 2017-01-01, "
          "but Bob Baker holds it since 2014-05-01")]),
        ([held("IR", "head_of_government", "Q5", "2012-01-01")],
         [("? Fay Frost (Q5): Prime Minister of Ruritania: from 2012-01-01, "
          "but Bob Baker followed on 2014-05-01")]),
    ],
)  # fmt: skip
async def test_it_shows_what_would_change(world: World, heads: Any, lines: list[str]) -> None:
    world.serve(Service(heads=heads, names=NAMES))
    assert sorted(await world.proposals()) == sorted(lines)


async def test_ministers_heads_of_organizations_and_names(world: World) -> None:
    service = world.serve(
        Service(
            # Known by an id of our own, which stays.
            ministers=[held("IR", "foreign_minister", "Q3", "2020-02-01")],
            chairs=[held("http://www.wikidata.org/entity/Q1065", "secretary_general", "Q9",
                         "2017-01-01", "2026-01-01")],
            heads=[held("IR", "head_of_government", "Q1", "2026-02-01")],
            names=[*NAMES, named("Q1", "آن ایبل", "fa"), named("Q1", "Nan", what="alias")],
        )
    )  # fmt: skip
    assert await world.proposals() == [
        "✓ Cyd Carter (own:cyd-carter): Foreign Minister of Ruritania",
        "+ Ann Able (Q1): Prime Minister of Ruritania from 2026-02-01; Bob Baker's term ends then",
        "- Eve Ewing (Q9): Secretary-General of the League ended on 2026-01-01",
        "+ Ann Able (Q1) is called آن ایبل too",
    ]
    assert len(service.asked) == 5
    assert service.agents == {AGENT}
    assert world.waits.seconds == [1.0] * 5
    assert world.web.busiest[HOST] == 1


async def test_what_is_plain_is_applied_at_once_and_holds(world: World) -> None:
    world.serve(
        Service(
            heads=[held("IR", "head_of_government", "Q5", "2026-02-01"),
                   held("PK", "head_of_state", "Q4", "2019-01-01")],
            names=NAMES,
        )
    )  # fmt: skip
    assert not await world.refresh()
    await world.wanted()
    assert await world.refresh()
    known = world.knowledge.gazetteer
    assert known.holders_on("ir-pm", TODAY) == ["Q5"]
    assert known.person["Q5"].names == ("Фэй Фрост", "Fay F. Frost")
    assert known.holders_on("pk-president", TODAY) == []
    assert world.knowledge.names.named("fay frost")
    done = await world.services.read(refreshing.last)
    assert done
    assert done.sentence == "1 new, 0 corrected, 0 ended, 0 confirmed, 1 left to a person"
    # The same again changes nothing more.
    before = world.knowledge.digest
    await world.wanted()
    await world.refresh(NOON + timedelta(days=1))
    assert world.knowledge.digest == before


async def test_killed_once_it_is_applied_it_does_not_ask_again(world: World) -> None:
    service = world.serve(Service(heads=[BOB], names=NAMES))

    class Killed(Knowledge):
        def take(self, changes: Sequence[Change], today: date) -> bool:
            raise KeyboardInterrupt(changes, today)

    refresher = Refresher(world.services, Killed(SEEDS), world.wikidata)
    await world.wanted()
    with pytest.raises(KeyboardInterrupt):
        await refresher.look(NOON)
    service.asked.clear()
    assert not await world.refresh()
    assert service.asked == []
    done = await world.services.read(refreshing.last)
    assert done
    assert done.at == NOON


async def test_nobody_looks_so_a_date_that_differs_is_left(world: World) -> None:
    world.serve(Service(heads=[held("IR", "head_of_government", "Q2", "2014-05-04")], names=NAMES))
    await world.wanted()
    await world.refresh()
    done = await world.services.read(refreshing.last)
    assert done
    assert done.sentence == "0 new, 0 corrected, 0 ended, 0 confirmed, 1 left to a person"
    assert world.knowledge.gazetteer == SEEDS


@pytest.mark.parametrize("name", BAD)
async def test_a_bad_answer_leaves_the_old_state(world: World, name: str) -> None:
    answer, sentence = BAD[name]
    service = world.serve(Service(heads=[BOB], names=NAMES))
    service.fails = lambda query: answer if "rdfs:label" in query else None
    await world.wanted()
    assert await world.refresh()
    trouble = await world.services.read(refreshing.trouble)
    assert trouble
    assert sentence in trouble.sentence
    assert "SELECT" not in trouble.sentence
    assert world.knowledge.gazetteer == SEEDS
    assert await world.services.read(lambda store: store.overlay.all()) == []
    assert not await world.services.read(is_wanted)
    # Another time it is well.
    service.fails = lambda _: None
    await world.wanted()
    await world.refresh()
    assert await world.services.read(refreshing.trouble) is None


async def test_told_to_wait_it_waits(world: World) -> None:
    service = world.serve(Service(heads=[BOB], names=NAMES))
    service.first = [
        Answer(429, headers={"Retry-After": "7"}),
        Answer(429),
        Answer(429, headers={"Retry-After": "86400"}),
    ]
    assert await world.proposals(only=["IR"]) == [f"✓ {BOB_TERM}"]
    assert world.waits.seconds[:3] == [7.0, 60.0, 300.0]


async def test_an_interrupted_refresh_goes_on_where_it_stopped(world: World) -> None:
    service = world.serve(Service(heads=[BOB], names=NAMES))
    service.fails = lambda query: Answer(500) if "P3975" in query else None
    await world.wanted()
    await world.refresh()
    asked = len(service.asked)
    service.fails = lambda _: None
    service.asked.clear()
    await world.wanted()
    await world.refresh()
    # The countries are known already.
    assert len(service.asked) < asked
    assert all("P3975" in query for query in service.asked)
    kept = await world.services.read(lambda store: store.overlay.answers(NOON - timedelta(days=1)))
    assert kept == {}


async def test_once_a_week_if_that_is_switched_on(world: World) -> None:
    service = world.serve(Service(heads=[BOB], names=NAMES))
    for later, asks in ((0, True), (6, False), (7, True), (8, False)):
        service.asked.clear()
        await world.refresh(NOON + timedelta(days=later), weekly=True)
        assert bool(service.asked) is asks, later
    service.fails = lambda _: Answer(403)
    for hours, asks in ((0, True), (5, False), (6, True)):
        service.asked.clear()
        await world.refresh(NOON + timedelta(days=15, hours=hours), weekly=True)
        assert bool(service.asked) is asks, hours


async def test_what_an_admin_said_is_left_alone(world: World) -> None:
    term = Change("term", Person("Q2", "Bob Baker"), "admin", NOON, "ir-pm", date(2014, 4, 1))

    def keep(store: Store) -> None:
        store.overlay.keep(drafts_of([term]), NOON)

    await world.services.write(keep)
    world.knowledge.take([term], TODAY)
    service = world.serve(Service(heads=[BOB], names=NAMES))
    assert await world.proposals() == [f"✓ {BOB_TERM}"]
    # That it is still so is confirmed, and the rest stays as it was said.
    await world.wanted()
    await world.refresh()
    stays = Term("Q2", "ir-pm", date(2014, 4, 1), None, TODAY)
    assert [t for t in world.knowledge.gazetteer.terms if t.office == "ir-pm"] == [stays]
    service.rows["heads"] = [held("IR", "head_of_government", "Q2", "2014-05-01", "2026-01-01")]
    assert await world.proposals() == []


async def test_somebody_whom_articles_named_keeps_the_id(world: World) -> None:
    stranger = StrangerDraft("leader", "own:fay-frost", "Fay Frost")
    await world.services.write(lambda store: store.strangers.seen([stranger], NOON))
    world.serve(Service(heads=[held("IR", "head_of_government", "Q5", "2026-02-01")], names=NAMES))
    [line] = await world.proposals(only=["IR"])
    assert line.startswith("+ Fay Frost (own:fay-frost) is new")


async def test_an_address_with_a_key_keeps_it_and_shows_it_nowhere(world: World) -> None:
    service = world.serve(Service(heads=[BOB], names=NAMES))
    asking = replace(world.wikidata, address=world.wikidata.address + "?key=sesame")
    assert await asking.names(["Q2"])
    assert len(service.asked) == 1
    unknown = replace(asking, address="http://10.0.0.1/sparql?key=sesame")
    with pytest.raises(RefreshError) as caught:
        await unknown.names(["Q2"])
    assert "sesame" not in str(caught.value)
    assert "SELECT" not in str(caught.value)


async def test_an_address_that_is_not_allowed_is_named(db: Database) -> None:
    async with Fetcher(AGENT, limits=LIMITS) as fetcher:
        wikidata = Wikidata(fetcher, "http://10.0.0.1/sparql", Waits())
        with pytest.raises(RefreshError, match="does not lead to the public internet") as caught:
            await wikidata.heads(["IR"], ["IR"])
    assert "SELECT" not in str(caught.value)
