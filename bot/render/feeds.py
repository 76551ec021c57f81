"""What is said about feeds, to those who run the bot."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from bot.callbacks import Data
from bot.render import times
from bot.render.message import Button, Message, fit, lines
from bot.render.text import field, plural
from jobs.rules.health import Health

_STATES = {
    Health.NEW: "not read yet",
    Health.OK: "ok",
    Health.STALE: "nothing new for long",
    Health.FAILING: "failing",
    Health.GONE: "gone for good",
}


@dataclass(frozen=True)
class Line:
    """A feed in the list. `address` is fit to be shown."""

    number: int
    name: str
    address: str
    health: Health
    last_new: datetime | None
    trouble: str | None
    zone: tzinfo


def overview(
    shown: Sequence[Line], counts: Mapping[Health, int], *, back: Data | None, more: Data | None
) -> Message:
    """A page of feeds: what needs a look first."""
    if not shown:
        return Message("I read no such feed. Add one: <code>/addfeed example.org</code>")
    total = sum(counts.values())
    summary = ", ".join(f"{count:,} {_STATES[health]}" for health, count in counts.items())
    way = tuple(Button(label, data) for label, data in (("‹ Back", back), ("More ›", more)) if data)
    head = f"<b>{plural(total, 'feed')}</b>: {summary}"
    return Message(fit([_line(one) for one in shown], head=head), (way,) if way else ())


def _line(one: Line) -> str:
    news = f", last news {times.moment(one.last_new, one.zone)}" if one.last_new else ""
    troubled = one.health in (Health.FAILING, Health.GONE)
    trouble = field(one.trouble, 150) if one.trouble and troubled else None
    return lines(
        f"{one.number}. {field(one.name, 60)}: <b>{_STATES[one.health]}</b>{news}",
        field(one.address, 120),
        trouble,
    )


def which_address() -> Message:
    """An address is missing, or more than one was given."""
    return Message("Which address? One at a time, e.g. <code>/addfeed example.org</code>")


def which_feed() -> Message:
    """The feed to be removed is missing."""
    return Message(
        "Which feed? Its number or address, e.g. <code>/removefeed 12</code>. /feeds shows both."
    )


def no_such_feed(said: str) -> Message:
    """None has this number or address."""
    return Message(f"I read no feed {field(said, 200)}. /feeds shows their numbers.")


def removed(title: str, address: str) -> Message:
    """It is read no more."""
    return Message(
        f"I read {field(title, 200)} no more ({field(address, 300)}). Its articles stay."
    )


def looking(address: str) -> Message:
    """The answer takes a while."""
    return Message(f"Looking at {field(address, 200)} …")


def added(sentence: str) -> Message:
    """It is read from now on."""
    return Message(field(sentence, 600))


def refused(sentence: str) -> Message:
    """It is no feed that can be read, and why."""
    another = "Try another address; a site's own will do: <code>/addfeed example.org</code>"
    return Message(lines(field(sentence, 600), another))
