"""Who did what to whom: the events of a text, by CAMEO and PLOVER names.

Sentence by sentence a verb or noun that tells an event is found, and who stands before and after
it. An event whose actors are all unknown is none of ours. The codes are CAMEO's (Schrodt, CAMEO
codebook 1.1b3, 2012, https://parusanalytics.com/eventdata/cameo.dir/), given row by row in `words`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from jobs.rules.article import Event, Reading
from jobs.rules.events.classes import OFFICES
from jobs.rules.events.drafts import Draft
from jobs.rules.events.eastern import eastern_drafts
from jobs.rules.events.eastern_line import EasternLine, is_eastern, tongue
from jobs.rules.events.eastern_words import Tongue
from jobs.rules.events.idiom_deeds import idiom_drafts
from jobs.rules.events.idiom_line import IdiomLine
from jobs.rules.events.line import Line, Party, Who, covered, parties
from jobs.rules.events.nouns import of_the_noun
from jobs.rules.events.rewording import reword
from jobs.rules.events.speech import idiom_of
from jobs.rules.events.standing import conditional
from jobs.rules.events.telling import Telling
from jobs.rules.events.together import told_once
from jobs.rules.events.triggers import TRIGGERS, Trigger
from jobs.rules.events.verbs import is_plain, of_verb, plainly_done
from jobs.rules.events.whole import is_whole
from jobs.rules.events.wordings import is_meant
from jobs.rules.texts.laid import Laid

# No sentence of prose tells more deeds; what has more is no sentence.
_MOST = 64


# Verbs with one meaning, by the forms that are nothing else.
_PLAIN = {
    word: triggers[0]
    for word, triggers in TRIGGERS.items()
    if len(triggers) == 1 and is_plain(triggers[0])
}
# Without one of these nobody is meant in a sentence that names nobody.
_MEANS = re.compile(
    rf"\b(?:he|she|his|her|two|{'|'.join(sorted(OFFICES))})\b", re.IGNORECASE
).search


_SPOKEN = re.compile('["“”]').search


def events(laid: Laid, reading: Reading) -> tuple[Event, ...]:
    """The events that a text tells, in its order, over the mentions of its reading."""
    named = parties(reading)
    if not named:
        return ()
    cover = covered(laid.text, named)
    spoken = tongue(laid.text)
    idiom = None if spoken else idiom_of(laid.text)
    found: list[Event] = []
    focus: Who | None = None
    pair: list[Who] = []
    attackers: list[Who] = []
    for start, end, inside in _sentences(laid, named):
        if spoken and is_eastern(cover, start, end):
            if inside or focus:
                told = EasternLine(cover, start, end, inside)
                found += _eastern(told, spoken, focus)
                focus = told.focus()
        elif idiom:
            if inside or focus:
                line = IdiomLine(idiom, cover, start, end, inside)
                found += _foreign(line, focus)
                focus = line.focus() or focus
        elif inside or ((focus or pair) and _MEANS(cover, start, end)):
            telling = Telling(Line(cover, start, end, inside), focus, pair, attackers)
            found += _english(telling)
            focus, pair = telling.focus(), telling.pair(len(inside))
            attackers = telling.attackers
        elif not _SPOKEN(cover, start, end):
            focus = None
    return _once(found)


def _once(found: Sequence[Event]) -> tuple[Event, ...]:
    """Each deed where it is first told: told again, it is the same deed."""
    deeds = [(event.kind, event.status, frozenset(event.actors)) for event in found]
    first = dict(zip(reversed(deeds), reversed(found), strict=True))
    return tuple(first[deed] for deed in dict.fromkeys(deeds))


def _sentences(laid: Laid, named: Sequence[Party]) -> Iterator[tuple[int, int, list[Who]]]:
    """The sentences, each with those who are named in it."""
    at = 0
    for start, end in laid.sentences:
        first = at
        while at < len(named) and named[at].start < end:
            at += 1
        yield start, end, [party.who for party in named[first:at]]


def _english(telling: Telling) -> Iterator[Event]:
    told = telling.told
    if not TRIGGERS.keys().isdisjoint(told.words):
        for draft in told_once(list(islice(_drafts(telling), _MOST))):
            span = told.span(draft.first, draft.last)
            for each in draft.each():
                yield (event := each.event(span))
            if dead := draft.dead():
                yield replace(event, kind="die", cameo=None, actors=dead)


def _eastern(told: EasternLine, spoken: Tongue, focus: Who | None) -> Iterator[Event]:
    for draft in told_once(list(islice(eastern_drafts(told, spoken, focus), _MOST))):
        yield draft.event(told.span(draft.first, draft.last))


def _foreign(told: IdiomLine, focus: Who | None) -> Iterator[Event]:
    for draft in told_once(list(islice(idiom_drafts(told, focus), _MOST))):
        yield draft.event(told.span(draft.first, draft.last))


def _drafts(telling: Telling) -> Iterator[Draft]:
    """What the wordings of a sentence tell, in their order."""
    told, end = telling.told, 0
    for at, word in enumerate(told.words):
        if at >= end and word in TRIGGERS and (draft := _draft_at(telling, at)):
            telling.remember(draft)
            end = draft.last
            yield draft


def _draft_at(telling: Telling, at: int) -> Draft | None:
    """The event of the longest wording that begins with a word and is meant as one."""
    told = telling.told
    word = told.words[at]
    if (plain := _PLAIN.get(word)) and (draft := plainly_done(telling, at, plain)):
        return _finished(told, draft, plain)
    behind = told.word(at + 1)
    for trigger in TRIGGERS[word]:
        last = at + 1 + len(trigger.rest)
        rest = trigger.rest
        # The next word tells of most that it is another wording.
        if rest and (rest[0] != behind or tuple(told.words[at + 1 : last]) != rest):
            continue
        if is_meant(told, at, last, trigger) and (draft := _draft(telling, at, last, trigger)):
            return draft
    return None


def _draft(telling: Telling, first: int, last: int, trigger: Trigger) -> Draft | None:
    told: Line = telling.told
    if conditional(told, first):
        return None
    if trigger.kind in ("meet", "attack") and telling.is_game:
        return None
    tell = of_the_noun if trigger.form == "noun" else of_verb
    draft = tell(telling, first, last, trigger)
    return _finished(told, draft, trigger) if draft else None


def _finished(told: Line, draft: Draft, trigger: Trigger) -> Draft | None:
    """The draft with its words set right, if enough is known for an event."""
    reword(told, draft)
    draft.tidy()
    return draft if is_whole(told, draft, trigger) else None
