"""Organizations by initials: "Ruritanian Mail Union (RMU)", and "the RMU" where nobody explains it."""

import re
from collections.abc import Iterator, Sequence

from jobs.rules.bodies.letterwords import ACTING, ACTORS, NO_ACTORS, NO_BODY_WORDS
from jobs.rules.bodies.runs import run_before
from jobs.rules.bodies.spans import Form, capital, form
from jobs.rules.bodies.words import INNER
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.pages import Page
from jobs.rules.people.roles import ROLES
from jobs.rules.people.wordlists import words_of

_INTRODUCED = re.compile(
    r"(?:\(|,(?<=\w,) |, or (?:the )?)([^\W\d_][\w&-]{1,8})(?:(?<=\w)\)|(?=[;,]))"
)
_CAPITALS = re.compile(r"[A-Z][A-Z]+")
_MOST_LETTERS = 6
_STUCK = frozenset("-&/.")
_MOST_WORDS = 12
_GAPS = frozenset([" ", "-", "\u00a0", " - ", " – ", " & ", ", ", "'", "’", "' ", "’ "])
# Whose letters speak of persons, or of a part of something: "Member of Parliament (MP)".
_MEMBER = "member"
# Before "the RMU" and behind it: somebody is meant, not a measure or a place.
_LEADING = words_of("of with by from for against between joined left")
_BEHIND = words_of("in and or to as at on for with who which that during after before until since")


def introduced(page: Page) -> Iterator[tuple[int, str, int]]:
    """The acronyms in brackets: where the name before it ends, the acronym, where it stands."""
    text = page.laid.text
    if "(" not in text:
        return
    for match in _INTRODUCED.finditer(text):
        if sum(letter.isupper() for letter in match[1]) > 1 and not _is_a_members(page, match):
            end = match.start()
            yield end - text.startswith(" (", end - 1), match[1], match.start(1)


def _is_a_members(page: Page, match: re.Match[str]) -> bool:
    """Whether the letters are those of somebody who sits in it: "Member of Parliament (MP)"."""
    if match[1][0] != "M":
        return False
    word, _ = page.laid.words_of(match.start(1), match.start(1) + 1)
    return _MEMBER in page.laid.words[max(0, word - 6) : word]


def initialled(page: Page) -> Iterator[Form]:
    """Capitalised words whose initials stand in brackets behind them."""
    laid = page.laid
    for end, acronym, at in introduced(page):
        word, _ = laid.words_of(at, at + 1)
        letters = [letter.lower() for letter in acronym if letter.isupper()]
        if laid.ends[word - 1] != end:
            continue
        first = _spelt_out(page, word, letters)
        if first is None and word not in page.ending:
            first = _nearly(page, word, letters)
        if first is not None:
            yield form(page, first, word, False)


def _spelt_out(page: Page, word: int, letters: Sequence[str]) -> int | None:
    """Where the words begin, each capital of which is one of the letters: of that many, in their
    order, with small words between them."""
    laid, left = page.laid, list(letters)
    at = word
    while left and at > 0 and word - at < _MOST_WORDS:
        if at < word and laid.gap(at) not in _GAPS:
            return None
        at -= 1
        if capital(laid, at):
            if laid.words[at][0] != left.pop():
                return None
        elif laid.words[at] not in INNER and laid.words[at] not in ("in", "s"):
            return None
    enough = len(letters) > 2 and not left and at < word - 1
    said = laid.words[word - 1] in NO_BODY_WORDS
    return at if enough and not said and _may_begin(page, at) else None


def _nearly(page: Page, word: int, letters: Sequence[str]) -> int | None:
    """Where the run of capitalised words begins in whose initials the letters are found."""
    laid = page.laid
    firsts = list(run_before(laid, word, len(letters) + 4))
    for first in reversed(firsts):
        initials = [one[0] for one in laid.words[first:word]]
        fits = len(firsts) > 1 and initials[0] == letters[0] and _in_order(letters, initials)
        if fits and NO_BODY_WORDS.isdisjoint(laid.words[first:word]) and _may_begin(page, first):
            return first
    return None


def _may_begin(page: Page, first: int) -> bool:
    return page.laid.words[first] not in ROLES and page.laid.words[first] != "the"


def _in_order(letters: Sequence[str], initials: Sequence[str]) -> bool:
    """Whether the letters are found among the initials, in their order."""
    rest = iter(initials)
    return all(letter in rest for letter in letters)


def actors(page: Page, known: Gazetteer) -> Iterator[str]:
    """Acronyms that nobody lists or explains, and that act or have members: "the RMU said"."""
    laid = page.laid
    for match in _CAPITALS.finditer(laid.text):
        if match[0] in known.acronyms or match[0].lower() in NO_ACTORS:
            continue
        word, last = laid.words_of(*match.span())
        alone = last == word + 1 and laid.starts[word] == match.start()
        if not alone or word in page.starting or last in page.ending or _is_stuck(page, match):
            continue
        if _acts(page, word) and not _is_shouted(page, word):
            yield match[0]


def _is_stuck(page: Page, match: re.Match[str]) -> bool:
    """Whether the letters are part of something longer: "AK-47", "R&D"."""
    text, start, end = page.laid.text, match.start(), match.end()
    around = text[end : end + 2]
    if len(match[0]) > _MOST_LETTERS or (start and text[start - 1] in _STUCK):
        return True
    return around[:1].isalnum() or (around[:1] in _STUCK and around[1:].isalnum())


def _acts(page: Page, word: int) -> bool:
    """Whether what stands beside an acronym makes it an actor."""
    laid = page.laid
    before = laid.words[word - 1] if word and laid.gap(word) == " " else ""
    behind, owns = _behind(page, word)
    if behind in NO_BODY_WORDS or behind in NO_ACTORS:
        return False
    if behind in ACTORS and (before == "the" or not owns):
        return True
    if before != "the":
        return False
    led = word > 1 and laid.words[word - 2] in _LEADING
    return (
        behind in ACTING
        or behind.endswith("ed")
        or owns
        or (led and (not behind or behind in _BEHIND))
    )


def _behind(page: Page, word: int) -> tuple[str, bool]:
    """The word behind, and whether it is the acronym's own: "the RMU's plan"."""
    laid, at = page.laid, word + 1
    owns = at < len(laid.words) and laid.words[at] == "s" and laid.gap(at) in ("'", "’")
    at += owns
    near = at < len(laid.words) and laid.gap(at) == " "
    return laid.words[at] if near else "", owns


def _is_shouted(page: Page, word: int) -> bool:
    """Whether the words around are in capitals too."""
    laid = page.laid
    around = [at for at in (word - 1, word + 1) if 0 <= at < len(laid.words)]
    return any(laid.spelt(at).isupper() and len(laid.spelt(at)) > 1 for at in around)
