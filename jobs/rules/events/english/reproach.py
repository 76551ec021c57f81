"""What somebody is called, or his deed: who says it praises, condemns, or only speaks."""

from jobs.rules.events.alphabet import CLASS
from jobs.rules.events.drafts import Draft
from jobs.rules.events.english.aims import Aim
from jobs.rules.events.english.implied import attackers, is_step_told_of
from jobs.rules.events.english.judging import judged
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.line import Line
from jobs.rules.events.triggers import Trigger

_HIS = frozenset(["his", "her", "him"])
# Verbs that say what somebody or something is called; these only if that is a reproach or praise.
NAMING = frozenset(["call", "describe", "brand", "label", "dub", "term", "liken", "compare"])
_ONLY_JUDGED = frozenset(["brand", "label", "dub", "term", "compare"])
_CAMEO_OF = {"statement": "010", "condemn": "111", "praise": "051"}
# Whom or whose deed is judged stands right behind.
_JUDGED = Aim(frozenset(["object"]), 7)
# What is called in another sense: "called a snap election".
_CONVENED = frozenset([
    "meeting", "session", "summit", "election", "elections", "vote", "referendum", "strike", "conference",
])  # fmt: skip
# Who is called "onto the streets" or "out on strike" is to protest.
_OUT, _ONTO = frozenset(["streets", "strike"]), frozenset(["onto", "out", "into"])
_CALLED = frozenset(CLASS["det"] + CLASS["pron"] + CLASS["actor"])
_AFTER_A_CALL = frozenset(
    CLASS["prep"] + CLASS["ends"] + CLASS["conj"] + CLASS["time"]
) - frozenset(CLASS["quote"])


def as_called(telling: Telling, draft: Draft, trigger: Trigger) -> Draft | None:
    """Who calls something by a name has spoken: "called it a mistake"."""
    told, last = telling.told, draft.last
    things = told.codes[last : last + 1]
    behind = told.words[last : last + 14]
    if not _OUT.isdisjoint(behind) and not _ONTO.isdisjoint(behind):
        draft.kind, draft.cameo, draft.status = "protest", "141", "called_for"
        return draft
    named = things and things in _CALLED
    if trigger.lemma == "call" and not named and not is_step_told_of(told, draft):
        return None
    if told.word(last) in ("a", "an") and not _CONVENED.isdisjoint(told.words[last : last + 6]):
        return None
    kind = judged(told, _what_for(told, last))
    if kind is None and (trigger.form not in ("past", "present") or trigger.lemma in _ONLY_JUDGED):
        return None
    draft.kind, draft.cameo, draft.lemma = (
        kind or "statement",
        _CAMEO_OF[kind or "statement"],
        "say",
    )
    if kind:
        draft.targets = telling.named(_JUDGED.targets(told, last))
        if kind == "condemn" and not draft.targets:
            draft.targets = attackers(telling, draft)
        if not draft.targets and told.word(last) in _HIS:
            draft.targets = telling.other(last, draft.sources, told.words[last])
    return draft


def _what_for(told: Line, last: int) -> int:
    """Where it begins what somebody is called: behind his name, where that stands apart."""
    named = _JUDGED.targets(told, last)
    if not named or told.word(named[0] + 1) != ",":
        return last
    aside = named[0] + 2
    closed = told.codes.find(",", aside, aside + 8)
    return aside if closed < 0 or told.codes[aside : aside + 1] == '"' else closed + 1


def rings(told: Line, last: int, found: tuple[int, ...], trigger: Trigger) -> bool:
    """Whether "called" is by telephone: somebody, and nothing that he is called."""
    if trigger.lemma != "call" or not found or told.codes[last] != "P":
        return False
    after = told.codes[last + 1 : last + 2]
    if after == "," and judged(told, _what_for(told, last)):
        return False
    return not after or after in _AFTER_A_CALL
