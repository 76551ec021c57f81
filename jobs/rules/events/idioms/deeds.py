"""Events of sentences in French, Spanish, Russian, Turkish and Chinese, read with care.

Whoever is named before the verb without a preposition acts; who is meant stands behind it, or has
the preposition or case that goes with the verb. Anything less plain is left alone.
"""

from collections.abc import Iterator, Sequence

from jobs.rules.events.drafts import Draft
from jobs.rules.events.idioms.apart import apart
from jobs.rules.events.idioms.asked import asked_for, called_for
from jobs.rules.events.idioms.clause import Clause
from jobs.rules.events.idioms.company import Company
from jobs.rules.events.idioms.found import sayings
from jobs.rules.events.idioms.hit import suffering
from jobs.rules.events.idioms.idiom import Idiom
from jobs.rules.events.idioms.line import IdiomLine
from jobs.rules.events.idioms.meant import (
    addressed,
    antecedent,
    both,
    first_behind,
    implied,
    meant,
    taken_up,
    undergoing,
)
from jobs.rules.events.idioms.reworded import reword
from jobs.rules.events.idioms.sides import subjects
from jobs.rules.events.idioms.status import status
from jobs.rules.events.idioms.targets import targets
from jobs.rules.events.idioms.together import told_together
from jobs.rules.events.idioms.unnamed import is_of_the_unnamed
from jobs.rules.events.idioms.whole import is_done, is_whole
from jobs.rules.events.kinds import SPEECH
from jobs.rules.events.line import Who
from jobs.rules.events.unknown import clear_of_blame

_MUTUAL = frozenset(["call", "meet", "sign"])
_ADDRESSED = SPEECH | {"meet", "aid"}
_PLAYED = frozenset(["attack", "meet"])
_ASKED = frozenset(["appeal", "demand"])
# A Turkish attack that has an owner.
_HIS_ATTACK = ("saldırısı", "saldırıları")


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
        found = self._all_drafts(told, deniers)
        drafts = [one for draft in found for one in (draft.each() if draft.lemma else [draft])]
        told_of = [d for d in drafts if d.kind != "statement" or d.first not in deniers]
        return iter(clear_of_blame(told_together(told_of)))

    def _all_drafts(self, told: IdiomLine, deniers: set[int | None]) -> Iterator[Draft]:
        """What the wordings tell; where a verb stands that denies it goes into `deniers`."""
        found, company = list(sayings(told)), self.company
        company.former = company.main or company.former
        company.source = company.main = company.asked = None
        acting: list[Who] = []
        for one in apart(told, found):
            clause = Clause(told, one, found)
            if draft := _draft(clause, company):
                company.source = draft.sources[0] if draft.sources else company.source
                company.main = company.main or company.source
                acting += [who for who in draft.sources if who.person]
                if draft.kind in _ASKED:
                    company.asked = draft
                if draft.kind == "attack" and draft.sources:
                    if _is_told_again(draft, clause, company):
                        continue
                    company.attackers = draft.sources
                if draft.kind in _MUTUAL | {"visit"} and len(draft.everyone()) > 1:
                    company.pair = draft.everyone()
                if draft.status == "denied":
                    deniers.add(clause.denier())
                yield draft
        persons = [who for who in told.who.values() if who.person]
        company.recent = [*acting[:1], *persons] or company.recent


def _is_told_again(draft: Draft, clause: Clause, company: Company) -> bool:
    """Whether a noun only takes up an attack that was told: "condemned Moscow's strikes"."""
    known = {who.id for who in company.attackers}
    again = clause.is_noun and not draft.targets and draft.status == "done"
    return again and bool(known) and {who.id for who in draft.sources} == known


def _draft(clause: Clause, company: Company) -> Draft | None:
    """The event that a wording tells, if one."""
    if not _is_told(clause):
        return None
    who, whom = antecedent(clause)
    draft = _with_sides(clause, company, who)
    asked = asked_for(clause, company)
    if asked and not called_for(draft, asked):
        return None
    if whom and not clause.is_noun:
        doer = company.source or first_behind(clause)
        draft.sources = draft.sources or ([doer] if doer else [])
        draft.targets = draft.targets or [whom]
    reword(draft, clause)
    draft.tidy()
    draft.lemma = "kill" if draft.cameo == "186" else ""
    return draft if is_whole(draft, clause) and is_done(draft, clause) else None


def _is_told(clause: Clause) -> bool:
    """Whether a wording tells what was or will be, and is no thought, charge or word in passing."""
    if "spoken" in clause.saying.special and not clause.is_quoted():
        return False
    if clause.is_open() or clause.is_charge() or clause.is_hearsay() or clause.is_ground():
        return False
    before = clause.told.words[max(0, clause.at - 1) : clause.at]
    if (
        clause.saying.kind == "elect"
        and not clause.idiom.spaced
        and before in (["其"], ["他"], ["她"])
    ):
        # "致电特朗普，祝贺其胜选"
        return False
    if "whom" in clause.saying.special and clause.previous == "praise":
        # "感谢中方支持"
        return False
    if clause.saying.kind == "statement" and clause.is_aside():
        # "les avions promis par Paris"
        return False
    if clause.saying.kind in _PLAYED and not clause.idiom.sport.isdisjoint(clause.told.words):
        return False
    near = clause.near() if clause.is_noun else clause.ahead(8)
    return clause.idiom.cancelled.isdisjoint(near) and not clause.is_yet_to_come()


def _with_sides(clause: Clause, company: Company, who: Who | None) -> Draft:
    """Who did it to whom; `who` is of whom the clause says more."""
    told, saying = clause.told, clause.saying
    sources = [] if who else subjects(clause)
    if not clause.is_noun and saying.kind != "protest":
        sources = [place for place in sources if not is_of_the_unnamed(told, place)]
    found = [place for place in targets(clause, sources) if place not in sources]
    passive = clause.is_passive()
    if passive and not who and saying.form == "participle" and told.is_apposed(clause.at):
        # "à Emmanuel Macron, réélu"
        sources = [clause.at - 2]
    if passive and saying.kind != "sign":
        hit = found if saying.kind == "attack" and "dat" in saying.to else sources
        sources, found = _doers(clause), [] if clause.is_aside() else hit
    if suffered := suffering(clause):
        sources, found = suffered
    draft = Draft(saying.kind, saying.cameo, status(clause), [], [], clause.at, clause.last)
    draft.sources = [told.who[place] for place in sources]
    draft.targets = [told.who[place] for place in found if place not in sources]
    draft.targets = draft.targets or implied(clause)
    if passive and who:
        draft.targets = [who]
    elif not passive or saying.kind == "sign":
        _complete(draft, clause, company, who)
    if passive and not draft.targets:
        draft.targets = list(undergoing(clause, company))
    return draft


def _doers(clause: Clause) -> list[int]:
    """By whom it is done, or where: "вызван в МИД"."""
    where = clause.marked(clause.idiom.within, clause.last, clause.end)
    if clause.saying.kind == "attack" and clause.told.words[clause.at].startswith(_HIS_ATTACK):
        return clause.by() or clause.marked(clause.idiom.owned, clause.at - 2, clause.at)
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
