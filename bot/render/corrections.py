"""What is said about corrections of who holds which office."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from bot.callbacks import Data
from bot.render import times
from bot.render.chat import said
from bot.render.message import Button, Message, lines
from bot.render.text import escape
from jobs.rules.corrections.overlay import Change
from jobs.rules.corrections.saying import EXAMPLE


def how() -> Message:
    """How to say it."""
    return said(
        f"Say who holds which office since when, like {EXAMPLE}. With “to 2025-03-01” the term has "
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


def taken_back(gone: str, told: Sequence[str], *, learnt: bool) -> Message:
    """A correction is gone; one that was learnt from Wikidata may be learnt again."""
    again = "The next refresh may bring it again, unless /leader set says otherwise."
    return Message(
        lines(f"I took this back: {escape(gone)}.", *map(escape, told), again if learnt else None)
    )


@dataclass(frozen=True)
class Shown:
    """A correction in the list."""

    made: Change
    sentence: str

    def line(self, zone: tzinfo) -> str:
        """With its number, and who made it when."""
        by = "said" if self.made.origin == "admin" else "by Wikidata,"
        at = times.moment(self.made.made_at, zone)
        return f"{self.made.number}. {escape(self.sentence)} ({by} {at})"


def changes(corrections: Sequence[Shown], count: int, zone: tzinfo) -> Message:
    """The corrections by number, the newest first."""
    if not corrections:
        return said(f"Nothing was corrected so far. Correct something like {EXAMPLE}.")
    older = count - len(corrections)
    return Message(
        lines(
            "Corrections, the newest first:",
            *(one.line(zone) for one in corrections),
            f"And {older:,} older ones." if older else None,
            f"/leader unset {corrections[0].made.number} takes one back.",
        )
    )
