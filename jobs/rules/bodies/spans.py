"""A name of an unlisted organization where it stands, and what may be part of one."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobs.rules.bodies.words import ADJECTIVES_OF_MEN, GENERIC, HEADS, PERSUASIONS, STOPS, SUBJECTS
from jobs.rules.names.meanings import How
from jobs.rules.names.pages import Page
from jobs.rules.people.given import GIVEN
from jobs.rules.texts.laid import Laid

_LONGEST_NAME, _SHORT = 5, 5


# What stands between the words of one name.
JOINTS = frozenset([" ", "\u00a0", "-", "‐", "‑", "–"])


@dataclass(frozen=True, slots=True)
class Form:
    """A name: its code points, whether a country in it is only a word, and what the text may call
    it for short."""

    start: int
    end: int
    closed: bool
    short: str = ""


def form(page: Page, first: int, last: int, closed: bool, short: str = "") -> Form:
    """The words from `first` to `last` (exclusive) as a name."""
    laid = page.laid
    hit = page.starting.get(first)
    return Form(hit.start if hit else laid.starts[first], laid.ends[last - 1], closed, short)


def longest(found: Sequence[Form]) -> list[Form]:
    """Of names that overlap the longest, in the order of the text."""
    kept: list[Form] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end, not one.short)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
        elif one.end - one.start > kept[-1].end - kept[-1].start:
            kept[-1] = one
    return kept


def capital(laid: Laid, word: int) -> bool:
    """Whether a word begins with a capital, or is a number like 1st."""
    spelt = laid.spelt(word)
    return spelt[0].isupper() or (spelt[0].isdigit() and spelt[-1].isalpha())


def can_be(page: Page, word: int) -> bool:
    """Whether a word can be part of a name without any form."""
    laid = page.laid
    return (
        capital(laid, word)
        and laid.words[word] not in STOPS
        and word not in page.starting
        and word + 1 not in page.ending
    )


def run_end(page: Page, word: int) -> int:
    """Behind the run of capitalised words that begins with a word, unless it is a person's."""
    laid, end = page.laid, word
    while end < len(laid.words) and end - word < _LONGEST_NAME and laid.gap(end) in (" ", "-"):
        if not can_be(page, end) or (end == word and laid.words[end] in GIVEN):
            break
        end += 1
    return end


def run_start(page: Page, word: int) -> int:
    """Where the run of capitalised words begins that ends before a word, unless it is somebody's
    we know or a person's: then the word itself."""
    laid, first = page.laid, word
    while first > 0 and word - first < _LONGEST_NAME and can_be(page, first - 1):
        first -= 1
        if laid.gap(first) not in (" ", "-", " & "):
            break
    hit = page.ending.get(first) if first < word else None
    if hit and How.NAME in hit.meaning.nations.values() and laid.gap(first) == " ":
        first = hit.first
    known = word in page.ending or (first < word and laid.words[first] in GIVEN)
    return word if known else first


def short_of(page: Page, first: int) -> str:
    """The first word of a name, if it can stand for it."""
    laid = page.laid
    word = laid.words[first]
    common = word in SUBJECTS or word in GENERIC or word in HEADS or word in GIVEN
    if common or word in ADJECTIVES_OF_MEN or word in PERSUASIONS or len(word) < _SHORT:
        return ""
    return laid.spelt(first)


def over_country(page: Page, word: int) -> int:
    """Behind the country that begins with a word, or the word itself."""
    hit = page.starting.get(word)
    named = hit and hit.meaning.nations and near(page, word)
    return hit.last if hit and named else word


def near(page: Page, word: int) -> bool:
    return 0 < word < len(page.laid.words) and page.laid.gap(word) in (" ", "\u200c", "\u00a0")
