"""Events of sentences in French, Spanish, Russian, Turkish and Chinese, read with care.

Whoever is named before the verb without a preposition acts; who is meant stands behind it, or has
the preposition or case that goes with the verb. Anything less plain is left alone.
"""

from collections.abc import Iterator, Sequence

from jobs.rules.article import EventStatus
from jobs.rules.events.drafts import Draft
from jobs.rules.events.idiom import Idiom
from jobs.rules.events.idiom_clause import Clause
from jobs.rules.events.idiom_found import Found, sayings
from jobs.rules.events.idiom_line import IdiomLine
from jobs.rules.events.idiom_sides import subjects, targets
from jobs.rules.events.line import Who

_BESIDE = 14
_MUTUAL = frozenset(["call", "meet", "sign"])
_TWO_SIDED = frozenset(["call", "meet", "visit", "summon", "expel", "sanction", "mediate"])
_WANTED = frozenset(["ceasefire", "resign", "sanction", "protest"])
_ANNOUNCED = frozenset(["sanction", "aid", "mediate", "attack"])
_ADDRESSED = frozenset(["statement", "praise", "condemn", "appeal", "demand", "threaten", "meet"])


class Abroad:
    """The sentences of a text in another language, one after the other."""

    def __init__(self, idiom: Idiom, text: str, cover: str) -> None:
        self.idiom, self.text, self.cover = idiom, text, cover
        # Whom "he" and "him" mean: the persons of the last sentence that named any.
        self.recent: Sequence[Who] = ()
        # Who met last: "both".
        self.pair: Sequence[Who] = ()

    def line(self, start: int, end: int, named: Sequence[Who]) -> IdiomLine | None:
        """A sentence's words, if anybody is meant in it."""
        if not (named or self.recent):
            return None
        return IdiomLine(self.idiom, self.text, self.cover, start, end, named)

    def drafts(self, told: IdiomLine) -> Iterator[Draft]:
        """What the wordings of a sentence tell, in their order."""
        found = list(sayings(told))
        verbs = [one for one in found if "noun" not in one.saying.special]
        source: Who | None = None
        for one in _apart(told, found):
            before = max((v.last for v in verbs if v.last <= one.at), default=0)
            after = min((v.at for v in verbs if v.at >= one.last), default=len(told.words))
            deed = _Deed(Clause(told, one, before, after), self.recent, source, self.pair)
            if draft := deed.draft():
                if draft.sources:
                    source = draft.sources[0]
                if draft.kind in _MUTUAL and len(draft.everyone()) > 1:
                    self.pair = draft.everyone()
                yield draft
        self.recent = [who for who in told.who.values() if who.person] or self.recent


def _apart(told: IdiomLine, found: Sequence[Found]) -> Iterator[Found]:
    """The wordings but those that another beside them tells better: "announced sanctions" is no
    statement, "arrived on a visit" is told once."""
    for one in found:
        light, kind = one.saying.is_light, one.saying.kind
        near = [other for other in found if other is not one and abs(other.at - one.at) < _BESIDE]
        if light and any(_tells_of(other, kind) for other in near):
            continue
        done = kind == "statement" and told.words[one.at] in told.idiom.light
        ahead = [other for other in near if (other.at > one.at) is not told.idiom.verb_last]
        if not (done and any(other.saying.kind in _ANNOUNCED for other in ahead)):
            yield one


def _tells_of(other: Found, kind: str) -> bool:
    """Whether a verb beside a noun says the same, or only threatens with it."""
    return not other.saying.is_light and other.saying.kind in (kind, "threaten")


class _Deed:
    """What one wording tells. `recent` are the persons of the sentence before, `source` is whoever
    acted last in this one, `pair` are those who met last."""

    def __init__(
        self, clause: Clause, recent: Sequence[Who], source: Who | None, pair: Sequence[Who]
    ) -> None:
        self.clause, self.recent, self.source, self.pair = clause, recent, source, pair
        self.told, self.idiom, self.saying = clause.told, clause.idiom, clause.saying

    def draft(self) -> Draft | None:
        """The event that it tells, if one."""
        clause, told, saying = self.clause, self.told, self.saying
        sources = subjects(clause)
        found = [place for place in targets(clause, sources) if place not in sources]
        passive = clause.is_passive()
        if passive:
            sources, found = clause.by(), [] if clause.is_aside() else sources
        draft = Draft(saying.kind, saying.cameo, self._status(), [], [], clause.at, clause.last)
        draft.sources = [told.who[place] for place in sources]
        draft.targets = [told.who[place] for place in found if place not in sources]
        if not passive:
            self._complete(draft)
        self._reword(draft)
        draft.tidy()
        return draft if self._is_whole(draft) and self._is_done(draft) else None

    def _complete(self, draft: Draft) -> None:
        """Add whom pronouns mean."""
        if not draft.sources and draft.kind == "sign" and self._is_both():
            draft.sources = list(self.pair)
        elif not draft.sources and (who := self._meant()):
            draft.sources = [who]
        if not draft.targets and draft.kind in _ADDRESSED and (who := self._addressed(draft)):
            draft.targets = [who]

    def _reword(self, draft: Draft) -> None:
        if draft.kind == "elect" and not draft.targets:
            draft.sources, draft.targets = [], draft.sources
        if draft.kind == "meet" and self.idiom.phone:
            if any(word.startswith(self.idiom.phone) for word in self.clause.near()):
                draft.kind, draft.cameo = "call", "041"

    # whom pronouns mean

    def _is_both(self) -> bool:
        """Whether "both sides" act."""
        clause = self.clause
        return not self.idiom.both.isdisjoint([*clause.ahead(), *clause.behind()])

    def _meant(self) -> Who | None:
        """Whom "he" means, or a verb that stands alone, or one behind "who"."""
        clause, words = self.clause, self.told.words
        opening = words[clause.first - 1] if clause.first else ""
        if opening in self.idiom.relative:
            return self._named_before(clause.first - 1)
        since = words[clause.first : clause.at]
        own = clause.is_noun and not self.idiom.own.isdisjoint(clause.ahead(2))
        if own or not self.idiom.pronouns.isdisjoint(since):
            return self.source or next(iter(self.recent), None)
        if (
            opening in self.idiom.that
            and self.source
            and not clause.places(clause.first, clause.at)
        ):
            return self.source
        unsaid = self.idiom.verb_last and self.saying.kind == "statement" and not self.told.who
        return next(iter(self.recent), None) if unsaid else None

    def _named_before(self, at: int) -> Who | None:
        """Who is named right before a place."""
        while at and (
            self.told.words[at - 1] == "," or self.told.words[at - 1] in self.idiom.marks
        ):
            at -= 1
        return self.told.who.get(at - 1)

    def _addressed(self, draft: Draft) -> Who | None:
        """Whom "him" beside the verb means: the last person named before, who does not act."""
        clause, words = self.clause, self.told.words
        near = [*words[max(clause.first, clause.at - 3) : clause.at], *words[clause.last :][:1]]
        if self.idiom.whom.isdisjoint(near):
            return None
        here = [who for at, who in self.told.who.items() if at < clause.at and who.person]
        acting = {who.id for who in draft.sources}
        for who in (*reversed(here), *self.recent):
            if who.id not in acting:
                return who
        return None

    # how it stands

    def _status(self) -> EventStatus:
        clause, idiom, saying = self.clause, self.idiom, self.saying
        if not idiom.denied.isdisjoint(clause.ahead()):
            return "denied"
        words = self.told.words[clause.first : clause.end]
        asked = "asked" in saying.special or not idiom.asking.isdisjoint(words)
        if saying.kind in _WANTED and asked and clause.is_noun:
            return "called_for"
        if "planned" in saying.special or saying.form in ("future", "foretold"):
            return "planned"
        near = clause.near() if clause.is_noun else [*clause.ahead(8), *self._following()]
        return "done" if idiom.planned.isdisjoint(near) else "planned"

    def _following(self) -> frozenset[str]:
        return self.clause.behind() if self.saying.form == "infinitive" else frozenset()

    def _is_done(self, draft: Draft) -> bool:
        """Whether a verb of doing stands beside a noun, or both sides do."""
        if not self.saying.is_light:
            return True
        if not self.clause.near().isdisjoint(self.idiom.light):
            return True
        return bool(draft.sources and draft.targets) or len(draft.sources) > 1

    def _is_whole(self, draft: Draft) -> bool:
        """Whether enough is known for an event."""
        kind, sources, targets = draft.kind, draft.sources, draft.targets
        if kind in ("appoint", "elect"):
            return any(who.person for who in targets)
        if kind in ("die", "resign"):
            draft.sources, draft.targets = sources or targets, []
            return any(who.person for who in draft.sources)
        if kind == "ceasefire" and draft.status == "done":
            return len(sources) > 1
        if kind == "sign" and len(sources) + len(targets) < 2:
            return False
        if not sources:
            return bool(targets) and kind in ("attack", "summon", "expel")
        if kind in ("call", "meet"):
            return bool(targets) or (len(sources) > 1 and "object" not in self.saying.to)
        return bool(targets) or kind not in _TWO_SIDED
