"""Events of sentences in French, Spanish, Russian, Turkish and Chinese, read with care.

Whoever is named before the verb without a preposition acts; who is meant stands behind it, or has
the preposition or case that goes with the verb. Anything less plain is left alone.
"""

from collections.abc import Iterator, Sequence

from jobs.rules.article import EventStatus
from jobs.rules.events.drafts import Draft
from jobs.rules.events.idiom import Idiom
from jobs.rules.events.idiom_asked import asked_for, called_for
from jobs.rules.events.idiom_clause import Clause
from jobs.rules.events.idiom_found import Found, sayings
from jobs.rules.events.idiom_line import IdiomLine
from jobs.rules.events.idiom_meant import (
    Company,
    addressed,
    antecedent,
    both,
    implied,
    meant,
    taken_up,
    undergoing,
)
from jobs.rules.events.idiom_owners import owners
from jobs.rules.events.idiom_sides import subjects
from jobs.rules.events.idiom_targets import targets
from jobs.rules.events.kinds import SPEECH
from jobs.rules.events.line import Who

_BESIDE, _BY = 14, 4
_MUTUAL = frozenset(["call", "meet", "sign"])
_TWO_SIDED = frozenset(["call", "meet", "visit", "summon", "expel", "sanction", "aid"])
_WANTED = frozenset(["ceasefire", "resign", "sanction", "protest"])
_ANNOUNCED = frozenset(["sanction", "aid", "mediate"])
_ADDRESSED = SPEECH | {"meet", "aid"}
# What a noun tells by itself, where it has both sides.
_ASKED = frozenset(["appeal", "demand"])
_NAMED = frozenset(["call", "meet", "visit", "attack", "mediate"])


class Abroad:
    """The sentences of a text in another language, one after the other."""

    def __init__(self, idiom: Idiom, text: str, cover: str) -> None:
        self.idiom, self.text, self.cover = idiom, text, cover
        self.company = Company()

    def line(self, start: int, end: int, named: Sequence[Who]) -> IdiomLine | None:
        """A sentence's words, if anybody is meant in it."""
        if not (named or self.company.recent or self.idiom.pairs):
            return None
        return IdiomLine(self.idiom, self.text, self.cover, start, end, named)

    def drafts(self, told: IdiomLine) -> Iterator[Draft]:
        """What the wordings of a sentence tell, in their order; who denies a deed says no more."""
        deniers: set[int | None] = set()
        drafts = list(self._all_drafts(told, deniers))
        return (d for d in drafts if d.kind != "statement" or d.first not in deniers)

    def _all_drafts(self, told: IdiomLine, deniers: set[int | None]) -> Iterator[Draft]:
        """What the wordings tell; where a verb stands that denies it goes into `deniers`."""
        found, company = list(sayings(told)), self.company
        company.former = company.main or company.former
        company.source = company.main = company.asked = None
        acting: list[Who] = []
        for one in _apart(told, found):
            clause = Clause(told, one, found)
            if draft := _draft(clause, company):
                company.source = draft.sources[0] if draft.sources else company.source
                company.main = company.main or company.source
                acting += [who for who in draft.sources if who.person]
                if draft.kind in _ASKED:
                    company.asked = draft
                if draft.kind == "attack" and draft.sources:
                    company.attackers = draft.sources
                if draft.kind in _MUTUAL | {"visit"} and len(draft.everyone()) > 1:
                    company.pair = draft.everyone()
                if draft.status == "denied":
                    deniers.add(clause.denier())
                yield draft
        persons = [who for who in told.who.values() if who.person]
        company.recent = [*acting[:1], *persons] or company.recent


def _apart(told: IdiomLine, found: Sequence[Found]) -> Iterator[Found]:
    """The wordings but those that another beside them tells better: "announced sanctions" is no
    statement, "arrived on a visit" is told once."""
    for one in found:
        light, kind = one.saying.is_light, one.saying.kind
        near = [other for other in found if other is not one and abs(other.at - one.at) < _BESIDE]
        if light and any(_tells_of(told, other, one) for other in near):
            continue
        if one.saying.is_light and any(_is_joined(told, other, one) for other in near):
            continue
        done = kind == "statement" and told.words[one.at] in told.idiom.light
        ahead = [other for other in near if (other.at > one.at) is not told.idiom.verb_last]
        cancelled = told.words[one.last : one.last + _BY]
        done = done and told.idiom.cancelled.isdisjoint(cancelled)
        if not (done and any(_is_announced(told, one, other) for other in ahead)):
            yield one


def _tells_of(told: IdiomLine, other: Found, one: Found) -> bool:
    """Whether a verb beside a noun says the same, or only threatens with it."""
    kind = one.saying.kind
    if told.idiom.verb_last and _is_owned(told, one):
        return False
    if (other.saying.kind, kind) == ("aid", "attack") and abs(other.at - one.at) < _BY:
        # "l'envoi de missiles"
        return True
    threatened = other.saying.kind == "threaten" and kind in ("sanction", "attack")
    doing = told.idiom.light.intersection(told.words[max(0, one.at - _BY + 1) : one.at])
    if any(not word.endswith(told.idiom.infinitive or "\0") for word in doing):
        # "a menacé les putschistes et imposé des sanctions"
        threatened = False
    return not other.saying.is_light and (other.saying.kind == kind or threatened)


def _is_owned(told: IdiomLine, one: Found) -> bool:
    """Whether a noun tells whose deed it is: "Biden'ın İsrail'e yaptığı ziyaret"."""
    near = range(max(0, one.at - _BESIDE // 2), one.at)
    return any(told.marks.get(place) == told.idiom.owned for place in near)


def _is_announced(told: IdiomLine, one: Found, other: Found) -> bool:
    """Whether a verb of saying announces a deed that a noun of its clause tells."""
    first, last = min(one.last, other.last), max(one.at, other.at)
    apart = not told.idiom.breaks.isdisjoint(told.words[first:last])
    return other.saying.kind in _ANNOUNCED and not apart


def _is_joined(told: IdiomLine, other: Found, one: Found) -> bool:
    """Whether two nouns tell one deed: "drones et missiles"."""
    alike = other.saying.is_light and other.saying.kind == one.saying.kind
    between = told.words[other.last : one.at]
    return alike and len(between) == 1 and between[0] in told.idiom.joints


def _draft(clause: Clause, company: Company) -> Draft | None:
    """The event that a wording tells, if one."""
    told, saying = clause.told, clause.saying
    if "spoken" in saying.special and not clause.is_quoted():
        return None
    if clause.is_open() or clause.is_charge() or clause.is_hearsay() or clause.is_ground():
        return None
    if clause.is_yet_to_come():
        return None
    who, whom = antecedent(clause)
    sources = [] if who else subjects(clause)
    found = [place for place in targets(clause, sources) if place not in sources]
    passive = clause.is_passive()
    if passive and saying.kind != "sign":
        sources, found = _doers(clause), [] if clause.is_aside() else sources
    draft = Draft(saying.kind, saying.cameo, _status(clause), [], [], clause.at, clause.last)
    draft.sources = [told.who[place] for place in sources]
    draft.targets = [told.who[place] for place in found if place not in sources]
    draft.targets = draft.targets or implied(clause)
    if passive and who:
        draft.targets = [who]
    elif not passive or saying.kind == "sign":
        _complete(draft, clause, company, who)
    if passive and not draft.targets:
        draft.targets = list(undergoing(clause, company))
    asked = asked_for(clause, company)
    if asked and not called_for(draft, asked):
        return None
    if whom and not clause.is_noun:
        draft.sources = draft.sources or ([company.source] if company.source else [])
        draft.targets = draft.targets or [whom]
    _reword(draft, clause)
    draft.tidy()
    near = clause.near() if clause.is_noun else clause.ahead(8)
    if not clause.idiom.cancelled.isdisjoint(near):
        return None
    return draft if _is_whole(draft, clause) and _is_done(draft, clause) else None


def _doers(clause: Clause) -> list[int]:
    """By whom it is done, or where: "вызван в МИД"."""
    where = clause.marked(clause.idiom.within, clause.last, clause.end)
    return clause.by() or (where if clause.saying.kind == "summon" else [])


def _complete(draft: Draft, clause: Clause, company: Company, who: Who | None) -> None:
    """Add whom pronouns mean. `who` is of whom a clause says more."""
    if len(draft.everyone()) < 2 and (pair := both(clause, company)):
        draft.sources = list(pair)
    if not draft.sources and (one := who or meant(clause, company)):
        draft.sources = [one]
    if not draft.targets and draft.kind in _ADDRESSED:
        him = addressed(clause, company, draft.sources)
        draft.targets = [him] if him else list(taken_up(clause, company, draft.sources))


def _reword(draft: Draft, clause: Clause) -> None:
    if draft.kind == "elect" and not draft.targets:
        draft.sources, draft.targets = [], draft.sources
    if "vow" in clause.saying.special and _is_vengeful(clause):
        draft.kind, draft.cameo = "threaten", "130"
    if "warned" in clause.saying.special and clause.is_quoted() and not draft.targets:
        draft.kind, draft.cameo = "statement", "010"
    phone = clause.idiom.phone if draft.kind == "meet" else ()
    if phone and any(word.startswith(phone) for word in clause.near()):
        draft.kind, draft.cameo = "call", "041"


def _is_vengeful(clause: Clause) -> bool:
    """Whether somebody vows to pay back: "誓言将对以色列进行报复"."""
    words, idiom = clause.told.words, clause.idiom
    around = words[clause.first : clause.at] if idiom.verb_last else words[clause.last : clause.end]
    return any(word.startswith(tuple(idiom.revenge)) for word in around)


def _status(clause: Clause) -> EventStatus:
    idiom, saying = clause.idiom, clause.saying
    negated = saying.form == "negated" or clause.is_negated()
    if negated or clause.denier() is not None:
        return "denied"
    words = clause.told.words[clause.first : clause.end]
    asked = "asked" in saying.special or not idiom.asking.isdisjoint(words)
    if saying.kind in _WANTED and asked and (clause.is_noun or not idiom.spaced):
        return "called_for"
    if idiom.doing.intersection(clause.told.words[max(0, clause.at - 1) : clause.at]):
        return "done"
    if saying.form == "infinitive" and not idiom.asking.isdisjoint(clause.behind()):
        # "yapmasını istedi"
        return "called_for"
    if saying.form == "infinitive" and not idiom.purpose.isdisjoint(
        clause.behind() if idiom.verb_last else clause.ahead()
    ):
        return "done" if saying.kind in SPEECH else "planned"
    words = clause.told.words[max(0, clause.at - 2) : clause.at]
    if clause.is_noun and not idiom.purpose.isdisjoint(words):
        # "прибыл для переговоров с"
        return "planned"
    if "planned" in saying.special or saying.form in ("future", "foretold"):
        return "planned"
    near = clause.near() if clause.is_noun else clause.own_ahead(8 if idiom.spaced else 16)
    following = clause.behind() if saying.form == "infinitive" else ()
    return "done" if idiom.planned.isdisjoint([*near, *following]) else "planned"


def _is_done(draft: Draft, clause: Clause) -> bool:
    """Whether a verb of doing stands beside a noun, or both sides do; and nobody says nothing."""
    if draft.kind == "statement" and draft.status != "done":
        return False
    if draft.kind in SPEECH and draft.status == "denied" and clause.denier() is None:
        # "не поддерживает идею"
        return False
    if not clause.saying.is_light or not clause.near().isdisjoint(clause.idiom.light):
        return True
    if draft.kind == "attack" and draft.sources and owners(clause):
        return True
    both = bool(draft.sources and draft.targets) or len(draft.sources) > 1
    return both and draft.kind in _NAMED


def _is_whole(draft: Draft, clause: Clause) -> bool:
    """Whether enough is known for an event."""
    kind, sources, targets = draft.kind, draft.sources, draft.targets
    if kind in ("appoint", "elect"):
        return any(who.person for who in targets)
    if kind in ("die", "resign"):
        draft.sources, draft.targets = sources or targets, []
        return any(who.person for who in draft.sources)
    if kind == "ceasefire" and draft.status == "denied":
        # "拒绝了停火提议"
        return False
    if kind == "ceasefire" and draft.status == "done":
        return len(sources) > 1 and _is_agreed(clause)
    if kind == "sign" and len(sources) + len(targets) < 2:
        return False
    if not sources:
        return bool(targets) and kind in ("protest", "summon", "expel")
    if kind in ("call", "meet"):
        return bool(targets) or (len(sources) > 1 and "object" not in clause.saying.to)
    if "alone" in clause.saying.special:
        return True
    two_sided = kind in _TWO_SIDED or (kind == "mediate" and clause.is_noun)
    return bool(targets) or not two_sided


def _is_agreed(clause: Clause) -> bool:
    """Whether a truce stands between two: "between" them, with both right before it, or done."""
    if not clause.is_noun:
        return True
    marks, near = clause.told.marks, clause.near()
    paired = clause.at - 1 in clause.told.who and clause.idiom.verb_last
    return paired or "between" in marks.values() or not near.isdisjoint(clause.idiom.light)
