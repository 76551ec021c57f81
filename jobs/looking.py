"""A look at a feed: ask for it conditionally, read what comes, and say what happened."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from jobs.addresses import FeedError, redacted
from jobs.fetch import Fetched, Fetcher
from jobs.parsing import parse
from jobs.rules.entries import Document
from jobs.rules.pace import NOTHING_ASKED, Asked, retry_after, wish
from jobs.worker import WorkError, Workers

_SAID = {
    401: "wants a password",
    403: "refuses to be read",
    404: "is not there (404)",
    410: "is gone for good (410)",
    429: "asks me to come less often (429)",
    503: "is out of service for now (503)",
}


@dataclass(frozen=True)
class Validators:
    """A version's marks: opaque, and sent back exactly."""

    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> dict[str, str]:
        """The conditions of a conditional request."""
        headers = {}
        if self.etag:
            headers["If-None-Match"] = self.etag
        if self.last_modified:
            headers["If-Modified-Since"] = self.last_modified
        return headers


NO_VALIDATORS = Validators()


@dataclass(frozen=True)
class Look:
    """What a look found: a document, or that nothing changed, or a failure as a sentence."""

    document: Document | None = None
    failure: str | None = None
    gone: bool = False
    paused: bool = False
    validators: Validators = NO_VALIDATORS
    moved_to: str | None = None
    asked: Asked = NOTHING_ASKED


async def look(
    fetcher: Fetcher, workers: Workers, url: str, validators: Validators, now: datetime
) -> Look:
    """Ask for the feed and read it. Trouble is an answer too, never an exception."""
    conditions = validators.headers()
    try:
        fetched = await fetcher.get(url, headers=conditions)
    except FeedError as error:
        return Look(failure=_naming(url, str(error)))
    asked = Asked(wait=wish(fetched.headers, None, now))
    if fetched.status == 304 and conditions:
        return Look(asked=asked, moved_to=fetched.moved_to)
    if fetched.status != 200:
        return _refused(url, fetched, now)
    try:
        document = await parsed(workers, fetched)
    except FeedError as error:
        return Look(failure=_naming(url, str(error)), asked=asked)
    return look_of(fetched, document, now)


def _naming(url: str, sentence: str) -> str:
    """The sentence with the feed's own address, where it speaks of one that it led to."""
    shown = redacted(url)
    return sentence if shown in sentence else f"{shown}: {sentence}"


def look_of(fetched: Fetched, document: Document, now: datetime) -> Look:
    """What an answer means that brought a document. One with a flaw is asked for whole again."""
    return Look(
        document=document,
        validators=NO_VALIDATORS if document.flaw else _validators(fetched.headers),
        moved_to=fetched.moved_to,
        asked=_asked(fetched.headers, document, now),
    )


async def parsed(workers: Workers, fetched: Fetched) -> Document:
    """The document that came, or a FeedError that says why it is none."""
    content_type = fetched.headers.get("content-type", "")
    try:
        return await parse(workers, fetched.body, url=fetched.url, content_type=content_type)
    except WorkError as error:
        raise FeedError(f"{redacted(fetched.url)} can't be read as a feed: {error}.") from error


def said_of(url: str, status: int) -> str:
    """A status that brings no feed, as a sentence."""
    return f"{redacted(url)} {_SAID.get(status, f'answers with status {status}')}."


def _refused(url: str, fetched: Fetched, now: datetime) -> Look:
    wait = None
    if fetched.status in (429, 503):
        wait = retry_after(fetched.headers.get("retry-after"), now)
    return Look(
        failure=said_of(url, fetched.status),
        gone=fetched.status == 410,
        paused=fetched.status == 429 and bool(wait),
        asked=Asked(retry_after=wait),
    )


def _validators(headers: Mapping[str, str]) -> Validators:
    return Validators(_opaque(headers.get("etag")), _opaque(headers.get("last-modified")))


def _opaque(validator: str | None) -> str | None:
    """The validator, if it can be sent back as it came."""
    usable = (
        validator and len(validator) <= 1000 and validator.isascii() and validator.isprintable()
    )
    return validator if usable else None


def _asked(headers: Mapping[str, str], document: Document, now: datetime) -> Asked:
    ttl = timedelta(seconds=document.ttl_seconds) if document.ttl_seconds else None
    return Asked(wish(headers, ttl, now), None, document.skip_hours, document.skip_days)
