"""Where a country's name is somebody's or something else's: "Michael Jordan", "Savannah, Georgia"."""

from collections.abc import Collection, Iterable, Mapping

from jobs.rules.names.finding import Hit
from jobs.rules.names.pages import Page, headline_case
from jobs.rules.people.given import GIVEN
from jobs.rules.people.roles import ENDERS, ROLES
from jobs.rules.people.wordlists import (
    A_COUNTRYS_OWN,
    AMERICAN_STATES,
    COUNTRIES_AS_FIRST_NAMES,
    NO_FIRST_NAME,
    words_of,
)
from jobs.rules.texts.laid import Laid

# States and provinces as papers shorten them behind a town, with a full stop.
_SHORTENED = words_of(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md me mich minn miss mo mont "
    "neb nev okla ont ore pa que tenn tex va vt wash wis wyo"
)
# Before a name and nothing else.
TITLES = words_of(
    "mayor senator sen rep congressman congresswoman councilman supervisor judge mr mrs ms dr miss captain sergeant detective"
)
_BEFORE_SURNAMES = GIVEN | words_of("mr mrs ms miss mme")
_PROVINCES = words_of("ontario alberta manitoba saskatchewan quebec")
# Where these are heard, Georgia is the American state, unless it is the Caucasus that is heard.
_STATE = AMERICAN_STATES - {"washington", "new york"} | words_of(
    "atlanta savannah augusta macon fulton dekalb gwinnett athens kemp raffensperger warnock ossoff "
    "abrams perdue loeffler county counties gop republican republicans democrat democrats gov "
    "governor senator senators sheriff swing runoffs"
)
_CAUCASUS = words_of(
    "georgian georgians tbilisi batumi kutaisi gori abkhazia ossetia adjara caucasus saakashvili "
    "ivanishvili kobakhidze zourabichvili kavelashvili garibashvili margvelashvili shevardnadze "
    "kvirikashvili azerbaijan armenia"
)
_BESIDE = A_COUNTRYS_OWN - NO_FIRST_NAME
# Behind these a name is a place's; and behind "to", "from" and "of" if what is before them is of one.
_INSIDE = words_of("in into inside across throughout within neighbouring neighboring")
_OF_PLACES = {
    "to": words_of(
        "fled flee flew fly went go going travel travels travelled traveled trip visit return "
        "returned exports ambassador envoy aid border deported exiled moved sent close closer"
    ),
    "from": words_of(
        "troops soldiers refugees army exports imports deported expelled fled returned withdrew "
        "withdrawal flew arrived officials migrants forces envoys delegation"
    ),
    "of": words_of("kingdom capital people north south east west parts rest borders state")
    | _BESIDE,
    "with": words_of("border borders frontier treaty trade peace ties relations"),
}
_OWNED = _BESIDE | words_of(
    "capital border borders kingdom parliament economy government ambassador envoy airspace troops "
    "embassy people population monarch royal crown cabinet ruler state soil territory"
)
# What a country does, and hardly anybody with its name.
_OF_STATES = words_of(
    "summoned recalled expelled deployed invaded annexed bombed bombarded exported exports imports "
    "imported ratified borders recognised recognized mobilised mobilized abstained"
)


def is_a_persons(place: Page, hit: Hit) -> bool:
    """Whether a country's name is part of a person's here."""
    if hit.last - hit.first > 1 or (place.field == "title" and headline_case(place.laid)):
        return False
    return is_a_surname(place, hit) or _is_a_first_name(place, hit) or is_titled(place, hit)


def is_titled(place: Page, hit: Hit) -> bool:
    """Whether a word has a title before it and a surname behind: "Mayor London Breed"."""
    laid, before, behind = place.laid, hit.first - 1, hit.last
    if laid.words[before] not in TITLES or before < 0 or behind - before > 2:
        return False
    return (
        laid.spelt(before)[0].isupper()
        and laid.gap(hit.first) in (" ", ". ")
        and behind not in place.starting
        and _capitalised(laid, behind, behind)
        and laid.words[behind] not in ROLES
        and laid.words[behind] not in ENDERS
    )


def is_a_towns(laid: Laid, hit: Hit) -> bool:
    """Whether it is a town's name, with its state behind a comma."""
    at = hit.last
    if not laid.text.startswith(", ", hit.end) or at >= len(laid.words):
        return False
    following = laid.words[at]
    if following in _SHORTENED:
        return laid.gap(at + 1).startswith(".") if at + 1 < len(laid.words) else False
    return (
        laid.gap(at) == ", " and (following in _PROVINCES or following in AMERICAN_STATES)
    ) or " ".join(laid.words[at : at + 2]) in AMERICAN_STATES


def is_the_american_georgia(laid: Iterable[Laid]) -> bool:
    """Whether a text that names Georgia speaks of the American state."""
    heard = {word for one in laid for word in one.words}
    return heard.isdisjoint(_CAUCASUS) and not heard.isdisjoint(_STATE)


def is_a_surname(place: Page, hit: Hit) -> bool:
    """Whether a given name stands right before a word: "Michael Jordan", "Michael B. Jordan"."""
    laid, before, at = place.laid, hit.first - 1, hit.first
    if before > 0 and len(laid.words[before]) == 1 and laid.gap(at) == ". ":
        before, at = before - 1, before
    if before < 0 or laid.words[before] not in _BEFORE_SURNAMES or hit.first in place.ending:
        return False
    # "Cevdet Yılmaz Bakü'ye gidecek": a town in Turkish.
    behind = laid.small[hit.end : hit.end + 2]
    return (behind[:1] != "'" or behind == "'s") and _capitalised(laid, before, at)


def surnamed(place: Page) -> Collection[int]:
    """Where words that mean a country or a body are somebody's surname: behind a given name, and
    later where he was named last, unless what is around says it is the country's."""
    named: dict[str, int] = {}
    spoken: dict[str, int] = {}
    found: set[int] = set()
    for hit in place.names:
        meaning, word = hit.meaning, place.laid.words[hit.last - 1]
        if meaning.trap and place.laid.words[hit.first] in GIVEN:
            named[word] = hit.start
        if not (meaning.nations or meaning.bodies) or meaning.leaders:
            continue
        if hit.last - hit.first == 1 and (
            is_a_surname(place, hit)
            or (word in named and _is_meant(place, hit, named[word], spoken))
        ):
            named[word] = hit.start
            found.add(hit.start)
        else:
            for nation in meaning.nations:
                spoken[nation] = hit.start
    return found


def _is_meant(place: Page, hit: Hit, he: int, spoken: Mapping[str, int]) -> bool:
    """Whether a surname alone is that of him who was named last, later than the country."""
    later = all(spoken.get(nation, -1) < he for nation in hit.meaning.nations)
    return later and not is_a_countrys(place, hit)


def is_a_countrys(place: Page, hit: Hit) -> bool:
    """Whether what is around a name is said of countries: `in Jordan`, `Jordan and Egypt`."""
    words, first, last = place.laid.words, hit.first, hit.last
    before = words[first - 1] if first else ""
    behind = words[last] if last < len(words) else ""
    if behind == "s":
        return last + 1 < len(words) and words[last + 1] in _OWNED
    return bool(
        before in _INSIDE
        or (first > 1 and words[first - 2] in _OF_PLACES.get(before, ()))
        or behind in _OF_STATES
        or (behind in _BESIDE and place.laid.gap(last) == " ")
        or (behind == "and" and _is_another(place.starting.get(last + 1), hit))
        or (before == "and" and _is_another(place.ending.get(first - 1), hit))
        or (place.laid.gap(first) == ", " and _is_another(place.ending.get(first), hit))
        or (behind and place.laid.gap(last) == ", " and _is_another(place.starting.get(last), hit))
    )


def _is_another(neighbour: Hit | None, hit: Hit) -> bool:
    return (
        neighbour is not None and not neighbour.meaning.nations.keys() <= hit.meaning.nations.keys()
    )


def _is_a_first_name(place: Page, hit: Hit) -> bool:
    laid = place.laid
    return (
        laid.words[hit.first] in COUNTRIES_AS_FIRST_NAMES
        and hit.last not in place.starting
        and _capitalised(laid, hit.last, hit.last)
    )


def _capitalised(laid: Laid, word: int, gap: int) -> bool:
    """Whether a neighbour, one space away, is written like a part of a person's name."""
    if not 0 <= word < len(laid.words) or laid.gap(gap) != " ":
        return False
    spelt = laid.spelt(word)
    return (
        spelt[0].isupper()
        and len(spelt) > 1
        and not spelt.isupper()
        and laid.words[word] not in A_COUNTRYS_OWN
    )
