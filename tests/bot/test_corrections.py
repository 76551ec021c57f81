"""/leader set: admins correct who holds an office, and it holds at once."""

from datetime import UTC, datetime, timedelta

import pytest

from jobs.ingest import Ingest
from jobs.keeping_current import is_wanted
from jobs.overlay import drafts_of
from jobs.retagging import tag_again
from jobs.rules.corrections.overlay import Change
from jobs.rules.gazetteer import Person
from storage.db import Database
from tests.bot.talk import ADMIN, Talk, news

SET = '/leader set "Foreign Minister" Iran "Abbas Araghchi" from 2024-08-21'
EXAMPLE = '/leader set "Foreign Minister" Iran "NAME" from 2024-08-21'
LATER = "Older articles are tagged again in the background; nobody is alerted by that."


async def test_a_correction_says_what_changed_and_can_be_taken_back(say: Talk) -> None:
    known = say.house.reader
    assert await say(SET, by=ADMIN) == [
        (
            "Abbas Araghchi is Foreign Minister of Iran from 21 Aug 2024.\n"
            f"Abbas Araghchi is new to me, and is found in texts from now on.\n{LATER}"
        )
    ]
    assert say.buttons == ["Take it back"]
    assert known.gazetteer.holders_on("ir-fm", datetime(2026, 3, 10, tzinfo=UTC).date()) == [
        "own:abbas-araghchi"
    ]
    assert known.names.named("abbas araghchi")
    assert await say(SET, by=ADMIN) == ["I knew that already; it is confirmed as of today."]
    [shown] = await say("/leader changes", by=ADMIN)
    assert shown.splitlines()[1] == (
        "2. Abbas Araghchi: Foreign Minister of Iran from 21 Aug 2024 (said 10 Mar 2026, 12:00)"
    )
    [gone] = await say("/leader unset 2", by=ADMIN)
    assert gone == "I took this back: Abbas Araghchi: Foreign Minister of Iran from 21 Aug 2024."
    assert not known.names.named("abbas araghchi")
    assert await say("/leader unset 2", by=ADMIN) == [
        "There is no correction 2; /leader changes shows them."
    ]
    assert (await say("/leader changes", by=ADMIN))[0].startswith("Nothing was corrected so far.")


async def test_admins_find_it_in_help(say: Talk) -> None:
    line = (
        "/corrections - Who holds which office, corrected: /leader set "
        '"Foreign Minister" Iran "NAME" from 2024-08-21'
    )
    assert line in (await say("/help", by=ADMIN))[0]
    assert line not in (await say("/help"))[0]
    assert (await say("/corrections", by=ADMIN))[0].startswith("Nothing was corrected so far.")


async def test_the_button_takes_it_back(say: Talk) -> None:
    await say('/leader set "Prime Minister" Pakistan "Imran Khan" from 2026-03-01', by=ADMIN)
    await say.press("Take it back", by=ADMIN)
    assert say.last.text.splitlines() == [
        "I took this back: Imran Khan: Prime Minister of Pakistan from 1 Mar 2026.",
        "Shehbaz Sharif is Prime Minister of Pakistan from 3 Mar 2024.",
    ]
    day = datetime(2026, 3, 10, tzinfo=UTC).date()
    assert say.house.reader.gazetteer.holders_on("pk-pm", day) == ["Q3"]


@pytest.mark.parametrize("said", [SET, "/leader changes", "/leader unset 1", "/leader refresh"])
async def test_it_is_for_admins(say: Talk, db: Database, said: str) -> None:
    [answer] = await say(said)
    assert answer.startswith("/leader set is for those who run this bot (TELEGRAM_ADMINS).")
    with db.view() as store:
        assert store.overlay.all() == []
        assert not is_wanted(store)


@pytest.mark.parametrize(
    "said, answer",
    [
        ("/leader set", "Say who holds which office since when, like"),
        ('/leader set "Foreign Minister" Irn "A B" from 2024-08-21', "Is it Iran?"),
        ('/leader set "Foreign Minister" Iran "A B" from May', "I can't read “May” as a day"),
        ("/leader unset", "Nothing was corrected so far."),
        ("/leader unset x", "“x” is no number of a correction; /leader changes shows them."),
        ("/leader unset 12345678901", "is no number of a correction"),
        ("/leader unset -1", "is no number of a correction"),
        ("/corrections set", "Say who holds which office since when, like"),
    ],
)
async def test_what_can_not_be_read_gets_a_sentence(say: Talk, said: str, answer: str) -> None:
    assert answer in (await say(said, by=ADMIN))[0]


async def test_a_refresh_is_asked_for_in_the_chat(say: Talk, db: Database) -> None:
    assert "that takes some minutes" in (await say("/leader refresh", by=ADMIN))[0]
    assert "already" in (await say("/leader refresh", by=ADMIN))[0]
    with db.view() as store:
        assert is_wanted(store)


async def test_what_wikidata_changed_is_shown_and_can_be_taken_back(
    say: Talk, db: Database, noon: datetime
) -> None:
    person = Person("Q77", "Nadia Nour")
    learnt = Change("term", person, "wikidata", noon, "ir-fm", (noon - timedelta(days=9)).date())
    confirmed = Change("confirmed", person, "wikidata", noon, "ir-fm", as_of=noon.date())
    with db.open() as store:
        store.overlay.keep(drafts_of([learnt, confirmed]), noon - timedelta(days=1))
    await say.house.renew()
    await say('/leader set "Prime Minister" Pakistan "Imran Khan" from 2026-03-01', by=ADMIN)
    assert (await say("/leader changes", by=ADMIN))[0].splitlines()[1:] == [
        "3. Imran Khan: Prime Minister of Pakistan from 1 Mar 2026 (said 10 Mar 2026, 12:00)",
        "1. Nadia Nour: Foreign Minister of Iran from 1 Mar 2026 (by Wikidata, 9 Mar 2026, 12:00)",
        "/leader unset 3 takes one back.",
    ]
    assert await say("/leader unset 1", by=ADMIN) == [
        (
            "I took this back: Nadia Nour: Foreign Minister of Iran from 1 Mar 2026.\n"
            "The next refresh may bring it again, unless /leader set says otherwise."
        )
    ]


async def test_old_articles_follow_and_the_status_says_how_far(
    say: Talk, db: Database, noon: datetime
) -> None:
    reader = say.house.reader
    ingest = Ingest(reader, lambda *_: None)  # type: ignore[arg-type]  # the reader of the talk reads
    text = "Abbas Araghchi spoke to reporters. Iran said more would follow in the coming days."
    founds = [news(n, f"News {n}", f"{text} {n}", noon - timedelta(hours=n)) for n in range(3)]
    with db.open() as store:
        ingest(store, ingest.prepare(founds), noon, alerting=False)
    await say(SET, by=ADMIN)
    assert offices(db) == [None] * 3
    await tag_again(say.house.services, reader, pause=0)  # type: ignore[arg-type]  # as above
    [after] = await say("/latest leader:own:abbas-araghchi", by=ADMIN)
    assert "News 0" in after
    assert offices(db) == ["Foreign Minister of Iran"] * 3
    with db.open() as store:
        store.notes.put("tagging again", '{"digest": "x", "done": 1200, "total": 30000}')
    assert "I know 3 articles (tagging again: 1,200 of 30,000)." in (await say("/status"))[0]


def offices(db: Database) -> list[str | None]:
    """What the one person in each article is tagged as."""
    with db.view() as store:
        found = [article.reading["leaders"] for article in store.articles.before(None, 9)]
    return [one["office"] for leaders in found for one in leaders]
