"""What a host's robots.txt lets us read: RFC 9309, decided on its text."""

from datetime import datetime, timedelta

from protego import Protego

AGENT = "Communique"
_ONCE = timedelta(hours=24)


def must_ask(read_at: datetime | None, now: datetime) -> bool:
    """Whether robots.txt is to be read again: once a day per host."""
    return read_at is None or now - read_at >= _ONCE


def kept(status: int, text: str) -> str | None:
    """What to keep of an answer. No such file: all is allowed; a broken server: nothing is."""
    if status == 200:
        return text
    return "" if 400 <= status < 500 and status != 429 else None


def allows(robots: str | None, url: str) -> bool:
    """Whether the page may be read."""
    return robots is not None and bool(Protego.parse(robots).can_fetch(url, AGENT))
