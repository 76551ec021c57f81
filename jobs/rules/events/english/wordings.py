"""Whether a word that can tell an event does so where it stands, or is another word there."""

from jobs.rules.events.alphabet import CLASS, MARKS, PERSON
from jobs.rules.events.classes import DETERMINERS, PAPERS, PLURALS, TIMES
from jobs.rules.events.directed import BESIDE_QUOTE, THINGS
from jobs.rules.events.english.doubts import STATES
from jobs.rules.events.english.sides import phrase_before, skip_back, subject
from jobs.rules.events.english.standing import carried_on
from jobs.rules.events.english.supposed import is_wanted
from jobs.rules.events.line import Line
from jobs.rules.events.neighbours import NOUN_LED, NOUN_WITH
from jobs.rules.events.triggers import Trigger

_NEAR, _FAR = 8, 14
_DET, _BE = frozenset(CLASS["det"]), frozenset(CLASS["be"])
# Sanctions that come to an end are none.
_LIFTED = frozenset([
    "lift", "lifts", "lifted", "lifting", "ease", "easing", "end", "removal", "relief", "scrap", "drop",
])  # fmt: skip
_ENDED = frozenset(CLASS["ends"])
# With these a sentence ends that somebody has said: "…, X posted."
_LAST = frozenset(["post", "add", "note", "write", "observe", "reckon", "thunder", "fume", "muse"])
_CLOSING = frozenset(CLASS["actor"] + CLASS["comma"])
_GOES_ON = _ENDED.union(CLASS["prep"], CLASS["bare"]) - frozenset(CLASS["=of"])
_CLOSED = _ENDED.union(CLASS["conj"], CLASS["time"], CLASS["adverb"], CLASS["clause"])
_TO_VERB = frozenset(CLASS["to_verb"])
# After these comes a noun, or a gerund, but no other verb.
_BEFORE_NOUNS = frozenset(CLASS["verb"] + CLASS["light"] + CLASS["prep"]) - frozenset(
    CLASS["clause"] + CLASS["=to"]
)
_NATIONS, _PEOPLE = frozenset(CLASS["nation"]), frozenset(CLASS["people"])
_OWN, _ACTORS = frozenset(CLASS["own"]), frozenset(CLASS["actor"])
# After "to" these are verbs.
_VERBS_TOO = frozenset(["talk", "visit", "tour", "protest", "rally", "clash"])
# An idea is attacked in words.
_IN_WORDS = frozenset(["attack", "assault", "deny", "claim"])
# What is said by these stands behind them, in marks or not.
_TOLD_SO = frozenset(["note", "add", "claim", "respond", "write"])
_SO = frozenset([",", "on", "in"])
# "Sanctions on" somebody are no verb.
_AGAINST, _NOUNS_TOO = (
    frozenset(["on", "against"]),
    frozenset(["sanction", "attack", "strike", "raid"]),
)
_JOINS = frozenset(CLASS["conj"] + CLASS["comma"])
_TO_BLAME = [[be, "to"] for be in ("is", "are", "was", "were")]
# Forms of a verb that a noun may look like.
_LIKE_NOUNS = frozenset(["plain", "present", "gerund"])

# "Struck a deal", but "a drone struck a depot".
_ONE = frozenset(["a", "an"])
_WEAPONS = frozenset(
    [
        "drone",
        "drones",
        "missile",
        "missiles",
        "rocket",
        "rockets",
        "shell",
        "shells",
        "bomb",
        "bombs",
        "jet",
        "jets",
    ]
)


def is_meant(told: Line, first: int, last: int, trigger: Trigger) -> bool:
    """Whether a wording is a verb or noun here, and of this sense."""
    before, after = told.words[first - 1], told.words[last]
    if before == "-" or before in trigger.not_after:
        return False
    if after in trigger.not_before and not (after in _ONE and before in _WEAPONS):
        return False
    if trigger.not_after and before in DETERMINERS and told.word(first - 2) in trigger.not_after:
        return False
    lifted = trigger.kind == "sanction" and told.words[max(0, first - 4) : first]
    if lifted and not _LIFTED.isdisjoint(lifted):
        return False
    if trigger.form == "noun":
        return _is_noun(told, first, last, trigger)
    if trigger.kind == "attack" and trigger.lemma not in _IN_WORDS and is_thing(told, last):
        return False
    if trigger.form == "gerund" and trigger.lemma in ("support", "back", "ask"):
        return False
    if trigger.form == "gerund" and trigger.kind == "visit" and _says_which(told, last):
        return False
    if trigger.kind == "attack" and trigger.lemma == "send" and not trigger.rest:
        return _is_sent_at(told.words[last : last + 14])
    if trigger.kind == "resign" and trigger.lemma == "go":
        return _has_to_go(told, first, last)
    if trigger.lemma == "walk" and after == "of":
        return told.codes[last + 1 : last + 2] not in _ACTORS
    if trigger.lemma in STATES:
        is_so = not _BE.isdisjoint(told.codes[max(0, first - 2) : first])
        return is_so and trigger.form == "past" and after != "end"
    if (
        trigger.lemma == "make"
        and trigger.kind == "appoint"
        and told.codes[last : last + 1] != PERSON
    ):
        made = told.words[first] == "made"
        return after in ("him", "her") or (
            made and not _BE.isdisjoint(told.codes[max(0, first - 2) : first])
        )
    if trigger.lemma == "quit" and after.endswith("ing"):
        return False
    if trigger.lemma == "agree" and after in TIMES:
        return False
    return _is_verb(told, first, last, trigger) and _has_its_company(told, first, last, trigger)


def _is_sent_at(behind: list[str]) -> bool:
    """Whether jets or rockets are sent against somebody, and no help to him."""
    at = not {"towards", "toward", "into", "at"}.isdisjoint(behind)
    return "against" in behind or (at and not _WEAPONS.isdisjoint(behind))


def _has_to_go(told: Line, first: int, last: int) -> bool:
    """Whether somebody is to leave his office and nothing else: "must go", "demanded that X go"."""
    if told.words[first - 1] in ("would", "will") and told.words[last] == "as":
        return True
    closed = last >= told.size or told.codes[last] in _CLOSED
    led = told.words[first - 1] in ("must", "should") or is_wanted(told, first)
    return closed and led and told.words[first] == "go"


def _is_noun(told: Line, first: int, last: int, trigger: Trigger) -> bool:
    before, after = told.words[first - 1], told.words[last]
    if trigger.lemma == "call" and not trigger.rest:
        start = phrase_before(told, first - 1).first if first else first
        return after in trigger.to and told.codes[start : start + 1] in _DET
    led = NOUN_LED.get(trigger.lemma)
    if led and (
        told.words[first] != trigger.lemma or led.isdisjoint(told.words[max(0, first - 4) : first])
    ):
        return False
    if not trigger.rest and after not in NOUN_WITH.get(trigger.lemma, (after,)):
        return False
    if (
        before == "to"
        and told.words[first] == trigger.lemma
        and (after in DETERMINERS or trigger.lemma in _VERBS_TOO)
    ):
        return False
    if trigger.kind == "attack" and after in ("on", "against") and is_thing(told, last + 1):
        return False
    if trigger.lemma == "signing" and not _has_its_company(told, first, last, trigger):
        return False
    return before not in ("he", "she", "they") and not (
        trigger.lemma == "talk" and (before == "to" or before[:1] in MARKS) and after == "to"
    )


def is_thing(told: Line, at: int) -> bool:
    """Whether no place or people but an idea is attacked: "an attack on the bill"."""
    for word in range(at, min(at + 6, told.size)):
        if told.words[word] in THINGS:
            return True
        if told.codes[word] in _GOES_ON:
            return False
    return False


def _is_verb(told: Line, first: int, last: int, trigger: Trigger) -> bool:
    form = trigger.form
    if form not in _LIKE_NOUNS:
        return True
    if form != "gerund" and first and told.codes[first - 1] in _BEFORE_NOUNS:
        return False
    if (told.words[last] == "of" and not trigger.rest) or _determined(told, first):
        return False
    if form == "present" and told.words[last] in _AGAINST and trigger.lemma in _NOUNS_TOO:
        return False
    listed = (
        form == "present"
        and told.codes[first - 1 : first] == ","
        and told.codes[last : last + 1] in _JOINS
    )
    if listed or (trigger.lemma == "blame" and told.words[max(0, first - 2) : first] in _TO_BLAME):
        return False
    return form != "plain" or _is_plain_verb(told, first)


def _has_its_company(told: Line, first: int, last: int, trigger: Trigger) -> bool:
    """Whether a verb that means other things too has beside it what makes it this one."""
    needed = trigger.needed
    if trigger.kind == "summon" and told.codes[last : last + 1] == PERSON:
        return True
    if trigger.lemma == "arm" and trigger.kind == "aid":
        return True
    if trigger.lemma == "choose" and told.codes[last : last + 1] == PERSON:
        return True
    if needed and needed.isdisjoint(told.words[max(0, first - _NEAR) : first]):
        return not needed.isdisjoint(told.words[last : last + _FAR])
    if trigger.kind != "statement" or trigger.lemma not in BESIDE_QUOTE or trigger.rest:
        return True
    said = told.words[last]
    ends = last == told.size and trigger.lemma in _LAST and "," in told.codes[:first]
    if ends and told.codes[first - 1] in _CLOSING:
        return True
    told_so = said == "that" or (trigger.lemma in _TOLD_SO and said in _SO)
    return told_so or '"' in told.codes[max(0, first - 4) : first] + told.codes[last : last + 3]


def _says_which(told: Line, last: int) -> bool:
    """Whether "visiting" says which people: "told visiting US lawmakers"."""
    following = told.codes[last : last + 2]
    return len(following) == 2 and following[0] in _NATIONS and following[1] in _PEOPLE


def _determined(told: Line, first: int) -> bool:
    """Whether an article stands before a word, so that it is a noun: "an urgent meeting"."""
    if first and told.words[first - 1] == "that" and told.is_plural(first):
        return False
    if first == 0 or told.codes[first - 1] in _DET or told.codes[first - 1] in _OWN:
        return first > 0
    if told.words[first].endswith("ing") and told.words[first - 1] in PAPERS:
        return False
    phrase = phrase_before(told, first - 1)
    if phrase.actor is not None or phrase.first >= first:
        return False
    return told.codes[phrase.first] in _DET and not told.words[first - 1].endswith("s")


def _is_plain_verb(told: Line, first: int) -> bool:
    """Whether a plain form is a verb: after "to", an auxiliary, or a subject in the plural."""
    if is_wanted(told, first):
        return True
    back, skipped = skip_back(told, first)
    if (back >= 0 and told.codes[back] in _TO_VERB) or not _TO_VERB.isdisjoint(skipped):
        return True
    if carried_on(told, back) is not None:
        return True
    if back < 0 or told.codes[back] in _OWN or told.codes[back] in _ENDED:
        return False
    found = subject(told, back)
    plural = told.is_plural(back) or told.words[back] in PLURALS
    return isinstance(found, tuple) and (len(found) > 1 or plural)
