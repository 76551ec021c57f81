"""What a story is tagged with: buttons that ask for the words behind it, and how articles word it."""

from collections import Counter
from collections.abc import Iterable, Sequence

from bot.callbacks import Data
from bot.render.deeds import ALWAYS, deed
from bot.render.reasons import Counts
from storage.tables import Article

# How many tags of each kind are offered, how many kinds of event, how many speakers.
_OFFERED = (("leader", "leaders", 4), ("country", "countries", 4), ("org", "organizations", 2), ("topic", "topics", 2))  # fmt: skip
_EVENTS, _QUOTED = 3, 2


def buttons(story_id: int, members: Iterable[Article]) -> list[tuple[str, Data]]:
    """A button for each of the first tags, events and speakers of a story, which asks for the words
    behind it."""
    articles = list(members)
    return [
        *_tagged(story_id, articles),
        *(
            (f"Event: {kind}", Data("!why", f"{story_id} event:{kind}"))
            for kind in _kinds(articles)
        ),
        *_speakers(story_id, articles),
    ]


def _kinds(articles: Iterable[Article]) -> list[str]:
    """The kinds of events that articles tell of, what was done first; what is said of almost every
    article last."""
    events = [event for one in articles for event in one.reading.get("events", [])]
    events.sort(key=lambda event: (event["kind"] == ALWAYS, event["status"] != "done"))
    return list(dict.fromkeys(event["kind"] for event in events))[:_EVENTS]


def _speakers(story_id: int, articles: Iterable[Article]) -> list[tuple[str, Data]]:
    names: dict[str, str] = {}
    for one in articles:
        called = {tag["id"]: tag["name"] for tag in one.reading.get("leaders", [])}
        said = (quote["speaker"] for quote in one.reading.get("quotes", []))
        names |= {id_: called[id_] for id_ in said if id_ in called}
    asks = [
        (f"Quotes: {name}", Data("!why", f"{story_id} said:{id_}")) for id_, name in names.items()
    ]
    return [(label, data) for label, data in asks if data.fits][:_QUOTED]


def _tagged(story_id: int, articles: Sequence[Article]) -> list[tuple[str, Data]]:
    named: list[tuple[str, Data]] = []
    for kind, tags, most in _OFFERED:
        found = {tag["id"]: tag["name"] for one in articles for tag in one.reading.get(tags, [])}
        asks = [(name, Data("!why", f"{story_id} {kind}:{id_}")) for id_, name in found.items()]
        named += [(name, data) for name, data in asks if data.fits][:most]
    return named


def worded(members: Sequence[Article]) -> list[tuple[str, Counts]]:
    """The first tags of a story, each with how its articles word it."""
    told: list[tuple[str, Counts]] = []
    for _, tags, most in _OFFERED:
        counts: dict[str, Counter[str]] = {}
        for tag in (tag for one in members for tag in one.reading.get(tags, [])):
            count = counts.setdefault(tag["name"], Counter())
            count.update(" ".join(mention["text"].split()) for mention in tag["mentions"])
        told += [(name, tuple(count.most_common())) for name, count in counts.items()][:most]
    return [*told, *_wordings_of_deeds(members)]


def _wordings_of_deeds(members: Sequence[Article]) -> list[tuple[str, Counts]]:
    counts: dict[str, Counter[str]] = {}
    for article in members:
        for event in article.reading.get("events", []):
            if event["kind"] != ALWAYS:
                said = " ".join(article.text[event["start"] : event["end"]].split())
                counts.setdefault(deed(event, article.reading), Counter())[said] += 1
    return [(name, tuple(count.most_common())) for name, count in counts.items()][:_EVENTS]
