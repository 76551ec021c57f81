"""Whom Persian, Arabic and Urdu sentences mean by "he", "the president", "both sides" and "this
attack"."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from jobs.rules.events.drafts import Draft
from jobs.rules.events.eastern.line import EasternLine
from jobs.rules.events.kinds import MUTUAL
from jobs.rules.events.line import Who

# No text speaks of more people.
_MOST = 64


@dataclass
class Before:
    """Who was spoken of before a sentence: `focus` is "he", `pair` "both", `attackers` are those
    who did "this attack"."""

    focus: Who | None = None
    pair: Sequence[Who] = ()
    attackers: Sequence[Who] = ()
    people: list[Who] = field(default_factory=list)

    def remember(self, told: EasternLine, drafts: Iterable[Draft]) -> None:
        """Keep whom the next sentence may mean."""
        self.focus = told.focus() or self.focus
        if len(self.people) < _MOST:
            self.people += [who for who in told.who.values() if who.person and who.office]
        for draft in drafts:
            everyone = draft.everyone()
            fought = draft.kind == "attack" and len(draft.sources) == 2
            if (draft.kind in MUTUAL or fought) and len(everyone) == 2:
                self.pair = everyone
            if draft.kind == "attack" and draft.sources:
                self.attackers = draft.sources
        self.pair = self.pair if any(d.kind in MUTUAL for d in drafts) else told.pair() or self.pair

    def holder(self, office: str, home: str) -> Who | None:
        """The person named before who holds an office of this kind: the first of one's own
        country, else the last."""
        known = [who for who in self.people if office in who.office]
        own = [who for who in known if home and who.home == home]
        return own[0] if own else known[-1] if known else None

    def countries(self) -> Sequence[Who]:
        """The countries of both."""
        homes = [who.home for who in self.pair if who.home]
        return [Who(home, country=True, home=home) for home in homes] if len(homes) > 1 else ()
