"""When, in the words and the zone of whoever reads."""

from datetime import UTC, datetime, timedelta, tzinfo

from storage.tables import Article, Basis

UNDATED = "no date known"
_DAY = timedelta(days=1)


def moment(at: datetime, zone: tzinfo) -> str:
    """ "20 Dec 2023, 14:05"."""
    local = at.astimezone(zone)
    return f"{day(at, zone)}, {local:%H:%M}"


def day(at: datetime, zone: tzinfo) -> str:
    """ "20 Dec 2023"."""
    local = at.astimezone(zone)
    return f"{local.day} {local:%b %Y}"


def published(article: Article, zone: tzinfo) -> str:
    """When an article was published as far as that is known, and what it rests on if not its own."""
    if article.published_at is None:
        return _bounds(article)
    if _whole_day(article):
        said = day(article.published_at, UTC)
    else:
        said = moment(article.published_at, zone)
    return f"{said} (from a dated copy)" if article.published_basis is Basis.STORY else said


def brief(article: Article, zone: tzinfo) -> str:
    """The day an article was published; of one that is only bounded, the months between."""
    if article.published_at:
        return day(article.published_at, UTC if _whole_day(article) else zone)
    earliest, latest = article.published_earliest, article.published_latest
    if earliest and latest:
        return f"{earliest.astimezone(UTC):%b %Y} to {latest.astimezone(UTC):%b %Y}"
    return bounds(earliest, latest) or UNDATED


def _whole_day(article: Article) -> bool:
    """Whether the day is known, not the hour; that day is the same in every zone."""
    earliest, latest = article.published_earliest, article.published_latest
    return bool(earliest and latest and latest - earliest > _DAY)


def _bounds(article: Article) -> str:
    said = bounds(article.published_earliest, article.published_latest)
    if not said:
        return UNDATED
    return f"{said} (by who held office)" if article.published_basis is Basis.TERMS else said


def bounds(earliest: datetime | None, latest: datetime | None) -> str:
    """The days between which it was published, both included; "" if neither is known."""
    first = day(earliest, UTC) if earliest else ""
    last = day(latest, UTC) if latest else ""
    if first and last:
        return f"between {first} and {last}"
    if first:
        return f"since {first}"
    return f"until {last}" if last else ""
