"""What a noun tells: whose it is, who does it by another verb, and at whom it is directed."""

from functools import cache

from jobs.rules.article import EventStatus
from jobs.rules.events.alphabet import CLASS
from jobs.rules.events.classes import QUOTE, words
from jobs.rules.events.drafts import Draft
from jobs.rules.events.english.active import SPEAKER, THERE
from jobs.rules.events.english.aims import Aim
from jobs.rules.events.english.doers import FROM, doers, is_returned
from jobs.rules.events.english.doubts import ACCUSED
from jobs.rules.events.english.sides import phrase_before
from jobs.rules.events.english.standing import Governed, of_noun
from jobs.rules.events.english.subjects import doer
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.kinds import SPEECH
from jobs.rules.events.line import Line
from jobs.rules.events.moods import DRAWN
from jobs.rules.events.triggers import Trigger

_BY_PHONE = frozenset(["phone", "telephone", "link"])
_NEAR = 8
# "Told the meeting" is no news of it.
_HEARD = frozenset(["told", "tells", "telling", "address", "addressed", "addressing"])
_SIDES = frozenset(["between", "from"])
_AMONG = Aim(frozenset(["between", "of"]), 12)
_BETWEEN = Aim(frozenset(["between"]), 12)
# What is given to somebody.
_GIVEN = frozenset(["praise", "aid", "threaten", "visit", "statement"])
_DET = frozenset(CLASS["det"])
_ARTICLES = _DET - frozenset(CLASS["=that"])
_SEVERAL = words(
    "package packages raft tranche slew wave waves series round rounds spate string hours days weeks months minutes number barrage letter letters offer notice"
)
# What is only remembered.
_REMEMBERED = frozenset(
    ["anniversary", "anniversaries", "memory", "eve", "commemoration", "accused"]
)
# Help that comes to an end is none.
_CUT = words(
    "cut cuts cutting halt halts halted halting suspend suspends suspended suspending slash slashed "
    "withhold withheld withholding freeze froze frozen freezing block blocked blocking stop stopped "
    "stopping end ended ending off reduce reduced reducing lose lost losing delay delayed"
)
# A truce that is broken, or only talked of, is none.
_NO_TRUCE = words(
    "broke broken breaking breaks violated violating violates breached breaching ended "
    "discuss discussed discusses discussing"
)


@cache
def _at(to: frozenset[str], meets: bool) -> Aim:
    """Who it is directed at, and not whose it is."""
    return Aim(to - _SIDES - {"of"} if meets else to - _SIDES, 12)


def of_the_noun(telling: Telling, first: int, last: int, trigger: Trigger) -> Draft | None:
    """The event that a noun tells, if it is one."""
    told = telling.told
    if told.words[first] == "according":
        return _according(telling, first, last, trigger)
    if trigger.lemma in _BY_PHONE and told.words[first] in ("by", "over"):
        return _by_phone(telling, first, last, trigger)
    start = _start(told, first, trigger)
    if _is_no_deed(told, start, first, trigger):
        return None
    governed = of_noun(told, trigger.kind, start, first, last)
    draft = Draft(trigger.kind, trigger.cameo, governed.status, [], [], first, last, trigger.lemma)
    draft.governor = governed.governor
    if "between" in trigger.to:
        among = _AMONG if "of" in trigger.to else _BETWEEN
        draft.sources = telling.named(among.targets(told, last))
    if not draft.sources:
        _sides_of(telling, draft, start, governed, trigger)
    return draft


def _start(told: Line, first: int, trigger: Trigger) -> int:
    """Where the phrase of a noun begins, with what counts it: "a new wave of attacks"."""
    start = min(phrase_before(told, first - 1).first, first) if first else first
    if start > 1 and told.codes[start - 1] == QUOTE:
        # "Vowed an “appropriate” response".
        opened = told.codes.rfind(QUOTE, max(0, start - 8), start - 1)
        start = phrase_before(told, opened - 1).first if opened > 0 else start
    while start > 1 and told.codes[start - 1] in _ARTICLES and told.codes[start] in _DET:
        start -= 1
    if start > 2:
        led, before = told.words[start - 1], told.words[start - 2]
        # "Two days of talks", "ten million dollars in aid".
        if (led == "of" and before in _SEVERAL) or (led == "in" and trigger.kind == "aid"):
            return phrase_before(told, start - 2).first
    return start


def _is_no_deed(told: Line, start: int, first: int, trigger: Trigger) -> bool:
    """Whether it is any such deed, only remembered, or one that somebody is accused of, and a truce
    that is broken or only talked of."""
    led = told.words[start - 1] if start else ""
    if told.words[start] == "any" or (led == "of" and told.word(start - 2) in _REMEMBERED):
        return True
    if trigger.kind == "ceasefire":
        return not _NO_TRUCE.isdisjoint(told.words[max(0, start - 2) : start])
    if trigger.kind == "aid" and not _CUT.isdisjoint(told.words[max(0, start - 2) : first]):
        return True
    if trigger.kind == "attack":
        return led[:5] in ACCUSED
    return trigger.kind == "meet" and led in _HEARD


def _sides_of(
    telling: Telling, draft: Draft, start: int, governed: Governed, trigger: Trigger
) -> None:
    """Fill in who does what a noun says, and at whom it is directed."""
    told, last = telling.told, draft.last
    draft.targets = telling.named(_at(trigger.to, trigger.kind == "meet").targets(told, last))
    if trigger.kind == "attack" and is_returned(told, start):
        # "Vowed revenge for the bombings": nobody who does that has bombed.
        governed = governed._replace(governor=None)
        draft.governor = None
    draft.sources = doers(telling, draft, start, governed.governor, trigger)
    if governed.caller is not None and not draft.sources:
        draft.sources = doer(telling, governed.caller)
        draft.targets = draft.targets or telling.between(governed.caller, start)[:1]
    elif trigger.kind in _GIVEN and not draft.targets and governed.governor is not None:
        _given(telling, draft, governed.governor)
    if trigger.kind == "attack" and not draft.targets:
        draft.targets = telling.named(THERE.targets(told, last))
    draft.status = _status(telling, draft, start)
    if (
        trigger.kind == "attack"
        and draft.governor is None
        and "would" in told.words[last : last + 6]
    ):
        # "X's attack on Y would be a disaster".
        draft.sources = []
    _turned(telling, draft, governed, trigger)


def _given(telling: Telling, draft: Draft, governor: int) -> None:
    """To whom something is given, right behind the verb: "offered Haiti help", "sent him"."""
    told = telling.told
    draft.targets = telling.between(governor + 1, draft.first)[:1]
    if draft.kind == "visit":
        if not told.words[governor].startswith(("pa", "gave")):
            return
        draft.kind, draft.cameo = "meet", "040"
    if draft.targets and draft.targets == draft.sources:
        draft.sources = doer(telling, governor)
    if told.word(governor + 1) in ("him", "her"):
        draft.targets = telling.other(governor, draft.sources, told.words[governor + 1])


def _according(telling: Telling, first: int, last: int, trigger: Trigger) -> Draft | None:
    """What somebody behind the words has said: "according to the minister, X"."""
    found = SPEAKER.match(telling.told.codes, last)
    if found is None:
        return None
    speaker = [telling.told.who[found.end() - 1]]
    return Draft(trigger.kind, trigger.cameo, "done", speaker, [], first, last, trigger.lemma)


def _by_phone(telling: Telling, first: int, last: int, trigger: Trigger) -> Draft | None:
    """The call by which somebody told another something: "told Biden by phone"."""
    said = telling.before_this
    if said is None or said.kind not in SPEECH or first - said.last > _NEAR:
        return None
    both = (
        said.status == "done"
        and said.sources
        and said.targets
        and all(who.person for who in said.everyone())
    )
    sides = (list(said.sources), list(said.targets)) if both else ([], [])
    return Draft(trigger.kind, trigger.cameo, "done", *sides, first, last, trigger.lemma)


def _status(telling: Telling, draft: Draft, start: int) -> EventStatus:
    """A visit for talks that is planned plans the talks too."""
    told, earlier = telling.told, telling.before_this
    if told.word(start - 1) == "off":
        return "planned" if told.words[start - 2].startswith("put") else "denied"
    if told.word(start - 1) == "for" and earlier and earlier.kind == "visit":
        return earlier.status
    if told.word(start - 1) == "for" and _invited(told, start):
        return "planned"
    if (
        draft.kind == "ceasefire"
        and draft.status == "planned"
        and "agreed" in told.words[max(0, start - 4) : start]
    ):
        return "done"
    agreed = draft.governor is not None and told.words[draft.governor].startswith("agree")
    return "planned" if agreed and draft.kind in ("meet", "visit") else draft.status


def _invited(told: Line, start: int) -> bool:
    return any(word.startswith("invit") for word in told.words[max(0, start - 8) : start])


def _turned(telling: Telling, draft: Draft, governed: Governed, trigger: Trigger) -> None:
    """Turn the sides of a call that was received; take the hearer of a talk from what was said."""
    told, earlier = telling.told, telling.before_this
    if trigger.kind in ("call", "meet") and draft.sources and not draft.targets and earlier:
        draft.targets = list(earlier.targets) if earlier.kind == "statement" else []
    governor = governed.governor
    if governor is None:
        return
    drawn = told.words[governor] in DRAWN and trigger.kind in ("condemn", "praise", "threaten")
    if drawn or (told.words[governor].startswith("receiv") and "from" in trigger.to):
        callers = telling.named(FROM.targets(told, draft.last))
        draft.sources, draft.targets = callers, doer(telling, governor)
