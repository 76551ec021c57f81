"""What an English sentence tells: its wordings one by one, by the longest that is meant."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from jobs.rules.events.alphabet import pattern
from jobs.rules.events.drafts import Draft
from jobs.rules.events.english.between import go_betweens
from jobs.rules.events.english.gaps import GAPPED, likewise, told_by_gaps
from jobs.rules.events.english.nouns import of_the_noun
from jobs.rules.events.english.rewording import reword
from jobs.rules.events.english.supposed import asked_until, conditional
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.english.verbs import is_plain, of_verb, plainly_done
from jobs.rules.events.english.whole import is_whole
from jobs.rules.events.english.wordings import is_meant
from jobs.rules.events.line import Line
from jobs.rules.events.together import told_once
from jobs.rules.events.triggers import TRIGGERS, Trigger

# No sentence of prose has more words that may tell a deed; what has more is no sentence.
_MOST = 256
_BEGINS = pattern("[{trigger}]").finditer


class _Wordings(NamedTuple):
    """The wordings that begin with a word: by the word that follows, the longest first; those of
    the one word; and the verb that it is, if it is that alone and means one thing."""

    followed: Mapping[str, tuple[Trigger, ...]]
    alone: tuple[Trigger, ...]
    plain: Trigger | None


def _wordings(triggers: tuple[Trigger, ...]) -> _Wordings:
    alone = tuple(trigger for trigger in triggers if not trigger.rest)
    seconds = {trigger.rest[0] for trigger in triggers if trigger.rest}
    followed = {word: tuple(t for t in triggers if t.rest[:1] in ((), (word,))) for word in seconds}
    plain = triggers[0] if len(triggers) == 1 and is_plain(triggers[0]) else None
    return _Wordings(followed, alone, plain)


_WORDINGS = {word: _wordings(triggers) for word, triggers in TRIGGERS.items()}


def english_drafts(telling: Telling) -> list[Draft]:
    """The deeds that a sentence tells, in its order."""
    drafts = told_once(_drafts(telling), telling.memory.called)
    return [
        each
        for draft in drafts
        if (draft.sources or _is_news_alone(draft)) and not _is_threat_told_by(draft, drafts)
        for each in draft.each()
    ]


def _is_threat_told_by(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether what a country threatens with is the threat of one of its own in the sentence."""
    if draft.kind != "threaten" or len(draft.sources) != 1 or draft.sources[0].person:
        return False
    country = draft.sources[0].id
    return any(
        other.kind == "threaten"
        and any(who.person and who.home == country for who in other.sources)
        for other in drafts
        if other is not draft
    )


def _is_news_alone(draft: Draft) -> bool:
    """Whether it is news although nobody says who did it: an attack on somebody, no protest."""
    return draft.status == "done" if draft.kind == "attack" else draft.kind != "protest"


def _drafts(telling: Telling) -> Iterator[Draft]:
    """What the wordings of a sentence tell, in their order."""
    end = asked_until(telling.told)
    for found in islice(_BEGINS(telling.told.codes), _MOST):
        at = found.start()
        if at >= end and (draft := _draft_at(telling, at)):
            telling.remember(draft)
            end = draft.last
            if draft.kind in GAPPED:
                yield from told_by_gaps(telling, draft)
            else:
                yield draft
            if telling.call and (called := telling.called_to_say(draft)):
                yield called
    if telling.before_this is not None:
        yield from likewise(telling)
        yield from go_betweens(telling)


def _draft_at(telling: Telling, at: int) -> Draft | None:
    """The event of the longest wording that begins with a word and is meant as one."""
    told = telling.told
    wordings = _WORDINGS.get(told.words[at])
    if wordings is None:
        return None
    followed, alone, plain = wordings
    if plain and (draft := plainly_done(telling, at, at + 1, plain)):
        return _finished(told, draft, plain)
    for trigger in followed.get(told.words[at + 1], alone) if followed else alone:
        rest = trigger.rest
        last = at + 1 + len(rest)
        if len(rest) > 1 and tuple(told.words[at + 1 : last]) != rest:
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
    if trigger.form == "noun":
        draft = of_the_noun(telling, first, last, trigger)
    else:
        plainly = plainly_done(telling, first, last, trigger)
        draft = plainly or of_verb(telling, first, last, trigger)
    done = _finished(told, draft, trigger) if draft else None
    if draft and not done:
        telling.half_told(draft, trigger)
    return done


def _each(told: Line, draft: Draft) -> None:
    """Each for himself, or each to the other: "each expelled two of the other's diplomats"."""
    others = {"other", "other's", "other’s"}
    to_each_other = not others.isdisjoint(told.words[draft.last : draft.last + 6])
    draft.mutual, draft.separate = to_each_other, not to_each_other


def _finished(told: Line, draft: Draft, trigger: Trigger) -> Draft | None:
    """The draft with its words set right, if enough is known for an event."""
    reword(told, draft)
    if told.words[draft.first - 1] == "each":
        _each(told, draft)
    draft.tidy()
    if draft.mutual and len(draft.sources) > 1:
        return draft
    return draft if is_whole(told, draft, trigger) else None
