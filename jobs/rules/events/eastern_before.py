"""Whom Persian, Arabic and Urdu sentences mean by "he", "both sides" and "this attack"."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jobs.rules.events.drafts import Draft
from jobs.rules.events.eastern_line import EasternLine
from jobs.rules.events.kinds import MUTUAL
from jobs.rules.events.line import Who


@dataclass
class Before:
    """Who was spoken of before a sentence: `focus` is "he", `pair` "both", `attackers` are those
    who did "this attack"."""

    focus: Who | None = None
    pair: Sequence[Who] = ()
    attackers: Sequence[Who] = ()

    def remember(self, told: EasternLine, drafts: Iterable[Draft]) -> None:
        """Keep whom the next sentence may mean."""
        self.focus = told.focus() or self.focus
        for draft in drafts:
            everyone = draft.everyone()
            if draft.kind in MUTUAL and len(everyone) == 2:
                self.pair = everyone
            if draft.kind == "attack" and draft.sources:
                self.attackers = draft.sources
