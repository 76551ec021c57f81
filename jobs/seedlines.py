"""The lines of the seeds' CSV files, each of which can say what is wrong with it."""

import csv
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from jobs.rules.gazetteer import GazetteerError
from storage.folding import fold


@dataclass(frozen=True)
class Line:
    """A row of a file, its cells by column, and where it stands."""

    file: str
    number: int
    cells: Mapping[str, str]

    def wrong(self, what: str) -> GazetteerError:
        """The error that names this line."""
        return GazetteerError(f"{self.file}, line {self.number}: {what}")

    def text(self, column: str) -> str:
        """A cell that must say something."""
        if words := self.cells[column]:
            return words
        raise self.wrong(f"the column {column!r} is empty; fill it in or remove the line.")

    def list(self, column: str) -> tuple[str, ...]:
        """A cell that holds several, separated by semicolons; a `?` behind one is left out."""
        items = self.cells[column].split(";")
        return tuple([part for item in items if (part := item.strip().rstrip("? "))])

    def doubtful(self, *columns: str) -> frozenset[str]:
        """Those of several cells that have a `?` behind them, folded."""
        cells = [cell for column in columns if "?" in (cell := self.cells[column])]
        items = [item.strip() for cell in cells for item in cell.split(";")]
        return frozenset(fold(item) for item in items if item.endswith("?"))

    def id(self, column: str, form: re.Pattern[str], example: str) -> str:
        """A cell that holds an id of a known form."""
        if form.fullmatch(self.cells[column]):
            return self.cells[column]
        raise self.wrong(f"{self.cells[column]!r} is no {column}; write one like {example}.")

    def one_of(self, column: str, known: Collection[str], where: str) -> str:
        """A cell that must name what another file holds."""
        if self.cells[column] in known:
            return self.cells[column]
        raise self.wrong(f"{column} {self.cells[column]!r} is unknown; add it to {where} first.")

    def day(self, column: str) -> date | None:
        """A date as YYYY-MM-DD, or nothing."""
        if not self.cells[column]:
            return None
        try:
            return date.fromisoformat(self.cells[column])
        except ValueError:
            raise self.wrong(
                f"{column} {self.cells[column]!r} is no date; write it as 2023-12-20."
            ) from None


def lines_of(path: Path, columns: tuple[str, ...]) -> Iterator[Line]:
    """The rows of a file. Lines that are empty or start with # say nothing; more columns may follow."""
    header: list[str] | None = None
    for number, written in enumerate(_text(path).splitlines(), 1):
        if not written.strip() or written.startswith("#"):
            continue
        cells = _cells(path.name, number, written)
        if header is None:
            header = cells
            if missing := [column for column in columns if column not in header]:
                raise GazetteerError(
                    f"{path.name}, line {number}: the header lacks {', '.join(missing)}; "
                    f"it should be {','.join(columns)}."
                )
            continue
        if len(cells) != len(header):
            raise GazetteerError(
                f"{path.name}, line {number}: {len(cells)} columns instead of {len(header)}; "
                "put a cell that holds a comma between double quotes."
            )
        yield Line(path.name, number, dict(zip(header, cells, strict=True)))
    if header is None:
        raise GazetteerError(f"{path.name} has no header; it should be {','.join(columns)}.")


def _cells(file: str, number: int, written: str) -> list[str]:
    if '"' not in written:
        return [cell.strip() for cell in written.split(",")]
    try:
        return [cell.strip() for cell in next(csv.reader([written], strict=True))]
    except csv.Error as error:
        raise GazetteerError(
            f"{file}, line {number}: unreadable ({error}); check its double quotes."
        ) from None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise GazetteerError(f"{path} is missing; put it back or set SEEDS_DIR.") from None
    except UnicodeDecodeError as error:
        number = error.object[: error.start].count(b"\n") + 1
        raise GazetteerError(f"{path.name}, line {number}: not UTF-8; save it as UTF-8.") from None
