"""What a correction did, in words: who holds an office now, and whose term it ended."""

from datetime import date

from jobs.rules.corrections.overlay import Change
from jobs.rules.corrections.saying import spoken
from jobs.rules.gazetteer import Gazetteer, Term


def outcome(before: Gazetteer, after: Gazetteer, office: str, gone: str = "") -> list[str]:
    """What is otherwise about an office, a sentence a term; that `gone` lost one is known."""
    old, new = set(map(_bare, before.holders.get(office, ()))), list[str]()
    for term in sorted(after.holders.get(office, ()), key=lambda term: term.start or date.min):
        if (bare := _bare(term)) in old:
            continue
        name, role = after.person[term.person].name, after.office[office].name
        cut = [t for t in old if (t.person, t.start) == (bare.person, bare.start) and not t.end]
        if cut and term.end:
            new.append(f"{name}'s term as {role} ends on {spoken(term.end)}.")
        else:
            new.append(f"{name} is {role}{_span(term)}.")
    left = {(term.person, term.start) for term in after.holders.get(office, ())}
    stated = {term.person for term in after.holders.get(office, ()) if _bare(term) not in old}
    for term in sorted(old, key=lambda term: term.start or date.min):
        if (term.person, term.start) not in left and term.person not in {gone, *stated}:
            name = before.person[term.person].name
            new.append(f"{name} is no longer kept as {before.office[office].name}{_span(term)}.")
    return new


def described(change: Change, known: Gazetteer) -> str:
    """A correction in words."""
    name, office = change.person.name, known.office.get(change.office)
    role = office.name if office else change.office
    if change.kind == "names":
        return f"{name} is called {', '.join(change.person.names)} too"
    if change.kind == "confirmed":
        as_of = f" as of {spoken(change.as_of)}" if change.as_of else ""
        return f"{name} is still {role}{as_of}"
    return f"{name}: {role}{_span(change.term)}"


def _bare(term: Term) -> Term:
    return Term(term.person, term.office, term.start, term.end)


def _span(term: Term) -> str:
    since = f" from {spoken(term.start)}" if term.start else ""
    return f"{since} to {spoken(term.end)}" if term.end else since
