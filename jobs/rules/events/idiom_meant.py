"""Whom pronouns mean in a clause of one more language, and verbs that name nobody."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobs.rules.events.idiom_clause import Clause
from jobs.rules.events.line import Who


@dataclass(slots=True)
class Company:
    """Who was named before: the persons of the sentence before, whoever acted there first; whoever
    acted last in this one; those who met last."""

    recent: Sequence[Who] = ()
    source: Who | None = None
    pair: Sequence[Who] = ()


def antecedent(clause: Clause) -> Who | None:
    """Of whom "who" says more: whoever is named right before it."""
    words, at = clause.told.words, clause.first - 1
    if at < 1 or words[at] not in clause.idiom.relative:
        return None
    while at and (words[at - 1] == "," or words[at - 1] in clause.idiom.marks):
        at -= 1
    return clause.told.who.get(at - 1)


def meant(clause: Clause, company: Company) -> Who | None:
    """Who does it where nobody is named: "he", or whoever spoke before "that"."""
    words, idiom = clause.told.words, clause.idiom
    since = words[clause.first : clause.at]
    owned = clause.is_noun and not idiom.own.isdisjoint(clause.ahead(2))
    if owned or not idiom.pronouns.isdisjoint(since):
        return company.source or next(iter(company.recent), None)
    if clause.is_noun and clause.saying.kind in ("call", "meet"):
        # "said the president at a meeting with"
        return company.source
    opening = words[clause.first - 1] if clause.first else ""
    if opening in idiom.that and company.source and not clause.places(clause.first, clause.at):
        return company.source
    unsaid = idiom.verb_last and clause.saying.kind == "statement" and not clause.told.who
    return next(iter(company.recent), None) if unsaid else None


def addressed(clause: Clause, company: Company, acting: Sequence[Who]) -> Who | None:
    """Whom "him" beside the verb means: the last person named before, who does not act."""
    words, idiom = clause.told.words, clause.idiom
    if clause.is_noun:
        return None
    pronouns = idiom.told if clause.saying.kind == "statement" else idiom.whom | idiom.told
    behind = [word for word in words[clause.last :][:1] if word not in idiom.articles]
    if pronouns.isdisjoint([*words[max(clause.first, clause.at - 3) : clause.at], *behind]):
        return None
    here = [who for at, who in clause.told.who.items() if at < clause.at and who.person]
    ids = {who.id for who in acting}
    return next((w for w in (*reversed(here), *company.recent) if w.id not in ids), None)


def are_both(clause: Clause) -> bool:
    """Whether "both sides" act."""
    return not clause.idiom.both.isdisjoint([*clause.ahead(), *clause.behind()])
