"""Organizations that nobody listed, by the form of their names, and what a text calls them later."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from jobs.rules.article import FieldName, Mention
from jobs.rules.bodies.forms import forms
from jobs.rules.bodies.homes import of_the_only_country
from jobs.rules.bodies.houses import PARTS, houses
from jobs.rules.bodies.initials import initials
from jobs.rules.bodies.letters import actors, introduced
from jobs.rules.bodies.partisans import partisans, party_meant
from jobs.rules.bodies.russian import in_nominative
from jobs.rules.bodies.spans import Form
from jobs.rules.bodies.words import CLUBS
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.declension import is_cyrillic
from jobs.rules.names.pages import Page, headline_case
from jobs.rules.slugs import own_id
from storage.folding import fold

# Of more names than an article holds, later mentions are not looked for: each costs a look at all.
_MOST_NAMES = 200
# "Romania's Constitutional Court" is called Constitutional Court.
_OWNED = re.compile(r"[A-Z][\w. -]*['’]s (?=[A-Z])")
# Clubs' last words that many share.
_EVERYONES = frozenset(
    ["fc", "afc", "cf", "united", "athletic", "club", "cricket", "rovers", "albion"]
)
_PARTY = re.compile(r"([^\W\d_]{4,}) [Pp]arty(?: of .*)?")


@dataclass
class Unlisted:
    """What was found besides the listed organizations.

    `names` by id; `mentions` by id, those of listed organizations by introduced acronyms among
    them; `places` are those of names by form, in their order, and `closed` of these the ones in
    which a country is only a word; `taken` the words that an article has given a meaning of its own.
    """

    names: dict[str, str] = field(default_factory=dict)
    mentions: dict[str, list[Mention]] = field(default_factory=lambda: defaultdict(list))
    places: dict[FieldName, list[tuple[int, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    closed: dict[FieldName, list[tuple[int, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    taken: dict[str, str] = field(default_factory=dict)


def unlisted(pages: Sequence[Page], known: Gazetteer) -> Unlisted:
    """The organizations of an article that the gazetteer does not list."""
    plain = [page for page in pages if page.field == "text" or not headline_case(page.laid)]
    found = [(page, form) for page in plain for form in forms(page, known)]
    told = Unlisted()
    acting = dict.fromkeys(
        name
        for page in plain
        for name in (*actors(page, known), *houses(page), *partisans(page, known))
    )
    if not found and not acting and not any("(" in page.laid.text for page in plain):
        return told
    ids = _ids([_called(page, form) for page, form in found], told)
    _give_ids(found, ids, pages, known, told)
    for page, form in found:
        _mention(page, form, ids[_called(page, form)], told)
    for short, owner in _short_names(plain, found, ids, known):
        if any(short in page.laid.text for page in pages):
            told.taken.setdefault(short, owner)
    for name in acting:
        if name not in told.taken:
            _take(name, pages, known, told)
    for page in pages:
        _mention_again(page, told)
    return told


def _give_ids(
    found: Sequence[tuple[Page, Form]],
    ids: dict[str, str],
    pages: Sequence[Page],
    known: Gazetteer,
    told: Unlisted,
) -> None:
    """Correct the ids of what is called for short, and of what a country's body is called at home."""
    before = set(ids.values())
    for page, form in found:
        # "Ostrava Steel", and Ostrava, whose shares fell.
        if form.short in ids and (full := _called(page, form)) != form.short:
            ids[form.short] = ids[full]
    owned = {_called(page, form) for page, form in found if _is_owned(page, form)}
    for name in ids.keys() - owned:
        if listed := of_the_only_country(name, pages, known):
            ids[name] = listed
    for unused in before.difference(ids.values()):
        told.names.pop(unused, None)


def _mention(page: Page, form: Form, owner: str, told: Unlisted) -> None:
    told.mentions[owner].append(page.mention(form.start, form.end))
    told.places[page.field].append((form.start, form.end))
    if form.closed:
        told.closed[page.field].append((form.start, form.end))


def _take(name: str, pages: Sequence[Page], known: Gazetteer, told: Unlisted) -> None:
    """Give a word that only acts like a body's the meaning of one."""
    owner = _ending_in(name, pages, told, known) or party_meant(name, pages, told.names, known)
    if owner is None and fold(name) in PARTS:
        return
    told.taken[name] = owner = owner or own_id(name)
    if owner not in known.body:
        told.names.setdefault(owner, name)


def _called(page: Page, form: Form) -> str:
    """A name as written, without the country that it belongs to."""
    text = page.laid.text[form.start : form.end]
    if is_cyrillic(text):
        return in_nominative(text)
    if "s " not in text or (owned := _OWNED.match(text)) is None:
        return text
    hit = page.ending.get(page.laid.words_of(form.start, form.start + owned.end() - 3)[1])
    return text[owned.end() :] if hit and hit.meaning.nations else text


def _is_owned(page: Page, form: Form) -> bool:
    owned = len(_called(page, form)) < form.end - form.start
    return owned and not is_cyrillic(page.laid.text[form.start])


def _ids(written: Sequence[str], told: Unlisted) -> dict[str, str]:
    """The id of each name as written: that of the fullest name that it is part of."""
    folded = {name: fold(name) for name in dict.fromkeys(written)}
    fullest: dict[str, str] = {}
    for name in sorted(folded, key=lambda name: len(folded[name]), reverse=True):
        for part in _parts(folded[name]):
            fullest.setdefault(part, name)
    ids: dict[str, str] = {}
    for name, plain in folded.items():
        full = fullest[plain]
        ids[name] = own_id(full)
        told.names.setdefault(ids[name], " ".join(full.split()))
    return ids


def _ending_in(house: str, pages: Sequence[Page], told: Unlisted, known: Gazetteer) -> str | None:
    """Whose house it is: that of the one body whose name ends or begins so: "U.S. Senate"."""
    if house.isupper():
        return None
    ends, begins = (f" {house}", f"{house} Department"), f"{house} of "
    named = {
        body
        for page in pages
        for hit in page.bodies
        for body in hit.meaning.bodies
        if page.laid.text.endswith(ends, hit.start, hit.end)
        or known.body[body].name.endswith(ends)
        or begins in known.body[body].name
    }
    named |= {o for o, name in told.names.items() if name.endswith(ends) or name.startswith(begins)}
    return named.pop() if len(named) == 1 else None


def _parts(name: str) -> Iterator[str]:
    """The names that a text may call a name's bearer by: all of it, its end, what is before "of"."""
    words = name.split()
    for first in range(len(words)):
        yield " ".join(words[first:])
    for at, word in enumerate(words):
        if word in ("of", "for"):
            yield " ".join(words[:at])


def _short_names(
    pages: Sequence[Page],
    found: Sequence[tuple[Page, Form]],
    ids: Mapping[str, str],
    known: Gazetteer,
) -> Iterator[tuple[str, str]]:
    """Acronyms, those in brackets behind a name first, and the people of a party: "Liberals"."""
    for page in pages:
        ending = {form.end: form for owner, form in found if owner is page}
        for stop, acronym, start in introduced(page):
            if form := ending.get(stop):
                yield acronym, ids[_called(page, form)]
                continue
            hit = page.ending.get(page.laid.words_of(start, start + 1)[0])
            if hit and hit.meaning.bodies:
                yield acronym, hit.meaning.bodies[0]
        yield from _nicknames(page, known)
    for page, form in found:
        text = _called(page, form)
        if party := _PARTY.fullmatch(text):
            yield f"{party[1]}s", ids[text]
        if form.short:
            yield form.short, ids[text]
        for letters in initials(text):
            yield letters, ids[text]
    for page in pages:
        for hit in page.bodies:
            if hit.last - hit.first > 2:
                for letters in initials(page.laid.text[hit.start : hit.end]):
                    yield letters, hit.meaning.bodies[0]


def _nicknames(page: Page, known: Gazetteer) -> Iterator[tuple[str, str]]:
    """What a club is called after its town: "the Orioles" of Baltimore."""
    for hit in page.bodies:
        if hit.last - hit.first > 1 and page.laid.words[hit.last - 1] in CLUBS - _EVERYONES:
            body = hit.meaning.bodies[0]
            if known.body[body].kind == "club":
                yield page.laid.spelt(hit.last - 1), body


def _mention_again(page: Page, told: Unlisted) -> None:
    """Mentions by what the article has introduced, outside all other names."""
    wanted = {name: owner for owner, name in told.names.items()} | told.taken
    if not wanted:
        return
    text, places = page.laid.text, _places(page, told)
    for words in sorted(wanted, key=len, reverse=True)[:_MOST_NAMES]:
        start = text.find(words)
        while start >= 0:
            end = start + len(words)
            at = bisect_left(places, (start, end))
            free = (at == 0 or places[at - 1][1] <= start) and (
                at == len(places) or places[at][0] >= end
            )
            if free and _is_whole(text, start, end):
                places.insert(at, (start, end))
                told.mentions[wanted[words]].append(page.mention(start, end))
            start = text.find(words, end)


def _is_whole(text: str, start: int, end: int) -> bool:
    return not text[end : end + 1].isalnum() and not (start and text[start - 1].isalnum())


def _places(page: Page, told: Unlisted) -> list[tuple[int, int]]:
    """The places of names that nothing else may claim, in their order. None lies in another."""
    text = page.laid.text
    places = [
        (mention.start, mention.end)
        for mentions in told.mentions.values()
        for mention in mentions
        if mention.field == page.field
    ]
    places += [
        (hit.start, hit.end) for hit in page.names if text[hit.start : hit.end] not in told.taken
    ]
    apart: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart
