"""What is said about subscriptions."""

from collections.abc import Sequence

from bot.callbacks import Data
from bot.render.chat import said
from bot.render.message import Button, Message, Rows, Toast, button, fit, lines, paragraphs, rows
from bot.render.text import field, plural

Suggestions = Sequence[tuple[str, Data]]


def about_what(suggestions: Suggestions) -> Message:
    """Asked for without a question."""
    return Message(
        paragraphs(
            "About what shall I tell you? Type it, e.g. <code>/subscribe Iran Pakistan</code>",
            "Or pick who or what is in the news:" if suggestions else None,
        ),
        rows([button(label, data) for label, data in suggestions]),
    )


def subscribed(
    meaning: str, number: int, latest: Data, close: Sequence[tuple[str, str, Data]], *, new: bool
) -> Message:
    """It is kept, or was already; and what was perhaps meant instead."""
    start = "I will tell you about" if new else "I already tell you about"
    first = (Button("Latest", latest), Button("Stop", Data("!unsubscribe", f"id:{number}")))
    doubts = [
        f"“{field(word, 60)}” is no name I know; I look for the word."
        for word in dict.fromkeys(word for word, _, _ in close)
    ]
    names = [button(f"{name} instead", data) for _, name, data in close]
    return Message(
        paragraphs(f"{start} {field(meaning, 800)}.", lines(*doubts)), (first, *rows(names))
    )


def full(limit: int) -> Message:
    """No more subscriptions may be had."""
    return said(f"You have {plural(limit, 'subscription')}, and that is the limit. /unsubscribe frees a place.")  # fmt: skip


def overview(shown: Sequence[tuple[int, int, str]], total: int, *, page: int, last: int) -> Message:
    """A page of what the chat is told about: number in the list, id, meaning."""
    if not total:
        return Message(
            "You have no subscription. Make one, e.g. <code>/subscribe Iran</code>",
            ((Button("See who and what is in the news", Data("subscribe")),),),
        )
    blocks = [f"{number}. {field(meaning, 150)}" for number, _, meaning in shown]
    stops = [Button(f"✕ {number}", Data("!unsubscribe", f"id:{one}")) for number, one, _ in shown]
    head = f"<b>I tell you about</b> ({page} of {last})" if last > 1 else "<b>I tell you about</b>"
    return Message(lines(head, *blocks), (*rows(stops, 5), *_pages(page, last)))


def _pages(page: int, last: int) -> Rows:
    ways = [
        Button(label, Data("!subscriptions", str(to)))
        for label, to in (("‹ Back", page - 1), ("More ›", page + 1))
        if 1 <= to <= last
    ]
    return (tuple(ways),) if ways else ()


def removed(meaning: str, left: Message | None) -> Message:
    """One is gone; what is left, where the list was on the screen."""
    sentence = f"I no longer tell you about {field(meaning, 800)}."
    if left is None:
        return Message(sentence)
    return Message(fit([left.html], head=sentence), left.buttons)


def all_removed(count: int) -> Message:
    """Every subscription is gone."""
    if not count:
        return said("You had no subscription.")
    return said(f"I removed {plural(count, 'subscription')}. I tell you about nothing now.")


def no_such(total: int) -> Toast:
    """No subscription is called that."""
    if not total:
        return Toast("You have no subscription.")
    have = "the one" if total == 1 else f"the {total}"
    return Toast(f"You have no such subscription; /subscriptions shows {have} you have.")
