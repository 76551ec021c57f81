"""Whom pronouns of a sentence can mean: who was named before."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobs.rules.events.drafts import Draft
from jobs.rules.events.line import Who


@dataclass(slots=True)
class Company:
    """Who was named before: the persons of the sentence before, whoever acted there first; whoever
    acted last in this one, and who acted first; who acted first in the one before; those who met
    last; who attacked last; what was asked last."""

    recent: Sequence[Who] = ()
    source: Who | None = None
    main: Who | None = None
    former: Who | None = None
    pair: Sequence[Who] = ()
    attackers: Sequence[Who] = ()
    asked: Draft | None = None
