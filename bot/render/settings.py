"""What is said about a chat's settings and its digest."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.callbacks import Data
from bot.render import times
from bot.render.chat import said
from bot.render.message import Button, Message, lines, paragraphs, rows
from bot.render.text import escape, field
from storage.tables import Chat

_TIMES = ("07:00", "08:00", "09:00", "18:00")
_QUIET = ("22:00-07:00", "23:00-08:00", "00:00-06:00")
_ZONES = (
    "UTC", "Asia/Tehran", "Asia/Karachi", "Asia/Kolkata", "Asia/Dubai", "Asia/Riyadh",
    "Asia/Jerusalem", "Europe/Istanbul", "Europe/Berlin", "Europe/London", "America/New_York",
    "Asia/Shanghai",
)  # fmt: skip


_BACK = ((Button("‹ Settings", Data("!settings")),),)


def unreadable(sentence: str, example: str) -> Message:
    """What can't be read, and what can."""
    return Message(lines(field(sentence, 400), f"For example: {escape(example)}"))


def settings(chat: Chat | None, default_zone: str) -> Message:
    """All of a chat's settings, each with a button."""
    zone = chat.timezone if chat else default_zone
    digest_at = chat.digest_at if chat else None
    return Message(
        lines(
            "<b>Settings of this chat</b>",
            f"Time zone: {escape(zone)}",
            f"Quiet hours: {_hours(chat)}",
            "Language: English",
            f"Digest: {f'every day at {digest_at}' if digest_at else 'off'}",
        ),
        rows(
            [
                Button("Time zone", Data("!settings", "zone")),
                Button("Quiet hours", Data("!settings", "quiet")),
                Button("Language", Data("!settings", "language")),
                Button("Digest", Data("!digest")),
            ]
        ),
    )


def _hours(chat: Chat | None) -> str:
    return f"{chat.quiet_from}-{chat.quiet_to}" if chat and chat.quiet_from else "none"


def no_such_setting(text: str) -> Message:
    """Not one of the settings."""
    return said(
        f"I have no setting “{' '.join(text.split())[:60]}”; there are zone, quiet and language: "
        "/settings zone Tehran"
    )


def zones(current: str) -> Message:
    """Which zone? Common ones, and how to name any other."""
    buttons = [
        Button(zone.rpartition("/")[2].replace("_", " "), Data("!settings", f"zone {zone}"))
        for zone in _ZONES
    ]
    return Message(
        f"Your time zone is {escape(current)}. Pick one, or name a city: "
        "<code>/settings zone Muscat</code>",
        (*rows(buttons, 3), *_BACK),
    )


def zone_set(zone: str, now: datetime) -> Message:
    """Times are shown in that zone from now on."""
    sentence = f"Your time zone is {zone}: it is {times.moment(now, ZoneInfo(zone))} there now."
    return Message(sentence, _BACK)


def quiet(chat: Chat | None) -> Message:
    """When shall nothing be pushed?"""
    buttons = [Button(hours, Data("!settings", f"quiet {hours}")) for hours in _QUIET]
    return Message(
        f"Quiet hours: {_hours(chat)}. In quiet hours I push nothing; it comes when they end. Pick "
        "some, or write <code>/settings quiet 22:30-06:45</code>",
        (*rows([*buttons, Button("Off", Data("!settings", "quiet off"))], 3), *_BACK),
    )


def quiet_set(start: str | None, end: str | None, zone: str) -> Message:
    """From now on nothing is pushed then."""
    if start is None:
        return Message("You have no quiet hours now.", _BACK)
    return Message(f"From {start} to {end} ({zone}) I push nothing; it comes when they end.", _BACK)


def languages(known: Mapping[str, str]) -> Message:
    """Which language?"""
    buttons = [Button(name, Data("!settings", f"language {code}")) for code, name in known.items()]
    return Message(
        "I speak English so far; names I know in many languages.", (*rows(buttons, 3), *_BACK)
    )


def language_set(name: str) -> Message:
    """From now on the bot speaks so."""
    return Message(f"I speak {name} here.", _BACK)


def digest(chat: Chat | None, zone: ZoneInfo) -> Message:
    """How it stands with the digest, and what to press."""
    on = chat is not None and chat.digest_at is not None
    state = "No digest comes by itself."
    if chat and chat.digest_at:
        state = f"A digest comes every day at {chat.digest_at} ({escape(zone.key)})."
    buttons = [Button(at, Data("!digest", at)) for at in _TIMES]
    rest = [Button("Now", Data("digest", "now"))]
    if on:
        rest.append(Button("Off", Data("!digest", "off")))
    how = "Pick a time for every day, or write one: <code>/digest 08:30 Tehran</code>"
    return Message(paragraphs(state, how), (*rows(buttons, 4), tuple(rest)))


def digest_on(chat: Chat) -> Message:
    """A digest will come, and when for the first time."""
    zone = ZoneInfo(chat.timezone)
    following = f" The next: {times.moment(chat.digest_next_at, zone)}." if chat.digest_next_at else ""  # fmt: skip
    return Message(
        f"A digest comes every day at {chat.digest_at} ({escape(chat.timezone)}).{following}",
        ((Button("Time zone", Data("!settings", "zone")), Button("Off", Data("!digest", "off"))),),
    )


def digest_off() -> Message:
    """No digest any more."""
    return said("No digest comes by itself any more. /digest now gives you one.")


def digest_empty() -> Message:
    """There is nothing for a digest now."""
    return said("There is nothing new for a digest. /latest shows what there is.")
