"""Keeping articles, beside the bare writing of the same rows: `python -m bench.ingest`.

The floor writes what an article needs on disk (its row, tags, words and sample of runs) with
executemany in transactions of the same size, into tables without an index beyond their keys.
What is compared alternates; figures are medians of five rounds, in articles a second.
"""

import json
import random
import sqlite3
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from jobs.gazetteer import load_gazetteer
from jobs.ingest import Ingest
from jobs.readable import readable
from jobs.reading import Reader
from jobs.rules.article import Found, Published, Read
from jobs.rules.stories import shingles
from jobs.rules.texts.parts import take_apart
from jobs.rules.texts.sentences import sentences
from storage.db import Database
from storage.store import Store

ROUNDS, ARTICLES, TOGETHER = 5, 500, 50
SEEDS = Path(__file__).parents[1] / "seeds"
RESULTS = Path(__file__).parent / "results" / "ingest.json"
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def founds(round_: int) -> list[Found]:
    """Articles of about 2,000 characters, each its own mix of the seeds' sentences."""
    chance = random.Random(round_)
    said: list[str] = []
    for path in sorted((SEEDS / "articles").glob("*.txt")):
        text = take_apart(path.read_text(encoding="utf-8")).text
        said += [text[start:end] for start, end in sentences(text)]
    made = []
    for number in range(ARTICLES):
        words = " ".join(chance.sample(said, 12)).split()
        chance.shuffle(words)  # else every article would be a copy of another
        at = Published(NOW - timedelta(minutes=number), "feed")
        made.append(
            Found(
                f"https://x.example/{round_}/{number}",
                " ".join(words)[:2000],
                f"No {number}",
                published=at,
            )
        )
    return made


def keep(db: Database, ingest: Ingest, reads: list[Read]) -> None:
    """As the jobs keep them."""
    for start in range(0, len(reads), TOGETHER):
        with db.open() as store:
            ingest(store, reads[start : start + TOGETHER], NOW, alerting=False)


def write(connection: sqlite3.Connection, reads: list[Read]) -> None:
    """The same on disk, and nothing else."""
    for start in range(0, len(reads), TOGETHER):
        some = reads[start : start + TOGETHER]
        with connection:
            connection.executemany(
                "INSERT INTO article VALUES (?,?,?,?)",
                [(r.source, r.title, r.text, json.dumps(r.reading.as_json())) for r in some],
            )
            connection.executemany(
                "INSERT INTO tag VALUES (?,?)",
                [(key, r.source) for r in some for key in readable(r).keys],
            )
            connection.executemany(
                "INSERT INTO words VALUES (?,?)", [(r.source, readable(r).words) for r in some]
            )
            connection.executemany(
                "INSERT OR IGNORE INTO shingle VALUES (?,?)",
                [(run, r.source) for r in some for run in shingles(r.text)],
            )


def bare(path: Path) -> sqlite3.Connection:
    """The floor's database, as durable as ours."""
    connection = sqlite3.connect(path)
    connection.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE article (source PRIMARY KEY, title, text, reading);"
        "CREATE TABLE tag (key, source, PRIMARY KEY (key, source)) WITHOUT ROWID;"
        "CREATE VIRTUAL TABLE words USING fts5(source UNINDEXED, said);"
        "CREATE TABLE shingle (run, source, PRIMARY KEY (run, source)) WITHOUT ROWID;"
    )
    return connection


def nobody(store: Store, *_: object) -> None:
    """Owe nothing: alerts are measured with the outbox."""


def measure() -> dict[str, Any]:
    """Articles a second: written bare, kept, and read and kept."""
    reader = Reader(load_gazetteer(SEEDS))
    ingest = Ingest(reader, nobody)
    took: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        db = Database(f"sqlite:///{folder}/communique.db")
        db.migrate()
        floor = bare(Path(folder) / "floor.db")
        for round_ in range(ROUNDS):
            found = founds(round_)
            began = perf_counter()
            reads = ingest.prepare(found)
            read = perf_counter()
            write(floor, reads)
            written = perf_counter()
            keep(db, ingest, reads)
            kept = perf_counter()
            for name, seconds in (
                ("written bare (floor)", written - read),
                ("kept with story, tags and words", kept - written),
                ("read and kept", kept - written + read - began),
            ):
                took.setdefault(name, []).append(seconds)
        floor.close()
        db.close()
    base = median(took["written bare (floor)"])
    return {
        "articles": ARTICLES,
        "parts": {
            name: {
                "per_second": round(ARTICLES / median(seconds)),
                "ratio_to_floor": round(base / median(seconds), 4),
            }
            for name, seconds in took.items()
        },
    }


def main() -> int:
    """Print the table, keep it as JSON."""
    figures = measure()
    for name, part in figures["parts"].items():
        print(f"{name:38}{part['per_second']:>10,} /s{part['ratio_to_floor']:>10.3f} of floor")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
