"""Where answers and words about them go."""

import json
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
