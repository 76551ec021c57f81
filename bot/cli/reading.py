"""Commands that read and ask: ingest, tag, latest, stories."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tqdm import tqdm

from bot.cli.errors import Refused
from bot.cli.house import asked, looking, reader, working
from bot.settings import Settings
from jobs.contract import article_json, read_json, story_json
from jobs.rules.article import Found, Published
from jobs.rules.dates import day_published
from jobs.seeds import SeedError, read_seed
from storage.tables import Article


def out(line: str = "") -> None:
    """A line of the answer."""
    print(line)  # noqa: T201 - the answer itself


def say(line: str) -> None:
    """A word about the answer, for a person."""
    print(line, file=sys.stderr)  # noqa: T201 - the answer itself


def out_json(value: dict[str, Any]) -> None:
    """One JSON object on a line."""
    out(json.dumps(value, ensure_ascii=False))
