"""Who goes between others where no verb says so: "with Oman as the go-between"."""

from collections.abc import Iterator

from jobs.rules.events.classes import words
from jobs.rules.events.drafts import Draft
from jobs.rules.events.english.implied import parties
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.line import Line, Who

_BETWEEN = words("between mediator mediators intermediary intermediaries mediation broker")
_ARTICLES = words("a an the go sole honest main")
_ACTS = words("acting serving")
_THROUGH = words("through via with by")
_AGREED = frozenset(["ceasefire", "sign"])


def go_betweens(telling: Telling) -> Iterator[Draft]:
    """What is told of those who went between others in a sentence."""
    told = telling.told
    for at, who in told.brokers.items():
        yield _mediates(telling, at, who)
    if not _BETWEEN.isdisjoint(told.words):
        for at, said in enumerate(told.words):
            if said in _BETWEEN and (actor := _named_for(told, at)) is not None:
                yield _mediates(telling, actor, told.who[actor])
    agreed = telling.before_this
    if agreed and agreed.kind in _AGREED and "work" in told.words[agreed.last :]:
        at = told.words.index("work", agreed.last)
        if told.words[at + 1 : at + 2] == ["of"] and at + 2 in told.who:
            yield _mediates(telling, at, told.who[at + 2])


def _named_for(told: Line, at: int) -> int | None:
    """Who is so named: "with X acting as go-between", "through Egyptian mediators"."""
    if told.words[at] != "between" and at - 1 in told.who and told.word(at - 2) in _THROUGH:
        return at - 1
    while told.word(at - 1) in _ARTICLES:
        at -= 1
    if told.word(at - 1) != "as":
        return None
    actor = at - 3 if told.word(at - 2) in _ACTS else at - 2
    return actor if actor in told.who else None


def _mediates(telling: Telling, at: int, who: Who) -> Draft:
    draft = Draft("mediate", "045", "done", [who], [], at, at + 1, "broker")
    draft.targets = parties(telling, draft)
    return draft
