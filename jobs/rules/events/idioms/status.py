"""Whether a deed in a clause of one more language is done, planned, called for or denied."""

from jobs.rules.article import EventStatus
from jobs.rules.events.idioms.clause import Clause
from jobs.rules.events.idioms.sides import is_time
from jobs.rules.events.kinds import SPEECH

_WANTED = frozenset(["ceasefire", "resign", "sanction", "protest"])
# How verbs begin by which a strike is called.
_CALLED = (
    "convoc",
    "annonc",
    "anunci",
    "объяв",
    "анонс",
    "приглаш",
    "ilan",
    "宣布",
    "号召",
    "发起",
)
# Who does not rule out has spoken.
_RULED_OUT = ("descart", "exclu", "исключ", "écart")
_BESIDE = 8


def status(clause: Clause) -> EventStatus:
    """Whether it is done, planned, called for or denied."""
    idiom, saying = clause.idiom, clause.saying
    open_ = saying.kind == "statement" and clause.told.words[clause.at].startswith(_RULED_OUT)
    negated = not open_ and (saying.form == "negated" or clause.is_negated())
    if negated or clause.denier() is not None:
        return "denied"
    words = clause.told.words[clause.first : clause.end if idiom.spaced else clause.at]
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
    return "planned" if _is_planned(clause) else "done"


def _is_planned(clause: Clause) -> bool:
    """Whether a deed that nobody asks for or denies is still to be."""
    idiom, saying = clause.idiom, clause.saying
    words = clause.told.words[max(0, clause.at - 2) : clause.at]
    if (
        clause.is_noun
        and saying.kind == "protest"
        and any(w.startswith(_CALLED) for w in clause.near())
    ):
        return True
    if clause.is_noun and saying.kind == "die":
        return False
    if clause.is_noun and saying.kind == "attack" and is_time(clause):
        # "la première visite depuis l'invasion"
        return False
    if clause.is_noun and not idiom.purpose.isdisjoint(words):
        # "прибыл для переговоров с"
        return True
    if "planned" in saying.special or saying.form in ("future", "foretold"):
        return True
    if not idiom.spaced and "并" in clause.ahead(_BESIDE) and not clause.is_noun:
        # "将访问美国并会见拜登"
        before = clause.told.words[clause.first : clause.previous_at]
        return not idiom.planned.isdisjoint(before)
    near = clause.near() if clause.is_noun else clause.own_ahead(8 if idiom.spaced else 16)
    following = clause.behind() if saying.form == "infinitive" else ()
    return not idiom.planned.isdisjoint([*near, *following])
