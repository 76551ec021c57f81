"""How soon a reader is ready, and how much memory it takes: `python -m bench.readiness [MORE]`.

In a process of its own, so that nothing else is counted; prints JSON. MORE is how many names are
added to the gazetteer.
"""

import gc
import json
import os
import random
import sys
from dataclasses import replace
from pathlib import Path
from time import process_time

from jobs.gazetteer import load_gazetteer
from jobs.reading import Reader
from jobs.rules.gazetteer import Body, Gazetteer

SEEDS = Path(__file__).parents[1] / "seeds"
MORE = 50_000


def with_more(gazetteer: Gazetteer, more: int) -> Gazetteer:
    """The gazetteer with that many names more, made of words of the names it has."""
    words = sorted({word for p in gazetteer.persons for word in p.name.split() if len(word) > 2})
    chance = random.Random(more)
    known = {body.name for body in gazetteer.bodies}
    names: dict[str, None] = {}
    while len(names) < more:
        name = " ".join(chance.sample(words, chance.choice((2, 2, 3))))
        if name not in known:
            names[name] = None
    bodies = [Body(f"own:more-{number}", name) for number, name in enumerate(names)]
    return replace(gazetteer, bodies=(*gazetteer.bodies, *bodies))


def resident() -> int:
    """The memory of this process, in bytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def main(more: int = 0) -> int:
    """Print the CPU seconds that loading and building take, and the memory they add."""
    gc.collect()
    before = resident()
    began = process_time()
    gazetteer = load_gazetteer(SEEDS)
    loaded = process_time()
    if more:
        gazetteer = with_more(gazetteer, more)
    made = process_time()
    reader = Reader(gazetteer)
    built = process_time()
    gc.collect()
    figures = {
        "load_seconds": round(loaded - began, 3),
        "build_seconds": round(built - made, 3),
        "megabytes": round((resident() - before) / 1e6, 1),
        "names": len(reader.finder.names.writings),
    }
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
