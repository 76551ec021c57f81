"""What the lines of the gazetteer must not say together: two of a name, two of a time."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from jobs.rules.gazetteer import Clue, Nation, Person, Subject, Term
from jobs.seedlines import Line
from storage.folding import fold

# From here on each sign is a word.
_SIGNS = "\u3040"


def check_names(lines: Sequence[Line], nations: Sequence[Nation]) -> None:
    """No word means two countries without saying which one it may only mean."""
    owners: dict[str, Line] = {}
    for line, nation in zip(lines, nations, strict=True):
        named = (nation.name, *nation.names, *nation.people, *nation.adjectives, *nation.epithets)
        for word in named:
            if (folded := fold(word)) in nation.doubtful:
                continue
            if (other := owners.setdefault(folded, line)) is not line:
                raise line.wrong(
                    f"{word!r} means the country on line {other.number} too; put a ? behind it "
                    "in one of the two lines."
                )


def check_persons(
    lines: Sequence[Line], persons: Sequence[Person], organizations: Iterable[Line]
) -> None:
    """No person is an organization by the id, or is called by a letter."""
    owners = {line.cells["id"]: line for line in organizations}
    for line, person in zip(lines, persons, strict=True):
        if other := owners.get(person.id):
            raise line.wrong(
                f"{person.id} is {other.cells['name']} on line {other.number} of {other.file}; "
                "write the person's own id."
            )
        if letter := next((n for n in (*person.names, *person.short) if _is_a_letter(n)), ""):
            raise line.wrong(f"{letter!r} is one letter, which is nobody's name; take it out.")


def _is_a_letter(name: str) -> bool:
    """Whether a name is found wherever a letter stands; a sign of Chinese is a word."""
    return len(name) < 3 and len(letter := fold(name)) < 2 and letter < _SIGNS


def check_no_country(
    lines: Sequence[Line],
    persons: Iterable[Person],
    countries: Sequence[Line],
    nations: Iterable[Nation],
) -> None:
    """No person's name is a country's."""
    owners = {
        name.casefold(): line
        for line, nation in zip(countries, nations, strict=True)
        for name in (nation.name, *nation.names)
        if fold(name) not in nation.doubtful
    }
    for line, person in zip(lines, persons, strict=True):
        for name in (person.name, *person.names):
            if other := owners.get(name.casefold()):
                raise line.wrong(
                    f"{name!r} is the country on line {other.number} of {other.file}; write the "
                    "person's full name."
                )


def check_terms(lines: Sequence[Line], terms: Sequence[Term]) -> None:
    """No term is told twice, nor does a person hold an office twice at once."""
    seen: dict[tuple[str, str], list[tuple[Line, Term]]] = {}
    for line, term in zip(lines, terms, strict=True):
        others = seen.setdefault((term.person, term.office), [])
        for other, before in others:
            if before == term:
                raise line.wrong(f"it says what line {other.number} says; keep one of the two.")
            if _at_once(before, term):
                raise line.wrong(
                    f"{term.person} holds {term.office} on line {other.number} at the same time; "
                    "correct the dates, or keep one of the two."
                )
        others.append((line, term))


def _at_once(one: Term, other: Term) -> bool:
    """Whether two terms share more than the day on which one ends and the other begins."""
    begun = max(one.start or date.min, other.start or date.min)
    return begun < min(one.end or date.max, other.end or date.max)


def check_topics(lines: Sequence[Line], subjects: Sequence[Subject], clues: Iterable[Clue]) -> None:
    """Each topic hangs under one that is listed, none under itself, and all can be found."""
    above = {subject.id: subject.broader for subject in subjects}
    found = {clue.topic for clue in clues} | set(above.values())
    for line, subject in zip(lines, subjects, strict=True):
        if subject.broader:
            line.one_of("broader", above, "topics.csv")
    for line, subject in zip(lines, subjects, strict=True):
        if loop := _loop(subject.id, above):
            raise line.wrong(
                f"{subject.id} belongs to itself by way of {loop}; give it another broader topic."
            )
        if subject.id not in found:
            raise line.wrong(f"{subject.id} has no words; add a line for it to lexicon.csv.")


def _loop(topic: str, above: Mapping[str, str | None]) -> str | None:
    """The topic by way of which a topic belongs to itself."""
    last, parent = topic, above[topic]
    for _ in above:
        if parent is None or parent == topic:
            break
        last, parent = parent, above[parent]
    return last if parent == topic else None
