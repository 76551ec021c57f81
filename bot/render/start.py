"""What is said to somebody who has just come."""

from collections.abc import Sequence
from datetime import tzinfo

from bot.callbacks import Data
from bot.render.articles import Told, item
from bot.render.message import Button, Message, button, paragraphs, rows
from bot.render.text import field, shortly

_PICKS = {"leaders": "Leaders", "countries": "Countries", "topics": "Topics"}
_NAMED = 5


def welcome(*, private: bool) -> Message:
    """What this is, and the first three things to do."""
    ask = "just type names: <code>Iran Pakistan</code>" if private else "ask: /latest Iran Pakistan"
    return Message(
        paragraphs(
            "<b>Communiqué</b> reads the news for people who follow leaders and topics. I know who "
            "acts in each article and what it is about, and I tell you once when it matters.",
            f"Pick whom and what to follow, or {ask}",
        ),
        (
            tuple(Button(label, Data("!pick", what)) for what, label in _PICKS.items()),
            (Button("See a sample", Data("sample")), Button("Help", Data("help"))),
        ),
    )


def choices(what: str, shown: Sequence[tuple[str, str, bool]]) -> Message:
    """Names to pick: label, key, whether it is followed already. A press picks, another lets go."""
    picks = [
        button(f"{'✓ ' if followed else ''}{label}", Data("!pick", f"{what} {key}"))
        for label, key, followed in shown
    ]
    others = [Button(label, Data("!pick", other)) for other, label in _PICKS.items() if other != what]  # fmt: skip
    intro = (
        f"<b>{_PICKS[what]}</b> in the news. Press to follow, press again to stop. Anyone else: "
        "<code>/subscribe name</code>"
    )
    if not shown:
        intro = f"I have seen no {what} in the news yet. Name them: <code>/subscribe Iran</code>"
    done = Button("Done: see a sample", Data("sample"))
    return Message(intro, (*rows(picks), tuple(others), (done,)))


def sample(told: Told | None, zone: tzinfo, *, followed: Sequence[str]) -> Message:
    """What a message looks like, what is followed, and what may be wanted next."""
    names = field(shortly(followed, _NAMED), 600)
    following = f"You follow {names}. /subscriptions lists it." if followed else ""
    ways = [Button("A digest every morning", Data("digest")), Button("Settings", Data("settings"))]
    if told is None:
        none = "I have not read any article yet; the first ones come with the next reading."
        return Message(paragraphs(none, following), (tuple(ways),))
    about = Button("Story", Data("story", str(told.article.story_id)))
    return Message(
        paragraphs("This is how I tell you of a story:", item(told, zone), following),
        ((about,), tuple(ways)),
    )
