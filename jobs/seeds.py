"""Seed articles: text files in a folder, read when they are new or changed."""

import logging
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from jobs.rules.article import Found

log = logging.getLogger(__name__)

MOST_BYTES = 2 * 1024 * 1024
# What articles are called, in any case: the folder, `ingest` and `tag` read the same ones.
TEXTS = frozenset({".txt"})
# A file younger than this may still be being copied; the next tick reads it whole.
SETTLING = timedelta(seconds=2)
# Control characters that no text file begins with: a file that does is binary.
_BINARY = frozenset(range(32)) - {9, 10, 12, 13, 27}


class SeedError(Exception):
    """A sentence about a file that can't be read as an article."""


def is_called(path: Path, suffixes: Collection[str] = TEXTS) -> bool:
    """Whether a file of a folder is one to read, by its name."""
    return path.suffix.lower() in suffixes and not _is_aside(path)


def _is_aside(path: Path) -> bool:
    """Whether a file is no article and nobody means it to be one: hidden, or about the folder."""
    return path.name.startswith(".") or path.name.upper().startswith("README")


def read_seed(path: Path) -> Found:
    """The article in a text file, as it stands there. Raises SeedError."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise SeedError(
                f"{path.name} is {size / 1024 / 1024:.0f} MB; an article is at most 2 MB of text."
            )
        raw = path.read_bytes()
    except OSError as error:
        raise SeedError(f"{path.name} can't be read: {error.strerror or error}.") from error
    if not raw.strip():
        raise SeedError(f"{path.name} is empty; put the article's text into it.")
    try:
        text = raw.decode(_encoding(raw))
    except UnicodeDecodeError:
        raise SeedError(f"{path.name} is not UTF-8 text; save it as UTF-8.") from None
    if "\0" in text or not _BINARY.isdisjoint(map(ord, text[:4096])):
        raise SeedError(f"{path.name} is not text; an article is a plain text file.")
    return Found(source=path.name, text=text, bare=True)


def _encoding(raw: bytes) -> str:
    return "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"


@dataclass(frozen=True)
class _Stamp:
    """What changes when a file does."""

    modified_ns: int
    size: int


class SeedFolder:
    """A folder of articles, watched by looking: a file is given until it was kept as it is."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept: dict[str, _Stamp] = {}
        self._given: dict[str, _Stamp] = {}
        self._passed_over: set[str] = set()

    def look(self, now: datetime | None = None) -> list[Found]:
        """The articles that are new or changed, by file name.

        With `now`, files changed within the last two seconds wait for the next look. A file that
        can't be read, or is not called as articles are, is named once in the log and stops nothing.
        """
        found = []
        for path in sorted(self.folder.glob("*")):
            if not is_called(path):
                self._pass_over(path)
                continue
            stamp = _stamp(path)
            if not stamp or self._kept.get(path.name) == stamp:
                continue
            if now and now.timestamp() - stamp.modified_ns / 1e9 < SETTLING.total_seconds():
                continue
            self._given[path.name] = stamp
            try:
                found.append(read_seed(path))
            except SeedError as error:
                log.warning("Not read: %s", error)
                self.kept([path.name])
        return found

    def _pass_over(self, path: Path) -> None:
        if _is_aside(path) or path.name in self._passed_over:
            return
        self._passed_over.add(path.name)
        log.warning(
            "Not read: %s is not a .txt file; an article is plain text in a file of its own, "
            "right in this folder.",
            path.name,
        )

    def kept(self, names: Iterable[str]) -> None:
        """These files are in the database as they were given."""
        for name in names:
            self._kept[name] = self._given[name]


def _stamp(path: Path) -> _Stamp | None:
    try:
        status = path.stat()
    except OSError:  # gone between two looks
        return None
    return _Stamp(status.st_mtime_ns, status.st_size)
