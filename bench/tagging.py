"""Reading an article, beside a bare search for the same names: `python -m bench.tagging`.

The floor is `ahocorasick_rs` alone, over the same texts, folded beforehand, looking for the same
names. What is compared alternates; figures are medians of five rounds, in CPU time.
"""

import json
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

from ahocorasick_rs import AhoCorasick

from jobs.gazetteer import load_gazetteer
from jobs.reading import Reader
from jobs.rules.article import Found
from jobs.rules.finding import Finder
from jobs.rules.laid import Laid
from jobs.rules.senses import senses
from jobs.rules.sentences import sentences
from jobs.rules.text import take_apart

ROUNDS = 5
TEXTS, CHARACTERS = 200, 2000
SEEDS = Path(__file__).parents[1] / "seeds"
RESULTS = Path(__file__).parent / "results" / "tagging.json"


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


def measure() -> dict[str, Any]:
    """Articles a second for each part, and its ratio to the floor of the same run."""
    began = perf_counter()
    gazetteer = load_gazetteer(SEEDS)
    loaded = perf_counter()
    reader, finder = Reader(gazetteer), Finder(senses(gazetteer))
    built = perf_counter()
    bodies = texts()
    founds = [Found(source=str(n), text=body, bare=True) for n, body in enumerate(bodies)]
    rows = [Laid(body).row for body in bodies]
    bare = AhoCorasick(finder.writings)
    parts: dict[str, Callable[[], object]] = {
        "bare search, folded before (floor)": lambda: [
            bare.find_matches_as_indexes(row, overlapping=True) for row in rows
        ],
        "folding alone": lambda: [Laid(body) for body in bodies],
        "folding and finding names": lambda: [finder.find(Laid(body)) for body in bodies],
        "whole reading": lambda: [reader.read(found) for found in founds],
    }
    seconds = _alternating(parts)
    floor = next(iter(seconds.values()))
    return {
        "names": len(finder.writings),
        "texts": TEXTS,
        "characters": CHARACTERS,
        "load_seconds": round(loaded - began, 3),
        "build_seconds": round(built - loaded, 3),
        "parts": {
            name: {"per_second": round(TEXTS / took), "ratio_to_floor": round(floor / took, 4)}
            for name, took in seconds.items()
        },
    }


def main() -> int:
    """Print the table, keep it as JSON."""
    figures = measure()
    print(
        f"{figures['names']} names, texts of {figures['characters']} characters; "
        f"loaded in {figures['load_seconds']} s, built in {figures['build_seconds']} s"
    )
    for name, part in figures["parts"].items():
        print(f"{name:38}{part['per_second']:>10,} /s{part['ratio_to_floor']:>10.3f} of floor")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return 0


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
