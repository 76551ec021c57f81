"""/settings: time zone, quiet hours and language of a chat."""

import re

from bot.commands.digest import replan
from bot.render import settings as words
from bot.turn import Answer, Turn
from jobs.rules.clock import parse_clock, parse_zone
from storage.store import Store

LANGUAGES = {"en": "English"}
_SUBJECTS = {
    "timezone": "zone", "time zone": "zone", "zone": "zone", "tz": "zone",
    "quiet hours": "quiet", "quiet": "quiet",
    "language": "language", "lang": "language",
}  # fmt: skip


async def settings(turn: Turn) -> Answer:
    """Time zone, quiet hours, language, e.g. /settings zone Tehran, /settings quiet 22:00-07:00"""
    if not turn.said:
        return words.settings(turn.chat, turn.house.settings.default_timezone)
    subject, value = _subject(turn.said)
    try:
        match subject:
            case "zone":
                return await _zone(turn, value)
            case "quiet":
                return await _quiet(turn, value)
            case "language":
                return await _language(turn, value)
    except ValueError as error:
        return words.unreadable(str(error), _EXAMPLES[subject])
    return words.no_such_setting(turn.said)


_EXAMPLES = {
    "zone": "/settings zone Tehran",
    "quiet": "/settings quiet 22:00-07:00 or /settings quiet off",
    "language": "/settings language en",
}
# What stands between two times: a dash, a word, or nothing but a space.
_BETWEEN = (r"\s*[-–—]\s*", r"\s+(?:to|until)\s+", r"\s+")


def _subject(said: str) -> tuple[str, str]:
    folded = " ".join(said.split())
    for word, subject in _SUBJECTS.items():
        if folded.casefold() == word or folded.casefold().startswith(f"{word} "):
            return subject, folded[len(word) :].strip()
    return "", folded


async def _zone(turn: Turn, value: str) -> Answer:
    if not value:
        return words.zones(turn.zone.key)
    zone = parse_zone(value)

    def work(store: Store) -> None:
        chat = turn.ensure(store)
        store.chats.set_timezone(chat.id, zone)
        replan(store, chat, zone, turn.now)

    await turn.change(work)
    return words.zone_set(zone, turn.now)


async def _quiet(turn: Turn, value: str) -> Answer:
    if not value:
        return words.quiet(turn.chat)
    start, end = (None, None) if value.casefold() == "off" else _hours(value)
    await turn.change(lambda store: store.chats.set_quiet(turn.place.id, start, end))
    return words.quiet_set(start, end, turn.zone.key)


def _hours(value: str) -> tuple[str, str]:
    parts = next(
        (parts for between in _BETWEEN if len(parts := re.split(between, value)) == 2), None
    )
    if parts is None:
        raise ValueError("Quiet hours need a start and an end.")
    start, end = (f"{parse_clock(part):%H:%M}" for part in parts)
    if start == end:
        raise ValueError("Quiet hours can't start when they end.")
    return start, end


async def _language(turn: Turn, value: str) -> Answer:
    if not value:
        return words.languages(LANGUAGES)
    asked = value.casefold()
    code = next(
        (code for code, name in LANGUAGES.items() if asked in (code, name.casefold())), None
    )
    if code is None:
        raise ValueError(f"I do not speak that yet; I speak {', '.join(LANGUAGES.values())}.")
    await turn.change(lambda store: store.chats.set_language(turn.place.id, code))
    return words.language_set(LANGUAGES[code])
