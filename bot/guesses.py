"""Who may be meant by a text that is nobody's name: whoever is named in it, those in office where it
names a country or an organization, those whose names are spelt nearly so."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter

from bot.render.text import clean, cut
from jobs.rules.gazetteer import KINDS, Gazetteer
from jobs.rules.people.seats import without_titles
from storage.folding import fold
from storage.query import Kind, Name, Names

# A text that names somebody begins with it, or is short.
_MOST_WORDS, _LONGEST_NAME, _BEGINNING = 24, 8, 4
# What goes with the name of a country where its leaders are asked for.
_AROUND = frozenset(["the", "of", "s", "leader", "leaders", "leadership", "government"])
_OWNERS = {Kind.COUNTRY: "a country", Kind.ORG: "an organization"}


@dataclass(frozen=True)
class Guesses:
    """A sentence, and who may be meant: what each is called, and what asks for just that one."""

    sentence: str
    choices: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Asked:
    """A text that is nobody's name. `strangers` are those whom nobody listed and one of its words
    names, by its place; `holders` held an office that it names."""

    said: str
    command: str
    strangers: Sequence[tuple[int, Name]] = ()
    holders: Sequence[str] = ()


def guesses(asked: Asked, known: Gazetteer, names: Names, day: date) -> Guesses | None:
    """Who may be meant, by what is certain of a text; None if nothing is."""
    said, words = asked.said, asked.said.split()[:_MOST_WORDS]
    held = {known.person[id].name: f"leader:{id}" for id in asked.holders if id in known.person}
    strangers = [(at, one.label, one.key) for at, one in asked.strangers]
    named = sorted([*_named(words, names), *strangers], key=itemgetter(0))
    if len({at for at, _, _ in named}) > 1:
        several = {label: key for _, label, key in named}
        return Guesses(f"“{_short(said)}” names several. Which one?", several)
    if meant := {label: key for _, label, key in named} or held:
        return Guesses(f"I know nobody called “{_short(said)}”. Did you mean one of these?", meant)
    if owner := _owner(words, names):
        return _in_office(owner, known, day)
    if words and not without_titles(known, names, words):
        example = f"like /{asked.command} president of Iran"
        return Guesses(
            f"“{_short(said)}” is what many are called: say of which country, {example}."
        )
    return None


def _named(words: Sequence[str], names: Names) -> Iterator[tuple[int, str, str]]:
    """Each leader whom some of the words name: where, as what, and by which key. The longest names
    count; namesakes have their offices beside them."""
    at = 0
    while at < len(words):
        ends = range(min(len(words), at + _LONGEST_NAME), at, -1)
        found = ((end, _leaders(" ".join(words[at:end]), names)) for end in ends)
        at, leaders = next(((end, some) for end, some in found if some), (at + 1, []))
        for one in leaders:
            alone = len(leaders) == 1 or not one.about
            yield at, (one.label if alone else f"{one.label}, {one.about}"), one.key


def _leaders(called: str, names: Names) -> list[Name]:
    """Those who are called so, or have this id."""
    id_ = called.partition(":")[2] if called.startswith("leader:") else called
    if label := names.label(Kind.LEADER, id_):
        return [Name(Kind.LEADER, id_, label)]
    folded = fold(called)
    return [one for one in names.named(folded) if one.kind is Kind.LEADER] if folded else []


def _owner(words: Sequence[str], names: Names) -> Name | None:
    """The country or organization that a text begins with."""
    every = [word for word in fold(" ".join(words)).split() if word not in _AROUND]
    for end in range(min(len(every), _LONGEST_NAME), 0, -1):
        named = names.named(" ".join(every[:end]))
        for kind in _OWNERS:
            if owner := next((one for one in named if one.kind is kind), None):
                return owner
    return None


def _in_office(owner: Name, known: Gazetteer, day: date) -> Guesses:
    holders = dict(_holders(owner.id, known, day))
    who = "these hold office there" if holders else "I know nobody in office there"
    news = f"/leaders {owner.label} shows who is in the news with it."
    return Guesses(f"{owner.label} is {_OWNERS[owner.kind]}; {who}. {news}", holders)


def _holders(owner: str, known: Gazetteer, day: date) -> Iterator[tuple[str, str]]:
    """Who holds office there, the weightiest offices first, each once."""
    offices = [known.office[id_] for id_ in known.offices_of.get(owner, ())]
    offices.sort(key=lambda one: (KINDS.index(one.kind), one.name))
    seen: set[str] = set()
    for office in offices:
        for person in known.holders_on(office.id, day):
            if person not in seen:
                seen.add(person)
                yield f"{known.person[person].name}, {office.name}", f"leader:{person}"


def spelt_nearly(said: str, names: Names) -> Iterator[tuple[str, str]]:
    """Leaders' names spelt nearly as the text's beginning, each with what followed that."""
    words = said.split()
    for end in range(min(len(words), _BEGINNING), 0, -1):
        for label in names.close(fold(" ".join(words[:end]))):
            if _leaders(label, names):
                yield label, " ".join([label, *words[end:]])


def _short(said: str) -> str:
    return cut(clean(said), 60)
