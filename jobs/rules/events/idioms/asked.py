"""What is only asked for in a clause of one more language, and who asked whom for it."""

from jobs.rules.events.drafts import Draft
from jobs.rules.events.idioms.clause import Clause
from jobs.rules.events.idioms.company import Company
from jobs.rules.events.idioms.sides import is_time
from jobs.rules.events.kinds import SPEECH

_ASKED = frozenset(["appeal", "demand"])


def asked_for(clause: Clause, company: Company) -> Draft | None:
    """The appeal or demand that a clause hangs on: "urged Iran to meet", "要求俄罗斯提供援助"."""
    idiom, asked = clause.idiom, company.asked
    if clause.previous not in _ASKED or not asked:
        return None
    if clause.saying.kind in SPEECH and idiom.spaced:
        return None
    hangs = clause.saying.form == "infinitive" or clause.is_noun or not idiom.spaced
    if clause.is_noun and is_time(clause):
        # "un appel au calme après la mort de X"
        return None
    between = clause.told.words[clause.before : clause.at]
    # "somme Pyongyang de rapatrier ses soldats et envisage de fournir"
    apart = "," in between or not (idiom.planned - idiom.asking).isdisjoint(between)
    return asked if hangs and not apart and clause.previous_at >= clause.first else None


def called_for(draft: Draft, asked: Draft) -> Draft | None:
    """A deed that is asked for: by whom it is asked, or of whom; an attack is only to end, and a word not yet said."""
    if draft.kind == "attack" or draft.kind in SPEECH:
        return None
    draft.status = "called_for"
    wanted = [who for who in asked.targets if who not in draft.targets]
    draft.sources = wanted or asked.sources
    return draft
