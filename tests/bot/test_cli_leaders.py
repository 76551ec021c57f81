"""communique leaders: what a refresh shows and applies, and what nobody has confirmed."""

import asyncio
import csv
import io
import json
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import bot
from bot.cli import run
from jobs import refreshing, wikidata
from storage.db import Database
from storage.tables import Correction
from tests.jobs.wikidata_answers import BAD, Service, held, named
from tests.webserver import Answer, Webserver

SEEDS = Path(__file__).parents[2] / "seeds"
ROWS: dict[str, list[dict[str, str]]] = {
    "gazetteer/countries.csv": [{"id": "IR", "name": "Ruritania"}, {"id": "PK", "name": "Strelsau"}],
    "gazetteer/organizations.csv": [],
    "gazetteer/persons.csv": [{"id": "Q1", "name": "Ann Able"}, {"id": "Q2", "name": "Bob Baker"}],
    "gazetteer/offices.csv": [
        {"id": "ir-pm", "name": "Prime Minister of Ruritania", "of": "IR",
         "kind": "head_of_government"},
        {"id": "pk-president", "name": "President of Strelsau", "of": "PK",
         "kind": "head_of_state"},
    ],
    "gazetteer/terms.csv": [
        {"person": "Q1", "office": "ir-pm", "start": "2014-05-01", "as_of": "2020-01-01"},
        {"person": "Q2", "office": "pk-president", "start": "2016-01-01", "end": "2017-01-01"},
    ],
    "gazetteer/traps.csv": [],
    "topics/topics.csv": [],
    "topics/lexicon.csv": [],
}  # fmt: skip


def plant(folder: Path, rows: dict[str, list[dict[str, str]]]) -> None:
    """A seeds folder with these rows, under the columns that the real one has."""
    for name, told in rows.items():
        real = (SEEDS / name).read_text(encoding="utf-8").splitlines()
        columns = next(line for line in real if not line.startswith("#")).split(",")
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, columns, restval="")
            writer.writeheader()
            writer.writerows(told)


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
    plant(tmp_path / "seeds", ROWS)
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
    told = capsys.readouterr()
    assert told.out.splitlines() == [
        SHOWN[1],
        "0 new, 0 corrected, 0 ended, 0 confirmed, 1 left to a person.",
    ]
    assert told.err == "There is nothing to apply.\n"


@pytest.mark.parametrize("typed, applied", [("y\n", ["Q3"]), ("\n", []), ("no\n", [])])
async def test_a_person_is_asked(
    service: Service,
    typed: str,
    applied: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    assert await communique("refresh") == 0
    assert "Apply all but the lines with ? [y/N] " in capsys.readouterr().err
    assert [row.person for row in corrections()] == applied


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


async def test_a_few_countries_are_no_whole_refresh(service: Service) -> None:
    assert await communique("refresh") == 0
    assert await communique("refresh", "--yes", "--country", "IR") == 0
    assert [row.person for row in corrections()] == ["Q3"]
    database = Database("sqlite:///communique.db")
    with database.view() as store:
        assert refreshing.last(store) is None
        assert list(refreshing.answers(store, datetime.now(UTC))) == ["IR PK +"]
    database.close()


async def test_interrupted_it_says_so_and_goes_on_another_time(
    service: Service, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # More countries than are asked about at once, of which the first part is answered.
    countries, offices = "gazetteer/countries.csv", "gazetteer/offices.csv"
    codes = ["UA", "UG", "UY", "UZ", "VA", "VE", "VN", "ZA", "ZM", "ZW"]
    more = [{"id": code, "name": f"Country {code}"} for code in codes]
    led = [
        {"id": f"{one['id'].lower()}-head", "name": f"Head of {one['name']}", "of": one["id"],
         "kind": "head_of_state"}
        for one in more
    ]  # fmt: skip
    plant(
        tmp_path / "seeds",
        {countries: [*ROWS[countries], *more], offices: [*ROWS[offices], *led]},
    )
    slow = asyncio.Event()

    def stuck(query: str) -> Answer | None:
        if '"ZW"' not in query:
            return None
        slow.set()
        return Answer(200, wait=60.0)

    service.fails = stuck
    words = ("-m", "bot", "leaders", "refresh", "--yes")
    running = await asyncio.create_subprocess_exec(
        sys.executable, *words, stderr=asyncio.subprocess.PIPE, cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(bot.__file__).parents[1])},
    )  # fmt: skip
    await asyncio.wait_for(slow.wait(), 60)
    running.send_signal(signal.SIGINT)
    _, told = await asyncio.wait_for(running.communicate(), 30)
    assert running.returncode == 1
    assert told.decode().strip().splitlines()[-1] == (
        "Interrupted; nothing is changed, and the next refresh goes on from here."
    )
    assert corrections() == []
    service.fails = lambda _: None
    service.asked.clear()
    assert await communique("refresh", "--yes") == 0
    assert "1 of 2 parts were asked in the last day; the rest follows." in capsys.readouterr().err
    assert all('"IR"' not in query for query in service.asked)
    assert [row.person for row in corrections()] == ["Q3"]


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
    capsys.readouterr()
    assert await asyncio.to_thread(run, ["restore", "copy.db"]) == 0
    assert [row.person for row in corrections()] == ["Q3"]
    # They hold, not only stand there.
    assert await communique("check") == 0
    assert "Prime Minister of Ruritania" not in capsys.readouterr().out
