"""Who does what a noun says: whose it is, by whom it is, or who does it by another verb."""

from jobs.rules.events.drafts import Draft
from jobs.rules.events.english.aims import Aim
from jobs.rules.events.english.clauses import after_comma, main_subject
from jobs.rules.events.english.endings import main
from jobs.rules.events.english.sides import PREP, phrase_before
from jobs.rules.events.english.subjects import doer
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.line import Line, Who
from jobs.rules.events.moods import LIGHT, OCCASIONS
from jobs.rules.events.triggers import Trigger

_NEAR, _FAR = 8, 14
_ANSWERED = frozenset(["responded", "retaliated", "answered", "replied", "avenged"])
# Who is accused of it need not have done it.
_ACCUSING = frozenset(["accuse", "blame", "hold"])
_OF = Aim(frozenset(["of"]), 12)
_BY = Aim(frozenset(["by"]), 12)
# What comes from whoever utters it: "warnings from China".
# "Put off a visit", "cut short a trip".
_OFF = frozenset(["off", "short", "forward"])
# Where somebody only is or goes.
_THERE = frozenset(["to", "in", "at", "into", "near"])
# What is done for a deed of another's.
_RETURNS = frozenset([
    "revenge", "retaliation", "vengeance", "response", "reprisal", "payback", "retribution", "answer",
    "punishment", "price", "compensation", "blame", "apology", "responsibility", "justice",
])  # fmt: skip
# Of somebody else's resignation.
_TAKEN = frozenset([
    "accept", "accepts", "accepted", "reject", "rejects", "rejected", "rejecting", "accepting",
    "refuse", "refused", "receive", "receives", "received", "receiving", "seek", "sought", "prompted",
])  # fmt: skip
_UTTERED = frozenset(["condemn", "praise", "threaten"])
FROM = Aim(frozenset(["from"]), 12)


def doers(
    telling: Telling, draft: Draft, start: int, governor: int | None, trigger: Trigger
) -> list[Who]:
    """Whose the noun of a draft is, by whom it is, or who does what it says."""
    told = telling.told
    if owners := _owners(telling, draft.first, start):
        joins = governor is not None and told.words[governor].startswith("attend")
        return [*doer(telling, governor or 0), *owners] if joins else owners
    if told.word(start - 1) == "with":
        near = range(start - 2, max(0, start - 6), -1)
        if answered := next((at for at in near if told.words[at] in _ANSWERED), 0):
            return doer(telling, answered)
    earlier = telling.before_this
    condemned = earlier is not None and earlier.kind == "condemn"
    if condemned and earlier and trigger.kind == "attack" and told.word(start - 1) == "for":
        return [] if earlier.lemma in _ACCUSING else list(earlier.targets)
    if found := _named_behind(told, draft.last, trigger):
        return telling.named(found)
    if trigger.kind in ("visit", "meet") and told.word(start - 1) in _OFF:
        return doer(telling, start - 2)
    if governor is not None and trigger.kind == "resign" and told.words[governor] in _TAKEN:
        return []
    if governor is not None and told.words[governor] in LIGHT:
        brokered = trigger.kind == "ceasefire" and told.words[governor].startswith("broker")
        return [] if brokered else doer(telling, governor)
    if trigger.kind in ("call", "meet", "visit") and told.word(start - 1) in OCCASIONS:
        return telling.meant(main_subject(told, start - 1) or after_comma(told, start))
    return []


def is_returned(told: Line, start: int) -> bool:
    """Whether a deed is only what something is done for: "revenge for the bombings"."""
    before = told.words[max(0, start - 6) : start]
    return told.word(start - 1) == "for" and not _RETURNS.isdisjoint(before)


def _named_behind(told: Line, last: int, trigger: Trigger) -> tuple[int, ...]:
    """By whom, from whom or whose it is by the words behind it."""
    if trigger.kind == "visit" and told.words[last] == "of" and "of" not in trigger.to:
        return _OF.targets(told, last)
    by = "by" not in trigger.to and trigger.kind != "ceasefire"
    if by and (found := _BY.targets(told, last)):
        return found
    return FROM.targets(told, last) if trigger.kind in _UTTERED else ()


def _owners(telling: Telling, first: int, start: int) -> list[Who]:
    """Whose noun it is: "Israel's attack", "Israeli air strikes", "its attack"."""
    told = telling.told
    phrase = phrase_before(told, first - 1) if first else None
    if phrase and phrase.actor is not None:
        if any(word.endswith("ed") for word in told.words[phrase.actor + 2 : first]):
            # "Buyers of Iranian gas risked sanctions".
            return []
        bare = not phrase.head or told.codes[phrase.actor] in "pn"
        who = told.who[phrase.actor]
        return [who] if bare or not who.person else []
    if told.words[start] in ("his", "her") and told.words[first] == "resignation":
        return main(telling, start)
    if told.words[start] not in ("its", "their") or told.word(start - 1) in LIGHT:
        return []
    nearest = [at for at in range(max(0, start - _FAR), start) if at in told.who][-1:]
    between = told.words[nearest[0] : start] if nearest else []
    there = bool(nearest) and told.word(phrase_before(told, nearest[0]).first - 1) in _THERE
    asked = "to" in between and told.codes[phrase_before(told, nearest[0]).first - 1] not in PREP
    if told.word(start - 1) in ("over", "for") or asked:
        owners = telling.named(nearest)
    else:
        owners = main(telling, start) or ([] if there else telling.named(nearest))
    return [who for who in owners if not who.person]
