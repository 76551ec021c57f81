"""Where a country's name is somebody's or something else's: "Michael Jordan", "Savannah, Georgia"."""

from collections.abc import Iterable

from jobs.rules.names.finding import Hit
from jobs.rules.names.pages import Page, headline_case
from jobs.rules.people.given import GIVEN
from jobs.rules.people.roles import ENDERS, ROLES
from jobs.rules.people.wordlists import (
    A_COUNTRYS_OWN,
    AMERICAN_STATES,
    COUNTRIES_AS_FIRST_NAMES,
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
    """Whether a given name stands right before a word: "Michael Jordan"."""
    laid, before = place.laid, hit.first - 1
    if before < 0 or laid.words[before] not in _BEFORE_SURNAMES or hit.first in place.ending:
        return False
    # "Cevdet Yılmaz Bakü'ye gidecek": a town in Turkish.
    behind = laid.small[hit.end : hit.end + 2]
    return (behind[:1] != "'" or behind == "'s") and _capitalised(laid, before, hit.first)


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
