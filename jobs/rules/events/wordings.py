"""Whether a word that can tell an event does so where it stands, or is another word there."""

from jobs.rules.events.clauses import Line, phrase_before, skip_back, subject
from jobs.rules.events.words import (
    BESIDE_QUOTE,
    CLAUSE,
    DETERMINERS,
    ENDS,
    LIGHT,
    NEEDED,
    NOT_AFTER,
    NOT_BEFORE,
    PLURALS,
    PREPOSITIONS,
    QUOTES,
    TO_VERB,
    VERBS_ONLY,
    Trigger,
)

_NEAR, _FAR = 8, 14
# After these comes a noun, or a gerund, but no other verb.
_BEFORE_NOUNS = VERBS_ONLY | LIGHT | (PREPOSITIONS - CLAUSE - {"to"})


def is_meant(told: Line, first: int, last: int, trigger: Trigger) -> bool:
    """Whether a wording is a verb or noun here, and of this sense."""
    before, after = told.word(first - 1), told.word(last)
    if before == "-" or before in NOT_AFTER.get(trigger.lemma, ()):
        return False
    if after in NOT_BEFORE.get(trigger.lemma, ()):
        return False
    if trigger.form == "noun":
        return _is_noun(told, first, last, trigger)
    return _is_verb(told, first, last, trigger) and _has_its_company(told, first, last, trigger)


def _is_noun(told: Line, first: int, last: int, trigger: Trigger) -> bool:
    before, after = told.word(first - 1), told.word(last)
    if told.words[first] in ("call", "calls") and not trigger.rest:
        return after in trigger.to and before in DETERMINERS
    if before == "to" and told.words[first] == trigger.lemma and after in DETERMINERS:
        return False
    return before not in ("he", "she", "they") and not (
        trigger.lemma == "talk" and before in ("@", "to") and after == "to"
    )


def _is_verb(told: Line, first: int, last: int, trigger: Trigger) -> bool:
    before = told.word(first - 1)
    if trigger.form in ("plain", "present", "gerund") and (
        told.word(last) == "of" or _determined(told, first)
    ):
        return False
    if trigger.form in ("plain", "present") and before in _BEFORE_NOUNS:
        return False
    return trigger.form != "plain" or _is_plain_verb(told, first)


def _has_its_company(told: Line, first: int, last: int, trigger: Trigger) -> bool:
    """Whether a verb that means other things too has beside it what makes it this one."""
    needed = NEEDED.get(trigger.lemma) or NEEDED.get(trigger.kind)
    if needed and needed.isdisjoint(told.words[max(0, first - _NEAR) : last + _FAR]):
        return False
    if trigger.kind != "statement" or trigger.lemma not in BESIDE_QUOTE:
        return True
    around = [*told.words[max(0, first - 4) : first], *told.words[last : last + 3]]
    told_so = trigger.lemma in ("note", "add", "claim") and told.word(last) in ("that", ",")
    return told_so or not QUOTES.isdisjoint(around)


def _determined(told: Line, first: int) -> bool:
    """Whether an article stands before a word, so that it is a noun: "an urgent meeting"."""
    if first == 0 or told.word(first - 1) in DETERMINERS:
        return first > 0
    phrase = phrase_before(told, first - 1)
    alone = phrase.actor is None and phrase.first < first
    return alone and told.words[phrase.first] in DETERMINERS and not phrase.head.endswith("s")


def _is_plain_verb(told: Line, first: int) -> bool:
    """Whether a plain form is a verb: after "to", an auxiliary, or a subject in the plural."""
    back, skipped = skip_back(told, first)
    said = told.word(back)
    if said in TO_VERB or skipped & TO_VERB:
        return True
    if back in told.owning or back < 0 or said in ENDS:
        return False
    found = subject(told, back)
    plural = told.text[told.ends[back] - 1] == "s" or said in PLURALS
    return isinstance(found, tuple) and (len(found) > 1 or plural)
