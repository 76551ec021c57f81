"""Names of organizations by their form: "Ulster Unionist Party", "Bank of Ruritania", "airline X"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jobs.rules.bodyruns import behind, capital, first_of, foreign_behind, is_closed, run_before
from jobs.rules.bodywords import (
    BOTH_TONGUES,
    CLUBS_FIRST,
    COMMON,
    FOREIGN,
    FOREIGN_INNER,
    FOREIGN_SMALL,
    GENERIC,
    HEADS,
    KINDS_OF_BODY,
    NO_BODIES,
    NO_BODY_WORDS,
    PARTISANS,
    PERSUASIONS,
    PLACES_TOO,
    STOPS,
    SUBJECTS,
)
from jobs.rules.finding import Hit
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.given import GIVEN
from jobs.rules.pages import Page
from jobs.rules.roles import ROLES
from jobs.rules.wordlists import HONORIFICS, WEEKDAYS_AND_MONTHS

_SAYS = "said"
_IT = frozenset(["it", "its"])
_SIGNS = HEADS | FOREIGN | CLUBS_FIRST | KINDS_OF_BODY | {_SAYS}
_INTRODUCED = re.compile(r" ?\(([^\W\d_][\w&-]{1,8})\)")
_ARTICLES = frozenset(["a", "an", "the"])
# Behind the noun of an apposition; else it speaks of somebody's company.
_GOES_ON = frozenset(
    ["based", "that", "which", "in", "of", "with", "owned", "backed", "said", "from", "founded"]
)
_APPOSITION, _LONGEST_NAME, _LONGEST_LISTED, _SHORT = 5, 5, 14, 5
_FOLLOWERS = ROLES | HONORIFICS | GIVEN | WEEKDAYS_AND_MONTHS


@dataclass(frozen=True, slots=True)
class Form:
    """A name: its code points, whether a country in it is only a word, and what the text may call
    it for short."""

    start: int
    end: int
    closed: bool
    short: str = ""


def forms(page: Page, known: Gazetteer) -> list[Form]:
    """The names of a page that have the form of an organization's, in their order.

    A listed name is none, unless it is a party's and part of a longer one: "Social Democratic
    Party" is not the Democratic Party.
    """
    words = page.laid.words
    signs = [at for at, word in enumerate(words) if word in _SIGNS]
    found = [form for at in signs for form in _at_sign(page, at, known)]
    found += _initialled(page)
    listed = {(hit.start, hit.end) for hit in page.names if hit.meaning.bodies}
    return [form for form in _longest(found) if (form.start, form.end) not in listed]


def introduced(page: Page) -> Iterator[tuple[int, str, int]]:
    """The acronyms in brackets: where the name before it ends, the acronym, where it stands."""
    if "(" not in page.laid.text:
        return
    for match in _INTRODUCED.finditer(page.laid.text):
        if sum(letter.isupper() for letter in match[1]) > 1:
            yield match.start(), match[1], match.start(1)


def _at_sign(page: Page, at: int, known: Gazetteer) -> Iterator[Form]:
    """The name that a word is a sign of, if it is."""
    word = page.laid.words[at]
    if not capital(page.laid, at):
        if word == _SAYS:
            yield from _who_said(page, at)
        elif word in KINDS_OF_BODY:
            yield from _called(page, at)
    elif _is_a_names(page, at, known):
        return
    elif word in CLUBS_FIRST and (end := _town_end(page, at + 1)) > at + 1:
        yield _form(page, at, end, True)
    elif (word in FOREIGN and (form := _foreign(page, at))) or (
        word in HEADS and (form := _english(page, at))
    ):
        yield form


def _is_a_names(page: Page, at: int, known: Gazetteer) -> bool:
    """Whether a word is part of a listed name; a party's may be part of a longer one."""
    for word in range(at, max(-1, at - _LONGEST_LISTED), -1):
        if hit := page.starting.get(word):
            if hit.last <= at or _is_a_phrase(hit):
                return False
            longer = hit.last == at + 1 or page.name_before(hit.first)
            return not (longer and _is_a_partys(hit, known))
    return False


def _is_a_phrase(hit: Hit) -> bool:
    """Whether it is only a phrase in which a country is not meant."""
    return hit.meaning.trap and not hit.meaning.bodies


def _is_a_partys(hit: Hit, known: Gazetteer) -> bool:
    bodies = hit.meaning.bodies
    return bool(bodies) and all(known.body[body].kind == "party" for body in bodies)


def _english(page: Page, head: int) -> Form | None:
    first, last = first_of(page, head), behind(page, head)
    if not _is_a_name(page, first, head, last) or _goes_on(page, last):
        return None
    return _form(page, first, last, is_closed(page.laid.words[head]))


def _is_a_name(page: Page, first: int, head: int, last: int) -> bool:
    words = page.laid.words
    kind, before = words[head], [word for word in words[first:head] if word != "s"]
    if " ".join(words[first:last]) in NO_BODIES:
        return False
    if last > head + 1:
        return True
    if not before or all(word in GENERIC for word in before):
        return False
    if kind in ("cross", "crescent"):
        return before[-1] == "red"
    if kind in PLACES_TOO:
        return before[-1] in SUBJECTS
    if kind in PARTISANS:
        return before[-1] in PERSUASIONS or _is_a_country(page, first, first + 1)
    return kind not in COMMON or not _is_a_country(page, first, head)


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
    return _form(page, head, last, True)


def _called(page: Page, at: int) -> Iterator[Form]:
    """Whom a noun calls an organization: "the airline X", "X, a Norwegian airline,"."""
    laid = page.laid
    end = _run_end(page, at + 1) if at + 1 < len(laid.words) else at + 1
    if end > at + 1:
        yield _form(page, at + 1, end, False, _short(page, at + 1, end))
        return
    for article in range(at - 1, max(0, at - _APPOSITION), -1):
        if laid.gap(article + 1) not in (" ", "-"):
            return
        if laid.words[article] in _ARTICLES:
            if laid.gap(article) == ", " and _is_over(page, at + 1):
                yield from _run_up_to(page, article)
            return


def _is_over(page: Page, word: int) -> bool:
    laid = page.laid
    return (
        word >= len(laid.words)
        or laid.gap(word)[0] in ",.;"
        or (laid.gap(word) == " " and laid.words[word] in _GOES_ON)
    )


def _who_said(page: Page, at: int) -> Iterator[Form]:
    """Who "said it would", since persons are no it."""
    laid = page.laid
    following = laid.words[at + 1 : at + 4]
    if not following or (
        following[0] not in _IT
        and not (following[0] in WEEKDAYS_AND_MONTHS and following[1:2] == ["it"])
        and not (following[0] in ("on", "in") and following[2:3] == ["it"])
    ):
        return
    if laid.gap(at) == " " and "," not in laid.gap(at + 1):
        yield from _run_up_to(page, at)


def _run_up_to(page: Page, word: int) -> Iterator[Form]:
    """The run of capitalised words before a word, if it is nobody's we know."""
    laid, first = page.laid, word
    while first > 0 and word - first < _LONGEST_NAME and _can_be(page, first - 1):
        first -= 1
        if laid.gap(first) not in (" ", "-", " & "):
            break
    if first < word and laid.words[first] not in GIVEN and word not in page.ending:
        yield _form(page, first, word, False, _short(page, first, word))


def _town_end(page: Page, word: int) -> int:
    """Behind a town's name, of one word or listed, one space behind the word before it."""
    laid = page.laid
    if word >= len(laid.words) or laid.gap(word) != " " or not capital(laid, word):
        return word
    hit = page.starting.get(word)
    return hit.last if hit else word + 1


def _run_end(page: Page, word: int) -> int:
    """Behind the run of capitalised words that begins with a word."""
    laid, end = page.laid, word
    while end < len(laid.words) and end - word < _LONGEST_NAME and laid.gap(end) in (" ", "-"):
        if not _can_be(page, end) or (end == word and laid.words[end] in GIVEN):
            break
        end += 1
    return end


def _can_be(page: Page, word: int) -> bool:
    """Whether a word can be part of the name of an unlisted organization."""
    laid = page.laid
    return (
        capital(laid, word)
        and laid.words[word] not in STOPS
        and word not in page.starting
        and word + 1 not in page.ending
    )


def _short(page: Page, first: int, last: int) -> str:
    """The first word of a name, if it can stand for it."""
    laid = page.laid
    word = laid.words[first]
    common = word in SUBJECTS or word in GENERIC or word in HEADS or word in GIVEN
    return "" if last - first < 2 or len(word) < _SHORT or common else laid.spelt(first)


def _initialled(page: Page) -> Iterator[Form]:
    """Capitalised words whose initials stand in brackets behind them."""
    laid = page.laid
    for end, acronym, at in introduced(page):
        word, _ = laid.words_of(at, at + 1)
        letters = [letter.lower() for letter in acronym if letter.isupper()]
        if word in page.ending or laid.ends[word - 1] != end:
            continue
        firsts = list(run_before(laid, word, len(letters) + 4))
        for first in reversed(firsts):
            words = laid.words[first:word]
            initials = [one[0] for one in words]
            if (
                NO_BODY_WORDS.isdisjoint(words)
                and words[0] not in ROLES
                and len(firsts) > 1
                and initials[0] == letters[0]
                and _in_order(letters, initials)
            ):
                yield _form(page, first, word, False)
                break


def _in_order(letters: Sequence[str], initials: Sequence[str]) -> bool:
    """Whether the letters are found among the initials, in their order."""
    rest = iter(initials)
    return all(letter in rest for letter in letters)


def _form(page: Page, first: int, last: int, closed: bool, short: str = "") -> Form:
    laid = page.laid
    hit = page.starting.get(first)
    end = laid.ends[last - 1]
    return Form(hit.start if hit else laid.starts[first], end, closed, short)


def _longest(found: Sequence[Form]) -> list[Form]:
    """Of names that overlap the longest, in the order of the text."""
    kept: list[Form] = []
    for form in sorted(found, key=lambda form: (form.start, -form.end, not form.short)):
        if not kept or form.start >= kept[-1].end:
            kept.append(form)
        elif form.end - form.start > kept[-1].end - kept[-1].start:
            kept[-1] = form
    return kept
