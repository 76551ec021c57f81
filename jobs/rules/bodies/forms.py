"""Names of organizations by their form: "Ulster Unionist Party", "Bank of Ruritania"."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import compress, count

from jobs.rules.bodies.behind import behind
from jobs.rules.bodies.causes import CAUSES, cause
from jobs.rules.bodies.chinese import chinese_bodies
from jobs.rules.bodies.cues import SAID, at_cue, begins_a_sentence, called
from jobs.rules.bodies.eastern import HEADS_EAST, at_eastern_head
from jobs.rules.bodies.foreign import foreign_behind
from jobs.rules.bodies.letters import initialled
from jobs.rules.bodies.lists import listed_with
from jobs.rules.bodies.runs import first_of, is_closed, is_named_after
from jobs.rules.bodies.spans import Form, capital, form, longest
from jobs.rules.bodies.towns import town_end, turkish
from jobs.rules.bodies.trades import TRADES, at_trade
from jobs.rules.bodies.words import (
    BOTH_TONGUES,
    CLUBS_FIRST,
    COMMON,
    COUNTRYMEN,
    FOREIGN,
    FOREIGN_INNER,
    FOREIGN_SMALL,
    GENERIC,
    HEADS,
    JOINED,
    KINDS_BEHIND,
    KINDS_OF_BODY,
    NO_BODIES,
    ONLY_LEADING,
    PARTISANS,
    PERSUASIONS,
    PLACES_TOO,
    SUBJECTS,
)
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.finding import Hit
from jobs.rules.names.pages import Page
from jobs.rules.people.given import GIVEN
from jobs.rules.people.roles import ROLES
from jobs.rules.people.wordlists import HONORIFICS, WEEKDAYS_AND_MONTHS, words_of

_DAILIES = frozenset(["daily", "weekly", "union"])
_SIGNS = (
    TRADES
    | _DAILIES
    | CAUSES
    | HEADS
    | FOREIGN
    | CLUBS_FIRST
    | KINDS_OF_BODY
    | KINDS_BEHIND
    | JOINED
    | HEADS_EAST
    | {SAID}
)
_LONGEST_LISTED, _LAST_LATIN = 14, "\u0370"
_LONGEST_LETTERS = 3
_FIRST_HAN, _ASSEMBLED = "\u4e00", frozenset([" Genel Kurulu"])
_HAN = re.compile("[\u4e00-\u9fff]")
_MEMBERS = frozenset(["member", "members", "candidate", "candidates"])
_AT = frozenset(["at", "of", "with", "from", "by"])
_THINKERS = words_of(
    "researcher researchers analyst analysts fellow fellows scholar scholars expert experts director "
    "head president founder historian economist professor report study poll survey published "
    "scientist scientists associate specialist specialists"
)
_FOLLOWERS = ROLES | HONORIFICS | GIVEN | WEEKDAYS_AND_MONTHS | _MEMBERS
_RED, _TWO = words_of("cross crescent الهلال الصليب والهلال والصليب"), 2


def forms(page: Page, known: Gazetteer) -> list[Form]:
    """The names of a page that have the form of an organization's, in their order.

    A listed name is none, unless it is a party's and part of a longer one: "Social Democratic
    Party" is not the Democratic Party.
    """
    signs = compress(count(), map(_SIGNS.__contains__, page.laid.words))
    found = [one for at in signs for one in _at_sign(page, at, known)]
    found += initialled(page)
    if page.laid.ascii is None and _HAN.search(page.laid.text):
        found += chinese_bodies(page)
    found += turkish(page)
    named = {(hit.start, hit.end) for hit in page.bodies}
    ending = {hit.end: hit.start for hit in page.bodies}
    starting = {hit.start: hit.end for hit in page.bodies}
    kept = [
        one
        for one in longest(found)
        if ending.get(one.end, one.end) > one.start
        and not _is_known_with_more(page, one, starting.get(one.start, 0), ending)
    ]
    company = listed_with(page, _outermost([*named, *((one.start, one.end) for one in kept)]))
    return longest([*kept, *company]) if company else kept


def _is_known_with_more(page: Page, one: Form, known: int, ending: Mapping[int, int]) -> bool:
    """Whether what begins as a listed name only goes on with another one, or with what it is:
    "Yargıtay Anayasa Mahkemesi", 雪佛龙公司. `known` is where the listed name ends."""
    if not known or known >= one.end:
        return False
    text, rest = page.laid.text, page.laid.text[known : one.end]
    another = ending.get(one.end, 0) >= known
    return another or (text[one.start] >= _FIRST_HAN and len(rest) == _TWO) or rest in _ASSEMBLED


def _outermost(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Places in their order, without those that lie in others."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _at_sign(page: Page, at: int, known: Gazetteer) -> Iterator[Form]:
    """The name that a word is a sign of, if it is."""
    word = page.laid.words[at]
    if word[0] > _LAST_LATIN:
        if not _is_a_names(page, at, known):
            yield from at_eastern_head(page, at)
    elif word in TRADES and (not capital(page.laid, at) or word == "shares"):
        yield from at_trade(page, at)
    elif (not capital(page.laid, at) and word != "plc") or word == "ong":
        yield from at_cue(page, at)
    elif word in KINDS_OF_BODY and begins_a_sentence(page, at):
        yield from called(page, at)
    elif _is_a_names(page, at, known):
        if word in FOREIGN and (found := _of_a_country(page, at)):
            yield found
    elif word in CAUSES and (found := cause(page, at)):
        yield found
    elif word in CLUBS_FIRST and (end := town_end(page, at + 1)) > at + 1:
        # "AS Roma" and "as Roma won".
        if len(word) > _LONGEST_LETTERS or page.laid.spelt(at).isupper():
            yield form(page, at, end, True)
    elif (word in FOREIGN and not _ends_a_body(page, at) and (found := _foreign(page, at))) or (
        word in HEADS and (found := _english(page, at))
    ):
        yield found


def _is_a_names(page: Page, at: int, known: Gazetteer) -> bool:
    """Whether a word is part of a listed name; a party's may be part of a longer one."""
    for word in range(at, max(-1, at - _LONGEST_LISTED), -1):
        if hit := page.starting.get(word):
            if hit.last <= at or _is_a_phrase(hit) or _is_only_a_surname(hit):
                return False
            longer = hit.last == at + 1 or page.name_before(hit.first)
            if page.laid.words[at] in _RED and hit.last - hit.first == _TWO:
                return not (longer or hit.last in page.starting)
            ends = hit.last == at + 1 > hit.first + 1 and page.name_before(hit.first)
            return not (
                (longer and _is_a_partys(hit, known)) or (ends and bool(hit.meaning.bodies))
            )
    return False


def _is_only_a_surname(hit: Hit) -> bool:
    """Whether it is what somebody is called, and a head besides: "Cámara de Comercio"."""
    meaning = hit.meaning
    return bool(meaning.surnames) and not (meaning.bodies or meaning.nations or meaning.leaders)


def _is_a_phrase(hit: Hit) -> bool:
    """Whether it is only a phrase in which a country is not meant."""
    return hit.meaning.trap and not hit.meaning.bodies


def _is_a_partys(hit: Hit, known: Gazetteer) -> bool:
    bodies = hit.meaning.bodies
    return bool(bodies) and all(known.body[body].kind == "party" for body in bodies)


def _english(page: Page, head: int) -> Form | None:
    first = first_of(page, head)
    last = behind(page, first, head)
    if not _is_a_name(page, first, head, last) or _goes_on(page, last):
        return None
    return form(page, first, last, is_closed(page.laid.words[head]))


def _is_a_name(page: Page, first: int, head: int, last: int) -> bool:
    words = page.laid.words
    kind, before = words[head], [word for word in words[first:head] if word != "s"]
    if " ".join(words[first:last]) in NO_BODIES:
        return False
    if last > head + 1:
        return True
    if kind == "district":
        return before[-1:] == ["school"] and len(before) > 1
    if kind in ONLY_LEADING:
        return False
    if not before or all(word in GENERIC for word in before):
        return kind in ("party", "union") and before in (["centre"], ["center"])
    if kind in ("cross", "crescent"):
        return before[-1] == "red"
    if kind in PLACES_TOO:
        return before[-1] in SUBJECTS or is_named_after(page, head) or _is_at_work(page, first)
    if kind in COUNTRYMEN and _is_a_country(page, first, head):
        return False
    if kind in PARTISANS and len(before) < head - first:
        return False
    if kind in PARTISANS:
        return before[-1] in PERSUASIONS or _is_a_country(page, first, first + 1)
    return kind not in COMMON or not _is_a_country(page, first, head)


def _is_at_work(page: Page, first: int) -> bool:
    """Whether somebody thinks or writes behind a name: "researchers at the Stimson Center"."""
    words = page.laid.words
    if first < 3 or words[first - 1] != "the" or words[first - 2] not in _AT:
        return False
    return words[first - 3] in _THINKERS


def _is_a_country(page: Page, first: int, head: int) -> bool:
    hit = page.starting.get(first)
    return bool(hit and hit.meaning.nations and hit.last == head)


def _goes_on(page: Page, last: int) -> bool:
    """Whether the word behind makes another name of it: "Union Square"."""
    laid = page.laid
    if last >= len(laid.words) or laid.gap(last) != " " or not capital(laid, last):
        return False
    return laid.words[last] not in _FOLLOWERS and last not in page.starting


def _foreign(page: Page, head: int) -> Form | None:
    laid, last = page.laid, foreign_behind(page.laid, head)
    inside = laid.words[head + 1 : last]
    if not inside or (
        laid.words[head] in BOTH_TONGUES
        and not any(w in FOREIGN_SMALL or w in FOREIGN_INNER - {"of", "the"} for w in inside)
    ):
        return None
    return form(page, head, last, True)


def _ends_a_body(page: Page, word: int) -> bool:
    """Whether a listed name ends with a word: "AK Parti"."""
    hit = page.ending.get(word + 1)
    return bool(hit and hit.meaning.bodies and hit.first < word)


def _of_a_country(page: Page, at: int) -> Form | None:
    """A listed name with the country that it is the branch of: "Croix-Rouge de Belgique"."""
    hit, laid = page.starting.get(at), page.laid
    if hit is None or not hit.meaning.bodies or hit.last >= len(laid.words):
        return None
    behind = hit.last + (laid.words[hit.last] in ("de", "du"))
    nation = page.starting.get(behind)
    if nation is None or not nation.meaning.nations or not capital(laid, behind):
        return None
    return form(page, at, nation.last, False) if laid.gap(hit.last) == " " else None
