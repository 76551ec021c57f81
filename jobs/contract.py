"""Articles and stories as the JSON that others rely on: one object each, null where unknown."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from jobs.rules.article import Read
from storage.tables import Article, Story


def moment(at: datetime | None) -> str | None:
    """ISO 8601 in UTC with seconds, such as 2023-12-20T00:00:00+00:00."""
    return at.isoformat(timespec="seconds") if at else None


def article_json(article: Article, *, text: bool = False) -> dict[str, Any]:
    """A stored article; its body too if `text`."""
    answer = {
        "id": str(article.id),
        "source": article.source,
        "title": article.title,
        "outlet": article.outlet,
        "dateline": article.dateline,
        "licence": article.licence,
        "language": article.language,
        "published": published_json(article),
        **article.reading,
        "story": str(article.story_id),
    }
    return answer | {"text": article.text} if text else answer


def read_json(read: Read) -> dict[str, Any]:
    """An article that was read and not stored, with its body."""
    return {
        "id": None,
        "source": read.source,
        "title": read.title,
        "outlet": read.outlet,
        "dateline": read.dateline,
        "licence": read.licence,
        "language": read.language,
        "published": {
            "at": moment(read.published.at),
            "basis": read.published.basis,
            "earliest": moment(read.published.earliest),
            "latest": moment(read.published.latest),
        },
        **read.reading.as_json(),
        "story": None,
        "text": read.text,
    }


def story_json(story: Story, articles: Iterable[Article]) -> dict[str, Any]:
    """A story with its articles, the first read first."""
    told = list(articles)
    own = {a.outlet or a.source for a in told if a.relation != "copy"}
    return {
        "id": str(story.id),
        "headline": story.headline,
        "first_seen": moment(story.first_seen),
        "last_seen": moment(story.last_seen),
        "outlets": len({a.outlet or a.source for a in told}),
        "independent_outlets": len(own),
        "articles": [
            {
                "id": str(a.id),
                "source": a.source,
                "outlet": a.outlet,
                "published": published_json(a),
                "relation": a.relation,
            }
            for a in told
        ],
    }


def published_json(article: Article) -> dict[str, str | None]:
    """The `published` of the contract."""
    return {
        "at": moment(article.published_at),
        "basis": article.published_basis,
        "earliest": moment(article.published_earliest),
        "latest": moment(article.published_latest),
    }
