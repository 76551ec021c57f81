"""An article's place in `/latest`: its rank, and rank and id in one number."""

from datetime import UTC, datetime

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = 1_000_000
# Ranks are kept within 34 bits of seconds (the years 1425 to 2514) and ids within 28 bits, so that
# the two fit into one 64-bit number.
_FARTHEST = (1 << 34) - 1
_ID_BITS = 28
UNDATED = -(_FARTHEST + 1) * _SECOND
PLACE_UNIT = 1 << _ID_BITS
# The places of dated articles begin here.
DATED = -_FARTHEST * PLACE_UNIT
FIRST, END = -(_FARTHEST + 1) * PLACE_UNIT, (_FARTHEST + 1) * PLACE_UNIT


def micros(at: datetime) -> int:
    """Microseconds since 1970, kept within the ranks of dated articles."""
    delta = at - _EPOCH
    exact = (delta.days * 86_400 + delta.seconds) * _SECOND + delta.microseconds
    return min(max(exact, -_FARTHEST * _SECOND), _FARTHEST * _SECOND)


def rank(at: datetime | None, latest: datetime | None) -> int:
    """The rank of an article published then; without a date, by the latest it can be."""
    known = at or latest
    return micros(whole(known)) if known else UNDATED


def floor(at: datetime | None, earliest: datetime | None) -> int | None:
    """The microsecond before which it can't have been published, if that is known."""
    known = at or earliest
    return micros(whole(known)) if known else None


def whole(at: datetime) -> datetime:
    """A publication time, to the second."""
    return at.replace(microsecond=0)


def place(ranked: int, article_id: int) -> int:
    """Rank and id in one number: greater is newer."""
    return (ranked // _SECOND) * PLACE_UNIT + article_id


def holds(ranked: int, article_id: int) -> bool:
    """Whether rank and id fit into one number."""
    return FIRST <= place(ranked, 0) < END and 0 <= article_id < PLACE_UNIT


def edge(ranked: int) -> int:
    """The place at which articles of this rank begin, which need not be a whole second."""
    return -(-ranked // _SECOND) * PLACE_UNIT


def ranked(placed: int) -> tuple[int, int]:
    """The rank and id that make this place."""
    return (placed // PLACE_UNIT) * _SECOND, placed % PLACE_UNIT
