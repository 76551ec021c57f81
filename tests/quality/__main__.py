"""How well the reader reads: `python -m tests.quality [--slips KIND...]`. 1 if an aim is missed.

The texts in `held_out` are held out: rules are not made with them in sight, and `--slips` does not
show them. Their scores stand beside those of all.
"""

import json
import sys
from pathlib import Path

from jobs.gazetteer import load_gazetteer
from jobs.reading import Reader
from tests.quality.labels import SEEDS, Ids, articles, sentences
from tests.quality.scores import KINDS, Score, scored

AIMS = {
    "countries": 0.95,
    "leaders": 0.93,
    "organizations": 0.90,
    "quotes": 0.90,
    "events": 0.85,
    "topics": 0.85,
}
RESULTS = Path(__file__).parents[2] / "bench" / "results" / "quality.json"


Table = dict[str, dict[str, Score]]


def measured() -> tuple[Table, Table, Table]:
    """The scores of today's reader on all labelled texts, on the open ones, on those held out."""
    known, ids = load_gazetteer(SEEDS), Ids()
    reader, texts = Reader(known), [*articles(ids), *sentences(ids)]
    unseen = [text for text in texts if text.held_out]
    seen = [text for text in texts if not text.held_out]
    tables = [scored(reader, some, known.broader) for some in (texts, seen, unseen)]
    return tables[0], tables[1], tables[2]


def main(argv: list[str]) -> int:
    """Print the table, keep it as JSON; with `--slips` what was wrong and missed."""
    table, seen, unseen = measured()
    print(f"{'':15}{'language':10}{'P':>7}{'R':>7}{'F1':>7}{'right':>8}{'wrong':>7}{'missed':>8}")
    for kind in KINDS:
        for language in sorted(table[kind], key=lambda name: (name != "all", name)):
            print(_line(kind if language == "all" else "", language, table[kind][language]))
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(
        json.dumps({"all": _plain(table), "held_out": _plain(unseen)}, indent=2) + "\n",
        encoding="utf-8",
    )
    for kind in argv[1:] if argv[:1] == ["--slips"] else []:
        print(f"\n== {kind}", *seen[kind]["all"].slips, sep="\n")
    low = [kind for kind in KINDS if table[kind]["all"].f1 < AIMS[kind]]
    for kind in KINDS:
        print(
            f"{kind}: F1 {table[kind]['all'].f1:.3f}, aim {AIMS[kind]:.2f}; "
            f"held out {unseen[kind]['all'].f1:.3f}"
        )
    print(f"\nmissed an aim: {', '.join(low)}" if low else "\nevery aim is met")
    return 1 if low else 0


def _line(kind: str, language: str, score: Score) -> str:
    shares = "".join(f"{share:7.3f}" for share in (score.precision, score.recall, score.f1))
    return f"{kind:15}{language:10}{shares}{score.right:8}{score.wrong:7}{score.missed:8}"


def _plain(table: Table) -> dict[str, dict[str, dict[str, float]]]:
    return {
        kind: {
            language: {
                "precision": round(score.precision, 4),
                "recall": round(score.recall, 4),
                "f1": round(score.f1, 4),
                "right": score.right,
                "wrong": score.wrong,
                "missed": score.missed,
            }
            for language, score in by_language.items()
        }
        for kind, by_language in table.items()
    }


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
