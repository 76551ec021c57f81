"""Who is asked for by an office: "president of Iran", "the UN secretary-general", "Iran's FM"."""

from collections.abc import Iterator, Sequence
from datetime import date

from jobs.rules.gazetteer import Gazetteer, Office
from jobs.rules.senses import COMMON_TITLES
from storage.folding import fold


def seated(known: Gazetteer, asked: Sequence[str], day: date) -> tuple[str, tuple[str, ...]]:
    """The first of these folded texts that names an office, and who holds it on that day, or held
    it last; "" and nobody if none does."""
    offices: dict[str, list[Office]] = {text: [] for text in asked}
    for office in known.offices:
        for words in {fold(called) for called in _called(known, office)}:
            for article in ("", "the "):
                if f"{article}{words}" in offices:
                    offices[f"{article}{words}"].append(office)
    for text, found in offices.items():
        if holders := dict.fromkeys(p for office in found for p in _holders(known, office, day)):
            return text, tuple(holders)
    return "", ()


def _called(known: Gazetteer, office: Office) -> Iterator[str]:
    yield office.name
    names, adjectives = _owner(known, office.of)
    for title in (*office.titles, *COMMON_TITLES.get(office.kind, ())):
        for name in names:
            yield from (f"{title} of {name}", f"{title} of the {name}", f"{name} {title}", f"{name}'s {title}")  # fmt: skip
        for adjective in adjectives:
            yield f"{adjective} {title}"


def _owner(known: Gazetteer, id_: str) -> tuple[Sequence[str], Sequence[str]]:
    """What a country or organization is called, and the adjectives made of it."""
    if nation := known.nation.get(id_):
        return (nation.name, *nation.names), nation.adjectives
    if body := known.body.get(id_):
        return [name for name in (body.name, body.acronym, *body.names) if name], ()
    return (), ()


def _holders(known: Gazetteer, office: Office, day: date) -> list[str]:
    if standing := known.holders_on(office.id, day):
        return standing
    over = [term for term in known.holders.get(office.id, ()) if term.end and term.end < day]
    return [max(over, key=lambda term: term.end or day).person] if over else []
