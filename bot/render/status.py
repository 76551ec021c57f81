"""How things stand, and what is said about forgetting."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from bot.callbacks import Data
from bot.house import Condition
from bot.render import times
from bot.render.chat import said
from bot.render.message import Button, Message, lines, paragraphs
from bot.render.text import escape, field, plural
from jobs.refreshing import Last
from jobs.rules.health import Health
from storage.tables import Chat, DeliveryState

_STATES = {
    DeliveryState.PENDING: "waiting",
    DeliveryState.SENDING: "being sent",
    DeliveryState.SENT: "sent",
    DeliveryState.DEAD: "given up",
}


@dataclass(frozen=True)
class Standing:
    """What the database says: of the installation, of the chat, and for admins of the outbox.

    `again` is how many of how many articles have been tagged again; `refreshed` how the last refresh
    of leaders went, `trouble` why one failed since.
    """

    articles: int
    feeds: Mapping[Health, int]
    last_read: datetime | None
    subscriptions: int
    waiting: int
    chats: int
    deliveries: Mapping[DeliveryState, int]
    oldest_due: datetime | None
    again: tuple[int, int] | None = None
    refreshed: Last | None = None
    trouble: Last | None = None


def status(
    about: Standing,
    chat: Chat | None,
    zone: tzinfo,
    now: datetime,
    condition: Condition | None,
    user_id: int | None = None,
) -> Message:
    """For everybody; with the installation's own figures for an admin. `user_id` is told to whom
    it belongs to."""
    digest = f"every day at {chat.digest_at}" if chat and chat.digest_at else "off"
    return Message(
        paragraphs(
            lines(
                f"I know {plural(about.articles, 'article')}{_tagging(about)}.", _feeds(about, zone)
            ),
            f"This chat: {plural(about.subscriptions, 'subscription')}, digest {digest}"
            + (f", {plural(about.waiting, 'message')} on the way" if about.waiting else "")
            + "."
            + (f" Your user id is {user_id}." if user_id else ""),
            _for_admins(about, condition, zone, now) if condition else None,
        )
    )


def _tagging(about: Standing) -> str:
    if about.again is None:
        return ""
    done, total = about.again
    return f" (tagging again: {done:,} of {total:,})"


def _leaders(about: Standing, zone: tzinfo) -> list[str]:
    """How the last refresh went, and why one failed since."""
    return [
        field(f"{last.sentence} ({times.moment(last.at, zone)})", 300)
        for last in (
            about.refreshed
            and replace(about.refreshed, sentence=f"Leaders: {about.refreshed.sentence}"),
            about.trouble,
        )
        if last
    ]


def _feeds(about: Standing, zone: tzinfo) -> str:
    total = sum(about.feeds.values())
    failing, new = about.feeds.get(Health.FAILING, 0), about.feeds.get(Health.NEW, 0)
    facts = [
        f"last read {times.moment(about.last_read, zone)}" if about.last_read else "",
        f"{new:,} not read yet" if new else "",
        f"{failing:,} can't be read at the moment" if failing else "",
    ]
    return f"I read {plural(total, 'feed')}{''.join(f', {fact}' for fact in facts if fact)}."


def _for_admins(about: Standing, condition: Condition, zone: tzinfo, now: datetime) -> str:
    behind = int((now - about.oldest_due).total_seconds()) if about.oldest_due else 0
    states = ", ".join(f"{count:,} {_STATES[state]}" for state, count in about.deliveries.items() if count)  # fmt: skip
    return lines(
        "<b>For admins</b>",
        f"Version {escape(condition.version)}, up since {times.moment(condition.started_at, zone)}",
        f"{plural(about.chats, 'chat')}; messages: {states or 'none so far'}",
        f"Sending is {plural(behind // 60, 'minute')} behind" if behind >= 60 else None,
        *_leaders(about, zone),
        *(field(note, 300) for note in condition.notes),
    )


def forget() -> Message:
    """Sure?"""
    return Message(
        "Shall I delete all I know of this chat: its subscriptions, settings, digest, mutes and "
        "what was sent to it? This can't be undone.",
        (
            (
                Button("Yes, delete it all", Data("!forget", "yes")),
                Button("No", Data("!forget", "no")),
            ),
        ),
    )


def forgotten(*, known: bool) -> Message:
    """All is deleted."""
    if not known:
        return said("I knew nothing of this chat.")
    return said("I deleted all I knew of this chat. /start begins anew.")


def kept() -> Message:
    """Nothing was deleted."""
    return said("I deleted nothing.")
