"""The wordings of events in all their forms, by their first word."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from jobs.rules.article import EventKind
from jobs.rules.events.classes import words
from jobs.rules.events.company import NEEDED
from jobs.rules.events.forms import PREFIXED, Form, forms, plural
from jobs.rules.events.moods import LIGHT, TO_COME, VERBS_TO_COME
from jobs.rules.events.neighbours import NOT_AFTER, NOT_BEFORE, NOUN_LED
from jobs.rules.events.words import NOUNS, VERBS

KINDS: dict[str, EventKind] = {kind: kind for kind in get_args(EventKind)}
OBJECT = "object"
# What stands for "his" too.
_OWNERS = ("his", "her", "its", "their")


@dataclass(frozen=True, slots=True)
class Trigger:
    """A wording of an event. `lemma` is its verb or noun in the plain form; what must not stand
    before or after it, and one of which must stand near, are words."""

    kind: EventKind
    cameo: str
    to: frozenset[str]
    lemma: str
    rest: tuple[str, ...]
    form: Form
    not_after: frozenset[str]
    not_before: frozenset[str]
    needed: frozenset[str]


def _trigger(
    kind: EventKind, cameo: str, to: frozenset[str], lemma: str, rest: tuple[str, ...], form: Form
) -> Trigger:
    needed = NEEDED.get(" ".join((kind, lemma, *rest))) or ()
    if not rest:
        needed = needed or NEEDED.get(lemma) or NEEDED.get(kind) or ()
    after = NOT_AFTER.get(lemma, ())
    before = () if form == "noun" and lemma in NOUN_LED else NOT_BEFORE.get(lemma, ())
    words = (frozenset(after), frozenset(before), frozenset(needed))
    return Trigger(kind, cameo, to, lemma, rest, form, *words)


def _rows(table: str) -> Iterator[tuple[EventKind, str, frozenset[str], list[str]]]:
    for row in table.strip().splitlines():
        head, _, phrases = row.partition(" : ")
        kind, cameo, *to = head.split()
        for phrase in phrases.split(";"):
            for owner in _OWNERS if " his " in phrase else ("his",):
                worded = phrase.replace(" his ", f" {owner} ").split()
                yield KINDS[kind], "" if cameo == "-" else cameo, frozenset(to), worded


def _triggers() -> dict[str, tuple[Trigger, ...]]:
    """All wordings by their first word, the longest first."""
    found: dict[str, list[Trigger]] = defaultdict(list)
    for kind, cameo, to, phrase in _rows(VERBS):
        at = 1 if phrase[0] in PREFIXED and len(phrase) > 1 else 0
        for spelt, form in forms(phrase[at]):
            worded = (*phrase[:at], spelt, *phrase[at + 1 :])
            found[worded[0]].append(_trigger(kind, cameo, to, phrase[at], worded[1:], form))
    for kind, cameo, to, phrase in _rows(NOUNS):
        *before, noun = phrase
        for spelt in dict.fromkeys((noun, noun if "to" in before else plural(noun))):
            first, *rest = *before, spelt
            found[first].append(_trigger(kind, cameo, to, noun, tuple(rest), "noun"))
    return {word: tuple(sorted(t, key=lambda t: -len(t.rest))) for word, t in found.items()}


TRIGGERS = _triggers()
_FIRST = {
    form: frozenset(w for w, ts in TRIGGERS.items() for t in ts if t.form in form and not t.rest)
    for form in (("past", "participle", "gerund"), ("noun",))
}
# Forms that are verbs and nothing else, so that a noun phrase ends there.
VERBS_ONLY = (
    (_FIRST["past", "participle", "gerund"] - _FIRST[("noun",)])
    | frozenset(word for word in LIGHT if word.endswith(("ed", "ing")) or word in ("held", "sent"))
    | words(
        "says urges condemns denounces meets tells became become kills killed committed paid made "
        "took began gave sought died left went came saw found kept lost put led brought thought "
        "broke rose fell grew threw built bought sold spent ran fled drove chose fought "
        "announces declares warns demands praises accuses blames slams arrives signs summons expels"
    )
) - (TO_COME - VERBS_TO_COME)
