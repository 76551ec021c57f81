"""An article's page: its text, title and date by trafilatura, in a worker, where robots allow it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from jobs.pagedate import stated_date
from jobs.plaintext import cleaned, one_line
from jobs.worker import WorkError, Workers

_TEXT_LENGTH = 200_000
_TITLE_LENGTH = 500


@dataclass(frozen=True)
class PageText:
    """What an article's page says. `at` is the time that its own markup states, or `day` the day."""

    text: str
    title: str | None = None
    at: datetime | None = None
    day: date | None = None
    outlet: str | None = None
    language: str | None = None


async def read_page(workers: Workers, body: bytes, *, url: str) -> PageText:
    """The article on the page, or WorkError."""
    said = await workers.ask("jobs.pages:extract", body, url=url)
    stated = said.pop("stated") or ""
    at = datetime.fromisoformat(stated) if "T" in stated else None
    day = date.fromisoformat(stated) if stated and at is None else None
    return PageText(**said, at=at, day=day)


def extract(body: bytes, *, url: str) -> dict[str, Any]:
    """The worker's part."""
    import trafilatura

    found: Any = trafilatura.bare_extraction(
        body,
        url=url,
        include_comments=False,
        include_tables=False,
        with_metadata=True,
        # Its dates may be guesses from the text; `stated_date` takes none of those.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if found is None or not found.text:
        raise WorkError("there is no article on it")
    return {
        "text": cleaned(found.text.replace("\n", "\n\n"))[:_TEXT_LENGTH],
        "title": one_line(found.title or "")[:_TITLE_LENGTH] or None,
        "stated": stated_date(body),
        "outlet": one_line(found.sitename or "")[:_TITLE_LENGTH] or None,
        "language": found.language or None,
    }
