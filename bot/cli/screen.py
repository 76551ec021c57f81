"""Where answers and words about them go."""

import json
import os
import sys
from typing import Any


def out(line: str = "") -> None:
    """A line of the answer, on stdout."""
    print(line)  # noqa: T201 - the answer itself


def out_json(value: dict[str, Any]) -> None:
    """One JSON object of the answer, on a line."""
    out(json.dumps(value, ensure_ascii=False))


def say(line: str) -> None:
    """A word about the answer, for a person, on stderr."""
    print(line, file=sys.stderr)  # noqa: T201 - the answer itself


def has_colours() -> bool:
    """Whether stdout shows colours: it is a terminal that can, and nobody asked for none."""
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return wanted and sys.stdout.isatty()
