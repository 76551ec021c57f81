"""communique leaders: what a refresh shows and applies, and what nobody has confirmed."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.cli import run
from jobs import wikidata
from storage.db import Database
from storage.tables import Correction
from tests.jobs.wikidata_answers import BAD, Service, held, named
from tests.webserver import Webserver

FILES = {
    "gazetteer/countries.csv": "id,name,capital,names,people,adjectives,epithets\n"
    "IR,Ruritania,,,,,\nPK,Strelsau,,,,,\n",
    "gazetteer/organizations.csv": "id,name,acronym,names\n",
    "gazetteer/persons.csv": "id,name,names,short\nQ1,Ann Able,,\nQ2,Bob Baker,,\n",
    "gazetteer/offices.csv": "id,name,of,kind,titles\n"
    "ir-pm,Prime Minister of Ruritania,IR,head_of_government,Prime Minister\n"
    "pk-president,President of Strelsau,PK,head_of_state,President\n",
    "gazetteer/terms.csv": "person,office,start,end,as_of\n"
    "Q1,ir-pm,2014-05-01,,2020-01-01\nQ2,pk-president,2016-01-01,2017-01-01,\n",
    "gazetteer/traps.csv": "words,instead_of\n",
    "topics/topics.csv": "id,name,broader\n",
    "topics/lexicon.csv": "topic,weight,words\n",
}
SERVICE_ROWS = [
    held("IR", "head_of_government", "Q3", "2026-02-01"),
    held("PK", "head_of_state", "Q2", "2016-01-01"),
]
NAMES = [named("Q1", "Ann Able"), named("Q2", "Bob Baker"), named("Q3", "Cyd Carter")]
SHOWN = [
    ("+ Cyd Carter (Q3) is new: Prime Minister of Ruritania from 2026-02-01; "
    "Ann Able's term ends then"),
    ("? Bob Baker (Q2): President of Strelsau: ended on 2017-01-01, "
    "and Wikidata knows of no end"),
    "1 new, 0 corrected, 0 ended, 0 confirmed, 1 left to a person.",
]  # fmt: skip


@pytest.fixture
async def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Service]:
    """An installation with small seeds, and the service that it asks."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    for name, text in FILES.items():
        path = tmp_path / "seeds" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    monkeypatch.chdir(tmp_path)
    for pause in ("_PAUSE", "_TROUBLE_WAIT"):
        monkeypatch.setattr(wikidata, pause, 0.0)
    async with Webserver() as web:
        answers = Service(heads=SERVICE_ROWS, names=NAMES)
        web.at("127.0.0.1", "/sparql", answers)
        monkeypatch.setenv("WIKIDATA_QUERY_URL", web.url("127.0.0.1", "/sparql"))
        monkeypatch.setenv("FETCH_ALLOW_NETWORKS", "127.0.0.0/8")
        monkeypatch.setenv("CONTACT", "desk@example.org")
        yield answers
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(False)


async def communique(*words: str) -> int:
    return await asyncio.to_thread(run, ["leaders", *words])


def corrections() -> list[Correction]:
    database = Database("sqlite:///communique.db")
    with database.view() as store:
        rows = store.overlay.all()
    database.close()
    return rows


async def test_a_pipe_only_sees_and_yes_applies(
    service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await communique("refresh") == 0
    told = capsys.readouterr()
    assert told.out.splitlines() == SHOWN
    assert "Nothing is applied. communique leaders refresh --yes applies it." in told.err
    assert corrections() == []
    asked = len(service.asked)
    [agent] = service.agents
    assert "desk@example.org" in agent
    # What was asked a moment ago is not asked again.
    assert await communique("refresh", "--yes") == 0
    assert len(service.asked) == asked
    assert [row.person for row in corrections()] == ["Q3"]
    assert "Applied: 1 new" in capsys.readouterr().err
    # Now it is known.
    assert await communique("refresh") == 0
    assert capsys.readouterr().out.splitlines() == [
        SHOWN[1],
        "0 new, 0 corrected, 0 ended, 0 confirmed, 1 left to a person.",
    ]


async def test_a_dry_run_stores_nothing_at_all(
    service: Service, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await communique("refresh", "--dry-run", "--json", "--country", "ir") == 0
    [line] = capsys.readouterr().out.splitlines()
    assert json.loads(line) == {
        "sign": "+",
        "person": {"id": "Q3", "name": "Cyd Carter"},
        "office": "ir-pm",
        "start": "2026-02-01",
        "end": None,
        "names": [],
        "sentence": SHOWN[0][2:],
    }
    assert not (tmp_path / "communique.db").exists()
    assert service.asked


async def test_while_it_runs_the_chat_is_named(
    service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    database = Database("sqlite:///communique.db")
    database.migrate()
    with database.hold():
        assert await communique("refresh", "--yes") == 1
        assert "an admin can say /leader refresh in the chat" in capsys.readouterr().err
        assert await communique("refresh", "--dry-run") == 0
        assert capsys.readouterr().out.splitlines() == SHOWN
    database.close()


@pytest.mark.parametrize("name", ["html", "cut short", "trouble", "refused"])
async def test_a_bad_answer_is_one_sentence_and_changes_nothing(
    service: Service, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    answer, sentence = BAD[name]
    service.fails = lambda _: answer
    assert await communique("refresh", "--yes") == 1
    [said] = capsys.readouterr().err.strip().splitlines()
    assert sentence in said
    assert said.endswith("Nothing is changed, and the next refresh goes on from here.")
    assert corrections() == []


async def test_an_unknown_country_is_named(
    service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await communique("refresh", "--country", "ZZ") == 1
    assert capsys.readouterr().err == "There is no country ZZ; --country takes codes like IR PK.\n"
    assert service.asked == []


async def test_check_names_what_nobody_confirmed(
    service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await communique("check") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == (
        "Prime Minister of Ruritania: Ann Able, last confirmed on 2020-01-01, "
        "and counts as unknown"
    )  # fmt: skip
    assert lines[1] == "President of Strelsau: nobody is known to hold it since 2017-01-01"
    assert lines[2].startswith("2 offices. Confirm or correct them: `communique leaders refresh`")
    assert await communique("check", "--json") == 0
    first = json.loads(capsys.readouterr().out.splitlines()[0])
    assert (first["office"], first["holder"], first["believed"]) == ("ir-pm", "Q1", False)


async def test_doctor_knows_of_corrections(
    service: Service, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await communique("refresh", "--yes") == 0
    capsys.readouterr()
    await asyncio.to_thread(run, ["doctor"])
    assert (
        "ok  leaders: 1 correction of the seeds; Wikidata was asked on " in capsys.readouterr().out
    )
    offices = tmp_path / "seeds" / "gazetteer" / "offices.csv"
    offices.write_text(offices.read_text().replace("ir-pm", "ir-premier"))
    terms = tmp_path / "seeds" / "gazetteer" / "terms.csv"
    terms.write_text(terms.read_text().replace("ir-pm", "ir-premier"))
    await asyncio.to_thread(run, ["doctor"])
    assert "!!  leaders: corrections speak of ir-pm, which offices.csv" in capsys.readouterr().out
    # Nothing breaks by it.
    assert await communique("check") == 0


async def test_corrections_come_back_with_a_backup(
    service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await communique("refresh", "--yes") == 0
    assert await asyncio.to_thread(run, ["backup", "copy.db"]) == 0
    Path("communique.db").unlink()
    assert await asyncio.to_thread(run, ["restore", "copy.db"]) == 0
    assert [row.person for row in corrections()] == ["Q3"]
    assert capsys.readouterr()
