"""Where answers and words about them go."""

import json
import os
import re
import sys
from typing import Any

# What steers a terminal, or the order in which a line is read, instead of being read.
_STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def out(line: str = "") -> None:
    """A line of the answer, on stdout."""
    print(line)  # noqa: T201 - the answer itself


def out_json(value: dict[str, Any]) -> None:
    """One JSON object of the answer, on a line."""
    out(json.dumps(value, ensure_ascii=False))


def say(line: str) -> None:
    """A word about the answer, for a person, on stderr."""
    print(visible(line), file=sys.stderr)  # noqa: T201 - the answer itself


def has_colours() -> bool:
    """Whether stdout shows colours: it is a terminal that can, and nobody asked for none."""
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return wanted and sys.stdout.isatty()


def visible(text: str) -> str:
    """The text with all that steers written out, so that no text can act on a terminal."""
    return _STEERING.sub(lambda found: _written(ord(found.group())), text)


def _written(code: int) -> str:
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
