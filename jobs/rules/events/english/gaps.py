"""Deeds told without their verb: "and Italy thirty", "as did the OIC", "and Y defence minister"."""

from collections.abc import Iterator
from dataclasses import replace

from jobs.rules.events.alphabet import pattern
from jobs.rules.events.classes import words
from jobs.rules.events.drafts import Draft
from jobs.rules.events.english.aims import listed_after
from jobs.rules.events.english.sides import subject
from jobs.rules.events.english.telling import Telling

# What several do one after the other, each to his own.
_ALIKE = frozenset(["expel", "aid", "sanction", "summon"])
GAPPED = _ALIKE | {"appoint"}
_ENDS = r"(?=$|[{ends}{prep}{=and}{time}])"
_GAP = pattern(
    r"(?:[{=and}]|[;,])(?P<who>N),?(?P<what>[^{stop}{actor}{plain}])[^{stop}{actor}]{0,5}" + _ENDS
)
_OFFICE = pattern(
    r"[{=and},](?P<who>P)(?:[{title}]{1,4}|[{det}][^{stop}{actor}]{1,4})"
    + _ENDS
    + r"|[{=and}](?P<to>P)(?=[{=to}][^{det}{actor}])"
)
_COUNTED = words(
    "a an the two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty "
    "fifty sixty a another one half several all its their some"
)


def told_by_gaps(telling: Telling, draft: Draft) -> Iterator[Draft]:
    """The draft, and what is told behind it by the same verb left out."""
    if draft.kind == "appoint" and draft.status == "done" and draft.targets:
        yield from _offices(telling, draft)
        return
    yield draft
    if draft.kind in _ALIKE and draft.sources and not draft.mutual:
        yield from _alike(telling, draft)


def _alike(telling: Telling, draft: Draft) -> Iterator[Draft]:
    told = telling.told
    for found in _GAP.finditer(told.codes, draft.last):
        said = told.words[found.start("what")]
        who = told.who[found.start("who")]
        if (said in _COUNTED or said[0].isdigit()) and who not in draft.sources:
            draft.targets = [other for other in draft.targets if other != who]
            yield replace(draft, sources=[who], first=found.start(), last=found.end())


def _offices(telling: Telling, draft: Draft) -> Iterator[Draft]:
    """One for each who is given an office of his own."""
    told = telling.told
    for found in list(_OFFICE.finditer(told.codes, draft.last)):
        at = found.start("who") if found["who"] else found.start("to")
        who = told.who[at]
        others = [other for other in draft.targets if other != who]
        if who not in draft.sources and others:
            draft.targets = others
            yield replace(draft, targets=[who], first=at, last=found.end())
    yield draft


def likewise(telling: Telling) -> Iterator[Draft]:
    """Who did the same: "condemned the attack, as did the OIC"."""
    said, done = telling.told.words, telling.before_this
    if done is None or not ("did" in said or "suit" in said):
        return
    for at in range(done.last, len(said) - 1):
        if said[at : at + 3] == ["did", "the", "same"] or said[at : at + 2] == ["followed", "suit"]:
            if (alike := telling.meant(subject(telling.told, at - 1))) and alike != done.sources:
                yield replace(done, sources=alike, first=at, last=at + 2)
            return
    if "did" not in said:
        return
    at = said.index("did")
    if said[at - 1] in ("as", "so") and at > done.last:
        near = [place for place in range(at + 1, at + 3) if place in telling.told.who]
        if near:
            alike = telling.named(listed_after(telling.told, near[0], anyway=True))
            yield replace(done, sources=alike, first=at - 1, last=at + 1)
