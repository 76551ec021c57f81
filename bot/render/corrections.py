"""What is said about corrections of who holds which office."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from bot.callbacks import Data
from bot.render import times
from bot.render.chat import said
from bot.render.message import Button, Message, lines
from bot.render.text import escape

_EXAMPLE = '/leader set "Foreign Minister" Iran "NAME" from 2024-08-21'


def how() -> Message:
    """How to say it."""
    return said(
        f"Say who holds which office since when, like {_EXAMPLE}. With “to 2025-03-01” the term has "
        "ended. /leader changes shows what was corrected; /leader refresh asks Wikidata."
    )


def corrected(told: Sequence[str], new: str, undo: Data) -> Message:
    """What has changed, and the way back."""
    return Message(
        lines(
            *(map(escape, told) if told else ["I knew that already; it is confirmed as of today."]),
            f"{escape(new)} is new to me, and is found in texts from now on." if new else None,
            "Older articles are tagged again in the background; nobody is alerted by that."
            if told
            else None,
        ),
        ((Button("Take it back", undo),),),
    )


def taken_back(told: Sequence[str]) -> Message:
    """A correction is gone."""
    return Message(lines("I took it back.", *map(escape, told)))


def changes(corrections: Sequence[tuple[int, str, datetime]], count: int, zone: tzinfo) -> Message:
    """The corrections by number, the newest first."""
    if not corrections:
        return said(f"Nothing was corrected so far. Correct something like {_EXAMPLE}.")
    shown = [
        f"{number}. {escape(what)} (said {times.moment(at, zone)})"
        for number, what, at in corrections
    ]
    older = count - len(shown)
    return Message(
        lines(
            "Corrections, the newest first:",
            *shown,
            f"And {older:,} older ones." if older else None,
            f"/leader unset {corrections[0][0]} takes one back.",
        )
    )
