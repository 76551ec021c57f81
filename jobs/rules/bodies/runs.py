"""How far an organization's name reaches, from the word that says what it is."""

from collections.abc import Iterator

from jobs.rules.bodies.foreign import FOREIGN_JOINTS
from jobs.rules.bodies.spans import JOINTS, capital
from jobs.rules.bodies.words import (
    CLOSED,
    COMPANIES,
    FOREIGN_INNER,
    GENERAL,
    HONOURED,
    INCORPORATED,
    INNER,
    JOINING,
    LEARNED,
    NAMED_AFTER,
    PERSUASIONS,
    SECONDS,
    STATE,
    STOPS,
    SUBJECTS,
    TURKISH,
)
from jobs.rules.names.pages import Page
from jobs.rules.people.given import GIVEN
from jobs.rules.texts.laid import Laid

# Whose a party or a union may be: "the People's Party".
_THEIRS = frozenset(["people", "women", "men", "children", "farmers", "workers", "citizens"])
# Whose country stands beside them, and is no part of their names: "Portugal's Socialist Party".
_OF_THEIR_OWN = CLOSED | COMPANIES
_MOST_WORDS = 9
# In capitals before a name a sentence begins with it: "La Confédération paysanne".
_THEIR_ARTICLES = frozenset(["la", "le", "les", "il"])
# Between hyphens within a name: "Quaid-i-Azam University".
_LINKS = frozenset(["i", "e", "ul", "al"])
_POSSESSIVES = frozenset(["'s ", "’s "])
# So end adjectives, and those whom a union or society is for.
_OF_ALL_KINDS, _OF_PEOPLE = ("oral", "onal", "ural", "mental"), ("ers", "ors", "ses", "ists", "ing")
_AMPERSANDS = frozenset([" & ", "&"])
_LEFT_JOINTS = JOINTS | _AMPERSANDS | frozenset(["' ", "’ "])


def first_of(page: Page, head: int) -> int:
    """The first word of the name that ends with a head."""
    laid, first = page.laid, head
    while first > 0 and head - first < _MOST_WORDS:
        if (before := _country_before(page, first)) is not None:
            if laid.words[head] in _OF_THEIR_OWN and laid.words[first - 1] == "s":
                break
            first = before
            continue
        if laid.words[head] in INCORPORATED and laid.words[first - 1] == "of" and first > 1:
            if head - first and not _is_a_countrys(page, first, head):
                break
            first -= 1
        previous = _joined_before(page, first, head)
        if previous is None:
            break
        first = previous
    while first < head and laid.words[first] in STOPS and not _is_named_so(laid, first, head):
        first += 1
    if first < head and laid.words[first] in _THEIR_ARTICLES:
        first += 1
    if first < head and laid.words[head] not in LEARNED and _is_a_surname(page, first):
        first += 1
    return first


def _is_a_countrys(page: Page, first: int, head: int) -> bool:
    """Whether a country is all that stands between an "of" and a head, and a name before it."""
    hit = page.starting.get(first)
    named = hit and hit.meaning.nations and hit.last == head
    return bool(named) and capital(page.laid, first - 2)


def _is_a_surname(page: Page, word: int) -> bool:
    """Whether a word is only known as somebody's surname: "the Trump Justice Department"."""
    hit = page.starting.get(word)
    if page.laid.words[word] in PERSUASIONS:
        return False
    return bool(hit and hit.meaning.surnames and not hit.meaning.nations and hit.last == word + 1)


def _country_before(page: Page, word: int) -> int | None:
    """The first word of a country's name that belongs to the name behind it: "Iran's", "U.S."."""
    # The s of a possessive is a word too.
    hit = page.ending.get(word) or page.ending.get(word - 1)
    if hit is None or not hit.meaning.nations or not capital(page.laid, hit.first):
        return None
    between = page.laid.text[hit.end : page.laid.starts[word]]
    return hit.first if between in JOINTS or between in _POSSESSIVES else None


def _joined_before(page: Page, first: int, head: int) -> int | None:
    """The word before, or the one before an "and", if it is part of the same name."""
    laid = page.laid
    before = first - 1
    gap = laid.gap(first)
    # The s of a possessive is a word of the row.
    if laid.words[before] == "s" and gap == " " and before > 1 and laid.gap(before) in "'’":
        return (
            before - 1 if laid.words[before - 1] in _THEIRS and capital(laid, before - 1) else None
        )
    if gap in ("' ", "’ ") and before and _is_somebodys_name(page, before):
        return None
    if gap == laid.gap(before) == "-" and laid.words[before] in _LINKS and capital(laid, first - 2):
        return first - 2
    if gap not in _LEFT_JOINTS or not _can_be_part(page, before, head):
        if laid.words[before] == "ve" and laid.words[head] in TURKISH and first > 1:
            if "ve" in laid.words[first:head] or laid.words[before - 1] in TURKISH:
                return None
            return first - 2 if capital(laid, first - 2) else None
        joined = laid.words[before] == "and" and first > 1
        if joined and laid.words[head] == "party" and laid.words[first] in SECONDS:
            return _first_half(page, first - 2)
        if joined and laid.words[head] in JOINING and laid.gap(first) == laid.gap(before) == " ":
            return first - 2 if _is_first_subject(page, first - 2, first, head) else None
        return None
    return before


def _is_first_subject(page: Page, other: int, first: int, head: int) -> bool:
    """Whether the word before an "and" and the one behind it are subjects of one name: "Trade and
    Industry Ministry", "Electoral and Boundaries Commission", "Nurses and Midwives Association"."""
    laid = page.laid
    word = laid.words[other]
    if not capital(laid, other) or other + 1 in page.ending or word in STOPS:
        return False
    if word in SUBJECTS:
        return laid.words[first] in SUBJECTS or laid.words[head] not in STATE
    opens = other == 0 or laid.gap(other) != " " or not capital(laid, other - 1)
    return word.endswith(_OF_ALL_KINDS) or (
        word.endswith(_OF_PEOPLE) and laid.words[head] in LEARNED and not opens
    )


def _is_somebodys_name(page: Page, word: int) -> bool:
    """Whether a word that ends with an apostrophe is a person's last: "Joseph Lyons'"."""
    laid = page.laid
    return laid.words[word - 1] in GIVEN and laid.gap(word) == " " and capital(laid, word - 1)


def _first_half(page: Page, word: int) -> int | None:
    """The word before an "and" in a party's name, if "the" stands before that half or it has two
    words: else two parties are spoken of."""
    laid = page.laid
    if laid.gap(word + 1) != " " or not capital(laid, word) or laid.words[word] in STOPS:
        return None
    further = word > 0 and laid.gap(word) == " "
    named = laid.words[word] in PERSUASIONS or laid.words[word] in SECONDS | {"peace"}
    if not further or not named:
        return None
    rival = laid.words[word + 2] in ("labour", "labor", "democracy")
    doubled = capital(laid, word - 1) and laid.words[word - 1] in PERSUASIONS
    owned = laid.words[word - 1] in ("the", "s") and not rival
    return word if doubled or owned else None


def _can_be_part(page: Page, word: int, head: int) -> bool:
    laid = page.laid
    if not capital(laid, word):
        return False
    if laid.words[word] in STOPS and not _is_named_so(laid, word, head):
        return False
    hit = page.ending.get(word + 1)
    if hit is None or laid.words[word] in PERSUASIONS or laid.words[hit.first] == "the":
        return True
    if hit.meaning.leaders and not hit.meaning.bodies:
        return laid.words[head] in NAMED_AFTER
    return not hit.meaning.bodies or laid.words[head] in TURKISH


def _is_named_so(laid: Laid, word: int, head: int) -> bool:
    """Whether a title is part of a name: "General Motors", "King Abdulaziz University"."""
    honoured = laid.words[word] in HONOURED and laid.words[head] in NAMED_AFTER
    return (honoured and word + 1 < head) or _is_general(laid, word)


def is_named_after(page: Page, head: int) -> bool:
    """Whether a body has the name of somebody known: "Jimmy Carter Center"."""
    hit = page.ending.get(head)
    return bool(hit and hit.meaning.leaders and page.laid.words[head] in NAMED_AFTER)


def _is_general(laid: Laid, word: int) -> bool:
    """Whether "General" is no rank, "Executive" nobody, and "All" no number: "General Motors",
    "the National Executive Committee", "the All Progressives Congress"."""
    if laid.words[word] == "executive":
        return laid.words[word + 1] in ("committee", "council", "board") and capital(laid, word + 1)
    if laid.words[word] == "all":
        return word > 0 and laid.gap(word) == " " and capital(laid, word)
    return laid.words[word] == "general" and laid.words[word + 1] in GENERAL


def run_before(laid: Laid, word: int, most: int) -> Iterator[int]:
    """The words from which a run of capitalised words reaches up to a word, the nearest first."""
    at = word - 1
    while at >= 0 and word - at <= most:
        if capital(laid, at):
            yield at
        elif laid.words[at] not in FOREIGN_INNER and laid.words[at] not in INNER:
            return
        if laid.gap(at) not in FOREIGN_JOINTS and laid.gap(at) not in _AMPERSANDS:
            return
        at -= 1


def is_closed(word: str) -> bool:
    """Whether a country in the name of such a one is only a word."""
    return word in CLOSED
