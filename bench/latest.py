"""`/latest` for two countries among many articles: does it stay fast as the table grows?

The same fixed pairs of the commonest countries are asked of tables of several sizes, warm, through
the store's own call, which answers with the articles; beside it, in alternation, the same tables
are asked by GROUP BY ... HAVING, as one would write it first, and in the leanest way they allow:
places alone, without their articles. The bar is on the leanest. `python -m bench.latest`.
"""

import json
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from sqlalchemy import Connection, TextClause, insert, text
from tqdm import tqdm

from storage import ranks
from storage.db import Database
from storage.query import All, Has, Query
from storage.tables import Article, Shingle, Story, Tag, Term, Words

SIZES = (100_000, 1_000_000)
NOW = datetime(2026, 1, 1, tzinfo=UTC)
COUNTRIES = 200
COMMONEST = 50
PAIRS = 5_000
GROUPED_PAIRS = 20
RUNS = 5
PAGE = 10
_BATCH = 20_000
_YEARS = 10
_RESULTS = Path("bench/results/latest.json")
# What one writes first: the same articles, by joining, grouping and sorting.
_GROUPED = text(
    "SELECT a.* FROM article a JOIN words w ON w.article_id = a.id JOIN tag t ON t.place = w.place "
    "WHERE t.term_id IN (:one, :other) GROUP BY a.id HAVING count(*) = 2 "
    "ORDER BY a.rank DESC, a.id DESC LIMIT 10"
)
# The least that grouping can do with these tables: places alone, of which the key is the order.
_LEANEST = text(
    "SELECT place FROM tag WHERE term_id IN (:one, :other) "
    "GROUP BY place HAVING count(*) = 2 ORDER BY place DESC LIMIT 10"
)


@dataclass
class Times:
    """Milliseconds of each call, run by run."""

    asked: list[list[float]] = field(default_factory=list)
    grouped: list[list[float]] = field(default_factory=list)
    leanest: list[list[float]] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """Medians over the runs."""
        return {
            "p50": median(map(median, self.asked)),
            "p99": median(quantiles(times, n=100)[98] for times in self.asked),
            "grouped_p50": median(map(median, self.grouped)),
            "leanest_p50": median(map(median, self.leanest)),
        }


def measure(*sizes: int, pairs: int = PAIRS, runs: int = RUNS) -> dict[str, Any]:
    """The figures at each size, and how they stand to the bar. All that is compared alternates."""
    asked = _pairs(pairs)
    times = {size: Times() for size in sizes}
    with tempfile.TemporaryDirectory(prefix="communique-bench-") as folder:
        databases = {size: Database(f"sqlite:///{folder}/{size}.db") for size in sizes}
        for size, database in databases.items():
            database.migrate()
            fill(database, size)
            _compare(database, asked[:GROUPED_PAIRS])
            _ask(database, asked)
        for _ in tqdm(range(runs), desc="runs", file=sys.stderr):
            for size, database in databases.items():
                times[size].asked.append(_ask(database, asked))
                times[size].grouped.append(_group(database, _GROUPED, asked[:GROUPED_PAIRS]))
                times[size].leanest.append(_group(database, _LEANEST, asked[:GROUPED_PAIRS]))
        for database in databases.values():
            database.close()
    figures = {size: taken.figures() for size, taken in times.items()}
    small, large = figures[min(sizes)], figures[max(sizes)]
    growth, advantage = large["p99"] / small["p99"], large["leanest_p50"] / large["p50"]
    return {
        "bench": "latest",
        "pairs": pairs,
        "sizes": {str(size): figure for size, figure in figures.items()},
        "p99_growth": growth,
        "times_faster_than_group_by": advantage,
        "times_faster_than_joining_group_by": large["grouped_p50"] / large["p50"],
        "bar": {"p99_growth": 2.0, "times_faster_than_group_by": 100.0},
        "met": growth <= 2.0 and advantage >= 100.0,
    }


def fill(database: Database, size: int) -> None:
    """Articles of ten years, each with up to eight countries of Zipf's distribution and a topic."""
    with database.open() as store:
        connection = store.session.connection()
        story = {"id": 1, "headline": "A story", "first_seen": NOW, "last_seen": NOW}
        connection.execute(insert(Story), [story])
        keys = [f"country:{number}" for number in range(COUNTRIES)]
        keys += [f"topic:{number}" for number in range(COUNTRIES)]
        connection.execute(insert(Term), [{"id": at, "key": key} for at, key in enumerate(keys, 1)])
    made = _articles(size)
    for _ in tqdm(range(0, size, _BATCH), desc=f"{size:,} articles", file=sys.stderr):
        with database.open() as store:
            _put(store.session.connection(), list(islice(made, _BATCH)))
    with database.open() as store:
        store.session.connection().exec_driver_sql("ANALYZE")


def _articles(size: int) -> Iterator[tuple[int, datetime, set[int]]]:
    """Id, time and term numbers; they are read nearly in the order in which they appeared."""
    chance = random.Random(20260101)
    weights = [1 / rank for rank in range(1, COUNTRIES + 1)]
    step = timedelta(days=365 * _YEARS) / size
    for number in range(1, size + 1):
        late = timedelta(hours=chance.expovariate(0.5))
        countries = chance.choices(range(1, COUNTRIES + 1), weights, k=chance.randint(1, 8))
        topic = COUNTRIES + 1 + chance.randrange(COUNTRIES)
        yield number, NOW - step * (size - number) - late, {*countries, topic}


def _put(connection: Connection, made: Sequence[tuple[int, datetime, set[int]]]) -> None:
    articles, tags, words = [], [], []
    for number, at, terms in made:
        rank = ranks.rank(at, None)
        articles.append(_article(number, at, rank))
        place = ranks.place(rank, number)
        tags += [{"term_id": term, "place": place} for term in terms]
        said = f" article {number} of {' '.join(f'c{term}' for term in terms)} "
        words.append({"place": place, "article_id": number, "words": said})
    shingles = [{"hash": article["id"], "article_id": article["id"]} for article in articles]
    for table, rows in ((Article, articles), (Words, words), (Tag, tags), (Shingle, shingles)):
        connection.execute(insert(table), rows)


def _article(number: int, at: datetime, rank: int) -> dict[str, Any]:
    return {
        "id": number,
        "source": f"https://example.org/{number}",
        "title": f"What happened {number}",
        "outlet": "Example",
        "language": "en",
        "published_at": ranks.whole(at),
        "rank": rank,
        "floor": rank,
        "text": f"What happened {number}. " * 10,
        "text_hash": f"{number:032x}",
        "reading": {"leaders": [], "countries": [], "organizations": [], "topics": []},
        "first_read_at": at,
        "changed_at": at,
        "story_id": 1,
    }


def _pairs(count: int) -> list[tuple[int, int]]:
    chance = random.Random(4711)
    return [
        (one, other)
        for one, other in (chance.sample(range(1, COMMONEST + 1), 2) for _ in range(count))
    ]


def _compare(database: Database, pairs: Sequence[tuple[int, int]]) -> None:
    """Grouping must find the same articles, or there is nothing to compare."""
    with database.view() as store:
        for one, other in pairs:
            page = store.articles.latest(_query(one - 1, other - 1), now=NOW, limit=PAGE)
            found = store.session.connection().execute(_GROUPED, {"one": one, "other": other})
            if [article.id for article in page.articles] != [row.id for row in found]:
                raise RuntimeError(f"Not the same articles for {one} and {other}.")


def _ask(database: Database, pairs: Sequence[tuple[int, int]]) -> list[float]:
    times = []
    queries = [_query(one - 1, other - 1) for one, other in pairs]
    with database.view() as store:
        for query in queries:
            start = time.perf_counter()
            store.articles.latest(query, now=NOW, limit=PAGE)
            times.append((time.perf_counter() - start) * 1000)
    return times


def _query(one: int, other: int) -> Query:
    keys = (f"country:{one}", f"country:{other}")
    return Query(All(tuple(Has(key, key) for key in keys)))


def _group(
    database: Database, statement: TextClause, pairs: Sequence[tuple[int, int]]
) -> list[float]:
    times = []
    with database.view() as store:
        connection = store.session.connection()
        for one, other in pairs:
            start = time.perf_counter()
            connection.execute(statement, {"one": one, "other": other}).all()
            times.append((time.perf_counter() - start) * 1000)
    return times


def main() -> int:
    """Print the table, write the figures, and say by the status whether the bar is met."""
    result = measure(*SIZES)
    print(f"{'articles':>10} {'p50 ms':>9} {'p99 ms':>9} {'joining p50':>13} {'grouping p50':>13}")
    for size, figure in result["sizes"].items():
        print(
            f"{int(size):>10,} {figure['p50']:>9.3f} {figure['p99']:>9.3f} "
            f"{figure['grouped_p50']:>13.2f} {figure['leanest_p50']:>13.2f}"
        )
    print(f"p99 grows {result['p99_growth']:.2f} times (bar: at most 2)")
    faster, joined = (
        result["times_faster_than_group_by"],
        result["times_faster_than_joining_group_by"],
    )
    print(f"{faster:.0f} times faster than grouping places alone (bar: at least 100)")
    print(f"{joined:.0f} times faster than joining, grouping and sorting articles")
    _RESULTS.parent.mkdir(parents=True, exist_ok=True)
    _RESULTS.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return 0 if result["met"] else 1


if __name__ == "__main__":
    sys.exit(main())
