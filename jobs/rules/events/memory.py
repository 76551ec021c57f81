"""What the sentences before leave for the next: who acted, who dealt with whom, who was named."""

from collections import deque
from collections.abc import Sequence

from jobs.rules.events.drafts import Draft, ids
from jobs.rules.events.kinds import SPEECH
from jobs.rules.events.line import Line, Who

# What two parties agree on, or talk about, through somebody.
_AGREED = frozenset(["ceasefire", "sign", "meet"])
_FACED = _AGREED | {"attack"}
# What two persons do with each other.
_DEALT = frozenset(["meet", "call", "sign"])
# So many sentences back "both sides" may have been named.
_BACK = 4


class Memory:
    """Whom later words mean: `focus` "he", and `last` he and she; `pair` "the two leaders", `met` the
    two who dealt with each other in this sentence; `body` "the agency"; `attackers` whose attack "the
    attack" is, `struck` whether one was told in this sentence; `movers` who took "the step",
    `speakers` whose "the remark" is; `agreed` between whom a mediator goes; `called` who have talked
    by telephone; `sex` who is known to be he or she."""

    __slots__ = (
        "agreed", "attackers", "body", "called", "focus", "last", "met", "movers", "pair",
        "recent", "sex", "speakers", "struck",
    )  # fmt: skip

    def __init__(self) -> None:
        self.focus: Who | None = None
        self.pair: list[Who] = []
        self.met: list[Who] = []
        self.body: Who | None = None
        self.attackers: list[Who] = []
        self.struck = False
        self.agreed: list[Who] = []
        self.called: frozenset[str] = frozenset()
        self.recent: deque[tuple[Line, Draft | None]] = deque(maxlen=_BACK)
        self.movers: list[Who] = []
        self.speakers: list[Who] = []
        self.sex: dict[str, str] = {}
        self.last: dict[str, Who] = {}

    def hear(self, draft: Draft) -> None:
        """Keep who did what, as far as it is spoken of again."""
        if draft.kind == "attack" and draft.status == "done" and draft.sources and not self.struck:
            self.attackers, self.struck = list(draft.sources), True
        if draft.kind in SPEECH and draft.sources:
            self.speakers = list(draft.sources)
        if draft.kind == "call" and draft.status == "done":
            self.called = frozenset([who.id for who in draft.everyone()])
        if draft.kind in _DEALT and draft.status == "done":
            people = [who for who in draft.everyone() if who.person]
            self.met = people if len(people) == 2 else []
        if draft.kind in _AGREED and len(draft.sources) + len(draft.targets) > 1:
            self.agreed = draft.everyone()

    def end(self, told: Line, last: Draft | None, people: list[Who]) -> None:
        """Keep a sentence that ends, the last deed told in it, and who was named there."""
        self.recent.append((told, last))
        if len(people) == 2 or self.met:
            self.pair = people if len(people) == 2 else self.met
        if len(told.who) > len(people):
            bodies = [who for who in told.who.values() if not (who.person or who.country)]
            if bodies:
                self.body = bodies[0] if len(bodies) == 1 or len(ids(bodies)) == 1 else None
        self.met, self.struck = [], False

    def nations(self) -> list[Who]:
        """The two countries or organizations whose people dealt with each other in the sentence
        before, or that it names; if it names fewer, those of the ones before that too."""
        named: dict[str, Who] = {}
        for told, dealt in reversed(self.recent):
            if dealt and dealt.kind in _FACED and len(homes := _homes(dealt.everyone())) == 2:
                return homes
            named |= {who.id: who for who in told.who.values() if not who.person}
            if len(named) > 1:
                return list(named.values()) if len(named) == 2 else []
        return []


def _homes(people: Sequence[Who]) -> list[Who]:
    """Their countries; an organization is its own."""
    homes = [
        Who(who.home, country=True, home=who.home) if who.person and who.home else who
        for who in people
    ]
    return [who for who in homes if not who.person]
